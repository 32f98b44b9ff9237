// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search_writer.h"

#include <QVariant>

#include "storage/search/search_text.h"

namespace gendan::storage {

namespace {

QVariant idOrNull(qint64 id) { return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id); }

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

qint64 numberIn(const Table& table, int field, const void* record) {
  return field < 0 ? 0 : table.fields[static_cast<size_t>(field)].read(record).number;
}

QString titleOf(const Table& table, const void* record) {
  return table.number < 0 ? QStringLiteral("") : table.fields[static_cast<size_t>(table.number)].read(record).text;
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
  auto& insert = m_connection.prepared(QStringLiteral(
      "INSERT INTO search (kind, record_id, order_id, title, txt) VALUES (?, ?, ?, ?, ?) RETURNING id"));
  insert.bindValue(0, QString::fromUtf16(table.kind));
  insert.bindValue(1, table.fields.front().read(record).number);
  insert.bindValue(2, idOrNull(numberIn(table, table.order, record)));
  insert.bindValue(3, titleOf(table, record));
  insert.bindValue(4, words);
  run(insert);
  const auto id = insert.next() ? insert.value(0).toLongLong() : 0;
  insert.finish();
  index(id, words);
}

void SearchWriter::replace(const Table& table, const void* record, const QString& was, const QString& is) {
  auto& update = m_connection.prepared(
      QStringLiteral("UPDATE search SET title = ?, txt = ? WHERE kind = ? AND record_id = ? RETURNING id"));
  update.bindValue(0, titleOf(table, record));
  update.bindValue(1, is);
  update.bindValue(2, QString::fromUtf16(table.kind));
  update.bindValue(3, table.fields.front().read(record).number);
  run(update);
  const auto id = update.next() ? update.value(0).toLongLong() : 0;
  update.finish();
  if (id == 0) return add(table, record, is);
  auto& forget = m_connection.prepared(
      QStringLiteral("INSERT INTO search_index (search_index, rowid, txt) VALUES ('delete', ?, ?)"));
  forget.bindValue(0, id);
  forget.bindValue(1, was);
  run(forget);
  index(id, is);
}

void SearchWriter::index(qint64 id, const QString& words) {
  auto& insert = m_connection.prepared(QStringLiteral("INSERT INTO search_index (rowid, txt) VALUES (?, ?)"));
  insert.bindValue(0, id);
  insert.bindValue(1, words);
  run(insert);
}

}  // namespace gendan::storage
