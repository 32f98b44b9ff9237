// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows typed or pasted: what is understood, and that passing through a cell says nothing.

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>

#include "ui/forms/line_grid.h"
#include "ui/present/words.h"
#include "ui/support/form_filler.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using ui::LineTable;

const app::Parts& listOf(const QString& command) { return app::findCommand(command)->lists.front(); }

QJsonObject firstOf(const LineTable& table) { return table.rows().first().toObject(); }

/// A table whose every change is checked for what views rely on.
struct CheckedTable {
  explicit CheckedTable(const QString& command) : table(listOf(command), false) {}
  LineTable table;
  QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST(LineTable, UnderstandsASpreadsheetsDatesNumbersAndYesOrNo) {
  CheckedTable plan(QStringLiteral("production.plan"));
  plan.table.paste(QStringLiteral("1\t冷镦\t2026/4/1\t2026年4月3日\t1,000.5\twei\tNo\n"
                                  "2\t切边\t2026-04-02\t2026.4.4\t20\twei\t是\n"),
                   plan.table.index(0, 0));
  const auto rows = plan.table.rows();
  ASSERT_EQ(rows.size(), 2);
  const QJsonObject first{{QStringLiteral("line"), 1},
                          {QStringLiteral("operation"), QStringLiteral("冷镦")},
                          {QStringLiteral("start"), QStringLiteral("2026-04-01")},
                          {QStringLiteral("end"), QStringLiteral("2026-04-03")},
                          {QStringLiteral("quantity"), QStringLiteral("1000.5")},
                          {QStringLiteral("person"), QStringLiteral("wei")},
                          {QStringLiteral("finishes"), false}};
  EXPECT_EQ(rows[0].toObject(), first);
  EXPECT_EQ(rows[1].toObject().value(u"finishes"), QJsonValue(true));
  EXPECT_EQ(rows[1].toObject().value(u"end"), QJsonValue(QStringLiteral("2026-04-04")));
}

TEST(LineTable, TakesACodeAsItReads) {
  CheckedTable defects(QStringLiteral("inspection.record"));
  const auto major = ui::wordText(QStringLiteral("major"));
  defects.table.paste(major + QStringLiteral("\tthread\t4"), defects.table.index(0, 0));
  EXPECT_EQ(firstOf(defects.table).value(u"class"), QJsonValue(QStringLiteral("major")));
  EXPECT_EQ(defects.table.index(0, 0).data().toString(), major);
}

TEST(LineTable, LeavesOutTheBlankRowsOfASpreadsheet) {
  CheckedTable lines(QStringLiteral("order.enter"));
  lines.table.paste(QStringLiteral("BOLT\n\t\n\nNUT\n"), lines.table.index(0, 0));
  ASSERT_EQ(lines.table.rows().size(), 2);
  EXPECT_EQ(lines.table.index(1, 0).data().toString(), QStringLiteral("NUT"));
}

TEST(LineTable, KeepsWhatItDoesNotUnderstandToBeRefused) {
  CheckedTable plan(QStringLiteral("production.plan"));
  plan.table.paste(QStringLiteral("one\tForging\tsoon"), plan.table.index(0, 0));
  EXPECT_EQ(firstOf(plan.table).value(u"line"), QJsonValue(QStringLiteral("one")));
  EXPECT_EQ(firstOf(plan.table).value(u"start"), QJsonValue(QStringLiteral("soon")));
}

TEST(LineTable, ShowsTheNameOfARecordUntilAnotherIsEntered) {
  CheckedTable lines(QStringLiteral("order.amend"));
  lines.table.setRows({QJsonObject{{QStringLiteral("line"), 1},
                                   {QStringLiteral("product"), 7},
                                   {QStringLiteral("~~product"), QStringLiteral("Hex bolt")}}});
  const auto cell = lines.table.index(0, 0);
  EXPECT_EQ(cell.data().toString(), QStringLiteral("Hex bolt"));
  EXPECT_EQ(firstOf(lines.table), (QJsonObject{{QStringLiteral("line"), 1}, {QStringLiteral("product"), 7}}));
  ASSERT_TRUE(lines.table.setData(cell, QStringLiteral("NUT"), Qt::EditRole));
  EXPECT_EQ(cell.data().toString(), QStringLiteral("NUT"));
}

TEST(LineTable, MarksTheRowThatWasSentPastTheBlankOnes) {
  CheckedTable lines(QStringLiteral("order.enter"));
  lines.table.paste(QStringLiteral("BOLT\nSCREW\nNUT\n"), lines.table.index(0, 0));
  ASSERT_TRUE(lines.table.setData(lines.table.index(1, 0), QString(), Qt::EditRole));
  lines.table.markWrong(QStringLiteral("quantity"), 1, QStringLiteral("is missing"));
  const auto quantity = 2;
  EXPECT_TRUE(lines.table.index(1, quantity).data(Qt::ToolTipRole).toString().isEmpty());
  EXPECT_EQ(lines.table.index(2, quantity).data(Qt::ToolTipRole).toString(), QStringLiteral("is missing"));
}

TEST(LineTable, NeverShowsAPassword) {
  LineTable people(app::findCommand(QStringLiteral("company.found"))->lists.back(), false);
  people.paste(QStringLiteral("ada\tAda\tOFFICE\tadministrator\tsecret"), people.index(0, 0));
  EXPECT_EQ(people.index(0, 4).data().toString(), QStringLiteral("●●●●●●"));
  EXPECT_EQ(firstOf(people).value(u"password"), QJsonValue(QStringLiteral("secret")));
}

class Grid : public Office {
 protected:
  void SetUp() override {
    signIn(QStringLiteral("sara"));
    ASSERT_NE(newOrder(), nullptr);
    view = gridOf(*desk.form(), QStringLiteral("lines"));
    table = qobject_cast<LineTable*>(view->model());
  }
  /// With Tab, from the first cell of the first row to the last.
  void passThrough() {
    click(view, table->index(0, 0));
    for (int i = 1; i < table->columnCount(); ++i) {
      press(QApplication::focusWidget(), Qt::Key_Tab);
      ASSERT_TRUE(eventually([&] { return view->currentIndex().column() == i; }));
    }
    click(view, table->index(0, 0));
  }

