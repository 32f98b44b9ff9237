// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/risk_commands.h"

#include "app/settings/setting_commands.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;
using testing::wrong;

class RiskRegister : public ::testing::Test {
 protected:
  RegisterRisk furnace() {
    RegisterRisk command;
    command.order = order;
    command.risk.kind = RiskKind::EquipmentFailure;
    command.risk.description = u"the only furnace is old"_qs;
    return command;
  }
  Risk registered(const QString& login = QStringLiteral("pete")) {
    return shop.load<Risk>(RiskId(shop.done(furnace(), login)));
  }
  Shop shop;
  OrderId order = shop.allocated(OrderKind::Sales, {qty("5")});
};

TEST_F(RiskRegister, ProposesWhatIsUsualWhereNothingIsWritten) {
  const auto risk = registered();
  EXPECT_TRUE(risk.number.startsWith(u"RK-2026-"));
  EXPECT_EQ(risk.category, RiskCategory::Production);
  EXPECT_EQ(risk.level, RiskLevel::Medium);
  EXPECT_FALSE(risk.assessment.measures.isEmpty()) << "the kind's template";
  EXPECT_EQ(risk.assessment.department, shop.department(u"WS1"_qs));
  EXPECT_EQ(risk.assessment.reviewDate, QDate(2026, 6, 11)) << "ten working days";
}

TEST_F(RiskRegister, IsForTheDepartmentsInvolvedAndManagers) {
  for (const auto& login : {u"sara"_qs, u"pete"_qs, u"tess"_qs, u"max"_qs})
    EXPECT_TRUE(shop.perform(furnace(), login).has_value()) << login.toStdString();
  for (const auto& login : {u"quin"_qs, u"bill"_qs, u"paul"_qs, u"root"_qs})
    EXPECT_EQ(shop.perform(furnace(), login).error().code, Code::Forbidden) << login.toStdString();
  auto ours = furnace();
  ours.order = {};
  EXPECT_TRUE(shop.perform(ours, u"quin"_qs).has_value()) << "of the company: anybody's department may see one";
  EXPECT_EQ(shop.perform(ours, u"root"_qs).error().code, Code::Forbidden);
}

TEST_F(RiskRegister, NamesEveryWrongField) {
  auto command = furnace();
  command.risk.description.clear();
  command.risk.assessment.reviewDate = QDate(2026, 1, 1);
  EXPECT_EQ(wrong(shop.perform(command, u"pete"_qs)),
            (QStringList{u"description: required"_qs, u"review_date: date_in_the_past"_qs}));
  command = furnace();
  command.risk.assessment.department = shop.department(u"WS1"_qs);
  command.risk.assessment.responsible = shop.user(u"sara"_qs);
  EXPECT_EQ(wrong(shop.perform(command, u"pete"_qs)), QStringList{u"responsible: not_of_the_department"_qs});
}

TEST_F(RiskRegister, AReviewAndAClosingAreTheOwningDepartmentsToo) {
  auto risk = registered();
  ReviewRisk review;
  review.risk = risk.id;
  review.assessment = {Likelihood::High, Impact::Severe, {}, shop.department(u"QC"_qs), shop.user(u"quin"_qs), {}};
  EXPECT_EQ(shop.perform(review, u"quin"_qs).error().code, Code::Forbidden);
  shop.done(review, u"petra"_qs);
  EXPECT_EQ(shop.load<Risk>(risk.id).level, RiskLevel::High);
  EXPECT_EQ(wrong(shop.perform(CloseRisk{risk.id, 0, {}}, u"quin"_qs)), QStringList{u"outcome: required"_qs});
  shop.done(CloseRisk{risk.id, 0, u"repaired"_qs}, u"quin"_qs);
  EXPECT_EQ(shop.perform(review, u"petra"_qs).error().code, Code::NotAllowedInState);
  EXPECT_EQ(shop.perform(CloseRisk{risk.id, 1, u"again"_qs}, u"petra"_qs).error().code, Code::Stale);
}

TEST_F(RiskRegister, TheMatrixAndTheMeasuresAreTheCompanys) {
  shop.done(ChangeSetting{u"risk_high"_qs, u"4"_qs}, u"root"_qs);
  RiskTemplate usual;
  usual.kind = RiskKind::EquipmentFailure;
  usual.measures = u"buy a second furnace"_qs;
  EXPECT_EQ(shop.perform(SetRiskTemplate{usual}, u"pete"_qs).error().code, Code::Forbidden);
  shop.done(SetRiskTemplate{usual}, u"root"_qs);
  const auto risk = registered();
  EXPECT_EQ(risk.level, RiskLevel::High) << "medium x major";
  EXPECT_EQ(risk.assessment.measures, usual.measures);
}

}  // namespace
}  // namespace gendan::app
