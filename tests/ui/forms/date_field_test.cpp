// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A date as people type it.

#include "ui/forms/date_field.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include "ui/support/hands.h"

namespace gendan::testing {
namespace {

const QDate kToday(2026, 5, 28);

class DateField : public ::testing::Test {
 protected:
  void SetUp() override {
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit(&window));
    layout->addWidget(date);
    window.show();
    ASSERT_TRUE(eventually([this] { return window.isActiveWindow(); }));
    date->setFocus(Qt::TabFocusReason);
  }

  QWidget window;
  ui::DateField* date = new ui::DateField(kToday, &window);
};

TEST_F(DateField, IsNoneUntilSomethingIsTyped) {
  EXPECT_FALSE(date->value().isValid());
  press(date, Qt::Key_Right);
  EXPECT_FALSE(date->value().isValid());
}

TEST_F(DateField, TakesDigitsWithAndWithoutDashes) {
  for (const auto* text : {"20260410", "2026-04-10", "2026-4-10", "2026/4/10", "2026.04.10"}) {
    date->setValue({});
    date->clearFocus();
    date->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(date, QString::fromLatin1(text));
    EXPECT_EQ(date->value(), QDate(2026, 4, 10)) << text;
  }
}

TEST_F(DateField, StepsFromToday) {
  press(date, Qt::Key_Up);
  EXPECT_EQ(date->value(), kToday);
  date->setSelectedSection(QDateTimeEdit::DaySection);
  press(date, Qt::Key_Up);
  EXPECT_EQ(date->value(), kToday.addDays(1));
}

TEST_F(DateField, IsNoneAgainAfterDelete) {
  date->setValue(kToday);
  press(date, Qt::Key_Delete);
  EXPECT_FALSE(date->value().isValid());
  EXPECT_EQ(date->text(), date->specialValueText());
}

}  // namespace
}  // namespace gendan::testing
