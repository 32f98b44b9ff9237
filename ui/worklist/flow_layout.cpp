// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/flow_layout.h"

#include <QWidget>

namespace gendan::ui {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }
FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index < 0 || index >= count() ? nullptr : m_items[static_cast<size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= count()) return nullptr;
  auto* item = m_items[static_cast<size_t>(index)].release();
  m_items.erase(m_items.begin() + index);
  return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, true); }

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto& item : m_items) size = size.expandedTo(item->minimumSize());
  return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  [[maybe_unused]] const int height = arrange(rect, false);
}

int FlowLayout::arrange(const QRect& rect, bool isTrial) const {
  int x = rect.x();
  int y = rect.y();
  int rowHeight = 0;
  for (const auto& item : m_items) {
    const auto size = item->sizeHint();
    if (x > rect.x() && x + size.width() > rect.right() + 1) {
      x = rect.x();
      y += rowHeight + m_gap;
      rowHeight = 0;
    }
    if (!isTrial) item->setGeometry({QPoint(x, y), size});
    x += size.width() + m_gap;
    rowHeight = std::max(rowHeight, size.height());
  }
  return y + rowHeight - rect.y();
}

}  // namespace gendan::ui
