// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_io.h"

#include <QVariant>

namespace gendan::storage {

namespace {

QString names(const std::vector<app::Field>& fields, size_t from) {
  QStringList all;
  for (size_t i = from; i < fields.size(); ++i) all.append(QString::fromLatin1(fields[i].name));
  return all.join(u", ");
}

}  // namespace

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

RowIo::RowIo(Connection& connection, QString table, const std::vector<app::Field>& fields, int currency,
             QString parent)
    : m_connection(connection),
      m_table(std::move(table)),
      m_fields(fields),
      m_currency(currency),
      m_parent(std::move(parent)),
      m_columns(names(fields, 0)) {
  Q_ASSERT(fields.size() <= 64);
}

void RowIo::readRow(const QSqlQuery& query, void* record) const {
  const auto currency = m_currency < 0 ? QString() : query.value(m_currency).toString();
  for (size_t i = 0; i < m_fields.size(); ++i) {
    const auto& field = m_fields[i];
    auto value = fromVariant(field, query.value(static_cast<int>(i)));
    if (field.type == app::FieldType::Money) value.text = currency;
    if (!field.write(record, value))
      throw StorageError(domain::error(domain::Code::Integrity, u"storage.value"),
                         m_table + u'.' + QString::fromLatin1(field.name));
  }
}

qint64 RowIo::insert(const void* record, qint64 parent) {
  if (!m_insert) {
    const bool isPart = !m_parent.isEmpty();
    auto columns = names(m_fields, 1);
    if (isPart) columns += u", "_qs + m_parent;
    const auto marks = QStringList(static_cast<qsizetype>(m_fields.size()) - (isPart ? 0 : 1), u"?"_qs).join(u", ");
    m_insert = std::make_shared<QSqlQuery>(m_connection.prepare(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id").arg(m_table, columns, marks)));
  }
  int at = 0;
  for (size_t i = 1; i < m_fields.size(); ++i)
    m_insert->bindValue(at++, toVariant(m_fields[i], m_fields[i].read(record)));
  if (!m_parent.isEmpty()) m_insert->bindValue(at, parent);
  run(*m_insert);
  const bool has = m_insert->next();
  Q_ASSERT(has);
  const auto id = m_insert->value(0).toLongLong();
  m_insert->finish();
  return id;
}

bool RowIo::update(const void* before, const void* after, int version) {
  quint64 changed = 0;
  QVariantList values;
  for (size_t i = 1; i < m_fields.size(); ++i) {
    const auto now = m_fields[i].read(after);
    if (m_fields[i].read(before) == now) continue;
    changed |= quint64(1) << i;
    values.append(toVariant(m_fields[i], now));
  }
  if (changed == 0 && version < 0) return true;
  auto& statement = m_updates[changed];
  if (!statement) {
    QStringList sets;
    for (size_t i = 1; i < m_fields.size(); ++i)
      if ((changed >> i & 1U) != 0) sets.append(QString::fromLatin1(m_fields[i].name) + u" = ?"_qs);
    if (version >= 0) sets.append(QStringLiteral("version = version + 1"));
    auto sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(m_table, sets.join(u", "));
    if (version >= 0) sql += u" AND version = ?";
    statement = std::make_shared<QSqlQuery>(m_connection.prepare(sql));
  }
  int at = 0;
  for (const auto& value : values) statement->bindValue(at++, value);
  statement->bindValue(at++, idOf(before));
  if (version >= 0) statement->bindValue(at, version);
  run(*statement);
  return statement->numRowsAffected() == 1;
}

void RowIo::remove(qint64 id) {
  auto& statement = m_connection.prepared(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_table));
  statement.bindValue(0, id);
  run(statement);
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
    auto& query = m_connection.prepared(part.select);
    query.bindValue(0, idOf(record));
    run(query);
    while (query.next()) part.rows.readRow(query, part.table->append(record));
    query.finish();
  }
}

std::vector<std::shared_ptr<void>> RecordIo::read(QSqlQuery& query) {
  run(query);
  std::vector<std::shared_ptr<void>> records;
  while (query.next()) {
    records.push_back(m_table.create());
    m_rows.readRow(query, records.back().get());
  }
  query.finish();
  for (auto& record : records) loadParts(record.get());
  return records;
}

std::shared_ptr<void> RecordIo::load(qint64 id) {
  auto& query = m_connection.prepared(m_select + u" WHERE id = ?"_qs);
  query.bindValue(0, id);
  auto records = read(query);
  return records.empty() ? nullptr : records.front();
}

std::vector<std::shared_ptr<void>> RecordIo::find(std::initializer_list<app::Match> matches) {
  auto sql = m_select;
  QVariantList values;
  for (const auto& match : matches) {
    const auto it = std::ranges::find(m_table.fields, match.member, &app::Field::member);
    Q_ASSERT(it != m_table.fields.end());
    sql += (values.isEmpty() && !sql.contains(u" WHERE ") ? u" WHERE "_qs : u" AND "_qs) +
           QString::fromLatin1(it->name);
    if (match.value.null) {
      sql += u" IS NULL";
    } else {
      sql += u" = ?";
      values.append(toVariant(*it, match.value));
    }
  }
  auto& query = m_connection.prepared(sql + u" ORDER BY id"_qs);
  for (qsizetype i = 0; i < values.size(); ++i) query.bindValue(static_cast<int>(i), values[i]);
  return read(query);
}

std::vector<std::shared_ptr<void>> RecordIo::after(qint64 id, int most) {
  auto& query = m_connection.prepared(m_select + u" WHERE id > ? ORDER BY id LIMIT ?"_qs);
  query.bindValue(0, id);
  query.bindValue(1, most);
  return read(query);
}

void RecordIo::insert(void* record) {
  m_rows.setId(record, m_rows.insert(record, 0));
  for (auto& part : m_parts)
    for (size_t i = 0; i < part.table->size(record); ++i) {
      // The record is ours to write to: only the const view of its parts comes through the table description.
      auto* row = const_cast<void*>(part.table->at(record, i));
      part.rows.setId(row, part.rows.insert(row, idOf(record)));
    }
}

bool RecordIo::update(const void* before, void* after) {
  const auto versionOf = [this](const void* record) {
    for (const auto& field : m_table.fields)
      if (std::string_view(field.name) == "version") return static_cast<int>(field.read(record).number);
    return -1;
  };
  if (!m_rows.update(before, after, versionOf(before))) return false;
  for (auto& part : m_parts) updateParts(part, before, after);
  return true;
}

void RecordIo::updateParts(Part& part, const void* before, void* after) {
  QHash<qint64, const void*> old;
  for (size_t i = 0; i < part.table->size(before); ++i) {
    const auto* row = part.table->at(before, i);
    old.insert(part.rows.idOf(row), row);
  }
  for (size_t i = 0; i < part.table->size(after); ++i) {
    auto* row = const_cast<void*>(part.table->at(after, i));
    const auto id = part.rows.idOf(row);
    if (const auto* previous = old.take(id)) {
      const bool updated = part.rows.update(previous, row, -1);
      Q_ASSERT(updated);
    } else {
      part.rows.setId(row, part.rows.insert(row, idOf(after)));
    }
  }
  for (auto it = old.cbegin(); it != old.cend(); ++it) part.rows.remove(it.key());
}

}  // namespace gendan::storage
