// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A page's lists: counted, filtered, read page by page, and kept up to date with what anybody does.

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <algorithm>

#include "ui/present/words.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using domain::OrderKind;

const QString kDrafts = QStringLiteral("sales.drafts");

class Worklist : public Office {
 protected:
  ui::ListView* drafts() { return desk.list(QStringLiteral("sales"), kDrafts); }
  [[nodiscard]] QString chip(const QString& list) const {
    return visible<QPushButton>(desk.window(), list + QStringLiteral(".chip"))->text();
  }
  /// A draft due on that day, with this remark.
  domain::OrderId draft(int daysFromNow, const QString& remark) {
    app::EnterOrder enter;
    enter.terms.party = shop.customer();
    enter.terms.orderDate = app::localDate(shop.clock.now());
    enter.terms.dueDate = enter.terms.orderDate.addDays(daysFromNow);
    enter.terms.remarks = remark;
    app::LineEntry line;
    line.product = shop.product(QStringLiteral("BOLT"));
    line.quantity = qty("5");
    line.unitPrice = domain::UnitPrice::of(1);
    enter.lines.push_back(line);
    return domain::OrderId(shop.done(enter, QStringLiteral("sara")));
  }
  [[nodiscard]] static bool shows(ui::ListView& list, std::initializer_list<domain::OrderId> orders) {
    return eventually([&] {
      std::vector<qint64> shown;
      for (int i = 0; i < list.model().rowCount(); ++i) shown.push_back(list.model().row(i).id);
      return std::ranges::equal(shown, orders, {}, {}, &domain::OrderId::value);
    });
  }
};

TEST_F(Worklist, CountsWhatWaitsAndCountsAgainAfterACommit) {
  shop.draft(OrderKind::Sales, {qty("5")});
  shop.draft(OrderKind::Sales, {qty("5")});
  signIn(QStringLiteral("sara"));
  ASSERT_NE(drafts(), nullptr);
  EXPECT_TRUE(eventually([this] { return chip(kDrafts).endsWith(QStringLiteral("  2")); }))
      << chip(kDrafts).toStdString();
  ASSERT_TRUE(desk.select(*drafts(), QStringLiteral("stage"), ui::wordText(QStringLiteral("draft"))));
  choose(desk.selectedMenu(), QStringLiteral("order.submit"));
  EXPECT_TRUE(eventually([this] {
    return chip(kDrafts).endsWith(QStringLiteral("  1")) &&
           chip(QStringLiteral("sales.to_review")).endsWith(QStringLiteral("  1"));
  })) << chip(kDrafts).toStdString();
}

TEST_F(Worklist, FiltersByAChineseWordOfTwoCharacters) {
  draft(30, QStringLiteral("常规"));
  const auto meant = draft(30, QStringLiteral("表面镀锌，急"));
  signIn(QStringLiteral("sara"));
  auto* list = drafts();
  ASSERT_EQ(list->model().rowCount(), 2);
  press(&desk.window(), Qt::Key_F, Qt::ControlModifier);
  auto* filter = visible<QLineEdit>(desk.window(), QStringLiteral("filter"));
  ASSERT_TRUE(filter->hasFocus());
  type(filter, QStringLiteral("镀锌"));
  EXPECT_TRUE(shows(*list, {meant}));
  type(filter, QString());
  EXPECT_TRUE(eventually([list] { return list->model().rowCount() == 2; }));
}

TEST_F(Worklist, ReadsTheNextPageWhenItIsScrolledTo) {
  constexpr int kOrders = 130;
  for (int i = 0; i < kOrders; ++i) draft(i % 7, {});
  signIn(QStringLiteral("sara"));
  auto* list = drafts();
  auto& model = list->model();
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  ASSERT_GT(model.rowCount(), 0);
  ASSERT_LT(model.rowCount(), kOrders) << "all rows were read at once";
  auto* bar = list->table().verticalScrollBar();
  EXPECT_TRUE(eventually([&] {
    bar->setValue(bar->maximum());
    return model.rowCount() == kOrders;
  }));
  std::vector<std::pair<QString, qint64>> rows;
  for (int i = 0; i < model.rowCount(); ++i)
    rows.emplace_back(model.value(i, QStringLiteral("due_date")).text, model.row(i).id);
  EXPECT_TRUE(std::ranges::is_sorted(rows));
  EXPECT_EQ(std::ranges::adjacent_find(rows), rows.end()) << "a row is shown twice";
}

TEST_F(Worklist, KeepsTheSelectionWhenSomebodyElseCommits) {
  draft(10, {});
  const auto selected = draft(20, {});
  draft(30, {});
  signIn(QStringLiteral("sara"));
  auto* list = drafts();
  ASSERT_TRUE(desk.select(*list, selected.value()));
  const auto before = draft(5, {});
  ASSERT_TRUE(eventually([&] { return list->model().rowCount() == 4; })) << "another program's commit is not shown";
  EXPECT_EQ(list->model().row(0).id, before.value());
  ASSERT_TRUE(list->current().has_value());
  EXPECT_EQ(list->current()->id, selected.value());
}

TEST_F(Worklist, KeepsSeveralRowsSelected) {
  const auto first = draft(10, {});
  draft(20, {});
  const auto last = draft(30, {});
  signIn(QStringLiteral("sara"));
  auto* list = drafts();
  ASSERT_TRUE(desk.select(*list, first.value()));
  list->table().selectionModel()->select(list->model().index(2, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
  const QList<qint64> both{first.value(), last.value()};
  ASSERT_EQ(list->selectedOrders(), both);
  draft(25, {});
  ASSERT_TRUE(eventually([&] { return list->model().rowCount() == 4; }));
  EXPECT_EQ(list->selectedOrders(), both);
}

TEST_F(Worklist, ShowsAHiddenListsNewsWhenItIsShownAgain) {
  signIn(QStringLiteral("sara"));
  auto* list = drafts();
  EXPECT_EQ(list->model().rowCount(), 0);
  desk.page(QStringLiteral("catalogue"));
  const auto order = draft(10, {});
  ASSERT_EQ(drafts(), list);
  EXPECT_TRUE(shows(*list, {order}));
}

TEST_F(Worklist, SortsByItsHeadings) {
  const auto late = draft(30, {});
  const auto early = draft(10, {});
  signIn(QStringLiteral("sara"));
  auto* list = drafts();
  EXPECT_TRUE(shows(*list, {early, late}));
  auto* header = list->table().horizontalHeader();
  const auto column = static_cast<int>(list->model().columns().indexOf(QStringLiteral("due_date")));
  const QPoint heading(header->sectionViewportPosition(column) + 8, header->height() / 2);
  QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
  QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
  EXPECT_TRUE(shows(*list, {late, early}));
}

TEST_F(Worklist, SaysWhatToDoWhenNothingWaits) {
  signIn(QStringLiteral("sara"));
  auto* list = drafts();
  EXPECT_FALSE(list->table().isVisible());
  const auto* words = list->findChild<QLabel*>();
  EXPECT_TRUE(words->isVisible());
  EXPECT_TRUE(words->text().contains(QStringLiteral("Ctrl+N"))) << words->text().toStdString();
}

TEST_F(Worklist, RemembersItsColumns) {
  draft(10, {});
  signIn(QStringLiteral("sara"));
  drafts()->table().setColumnHidden(2, true);
  desk.signOut();
  signIn(QStringLiteral("sara"));
  EXPECT_TRUE(drafts()->table().isColumnHidden(2));
}

}  // namespace
}  // namespace gendan::testing
