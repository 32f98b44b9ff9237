// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

QString verdictOn(const QString& text, qsizetype largest = kShortText, Presence presence = Presence::Optional) {
  FieldErrors errors;
  checkText(errors, u"name", text, largest, presence);
  const auto fields = errors.error(u"text").fields;
  if (fields.isEmpty()) return u"ok"_qs;
  EXPECT_EQ(fields.size(), 1);
  EXPECT_EQ(fields.first().field, u"name");
  return fields.first().reason;
}

TEST(CheckText, TakesWhatPeopleWrite) {
  for (const auto* text : {u"", u"Ada", u"跟单员 王五", u"Müller & Söhne", u"e\u0301", u"\u202Eright to left\u202C",
                           u"two\nlines\tand\r\nmore", u"'; DROP TABLE orders; --", u"=1+1"})
    EXPECT_EQ(verdictOn(QString::fromUtf16(text), kLongText), u"ok") << QString::fromUtf16(text).toStdString();
}

TEST(CheckText, TakesCharactersBeyondTheBasicPlane) {
  EXPECT_EQ(verdictOn(u"👩🏽‍🔧 𠮷"_qs), u"ok");
  EXPECT_EQ(verdictOn(u"👍"_qs), u"ok");
}

TEST(CheckText, RefusesNul) {
  EXPECT_EQ(verdictOn(u"a"_qs + QChar(u'\0') + u"b"_qs), u"has_nul");
  EXPECT_EQ(verdictOn(QString(QChar(u'\0'))), u"has_nul");
}

TEST(CheckText, RefusesLoneSurrogates) {
  const QChar high(0xD83D);
  const QChar low(0xDC4D);
  EXPECT_EQ(verdictOn(QString(high) + low), u"ok");
  EXPECT_EQ(verdictOn(QString(high)), u"broken_unicode");
  EXPECT_EQ(verdictOn(QString(low)), u"broken_unicode");
  EXPECT_EQ(verdictOn(QString(low) + high), u"broken_unicode");
  EXPECT_EQ(verdictOn(QString(high) + high + low), u"broken_unicode");
  EXPECT_EQ(verdictOn(QString(high) + u'x'), u"broken_unicode");
  EXPECT_EQ(verdictOn(QString(high) + low + low), u"broken_unicode");
  EXPECT_EQ(verdictOn(u"end"_qs + high), u"broken_unicode");
}

TEST(CheckText, RefusesNoncharactersThatNoXmlFileMayHold) {
  EXPECT_EQ(verdictOn(QString(QChar(0xFFFE))), u"broken_unicode");
  EXPECT_EQ(verdictOn(u"a"_qs + QChar(0xFFFF)), u"broken_unicode");
  EXPECT_EQ(verdictOn(QString(QChar(0xFFFD))), u"ok");
}

TEST(CheckText, RefusesControlCharacters) {
  for (const char16_t c : {u'\x01', u'\x07', u'\b', u'\x1B', u'\x1F'})
    EXPECT_EQ(verdictOn(QString(QChar(c))), u"control_character") << static_cast<int>(c);
}

TEST(CheckText, CountsUpToTheLargestLength) {
  EXPECT_EQ(verdictOn(QString(kShortText, u'x')), u"ok");
  EXPECT_EQ(verdictOn(QString(kShortText + 1, u'x')), u"too_long");
  EXPECT_EQ(verdictOn(QString(kLongText, u'字'), kLongText), u"ok");
  EXPECT_EQ(verdictOn(QString(kLongText + 1, u'字'), kLongText), u"too_long");
  EXPECT_EQ(verdictOn(QString(10'000'000, u'x'), kLongText), u"too_long");
}

TEST(CheckText, RequiredTextIsMoreThanBlanks) {
  for (const auto* blank : {u"", u" ", u"\t\r\n", u"\u3000\u00A0"})
    EXPECT_EQ(verdictOn(QString::fromUtf16(blank), kShortText, Presence::Required), u"required");
  EXPECT_EQ(verdictOn(u" x "_qs, kShortText, Presence::Required), u"ok");
  EXPECT_EQ(verdictOn(u"  "_qs), u"ok");
}

TEST(CheckText, HoldsShortTextsToOneLine) {
  for (const auto c : {u'\t', u'\n', u'\r', char16_t(0x7f), char16_t(0x85), char16_t(0x2028), char16_t(0x2029)}) {
    FieldErrors errors;
    checkText(errors, u"name", u"a"_qs + QChar(c) + u'b', kShortText);
    EXPECT_FALSE(errors.isEmpty()) << static_cast<int>(c);
    FieldErrors none;
    checkText(none, u"note", u"a"_qs + QChar(c) + u'b', kLongText);
    EXPECT_TRUE(none.isEmpty()) << static_cast<int>(c);
  }
  FieldErrors none;
  checkText(none, u"name", u"螺栓 M12 – a\u00a0b"_qs, kShortText);
  EXPECT_TRUE(none.isEmpty());
}

}  // namespace
}  // namespace gendan::domain
