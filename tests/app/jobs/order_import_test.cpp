// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/order_import.h"

#include "app/catalog/catalog_commands.h"
#include "domain/orders/allocation.h"
#include "domain/orders/review.h"
#include "domain/warehouse/goods_receipt.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

const QDate kToday(2026, 5, 28);

ImportedLine aLine(qint64 row, const QString& product = QStringLiteral("BOLT")) {
  ImportedLine line;
  line.row = row;
  line.productName = product;
  line.unit = QStringLiteral("pcs");
  line.quantity = Quantity::of(5);
  line.unitPrice = UnitPrice::of(10);
  line.dueDate = kToday.addDays(-10);
  return line;
}

ImportedOrder anOrder(const QString& number, std::vector<ImportedLine> lines) {
  ImportedOrder order;
  order.number = number;
  order.party = QStringLiteral("STEEL");
  order.orderDate = kToday.addDays(-60);
  order.currency = kCny;
  order.lines = std::move(lines);
  return order;
}

class OrderImport : public ::testing::Test {
 protected:
  OrderImport() { m_table.terms.keepNumbers = true; }

  Result<ImportReport> run(ImportMode mode, const QString& login = QStringLiteral("bill")) {
    return importOrders(m_shop.transactor(), {m_shop.actor(login), {}}, m_table, QStringLiteral("t.csv"), mode);
  }
  ImportReport imported(ImportMode mode) {
    const auto report = run(mode);
    EXPECT_TRUE(report.has_value()) << ::testing::PrintToString(report.error());
    return report.value_or(ImportReport{});
  }
  /// "7 unit other_unit" for each bad row.
  QStringList flaws() {
    QStringList all;
    for (const auto& bad : imported(ImportMode::DryRun).bad)
      all.append(QStringLiteral("%1 %2 %3").arg(bad.row).arg(word(bad.field), bad.reason));
    return all;
  }
  std::vector<OrderData> orders() { return m_shop.find<OrderData>({}); }

  Shop m_shop;
  ImportedTable m_table;
};

TEST_F(OrderImport, TakesAnOrderThroughItsLife) {
  auto late = aLine(3, QStringLiteral("A new thing"));
  late.deliveredDate = late.dueDate.addDays(2);
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2), late})};
  const auto report = imported(ImportMode::AllOrNothing);
  EXPECT_TRUE(report.written);
  EXPECT_EQ(report.newProducts, 1);
  EXPECT_EQ(report.newParties, 0);
  EXPECT_EQ(report.deliveredLines, 1);
  ASSERT_EQ(orders().size(), 1U);
  const auto order = orders().front();
  EXPECT_EQ(order.number, u"X-1");
  EXPECT_EQ(order.terms.contractRef, u"X-1");
  EXPECT_EQ(order.state, OrderState::Delivering);
  EXPECT_EQ(order.executor, m_shop.department(QStringLiteral("BUY")));
  EXPECT_EQ(order.responsible, m_shop.user(QStringLiteral("bill")));
  EXPECT_EQ(order.reviewedBy, m_shop.user(QStringLiteral("bill")));
  EXPECT_EQ(order.lines[0].done, LineQuantities{});
  EXPECT_EQ(order.lines[0].product, m_shop.product(QStringLiteral("BOLT")));
  EXPECT_EQ(order.lines[1].done.accepted, qty("5"));
  EXPECT_EQ(order.lines[1].firstPromise, late.dueDate);
  EXPECT_EQ(order.lines[1].actualDate, late.deliveredDate);
  EXPECT_EQ(m_shop.find<Review>({where<&Review::order>(order.id)}).size(), 1U);
  EXPECT_EQ(m_shop.find<Allocation>({where<&Allocation::order>(order.id)}).size(), 1U);
}

