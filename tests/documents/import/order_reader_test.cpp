// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/order_reader.h"

#include <gtest/gtest.h>

#include "documents/tables/table_writer.h"
#include "support/print.h"
#include "support/refusal.h"
#include "documents/tables/table_files.h"

namespace gendan::documents {
namespace {

using namespace domain;
using app::ImportField;
using testing::wrong;

class OrderReader : public ::testing::Test {
 protected:
  OrderReader() {
    m_mapping = parseMapping(
                    R"({"kind":"purchase","mend_order_dates":true,"dates":["d-MMM-yy","M/d/yy"],
                        "columns":{"order":"No","party":"From","product":"What","quantity":"Qty","due_date":"Due",
                                   "unit_price":"Price","line_amount":"Amount","delivered_date":"Came",
                                   "order_date":"Sent"},
                        "values":{"Sent":{"Date Not Captured":""}},"defaults":{"unit":"pcs","currency":"USD"}})")
                    .value();
  }
  [[nodiscard]] static QByteArray table(const QByteArray& rows) {
    return "No,From,What,Qty,Due,Price,Amount,Came,Sent\n" + rows;
  }
  [[nodiscard]] QString file(const QByteArray& bytes) const { return m_files.write(QStringLiteral("t.csv"), bytes); }
  [[nodiscard]] Result<app::ImportedTable> read(const QByteArray& bytes) const {
    return readOrders(file(bytes), m_mapping);
  }
  [[nodiscard]] QStringList flaws(const QByteArray& rows) const {
    const auto read = this->read(table(rows));
    QStringList all;
    for (const auto& order : read->orders)
      for (const auto& bad : order.bad)
        all.append(QStringLiteral("%1 %2 %3").arg(bad.row).arg(word(bad.field), bad.reason));
    return all;
  }

  TableFiles m_files;
  ImportMapping m_mapping;
};

TEST_F(OrderReader, PutsTheRowsOfANumberTogether) {
  const auto read =
      this->read(table("A,Steel,Bolt,5,2-Jun-06,1.50,,3-Jun-06,5/1/06\n"
                       "B,Wood,Nut,1,2006-06-02,1,,,5/1/06\n"
                       "A,Steel,Nut,7,4-Jun-06,0.000001,,,5/1/06\n"));
  ASSERT_TRUE(read.has_value());
  ASSERT_EQ(read->orders.size(), 2U);
  const auto& order = read->orders[0];
  EXPECT_EQ(order.number, u"A");
  EXPECT_EQ(order.party, u"Steel");
  EXPECT_EQ(order.orderDate, QDate(2006, 5, 1));
  EXPECT_EQ(order.currency.code(), u"USD");
  EXPECT_FALSE(order.dateMended);
  ASSERT_EQ(order.lines.size(), 2U);
  EXPECT_EQ(order.lines[0].row, 2);
  EXPECT_EQ(order.lines[0].unitPrice.text(), u"1.5");
  EXPECT_EQ(order.lines[0].deliveredDate, QDate(2006, 6, 3));
  EXPECT_EQ(order.lines[1].row, 4);
  EXPECT_EQ(order.lines[1].unit, u"pcs");
  EXPECT_TRUE(order.bad.empty());
}

TEST_F(OrderReader, TakesThePriceFromTheAmount) {
  const auto read = this->read(table("A,Steel,Bolt,3,2-Jun-06,999,10,,\n"));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->orders[0].lines[0].unitPrice.text(), u"3.333333");
  EXPECT_FALSE(read->orders[0].lines[0].amountRounded);
  const auto coarse = this->read(table("A,Steel,Bolt,500000,2-Jun-06,,166666.67,,\n"));
  EXPECT_TRUE(coarse->orders[0].lines[0].amountRounded);
}

TEST_F(OrderReader, MendsOrderDates) {
  for (const char* sent : {"", "Date Not Captured", "7/1/06"}) {
    const auto read = this->read(table("A,Steel,Bolt,3,2-Jun-06,1,,30-May-06," + QByteArray(sent) + "\n"));
    EXPECT_EQ(read->orders[0].orderDate, QDate(2006, 5, 30)) << sent;
    EXPECT_TRUE(read->orders[0].dateMended) << sent;
  }
}

