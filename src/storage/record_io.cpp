// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_io.h"

#include <QVariant>
#include <algorithm>

namespace gendan::storage {

namespace {

QStringList names(const std::vector<app::Field>& fields) {
  QStringList all;
  for (const auto& field : fields) all.append(QString::fromLatin1(field.name));
  return all;
}

QStringList insertedColumns(const std::vector<app::Field>& fields, const QString& parent) {
  auto columns = names(fields);
  if (!parent.isEmpty()) columns.append(parent);
  return columns;
}

}  // namespace

void bindValue(Statement& statement, int place, const app::Field& field, const app::Value& value) {
  if (value.null) statement.bindNull(place);
  else if (isText(field.type)) statement.bind(place, value.text);
  else statement.bind(place, value.number);
}

app::Value valueAt(const Rows& rows, int column, const app::Field& field) {
  if (rows.isNull(column)) return {true, 0, {}};
  return isText(field.type) ? app::Value{false, 0, rows.text(column)} : app::Value{false, rows.number(column), {}};
}

QVariant toVariant(const app::Field& field, const app::Value& value) {
  if (value.null) return QVariant(QMetaType::fromType<qint64>());
  if (isText(field.type)) return value.text.isNull() ? QVariant(QStringLiteral("")) : QVariant(value.text);
  return value.number;
}

app::Value fromVariant(const app::Field& field, const QVariant& variant) {
  if (variant.isNull()) return {true, 0, {}};
  if (isText(field.type)) return {false, 0, variant.toString()};
  return {false, variant.toLongLong(), {}};
}

RowIo::RowIo(Connection& connection, QString table, const std::vector<app::Field>& fields, int currency, QString parent)
    : m_connection(connection),
      m_table(std::move(table)),
      m_fields(fields),
      m_currency(currency),
      m_parent(std::move(parent)),
      m_columns(names(fields).join(u", ")),
      m_inserter(connection, m_table, insertedColumns(fields, m_parent)) {
  Q_ASSERT(fields.size() <= 64);
}

void RowIo::readRow(const Rows& rows, void* record) const {
  const auto currency = m_currency < 0 ? QString() : rows.text(m_currency);
  for (size_t i = 0; i < m_fields.size(); ++i) {
    const auto& field = m_fields[i];
    auto value = valueAt(rows, static_cast<int>(i), field);
    if (field.type == app::FieldType::Money) value.text = currency;
    if (!field.write(record, value))
      throw StorageError(domain::error(domain::Code::Integrity, u"storage.value"),
                         m_table + u'.' + QString::fromLatin1(field.name));
  }
}

qint64 RowIo::lastId() const {
  Rows rows(m_connection.statement(QStringLiteral("SELECT max(id) FROM ") + m_table));
  return rows.next() ? rows.number(0) : 0;
}

void RowIo::insert(const std::vector<Row>& rows) {
  m_inserter.insert(rows.size(), [&](Statement& statement, int place, size_t row) {
    for (const auto& field : m_fields) bindValue(statement, place++, field, field.read(rows[row].record));
    if (!m_parent.isEmpty()) statement.bind(place, rows[row].parent);
  });
}

Statement& RowIo::updateOf(quint64 changed, bool versioned) {
  auto& statement = m_updates[changed];
  if (!statement) {
    QStringList sets;
    for (size_t i = 1; i < m_fields.size(); ++i)
      if ((changed >> i & 1U) != 0) sets.append(QString::fromLatin1(m_fields[i].name) + u" = ?"_qs);
    if (versioned) sets.append(QStringLiteral("version = version + 1"));
    auto sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(m_table, sets.join(u", "));
    if (versioned) sql += u" AND version = ?";
    statement = std::make_unique<Statement>(m_connection, sql);
  }
  return *statement;
}

bool RowIo::update(const void* before, const void* after, int version) {
  quint64 changed = 0;
  for (size_t i = 1; i < m_fields.size(); ++i)
    if (!m_fields[i].same(before, after)) changed |= quint64(1) << i;
  if (changed == 0 && version < 0) return true;
  auto& statement = updateOf(changed, version >= 0);
  int place = 0;
  for (size_t i = 1; i < m_fields.size(); ++i)
    if ((changed >> i & 1U) != 0) bindValue(statement, place++, m_fields[i], m_fields[i].read(after));
  statement.bind(place++, idOf(before));
  if (version >= 0) statement.bind(place, version);
  return execute(statement) == 1;
}

void RowIo::remove(qint64 id) {
  auto& statement = m_connection.statement(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_table));
  statement.bind(0, id);
  execute(statement);
}