  QTableView* view = nullptr;
  LineTable* table = nullptr;
};

TEST_F(Grid, SaysNothingForWhoOnlyPassesThrough) {
  passThrough();
  EXPECT_TRUE(table->rows().isEmpty());
}

TEST_F(Grid, LeavesAsItIsWhatIsOnlyPassedThrough) {
  table->setRows({QJsonObject{{QStringLiteral("product"), 7},
                              {QStringLiteral("~~product"), QStringLiteral("Hex bolt")},
                              {QStringLiteral("requested_date"), QStringLiteral("2026-06-30")}}});
  const auto before = table->rows();
  passThrough();
  EXPECT_EQ(table->rows(), before);
}

TEST_F(Grid, PastesFromTheClipboardAndRemovesARow) {
  fill(*desk.form(),
       {{QStringLiteral("lines"), QJsonArray{QJsonObject{{QStringLiteral("product"), QStringLiteral("BOLT")}},
                                             QJsonObject{{QStringLiteral("product"), QStringLiteral("NUT")}}}}});
  ASSERT_EQ(table->rows().size(), 2);
  view->setCurrentIndex(table->index(0, 0));
  press(view, Qt::Key_Delete, Qt::ControlModifier);
  ASSERT_EQ(table->rows().size(), 1);
  EXPECT_EQ(firstOf(*table).value(u"product"), QJsonValue(QStringLiteral("NUT")));
}

TEST_F(Grid, TakesWhatIsTypedIntoItsCells) {
  const auto cell = cellOf(*view, 0, QStringLiteral("product"));
  enter(view, cell, QStringLiteral("BOLT"));
  EXPECT_EQ(firstOf(*table).value(u"product"), QJsonValue(QStringLiteral("BOLT")));
  enter(view, cellOf(*view, 0, QStringLiteral("quantity")), QStringLiteral("12"));
  EXPECT_EQ(firstOf(*table).value(u"quantity"), QJsonValue(QStringLiteral("12")));
}

}  // namespace
}  // namespace gendan::testing
