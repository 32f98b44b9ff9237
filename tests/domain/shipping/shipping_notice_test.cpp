// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shipping/shipping_notice.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

const QDate kIssued(2026, 6, 1);
const QDate kDispatchDay(2026, 6, 10);

ShippingNoticeLine noticeLine(int lineNo, qint64 quantity, qint64 fromStock = 0) {
  ShippingNoticeLine line;
  line.lineNo = lineNo;
  line.quantity = Quantity::of(quantity);
  line.fromStock = Quantity::of(fromStock);
  return line;
}

ShippingNotice noticeOf(std::vector<ShippingNoticeLine> lines) {
  ShippingNotice notice;
  notice.id = ShippingNoticeId(7);
  notice.order = OrderId(3);
  notice.date = kIssued;
  notice.consignee = u"Ms Li"_qs;
  notice.carrier = u"SF"_qs;
  notice.lines = std::move(lines);
  return notice;
}

Shipment shipmentOf(std::vector<LineAmount> amounts) {
  Shipment shipment;
  shipment.date = kDispatchDay;
  for (const auto& amount : amounts) {
    ShipmentLine line;
    line.lineNo = amount.lineNo;
    line.quantity = amount.quantity;
    shipment.lines.push_back(line);
  }
  return shipment;
}

struct WrongNotice {
  const char* name;
  void (*spoil)(ShippingNotice&);
  FieldError expected;
};
void PrintTo(const WrongNotice& wrong, std::ostream* out) { *out << wrong.name; }

class IssueRefuses : public ::testing::TestWithParam<WrongNotice> {};

TEST_P(IssueRefuses, TheWrongField) {
  auto notice = noticeOf({noticeLine(1, 5)});
  GetParam().spoil(notice);
  const auto issued = issue(notice);
  ASSERT_FALSE(issued.has_value());
  EXPECT_EQ(issued.error().code, Code::Invalid);
  EXPECT_EQ(issued.error().fields, QList<FieldError>{GetParam().expected});
}

