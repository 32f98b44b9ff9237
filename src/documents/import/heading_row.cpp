// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/heading_row.h"

#include "documents/tables/table_error.h"

namespace gendan::documents {

using namespace domain;

namespace {

constexpr int kMostRowsAbove = 20;

class HeadingRow {
 public:
  explicit HeadingRow(const ImportMapping& mapping) : m_mapping(mapping) {}

  [[nodiscard]] bool isFound() const { return m_found; }
  [[nodiscard]] const ImportColumns& columns() const { return m_columns; }

  /// Errors: missing_column once the search is given up, twice.
  [[nodiscard]] Result<> look(const Row& row) {
    m_columns.clear();
    FieldErrors missing;
    FieldErrors twice;
    for (const auto& [field, heading] : m_mapping.columns) {
      qsizetype count = 0;
      for (qsizetype i = 0; i < row.cells.size(); ++i)
        if (row.cells[i].text.trimmed() == heading && count++ == 0) m_columns[field] = i;
      if (count == 0) missing.add(heading, u"missing_column");
      if (count > 1) twice.add(heading, u"twice");
    }
    if (m_columns.size() >= m_mostFound) {
      m_mostFound = m_columns.size() + 1;
      m_missing = missing;
    }
    m_found = missing.isEmpty();
    if (m_found && !twice.isEmpty()) return refuse(twice.error(u"table"));
    if (!m_found && ++m_rows == kMostRowsAbove) return notFound();
    return {};
  }

  [[nodiscard]] Result<> notFound() const {
    return m_missing.isEmpty() ? refuse(badTableFile(u"no_rows")) : refuse(m_missing.error(u"table"));
  }

 private:
  const ImportMapping& m_mapping;
  ImportColumns m_columns;
  FieldErrors m_missing;  ///< of the row that holds the most headings
  size_t m_mostFound = 0;
  int m_rows = 0;
  bool m_found = false;
};

}  // namespace

Result<> walkTable(const QString& path, const ImportMapping& mapping, TableOptions options, const TableWalk& walk) {
  if (options.sheet.isEmpty()) options.sheet = mapping.sheet;
  HeadingRow headings(mapping);
  GENDAN_CHECK(readTable(path, options, [&](const Row& row) -> Result<bool> {
    if (headings.isFound()) return walk.onRow(row);
    GENDAN_CHECK(headings.look(row));
    if (headings.isFound()) GENDAN_CHECK(walk.onHeadings(row, headings.columns()));
    return true;
  }));
  return headings.isFound() ? Result<>{} : headings.notFound();
}

}  // namespace gendan::documents
