// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/supplier_commands.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <map>

#include "app/execution/supply_commands.h"
#include "app/jobs/order_import.h"
#include "app/ports/evidence.h"
#include "app/settings/setting_commands.h"
#include "app/warehouse/receipt_commands.h"
#include "documents/import/order_reader.h"
#include "domain/catalog/catalog.h"
#include "support/goods.h"
#include "support/refusal.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;
using testing::wrong;

class Suppliers : public ::testing::Test {
 protected:
  Suppliers() { shop.clock.setDate(QDate(2026, 6, 1)); }
  /// Promised for July 1.
  OrderId ordered(const char* quantity) { return shop.allocated(OrderKind::Purchase, {qty(quantity)}); }
  void arrives(OrderId order, QDate on, const char* accepted, const char* rejected = "0") {
    shop.clock.setDate(on);
    ArriveGoods arrival;
    arrival.receipt.order = order;
    arrival.receipt.lines = {{{}, 1, qty(accepted) + qty(rejected), {}}};
    const GoodsReceiptId receipt(shop.done(arrival, u"wes"_qs));
    AcceptGoods accept;
    accept.acceptance.receipt = receipt;
    accept.acceptance.lines = {{{}, 1, qty(accepted), qty(rejected), qty(rejected).isZero() ? QString() : u"bent"_qs}};
    shop.done(accept, u"wanda"_qs);
  }
  EvaluateSupplier july() {
    EvaluateSupplier command;
    command.party = shop.supplier();
    command.from = QDate(2026, 7, 1);
    command.until = QDate(2026, 7, 31);
    return command;
  }
  SupplierEvaluation evaluated(const EvaluateSupplier& command) {
    return shop.load<SupplierEvaluation>(SupplierEvaluationId(shop.done(command, u"bill"_qs)));
  }
  Shop shop;
};

