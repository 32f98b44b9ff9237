// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Founding a company page by page: nothing is made before the end, and what is wrong is said where it stands.
#include "ui/start/founding_wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "app/commands/command_spec.h"
#include "app/people/passwords.h"
#include "app/people/session.h"
#include "storage/queries/sql_references.h"
#include "storage/sql_store.h"
#include "support/shop.h"
#include "ui/forms/line_grid.h"
#include "ui/support/hands.h"

namespace gendan::testing {
namespace {

using namespace domain;

const QString kLong = QStringLiteral("a long enough password");

class Founding : public ::testing::Test {
 protected:
  Founding() : wizard(QStringLiteral("/tmp/x.gendan"), QDate(2026, 5, 28), [this](const QJsonObject& company) {
    asked = company;
    return answer;
  }) {
    wizard.show();
  }
  [[nodiscard]] QLineEdit* edit(const QString& name) { return visible<QLineEdit>(*wizard.currentPage(), name); }
  void fillCompany() { edit(QStringLiteral("name"))->setText(QStringLiteral("远东机械")); }
  void fillAdministrator() {
    for (const auto& name : {QStringLiteral("password"), QStringLiteral("again")}) edit(name)->setText(kLong);
  }
  /// To the page with this number, everything before it filled in.
  void goTo(int page) {
    while (wizard.currentId() < page) {
      if (wizard.currentId() == 0) fillCompany();
      if (wizard.currentId() == 3) fillAdministrator();
      const auto before = wizard.currentId();
      wizard.next();
      ASSERT_GT(wizard.currentId(), before) << "it stays on page " << before;
    }
  }

  QJsonObject asked;
  Result<> answer;
  ui::FoundingWizard wizard;
};

TEST_F(Founding, StaysOnAPageUntilItIsRight) {
  wizard.next();
  EXPECT_EQ(wizard.currentId(), 0);
  EXPECT_FALSE(visible<QLabel>(*wizard.currentPage(), QStringLiteral("name.error"))->text().isEmpty());
  fillCompany();
  wizard.next();
  EXPECT_EQ(wizard.currentId(), 1);
  for (int day = 1; day <= 7; ++day)
    visible<QCheckBox>(*wizard.currentPage(), QStringLiteral("day%1").arg(day))->setChecked(false);
  wizard.next();
  EXPECT_EQ(wizard.currentId(), 1);
}

TEST_F(Founding, JudgesThePasswordWhileItIsTyped) {
  goTo(3);
  auto* password = edit(QStringLiteral("password"));
  EXPECT_EQ(password->echoMode(), QLineEdit::Password);
  const auto* verdict = visible<QLabel>(*wizard.currentPage(), QStringLiteral("verdict"));
  QTest::keyClicks(password, QStringLiteral("short"));
  EXPECT_TRUE(verdict->text().contains(QString::number(app::kShortestPassword - 5))) << verdict->text().toStdString();
  wizard.next();
  EXPECT_EQ(wizard.currentId(), 3);
  password->setText(kLong);
  edit(QStringLiteral("again"))->setText(kLong + u'x');
  const auto differs = verdict->text();
  wizard.next();
  EXPECT_EQ(wizard.currentId(), 3);
  edit(QStringLiteral("again"))->setText(kLong);
  EXPECT_NE(verdict->text(), differs);
  wizard.next();
  EXPECT_EQ(wizard.currentId(), 4);
}

TEST_F(Founding, MakesNothingBeforeTheEnd) {
  goTo(5);
  EXPECT_TRUE(asked.isEmpty());
  const auto* summary = visible<QLabel>(*wizard.currentPage(), QStringLiteral("summary"));
  EXPECT_TRUE(summary->text().contains(QStringLiteral("远东机械")));
  wizard.accept();
  EXPECT_EQ(asked.value(u"name").toString(), QStringLiteral("远东机械"));
  EXPECT_EQ(asked.value(u"working_week").toString(), QStringLiteral("12345"));
  EXPECT_EQ(asked.value(u"departments").toArray().size(), 7);
  EXPECT_EQ(asked.value(u"users").toArray().size(), 1);
  EXPECT_FALSE(wizard.isVisible());
}

TEST_F(Founding, OffersChinasHolidaysOfTheYear) {
  goTo(1);
  auto* holidays = visible<QComboBox>(*wizard.currentPage(), QStringLiteral("holidays"));
  ASSERT_EQ(holidays->count(), 2);
  holidays->setCurrentIndex(1);
  EXPECT_GT(wizard.arguments().value(u"days").toArray().size(), 20);
  holidays->setCurrentIndex(0);
  EXPECT_FALSE(wizard.arguments().contains(u"days"));
}

TEST_F(Founding, GoesBackToThePageOfWhatIsRefused) {
  goTo(5);
  answer = refuse(Code::Invalid, u"company.found", {{u"users[0].password"_qs, u"too_long"_qs}, {u"users[1].login"_qs, u"required"_qs}});
  wizard.accept();
  EXPECT_TRUE(wizard.isVisible());
  EXPECT_EQ(wizard.currentId(), 3);
  EXPECT_FALSE(visible<QLabel>(*wizard.currentPage(), QStringLiteral("password.error"))->text().isEmpty());
}

TEST_F(Founding, WhatItAsksForFoundsACompany) {
  app::useCheapPasswords();
  goTo(1);
  visible<QComboBox>(*wizard.currentPage(), QStringLiteral("holidays"))->setCurrentIndex(1);
  goTo(4);
  auto* grid = wizard.currentPage()->findChild<ui::LineGrid*>();
  grid->table().setRows({QJsonObject{{u"login"_qs, u"mia"_qs}, {u"name"_qs, u"Mia"_qs}, {u"department"_qs, u"SALES"_qs}, {u"roles"_qs, u"head"_qs}}});
  Q_EMIT grid->table().edited();
  for (const auto& name : {QStringLiteral("first_password"), QStringLiteral("first_again")}) edit(name)->setText(kLong);
  goTo(5);
  const QTemporaryDir folder;
  FakeClock clock;
  auto store = storage::SqlStore::create(folder.filePath(u"a.gendan"_qs), clock);
  ASSERT_TRUE(store.has_value());
  storage::SqlReferences references((*store)->connection());
  const auto* spec = app::findCommand(QStringLiteral("company.found"));
  const auto command = app::fill(*spec, wizard.arguments(), references);
  ASSERT_TRUE(command.has_value()) << ::testing::PrintToString(command.error());
  app::Transactor transactor(**store, clock);
  const auto founded = app::perform(transactor, {}, *spec, command->get());
  ASSERT_TRUE(founded.has_value()) << ::testing::PrintToString(founded.error());
  EXPECT_TRUE(app::signIn(transactor, u"mia"_qs, kLong).has_value());
  EXPECT_TRUE(app::signIn(transactor, u"admin"_qs, kLong).has_value());
}

}  // namespace
}  // namespace gendan::testing
