// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_records.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>
#include <algorithm>

#include "domain/assessment/assessment.h"
#include "domain/changes/change_request.h"
#include "domain/people/permissions.h"
#include "storage/guarded.h"
#include "storage/record_io.h"

namespace gendan::storage {

using app::Field;
using app::FieldType;
using app::RecordList;
using app::RecordQuery;
using app::RecordRow;
using app::Value;
using namespace domain;

/// One physical table: a record's own, or that of its parts.
struct RecordSource {
  QString kind;
  QString table;
  const std::vector<Field>* fields = nullptr;
  QString parent;        ///< of parts: the column that names their record
  const Table* owner = nullptr;
};

namespace {

RecordSource sourceOf(const Table& t) { return {QString::fromUtf16(t.kind), QString::fromLatin1(t.table), &t.fields, {}, &t}; }

RecordSource sourceOf(const Table& owner, const PartTable& part) {
  const auto name = QString::fromLatin1(part.name);
  return {name, name, &part.fields, QString::fromLatin1(part.parent), &owner};
}

const Table* tableNamed(const QString& kind) {
  const auto it = std::ranges::find_if(allTables(), [&](const Table& t) { return kind == QStringView(t.kind); });
  return it == allTables().end() ? nullptr : &*it;
}

Result<RecordSource> sourceNamed(const QString& kind) {
  if (const auto* table = tableNamed(kind)) return sourceOf(*table);
  for (const auto& table : allTables())
    for (const auto& part : table.parts)
      if (kind == QLatin1StringView(part.name)) return sourceOf(table, part);
  return refuse(Code::NotFound, u"record.kind");
}

/// Scores are read through AssessmentQueries, by those who may; as plain records by managers only.
Result<> mayRead(const Table& table, const Actor& actor) {
  if (table.type != &app::kRecord<Assessment>) return {};
  return permits(Action::AssessmentReadOthers, Access::Read, actor, {});
}

bool has(const std::vector<Field>& fields, const char* name) {
  return std::ranges::any_of(fields, [name](const Field& f) { return QLatin1StringView(f.name) == QLatin1StringView(name); });
}

/// The columns that people know a record by.
QString codeColumn(const Table& t) {
  return t.number < 0 ? QString() : QString::fromLatin1(t.fields[static_cast<size_t>(t.number)].name);
}
QString nameColumn(const Table& t) { return has(t.fields, "name") ? QStringLiteral("name") : codeColumn(t); }

/// Confidential orders hide with whom they are from who may not see their money.
bool namesParty(const Field& field) {
  return (field.refers != nullptr && QLatin1StringView(field.refers) == QLatin1StringView("party")) ||
         QLatin1StringView(field.name) == QLatin1StringView("contract_ref");
}
bool isAmount(const Field& field) { return field.type == FieldType::Money || field.type == FieldType::UnitPrice; }

/// Where an item of a change says as text what it changes: of a price, that is an amount too.
struct ItemTexts {
  int field = -1;
  int before = -1;
  int after = -1;
};
ItemTexts itemTextsOf(const RecordSource& source) {
  if (source.table != u"change_item") return {};
  const auto place = [&](const char* name) {
    const auto it = std::ranges::find_if(
        *source.fields, [name](const Field& f) { return QLatin1StringView(f.name) == QLatin1StringView(name); });
    return static_cast<int>(it - source.fields->begin());
  };
  return {place("field"), place("before"), place("after")};
}

/// Reads the rows of one list, each with names for identities and without what is masked.
class Reader {
 public:
  Reader(Connection& connection, const Actor& actor, RecordSource source)
      : m_connection(connection),
        m_mask(connection, actor),
        m_source(std::move(source)),
        m_item(itemTextsOf(m_source)) {
    for (const auto& f : *m_source.fields) {
      m_columns.append(u"t."_qs + QString::fromLatin1(f.name));
      if (f.type == FieldType::Currency) m_currency = static_cast<int>(m_columns.size()) - 1;
    }
    m_columns.append(orderColumn());
  }