TEST_F(OrderReader, FindsTheHeadingsBelowATitle) {
  const auto read = this->read("Orders of 2006,,,\n\nA remark\n" + table("A,Steel,Bolt,5,2-Jun-06,1,,,\n"));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->orders[0].lines[0].row, 5);
}

TEST_F(OrderReader, NamesEveryBadCell) {
  EXPECT_EQ(flaws("A,,Bolt,x,31-Jun-06,1,,,\n"
                  "B,Steel,,NaN,2-Jun-06,,,soon,\n"
                  ",Steel,Bolt,1,2-Jun-06,1.1234567,,,\n"
                  "C,Steel,Bolt,999999999,2-Jun-06,1,,,\n"
                  "D,Steel,Bolt,1,2-Jun-06,1,1.005,,\n"
                  "E,Steel,Bolt,1,2-Jun-06,1,-3,,\n"
                  "F,Steel,Bolt,inf,2-Jun-06,1e3,,,\n"),
            (QStringList{QStringLiteral("2 quantity not_a_number"), QStringLiteral("2 due_date not_a_date"),
                         QStringLiteral("2 party required"), QStringLiteral("3 product required"),
                         QStringLiteral("3 quantity not_a_number"), QStringLiteral("3 delivered_date not_a_date"),
                         QStringLiteral("3 unit_price required"), QStringLiteral("4 order required"),
                         QStringLiteral("4 unit_price too_many_decimals"), QStringLiteral("5 quantity too_large"),
                         QStringLiteral("6 line_amount too_many_decimals"), QStringLiteral("7 line_amount negative"),
                         QStringLiteral("8 quantity not_a_number"), QStringLiteral("8 unit_price not_a_number")}));
}

TEST_F(OrderReader, AnOrderAgreesWithItself) {
  EXPECT_EQ(flaws("A,Steel,Bolt,1,2-Jun-06,1,,,5/1/06\nA,Wood,Bolt,1,2-Jun-06,1,,,5/2/06\n"),
            (QStringList{QStringLiteral("3 party differs_within_order"),
                         QStringLiteral("3 order_date differs_within_order")}));
}

TEST_F(OrderReader, IsNotMeasuredByWhatCouldNotBeRead) {
  EXPECT_EQ(flaws("A,Steel,Bolt,1,2-Jun-06,1,,,May\nA,Steel,Bolt,1,2-Jun-06,1,,,5/2/06\n"),
            QStringList{QStringLiteral("2 order_date not_a_date")});
  EXPECT_EQ(flaws(",Steel,Bolt,1,2-Jun-06,1,,,\n,Wood,Bolt,1,2-Jun-06,1,,,\n"),
            (QStringList{QStringLiteral("2 order required"), QStringLiteral("3 order required")}));
}

TEST_F(OrderReader, DoesNotGuessBetweenTwoDays) {
  m_mapping.dates = {*DateStyle::parse(u"M/d/yy"), *DateStyle::parse(u"d/M/yy")};
  EXPECT_EQ(flaws("A,Steel,Bolt,1,3/2/06,1,,,\nB,Steel,Bolt,1,3/3/06,1,,,\nC,Steel,Bolt,1,25/2/06,1,,,\n"),
            QStringList{QStringLiteral("2 due_date ambiguous_date")});
}

TEST_F(OrderReader, SaysWhichColumnsAreMissing) {
  EXPECT_EQ(wrong(read("No,From,What,Quantity,Due,Price,Amount,Came\nA,B,C,1,2,3,4,5\n")),
            (QStringList{QStringLiteral("Qty: missing_column"), QStringLiteral("Sent: missing_column")}));
  EXPECT_EQ(wrong(read("No,No,From,What,Qty,Due,Price,Amount,Came,Sent\n")), QStringList{QStringLiteral("No: twice")});
  EXPECT_EQ(wrong(read("")), QStringList{QStringLiteral("file: no_rows")});
  EXPECT_EQ(wrong(read(table(""))), QStringList{QStringLiteral("file: no_rows")});
  EXPECT_EQ(read(QByteArray("a\n").repeated(1'000'000)).error().fields.size(), 9);
}

