// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_references.h"

#include <QVariant>
#include <algorithm>

#include "storage/guarded.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using domain::Code;
using domain::refuse;
using domain::Result;

namespace {

struct Lookup {
  QString sql;
  QVariantList values;
};

Lookup lineLookup(const QString& text) {
  const auto slash = text.lastIndexOf(u'/');
  return {QStringLiteral("SELECT l.id FROM order_line l JOIN orders o ON o.id = l.order_id "
                         "WHERE o.number = ? AND l.line_no = ?"),
          {text.left(slash), text.mid(slash + 1).toInt()}};
}

Lookup numberLookup(const QString& kind, const QString& text) {
  const auto it = std::ranges::find_if(allTables(), [&](const Table& t) { return kind == QStringView(t.kind); });
  if (it == allTables().end() || it->number < 0) return {};
  // The rounds of a form share its number: the newest is meant.
  return {QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id DESC LIMIT 1")
              .arg(QString::fromLatin1(it->table),
                   QString::fromLatin1(it->fields[static_cast<size_t>(it->number)].name)),
          {text}};
}

}  // namespace

Result<qint64> SqlReferences::find(const QString& kind, const QString& text) {
  return guarded([&]() -> Result<qint64> {
    const auto lookup = kind == u"order_line" ? lineLookup(text) : numberLookup(kind, text);
    const auto id = lookup.sql.isEmpty() ? QVariant() : m_connection.scalar(lookup.sql, lookup.values);
    if (!id.isValid() || id.isNull()) return refuse(Code::NotFound, kind.toStdU16String());
    return id.toLongLong();
  });
}

}  // namespace gendan::storage
