// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/row_inserter.h"

#include "storage/sql/connection.h"

namespace gendan::storage {

namespace {

constexpr size_t kMany = 16;

}  // namespace

RowInserter::RowInserter(Connection& connection, QString table, QStringList columns)
    : m_connection(connection), m_table(std::move(table)), m_columns(std::move(columns)) {}

Statement& RowInserter::statementFor(size_t rows) {
  auto& statement = rows == 1 ? m_one : m_many;
  if (!statement) {
    const auto row = u'(' + QStringList(m_columns.size(), u"?"_qs).join(u", ") + u')';
    statement = std::make_unique<Statement>(
        m_connection,
        QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
            .arg(m_table, m_columns.join(u", "), QStringList(static_cast<qsizetype>(rows), row).join(u", ")));
  }
  return *statement;
}

void RowInserter::insert(size_t rows, const Bind& bind) {
  for (size_t done = 0; done < rows;) {
    const size_t now = rows - done >= kMany ? kMany : 1;
    auto& statement = statementFor(now);
    for (size_t i = 0; i < now; ++i)
      bind(statement, static_cast<int>(i) * static_cast<int>(m_columns.size()), done + i);
    execute(statement);
    done += now;
  }
}

}  // namespace gendan::storage
