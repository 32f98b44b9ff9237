// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Planned against actual on one axis of time: a bar for each step of the plan with what is done of it, and for each line
// what was wanted, promised first, promised now, and when it came.

#include <QDate>
#include <QWidget>

#include "ui/session.h"

namespace gendan::ui {

class ScheduleView : public QWidget {
  Q_OBJECT

 public:
  ScheduleView(Session& session, qint64 order, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Mark {
    QDate date;
    QString meaning;
  };
  struct Bar {
    QString label;
    QDate from;
    QDate to;
    double done = 0;  ///< 0 to 1
    bool late = false;
    std::vector<Mark> marks;
    [[nodiscard]] QString text() const;
  };

  void reload();
  void readSteps();
  void readLines();
  void fitAxis();
  [[nodiscard]] double x(QDate date) const;
  void paintAxis(QPainter& painter) const;
  void paintBar(QPainter& painter, const Bar& bar, double top) const;

  Session& m_session;
  qint64 m_order;
  std::vector<Bar> m_bars;
  QDate m_first;
  QDate m_last;
};

}  // namespace gendan::ui
