// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may score, finalise, answer and correct an assessment, and who sees it (P5).
#include "app/assessment/assessment_commands.h"

#include "app/followup/followup_commands.h"
#include "app/settings/setting_commands.h"
#include "storage/queries/sql_assessments.h"
#include "storage/queries/sql_records.h"
#include "support/goods.h"
#include "support/refusal.h"

namespace gendan::app {
namespace {

using namespace domain;
using gendan::testing::wrong;

const QDate kMay(2026, 5, 1);

QStringList only(const char* error) { return {QString::fromLatin1(error)}; }

class AssessmentDesk : public ::testing::Test {
 protected:
  AssessmentDesk() {
    order = shop.allocated(OrderKind::Sales, {Quantity::of(10)});
    shop.clock.setDate(QDate(2026, 6, 2));
  }

  [[nodiscard]] ScoreTracker scoring(int score, const char* tracker = "tess") const {
    ScoreTracker command;
    command.tracker = shop.user(QString::fromLatin1(tracker));
    command.firstDay = kMay;
    for (auto* given : {&command.execution, &command.problemSolving, &command.communication, &command.attitude})
      *given = {score, QStringLiteral("seen daily")};
    return command;
  }
  [[nodiscard]] AssessmentId scored(int score = 8) { return AssessmentId(shop.done(scoring(score), u"max"_qs)); }
  AssessmentId finalised(int score = 8) {
    const auto id = scored(score);
    shop.done(FinaliseAssessment{id, 0}, u"max"_qs);
    return id;
  }
  template <class Command>
  [[nodiscard]] Result<Committed> performAs(const Command& command, const QString& login, Roles roles) {
    auto actor = shop.actor(login);
    actor.roles = roles;
    shop.clock.advance(1'000);
    return shop.transactor().perform(command, {actor, {}});
  }
  [[nodiscard]] NoticeSubject lastNews(const char* login) {
    return shop.find<Notification>({where<&Notification::user>(shop.user(QString::fromLatin1(login)))}).back().subject;
  }
  [[nodiscard]] storage::SqlAssessments queries() { return storage::SqlAssessments(shop.store().connection()); }

  gendan::testing::Shop shop;
  OrderId order;
};

TEST_F(AssessmentDesk, DraftKeepsScoresEvidenceAndSuggestions) {
  const auto draft = shop.load<Assessment>(scored(7));
  EXPECT_EQ(draft.state, AssessmentState::Draft);
  EXPECT_EQ(draft.department, shop.department(u"SALES"_qs));
  EXPECT_EQ(draft.ordersHeld, 1);
  EXPECT_EQ(draft.lastDay, QDate(2026, 5, 31));
  ASSERT_EQ(draft.scores.size(), 4U);
  EXPECT_EQ(draft.scores[2].score, 7);
  ASSERT_EQ(draft.facts.size(), factRules().size());
  // Held from the 28th to the end, and nothing logged.
  EXPECT_EQ(draft.facts[0].of, 4);
  EXPECT_EQ(draft.scores[0].suggested, 0);
  EXPECT_EQ(draft.scores[3].suggested, 0);
  EXPECT_EQ(draft.scores[1].suggested, kNoScore);
}

TEST_F(AssessmentDesk, DraftIsScoredPieceByPiece) {
  auto first = scoring(kNoScore);
  first.execution = {6, {}};
  const AssessmentId id(shop.done(first, u"sofia"_qs));
  auto second = scoring(kNoScore);
  second.attitude = {5, QStringLiteral("helps others")};
  EXPECT_EQ(shop.done(second, u"max"_qs), id.value());
  const auto draft = shop.load<Assessment>(id);
  EXPECT_EQ(draft.scores[0].score, 6);
  EXPECT_EQ(draft.scores[3].score, 5);
  EXPECT_EQ(draft.scores[1].score, kNoScore);
  EXPECT_EQ(draft.assessor, shop.user(u"max"_qs));
  EXPECT_EQ(wrong(shop.perform(FinaliseAssessment{id, 0}, u"max"_qs)).size(), 2);
}

TEST_F(AssessmentDesk, ScoringIsForHeadsOfTheDepartmentAndManagers) {
  EXPECT_TRUE(shop.perform(scoring(8), u"sofia"_qs).has_value());
  for (const auto* login : {"petra", "bianca", "sara", "tess", "tom", "root"}) {
    const auto refused = shop.perform(scoring(8), QString::fromLatin1(login));
    ASSERT_FALSE(refused.has_value()) << login;
    EXPECT_EQ(refused.error().code, Code::Forbidden) << login;
  }
}

TEST_F(AssessmentDesk, NobodyScoresOrFinalisesThemselves) {
  const Roles both{Role::Tracker, Role::Manager};
  EXPECT_EQ(wrong(performAs(scoring(10), u"tess"_qs, both)), only("separation: same_person"));
  const auto id = scored();
  EXPECT_EQ(wrong(performAs(FinaliseAssessment{id, 0}, u"tess"_qs, both)), only("separation: same_person"));
}

TEST_F(AssessmentDesk, WithoutOrdersNobodyIsAssessed) {
  EXPECT_EQ(wrong(shop.perform(scoring(8, "tom"), u"max"_qs)), only("tracker: no_orders_held"));
  auto april = scoring(8);
  april.firstDay = QDate(2026, 4, 1);
  EXPECT_EQ(wrong(shop.perform(april, u"max"_qs)), only("tracker: no_orders_held"));
}

TEST_F(AssessmentDesk, ScoreFarFromTheSuggestionNeedsAReason) {
  auto command = scoring(9);
  command.execution.note.clear();
  EXPECT_EQ(wrong(shop.perform(command, u"max"_qs)), only("order_execution_note: reason_needed"));
}

TEST_F(AssessmentDesk, FinalisingIsForManagersAndLocks) {
  const auto id = scored();
  for (const auto* login : {"sofia", "tess", "root"})
    EXPECT_EQ(shop.perform(FinaliseAssessment{id, 0}, QString::fromLatin1(login)).error().code, Code::Forbidden);
  shop.done(FinaliseAssessment{id, 0}, u"max"_qs);
  const auto locked = shop.load<Assessment>(id);
  EXPECT_EQ(locked.state, AssessmentState::Final);
  EXPECT_EQ(locked.finalisedBy, shop.user(u"max"_qs));
  EXPECT_EQ(lastNews("tess"), NoticeSubject::AssessmentFinal);
  EXPECT_EQ(shop.perform(scoring(3), u"max"_qs).error().code, Code::NotAllowedInState);
  EXPECT_EQ(shop.perform(FinaliseAssessment{id, 0}, u"max"_qs).error().code, Code::NotAllowedInState);
  EXPECT_EQ(shop.load<Assessment>(id), locked);
}

TEST_F(AssessmentDesk, LockedScoresResistTheDatabaseItself) {
  const auto id = finalised();
  for (const auto* statement : {"UPDATE assessment_score SET score = 10", "DELETE FROM assessment_score",
                                "UPDATE evidence_fact SET counted = 9", "DELETE FROM evidence_fact"})
    EXPECT_ANY_THROW(shop.store().connection().execute(QString::fromLatin1(statement))) << statement;
  EXPECT_EQ(shop.load<Assessment>(id).scores[0].score, 8);
}

TEST_F(AssessmentDesk, EvidenceStaysAsItWasScored) {
  shop.clock.setDate(QDate(2026, 5, 31));
  const auto id = finalised();
  const auto before = shop.load<Assessment>(id).facts;
  LogFollowUp log;
  log.order = order;
  log.note.contact = u"ACME"_qs;
  log.note.finding = u"fine"_qs;
  shop.done(log, u"tess"_qs);
  EXPECT_EQ(shop.load<Assessment>(id).facts, before);
  const auto month = queries().month(kMay, shop.actor(u"max"_qs));
  ASSERT_TRUE(month.has_value());
  EXPECT_EQ(month->rows.at(0).sheet.dimensions.at(0).suggestion.facts.at(0).fact.count, 0);
}

TEST_F(AssessmentDesk, TrackerAnswersOnceForThemselvesOnly) {
  const auto id = finalised();
  EXPECT_EQ(shop.perform(AcknowledgeAssessment{id, 0, {}}, u"tom"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(AcknowledgeAssessment{id, 0, {}}, u"max"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(wrong(shop.perform(ObjectToAssessment{id, 0, {}}, u"tess"_qs)), only("statement: required"));
  shop.done(ObjectToAssessment{id, 0, u"I was ill"_qs}, u"tess"_qs);
  EXPECT_EQ(shop.load<Assessment>(id).statement, u"I was ill"_qs);
  EXPECT_EQ(lastNews("max"), NoticeSubject::AssessmentObjected);
  EXPECT_EQ(shop.perform(AcknowledgeAssessment{id, 0, {}}, u"tess"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(AssessmentDesk, CorrectionIsAnotherManagersEdition) {
  const auto id = finalised(3);
  const CorrectAssessment correct{id, 0, u"two orders overlooked"_qs};
  EXPECT_EQ(wrong(shop.perform(correct, u"max"_qs)), only("separation: same_person"));
  EXPECT_EQ(shop.perform(correct, u"sofia"_qs).error().code, Code::Forbidden);
  const Roles manager{Role::Manager};
  const auto opened = performAs(correct, u"paul"_qs, manager);
  ASSERT_TRUE(opened.has_value());
  const AssessmentId next(opened->outcome.id);
  EXPECT_EQ(shop.load<Assessment>(next).edition, 2);
  EXPECT_EQ(performAs(correct, u"paul"_qs, manager).error().code, Code::Duplicate);
  EXPECT_EQ(shop.perform(scoring(9), u"max"_qs).error().code, Code::Forbidden);
  ASSERT_TRUE(performAs(scoring(9), u"paul"_qs, manager).has_value());
  EXPECT_EQ(wrong(shop.perform(FinaliseAssessment{next, 0}, u"max"_qs)), only("separation: same_person"));
  ASSERT_TRUE(performAs(FinaliseAssessment{next, 0}, u"paul"_qs, manager).has_value());
  EXPECT_EQ(shop.load<Assessment>(id).state, AssessmentState::Replaced);
  EXPECT_EQ(shop.load<Assessment>(id).scores[0].score, 3);
  EXPECT_EQ(shop.load<Assessment>(next).scores[0].score, 9);
}

TEST_F(AssessmentDesk, IsStaleWhenSomebodyWasFaster) {
  (void)scored();
  const auto id = scored(7);
  auto again = scoring(6);
  again.version = shop.load<Assessment>(id).version;
  shop.done(again, u"max"_qs);
  EXPECT_EQ(shop.perform(again, u"max"_qs).error().code, Code::Stale);
}

TEST_F(AssessmentDesk, AdHocTakesAnyPeriodAndAReason) {
  auto command = scoring(8);
  command.kind = AssessmentKind::AdHoc;
  command.firstDay = QDate(2026, 5, 20);
  command.lastDay = QDate(2026, 6, 1);
  EXPECT_EQ(wrong(shop.perform(command, u"max"_qs)), only("reason: required"));
  command.reason = u"promotion"_qs;
  EXPECT_TRUE(shop.perform(command, u"max"_qs).has_value());
}

TEST_F(AssessmentDesk, IsSeenByThoseTheTableNames) {
  const auto id = scored();
  const auto sees = [&](const char* login) {
    return queries().sheet(id, shop.actor(QString::fromLatin1(login))).has_value();
  };
  EXPECT_TRUE(sees("max"));
  EXPECT_TRUE(sees("sofia"));
  for (const auto* login : {"tess", "petra", "tom", "sara", "fiona", "root"}) EXPECT_FALSE(sees(login)) << login;
  shop.done(FinaliseAssessment{id, 0}, u"max"_qs);
  EXPECT_TRUE(sees("tess"));
  for (const auto* login : {"petra", "tom", "sara", "fiona", "root"}) EXPECT_FALSE(sees(login)) << login;
  EXPECT_EQ(queries().all({}, shop.actor(u"tess"_qs))->size(), 1U);
  EXPECT_EQ(queries().all({}, shop.actor(u"petra"_qs))->size(), 0U);
  EXPECT_EQ(queries().all({}, shop.actor(u"root"_qs)).error().code, Code::Forbidden);
  EXPECT_EQ(queries().month(kMay, shop.actor(u"root"_qs)).error().code, Code::Forbidden);
}

TEST_F(AssessmentDesk, IsNoOpenRecordNorInTheTrailOfAdministrators) {
  finalised();
  storage::SqlRecords records(shop.store().connection());
  RecordQuery query;
  for (const auto* kind : {"assessment", "assessment_score", "evidence_fact"}) {
    query.kind = QString::fromLatin1(kind);
    EXPECT_TRUE(records.list(query, shop.actor(u"max"_qs)).has_value()) << kind;
    for (const auto* login : {"root", "tess", "sara"})
      EXPECT_EQ(records.list(query, shop.actor(QString::fromLatin1(login))).error().code, Code::Forbidden) << kind;
  }
  const auto told = [&](const char* login) {
    QByteArray all;
    const auto entries = records.audit({}, shop.actor(QString::fromLatin1(login)));
    for (const auto& entry : entries.value())
      if (entry.subject == u"assessment") all += entry.before + entry.after;
    return all;
  };
  EXPECT_TRUE(told("max").contains("score"));
  EXPECT_EQ(told("root"), QByteArray());
}

TEST_F(AssessmentDesk, MonthShowsWhoHeldOrdersWithWeightsAndBonus) {
  const auto before = queries().month(kMay, shop.actor(u"max"_qs));
  ASSERT_TRUE(before.has_value());
  ASSERT_EQ(before->rows.size(), 1U);
  EXPECT_FALSE(before->rows[0].sheet.id.isValid());
  EXPECT_EQ(before->rows[0].sheet.tracker, u"tess"_qs);
  EXPECT_FALSE(before->rows[0].sheet.result.has_value());
  gendan::testing::inShop(shop, u"max"_qs, [&](UnitOfWork& u) -> Result<> {
    putSetting(u, specOf(SettingKey::AssessmentWeights), u"2,1,1,1"_qs);
    putSetting(u, specOf(SettingKey::BonusBase), u"2000.00 CNY"_qs);
    return {};
  });
  auto command = scoring(7);
  command.execution.score = 9;
  shop.done(command, u"max"_qs);
  const auto after = queries().month(kMay, shop.actor(u"max"_qs));
  const auto& result = after->rows.at(0).sheet.result;
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->total.text(), u"78.00"_qs);
  EXPECT_EQ(result->grade, Grade::Good);
  EXPECT_EQ(result->bonus, std::optional(gendan::testing::cny("1600.00")));
  EXPECT_EQ(queries().month(kMay, shop.actor(u"petra"_qs))->rows.size(), 0U);
  EXPECT_EQ(queries().month(QDate(2026, 5, 2), shop.actor(u"max"_qs)).error().code, Code::Invalid);
}

TEST_F(AssessmentDesk, SettingsAreCheckedAndWaitForAManager) {
  const auto change = [&](const char* setting, const char* value) {
    return shop.perform(ChangeSetting{QString::fromLatin1(setting), QString::fromLatin1(value)}, u"root"_qs);
  };
  EXPECT_EQ(wrong(change("assessment_weights", "1,1,1")), only("value: not_weights"));
  EXPECT_EQ(wrong(change("bonus_base", "plenty")), only("value: not_an_amount"));
  EXPECT_TRUE(change("assessment_weights", "2,1,1,1").has_value());
  EXPECT_TRUE(shop.find<Setting>({where<&Setting::key>(u"assessment_weights"_qs)}).empty());
}

}  // namespace
}  // namespace gendan::app
