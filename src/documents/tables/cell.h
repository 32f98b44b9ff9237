// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table is rows of cells whose text is exact: what a column mapping reads and what an export writes.

#include <QDate>
#include <QList>
#include <QString>

namespace gendan::documents {

struct Cell {
  enum class Kind { Empty, Text, Number, Date, Boolean, Error };
  Kind kind = Kind::Empty;
  /// Number: plain decimal, "-12.3". Date: yyyy-MM-dd, yyyy-MM-ddTHH:mm:ss[.zzz] or, for a time of day, HH:mm:ss[.zzz];
  /// without time zone. Boolean: true or false. Error: as the spreadsheet shows it, or kUncalculated.
  QString text;
  friend bool operator==(const Cell&, const Cell&) = default;
};

/// The error text of a formula that was stored without its result.
inline constexpr std::u16string_view kUncalculated = u"#UNCALCULATED";

[[nodiscard]] Cell textCell(const QString& text);
/// `plain` as Money, Quantity and the like give it: "1250.5".
[[nodiscard]] Cell numberCell(const QString& plain);
/// An invalid date is an empty cell.
[[nodiscard]] Cell dateCell(QDate date);
[[nodiscard]] Cell booleanCell(bool value);

struct Row {
  qint64 number = 0;  ///< counted from 1 as the spreadsheet shows it; rows without content are counted too
  QList<Cell> cells;  ///< may be shorter than the header
  friend bool operator==(const Row&, const Row&) = default;
};

// What a spreadsheet program can hold; both directions refuse more.
inline constexpr qint64 kMostRows = 1'048'576;  ///< of a sheet; csv has no end
inline constexpr qsizetype kMostColumns = 16'384;
inline constexpr qsizetype kLongestCell = 32'767;  ///< UTF-16 units

}  // namespace gendan::documents
