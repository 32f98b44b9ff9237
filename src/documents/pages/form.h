// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A form as data: blocks of captions and values in two languages. What paints them knows nothing of orders.

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

#include "domain/base/codes.h"

namespace gendan::documents {

enum class PaperLanguage { Chinese, English, Both };

/// Something said in both languages; names and numbers say the same in each.
struct Words {
  QString zh;
  QString en;
  Words() = default;
  Words(QString same)
      : zh(same), en(std::move(same)) {}  // NOLINT(google-explicit-constructor): a name is its own words
  Words(QString chinese, QString english) : zh(std::move(chinese)), en(std::move(english)) {}
  friend bool operator==(const Words&, const Words&) = default;

  [[nodiscard]] bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
  /// On one line; "both" says what differs twice.
  [[nodiscard]] QString in(PaperLanguage language) const;
};

enum class Span { Half, Whole };

struct GridField {
  Words caption;
  Words value;
  Span span = Span::Half;
};
/// Captions and values, two pairs a row.
struct FieldGrid {
  std::vector<GridField> fields;
};

enum class Align { Left, Right };
struct TableColumn {
  Words caption;
  Align align = Align::Left;
};
/// Breaks over pages between its rows, its headings repeated; columns are as wide as what is in them asks for.
struct LineTable {
  Words title;
  std::vector<TableColumn> columns;
  std::vector<std::vector<Words>> rows;
  std::vector<Words> totals = {};  ///< a last, stronger row
};

/// A longer text below its caption.
struct TextBox {
  Words caption;
  Words text;
};

/// Empty where nobody has signed yet: there is room for a pen.
struct SignatureBox {
  Words caption;
  Words verdict = {};
  QString name = {};
  QString onBehalfOf = {};
  QString date = {};
};
/// Kept together on one page.
struct SignatureRow {
  Words title;
  std::vector<SignatureBox> boxes;
};

struct Bar {
  QString label;
  double value = 0;
  QString text;
};
/// A line across all bars: where a grade begins.
struct ChartMark {
  double value = 0;
  Words label;
};
struct BarChart {
  Words title;
  double largest = 100;
  std::vector<ChartMark> marks;
  std::vector<Bar> bars;
};

using Block = std::variant<FieldGrid, LineTable, TextBox, SignatureRow, BarChart>;

struct Form {
  QString kind;    ///< word of the form: "change_request"
  QString number;  ///< of the document it shows
  Words title;
  bool isLandscape = false;
  std::vector<Block> blocks = {};
  Words numberCaption = {QStringLiteral("编号"), QStringLiteral("No.")};
};

/// SHA-256 in hexadecimal over the kind, the number and all that the blocks say, in whatever language it is printed:
/// printed again from the same records, a form has the same one.
[[nodiscard]] QByteArray contentHash(const Form& form);

/// What stands on every sheet and is not the form's own.
struct Letterhead {
  QString company;
  Words policy;  ///< title and version of the policy that asks for the form
  QString printedBy;
  QString printedAt;
  Words copy = {};  ///< "客户联 customer's copy", if it is one of several
};

}  // namespace gendan::documents

template <>
struct gendan::domain::Codes<gendan::documents::PaperLanguage> {
  using L = gendan::documents::PaperLanguage;
  static constexpr std::array entries{code(L::Chinese, "zh"), code(L::English, "en"), code(L::Both, "both")};
};