  [[nodiscard]] QString select() const { return QStringLiteral("SELECT %1 ").arg(m_columns.join(u", ")) + from(); }
  [[nodiscard]] QString from() const {
    const auto from = QStringLiteral("FROM %1 t").arg(m_source.table);
    return m_source.parent.isEmpty()
               ? from
               : from + QStringLiteral(" JOIN %1 o ON o.id = t.%2")
                            .arg(QString::fromLatin1(m_source.owner->table), m_source.parent);
  }
  [[nodiscard]] QString orderColumn() const {
    const auto& owner = *m_source.owner;
    if (owner.order < 0) return QStringLiteral("0");
    const auto column = QString::fromLatin1(owner.fields[static_cast<size_t>(owner.order)].name);
    return (m_source.parent.isEmpty() ? u"t."_qs : u"o."_qs) + column;
  }
  [[nodiscard]] RecordList read(QSqlQuery& query) {
    run(query);
    RecordList list{m_source.kind, *m_source.fields, {}, false};
    while (query.next()) list.rows.push_back(rowOf(query));
    query.finish();
    for (auto& row : list.rows) complete(row);
    return list;
  }

 private:
  [[nodiscard]] RecordRow rowOf(const QSqlQuery& query) const {
    RecordRow row;
    row.values.reserve(m_source.fields->size());
    const auto currency = m_currency < 0 ? QString() : query.value(m_currency).toString();
    for (size_t i = 0; i < m_source.fields->size(); ++i) {
      const auto& field = (*m_source.fields)[i];
      auto value = fromVariant(field, query.value(static_cast<int>(i)));
      if (field.type == FieldType::Money) value.text = currency;
      row.values.push_back(field.secret ? Value{true, 0, {}} : std::move(value));
    }
    row.id = row.values.front().number;
    row.order = query.value(static_cast<int>(m_columns.size()) - 1).toLongLong();
    return row;
  }
  void complete(RecordRow& row) {
    const auto view = m_mask.of(row.order);
    if (!view.money && m_item.field >= 0 && valueIn(row, m_item.field).text == word(ChangeField::LinePrice))
      valueIn(row, m_item.before) = valueIn(row, m_item.after) = {true, 0, {}};
    for (size_t i = 0; i < row.values.size(); ++i) {
      const auto& field = (*m_source.fields)[i];
      auto& value = row.values[i];
      if ((!view.money && isAmount(field)) || (!view.party && namesParty(field))) value = {true, 0, {}};
      if (field.type == FieldType::Identity && i > 0 && !value.null) value.text = nameOf(field.refers, value.number);
    }
  }
  [[nodiscard]] static Value& valueIn(RecordRow& row, int place) { return row.values[static_cast<size_t>(place)]; }
  [[nodiscard]] QString nameOf(const char* kind, qint64 id) {
    if (kind == nullptr) return {};
    auto& names = m_names[QLatin1StringView(kind)];
    const auto known = names.constFind(id);
    if (known != names.cend()) return *known;
    const auto* table = tableNamed(QString::fromLatin1(kind));
    const auto column = table == nullptr ? QString() : nameColumn(*table);
    const auto name = column.isEmpty() ? QString()
                                       : m_connection
                                             .scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                                         .arg(column, QString::fromLatin1(table->table)),
                                                     {id})
                                             .toString();
    names.insert(id, name);
    return name;
  }

  Connection& m_connection;
  PriceMask m_mask;
  RecordSource m_source;
  ItemTexts m_item;
  QStringList m_columns;
  int m_currency = -1;
  QHash<QLatin1StringView, QHash<qint64, QString>> m_names;
};

struct Conditions {
  QString sql;
  QVariantList values;
};

Result<> checkFields(const RecordQuery& query, const RecordSource& source) {
  for (const auto& [name, value] : query.where)
    if (!has(*source.fields, name.toLatin1().constData()))
      return refuse(invalid(name.toStdU16String(), u"unknown_field"));
  return {};
}

Conditions conditionsOf(const RecordQuery& query, const RecordSource& source, const QString& orderColumn) {
  QStringList all;
  QVariantList values;
  if (query.order.isValid()) {
    all.append(orderColumn + u" = ?"_qs);
    values.append(query.order.value());
  }
  for (const auto& [name, value] : query.where) {
    all.append(u"t."_qs + name + (value.isEmpty() ? u" IS NULL"_qs : u" = ?"_qs));
    const auto field =
        std::ranges::find_if(*source.fields, [&name](const Field& f) { return name == QLatin1StringView(f.name); });
    if (!value.isEmpty()) values.append(isText(field->type) ? QVariant(value) : QVariant(value.toLongLong()));
  }
  if (!query.text.isEmpty() && source.owner->number >= 0 && source.parent.isEmpty()) {
    all.append(QStringLiteral("(instr(lower(t.%1), ?) > 0 OR instr(lower(t.%2), ?) > 0)")
                   .arg(codeColumn(*source.owner), nameColumn(*source.owner)));
    values << query.text.toLower() << query.text.toLower();
  }
  if (query.before > 0) {
    all.append(u"t.id < ?"_qs);
    values.append(query.before);
  }
  return {all.isEmpty() ? QString() : u" WHERE "_qs + all.join(u" AND "), values};
}

QSqlQuery& bound(Connection& connection, const QString& sql, const QVariantList& values) {
  auto& statement = connection.prepared(sql);
  for (int i = 0; i < values.size(); ++i) statement.bindValue(i, values[i]);
  return statement;
}

}  // namespace

