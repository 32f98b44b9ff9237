// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_source.h"

#include <algorithm>

#include "app/queries/assessment_rows.h"

namespace gendan::ui {

using namespace domain;

namespace {

constexpr int kPageRows = 100;

class OrderSource : public ListSource {
 public:
  explicit OrderSource(app::Worklist list) : m_list(list) {}
  [[nodiscard]] QString kind() const override { return QStringLiteral("order"); }
  [[nodiscard]] QStringList sortable() const override { 
    return {u"number"_qs, u"due_date"_qs, u"order_date"_qs, u"stage"_qs};
  }

  [[nodiscard]] Result<ListPage> page(app::Reading& reading, const Actor& actor, QDate today, const ListFilter& filter,
                                      const ListRow* last) const override {
    auto query = queryFor(filter);
    query.limit = kPageRows;
    if (last != nullptr) query.after = keyOf(*last);
    GENDAN_TRY(const auto page, reading.queries().orders(query, actor, today));
    ListPage found{app::orderRowFields(), {}, !page.next};
    for (const auto& row : page.rows) {
      ListRow listed{row.id.value(), row.id.value(), {}};
      for (const auto& field : found.fields) listed.values.push_back(field.read(&row));
      found.rows.push_back(std::move(listed));
    }
    return found;
  }
  [[nodiscard]] Result<qint64> count(app::Reading& reading, const Actor& actor, QDate today) const override {
    return reading.queries().count(queryFor({}), actor, today, kMostCounted);
  }

 private:
  [[nodiscard]] app::OrderQuery queryFor(const ListFilter& filter) const {
    app::OrderQuery query;
    query.list = m_list;
    query.state = fromWord<OrderState>(filter.state);
    query.party = PartyId(filter.party);
    query.dueFrom = filter.from;
    query.dueTo = filter.to;
    query.text = filter.text;
    const bool newestFirst = filter.sort.isEmpty() && m_list == app::Worklist::AllOrders;
    query.sort = newestFirst ? app::OrderSort::Entered : sortOf(filter.sort);
    query.descending = newestFirst || filter.descending;
    return query;
  }
  [[nodiscard]] static app::OrderSort sortOf(const QString& column) {
    if (column == u"number") return app::OrderSort::Entered;
    if (column == u"order_date") return app::OrderSort::OrderDate;
    return column == u"stage" ? app::OrderSort::State : app::OrderSort::DueDate;
  }
  [[nodiscard]] static app::PageKey keyOf(const ListRow& row) {
    const auto& fields = app::orderRowFields();
    const auto text = [&](const char* name) {
      const auto it = std::ranges::find_if(
          fields, [name](const app::Field& f) { return QLatin1StringView(f.name) == QLatin1StringView(name); });
      return row.values[static_cast<size_t>(it - fields.begin())].text;
    };
    return {isoDate(text("due_date")), isoDate(text("order_date")),
            fromWord<OrderState>(text("state")).value_or(OrderState::Draft), OrderId(row.id)};
  }

  app::Worklist m_list;
};

class RecordSource : public ListSource {
 public:
  RecordSource(QString kind, std::vector<std::pair<QString, QString>> where, OrderId order)
      : m_kind(std::move(kind)), m_where(std::move(where)), m_order(order) {}
  [[nodiscard]] QString kind() const override { return m_kind; }
  [[nodiscard]] QStringList sortable() const override { return {}; }

  [[nodiscard]] Result<ListPage> page(app::Reading& reading, const Actor& actor, QDate, const ListFilter& filter,
                                      const ListRow* last) const override {
    auto query = queryFor(actor);
    query.where.insert(query.where.end(), filter.where.begin(), filter.where.end());
    query.text = filter.text;
    query.limit = kPageRows;
    if (last != nullptr) query.before = last->id;
    GENDAN_TRY(auto list, reading.records().list(query, actor));
    ListPage page{list.fields, {}, !list.hasMore};
    for (auto& row : list.rows) page.rows.push_back({row.id, row.order, std::move(row.values)});
    return page;
  }
  [[nodiscard]] Result<qint64> count(app::Reading& reading, const Actor& actor, QDate) const override {
    return reading.records().count(queryFor(actor), kMostCounted);
  }

 private:
  [[nodiscard]] app::RecordQuery queryFor(const Actor& actor) const {
    app::RecordQuery query{m_kind, m_order, m_where, {}, 0, kPageRows};
    for (auto& [field, value] : query.where) {
      if (value == u"$me") value = QString::number(actor.user.value());
      if (value == u"$department") value = QString::number(actor.department.value());
    }
    return query;
  }

  QString m_kind;
  std::vector<std::pair<QString, QString>> m_where;
  OrderId m_order;
};

/// Few enough to come as one page: a dozen a month.
class AssessmentSource : public ListSource {
 public:
  [[nodiscard]] QString kind() const override { return QStringLiteral("assessment"); }
  [[nodiscard]] QStringList sortable() const override { return {}; }

  [[nodiscard]] Result<ListPage> page(app::Reading& reading, const Actor& actor, QDate, const ListFilter& filter,
                                      const ListRow* last) const override {
    ListPage page{app::assessmentRowFields(), {}, true};
    if (last != nullptr) return page;
    GENDAN_TRY(auto sheets, reading.assessments().all({}, actor));
    for (auto& sheet : sheets) {
      if (!sheet.tracker.contains(filter.text, Qt::CaseInsensitive)) continue;
      const app::AssessmentRow row{std::move(sheet), {}};
      ListRow listed{row.sheet.id.value(), 0, {}};
      for (const auto& field : page.fields) listed.values.push_back(field.read(&row));
      page.rows.push_back(std::move(listed));
    }
    return page;
  }
  [[nodiscard]] Result<qint64> count(app::Reading& reading, const Actor& actor, QDate) const override {
    return reading.assessments().all({}, actor).map([](const auto& all) { return static_cast<qint64>(all.size()); });
  }
};

}  // namespace

std::shared_ptr<const ListSource> assessmentSource() { return std::make_shared<AssessmentSource>(); }

Result<> eachPage(const ListSource& source, app::Reading& reading, const ListQuestion& asked,
                  const std::function<Result<bool>(const ListPage&)>& take) {
  std::optional<ListRow> last;
  while (true) {
    GENDAN_TRY(const auto page, source.page(reading, asked.actor, asked.today, asked.filter, last ? &*last : nullptr));
    GENDAN_TRY(const bool wantsMore, take(page));
    if (!wantsMore || page.isLast || page.rows.empty()) return {};
    last = page.rows.back();
  }
}

std::shared_ptr<const ListSource> ordersOf(app::Worklist list) { return std::make_shared<OrderSource>(list); }

std::shared_ptr<const ListSource> recordsOf(const QString& kind, std::vector<std::pair<QString, QString>> where,
                                            OrderId order) {
  return std::make_shared<RecordSource>(kind, std::move(where), order);
}

}  // namespace gendan::ui
