// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet of an order shows to whom (P4.4).

#include <algorithm>

#include "app/changes/change_desk.h"
#include "app/followup/followup_commands.h"
#include "app/settlement/payment_commands.h"
#include "storage/queries/sql_queries.h"
#include "support/goods.h"

namespace gendan::app {
namespace {

using namespace domain;
using gendan::testing::cny;

class OrderSheets : public ChangeDesk {
 protected:
  [[nodiscard]] OrderSheet sheetFor(const char* login) {
    storage::SqlQueries queries(shop.store().connection());
    const auto sheet = queries.orderSheet(order, shop.actor(QString::fromLatin1(login)));
    EXPECT_TRUE(sheet.has_value());
    return sheet.value_or(OrderSheet());
  }
  PaymentId paid(const char* amount) {
    PostPayment post;
    post.payment.order = order;
    post.payment.amount = cny(amount);
    return PaymentId(shop.done(post, u"fay"_qs));
  }
  void keepSecret() {
    gendan::testing::inShop(shop, u"max"_qs, [&](UnitOfWork& u) -> Result<> {
      GENDAN_TRY(auto data, u.load<OrderData>(order));
      data.terms.confidentiality = Confidentiality::Confidential;
      data.terms.contractRef = u"C-1"_qs;
      u.save(data);
      return {};
    });
  }
};

TEST_F(OrderSheets, NamePeopleAndDepartments) {
  const auto sheet = sheetFor("sara");
  EXPECT_EQ(sheet.number, u"SO-2026-00001"_qs);
  EXPECT_EQ(sheet.party, shop.load<Party>(shop.customer()).name);
  EXPECT_EQ(sheet.executor, shop.load<Department>(shop.order(order).executor).name);
  EXPECT_EQ(sheet.responsible, shop.load<User>(shop.user(u"pete"_qs)).name);
  EXPECT_EQ(sheet.tracker, shop.load<User>(shop.user(u"tess"_qs)).name);
}

TEST_F(OrderSheets, ShowMoneyOnlyToWhoMaySeeIt) {
  paid("30.00");
  for (const auto* login : {"sara", "tess", "fay", "max"}) {
    const auto sheet = sheetFor(login);
    EXPECT_EQ(sheet.total, std::optional(cny("150.00"))) << login;
    EXPECT_EQ(sheet.lines.at(0).gross, std::optional(cny("100.00"))) << login;
    EXPECT_EQ(sheet.payments.at(0).amount, std::optional(cny("30.00"))) << login;
  }
  for (const auto* login : {"pete", "tom", "quin", "wes", "bill", "root"}) {
    const auto sheet = sheetFor(login);
    EXPECT_FALSE(sheet.total || sheet.due || sheet.paid) << login;
    EXPECT_FALSE(sheet.lines.at(0).unitPrice || sheet.lines.at(0).gross) << login;
    EXPECT_TRUE(sheet.lines.at(0).agreed.unitPrice.isZero()) << login;
    EXPECT_FALSE(sheet.payments.at(0).amount) << login;
    EXPECT_FALSE(sheet.party.isEmpty()) << login;
  }
}

TEST_F(OrderSheets, HideThePriceInAChangeToo) {
  filed(asking({toBe(ChangeField::LinePrice, 1, "9.5"), toBe(ChangeField::LineQuantity, 2, "6")}));
  const auto full = sheetFor("sara").changes.at(0).request;
  EXPECT_EQ(full.items.at(0).after, u"9.5"_qs);
  const auto masked = sheetFor("pete").changes.at(0).request;
  EXPECT_EQ(masked.items.at(0).before + masked.items.at(0).after, QString());
  EXPECT_EQ(masked.items.at(1).after, u"6"_qs);
}

TEST_F(OrderSheets, HideThePartyOfAConfidentialOrderWithItsMoney) {
  keepSecret();
  EXPECT_FALSE(sheetFor("sara").party.isEmpty());
  const auto masked = sheetFor("pete");
  EXPECT_EQ(masked.party + masked.terms.contractRef, QString());
  EXPECT_FALSE(masked.terms.party.isValid());
}

TEST_F(OrderSheets, HideWhatWasWrittenAboutAConfidentialOrder) {
  LogFollowUp log;
  log.order = order;
  log.note.contact = u"ACME"_qs;
  log.note.person = u"Ann"_qs;
  log.note.finding = u"ACME waits"_qs;
  shop.done(log, u"tess"_qs);
  filed(asking({toBe(ChangeField::Remarks, 0, "ACME is in a hurry")}));
  shop.done(HoldOrder{order, 0, u"ACME asked for it"_qs}, u"sofia"_qs);
  EXPECT_EQ(sheetFor("pete").followUps.at(0).entry.finding, u"ACME waits"_qs);
  keepSecret();
  const auto full = sheetFor("sara");
  EXPECT_EQ(full.followUps.at(0).contacted, u"ACME, Ann"_qs);
  EXPECT_EQ(full.changes.at(0).request.content, u"other terms"_qs);
  EXPECT_EQ(full.holdReason, u"ACME asked for it"_qs);
  const auto masked = sheetFor("pete");
  EXPECT_EQ(masked.followUps.at(0).contacted + masked.followUps.at(0).entry.finding, QString());
  EXPECT_EQ(masked.changes.at(0).request.reason + masked.changes.at(0).request.content, QString());
  EXPECT_EQ(masked.changes.at(0).request.items.at(0).after, QString());
  EXPECT_EQ(masked.holdReason + masked.terms.remarks, QString());
  EXPECT_TRUE(masked.onHold);
}

TEST_F(OrderSheets, HideTheWordsAboutAPriceWithThePrice) {
  filed(asking({toBe(ChangeField::LinePrice, 1, "9.5")}));
  filed(asking({toBe(ChangeField::LineQuantity, 2, "6")}));
  EXPECT_EQ(sheetFor("sara").changes.at(0).request.content, u"other terms"_qs);
  const auto masked = sheetFor("pete");
  EXPECT_EQ(masked.changes.at(0).request.reason + masked.changes.at(0).request.content, QString());
  EXPECT_EQ(masked.changes.at(1).request.content, u"other terms"_qs);
}

TEST_F(OrderSheets, TellWhatTheDepartmentsSaid) {
  const auto filedAs = filed(quantityOf1("12"));
  ASSERT_TRUE(decide(filedAs, u"sofia"_qs, {Opinion::Approved, u"fine"_qs, {}}).has_value());
  const auto change = sheetFor("sara").changes.at(0);
  EXPECT_EQ(change.requester, shop.load<User>(request(filedAs).requester).name);
  EXPECT_EQ(change.dueBefore, shop.order(order).terms.dueDate);
  const auto seat = std::ranges::find(change.seats, Opinion::Approved, &SheetSeat::verdict);
  ASSERT_NE(seat, change.seats.end());
  EXPECT_EQ(seat->decidedBy, shop.load<User>(shop.user(u"sofia"_qs)).name);
  EXPECT_EQ(seat->note, u"fine"_qs);
  EXPECT_EQ(std::ranges::count(change.seats, Opinion::Pending, &SheetSeat::verdict),
            static_cast<std::ptrdiff_t>(change.seats.size()) - 1);
}

TEST_F(OrderSheets, MarkWhatWasReversedAndCorrected) {
  const auto first = paid("30.00");
  paid("20.00");
  const auto reversal = PaymentReversalId(shop.done(ReversePayment{first, u"bounced"_qs}, u"flo"_qs));
  EXPECT_FALSE(sheetFor("fay").payments.at(0).reversed);
  shop.done(ConfirmReversal{reversal, 0, {}}, u"fiona"_qs);
  const auto payments = sheetFor("fay").payments;
  EXPECT_TRUE(payments.at(0).reversed);
  EXPECT_FALSE(payments.at(1).reversed);

  LogFollowUp log;
  log.order = order;
  log.note.contact = u"ACME"_qs;
  log.note.person = u"Ann"_qs;
  log.note.finding = u"late"_qs;
  log.corrects = FollowUpId(shop.done(log, u"tess"_qs));
  log.note.finding = u"on time"_qs;
  shop.done(log, u"tess"_qs);
  const auto followUps = sheetFor("tess").followUps;
  EXPECT_EQ(followUps.at(0).contacted, u"ACME, Ann"_qs);
  EXPECT_TRUE(followUps.at(0).corrected);
  EXPECT_FALSE(followUps.at(1).corrected);
}

TEST_F(OrderSheets, AreRefusedForNoSuchOrder) {
  storage::SqlQueries queries(shop.store().connection());
  EXPECT_EQ(queries.orderSheet(OrderId(99), shop.actor(u"max"_qs)).error().code, Code::NotFound);
}

}  // namespace
}  // namespace gendan::app
