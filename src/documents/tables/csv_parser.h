// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RFC 4180 as files in the wild stretch it: CR, LF or CRLF, any separator, quotes inside bare fields are letters.

#include <limits>

#include "documents/tables/row_builder.h"

namespace gendan::documents {

class CsvParser {
 public:
  CsvParser(QChar separator, const RowSink& sink)
      : m_separator(separator), m_rows(sink, std::numeric_limits<qint64>::max()) {}

  /// Any piece of the text. False: the sink has enough.
  [[nodiscard]] domain::Result<bool> feed(QStringView text);
  [[nodiscard]] domain::Result<> finish();
  /// The line, as a text editor counts, that the last piece ended in.
  [[nodiscard]] qint64 line() const { return m_line; }

 private:
  enum class State { Start, Plain, Quoted, QuoteSeen };
  [[nodiscard]] domain::Result<bool> take(QChar c);
  [[nodiscard]] domain::Result<bool> takeOutsideQuotes(QChar c);
  [[nodiscard]] domain::Result<> endField();
  [[nodiscard]] domain::Result<bool> endRow();
  [[nodiscard]] domain::Result<> append(QChar c);

  QChar m_separator;
  RowBuilder m_rows;
  State m_state = State::Start;
  QString m_field;
  qsizetype m_column = 0;
  qint64 m_row = 1;
  qint64 m_line = 1;
  qint64 m_quoteLine = 0;
  bool m_rowBegun = false;
  bool m_afterCr = false;
};

/// The one of , ; TAB | that parts most of the lines of `start`, the first piece of a file; a comma if none does.
[[nodiscard]] QChar likelySeparator(QStringView start);

}  // namespace gendan::documents
