// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines of a pipe or a file as they come, whatever bytes they hold; none can be so long that it fills the memory.

#include <QByteArray>
#include <cstdio>
#include <memory>
#include <optional>

namespace gendan::cli {

inline constexpr qsizetype kLongestLine = 4 * 1024 * 1024;

struct Line {
  QByteArray text;       ///< without the end of line
  bool tooLong = false;  ///< `text` is its beginning; the rest has been skipped
};

class LineReader {
 public:
  /// Takes the stream; standard input stays open.
  explicit LineReader(std::FILE* stream)
      : m_stream(stream, [](std::FILE* s) { return s == stdin ? 0 : std::fclose(s); }) {}

  /// Waits for the next line; nothing at the end. A last line needs no end.
  [[nodiscard]] std::optional<Line> next();
  /// Did reading fail? Then what came last may be half a line.
  [[nodiscard]] bool hasFailed() const { return std::ferror(m_stream.get()) != 0; }

 private:
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_stream;
};

}  // namespace gendan::cli
