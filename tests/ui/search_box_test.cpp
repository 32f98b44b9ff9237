// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// From a word to the order that it stands in.

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "app/followup/followup_commands.h"
#include "ui/orders/order_window.h"
#include "ui/search_box.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using domain::OrderKind;

class Search : public Office {
 protected:
  QListWidget* look(const QString& text) {
    auto* search = visible<ui::SearchBox>(desk.window(), QStringLiteral("search"));
    press(&desk.window(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(search->hasFocus());
    type(search, text);
    auto* hits = search->findChild<QListWidget*>();
    EXPECT_TRUE(eventually([hits] { return hits->isVisible() && hits->count() > 0; })) << text.toStdString();
    return hits;
  }
  void noteFinding(domain::OrderId order, const QString& finding) {
    app::LogFollowUp log;
    log.order = order;
    log.note.contact = QStringLiteral("ACME");
    log.note.finding = finding;
    shop.done(log, QStringLiteral("tess"));
  }
};

TEST_F(Search, FindsAChineseWordOfTwoCharactersAndOpensItsOrder) {
  shop.allocated(OrderKind::Sales, {qty("5")});
  const auto meant = shop.allocated(OrderKind::Sales, {qty("5")});
  noteFinding(meant, QStringLiteral("客户要求改用热镀锌"));
  signIn(QStringLiteral("sara"));
  const auto* hits = look(QStringLiteral("镀锌"));
  ASSERT_EQ(hits->count(), 1);
  press(visible<QLineEdit>(desk.window(), QStringLiteral("search")), Qt::Key_Return);
  auto* order = desk.orderWindow();
  ASSERT_NE(order, nullptr);
  EXPECT_EQ(order->order(), meant.value());
  EXPECT_TRUE(order->windowTitle().contains(shop.order(meant).number));
}

TEST_F(Search, SaysThatNothingContainsTheWord) {
  signIn(QStringLiteral("sara"));
  const auto* hits = look(QStringLiteral("镀锌"));
  ASSERT_EQ(hits->count(), 1);
  EXPECT_TRUE(hits->item(0)->text().contains(QStringLiteral("镀锌")));
  press(visible<QLineEdit>(desk.window(), QStringLiteral("search")), Qt::Key_Return);
  EXPECT_EQ(desk.orderWindow(), nullptr);
}

TEST_F(Search, ChoosesWithTheArrowKeysAndLeavesWithEscape) {
  const auto first = shop.draft(OrderKind::Sales, {qty("5")});
  const auto second = shop.draft(OrderKind::Sales, {qty("5")});
  signIn(QStringLiteral("sara"));
  auto* search = visible<QLineEdit>(desk.window(), QStringLiteral("search"));
  auto* hits = look(QStringLiteral("SO-"));
  ASSERT_EQ(hits->count(), 2);
  press(search, Qt::Key_Escape);
  EXPECT_FALSE(hits->isVisible());
  look(QStringLiteral("SO-2"));
  const auto below = hits->item(1)->text();
  press(search, Qt::Key_Down);
  press(search, Qt::Key_Return);
  ASSERT_NE(desk.orderWindow(), nullptr);
  const auto opened = domain::OrderId(desk.orderWindow()->order());
  EXPECT_TRUE(opened == first || opened == second);
  EXPECT_TRUE(below.startsWith(shop.order(opened).number));
}

}  // namespace
}  // namespace gendan::testing