INSTANTIATE_TEST_SUITE_P(
    All, IssueRefuses,
    ::testing::Values(
        WrongNotice{"Date", [](ShippingNotice& n) { n.date = {}; }, {u"date"_qs, u"required"_qs}},
        WrongNotice{"Consignee", [](ShippingNotice& n) { n.consignee = u" "_qs; }, {u"consignee"_qs, u"required"_qs}},
        WrongNotice{"Phone", [](ShippingNotice& n) { n.phone = QString(201, u'1'); }, {u"phone"_qs, u"too_long"_qs}},
        WrongNotice{"NoLines", [](ShippingNotice& n) { n.lines.clear(); }, {u"lines"_qs, u"no_lines"_qs}},
        WrongNotice{"SameLineTwice",
                    [](ShippingNotice& n) { n.lines.push_back(noticeLine(1, 1)); },
                    {u"lines[1].line"_qs, u"twice"_qs}},
        WrongNotice{"Nothing",
                    [](ShippingNotice& n) { n.lines[0].quantity = {}; },
                    {u"lines[0].quantity"_qs, u"not_positive"_qs}},
        WrongNotice{"MoreFromStockThanThereIs",
                    [](ShippingNotice& n) { n.lines[0].fromStock = Quantity::of(6); },
                    {u"lines[0].from_stock"_qs, u"exceeds_quantity"_qs}},
        WrongNotice{"NegativeStock",
                    [](ShippingNotice& n) { n.lines[0].fromStock = Quantity::of(-1); },
                    {u"lines[0].from_stock"_qs, u"negative"_qs}},
        WrongNotice{"NegativePackages",
                    [](ShippingNotice& n) { n.lines[0].packages = -1; },
                    {u"lines[0].packages"_qs, u"negative"_qs}}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(ShippingNotice, BeginsWithNothingShipped) {
  auto draft = noticeOf({noticeLine(1, 5)});
  draft.state = NoticeState::Shipped;
  draft.lines[0].shipped = Quantity::of(5);
  const auto issued = issue(draft);
  ASSERT_TRUE(issued.has_value());
  EXPECT_EQ(issued->state, NoticeState::Open);
  EXPECT_EQ(issued->lines[0].left(), Quantity::of(5));
}

TEST(Dispatch, GoodsFromStockLeaveFirst) {
  auto notice = noticeOf({noticeLine(1, 10, 4)});
  const auto first = dispatch(notice, shipmentOf({{1, Quantity::of(3)}}), kDispatchDay);
  ASSERT_TRUE(first.has_value());
  EXPECT_EQ(first->lines[0].fromStock, Quantity::of(3));
  const auto second = dispatch(notice, shipmentOf({{1, Quantity::of(5)}}), kDispatchDay);
  ASSERT_TRUE(second.has_value());
  EXPECT_EQ(second->lines[0].fromStock, Quantity::of(1));
  EXPECT_EQ(notice.lines[0].left(), Quantity::of(2));
  EXPECT_EQ(notice.lines[0].leftFromStock(), Quantity());
  EXPECT_EQ(notice.state, NoticeState::Open);
}

TEST(Dispatch, TheLastPieceMakesTheNoticeShipped) {
  auto notice = noticeOf({noticeLine(1, 10), noticeLine(2, 1)});
  ASSERT_TRUE(dispatch(notice, shipmentOf({{1, Quantity::of(10)}}), kDispatchDay).has_value());
  EXPECT_EQ(notice.state, NoticeState::Open);
  const auto last = dispatch(notice, shipmentOf({{2, Quantity::of(1)}}), kDispatchDay);
  ASSERT_TRUE(last.has_value());
  EXPECT_EQ(notice.state, NoticeState::Shipped);
  EXPECT_EQ(last->order, notice.order);
  EXPECT_EQ(last->notice, notice.id);
  EXPECT_EQ(last->carrier, u"SF"_qs);
  const auto more = dispatch(notice, shipmentOf({{2, Quantity::of(1)}}), kDispatchDay);
  EXPECT_EQ(more.error().code, Code::NotAllowedInState);
}

TEST(Dispatch, NamesEveryWrongLineAndMovesNone) {
  auto notice = noticeOf({noticeLine(1, 10), noticeLine(2, 1), noticeLine(4, 1)});
  const auto untouched = notice;
  const auto refused =
      dispatch(notice, shipmentOf({{1, Quantity::of(5)}, {2, Quantity::of(2)}, {3, Quantity::of(1)}, {4, Quantity()}}),
               kDispatchDay);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[1].quantity"_qs, u"exceeds_notified"_qs},
                                                       {u"lines[2].line"_qs, u"no_such_line"_qs},
                                                       {u"lines[3].quantity"_qs, u"not_positive"_qs}}));
  EXPECT_EQ(notice, untouched);
}

TEST(Dispatch, HappensBetweenTheNoticeAndToday) {
  auto notice = noticeOf({noticeLine(1, 10)});
  auto shipment = shipmentOf({{1, Quantity::of(1)}});
  shipment.date = kIssued.addDays(-1);
  EXPECT_EQ(dispatch(notice, shipment, kDispatchDay).error().fields,
            (QList<FieldError>{{u"date"_qs, u"date_too_early"_qs}}));
  shipment.date = kDispatchDay.addDays(1);
  EXPECT_EQ(dispatch(notice, shipment, kDispatchDay).error().fields,
            (QList<FieldError>{{u"date"_qs, u"date_in_future"_qs}}));
  shipment.date = {};
  EXPECT_EQ(dispatch(notice, shipment, kDispatchDay).error().fields, (QList<FieldError>{{u"date"_qs, u"required"_qs}}));
}

TEST(CancelNotice, NeedsAReasonAndAnOpenNotice) {
  auto notice = noticeOf({noticeLine(1, 10)});
  EXPECT_EQ(cancel(notice, u" "_qs).error().fields, (QList<FieldError>{{u"reason"_qs, u"required"_qs}}));
  EXPECT_EQ(notice.state, NoticeState::Open);
  EXPECT_TRUE(cancel(notice, u"customer is not ready"_qs).has_value());
  EXPECT_EQ(notice.state, NoticeState::Cancelled);
  EXPECT_EQ(cancel(notice, u"again"_qs).error().code, Code::NotAllowedInState);
}

}  // namespace
}  // namespace gendan::domain
