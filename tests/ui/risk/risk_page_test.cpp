// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The register under its matrix: numbers in the fields, and a press that narrows the list.

#include <QPushButton>
#include <QTest>

#include "app/risk/risk_commands.h"
#include "ui/risk/risk_matrix.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using namespace domain;

class RiskPage : public Office {
 protected:
  void haveRisk(Likelihood likelihood, Impact impact) {
    app::RegisterRisk command;
    command.risk.description = QStringLiteral("the only furnace is old");
    command.risk.assessment.likelihood = likelihood;
    command.risk.assessment.impact = impact;
    shop.done(command, QStringLiteral("max"));
  }
  QPushButton* field(const char* name) {
    return visible<QPushButton>(desk.window(), QString::fromLatin1(name));
  }
};

TEST_F(RiskPage, AFieldOfTheMatrixNarrowsTheRegister) {
  haveRisk(Likelihood::High, Impact::Severe);
  haveRisk(Likelihood::High, Impact::Severe);
  haveRisk(Likelihood::Low, Impact::Minor);
  signIn(QStringLiteral("max"));
  auto* list = desk.list(QStringLiteral("risk"), QStringLiteral("risk.register"));
  ASSERT_NE(list, nullptr);
  EXPECT_TRUE(eventually([&] { return list->model().rowCount() == 3; }));
  auto* worst = field("high.severe");
  ASSERT_NE(worst, nullptr);
  EXPECT_TRUE(eventually([&] { return worst->text().startsWith(QStringLiteral("2 ")); })) << worst->text().toStdString();
  EXPECT_TRUE(worst->accessibleName().contains(QStringLiteral("2"))) << "said in words too";
  QTest::mouseClick(worst, Qt::LeftButton);
  EXPECT_TRUE(eventually([&] { return list->model().rowCount() == 2; }));
  QTest::mouseClick(field("medium.major"), Qt::LeftButton);
  EXPECT_TRUE(eventually([&] { return list->model().rowCount() == 0; }));
  EXPECT_FALSE(worst->isChecked());
  QTest::mouseClick(field("medium.major"), Qt::LeftButton);
  EXPECT_TRUE(eventually([&] { return list->model().rowCount() == 3; }));
}

}  // namespace
}  // namespace gendan::testing
