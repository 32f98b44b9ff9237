// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and routing, changed where they are shown.
#include "ui/admin/settings_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "app/administration/proposals.h"
#include "domain/changes/routing.h"
#include "domain/people/proposal.h"
#include "ui/admin/routing_view.h"
#include "ui/present/words.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using namespace domain;
using app::Setting;

class Settings : public Office {
 protected:
  ui::SettingsView* open(const QString& login) {
    signIn(login);
    EXPECT_EQ(desk.list(QStringLiteral("administration"), QStringLiteral("admin.settings")), nullptr);
    return desk.window().findChild<ui::SettingsView*>();
  }
  [[nodiscard]] static int rowOf(const ui::SettingsView& view, const char* word) {
    for (int i = 0; i < view.rowCount(); ++i)
      if (view.item(i, 0)->text() == ui::fieldText(QString::fromLatin1(word))) return i;
    ADD_FAILURE() << word << " is not shown";
    return 0;
  }
  void edit(ui::SettingsView& view, const char* word, const QString& typed) {
    const int row = rowOf(view, word);
    view.setCurrentCell(row, 1);
    view.editItem(view.item(row, 1));
    auto* editor = view.findChild<QLineEdit*>(QString::fromLatin1(word));
    ASSERT_NE(editor, nullptr);
    editor->setText(typed);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return view.findChild<QLineEdit*>(QString::fromLatin1(word)) == nullptr; }));
  }
};

TEST_F(Settings, AreAllShownWithTheirStandardAndMeaning) {
  const auto* view = open(QStringLiteral("root"));
  ASSERT_NE(view, nullptr);
  EXPECT_EQ(static_cast<size_t>(view->rowCount()), app::settingSpecs().size());
  const int row = rowOf(*view, "follow_up_days");
  EXPECT_EQ(view->item(row, 1)->text(), QStringLiteral("3"));
  EXPECT_EQ(view->item(row, 2)->text(), QStringLiteral("3"));
  EXPECT_FALSE(view->item(row, 4)->text().isEmpty());
}

TEST_F(Settings, AreChangedInTheirCell) {
  auto* view = open(QStringLiteral("root"));
  edit(*view, "follow_up_days", QStringLiteral("5"));
  const auto set = shop.find<Setting>({app::where<&Setting::key>(QStringLiteral("follow_up_days"))});
  ASSERT_EQ(set.size(), 1U);
  EXPECT_EQ(set.front().value, QStringLiteral("5"));
  EXPECT_EQ(view->item(rowOf(*view, "follow_up_days"), 1)->text(), QStringLiteral("5"));
  edit(*view, "follow_up_days", QStringLiteral("soon"));
  EXPECT_EQ(view->item(rowOf(*view, "follow_up_days"), 1)->text(), QStringLiteral("5"));
  EXPECT_TRUE(desk.message().contains(ui::fieldText(QStringLiteral("follow_up_days")))) << desk.message().toStdString();
}

TEST_F(Settings, WaitForAManagerWhereTheyMust) {
  auto* view = open(QStringLiteral("root"));
  edit(*view, "over_delivery", QStringLiteral("5 %"));
  const auto proposals = shop.find<Proposal>({app::where<&Proposal::setting>(QStringLiteral("over_delivery"))});
  ASSERT_EQ(proposals.size(), 1U);
  EXPECT_EQ(proposals.front().newValue, QStringLiteral("0.05"));
  const int row = rowOf(*view, "over_delivery");
  EXPECT_EQ(view->item(row, 1)->text(), QStringLiteral("0 %"));
  EXPECT_EQ(view->item(row, 3)->text(), QStringLiteral("5 %"));
}

TEST_F(Settings, AreOnlyReadByManagers) {
  const auto* view = open(QStringLiteral("max"));
  ASSERT_NE(view, nullptr);
  EXPECT_FALSE(view->item(0, 1)->flags() & Qt::ItemIsEditable);
}

TEST_F(Settings, OfRoutingAreTicks) {
  signIn(QStringLiteral("max"));
  desk.list(QStringLiteral("administration"), QStringLiteral("admin.routing"));
  auto* view = desk.window().findChild<ui::RoutingView*>();
  ASSERT_NE(view, nullptr);
  auto* table = view->findChild<QTableWidget*>();
  const auto asks = [&] {
    return shop
        .find<RoutingRule>(
            {app::where<&RoutingRule::form>(FormKind::Change), app::where<&RoutingRule::orderKind>(OrderKind::Sales),
             app::where<&RoutingRule::occasion>(Occasion::Money), app::where<&RoutingRule::asks>(Approver::Management),
             app::where<&RoutingRule::active>(true)})
        .size();
  };
  EXPECT_EQ(asks(), 0U);
  table->item(static_cast<int>(Occasion::Money), static_cast<int>(Approver::Management))->setCheckState(Qt::Checked);
  EXPECT_EQ(asks(), 1U);
  EXPECT_EQ(table->item(static_cast<int>(Occasion::Money), static_cast<int>(Approver::Management))->checkState(),
            Qt::Checked);
  // Somebody must always be asked: what would leave nobody is taken back.
  table->item(static_cast<int>(Occasion::Always), static_cast<int>(Approver::Owning))->setCheckState(Qt::Unchecked);
  table->item(static_cast<int>(Occasion::Always), static_cast<int>(Approver::Executing))->setCheckState(Qt::Unchecked);
  EXPECT_EQ(table->item(static_cast<int>(Occasion::Always), static_cast<int>(Approver::Executing))->checkState(),
            Qt::Checked);
}

}  // namespace
}  // namespace gendan::testing
