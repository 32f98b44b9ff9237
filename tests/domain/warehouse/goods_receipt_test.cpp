// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouse/goods_receipt.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

const QDate kArrived(2026, 6, 1);
const QDate kJudged(2026, 6, 10);

GoodsReceipt arrived() {
  GoodsReceipt receipt;
  receipt.id = GoodsReceiptId(9);
  receipt.order = OrderId(3);
  receipt.date = kArrived;
  receipt.lines = {{{}, 1, Quantity::of(10), {}}, {{}, 2, Quantity::of(5), {}}};
  return receipt;
}

GoodsAcceptance verdictOf(std::vector<GoodsAcceptanceLine> lines) {
  GoodsAcceptance acceptance;
  acceptance.date = kJudged;
  acceptance.lines = std::move(lines);
  return acceptance;
}

GoodsAcceptanceLine verdictLine(int lineNo, qint64 accepted, qint64 rejected, const QString& reason = {}) {
  return {{}, lineNo, Quantity::of(accepted), Quantity::of(rejected), reason};
}

TEST(Arrival, NamesEveryWrongFieldAtOnce) {
  auto receipt = arrived();
  receipt.date = kJudged.addDays(1);
  receipt.deliveryNoteNo = QString(201, u'1');
  receipt.lines[0].quantity = {};
  receipt.lines[1].lineNo = 1;
  const auto refused = checkArrival(receipt, kJudged);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"date"_qs, u"date_in_future"_qs},
                                                       {u"delivery_note_no"_qs, u"too_long"_qs},
                                                       {u"lines[1].line"_qs, u"twice"_qs},
                                                       {u"lines[0].quantity"_qs, u"not_positive"_qs}}));
}

TEST(Arrival, NeedsLines) {
  auto receipt = arrived();
  receipt.lines.clear();
  EXPECT_EQ(checkArrival(receipt, kJudged).error().fields, (QList<FieldError>{{u"lines"_qs, u"no_lines"_qs}}));
}

TEST(Judge, CountsWhatEarlierVerdictsHold) {
  const std::vector earlier{verdictOf({verdictLine(1, 4, 0)}), verdictOf({verdictLine(1, 0, 3, u"rust"_qs)})};
  const auto judged = judge(verdictOf({verdictLine(1, 2, 1, u"rust"_qs)}), arrived(), earlier, kJudged);
  ASSERT_TRUE(judged.has_value());
  EXPECT_EQ(judged->receipt, GoodsReceiptId(9));
  EXPECT_EQ(judged->order, OrderId(3));
  const auto refused = judge(verdictOf({verdictLine(1, 2, 2, u"rust"_qs)}), arrived(), earlier, kJudged);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].accepted"_qs, u"exceeds_arrived"_qs}}));
}

struct WrongVerdict {
  const char* name;
  GoodsAcceptanceLine line;
  FieldError expected;
};
void PrintTo(const WrongVerdict& wrong, std::ostream* out) { *out << wrong.name; }

class JudgeRefuses : public ::testing::TestWithParam<WrongVerdict> {};

TEST_P(JudgeRefuses, TheWrongLine) {
  const auto refused = judge(verdictOf({GetParam().line}), arrived(), {}, kJudged);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, QList<FieldError>{GetParam().expected});
}

INSTANTIATE_TEST_SUITE_P(
    All, JudgeRefuses,
    ::testing::Values(
        WrongVerdict{"RejectedWithoutReason", verdictLine(1, 1, 1), {u"lines[0].reason"_qs, u"required"_qs}},
        WrongVerdict{"Nothing", verdictLine(1, 0, 0), {u"lines[0].accepted"_qs, u"not_positive"_qs}},
        WrongVerdict{"NegativeAccepted", verdictLine(1, -1, 1, u"rust"_qs), {u"lines[0].accepted"_qs, u"negative"_qs}},
        WrongVerdict{"NegativeRejected", verdictLine(1, 1, -1), {u"lines[0].rejected"_qs, u"negative"_qs}},
        WrongVerdict{"NotOnTheReceipt", verdictLine(3, 1, 0), {u"lines[0].line"_qs, u"no_such_line"_qs}}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Judge, IsNotEarlierThanTheArrival) {
  auto verdict = verdictOf({verdictLine(1, 1, 0)});
  verdict.date = kArrived.addDays(-1);
  EXPECT_EQ(judge(verdict, arrived(), {}, kJudged).error().fields,
            (QList<FieldError>{{u"date"_qs, u"date_too_early"_qs}}));
}

}  // namespace
}  // namespace gendan::domain
