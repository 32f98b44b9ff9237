// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/capital_amount.h"

#include <gtest/gtest.h>

namespace gendan::documents {
namespace {

struct Case {
  const char* amount;
  const char16_t* capital;
};
void PrintTo(const Case& one, std::ostream* out) { *out << one.amount; }

class CapitalAmount : public ::testing::TestWithParam<Case> {};

TEST_P(CapitalAmount, IsWrittenAsPaymentPapersWriteIt) {
  const auto amount = domain::Money::parse(QString::fromLatin1(GetParam().amount));
  ASSERT_TRUE(amount.has_value());
  EXPECT_EQ(capitalAmount(*amount).toStdString(), QString::fromUtf16(GetParam().capital).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Amounts, CapitalAmount,
    ::testing::Values(
        Case{"1050.00 CNY", u"人民币壹仟零伍拾元整"}, Case{"0.00 CNY", u"人民币零元整"},
        Case{"0.05 CNY", u"人民币伍分"}, Case{"0.50 CNY", u"人民币伍角整"}, Case{"0.55 CNY", u"人民币伍角伍分"},
        Case{"10.00 CNY", u"人民币壹拾元整"}, Case{"100.05 CNY", u"人民币壹佰元零伍分"},
        Case{"1680.32 CNY", u"人民币壹仟陆佰捌拾元叁角贰分"}, Case{"6007.14 CNY", u"人民币陆仟零柒元壹角肆分"},
        Case{"16409.02 CNY", u"人民币壹万陆仟肆佰零玖元零贰分"}, Case{"107000.53 CNY", u"人民币壹拾万零柒仟元伍角叁分"},
        Case{"100005.00 CNY", u"人民币壹拾万零伍元整"}, Case{"20000000.00 CNY", u"人民币贰仟万元整"},
        Case{"100000000.00 CNY", u"人民币壹亿元整"}, Case{"100000001.00 CNY", u"人民币壹亿零壹元整"},
        Case{"1234567890.12 CNY", u"人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"},
        Case{"1000000000000.00 CNY", u"人民币壹万亿元整"}, Case{"100200000000.00 CNY", u"人民币壹仟零贰亿元整"},
        Case{"-12.30 CNY", u"人民币负壹拾贰元叁角整"}, Case{"1050 JPY", u"日元壹仟零伍拾元整"},
        Case{"8.00 USD", u"美元捌元整"}, Case{"3.005 KWD", u"KWD叁元零伍厘"}));

}  // namespace
}  // namespace gendan::documents
