// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/jobs/order_import.h"
#include "documents/import/order_reader.h"
#include "domain/warehouse/goods_receipt.h"
#include "storage/queries/sql_queries.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::Shop;

struct Imported {
  ImportReport report;
  OnTimeRate rate;
};

Imported importPurchases(Shop& shop, const QString& path) {
  const auto mapping = documents::readMapping(QStringLiteral(GENDAN_DEMO "/scms_mapping.json"));
  const auto table = documents::readOrders(path, *mapping);
  EXPECT_TRUE(table.has_value()) << ::testing::PrintToString(table.error());
  const auto report = importOrders(shop.transactor(), {shop.actor(QStringLiteral("bill")), {}}, *table,
                                   QFileInfo(path).fileName(), ImportMode::AllOrNothing);
  EXPECT_TRUE(report.has_value()) << ::testing::PrintToString(report.error());
  storage::SqlQueries queries(shop.store().connection());
  return {*report, *queries.onTimeRate(OrderKind::Purchase, QDate(2000, 1, 1), QDate(2020, 1, 1))};
}

/// What order lines hold is what their receipts and acceptances add up to.
void expectPapers(Shop& shop) {
  using Key = std::pair<OrderId, int>;
  std::map<Key, Quantity> arrived;
  std::map<Key, Quantity> accepted;
  for (const auto& receipt : shop.find<GoodsReceipt>({}))
    for (const auto& line : receipt.lines) arrived[{receipt.order, line.lineNo}] += line.quantity;
  for (const auto& verdict : shop.find<GoodsAcceptance>({}))
    for (const auto& line : verdict.lines) accepted[{verdict.order, line.lineNo}] += line.accepted;
  for (const auto& order : shop.find<OrderData>({}))
    for (const auto& line : order.lines) {
      const Key key{order.id, line.lineNo};
      EXPECT_EQ(arrived[key], line.done.arrived);
      EXPECT_EQ(accepted[key], line.done.accepted);
    }
}

TEST(RealImport, AnExcerpt) {
  Shop shop;
  const auto imported = importPurchases(shop, QStringLiteral(GENDAN_TEST_DATA "/scms_excerpt.csv"));
  EXPECT_TRUE(imported.report.written);
  EXPECT_EQ(imported.report.orders, 232);
  EXPECT_EQ(imported.report.lines, 299);
  EXPECT_EQ(imported.report.newParties, 32);
  EXPECT_EQ(imported.report.newProducts, 72);
  EXPECT_EQ(imported.report.mendedDates, 54);
  EXPECT_EQ(imported.rate.delivered, 299);
  EXPECT_EQ(imported.rate.lateByFirstPromise, 7);
  expectPapers(shop);
}

TEST(RealImport, TheWholeHistory) {
  const auto folder = qEnvironmentVariable("GENDAN_REAL_DATA", QStringLiteral(GENDAN_REAL_DATA));
  const auto path = folder + QStringLiteral("/scms_delivery_history.csv");
  if (!QFileInfo::exists(path)) GTEST_SKIP() << "no " << path.toStdString();
  Shop shop;
  const auto imported = importPurchases(shop, path);
  EXPECT_EQ(imported.report.orders, 6'233);
  EXPECT_EQ(imported.report.deliveredLines, 10'324);
  EXPECT_EQ(imported.report.newParties, 73);
  EXPECT_EQ(imported.report.newProducts, 184);
  EXPECT_EQ(imported.report.mendedDates, 3'544);
  EXPECT_EQ(imported.report.roundedAmounts, 2);
  EXPECT_EQ(imported.rate.delivered, 10'324);
  EXPECT_EQ(imported.rate.lateByFirstPromise, 1'186);  // 11.49 %
  EXPECT_EQ(imported.rate.lateByCurrentPromise, 1'186);
  expectPapers(shop);
  qint64 minor = 0;
  for (const auto& order : shop.find<OrderData>({})) minor += order.due.minor();
  EXPECT_EQ(minor, 162'758'445'729);  // of the file, to the cent: its two rounded amounts cancel out
}

}  // namespace
}  // namespace gendan::app
