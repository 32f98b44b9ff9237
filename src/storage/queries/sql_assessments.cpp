// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_assessments.h"

#include <algorithm>
#include <map>

#include "app/assessment/assessment_commands.h"
#include "app/settings/calendar.h"
#include "app/settings/settings.h"
#include "domain/people/permissions.h"
#include "storage/guarded.h"
#include "storage/queries/evidence_sql.h"
#include "storage/sql/snapshot.h"
#include "storage/sql_unit_of_work.h"

namespace gendan::storage {

using namespace domain;
using app::AssessmentMonth;
using app::AssessmentSheet;

namespace {

bool seesOthers(const Actor& actor) {
  return permits(Action::AssessmentReadOthers, Access::Read, actor, {Relation::OwnDepartment}).has_value();
}

/// Might there be any assessment at all that the actor may see?
Result<> maySeeAny(const Actor& actor) {
  return seesOthers(actor) ? Result<>() : permits(Action::AssessmentReadOwn, Access::Read, actor, {Relation::Self});
}

class SheetMaker {
 public:
  SheetMaker(Connection& connection, const Actor& actor) : m_connection(connection), m_ios(connection), m_actor(actor) {
    m_bonusBase = Money::parse(setting(app::SettingKey::BonusBase)).value_or(Money());
    m_weights = parseWeights(setting(app::SettingKey::AssessmentWeights)).value_or(kEqualWeights);
  }

  template <class T>
  [[nodiscard]] std::vector<T> find(std::initializer_list<app::Match> matches) {
    std::vector<T> found;
    for (const auto& record : m_ios.of(&app::kRecord<T>).find(matches))
      found.push_back(*static_cast<const T*>(record.get()));
    return found;
  }
  template <class T>
  [[nodiscard]] std::shared_ptr<const T> load(decltype(T::id) id) {
    return id.isValid() ? std::static_pointer_cast<const T>(m_ios.of(&app::kRecord<T>).load(id.value())) : nullptr;
  }

  [[nodiscard]] bool shows(const Assessment& assessment) const {
    return app::maySee(m_actor, assessment.tracker, assessment.department, assessment.state);
  }

  /// By tracker, the newest edition of those that the actor may see.
  [[nodiscard]] std::map<UserId, Assessment> newestOf(const Period& month) {
    std::map<UserId, Assessment> newest;
    for (auto& assessment : find<Assessment>({app::where<&Assessment::kind>(AssessmentKind::Monthly),
                                              app::where<&Assessment::firstDay>(month.first)})) {
      if (!shows(assessment)) continue;
      auto& kept = newest[assessment.tracker];
      if (kept.edition < assessment.edition || !kept.id.isValid()) kept = std::move(assessment);
    }
    return newest;
  }

  [[nodiscard]] std::vector<TrackerEvidence> evidenceNow(const Period& period) {
    const auto calendar = app::calendarFrom(setting(app::SettingKey::WorkingWeek), find<app::CalendarDay>({}));
    return evidenceOf(readEvidence(m_connection, period, {}), period, calendar);
  }

  /// What scoring would begin with now.
  void bringUpToDate(Assessment& draft, const TrackerEvidence& evidence) const {
    const auto blank = blankScores(m_weights, evidence.facts);
    if (draft.scores.empty()) draft.scores = blank;
    for (size_t i = 0; i < blank.size(); ++i) {
      draft.scores[i].weight = blank[i].weight;
      draft.scores[i].suggested = blank[i].suggested;
    }
    draft.facts = evidence.facts;
    draft.ordersHeld = evidence.ordersHeld;
  }

  [[nodiscard]] AssessmentSheet sheetOf(const Assessment& a) {
    AssessmentSheet sheet;
    sheet.id = a.id;
    sheet.version = a.version;
    sheet.trackerId = a.tracker;
    sheet.tracker = nameOf<User>(a.tracker);
    sheet.department = nameOf<Department>(a.department);
    sheet.kind = a.kind;
    sheet.firstDay = a.firstDay;
    sheet.lastDay = a.lastDay;
    sheet.edition = a.edition;
    sheet.reason = a.reason;
    sheet.state = a.state;
    sheet.ordersHeld = a.ordersHeld;
    for (const auto& score : a.scores)
      sheet.dimensions.push_back(
          {score.dimension, score.weight, score.score, score.comment, suggest(score.dimension, a.facts)});
    sheet.remark = a.remark;
    sheet.result = resultOf(a);
    sheet.assessor = nameOf<User>(a.assessor);
    sheet.scoredAt = a.scoredAt;
    sheet.finalisedBy = nameOf<User>(a.finalisedBy);
    sheet.finalisedAt = a.finalisedAt;
    sheet.statement = a.statement;
    sheet.answeredAt = a.answeredAt;
    return sheet;
  }

