// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plays a script of commands by many people through the windows: who it is signs in, looks the record up on a page of
// theirs or in its order's window, starts the command from there, and fills its form.

#include <QSet>

#include "support/shop.h"
#include "ui/support/desk.h"

namespace gendan::testing {

class ScreenPlayer {
 public:
  /// `reading`: what people know without looking, such as which order a notice belongs to.
  ScreenPlayer(Desk& desk, FakeClock& clock, app::Reading& reading, QString password)
      : m_desk(desk), m_clock(clock), m_reading(reading), m_password(std::move(password)) {}

  /// A line as of `gendan-cli life`: anything else than what it expects fails the test.
  void play(const QJsonObject& line);
  /// Where commands were started, for a test that wants all of these ways to have been gone.
  enum class Way { Button, Menu, OrderWindow, ContextMenu };
  [[nodiscard]] const QHash<Way, int>& waysGone() const { return m_ways; }

 private:
  /// What starts a command, and the window that will say what happened.
  struct Starter {
    QWidget* window = nullptr;
    QPushButton* button = nullptr;
    QAction* action = nullptr;
    [[nodiscard]] bool isThere() const { return button != nullptr || action != nullptr; }
    [[nodiscard]] bool isEnabled() const;
    [[nodiscard]] QString toolTip() const;
  };

  void arrive(const QString& who);
  void act(const QJsonObject& line, const Starter& starter);
  void fillAndSubmit(const QJsonObject& line, QWidget* window);
  [[nodiscard]] Starter find(const ui::CommandLook& look, const QJsonObject& arguments);
  [[nodiscard]] Starter findOnPage(const ui::CommandLook& look);
  [[nodiscard]] Starter findForRecord(const ui::CommandLook& look, qint64 record);
  [[nodiscard]] Starter findInOrder(const ui::CommandLook& look, qint64 record);
  [[nodiscard]] bool selectOnPages(const QString& kind, qint64 record);
  [[nodiscard]] QString orderOf(const QString& kind, qint64 record);

  Desk& m_desk;
  FakeClock& m_clock;
  app::Reading& m_reading;
  QString m_password;
  QString m_who;
  QSet<QString> m_sent;  ///< lines with an identity are done once: a form that was closed can't be sent again
  QHash<Way, int> m_ways;
};

}  // namespace gendan::testing
