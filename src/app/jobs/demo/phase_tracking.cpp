// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followup/followup_commands.h"
#include "app/jobs/demo/phases.h"
#include "app/notices/notices.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

const std::vector<const char16_t*> kFindings{
    u"客户确认交期不变 customer confirms the date",
    u"车间反馈进度正常，预计按期完成",
    u"Workshop on schedule, first pieces look good",
    u"包装方式已与客户确认",
    u"等待检验结果 waiting for the inspection",
    u"Customer asks for photos before shipping",
    u"物流已预约 transport is booked",
    u"材料已到齐，明日开工",
};
const std::vector<const char16_t*> kSupplierFindings{
    u"供应商确认按期发货 supplier confirms the date", u"材质证明已收到 mill certificate received",
    u"Supplier is short of trucks this week", u"供应商已排产，预计月底发货"};
const std::vector<const char16_t*> kPraise{u"质量稳定，交货及时", u"Good quality, on time", u"包装可以再改进",
                                           u"沟通顺畅 easy to work with"};

/// A problem found now would stand in the way of the close that the departments are deciding.
bool isEnding(OrderState state) { return state == OrderState::Closing || isFinal(state); }

Result<> solve(OrderLife& life, ProblemId problem) {
  const auto effect = life.dice.chance(70) ? SolutionEffect::Good : SolutionEffect::Fair;
  GENDAN_CHECK(
      life.act(life.tracker, ResolveProblem{problem, 0, effect, u"已协调加班赶回进度 made up by extra shifts"_qs}));
  return {};
}

Result<> solveComplaint(OrderLife& life, ProblemId problem) {
  GENDAN_CHECK(life.act(u"tang"_qs, ResolveProblem{problem, 0, SolutionEffect::Good,
                                                   u"已向客户说明并改进包装 explained, packing improved"_qs}));
  return {};
}

Result<> findProblem(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  if (isEnding(data.state)) return {};
  RaiseProblem raise;
  raise.order = life.id;
  raise.problem.kind = life.dice.chance(50) ? ProblemKind::Delay : ProblemKind::Material;
  raise.problem.severity = life.dice.chance(20) ? Severity::Severe : Severity::Major;
  raise.problem.description = u"进度落后于计划 behind plan"_qs;
  raise.problem.owner.due = life.day().addDays(5);
  raise.problem.owner.measures = u"增加班次 extra shifts"_qs;
  GENDAN_TRY(const auto raised, life.act(life.tracker, raise));
  if (!life.plan.rests) life.soon(1, 5, [id = ProblemId(raised.id)](OrderLife& l) { return solve(l, id); });
  return {};
}

/// `next`: when the tracker will really ask again; now and then they promise it earlier, or later.
Result<> askAround(OrderLife& life, QDate next) {
  const auto* finding = life.dice.pick(life.isSales() ? kFindings : kSupplierFindings);
  const auto promised = life.dice.chance(80) ? next : next.addDays(life.dice.between(-2, 2));
  // Today's calls are still to be made.
  return life.isLastDay() ? Result<>{} : logContact(life, finding, promised);
}

std::optional<Actor> readerOf(const OrderLife& life, const Notification& notice) {
  if (notice.user.isValid()) return Actor{notice.user, {}, {}, {}};
  const auto it = life.company.members.find(notice.department);
  return it == life.company.members.end() ? std::nullopt : std::optional(it->second);
}

}  // namespace

void track(OrderLife& life) {
  // The last entry is written when the goods have been received.
  const int entries = life.plan.followUps - 1;
  const auto days = life.day().daysTo(life.finish);
  const auto plannedAt = [start = life.day(), days, entries](int i) {
    return workingDay(start.addDays(days * i / (entries + 1)));
  };
  for (int i = 1; i <= entries; ++i)
    life.meanwhile(plannedAt(i), [next = plannedAt(i + 1)](OrderLife& l) { return askAround(l, next); });
  if (life.plan.problem) life.meanwhile(life.day().addDays(days / 2), findProblem);
}

Result<> logContact(OrderLife& life, const char16_t* finding, QDate next) {
  GENDAN_TRY(const auto data, life.order());
  if (isFinal(data.state)) return {};
  LogFollowUp log;
  log.order = life.id;
  log.note.channel = life.dice.chance(60) ? Channel::Telephone : life.dice.chance(50) ? Channel::Email : Channel::Visit;
  log.note.department = life.executor.department;
  log.note.finding = QString::fromUtf16(finding);
  log.note.nextDate = std::max(next, life.day().addDays(1));
  GENDAN_CHECK(life.act(life.tracker, log));
  return {};
}

Result<> recordFeedback(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  if (!life.isSales() || isEnding(data.state)) return {};
  RecordFeedback record;
  record.order = life.id;
  record.complaint = life.dice.chance(10);
  record.satisfaction = record.complaint ? life.dice.between(1, 2) : life.dice.between(3, 5);
  record.text = record.complaint ? u"外箱破损，请改进包装 cartons arrived damaged"_qs
                                 : QString::fromUtf16(life.dice.pick(kPraise));
  GENDAN_CHECK(life.act(life.clerk, record));
  if (!record.complaint) return {};
  const auto raised = life.u.find<Problem>({where<&Problem::order>(life.id)}).back().id;
  life.soon(2, 6, [raised](OrderLife& l) { return solveComplaint(l, raised); });
  return {};
}

Result<> readNotices(OrderLife& life) {
  for (const auto& notice : life.u.find<Notification>({where<&Notification::order>(life.id)})) {
    if (notice.readAt.isValid()) continue;
    if (const auto reader = readerOf(life, notice)) GENDAN_CHECK(life.act(*reader, ReadNotice{notice.id}));
  }
  return {};
}

}  // namespace gendan::app::demo