TEST_F(OrderReader, AFormulaWithoutResultIsABadCell) {
  const auto cell = [](const char* text) { return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>"; };
  QByteArray heading;
  for (const auto* name : {"No", "From", "What", "Qty", "Due", "Price", "Amount", "Came", "Sent"})
    heading += cell(name);
  const auto path = m_files.zip(
      QStringLiteral("t.xlsx"),
      xlsx({.rows = "<row>" + heading + "</row><row>" + cell("A") + cell("Steel") + cell("Bolt") +
                    "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>" + cell("2-Jun-06") + "<c><v>1.5</v></c></row>"}));
  const auto read = readOrders(path, m_mapping);
  ASSERT_TRUE(read.has_value()) << ::testing::PrintToString(read.error());
  EXPECT_EQ(read->orders[0].bad, (std::vector<app::BadRow>{{2, ImportField::Quantity, QStringLiteral("cell_error")}}));
}

TEST_F(OrderReader, DescribesBadRowsInTheWordsOfTheTable) {
  const auto path = file(table("A,Steel,Bolt,x,2-Jun-06,1,,,\nB,Steel,Bolt,1,2-Jun-06\n"));
  const auto cells = describe(path, m_mapping,
                              {{3, ImportField::UnitPrice, QStringLiteral("required")},
                               {2, ImportField::Quantity, QStringLiteral("not_a_number")},
                               {2, ImportField::Unit, QStringLiteral("other_unit")}});
  ASSERT_TRUE(cells.has_value());
  QStringList told;
  for (const auto& c : *cells) told.append(QString::number(c.row) + u'|' + c.column + u'|' + c.value + u'|' + c.reason);
  EXPECT_EQ(told, (QStringList{QStringLiteral("2|Qty|x|not_a_number"), QStringLiteral("2|unit||other_unit"),
                               QStringLiteral("3|Price||required")}));
}

TEST_F(OrderReader, CopiedRowsReadAsBefore) {
  const auto bytes = "A title\n" + table(
                                       "A,Steel,Bolt,1,2-Jun-06,1,,,\n"
                                       "-5,=Steel,'Bolt,-7,2-Jun-06,1.50,,,\n"
                                       "B,\"Wo\r\"\"od\",+Nut,00012.50,2-Jun-06,1,,,\n");
  const auto copy = m_files.path(QStringLiteral("rest.csv"));
  ASSERT_TRUE(copyRows(file(bytes), m_mapping, {5, 4}, copy).has_value());
  const auto read = readOrders(copy, m_mapping);
  ASSERT_TRUE(read.has_value());
  ASSERT_EQ(read->orders.size(), 2U);
  EXPECT_EQ(read->orders[0].number, u"-5");
  EXPECT_EQ(read->orders[0].party, u"=Steel");
  EXPECT_EQ(read->orders[0].lines[0].productName, u"'Bolt");
  EXPECT_EQ(read->orders[0].lines[0].quantity, Quantity::of(-7));
  EXPECT_EQ(read->orders[1].party, u"Wo\r\"od");
  EXPECT_EQ(read->orders[1].lines[0].productName, u"+Nut");
  EXPECT_EQ(read->orders[1].lines[0].quantity.text(), u"12.5");
}

TEST_F(OrderReader, TheExcerptOfARealFileIsSound) {
  const auto mapping = readMapping(QStringLiteral(GENDAN_DEMO "/scms_mapping.json"));
  const auto read = readOrders(QStringLiteral(GENDAN_TEST_DATA "/scms_excerpt.csv"), *mapping);
  ASSERT_TRUE(read.has_value()) << ::testing::PrintToString(read.error());
  size_t lines = 0;
  for (const auto& order : read->orders) {
    lines += order.lines.size();
    EXPECT_TRUE(order.bad.empty()) << order.number.toStdString();
  }
  EXPECT_EQ(lines, 299U);
}

}  // namespace
}  // namespace gendan::documents
