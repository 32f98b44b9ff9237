// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followup/followup_commands.h"

#include <set>

#include "app/followup/problems.h"
#include "app/orders/order_access.h"
#include "app/settings/calendar.h"
#include "app/settings/settings.h"

namespace gendan::app {

using namespace domain;

namespace {

/// Closed and cancelled orders are read-only.
Result<Order> openOrder(UnitOfWork& u, OrderId id, Action action) {
  GENDAN_TRY(auto order, orderFor(u, id, 0, action));
  if (isFinal(order.state()))
    return refuse(Code::NotAllowedInState, actionWord(action).toStdU16String(), {{u"state"_qs, word(order.state())}});
  return order;
}

QDate nextContact(UnitOfWork& u, const ContactNote& note, const Order& order) {
  if (note.nextDate.isValid() || !isRunning(order.state())) return note.nextDate;
  return workingDaysAhead(u, numberSetting(u, SettingKey::FollowUpDays));
}

FollowUp entryOf(UnitOfWork& u, const ContactNote& note, const Order& order) {
  FollowUp entry;
  entry.order = order.id();
  entry.at = u.now();
  entry.tracker = u.actor().user;
  entry.channel = note.channel;
  entry.department = note.department;
  entry.contact = note.contact;
  entry.person = note.person;
  entry.finding = note.finding;
  entry.orderState = order.state();
  entry.problemFound = note.problemFound;
  entry.nextDate = nextContact(u, note, order);
  return entry;
}

Result<> mayCorrect(UnitOfWork& u, const Order& order, const FollowUp& entry) {
  const auto earlier = u.load<FollowUp>(entry.corrects);
  if (!earlier) return refuse(invalid(u"corrects", u"not_found"));
  const bool already = !u.find<FollowUp>({where<&FollowUp::corrects>(entry.corrects)}).empty();
  return checkCorrection(entry, *earlier, already, relationsTo(u, order.data()).has(Relation::LeadTracker));
}

Result<FollowUp> log(UnitOfWork& u, OrderId id, const ContactNote& note, FollowUpId corrects) {
  GENDAN_TRY(const auto order, openOrder(u, id, Action::FollowUpLog));
  auto entry = entryOf(u, note, order);
  entry.corrects = corrects;
  GENDAN_CHECK(checkFollowUp(entry, u.today()));
  if (entry.department.isValid() && !u.load<Department>(entry.department))
    return refuse(invalid(u"department", u"not_found"));
  if (corrects.isValid()) GENDAN_CHECK(mayCorrect(u, order, entry));
  u.add(entry);
  return entry;
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const LogFollowUp& command) {
  const bool withProblem = !command.problem.description.isEmpty();
  auto note = command.note;
  note.problemFound = note.problemFound || withProblem;
  GENDAN_TRY(const auto entry, log(u, command.order, note, command.corrects));
  if (!withProblem) return Outcome{entry.id.value(), {}};
  GENDAN_TRY(const auto order, loadOrder(u, command.order));
  GENDAN_TRY(const auto problem, raise(u, order.data(), command.problem, {entry.id, {}}));
  return Outcome{entry.id.value(), problem.number};
}

Result<Outcome> handle(UnitOfWork& u, const LogFollowUps& command) {
  if (command.orders.empty()) return refuse(invalid(u"orders", u"no_orders"));
  std::set<OrderId> seen;
  Outcome outcome;
  for (size_t i = 0; i < command.orders.size(); ++i) {
    const auto id = command.orders[i].order;
    const auto at = QStringLiteral("orders[%1].").arg(i);
    if (!seen.insert(id).second) return refuse(invalid((at + u"order"_qs).toStdU16String(), u"repeated"));
    const auto entry = log(u, id, command.note, {});
    if (!entry) {
      // What was written is the same for all of them; anything else is about this order.
      FieldErrors errors;
      errors.merge(entry.error(), entry.error().code == Code::Invalid ? QString() : at);
      return refuse(errors.error(u"followUp.logBatch", entry.error().code));
    }
    outcome.id = entry->id.value();
  }
  return outcome;
}

Result<Outcome> handle(UnitOfWork& u, const RecordFeedback& command) {
  GENDAN_TRY(const auto order, openOrder(u, command.order, Action::FeedbackRecord));
  if (!order.isSales()) return refuse(invalid(u"order", u"not_a_sales_order"));
  CustomerFeedback feedback;
  feedback.order = order.id();
  feedback.satisfaction = command.satisfaction;
  feedback.text = command.text;
  feedback.complaint = command.complaint;
  feedback.recordedBy = u.actor().user;
  feedback.at = u.now();
  GENDAN_CHECK(checkFeedback(feedback));
  u.add(feedback);
  if (!feedback.complaint) return Outcome{feedback.id.value(), {}};
  const ProblemEntry complaint{
      ProblemKind::Complaint, command.severity, command.text, {order.data().owner, {}, {}, {}}};
  GENDAN_TRY(const auto problem, raise(u, order.data(), complaint, {{}, feedback.id}));
  return Outcome{feedback.id.value(), problem.number};
}

}  // namespace gendan::app
