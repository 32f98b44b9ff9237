// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a menu to a commit: which commands a record offers, why some can't be given now, and their forms.

#include <QMenu>

#include "ui/commands/command_table.h"

class QAbstractButton;

namespace gendan::ui {

/// A command as it stands for one record.
struct Offer {
  const CommandLook* look = nullptr;
  const app::CommandSpec* spec = nullptr;
  QString obstacle;  ///< why it can't be given now; empty: it can
};

class Commander : public QObject {
  Q_OBJECT

 public:
  Commander(Session& session, QWidget* window);

  /// Every command about this kind of record that the person's roles could ever give; those possible now first.
  [[nodiscard]] std::vector<Offer> offersFor(const Subject& subject);
  /// Commands that need no record, among these words.
  [[nodiscard]] std::vector<Offer> offersFor(const QStringList& words);
  /// Why the command can't be given for it now; nothing if it can.
  [[nodiscard]] std::optional<domain::Error> obstacleOf(const QString& word, const Subject& subject);
  /// Opens the form; commands that ask nothing are done at once.
  void start(const CommandLook& look, const Subject& subject);
  void start(const QString& word, const Subject& subject = {});
  /// A menu of the offers; impossible ones stand in a submenu, with their reasons.
  void fill(QMenu& menu, const Subject& subject);

 Q_SIGNALS:
  /// What happened, in words, for the status bar.
  void said(const QString& message, bool wentWrong);

 private:
  void askForFiles(const CommandLook& look, const Subject& subject);
  /// What the command would be refused for, its form as it begins.
  [[nodiscard]] std::optional<domain::Error> refusalOf(const CommandLook& look, const Subject& subject,
                                                       const Proposed& proposed);
  /// Nothing when no role of the person could ever give it.
  [[nodiscard]] std::optional<Offer> offer(const CommandLook& look, const Subject& subject);
  /// What the form would begin with, complete enough to be judged.
  [[nodiscard]] static QJsonObject rehearsedArguments(const app::CommandSpec& spec, const CommandLook& look,
                                                      const Subject& subject, QJsonObject arguments);

  Session& m_session;
  QWidget* m_window;
};

}  // namespace gendan::ui
