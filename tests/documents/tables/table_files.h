// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Table files made for a test: plain bytes, and zipped spreadsheets from hand-written parts.

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>
#include <initializer_list>

#include "documents/tables/table_reader.h"

namespace gendan::documents {

struct Part {
  QByteArray name;
  QByteArray bytes;
  bool encrypted = false;
};

class TableFiles {
 public:
  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
  [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
  [[nodiscard]] QString zip(const QString& name, const QList<Part>& parts) const;

 private:
  QTemporaryDir m_folder;
};

[[nodiscard]] TableOptions ofSheet(const QString& name);
[[nodiscard]] TableOptions separatedBy(QChar separator);
[[nodiscard]] QByteArray bytesOf(const QString& path);

/// The parts of a workbook with one sheet of these rows ("<row><c>…"); the others can be left empty.
struct XlsxParts {
  QByteArray rows = {};
  QByteArray strings = {};  ///< "<si>…"
  QByteArray styles = {};  ///< inside of styleSheet
  QByteArray workbookPr = {};  ///< attributes
  QByteArray prolog = {};  ///< before the sheet's root element
  QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
};
[[nodiscard]] QList<Part> xlsx(const XlsxParts& parts);
/// The parts of an OpenDocument file with these tables ("<table:table …>").
[[nodiscard]] QList<Part> ods(const QByteArray& tables);

/// Each row as "number: cells", a cell as its kind's letter (t n d b e; empty: -) and its text.
/// A refusal as "where reason" or, if it is not Invalid, as its code word.
[[nodiscard]] QStringList shown(const QString& path, const TableOptions& options = {});
[[nodiscard]] QString shown(const domain::Error& error);
[[nodiscard]] QStringList lines(std::initializer_list<const char16_t*> texts);

}  // namespace gendan::documents
