// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/assessment_commands.h"

#include <algorithm>

#include "app/notices/notices.h"
#include "app/ports/clock.h"
#include "app/settings/calendar.h"
#include "app/settings/settings.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

/// Scoring is kept from the tracker, finalising also from `other`, who finalised the edition before.
Result<> mayAssess(UnitOfWork& u, Action action, Access access, UserId tracker, DepartmentId department,
                   UserId other = {}) {
  const auto& actor = u.actor();
  Relations relations;
  relations.set(Relation::OwnDepartment, department == actor.department)
      .set(Relation::SamePerson, tracker == actor.user || other == actor.user);
  return permits(action, access, actor, relations);
}

Result<UserId> finaliserOfEarlier(UnitOfWork& u, const Assessment& assessment) {
  if (!assessment.corrects.isValid()) return UserId();
  GENDAN_TRY(const auto earlier, u.load<Assessment>(assessment.corrects));
  return earlier.finalisedBy;
}

std::optional<Assessment> newestEdition(UnitOfWork& u, const Assessment& wanted) {
  std::optional<Assessment> newest;
  for (auto& found :
       u.find<Assessment>({where<&Assessment::tracker>(wanted.tracker), where<&Assessment::kind>(wanted.kind),
                           where<&Assessment::firstDay>(wanted.firstDay), where<&Assessment::lastDay>(wanted.lastDay)}))
    if (!newest || found.edition > newest->edition) newest = std::move(found);
  return newest;
}

Result<TrackerEvidence> evidenceFor(UnitOfWork& u, const Assessment& assessment) {
  const Period period{assessment.firstDay, assessment.lastDay};
  for (auto& evidence : evidenceOf(u.evidenceRecords(period, assessment.tracker), period, calendarOf(u)))
    if (evidence.tracker == assessment.tracker) return std::move(evidence);
  return refuse(invalid(u"tracker", u"no_orders_held"));
}

void keepFacts(Assessment& assessment, const TrackerEvidence& evidence) {
  assessment.ordersHeld = evidence.ordersHeld;
  for (const auto& fact : evidence.facts) {
    const auto known = std::ranges::find(assessment.facts, fact.kind, &EvidenceFact::kind);
    if (known == assessment.facts.end()) {
      assessment.facts.push_back(fact);
    } else {
      known->count = fact.count;
      known->of = fact.of;
    }
  }
}

/// Nothing later than the period counts: evidence that was taken after it is there to stay.
Result<> takeEvidence(UnitOfWork& u, Assessment& assessment) {
  if (assessment.facts.empty() || localDate(assessment.scoredAt) <= assessment.lastDay) {
    GENDAN_TRY(const auto evidence, evidenceFor(u, assessment));
    keepFacts(assessment, evidence);
  }
  const auto blank = blankScores(parseWeights(textSetting(u, SettingKey::AssessmentWeights)).value_or(kEqualWeights),
                                 assessment.facts);
  if (assessment.scores.empty()) assessment.scores = blank;
  for (size_t i = 0; i < blank.size(); ++i) {
    assessment.scores[i].weight = blank[i].weight;
    assessment.scores[i].suggested = blank[i].suggested;
  }
  return {};
}

void takeScores(Assessment& assessment, const ScoreTracker& command) {
  const std::array given{&command.execution, &command.problemSolving, &command.communication, &command.attitude};
  for (size_t i = 0; i < given.size(); ++i) {
    if (given[i]->score == kNoScore) continue;
    assessment.scores[i].score = given[i]->score;
    assessment.scores[i].comment = given[i]->note;
  }
  if (!command.remark.isEmpty()) assessment.remark = command.remark;
  if (!command.reason.isEmpty()) assessment.reason = command.reason;
}

Assessment askedFor(const ScoreTracker& command, DepartmentId department) {
  Assessment asked;
  asked.tracker = command.tracker;
  asked.department = department;
  asked.kind = command.kind;
  asked.firstDay = command.firstDay;
  asked.lastDay =
      command.lastDay.isValid() ? command.lastDay : command.firstDay.addDays(command.firstDay.daysInMonth() - 1);
  return asked;
}

Result<Assessment> ownAssessment(UnitOfWork& u, AssessmentId id, int seen) {
  GENDAN_TRY(auto assessment, u.load<Assessment>(id, seen));
  GENDAN_CHECK(permits(Action::AssessmentReadOwn, Access::Read, u.actor(),
                       Relations().set(Relation::Self, assessment.tracker == u.actor().user)));
  return assessment;
}

