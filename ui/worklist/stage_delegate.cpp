// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/stage_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/models/list_model.h"
#include "ui/theme.h"

namespace gendan::ui {

using domain::OrderState;

namespace {
constexpr int kStages = static_cast<int>(OrderState::Closed) + 1;
constexpr int kMark = 7;
constexpr int kGap = 3;
constexpr int kStrip = kStages * (kMark + kGap);
constexpr int kStripMargin = 8;
}  // namespace

void paintStages(QPainter& painter, const QRectF& rect, OrderState state, bool onHold) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const bool cancelled = state == OrderState::Cancelled;
  const int present = static_cast<int>(state);
  const double width = (rect.width() - kGap * (kStages - 1)) / kStages;
  for (int i = 0; i < kStages; ++i) {
    auto colour = theme().border;
    if (!cancelled && i < present) colour = theme().accent;
    if (!cancelled && i == present) colour = onHold ? theme().warn : theme().accent;
    if (state == OrderState::Closed) colour = theme().done;
    const bool big = i == present && !cancelled;
    const double height = big ? rect.height() : rect.height() * 0.5;
    QRectF mark(rect.left() + i * (width + kGap), rect.center().y() - height / 2, width, height);
    painter.setBrush(colour);
    painter.drawRoundedRect(mark, 1.5, 1.5);
  }
  painter.restore();
}

void StageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem styled = option;
  initStyleOption(&styled, index);
  const auto text = styled.text;
  styled.text.clear();
  const auto* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, option.widget);
  const auto state = domain::fromWord<OrderState>(index.data(ListModel::kRawText).toString());
  if (!state) return;
  const auto rect = option.rect;
  paintStages(*painter, QRectF(rect.left() + kStripMargin, rect.center().y() - 6, kStrip, 12), *state,
              index.data(ListModel::kIsOnHold).toBool());
  painter->save();
  painter->setPen(option.palette.color(QPalette::Text));
  painter->setFont(option.font);
  painter->drawText(rect.adjusted(kStripMargin + kStrip + kStripMargin, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                    option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width() - kStrip - 3 * kStripMargin));
  painter->restore();
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  constexpr int kWords = 96;
  return {kStrip + kWords + 3 * kStripMargin, QStyledItemDelegate::sizeHint(option, index).height()};
}

}  // namespace gendan::ui
