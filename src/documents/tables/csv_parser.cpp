// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/csv_parser.h"

#include <QStringList>
#include <algorithm>
#include <array>

#include "documents/tables/table_error.h"

namespace gendan::documents {

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

domain::Error badLine(qint64 line, std::u16string_view reason) {
  return badTable(QStringLiteral("line %1").arg(line), reason);
}

/// The first lines that hold anything, without what stands in quotes; a last one that is cut short counts only if
/// alone.
QStringList bareLines(QStringView start) {
  constexpr int kLines = 20;
  QStringList lines;
  QString line;
  bool quoted = false;
  for (const auto c : start) {
    if (c == u'"') {
      quoted = !quoted;
    } else if (quoted) {
      continue;
    } else if (!isLineEnd(c)) {
      line += c;
    } else if (!line.isEmpty()) {
      lines.append(std::exchange(line, {}));
      if (lines.size() == kLines) return lines;
    }
  }
  return lines.isEmpty() ? QStringList{line} : lines;
}

}  // namespace

domain::Result<bool> CsvParser::feed(QStringView text) {
  for (const auto c : text) {
    const bool secondHalf = m_afterCr && c == u'\n';
    m_afterCr = c == u'\r';
    if (isLineEnd(c) && !secondHalf) ++m_line;
    if (secondHalf && m_state != State::Quoted) continue;
    GENDAN_TRY(const bool more, take(c));
    if (!more) return false;
  }
  return true;
}

domain::Result<bool> CsvParser::take(QChar c) {
  switch (m_state) {
    case State::Start:
      if (c != u'"') return takeOutsideQuotes(c);
      m_state = State::Quoted;
      m_quoteLine = m_line;
      return true;
    case State::Plain: return takeOutsideQuotes(c);
    case State::Quoted:
      if (c == u'"') m_state = State::QuoteSeen;
      else GENDAN_CHECK(append(c));
      return true;
    case State::QuoteSeen:
      if (c == m_separator || isLineEnd(c)) return takeOutsideQuotes(c);
      if (c != u'"') return domain::refuse(badLine(m_line, u"text_after_quote"));
      m_state = State::Quoted;
      GENDAN_CHECK(append(c));
      return true;
  }
  Q_UNREACHABLE();
}

domain::Result<bool> CsvParser::takeOutsideQuotes(QChar c) {
  if (isLineEnd(c)) return endRow();
  if (c == m_separator) {
    GENDAN_CHECK(endField());
    return true;
  }
  m_state = State::Plain;
  GENDAN_CHECK(append(c));
  return true;
}

domain::Result<> CsvParser::append(QChar c) {
  if (m_field.size() >= kLongestCell) return domain::refuse(badRow(m_row, u"too_long"));
  m_field += c;
  return {};
}

domain::Result<> CsvParser::endField() {
  if (!m_rowBegun) GENDAN_CHECK(m_rows.begin(m_row));
  m_rowBegun = true;
  m_state = State::Start;
  GENDAN_CHECK(m_rows.put(m_column++, textCell(m_field)));
  m_field.clear();
  return {};
}

domain::Result<bool> CsvParser::endRow() {
  GENDAN_CHECK(endField());
  m_column = 0;
  m_rowBegun = false;
  ++m_row;
  return m_rows.end();
}

domain::Result<> CsvParser::finish() {
  if (m_state == State::Quoted) return domain::refuse(badLine(m_quoteLine, u"unclosed_quote"));
  return endRow().map([](bool) {});
}

QChar likelySeparator(QStringView start) {
  const auto lines = bareLines(start);
  const auto merit = [&lines](QChar separator) {
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    qsizetype total = 0;
    for (const auto& line : lines) {
      fewest = std::min(fewest, line.count(separator));
      total += line.count(separator);
    }
    return std::pair(fewest, total);
  };
  static constexpr std::array candidates{QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')};
  return *std::ranges::max_element(candidates, {}, merit);
}

}  // namespace gendan::documents