Outcome outcomeOf(const Assessment& assessment) { return {assessment.id.value(), {}}; }

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const ScoreTracker& command) {
  GENDAN_CHECK(permits(Action::AssessmentScore, Access::Do, u.actor(), {Relation::OwnDepartment}));
  GENDAN_TRY(const auto tracker, u.load<User>(command.tracker));
  GENDAN_CHECK(mayAssess(u, Action::AssessmentScore, Access::Do, tracker.id, tracker.department));
  auto asked = askedFor(command, tracker.department);
  GENDAN_CHECK(checkPeriod(asked, u.today()));
  const auto known = newestEdition(u, asked);
  auto assessment = known.value_or(asked);
  if (assessment.state != AssessmentState::Draft)
    return refuse(Code::NotAllowedInState, u"assessment.score", {{u"state"_qs, word(assessment.state)}});
  if (known && command.version != 0 && command.version != known->version) return refuse(Code::Stale, u"assessment");
  if (assessment.corrects.isValid()) {
    GENDAN_TRY(const auto other, finaliserOfEarlier(u, assessment));
    GENDAN_CHECK(mayAssess(u, Action::AssessmentFinalise, Access::Decide, tracker.id, tracker.department, other));
  }
  GENDAN_CHECK(takeEvidence(u, assessment));
  takeScores(assessment, command);
  assessment.assessor = u.actor().user;
  assessment.scoredAt = u.now();
  GENDAN_CHECK(checkScores(assessment));
  if (known) u.save(assessment);
  else u.add(assessment);
  return outcomeOf(assessment);
}

Result<Outcome> handle(UnitOfWork& u, const FinaliseAssessment& command) {
  GENDAN_TRY(auto assessment, u.load<Assessment>(command.assessment, command.version));
  GENDAN_TRY(const auto other, finaliserOfEarlier(u, assessment));
  GENDAN_CHECK(
      mayAssess(u, Action::AssessmentFinalise, Access::Decide, assessment.tracker, assessment.department, other));
  GENDAN_CHECK(finalise(assessment, u.actor().user, u.now(), localDate(assessment.scoredAt)));
  u.save(assessment);
  if (assessment.corrects.isValid()) {
    GENDAN_TRY(auto earlier, u.load<Assessment>(assessment.corrects));
    earlier.state = AssessmentState::Replaced;
    u.save(earlier);
  }
  tellUser(u, assessment.tracker, NoticeSubject::AssessmentFinal);
  return outcomeOf(assessment);
}

Result<Outcome> handle(UnitOfWork& u, const AcknowledgeAssessment& command) {
  GENDAN_TRY(auto assessment, ownAssessment(u, command.assessment, command.version));
  GENDAN_CHECK(acknowledge(assessment, u.now(), command.statement));
  u.save(assessment);
  return outcomeOf(assessment);
}

Result<Outcome> handle(UnitOfWork& u, const ObjectToAssessment& command) {
  GENDAN_TRY(auto assessment, ownAssessment(u, command.assessment, command.version));
  GENDAN_CHECK(object(assessment, u.now(), command.statement));
  u.save(assessment);
  tellUser(u, assessment.finalisedBy, NoticeSubject::AssessmentObjected);
  return outcomeOf(assessment);
}

Result<Outcome> handle(UnitOfWork& u, const CorrectAssessment& command) {
  GENDAN_TRY(const auto earlier, u.load<Assessment>(command.assessment, command.version));
  GENDAN_CHECK(mayAssess(u, Action::AssessmentFinalise, Access::Decide, earlier.tracker, earlier.department,
                         earlier.finalisedBy));
  GENDAN_TRY(auto next, correctionOf(earlier, command.reason));
  if (!u.find<Assessment>({where<&Assessment::corrects>(earlier.id)}).empty())
    return refuse(Code::Duplicate, u"assessment");
  next.assessor = u.actor().user;
  next.scoredAt = u.now();
  u.add(next);
  return outcomeOf(next);
}

bool maySee(const Actor& actor, UserId tracker, DepartmentId department, AssessmentState state) {
  Relations relations;
  relations.set(Relation::OwnDepartment, department == actor.department).set(Relation::Self, tracker == actor.user);
  if (permits(Action::AssessmentReadOthers, Access::Read, actor, relations)) return true;
  return state != AssessmentState::Draft &&
         permits(Action::AssessmentReadOwn, Access::Read, actor, relations).has_value();
}

}  // namespace gendan::app
