// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/codes.h"

#include <gtest/gtest.h>

#include "domain/base/money.h"
#include "support/print.h"

namespace gendan::domain {
namespace {

TEST(Codes, AWordForEachEnumerator) {
  EXPECT_EQ(word(TaxMode::Included), u"included");
  EXPECT_EQ(word(TaxMode::Excluded), u"excluded");
}

TEST(Codes, AnEnumeratorForEachWord) {
  for (const auto& entry : Codes<TaxMode>::entries) {
    const auto value = fromWord<TaxMode>(QString::fromLatin1(entry.word));
    ASSERT_TRUE(value);
    EXPECT_EQ(word(*value), QLatin1StringView(entry.word));
  }
}

TEST(Codes, UnknownWordsAreNothing) {
  for (const auto* text : {u"", u"Included", u"includ", u"included ", u"其他"})
    EXPECT_FALSE(fromWord<TaxMode>(text)) << QString::fromUtf16(text).toStdString();
}

}  // namespace
}  // namespace gendan::domain
