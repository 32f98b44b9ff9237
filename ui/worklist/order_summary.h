// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An order in a column: number, stage, party, dates, money, hold, lines with how far they got.

#include <QWidget>

#include "domain/orders/order_state.h"
#include "ui/commands/record_view.h"

namespace gendan::ui {

/// The stage strip with its state in words beneath, also for screen readers.
class StageStrip : public QWidget {
  Q_OBJECT

 public:
  explicit StageStrip(QWidget* parent = nullptr);
  void setState(domain::OrderState state, bool onHold);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  domain::OrderState m_state = domain::OrderState::Draft;
  bool m_onHold = false;
};

class OrderSummary : public QWidget {
  Q_OBJECT

 public:
  OrderSummary(const RecordView& order, QWidget* parent = nullptr);
};

/// A card for each line: what was ordered and how far it got.
class LineCards : public QWidget {
  Q_OBJECT

 public:
  LineCards(const RecordView& order, QWidget* parent = nullptr);
};

}  // namespace gendan::ui