Result<RecordList> SqlRecords::list(const RecordQuery& query, const Actor& actor) {
  if (query.limit < 1 || query.limit > app::kMostRecords) return refuse(invalid(u"limit", u"out_of_range"));
  GENDAN_TRY(const auto source, sourceNamed(query.kind));
  GENDAN_CHECK(mayRead(*source.owner, actor));
  GENDAN_CHECK(checkFields(query, source));
  return guarded([&]() -> Result<RecordList> {
    Reader reader(m_connection, actor, source);
    auto conditions = conditionsOf(query, source, reader.orderColumn());
    conditions.values.append(query.limit + 1);
    auto list = reader.read(bound(m_connection, reader.select() + conditions.sql + u" ORDER BY t.id DESC LIMIT ?"_qs,
                                  conditions.values));
    list.hasMore = list.rows.size() > static_cast<size_t>(query.limit);
    if (list.hasMore) list.rows.pop_back();
    return list;
  });
}

Result<qint64> SqlRecords::count(const RecordQuery& query, qint64 most) {
  GENDAN_TRY(const auto source, sourceNamed(query.kind));
  GENDAN_CHECK(mayRead(*source.owner, {}));
  GENDAN_CHECK(checkFields(query, source));
  return guarded([&]() -> Result<qint64> {
    const Reader reader(m_connection, {}, source);
    auto conditions = conditionsOf(query, source, reader.orderColumn());
    conditions.values.append(most);
    auto& statement =
        bound(m_connection,
              QStringLiteral("SELECT count(*) FROM (SELECT 1 %1%2 LIMIT ?) x").arg(reader.from(), conditions.sql),
              conditions.values);
    run(statement);
    const auto counted = statement.next() ? statement.value(0).toLongLong() : 0;
    statement.finish();
    return counted;
  });
}

Result<std::vector<RecordList>> SqlRecords::parts(const QString& kind, qint64 id, const Actor& actor) {
  const auto* table = tableNamed(kind);
  if (table == nullptr) return refuse(Code::NotFound, u"record.kind");
  GENDAN_CHECK(mayRead(*table, actor));
  return guarded([&]() -> Result<std::vector<RecordList>> {
    std::vector<RecordList> lists;
    for (const auto& part : table->parts) {
      Reader reader(m_connection, actor, sourceOf(*table, part));
      auto& statement = m_connection.prepared(
          reader.select() + QStringLiteral(" WHERE t.%1 = ? ORDER BY t.id").arg(QString::fromLatin1(part.parent)));
      statement.bindValue(0, id);
      lists.push_back(reader.read(statement));
    }
    return lists;
  });
}

Result<std::vector<app::Choice>> SqlRecords::choices(const app::ChoiceQuery& query) {
  const auto* table = tableNamed(query.kind);
  if (table == nullptr || table->number < 0) return refuse(Code::NotFound, u"record.kind");
  if (query.limit < 1 || query.limit > app::kMostRecords) return refuse(invalid(u"limit", u"out_of_range"));
  return guarded([&]() -> Result<std::vector<app::Choice>> {
    const auto code = codeColumn(*table);
    const auto name = nameColumn(*table);
    // A null text would be bound as NULL, which nothing contains.
    const auto text = query.text.isNull() ? QStringLiteral("") : query.text;
    // Numbers of orders and forms are found by how they begin or end up to: their tables are too large for more.
    auto sql = QStringLiteral("SELECT id, %1, %2 FROM %3 WHERE ").arg(code, name, QString::fromLatin1(table->table));
    QVariantList values;
    if (name == code) {
      sql += QStringLiteral("%1 >= ? AND %1 <= ?").arg(code);
      values << text << text + QChar(0xffff);
    } else {
      sql += QStringLiteral("(instr(lower(%1), ?) > 0 OR instr(lower(%2), ?) > 0)").arg(code, name);
      values << text.toLower() << text.toLower();
    }
    if (has(table->fields, "disabled")) sql += u" AND disabled = 0";
    if (query.order.isValid() && table->order > 0) {
      sql += QStringLiteral(" AND %1 = ?").arg(QString::fromLatin1(table->fields[static_cast<size_t>(table->order)].name));
      values << query.order.value();
    }
    auto& statement = m_connection.prepared(sql + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(code));
    values << query.limit;
    for (int i = 0; i < values.size(); ++i) statement.bindValue(i, values[i]);
    run(statement);
    std::vector<app::Choice> choices;
    while (statement.next())
      choices.push_back({statement.value(0).toLongLong(), statement.value(1).toString(),
                         name == code ? QString() : statement.value(2).toString()});
    statement.finish();
    return choices;
  });
}

