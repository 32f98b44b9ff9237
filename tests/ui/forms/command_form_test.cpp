// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A form keeps what was typed: over a refusal, and over the end of the program.

#include <QDirIterator>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

#include "ui/support/form_filler.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

/// Does a draft on disk have this text?
bool draftsHold(const QString& text) {
  QDirIterator files(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation), {QStringLiteral("*.json")},
                     QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8())) return true;
  }
  return false;
}

class Form : public Office {
 protected:
  [[nodiscard]] static QString typedInto(const ui::CommandForm& form, const QString& field) {
    return form.editor(field)->value().toString();
  }
};

const QJsonObject kHalfAnOrder{{QStringLiteral("contract_ref"), QStringLiteral("合同 2026-017")},
                               {QStringLiteral("payment_terms"), QStringLiteral("30 days")}};

TEST_F(Form, MarksWhatIsRefusedAndKeepsWhatWasTyped) {
  signIn(QStringLiteral("sara"));
  auto* form = newOrder();
  ASSERT_NE(form, nullptr);
  EXPECT_TRUE(fill(*form, kHalfAnOrder).isEmpty());
  submit(*form);

  ASSERT_EQ(desk.form(), form) << "a refused form was closed";
  EXPECT_FALSE(bannerOf(*form).isEmpty());
  EXPECT_FALSE(errorAt(*form, QStringLiteral("party")).isEmpty());
  EXPECT_TRUE(errorAt(*form, QStringLiteral("due_date")).isEmpty());
  EXPECT_TRUE(form->editor(QStringLiteral("party"))->control()->hasFocus());
  for (auto it = kHalfAnOrder.begin(); it != kHalfAnOrder.end(); ++it)
    EXPECT_EQ(typedInto(*form, it.key()), it->toString());

  fill(*form, {{QStringLiteral("party"), QStringLiteral("ACME")}});
  EXPECT_TRUE(errorAt(*form, QStringLiteral("party")).isEmpty()) << "the mark outlives the mistake";
}

TEST_F(Form, MarksTheCellThatIsRefused) {
  signIn(QStringLiteral("sara"));
  auto* form = newOrder();
  ASSERT_NE(form, nullptr);
  const QJsonObject good{{QStringLiteral("product"), QStringLiteral("BOLT")},
                         {QStringLiteral("quantity"), QStringLiteral("5")},
                         {QStringLiteral("unit_price"), QStringLiteral("1.20")}};
  auto bad = good;
  bad.insert(QStringLiteral("quantity"), QStringLiteral("many"));
  fill(*form, {{QStringLiteral("party"), QStringLiteral("ACME")}, {QStringLiteral("lines"), QJsonArray{good, bad}}});
  submit(*form);

  ASSERT_EQ(desk.form(), form);
  const auto* grid = gridOf(*form, QStringLiteral("lines"));
  const auto wrong = cellOf(*grid, 1, QStringLiteral("quantity"));
  EXPECT_FALSE(wrong.data(Qt::ToolTipRole).toString().isEmpty());
  EXPECT_EQ(wrong.data().toString(), QStringLiteral("many"));
  EXPECT_TRUE(cellOf(*grid, 0, QStringLiteral("quantity")).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(Form, ClosesOnSuccessAndSaysWhatWasDone) {
  signIn(QStringLiteral("sara"));
  auto* form = newOrder();
  ASSERT_NE(form, nullptr);
  fill(*form,
       {{QStringLiteral("party"), QStringLiteral("ACME")},
        {QStringLiteral("lines"), QJsonArray{QJsonObject{{QStringLiteral("product"), QStringLiteral("BOLT")},
                                                         {QStringLiteral("quantity"), QStringLiteral("5")},
                                                         {QStringLiteral("unit_price"), QStringLiteral("1.20")}}}}});
  submit(*form);
  EXPECT_EQ(desk.form(), nullptr);
  EXPECT_TRUE(desk.message().contains(QStringLiteral("SO-"))) << desk.message().toStdString();
  const auto orders = shop.find<domain::OrderData>({});
  ASSERT_EQ(orders.size(), 1U);
  EXPECT_EQ(orders.front().terms.party, shop.customer());
}

TEST_F(Form, SurvivesTheEndOfTheProgramHalfTyped) {
  signIn(QStringLiteral("sara"));
  auto* form = newOrder();
  ASSERT_NE(form, nullptr);
  fill(*form, kHalfAnOrder);
  fill(*form,
       {{QStringLiteral("lines"), QJsonArray{QJsonObject{{QStringLiteral("product"), QStringLiteral("BOLT")}}}}});
  ASSERT_TRUE(eventually([] { return draftsHold(QStringLiteral("BOLT")); }));
  desk.crash();

  desk.start();
  signIn(QStringLiteral("sara"));
  form = newOrder();
  ASSERT_NE(form, nullptr);
  EXPECT_FALSE(bannerOf(*form).isEmpty()) << "nobody says where this text comes from";
  for (auto it = kHalfAnOrder.begin(); it != kHalfAnOrder.end(); ++it)
    EXPECT_EQ(typedInto(*form, it.key()), it->toString());
  EXPECT_EQ(cellOf(*gridOf(*form, QStringLiteral("lines")), 0, QStringLiteral("product")).data().toString(),
            QStringLiteral("BOLT"));
}

TEST_F(Form, ShowsADraftToWhoTypedItOnlyAndNeverAgainAfterCancel) {
  signIn(QStringLiteral("sara"));
  auto* form = newOrder();
  ASSERT_NE(form, nullptr);
  fill(*form, kHalfAnOrder);
  ASSERT_TRUE(eventually([] { return draftsHold(QStringLiteral("30 days")); }));
  desk.crash();
  desk.start();

  signIn(QStringLiteral("saul"));
  form = newOrder();
  EXPECT_TRUE(typedInto(*form, QStringLiteral("contract_ref")).isEmpty());
  click(visible<QPushButton>(*form, QStringLiteral("cancel")));
  signIn(QStringLiteral("sara"));
  form = newOrder();
  EXPECT_FALSE(typedInto(*form, QStringLiteral("contract_ref")).isEmpty());
  click(visible<QPushButton>(*form, QStringLiteral("cancel")));
  form = newOrder();
  EXPECT_TRUE(typedInto(*form, QStringLiteral("contract_ref")).isEmpty());
}

TEST_F(Form, KeepsWhatIsTypedWhenSomebodySignsOut) {
  signIn(QStringLiteral("sara"));
  fill(*newOrder(), kHalfAnOrder);
  desk.signOut();
  signIn(QStringLiteral("sara"));
  EXPECT_EQ(typedInto(*newOrder(), QStringLiteral("contract_ref")), kHalfAnOrder.value(u"contract_ref").toString());
}

TEST_F(Form, NeverKeepsAPasswordOnDisk) {
  signIn(QStringLiteral("sara"));
  choose(desk.window().findChild<QMenu*>(QStringLiteral("me")), QStringLiteral("user.changePassword"));
  ASSERT_NE(desk.form(), nullptr);
  fill(*desk.form(), {{QStringLiteral("new_password"), QStringLiteral("something long and secret")}});
  desk.signOut();
  EXPECT_FALSE(draftsHold(QStringLiteral("something long")));
}

}  // namespace
}  // namespace gendan::testing
