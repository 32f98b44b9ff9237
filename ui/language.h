// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The language of the program, its own words and Qt's; windows made after a switch speak the new one.

#include <QList>
#include <QLocale>
#include <QTranslator>

namespace gendan::ui {

class Language {
 public:
  /// "en", "zh_CN", "zh_TW"; empty: the desktop's. The choice is remembered.
  void choose(const QString& code);
  /// The choice of last time.
  void restore();
  [[nodiscard]] static QList<QLocale> offered();

 private:
  void speak(const QLocale& locale);

  QTranslator m_qt;
  QTranslator m_own;
};

}  // namespace gendan::ui
