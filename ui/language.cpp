// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

namespace gendan::ui {

namespace {
const QString kSetting = QStringLiteral("language");
}

QList<QLocale> Language::offered() {
  return {QLocale(QStringLiteral("en")), QLocale(QStringLiteral("zh_CN")), QLocale(QStringLiteral("zh_TW"))};
}

void Language::choose(const QString& code) {
  QSettings().setValue(kSetting, code);
  speak(code.isEmpty() ? QLocale::system() : QLocale(code));
}

void Language::restore() {
  const auto code = QSettings().value(kSetting).toString();
  speak(code.isEmpty() ? QLocale::system() : QLocale(code));
}

void Language::speak(const QLocale& locale) {
  QLocale::setDefault(locale);
  for (auto* translator : {&m_qt, &m_own}) QCoreApplication::removeTranslator(translator);
  if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&m_qt);
  if (m_own.load(locale, QStringLiteral("gendan"), QStringLiteral("_"), QStringLiteral(":/translations")))
    QCoreApplication::installTranslator(&m_own);
}

}  // namespace gendan::ui
