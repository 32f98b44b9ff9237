// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_model.h"

#include <QApplication>
#include <QFont>
#include <algorithm>

#include "domain/orders/order_state.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using domain::Result;

ListModel::ListModel(Session& session, std::shared_ptr<const ListSource> source, QStringList columns, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_source(std::move(source)), m_columns(std::move(columns)) {}

int ListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int ListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ListModel::fieldIndex(const QString& name) const {
  if (name == u"stage") return fieldIndex(u"state"_qs);
  for (size_t i = 0; i < m_fields.size(); ++i)
    if (name == QLatin1StringView(m_fields[i].name)) return static_cast<int>(i);
  return -1;
}

app::Value ListModel::value(int row, const QString& field) const {
  const auto at = fieldIndex(field);
  return at < 0 ? app::Value{true, 0, {}} : m_rows[static_cast<size_t>(row)].values[static_cast<size_t>(at)];
}

bool ListModel::isLate(const ListRow& row) const {
  const auto due = fieldIndex(u"due_date"_qs);
  const auto state = fieldIndex(u"state"_qs);
  if (due < 0 || state < 0 || m_source->kind() != u"order") return false;
  const auto& at = row.values[static_cast<size_t>(due)];
  const auto code = domain::fromWord<domain::OrderState>(row.values[static_cast<size_t>(state)].text);
  const bool isMoving = code && domain::isRunning(*code) && *code != domain::OrderState::Settling;
  return isMoving && !at.null && at.text < m_session.today().toString(Qt::ISODate);
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto& row = m_rows[static_cast<size_t>(index.row())];
  if (role == kIsLate) return isLate(row);
  const auto& column = m_columns[index.column()];
  const auto at = fieldIndex(column);
  if (at < 0) return {};
  const auto& field = m_fields[static_cast<size_t>(at)];
  const auto& value = row.values[static_cast<size_t>(at)];
  const bool lateCell = column == u"due_date" && isLate(row);
  switch (role) {
    case Qt::DisplayRole: {
      const auto text = valueText(m_source->kind(), field, value);
      if (column == u"stage" && data(index, kIsOnHold).toBool()) return tr("%1, on hold").arg(text);
      if (!lateCell) return text;
      const auto days = QDate::fromString(value.text, Qt::ISODate).daysTo(m_session.today());
      return tr("%1  (%n day(s) late)", nullptr, static_cast<int>(days)).arg(text);
    }
    case Qt::ToolTipRole: return valueText(m_source->kind(), field, value);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (isNumeric(field.type) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole: return lateCell ? QVariant(theme().late) : QVariant();
    case kRawText: return value.text;
    case kIsOnHold: {
      const auto hold = fieldIndex(u"on_hold"_qs);
      return hold >= 0 && row.values[static_cast<size_t>(hold)].number != 0;
    }
    default: return {};
  }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= m_columns.size()) return {};
  if (role == Qt::DisplayRole) return fieldText(m_source->kind() + u'.' + m_columns[section]);
  if (role != Qt::TextAlignmentRole) return {};
  const auto at = fieldIndex(m_columns[section]);
  const bool right = at >= 0 && isNumeric(m_fields[static_cast<size_t>(at)].type);
  return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

bool ListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !m_isLast && !m_isLoading && !m_rows.empty();
}

void ListModel::fetchMore(const QModelIndex&) { request(0, false); }

void ListModel::setFilter(const ListFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  request(0, true);
}

void ListModel::reload() { request(m_rows.size(), true); }

void ListModel::request(size_t most, bool anew) {
  m_isLoading = true;
  const int asked = ++m_asked;
  std::optional<ListRow> last;
  if (!anew && !m_rows.empty()) last = m_rows.back();
  m_session.background().read<ListPage>(
      this,
      [source = m_source, actor = m_session.actor(), today = m_session.today(), filter = m_filter, last,
       most](app::Reading& reading) -> Result<ListPage> {
        auto page = source->page(reading, actor, today, filter, last ? &*last : nullptr);
        while (page && !page->isLast && page->rows.size() < most) {
          auto next = source->page(reading, actor, today, filter, &page->rows.back());
          if (!next) return next;
          std::ranges::move(next->rows, std::back_inserter(page->rows));
          page->isLast = next->isLast;
        }
        return page;
      },
      [this, asked, anew](Result<ListPage> page) {
        if (asked == m_asked) take(std::move(page), anew);
      });
}

void ListModel::take(Result<ListPage> page, bool anew) {
  m_isLoading = false;
  if (!page) {
    Q_EMIT loaded(refusalText(page.error()));
    return;
  }
  if (anew) {
    beginResetModel();
    m_rows = std::move(page->rows);
    m_fields = page->fields;
    m_isLast = page->isLast;
    endResetModel();
    Q_EMIT loaded({});
    return;
  }
  m_isLast = page->isLast;
  if (page->rows.empty()) return;
  const auto first = static_cast<int>(m_rows.size());
  beginInsertRows({}, first, first + static_cast<int>(page->rows.size()) - 1);
  std::ranges::move(page->rows, std::back_inserter(m_rows));
  endInsertRows();
}

}  // namespace gendan::ui