TEST_F(OrderImport, WhatWasDeliveredHasItsPapers) {
  std::vector<ImportedLine> lines{aLine(2), aLine(3), aLine(4), aLine(5)};
  lines[0].deliveredDate = lines[3].deliveredDate = kToday.addDays(-3);
  lines[1].deliveredDate = kToday.addDays(-9);
  m_table.orders = {anOrder(QStringLiteral("X-1"), lines)};
  imported(ImportMode::AllOrNothing);
  const auto receipts = m_shop.find<GoodsReceipt>({});
  ASSERT_EQ(receipts.size(), 2U);
  EXPECT_EQ(receipts[0].date, kToday.addDays(-9));
  EXPECT_EQ(receipts[0].lines.size(), 1U);
  EXPECT_EQ(receipts[1].number, u"GR-2026-00002");
  ASSERT_EQ(receipts[1].lines.size(), 2U);
  EXPECT_EQ(receipts[1].lines[1].lineNo, 4);
  EXPECT_EQ(receipts[1].lines[1].quantity, qty("5"));
  const auto verdicts = m_shop.find<GoodsAcceptance>({where<&GoodsAcceptance::receipt>(receipts[1].id)});
  ASSERT_EQ(verdicts.size(), 1U);
  EXPECT_EQ(verdicts[0].order, orders()[0].id);
  EXPECT_EQ(verdicts[0].lines[0].accepted, qty("5"));
}

TEST_F(OrderImport, ADryRunWritesNothing) {
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2, QStringLiteral("A new thing"))})};
  const auto report = imported(ImportMode::DryRun);
  EXPECT_FALSE(report.written);
  EXPECT_EQ(report.orders, 1);
  EXPECT_EQ(report.newProducts, 1);
  EXPECT_TRUE(orders().empty());
  EXPECT_TRUE(m_shop.find<Product>({where<&Product::name>(QStringLiteral("A new thing"))}).empty());
}

TEST_F(OrderImport, OneBadRowStopsAll) {
  auto bad = aLine(4, QStringLiteral("A new thing"));
  bad.unit.clear();
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2)}), anOrder(QStringLiteral("X-2"), {aLine(3), bad})};
  const auto report = imported(ImportMode::AllOrNothing);
  EXPECT_FALSE(report.written);
  EXPECT_EQ(report.badOrders, 1);
  EXPECT_EQ(report.bad, (std::vector<BadRow>{{4, ImportField::Unit, QStringLiteral("required")}}));
  EXPECT_TRUE(orders().empty());
}

TEST_F(OrderImport, ABadOrderIsLeftOutWhole) {
  auto bad = aLine(4, QStringLiteral("A new thing"));
  bad.quantity = {};
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2)}), anOrder(QStringLiteral("X-2"), {aLine(3), bad})};
  m_table.orders[1].party = QStringLiteral("A new party");
  const auto report = imported(ImportMode::GoodOnes);
  EXPECT_TRUE(report.written);
  EXPECT_EQ(report.leftOut, (std::vector<qint64>{3, 4}));
  ASSERT_EQ(orders().size(), 1U);
  EXPECT_EQ(orders().front().number, u"X-1");
  EXPECT_EQ(m_shop.find<Party>({}).size(), 2U);
  EXPECT_EQ(m_shop.find<Product>({}).size(), 3U);
}

TEST_F(OrderImport, ABadOrderDoesNotNameTheUnitOfANewProduct) {
  auto bad = aLine(2, QStringLiteral("A new thing"));
  bad.unit = QStringLiteral("crates");
  bad.quantity = {};
  m_table.orders = {anOrder(QStringLiteral("X-1"), {bad}),
                    anOrder(QStringLiteral("X-2"), {aLine(3, QStringLiteral("A new thing"))})};
  EXPECT_EQ(imported(ImportMode::GoodOnes).leftOut, std::vector<qint64>{2});
}

TEST_F(OrderImport, ANumberIsTakenOnce) {
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2)})};
  EXPECT_TRUE(imported(ImportMode::AllOrNothing).written);
  EXPECT_EQ(flaws(), QStringList{QStringLiteral("2 order duplicate")});
}

TEST_F(OrderImport, OurOwnSeriesStaysOurs) {
  m_table.orders = {anOrder(QStringLiteral("PO-2026-00001"), {aLine(2)}),
                    anOrder(QStringLiteral("SO-49311"), {aLine(3)})};
  EXPECT_EQ(flaws(), QStringList{QStringLiteral("2 order reserved_number")});
  m_table.terms.keepNumbers = false;
  EXPECT_TRUE(imported(ImportMode::AllOrNothing).written);
  EXPECT_EQ(orders()[1].number, u"PO-2026-00002");
  EXPECT_EQ(orders()[1].terms.contractRef, u"SO-49311");
}