TEST_F(Suppliers, AreJudgedByFirstPromiseQuantityAndLot) {
  const auto split = ordered("100");
  const auto never = ordered("50");
  arrives(split, QDate(2026, 7, 1), "60");
  arrives(split, QDate(2026, 7, 5), "30", "10");
  shop.clock.setDate(QDate(2026, 8, 3));
  auto command = july();
  command.service = Rate::ofScaled(9'000);
  const auto evaluation = evaluated(command);
  ASSERT_EQ(evaluation.lines.size(), 2U);
  EXPECT_EQ(evaluation.lines[0].order, split);
  EXPECT_EQ(evaluation.lines[0].onTime, qty("60"));
  EXPECT_EQ(evaluation.lines[0].lastArrival, QDate(2026, 7, 5));
  EXPECT_EQ(evaluation.lines[1].order, never);
  EXPECT_FALSE(evaluation.lines[1].lastArrival.isValid());
  EXPECT_EQ(evaluation.figures.delivery->scaled(), 4'000) << "60 of 150";
  EXPECT_EQ(evaluation.figures.quality->scaled(), 5'000) << "one of two lots";
  EXPECT_FALSE(evaluation.figures.response.has_value());
  EXPECT_EQ(evaluation.score->scaled(), 5'900);  // 20 + 12 + 27
  EXPECT_EQ(evaluation.suggested, SupplierGrade::Unrated) << "two lots are too few";
  shop.done(ChangeSetting{u"supplier_lots"_qs, u"2"_qs}, u"root"_qs);
  EXPECT_EQ(evaluated(command).suggested, SupplierGrade::D);
}

TEST_F(Suppliers, AnswerInTime) {
  const auto order = ordered("10");
  ReportSupply confirmation;
  confirmation.order = order;
  confirmation.lineNo = 1;
  confirmation.confirmed = qty("10");
  confirmation.confirmedDate = QDate(2026, 7, 10);
  shop.clock.setDate(QDate(2026, 6, 4));
  shop.done(confirmation, u"bill"_qs);
  const auto slow = ordered("10");
  shop.clock.setDate(QDate(2026, 7, 3));
  confirmation.order = slow;
  shop.done(confirmation, u"bill"_qs);
  shop.clock.setDate(QDate(2026, 8, 3));
  const auto evaluation = evaluated(july());
  ASSERT_EQ(evaluation.lines.size(), 2U) << "a later promise does not take a line out of its month";
  EXPECT_EQ(evaluation.figures.response->scaled(), 5'000);
  EXPECT_EQ(evaluation.figures.delivery->scaled(), 0);
}

TEST_F(Suppliers, AMonthWithoutDeliveriesIsNoData) {
  ordered("10");
  shop.clock.setDate(QDate(2026, 9, 3));
  auto august = july();
  august.from = QDate(2026, 8, 1);
  august.until = QDate(2026, 8, 31);
  EXPECT_EQ(wrong(shop.perform(august, u"bill"_qs)), QStringList{u"party: no_deliveries"_qs});
}

TEST_F(Suppliers, WhatIsNotDueYetIsNotLate) {
  ordered("10");
  shop.clock.setDate(QDate(2026, 7, 1));
  auto command = july();
  command.from = command.until = QDate(2026, 7, 1);
  EXPECT_EQ(wrong(shop.perform(command, u"bill"_qs)), QStringList{u"party: no_deliveries"_qs});
}

TEST_F(Suppliers, AreConfirmedByTheHeadOfPurchasing) {
  ordered("10");
  shop.clock.setDate(QDate(2026, 8, 3));
  for (const auto& login : {u"sara"_qs, u"wes"_qs, u"root"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(july(), login).error().code, Code::Forbidden) << login.toStdString();
  const SupplierEvaluationId id(shop.done(july(), u"quin"_qs));
  for (const auto& login : {u"quin"_qs, u"quilla"_qs, u"bill"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(ConfirmEvaluation{id, 0, {}}, login).error().code, Code::Forbidden) << login.toStdString();
  EXPECT_EQ(wrong(shop.perform(RejectEvaluation{id, 0, {}}, u"bianca"_qs)), QStringList{u"note: required"_qs});
  shop.done(ConfirmEvaluation{id, 0, {}}, u"bianca"_qs);
  EXPECT_EQ(shop.perform(ConfirmEvaluation{id, 0, {}}, u"bianca"_qs).error().code, Code::NotAllowedInState);
  const SupplierEvaluationId own(shop.done(july(), u"bianca"_qs));
  EXPECT_EQ(shop.perform(ConfirmEvaluation{own, 0, {}}, u"bianca"_qs).error().code, Code::Forbidden);
}

/// What the published file itself says of a vendor, read and counted without any of the program's own ways.
struct Counted {
  qint64 wanted = 0;
  qint64 onTime = 0;
  int lines = 0;
};

QList<QStringList> rowsOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QList<QStringList> rows{{QString()}};
  bool quoted = false;
  for (const auto c : QString::fromUtf8(file.readAll().mid(3))) {
    if (c == u'"') quoted = !quoted;
    else if (c == u',' && !quoted) rows.last().append(QString());
    else if (c == u'\r' && !quoted) rows.append(QStringList{QString()});
    else rows.last().last() += c;
  }
  rows.removeIf([](const QStringList& row) { return row.size() < 33; });
  return rows;
}

QDate dateOf(const QString& text) { return QLocale::c().toDate(text, u"d-MMM-yy"_qs).addYears(100); }

std::map<QString, Counted> countedIn(const QString& path) {
  constexpr int kScheduled = 12;
  constexpr int kDelivered = 13;
  constexpr int kVendor = 17;
  constexpr int kQuantity = 24;
  std::map<QString, Counted> vendors;
  for (const auto& row : rowsOf(path).mid(1)) {
    auto& vendor = vendors[row[kVendor].trimmed()];
    const auto quantity = row[kQuantity].toLongLong();
    ++vendor.lines;
    vendor.wanted += quantity;
    if (dateOf(row[kDelivered]) <= dateOf(row[kScheduled])) vendor.onTime += quantity;
  }
  return vendors;
}

TEST(RealSuppliers, HaveTheFiguresOfThePublishedHistory) {
  const auto folder = qEnvironmentVariable("GENDAN_REAL_DATA", QStringLiteral(GENDAN_REAL_DATA));
  const auto path = folder + QStringLiteral("/scms_delivery_history.csv");
  if (!QFileInfo::exists(path)) GTEST_SKIP() << "no " << path.toStdString();
  Shop shop;
  const auto table =
      documents::readOrders(path, *documents::readMapping(QStringLiteral(GENDAN_DEMO "/scms_mapping.json")));
  ASSERT_TRUE(table.has_value());
  ASSERT_TRUE(
      importOrders(shop.transactor(), {shop.actor(u"bill"_qs), {}}, *table, u"scms"_qs, ImportMode::AllOrNothing));
  const auto counted = countedIn(path);
  EXPECT_EQ(counted.size(), 73U);
  testing::inShop(shop, u"bill"_qs, [&](UnitOfWork& u) -> Result<> {
    int vendors = 0;
    for (const auto& party : u.find<Party>({})) {
      const auto vendor = counted.find(party.name);
      if (vendor == counted.end()) continue;
      ++vendors;
      const auto lines = u.evidence().supplied(party.id, {QDate(2000, 1, 1), QDate(2020, 1, 1), 3});
      Quantity wanted;
      Quantity onTime;
      for (const auto& line : lines) wanted += line.wanted, onTime += line.onTime;
      EXPECT_EQ(lines.size(), static_cast<size_t>(vendor->second.lines)) << party.name.toStdString();
      EXPECT_EQ(wanted, Quantity::of(vendor->second.wanted)) << party.name.toStdString();
      EXPECT_EQ(onTime, Quantity::of(vendor->second.onTime)) << party.name.toStdString();
      const auto figures = figuresOf(lines);
      EXPECT_EQ(figures.lots, vendor->second.lines) << party.name.toStdString();
      EXPECT_EQ(figures.quality, Rate::of(1)) << "the programme wrote no rejections down";
    }
    EXPECT_EQ(vendors, 73);
    return {};
  });
}

}  // namespace
}  // namespace gendan::app
