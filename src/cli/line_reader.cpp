// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_reader.h"

namespace gendan::cli {

std::optional<Line> LineReader::next() {
  Line line;
  int byte = std::getc(m_stream.get());
  if (byte == EOF) return std::nullopt;
  for (; byte != EOF && byte != '\n'; byte = std::getc(m_stream.get())) {
    if (line.text.size() < kLongestLine) line.text.append(static_cast<char>(byte));
    else line.tooLong = true;
  }
  return hasFailed() ? std::nullopt : std::optional(std::move(line));
}

}  // namespace gendan::cli
