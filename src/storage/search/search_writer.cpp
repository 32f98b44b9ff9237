// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search_writer.h"

#include <QSet>
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

}  // namespace

void SearchWriter::write(const Table& table, const void* before, const void* after) {
  const auto text = textOf(table, after);
  if (before != nullptr && textOf(table, before) == text) return;
  if (before == nullptr && text.isEmpty()) return;
  auto& upsert = m_connection.prepared(
      QStringLiteral("INSERT INTO search (kind, record_id, order_id, title, txt) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (kind, record_id) DO UPDATE SET title = excluded.title, txt = excluded.txt"));
  const auto title = table.number < 0 ? QStringLiteral("")
                                      : table.fields[static_cast<size_t>(table.number)].read(after).text;
  upsert.bindValue(0, QString::fromUtf16(table.kind));
  upsert.bindValue(1, table.fields.front().read(after).number);
  upsert.bindValue(2, idOrNull(numberIn(table, table.order, after)));
  upsert.bindValue(3, title);
  upsert.bindValue(4, searchText(text));
  run(upsert);
}

}  // namespace gendan::storage
