// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shipping/delivery.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

const QDate kShipped(2026, 6, 1);
const QDate kReceived(2026, 6, 10);

Shipment sent() {
  Shipment shipment;
  shipment.id = ShipmentId(9);
  shipment.order = OrderId(3);
  shipment.date = kShipped;
  shipment.waybillNo = u"W1"_qs;
  shipment.carrier = u"SF"_qs;
  shipment.lines = {{{}, 1, Quantity::of(10), {}}, {{}, 2, Quantity::of(5), {}}};
  return shipment;
}

DeliveryConfirmation confirmationOf(std::vector<DeliveryLine> lines) {
  DeliveryConfirmation delivery;
  delivery.receivedDate = kReceived;
  delivery.receiver = u"Ms Li"_qs;
  delivery.lines = std::move(lines);
  return delivery;
}

TEST(ConfirmDelivery, TakesCarrierAndTrackingNumberFromTheShipment) {
  const auto confirmed = confirmDelivery(confirmationOf({{{}, 1, Quantity::of(10), {}, {}}}), sent(), {}, kReceived);
  ASSERT_TRUE(confirmed.has_value());
  EXPECT_EQ(confirmed->order, OrderId(3));
  EXPECT_EQ(confirmed->shipment, ShipmentId(9));
  EXPECT_EQ(confirmed->carrier, u"SF"_qs);
  EXPECT_EQ(confirmed->trackingNo, u"W1"_qs);
}

TEST(ConfirmDelivery, CountsWhatEarlierConfirmationsHold) {
  const std::vector earlier{confirmationOf({{{}, 1, Quantity::of(4), {}, {}}}),
                            confirmationOf({{{}, 1, Quantity::of(5), {}, {}}})};
  EXPECT_TRUE(
      confirmDelivery(confirmationOf({{{}, 1, Quantity::of(1), {}, {}}}), sent(), earlier, kReceived).has_value());
  const auto refused = confirmDelivery(confirmationOf({{{}, 1, Quantity::of(2), {}, {}}}), sent(), earlier, kReceived);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].received"_qs, u"exceeds_shipped"_qs}}));
}

TEST(ConfirmDelivery, NamesEveryWrongFieldAtOnce) {
  auto draft = confirmationOf({{{}, 1, Quantity::of(2), Quantity::of(3), {}},
                               {{}, 3, Quantity::of(1), {}, {}},
                               {{}, 2, {}, Quantity::of(-1), {}},
                               {{}, 2, Quantity::of(1), {}, {}}});
  draft.receivedDate = kShipped.addDays(-1);
  draft.receiver.clear();
  const auto refused = confirmDelivery(draft, sent(), {}, kReceived);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"received_date"_qs, u"date_too_early"_qs},
                                                       {u"receiver"_qs, u"required"_qs},
                                                       {u"lines[3].line"_qs, u"twice"_qs},
                                                       {u"lines[0].damaged"_qs, u"exceeds_received"_qs},
                                                       {u"lines[0].damage"_qs, u"required"_qs},
                                                       {u"lines[1].line"_qs, u"no_such_line"_qs},
                                                       {u"lines[2].received"_qs, u"not_positive"_qs},
                                                       {u"lines[2].damaged"_qs, u"negative"_qs}}));
}

TEST(ConfirmDelivery, KnowsDamage) {
  EXPECT_FALSE(hasDamage(confirmationOf({{{}, 1, Quantity::of(2), {}, {}}})));
  EXPECT_TRUE(hasDamage(confirmationOf({{{}, 1, Quantity::of(2), Quantity::of(1), u"dented"_qs}})));
  EXPECT_TRUE(hasDamage(confirmationOf({{{}, 1, Quantity::of(2), {}, u"wet packaging"_qs}})));
}

}  // namespace
}  // namespace gendan::domain
