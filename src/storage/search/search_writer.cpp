// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search_writer.h"

#include <QStringList>

#include "storage/search/search_text.h"

namespace gendan::storage {

namespace {

void collect(const std::vector<app::Field>& fields, const void* record, QStringList& words) {
  for (const auto& field : fields)
    if (field.searched)
      if (auto text = field.read(record).text; !text.isEmpty()) words.append(std::move(text));
}

QString textOf(const Table& table, const void* record) {
  QStringList words;
  collect(table.fields, record, words);
  for (const auto& part : table.parts)
    for (size_t i = 0; i < part.size(record); ++i) collect(part.fields, part.at(record, i), words);
  words.removeDuplicates();
  return words.join(u' ');
}

QString titleOf(const Table& table, const void* record) {
  return table.number < 0 ? QStringLiteral("") : table.fields[static_cast<size_t>(table.number)].read(record).text;
}

/// What RETURNING gives; 0: nothing.
qint64 idFrom(Statement& statement) {
  Rows rows(statement);
  return rows.next() ? rows.number(0) : 0;
}

}  // namespace

void SearchWriter::write(const Table& table, const void* before, const void* after) {
  const auto text = textOf(table, after);
  if (before == nullptr) {
    if (!text.isEmpty()) add(table, after, searchText(text));
  } else if (const auto was = textOf(table, before); was != text) {
    replace(table, after, searchText(was), searchText(text));
  }
}

void SearchWriter::add(const Table& table, const void* record, const QString& words) {
  if (m_firstAdded == 0) {
    Rows last(m_connection.statement(QStringLiteral("SELECT max(id) FROM search")));
    m_firstAdded = (last.next() ? last.number(0) : 0) + 1;
  }
  auto& insert = m_connection.statement(
      QStringLiteral("INSERT INTO search (kind, record_id, order_id, title, txt) VALUES (?, ?, ?, ?, ?)"));
  insert.bindUtf8(0, table.subject);
  insert.bind(1, table.idOf(record));
  if (const auto order = table.orderOf(record); order == 0) insert.bindNull(2);
  else insert.bind(2, order);
  insert.bind(3, titleOf(table, record));
  insert.bind(4, words);
  execute(insert);
}

void SearchWriter::replace(const Table& table, const void* record, const QString& was, const QString& is) {
  auto& update = m_connection.statement(
      QStringLiteral("UPDATE search SET title = ?, txt = ? WHERE kind = ? AND record_id = ? RETURNING id"));
  update.bind(0, titleOf(table, record));
  update.bind(1, is);
  update.bindUtf8(2, table.subject);
  update.bind(3, table.idOf(record));
  if (const auto id = idFrom(update); id == 0) add(table, record, is);
  else m_replaced.push_back({id, was, is});
}

void SearchWriter::finish() {
  for (const auto& [id, was, is] : m_replaced) {
    auto& forget = m_connection.statement(
        QStringLiteral("INSERT INTO search_index (search_index, rowid, txt) VALUES ('delete', ?, ?)"));
    forget.bind(0, id);
    forget.bind(1, was);
    execute(forget);
    index(id, is);
  }
  m_replaced.clear();
  if (m_firstAdded == 0) return;
  auto& insert = m_connection.statement(
      QStringLiteral("INSERT INTO search_index (rowid, txt) SELECT id, txt FROM search WHERE id >= ?"));
  insert.bind(0, m_firstAdded);
  execute(insert);
  m_firstAdded = 0;
}

void SearchWriter::index(qint64 id, const QString& words) {
  auto& insert = m_connection.statement(QStringLiteral("INSERT INTO search_index (rowid, txt) VALUES (?, ?)"));
  insert.bind(0, id);
  insert.bind(1, words);
  execute(insert);
}

}  // namespace gendan::storage