TEST_F(OrderImport, NamesEveryFlaw) {
  auto other = aLine(2);
  other.unit = QStringLiteral("kg");
  auto early = aLine(3);
  early.dueDate = kToday.addDays(-61);
  auto future = aLine(4);
  future.deliveredDate = kToday.addDays(1);
  auto before = aLine(5);
  before.deliveredDate = kToday.addDays(-61);
  auto huge = aLine(6);
  huge.quantity = Quantity::of(kLargestWhole);
  huge.unitPrice = UnitPrice::of(kLargestWhole);
  auto nameless = aLine(7, QString(300, u'x'));
  auto taxed = aLine(8);
  taxed.taxRate = Rate::of(2);
  m_table.orders = {anOrder(QStringLiteral("X-1"), {other, early, future, before, huge, nameless, taxed})};
  auto told = flaws();
  told.sort();
  EXPECT_EQ(told, (QStringList{QStringLiteral("2 unit other_unit"), QStringLiteral("3 due_date date_before_order"),
                               QStringLiteral("4 delivered_date date_in_future"),
                               QStringLiteral("5 delivered_date date_before_order"),
                               QStringLiteral("6 unit_price amount_too_large"), QStringLiteral("7 product too_long"),
                               QStringLiteral("8 tax_rate out_of_range")}));
}

TEST_F(OrderImport, PartiesMustFit) {
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2)}), anOrder(QStringLiteral("X-2"), {aLine(3)})};
  m_table.orders[0].party = QStringLiteral("ACME");
  m_table.orders[1].party = QString(201, u'x');
  EXPECT_EQ(flaws(), (QStringList{QStringLiteral("2 party not_a_supplier"), QStringLiteral("3 party too_long")}));
}

TEST_F(OrderImport, ANameThatTwoBearIsNotGuessed) {
  for (const auto* code : {u"T1", u"T2"}) {
    Product twin;
    twin.code = QStringView(code).toString();
    twin.name = QStringLiteral("Twin");
    twin.unit = QStringLiteral("pcs");
    m_shop.done(AddProduct{twin}, QStringLiteral("bill"));
  }
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2, QStringLiteral("Twin"))})};
  EXPECT_EQ(flaws(), QStringList{QStringLiteral("2 product ambiguous")});
  m_table.orders[0].lines[0].productCode = QStringLiteral("T2");
  EXPECT_EQ(flaws(), QStringList());
}

TEST_F(OrderImport, WhatWasNotReadIsTakenOver) {
  m_table.orders = {anOrder({}, {aLine(2)}), anOrder(QStringLiteral("X-1"), {aLine(3)})};
  m_table.orders[0].bad = {{2, ImportField::Order, QStringLiteral("required")}};
  EXPECT_EQ(flaws(), QStringList{QStringLiteral("2 order required")});
  EXPECT_EQ(imported(ImportMode::GoodOnes).leftOut, std::vector<qint64>{2});
}

TEST_F(OrderImport, OnlyWhoMayEnterMayImport) {
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2)})};
  for (const auto* login : {u"sara", u"pete", u"max", u"root"}) {
    const auto refused = run(ImportMode::AllOrNothing, QStringView(login).toString());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, Code::Forbidden);
  }
  EXPECT_TRUE(orders().empty());
}

TEST_F(OrderImport, SalesOrdersAreAllocatedWhereTheMappingSays) {
  m_table.terms.kind = OrderKind::Sales;
  m_table.orders = {anOrder(QStringLiteral("X-1"), {aLine(2)})};
  m_table.orders[0].party = QStringLiteral("ACME");
  const auto sara = QStringLiteral("sara");
  ASSERT_TRUE(run(ImportMode::AllOrNothing, sara).has_value());
  EXPECT_EQ(orders()[0].state, OrderState::Accepted);
  m_table.orders[0].number = QStringLiteral("X-2");
  m_table.terms.department = QStringLiteral("WS1");
  EXPECT_EQ(run(ImportMode::AllOrNothing, sara).error().fields,
            (QList<FieldError>{{QStringLiteral("responsible"), QStringLiteral("not_of_the_department")}}));
  m_table.terms.responsible = QStringLiteral("pete");
  ASSERT_TRUE(run(ImportMode::AllOrNothing, sara).has_value());
  EXPECT_EQ(orders()[1].state, OrderState::Allocated);
  m_table.terms.department = QStringLiteral("QC");
  EXPECT_EQ(run(ImportMode::DryRun, sara).error().fields,
            (QList<FieldError>{{QStringLiteral("department"), QStringLiteral("wrong_function")}}));
}

}  // namespace
}  // namespace gendan::app
