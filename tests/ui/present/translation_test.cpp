// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dictionaries hold is said in Chinese too, and with the same places for what is put in.

#include <gtest/gtest.h>

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "ui/present/dictionary.h"

namespace gendan::ui {
namespace {

using Messages = QHash<QString, QString>;  // finished ones: source → translation

/// By context. Plural forms count as one text.
QHash<QString, Messages> translationsOf(const QString& language) {
  QFile file(QStringLiteral(GENDAN_SOURCE_DIR "/resources/translations/gendan_%1.ts").arg(language));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QHash<QString, Messages> all;
  QString context;
  QString source;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == u"name") context = xml.readElementText();
    if (xml.name() == u"source") source = xml.readElementText();
    if (xml.name() != u"translation" || xml.attributes().hasAttribute(QStringLiteral("type"))) continue;
    all[context].insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return all;
}

QStringList placesIn(const QString& text) {
  static const QRegularExpression kPlace(QStringLiteral("%[1-9n]"));
  QStringList places;
  for (auto match = kPlace.globalMatch(text); match.hasNext();) places.append(match.next().captured());
  places.sort();
  return places;
}

class Translation : public ::testing::TestWithParam<const char*> {};

TEST_P(Translation, SaysWhatTheDictionariesHold) {
  const auto translations = translationsOf(QString::fromLatin1(GetParam()));
  for (const auto* dictionary : {&words(), &fields(), &kinds(), &done(), &reasons()}) {
    const auto messages = translations.value(QString::fromLatin1(dictionary->context));
    for (const auto& [word, english] : dictionary->entries) {
      const bool isNumber = *word >= '0' && *word <= '9';
      EXPECT_TRUE(isNumber || !messages.value(QString::fromUtf8(english)).isEmpty())
          << dictionary->context << ": " << english;
    }
  }
}

TEST_P(Translation, KeepsThePlacesOfWhatIsPutIn) {
  const auto translations = translationsOf(QString::fromLatin1(GetParam()));
  EXPECT_GT(translations.size(), 5);
  for (const auto& messages : translations)
    for (auto it = messages.begin(); it != messages.end(); ++it)
      EXPECT_EQ(placesIn(it.key()), placesIn(it.value())) << it.key().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Chinese, Translation, ::testing::Values("zh_CN", "zh_TW"));

}  // namespace
}  // namespace gendan::ui
