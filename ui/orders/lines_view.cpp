// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/lines_view.h"

#include <QHeaderView>

#include "ui/commands/record_view.h"
#include "ui/present/words.h"

namespace gendan::ui {

namespace {

QStringList columnsFor(bool sold) {
  QStringList columns{u"line_no"_qs, u"product_name"_qs, u"specification"_qs, u"quantity"_qs, u"unit"_qs,
                      u"unit_price"_qs, u"tax_rate"_qs};
  if (sold) columns << u"produced"_qs << u"passed"_qs << u"failed"_qs << u"notified"_qs << u"shipped"_qs << u"received"_qs;
  else columns << u"confirmed"_qs << u"arrived"_qs << u"accepted"_qs << u"rejected"_qs;
  return columns << u"returned"_qs << u"requested_date"_qs << u"first_promise"_qs << u"current_promise"_qs
                 << u"actual_date"_qs;
}

}  // namespace

LinesView::LinesView(Session& session, qint64 order, QWidget* parent)
    : QTableWidget(parent), m_session(session), m_order(order) {
  setObjectName(u"lines"_qs);
  setAccessibleName(fieldText(u"lines"_qs));
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setShowGrid(false);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
  connect(&session, &Session::changed, this, &LinesView::reload);
  reload();
}

void LinesView::reload() {
  const RecordView order(m_session, u"order"_qs, m_order);
  if (!order.exists() || !order.hasLines()) return;
  const auto& lines = order.lines();
  const auto columns = columnsFor(order.text("kind") == u"sales");
  setColumnCount(static_cast<int>(columns.size()));
  setRowCount(static_cast<int>(lines.rows.size()));
  for (int c = 0; c < columns.size(); ++c) {
    const auto field = std::ranges::find_if(
        lines.fields, [&](const app::Field& f) { return columns[c] == QLatin1StringView(f.name); });
    const auto at = static_cast<size_t>(field - lines.fields.begin());
    const auto alignment = Qt::AlignVCenter | (isNumeric(field->type) ? Qt::AlignRight : Qt::AlignLeft);
    auto* head = new QTableWidgetItem(fieldText(u"order_line."_qs + columns[c]));
    head->setTextAlignment(alignment);
    setHorizontalHeaderItem(c, head);
    for (int r = 0; r < rowCount(); ++r) {
      const auto& value = lines.rows[static_cast<size_t>(r)].values[at];
      const bool nothing = field->type == app::FieldType::Quantity && value.number == 0;
      auto* item = new QTableWidgetItem(nothing ? u"–"_qs : valueText(u"order_line"_qs, *field, value));
      item->setTextAlignment(alignment);
      setItem(r, c, item);
    }
  }
  resizeColumnsToContents();
  for (int c = 0; c < columnCount(); ++c) setColumnWidth(c, columnWidth(c) + 12);
}

}  // namespace gendan::ui
