// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates as tables write them, read the same whatever the locale: Qt would take 06 for 1906 and ask for local months.

#include <QDate>
#include <QStringView>
#include <optional>
#include <vector>

namespace gendan::documents {

class DateStyle {
 public:
  /// d dd M MM MMM (Jun) MMMM (June) yy (2000–2099) yyyy, each part once, and anything but Latin letters between them:
  /// "d-MMM-yy", "M/d/yyyy", "yyyy年M月d日". Nothing for other styles.
  [[nodiscard]] static std::optional<DateStyle> parse(QStringView style);
  /// No date if the text is not all of this style, or no day of the calendar.
  [[nodiscard]] QDate read(QStringView text) const;

 private:
  struct Part {
    QChar letter;  ///< d, M, y; null: `literal`
    QChar literal;
    int width = 0;
  };
  std::vector<Part> m_parts;
};

}  // namespace gendan::documents
