// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/result.h"

#include <gtest/gtest.h>

#include <QSet>

#include "domain/base/id.h"
#include "support/print.h"

namespace gendan::domain {
namespace {

Result<int> half(int number) {
  if (number % 2 != 0) return refuse(Code::Invalid, u"odd");
  return number / 2;
}

Result<int> quarter(int number) {
  GENDAN_TRY(const auto once, half(number));
  GENDAN_TRY(const auto twice, half(once));
  return twice;
}

Result<> checkQuarter(int number) {
  GENDAN_CHECK(quarter(number));
  return {};
}

TEST(Result, ARefusalIsHandedOn) {
  EXPECT_EQ(quarter(12).value(), 3);
  EXPECT_EQ(quarter(6).error(), error(Code::Invalid, u"odd"));
  EXPECT_TRUE(checkQuarter(4));
  EXPECT_EQ(checkQuarter(2).error(), error(Code::Invalid, u"odd"));
}

TEST(Error, EveryCodeHasAWordOfItsOwn) {
  QSet<QString> words;
  for (int code = 0; code <= static_cast<int>(Code::Cancelled); ++code) words += codeWord(static_cast<Code>(code));
  EXPECT_EQ(words.size(), static_cast<int>(Code::Cancelled) + 1);
}

TEST(Error, InvalidNamesTheFieldAndTheReason) {
  EXPECT_EQ(invalid(u"quantity", u"too_large"),
            (Error{Code::Invalid, u"quantity"_qs, {{u"quantity"_qs, u"too_large"_qs}}}));
}

TEST(FieldErrors, GathersEveryWrongPlace) {
  FieldErrors errors;
  EXPECT_TRUE(errors.isEmpty());
  errors.addIf(false, u"a", u"required");
  EXPECT_TRUE(errors.isEmpty());
  errors.addIf(true, u"a", u"required");
  errors.add(u"lines[1].b"_qs, u"too_large");
  EXPECT_FALSE(errors.isEmpty());
  EXPECT_EQ(errors.error(u"order"),
            (Error{Code::Invalid, u"order"_qs, {{u"a"_qs, u"required"_qs}, {u"lines[1].b"_qs, u"too_large"_qs}}}));
}

TEST(FieldErrors, TakesInTheFieldsOfAPartWithWhereItIs) {
  FieldErrors errors;
  errors.merge(invalid(u"quantity", u"too_large"), u"lines[2]."_qs);
  errors.merge(error(Code::NotFound, u"product"), u"lines[3]."_qs);
  EXPECT_EQ(errors.error(u"order").fields,
            (QList<FieldError>{{u"lines[2].quantity"_qs, u"too_large"_qs}, {u"lines[3].product"_qs, u"not_found"_qs}}));
}

using LeftId = Id<struct LeftTag>;
using RightId = Id<struct RightTag>;
static_assert(!std::is_convertible_v<LeftId, RightId>);
static_assert(!std::is_constructible_v<LeftId, RightId>);
static_assert(!std::is_convertible_v<qint64, LeftId>);

TEST(Id, IsValidOnceTheDatabaseGaveIt) {
  EXPECT_FALSE(LeftId().isValid());
  EXPECT_FALSE(LeftId(0).isValid());
  EXPECT_TRUE(LeftId(1).isValid());
}

}  // namespace
}  // namespace gendan::domain