namespace {

/// The audit JSON of a record without its amounts.
QByteArray withoutAmounts(const QByteArray& json, const QString& subject) {
  const auto* table = tableNamed(subject);
  auto object = QJsonDocument::fromJson(json).object();
  if (table == nullptr || object.isEmpty()) return json;
  for (const auto& field : table->fields)
    if (isAmount(field) || namesParty(field)) object.remove(QLatin1StringView(field.name));
  // Parts stand there as "order_line[0]".
  for (const auto& key : object.keys())
    for (const auto& part : table->parts)
      if (key.startsWith(QLatin1StringView(part.name))) object.remove(key);
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Heads read the trail of orders that their department owns, executes or tracks; administrators keep all of it.
bool isOwnTrail(Connection& connection, OrderId order, const Actor& actor) {
  if (actor.is(Role::Administrator)) return true;
  if (!order.isValid()) return false;
  const auto department = actor.department.value();
  return !connection
              .scalar(QStringLiteral("SELECT 1 FROM orders o WHERE o.id = ? AND (o.owner_id = ? OR o.executor_id = ? OR EXISTS "
                                     "(SELECT 1 FROM tracker_assignment t WHERE t.order_id = o.id AND t.department_id = ? "
                                     "AND t.active = 1))"),
                      {order.value(), department, department, department})
              .isNull();
}

}  // namespace

Result<std::vector<app::AuditEntry>> SqlRecords::audit(const app::AuditQuery& query, const Actor& actor) {
  if (query.limit < 1 || query.limit > app::kMostRecords) return refuse(invalid(u"limit", u"out_of_range"));
  GENDAN_TRY(const bool isOwn, guarded([&]() -> Result<bool> { return isOwnTrail(m_connection, query.order, actor); }));
  GENDAN_CHECK(permits(Action::AuditRead, Access::Read, actor, isOwn ? Relations{Relation::OwnDepartment} : Relations{}));
  return guarded([&]() -> Result<std::vector<app::AuditEntry>> {
    auto sql = QStringLiteral(
        "SELECT a.seq, a.at, u.name, b.name, a.action, a.subject, a.subject_id, o.number, a.before_json, a.after_json, "
        "a.order_id FROM audit a LEFT JOIN app_user u ON u.id = a.actor_id "
        "LEFT JOIN app_user b ON b.id = a.on_behalf_id LEFT JOIN orders o ON o.id = a.order_id WHERE a.seq < ?");
    if (query.order.isValid()) sql += u" AND a.order_id = ?";
    auto& statement = m_connection.prepared(sql + u" ORDER BY a.seq DESC LIMIT ?"_qs);
    int at = 0;
    statement.bindValue(at++, query.before > 0 ? query.before : std::numeric_limits<qint64>::max());
    if (query.order.isValid()) statement.bindValue(at++, query.order.value());
    statement.bindValue(at, query.limit);
    run(statement);
    std::vector<app::AuditEntry> entries;
    std::vector<qint64> orders;
    while (statement.next()) {
      entries.push_back({statement.value(0).toLongLong(), {statement.value(1).toLongLong()}, statement.value(2).toString(),
                         statement.value(3).toString(), statement.value(4).toString(), statement.value(5).toString(),
                         statement.value(6).toLongLong(), statement.value(7).toString(),
                         statement.value(8).toByteArray(), statement.value(9).toByteArray()});
      orders.push_back(statement.value(10).toLongLong());
    }
    statement.finish();
    PriceMask mask(m_connection, actor);
    const bool namesMasked = actor.is(Role::Administrator);
    for (size_t i = 0; i < entries.size(); ++i) {
      auto& entry = entries[i];
      if (namesMasked) entry.actor.clear(), entry.onBehalfOf.clear();
      if (const auto* table = tableNamed(entry.subject); table != nullptr && !mayRead(*table, actor))
        entry.before.clear(), entry.after.clear();
      if (mask.of(orders[i]).money) continue;
      entry.before = withoutAmounts(entry.before, entry.subject);
      entry.after = withoutAmounts(entry.after, entry.subject);
    }
    return entries;
  });
}

}  // namespace gendan::storage
