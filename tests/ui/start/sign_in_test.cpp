// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may come in, and what somebody who may not is told.

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "ui/support/office.h"

namespace gendan::testing {
namespace {

class SignIn : public Office {};

TEST_F(SignIn, SaysThatThePasswordIsWrongAndLetsOneTryAgain) {
  auto* dialog = desk.signInDialog();
  ASSERT_NE(dialog, nullptr);
  auto* login = visible<QLineEdit>(*dialog, QStringLiteral("login"));
  auto* password = visible<QLineEdit>(*dialog, QStringLiteral("password"));
  type(login, QStringLiteral("sara"));
  type(password, QStringLiteral("not her password"));
  press(password, Qt::Key_Return);

  ASSERT_EQ(desk.signInDialog(), dialog) << "somebody came in with a wrong password";
  const auto* banner = visible<QLabel>(*dialog, QStringLiteral("banner"));
  EXPECT_TRUE(banner->text().contains(QStringLiteral("password"), Qt::CaseInsensitive));
  EXPECT_EQ(login->text(), QStringLiteral("sara"));
  EXPECT_TRUE(password->text().isEmpty());
  EXPECT_TRUE(password->hasFocus());

  QTest::keyClicks(password, QStringView(kPassword).toString());
  press(password, Qt::Key_Return);
  EXPECT_TRUE(eventually([this] { return desk.signInDialog() == nullptr; }));
  EXPECT_TRUE(desk.window().isVisible());
}

TEST_F(SignIn, ShowsThePagesOfWhoCameIn) {
  signIn(QStringLiteral("wes"));
  EXPECT_TRUE(desk.pages().contains(QStringLiteral("warehouse")));
  EXPECT_FALSE(desk.pages().contains(QStringLiteral("finance")));
  signIn(QStringLiteral("fay"));
  EXPECT_TRUE(desk.pages().contains(QStringLiteral("finance")));
  EXPECT_FALSE(desk.pages().contains(QStringLiteral("warehouse")));
}

TEST_F(SignIn, RemembersTheLoginButNeverThePassword) {
  signIn(QStringLiteral("sara"));
  desk.signOut();
  EXPECT_EQ(visible<QLineEdit>(*desk.signInDialog(), QStringLiteral("login"))->text(), QStringLiteral("sara"));
  EXPECT_TRUE(visible<QLineEdit>(*desk.signInDialog(), QStringLiteral("password"))->text().isEmpty());
}

}  // namespace
}  // namespace gendan::testing
