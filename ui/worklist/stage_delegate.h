// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The stage strip: where an order stands on its way, as marks and in words.

#include <QStyledItemDelegate>

#include "domain/orders/order_state.h"

namespace gendan::ui {

/// Paints the marks of an order's way into `rect`: passed, present, to come; crossed out for a cancelled order.
void paintStages(QPainter& painter, const QRectF& rect, domain::OrderState state, bool onHold);

class StageDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace gendan::ui
