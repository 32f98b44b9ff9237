// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One way to write rows for somebody else's spreadsheet program: as csv or as xlsx, in constant memory.

#include <QSaveFile>
#include <QStringList>
#include <memory>

#include "documents/tables/cell.h"
#include "domain/base/result.h"

namespace gendan::documents {

/// The file appears under its name, whole, when `finish` succeeds; until then what was there stays as it was.
class TableWriter {
 public:
  virtual ~TableWriter() = default;
  TableWriter(const TableWriter&) = delete;
  TableWriter& operator=(const TableWriter&) = delete;

  /// The next row; cells left out at its end are empty. Errors: StorageFailed (cannot_write); Invalid, see badRow:
  /// too_many_rows, too_many_columns (than headers), too_long, has_nul, broken_unicode, not_a_number, not_a_date,
  /// not_a_boolean. After an error the table is given up.
  [[nodiscard]] domain::Result<> write(const QList<Cell>& cells);
  [[nodiscard]] domain::Result<> finish();

 protected:
  explicit TableWriter(const QString& path) : m_file(path) {}
  /// Opens the file and writes the row of headers.
  [[nodiscard]] domain::Result<> start(const QStringList& headers);
  /// `row` counts from 1; `cells` are sound and as many as headers.
  [[nodiscard]] virtual domain::Result<> writeRow(qint64 row, const QList<Cell>& cells) = 0;
  [[nodiscard]] virtual domain::Result<> complete() = 0;
  [[nodiscard]] domain::Result<> append(const QByteArray& bytes);

 private:
  QSaveFile m_file;
  qsizetype m_columns = 0;
  qint64 m_row = 0;
};

enum class ByteOrderMark { None, Written };  ///< spreadsheet programs need it to see UTF-8

/// One line of csv with its CRLF, for streams that are not files.
[[nodiscard]] QString csvLine(const QList<Cell>& cells);

/// RFC 4180 in UTF-8. Text that a spreadsheet program would run as a formula gets an apostrophe in front.
[[nodiscard]] domain::Result<std::unique_ptr<TableWriter>> createCsv(const QString& path, const QStringList& headers,
                                                                     ByteOrderMark mark = ByteOrderMark::Written);

/// One sheet; letters that its name may not hold are replaced. Numbers of more than 15 digits and days before 1900
/// are written as text, since a spreadsheet would change them. Text is never a formula.
[[nodiscard]] domain::Result<std::unique_ptr<TableWriter>> createXlsx(const QString& path, const QString& sheet,
                                                                      const QStringList& headers);

}  // namespace gendan::documents