 private:
  [[nodiscard]] QString setting(app::SettingKey key) {
    const auto word = QString::fromLatin1(app::specOf(key).word);
    const auto rows = find<app::Setting>({app::where<&app::Setting::key>(word)});
    return rows.empty() ? QString::fromLatin1(app::specOf(key).standard) : rows.front().value;
  }
  template <class T>
  [[nodiscard]] QString nameOf(decltype(T::id) id) {
    const auto record = load<T>(id);
    return record ? record->name : QString();
  }
  [[nodiscard]] std::optional<app::AssessmentResult> resultOf(const Assessment& a) const {
    const auto total = totalOf(a.scores);
    if (!total) return std::nullopt;
    const auto grade = gradeOf(*total);
    app::AssessmentResult result{rawSumOf(a.scores), *total, grade, bonusRateOf(grade), {}};
    constexpr int kWhole = 100;
    if (a.kind == AssessmentKind::Monthly && m_bonusBase.isPositive())
      result.bonus =
          Money::ofMinor(mulDivHalfUp(m_bonusBase.minor(), result.bonusRate, kWhole), m_bonusBase.currency());
    return result;
  }

  Connection& m_connection;
  RecordIos m_ios;
  const Actor& m_actor;
  Money m_bonusBase;
  Weights m_weights{};
};

Assessment notScoredYet(const User& tracker, const Period& month) {
  Assessment blank;
  blank.tracker = tracker.id;
  blank.department = tracker.department;
  blank.firstDay = month.first;
  blank.lastDay = month.last;
  return blank;
}

/// Everybody who held orders: the drafts and what is not begun with the evidence of this moment.
void addEvidence(SheetMaker& maker, const Period& month, const Actor& actor, std::map<UserId, Assessment>& newest) {
  for (const auto& evidence : maker.evidenceNow(month)) {
    const auto user = maker.load<User>(evidence.tracker);
    if (!user) continue;
    const auto known = newest.find(user->id);
    if (known != newest.end() && known->second.state != AssessmentState::Draft) continue;
    if (!app::maySee(actor, user->id, user->department, AssessmentState::Draft)) continue;
    auto& draft =
        known != newest.end() ? known->second : newest.emplace(user->id, notScoredYet(*user, month)).first->second;
    maker.bringUpToDate(draft, evidence);
  }
}

}  // namespace

Result<AssessmentMonth> SqlAssessments::month(QDate firstDay, const Actor& actor) {
  GENDAN_CHECK(maySeeAny(actor));
  if (!firstDay.isValid() || firstDay.day() != 1) return refuse(invalid(u"first_day", u"not_a_whole_month"));
  const auto period = monthOf(firstDay);
  return guarded([&]() -> Result<AssessmentMonth> {
    const Snapshot moment(m_connection);
    SheetMaker maker(m_connection, actor);
    auto newest = maker.newestOf(period);
    if (seesOthers(actor)) addEvidence(maker, period, actor, newest);
    const auto before = maker.newestOf(monthOf(firstDay.addMonths(-1)));
    AssessmentMonth month{period.first, period.last, {}};
    for (const auto& [tracker, assessment] : newest) {
      AssessmentMonth::Row row{maker.sheetOf(assessment), {}};
      const auto last = before.find(tracker);
      if (last != before.end() && last->second.state != AssessmentState::Draft)
        row.totalLastMonth = totalOf(last->second.scores);
      month.rows.push_back(std::move(row));
    }
    std::ranges::sort(month.rows, {}, [](const AssessmentMonth::Row& row) {
      return std::pair(row.sheet.department, row.sheet.tracker);
    });
    return month;
  });
}

Result<AssessmentSheet> SqlAssessments::sheet(AssessmentId id, const Actor& actor) {
  return guarded([&]() -> Result<AssessmentSheet> {
    const Snapshot moment(m_connection);
    SheetMaker maker(m_connection, actor);
    const auto assessment = maker.load<Assessment>(id);
    if (!assessment || !maker.shows(*assessment)) return refuse(Code::NotFound, u"assessment");
    return maker.sheetOf(*assessment);
  });
}

Result<std::vector<AssessmentSheet>> SqlAssessments::all(UserId tracker, const Actor& actor) {
  GENDAN_CHECK(maySeeAny(actor));
  return guarded([&]() -> Result<std::vector<AssessmentSheet>> {
    const Snapshot moment(m_connection);
    SheetMaker maker(m_connection, actor);
    std::vector<AssessmentSheet> sheets;
    const auto found = tracker.isValid() ? maker.find<Assessment>({app::where<&Assessment::tracker>(tracker)})
                                         : maker.find<Assessment>({});
    for (auto it = found.rbegin(); it != found.rend(); ++it)
      if (maker.shows(*it)) sheets.push_back(maker.sheetOf(*it));
    return sheets;
  });
}

}  // namespace gendan::storage
