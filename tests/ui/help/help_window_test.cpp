// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the manual at the section about what is on screen, in the person's language.
#include "ui/help/help_window.h"

#include <QApplication>
#include <QFile>

#include "ui/support/office.h"
#include "ui/worklist/list_spec.h"

namespace gendan::testing {
namespace {

using ui::HelpWindow;

class Help : public Office {
 protected:
  [[nodiscard]] static HelpWindow* window() {
    for (auto* widget : QApplication::topLevelWidgets())
      if (auto* help = qobject_cast<HelpWindow*>(widget); help != nullptr && help->isVisible()) return help;
    return nullptr;
  }
};

TEST_F(Help, OpensAtThePageThatIsShown) {
  signIn(QStringLiteral("sara"));
  desk.page(QStringLiteral("sales"));
  press(&desk.window(), Qt::Key_F1);
  ASSERT_NE(window(), nullptr);
  EXPECT_EQ(window()->heading(), QStringLiteral("Sales"));
  EXPECT_FALSE(window()->toPlainText().isEmpty());
  window()->close();
}

TEST(Manuals, HaveTheSameSectionsInEachLanguage) {
  const auto english = HelpWindow::headingsOf(QStringLiteral(":/manual/README.md"));
  EXPECT_GT(english.size(), 10);
  EXPECT_EQ(HelpWindow::headingsOf(QStringLiteral(":/manual/zh.md")).size(), english.size());
}

}  // namespace
}  // namespace gendan::testing
