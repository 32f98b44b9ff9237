// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a record offers: what can be done now, what can't and why, and nothing that was never theirs.

#include <QMenu>
#include <QPushButton>

#include "ui/present/words.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using domain::OrderKind;

class Offers : public Office {
 protected:
  /// Of the order, found in that list.
  QAction* offered(const QString& list, domain::OrderId order, const QString& command) {
    auto* view = desk.list(list.section(u'.', 0, 0), list);
    EXPECT_TRUE(desk.select(*view, order.value()));
    return entryOf(desk.selectedMenu(), command);
  }
};

TEST_F(Offers, SayWhyACommandCantBeGivenNow) {
  const auto order = shop.draft(OrderKind::Sales, {qty("5")});
  shop.done(app::SubmitOrder{order}, QStringLiteral("sara"));
  signIn(QStringLiteral("sara"));
  const auto* review = offered(QStringLiteral("sales.to_review"), order, QStringLiteral("order.review"));
  ASSERT_NE(review, nullptr);
  EXPECT_FALSE(review->isEnabled());
  EXPECT_TRUE(review->toolTip().contains(ui::reasonText(QStringLiteral("same_person"))))
      << review->toolTip().toStdString();
  const auto* submit = entryOf(desk.selectedMenu(), QStringLiteral("order.submit"));
  ASSERT_NE(submit, nullptr);
  EXPECT_FALSE(submit->isEnabled());
  EXPECT_TRUE(submit->toolTip().contains(ui::reasonText(QStringLiteral("under_review"))))
      << submit->toolTip().toStdString();

  signIn(QStringLiteral("saul"));
  EXPECT_TRUE(offered(QStringLiteral("sales.to_review"), order, QStringLiteral("order.review"))->isEnabled());
}

TEST_F(Offers, AskForTheStateBeforeWhatIsMissing) {
  const auto order = shop.draft(OrderKind::Sales, {qty("5")});
  shop.done(app::SubmitOrder{order}, QStringLiteral("sara"));
  signIn(QStringLiteral("saul"));
  const auto* allocate = offered(QStringLiteral("sales.to_review"), order, QStringLiteral("order.allocate"));
  ASSERT_NE(allocate, nullptr);
  EXPECT_FALSE(allocate->isEnabled());
  EXPECT_TRUE(allocate->toolTip().contains(ui::reasonText(QStringLiteral("under_review"))))
      << allocate->toolTip().toStdString();
}

TEST_F(Offers, AreMadeAnewWithoutKeepingTheOldOnes) {
  const auto order = shop.draft(OrderKind::Sales, {qty("5")});
  signIn(QStringLiteral("sara"));
  for (int i = 0; i < 3; ++i) {
    ASSERT_NE(offered(QStringLiteral("sales.drafts"), order, QStringLiteral("order.submit")), nullptr);
    EXPECT_EQ(desk.selectedMenu()->findChildren<QMenu*>().size(), 2) << "for later, and for paper";
  }
}

TEST_F(Offers, AreSilentAboutWhatNoRoleGrants) {
  const auto order = shop.draft(OrderKind::Sales, {qty("5")});
  signIn(QStringLiteral("sara"));
  EXPECT_EQ(offered(QStringLiteral("sales.drafts"), order, QStringLiteral("payment.post")), nullptr);
  EXPECT_EQ(entryOf(desk.selectedMenu(), QStringLiteral("inspection.record")), nullptr);
}

TEST_F(Offers, GiveEveryDisabledCommandItsReason) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("5")});
  signIn(QStringLiteral("tess"));
  ASSERT_NE(offered(QStringLiteral("tracking.mine"), order, QStringLiteral("followUp.log")), nullptr);
  int disabled = 0;
  for (const auto* menu : {desk.selectedMenu()})
    for (const auto* below : menu->actions())
      if (below->menu() != nullptr && below->menu()->objectName() == QStringLiteral("later"))
        for (const auto* action : below->menu()->actions()) {
          ++disabled;
          EXPECT_FALSE(action->isEnabled());
          EXPECT_FALSE(action->toolTip().isEmpty()) << action->objectName().toStdString();
        }
  EXPECT_GT(disabled, 0);
}

TEST_F(Offers, BuyWhatASalesOrderStillNeeds) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("5"), qty("8")});
  const auto lines = shop.order(order).lines;
  signIn(QStringLiteral("bill"));
  auto* window = desk.openOrder(shop.order(order).number);
  ASSERT_NE(window, nullptr);
  auto* buy = window->findChild<QAction*>(QStringLiteral("order.enter"));
  ASSERT_NE(buy, nullptr);
  buy->trigger();
  auto* form = desk.form();
  ASSERT_NE(form, nullptr);
  const auto rows = form->findChild<ui::LineGrid*>()->table().rows();
  ASSERT_EQ(rows.size(), 2);
  EXPECT_EQ(rows[1].toObject().value(u"quantity").toString(), QStringLiteral("8"));
  EXPECT_EQ(rows[1].toObject().value(u"feeds_line").toInteger(), lines[1].id.value());
  form->reject();
}

TEST_F(Offers, ChangeWithTheOrder) {
  const auto order = shop.draft(OrderKind::Sales, {qty("5")});
  signIn(QStringLiteral("sara"));
  auto* view = desk.list(QStringLiteral("sales"), QStringLiteral("sales.drafts"));
  ASSERT_TRUE(desk.select(*view, order.value()));
  click(visible<QPushButton>(desk.window(), QStringLiteral("order.submit")));
  EXPECT_EQ(shop.order(order).state, domain::OrderState::UnderReview);
  EXPECT_TRUE(desk.message().endsWith(ui::doneText(QStringLiteral("order.submit")))) << desk.message().toStdString();
  EXPECT_TRUE(eventually([view] { return view->model().rowCount() == 0; }));
}

TEST_F(Offers, AskForARecordWhenAShortcutHasNone) {
  signIn(QStringLiteral("sara"));
  desk.list(QStringLiteral("sales"), QStringLiteral("sales.drafts"));
  press(&desk.window(), Qt::Key_R, Qt::ControlModifier);
  EXPECT_EQ(desk.form(), nullptr);
  EXPECT_TRUE(desk.message().contains(ui::kindText(QStringLiteral("order")), Qt::CaseInsensitive))
      << desk.message().toStdString();
}

}  // namespace
}  // namespace gendan::testing
