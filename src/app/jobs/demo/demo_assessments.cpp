// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/demo_assessments.h"

#include <algorithm>
#include <memory>

#include "app/assessment/assessment_commands.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

constexpr int kMonths = 6;
constexpr int kUsualScore = 7;
constexpr int kMorning = 60;  ///< minutes of the working day
constexpr int kAfternoon = 300;

/// One month: who assesses whom, in steps on the agenda.
class Month {
 public:
  Month(DemoStage& stage, Dice dice, QDate firstDay, bool isDecided)
      : m_stage(stage), m_dice(dice), m_firstDay(firstDay), m_isDecided(isDecided) {}

  [[nodiscard]] Result<> score() {
    for (const auto& [login, person] : m_stage.company.people) {
      if (!person.is(Role::Tracker)) continue;
      const auto head = m_stage.company.heads.find(person.department);
      // Of the month that is still open, the last one is left for the manager.
      const bool isLeft = !m_isDecided && !m_drafts.empty();
      if (head != m_stage.company.heads.end() && !isLeft) GENDAN_CHECK(score(person, head->second));
    }
    return {};
  }
  [[nodiscard]] Result<> decide(const Actor& manager) {
    for (const auto& [tracker, draft] : m_drafts) GENDAN_CHECK(act(manager, FinaliseAssessment{draft, 0}));
    return {};
  }
  [[nodiscard]] Result<> answer() {
    for (const auto& [tracker, paper] : m_drafts) {
      const auto statement = u"供应商延误不应计入 the supplier's delay is not mine"_qs;
      const bool objects = m_dice.chance(10);
      if (!objects && !m_dice.chance(90)) continue;  // has not looked at it yet
      GENDAN_CHECK(objects ? act(tracker, ObjectToAssessment{paper, 0, statement})
                           : act(tracker, AcknowledgeAssessment{paper, 0, {}}));
    }
    return {};
  }

 private:
  template <class Command>
  [[nodiscard]] Result<Outcome> act(const Actor& actor, const Command& command) {
    auto& agenda = m_stage.agenda;
    m_stage.u.begin({actor, {}, QString::fromLatin1(Command::kWord), agenda.tick(), agenda.day()});
    return handle(m_stage.u, command);
  }
  /// Looks at the evidence first, as a person would.
  [[nodiscard]] Result<> score(const Actor& tracker, const Actor& head) {
    ScoreTracker command;
    command.tracker = tracker.user;
    command.firstDay = m_firstDay;
    const auto looked = act(head, command);
    if (!looked && looked.error().code == Code::Invalid) return {};  // held no orders
    if (!looked) return refuse(looked.error());
    const AssessmentId id(looked->id);
    GENDAN_TRY(const auto draft, m_stage.u.load<Assessment>(id));
    const std::array given{&command.execution, &command.problemSolving, &command.communication, &command.attitude};
    for (size_t i = 0; i < given.size(); ++i) {
      const auto suggested = draft.scores[i].suggested;
      const int base = suggested == kNoScore ? kUsualScore : suggested;
      given[i]->score = std::clamp(base + m_dice.between(-1, 1), 0, kHighestScore);
    }
    if (m_dice.chance(30)) command.attitude.note = u"主动协助同事 helps colleagues"_qs;
    GENDAN_CHECK(act(head, command));
    m_drafts.emplace_back(tracker, id);
    return {};
  }

  DemoStage& m_stage;
  Dice m_dice;
  QDate m_firstDay;
  bool m_isDecided;
  std::vector<std::pair<Actor, AssessmentId>> m_drafts;
};

}  // namespace

void putAssessments(DemoStage& stage, QDate today, Dice dice) {
  const QDate thisMonth(today.year(), today.month(), 1);
  for (int before = kMonths; before >= 1; --before) {
    const auto next = thisMonth.addMonths(1 - before);
    const auto ownDice = Dice(static_cast<quint64>(dice.between(0, std::numeric_limits<int>::max() - 1)));
    const auto month = std::make_shared<Month>(stage, ownDice, next.addMonths(-1), before > 1);
    stage.agenda.put(workingDay(next.addDays(1)), kMorning, [month] { return month->score(); });
    if (before == 1) continue;
    const auto* manager = &stage.company.person(u"zhong"_qs);
    const auto decision = workingDay(next.addDays(2));
    stage.agenda.put(decision, kAfternoon, [month, manager] { return month->decide(*manager); });
    stage.agenda.put(workingDay(decision.addDays(1)), kMorning, [month] { return month->answer(); });
  }
}

}  // namespace gendan::app::demo