RecordIo::RecordIo(Connection& connection, const Table& table)
    : m_connection(connection),
      m_table(table),
      m_rows(connection, QString::fromLatin1(table.table), table.fields, table.currency, {}) {
  m_select = QStringLiteral("SELECT %1 FROM %2").arg(m_rows.columns(), QString::fromLatin1(table.table));
  for (const auto& part : table.parts) {
    RowIo rows(connection, QString::fromLatin1(part.name), part.fields, -1, QString::fromLatin1(part.parent));
    const auto select = QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? ORDER BY id")
                            .arg(rows.columns(), QString::fromLatin1(part.name), QString::fromLatin1(part.parent));
    m_parts.push_back({&part, std::move(rows), select});
  }
}

void RecordIo::loadParts(void* record) {
  for (auto& part : m_parts) {
    auto& select = m_connection.statement(part.select);
    select.bind(0, idOf(record));
    Rows rows(select);
    while (rows.next()) part.rows.readRow(rows, part.table->append(record));
  }
}

std::vector<std::shared_ptr<void>> RecordIo::read(Statement& statement) {
  std::vector<std::shared_ptr<void>> records;
  {
    Rows rows(statement);
    while (rows.next()) {
      records.push_back(m_table.create());
      m_rows.readRow(rows, records.back().get());
    }
  }
  for (auto& record : records) loadParts(record.get());
  return records;
}

std::shared_ptr<void> RecordIo::load(qint64 id) {
  if (m_load == nullptr) m_load = &m_connection.statement(m_select + u" WHERE id = ?"_qs);
  m_load->bind(0, id);
  auto records = read(*m_load);
  return records.empty() ? nullptr : records.front();
}

std::vector<std::shared_ptr<void>> RecordIo::find(std::initializer_list<app::Match> matches) {
  auto sql = m_select;
  auto joint = u" WHERE "_qs;
  for (const auto& match : matches) {
    sql += joint + QString::fromLatin1(m_table.fieldOf(match.member).name);
    sql += match.value.null ? u" IS NULL" : u" = ?";
    joint = u" AND "_qs;
  }
  auto& statement = m_connection.statement(sql + u" ORDER BY id"_qs);
  int place = 0;
  for (const auto& match : matches)
    if (!match.value.null) bindValue(statement, place++, m_table.fieldOf(match.member), match.value);
  return read(statement);
}

std::vector<std::shared_ptr<void>> RecordIo::after(qint64 id, int most) {
  auto& statement = m_connection.statement(m_select + u" WHERE id > ? ORDER BY id LIMIT ?"_qs);
  statement.bind(0, id);
  statement.bind(1, qint64(most));
  return read(statement);
}

void RecordIo::identify(void* record, const std::function<qint64(const RowIo&)>& next) const {
  if (m_rows.idOf(record) == 0) m_rows.setId(record, next(m_rows));
  for (const auto& part : m_parts)
    for (size_t i = 0; i < part.table->size(record); ++i) {
      // The record is ours to write to: only the const view of its parts comes through the table description.
      auto* row = const_cast<void*>(part.table->at(record, i));
      if (part.rows.idOf(row) == 0) part.rows.setId(row, next(part.rows));
    }
}

void RecordIo::insert(const std::vector<const void*>& records) {
  std::vector<RowIo::Row> rows;
  for (const auto* record : records) rows.push_back({record, 0});
  m_rows.insert(rows);
  for (auto& part : m_parts) {
    rows.clear();
    for (const auto* record : records)
      for (size_t i = 0; i < part.table->size(record); ++i) rows.push_back({part.table->at(record, i), idOf(record)});
    part.rows.insert(rows);
  }
}

bool RecordIo::update(const void* before, const void* after) {
  if (!m_rows.update(before, after, m_table.versionOf(before))) return false;
  for (auto& part : m_parts) updateParts(part, before, after);
  return true;
}

void RecordIo::updateParts(Part& part, const void* before, const void* after) {
  std::unordered_map<qint64, const void*> old;
  for (size_t i = 0; i < part.table->size(before); ++i) {
    const auto* row = part.table->at(before, i);
    old.emplace(part.rows.idOf(row), row);
  }
  std::vector<RowIo::Row> added;
  std::vector<std::pair<const void*, const void*>> kept;
  for (size_t i = 0; i < part.table->size(after); ++i) {
    const auto* row = part.table->at(after, i);
    if (const auto known = old.extract(part.rows.idOf(row)); known.empty()) added.push_back({row, idOf(after)});
    else kept.emplace_back(known.mapped(), row);
  }
  // What stays may take the place of what goes.
  for (const auto& [id, row] : old) part.rows.remove(id);
  for (const auto& [was, is] : kept) {
    const bool updated = part.rows.update(was, is, -1);
    Q_ASSERT(updated);
  }
  part.rows.insert(added);
}

}  // namespace gendan::storage
