// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_text.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::ui {
namespace {

using app::FieldType;

struct Case {
  FieldType type;
  const char* typed;
  const char* meant;
};

class TypedNumbers : public ::testing::TestWithParam<Case> {};

TEST_P(TypedNumbers, AreUnderstoodAsPeopleWriteThem) {
  EXPECT_EQ(numberFrom(GetParam().type, QString::fromUtf8(GetParam().typed)), QString::fromUtf8(GetParam().meant));
}

INSTANTIATE_TEST_SUITE_P(All, TypedNumbers,
                         ::testing::Values(Case{FieldType::Rate, "13 %", "0.13"}, Case{FieldType::Rate, "13%", "0.13"},
                                           Case{FieldType::Rate, "13％", "0.13"}, Case{FieldType::Rate, " 6.5 % ", "0.065"},
                                           Case{FieldType::Rate, "0.13", "0.13"}, Case{FieldType::Rate, "100%", "1"},
                                           Case{FieldType::Rate, "0 %", "0"}, Case{FieldType::Rate, "1.234%", "1.234%"},
                                           Case{FieldType::Rate, "much %", "much %"},
                                           Case{FieldType::Quantity, "1,200.5", "1200.5"},
                                           Case{FieldType::Quantity, "1，200。5", "1200.5"},
                                           Case{FieldType::Quantity, "5 %", "5 %"}));

TEST(ShownRates, ArePercentagesThatMeanTheSameAgain) {
  for (const auto* rate : {"0", "0.13", "0.065", "1", "0.0001"}) {
    const auto shown = editText(FieldType::Rate, QString::fromLatin1(rate));
    EXPECT_TRUE(shown.endsWith(QStringLiteral(" %"))) << shown.toStdString();
    EXPECT_EQ(numberFrom(FieldType::Rate, shown), QString::fromLatin1(rate));
  }
  EXPECT_EQ(editText(FieldType::Quantity, QStringLiteral("5")), QStringLiteral("5"));
}

}  // namespace
}  // namespace gendan::ui
