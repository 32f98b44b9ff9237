// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order.h"

#include <algorithm>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

constexpr int kMostLines = 2'000;

void checkLine(FieldErrors& errors, const OrderLine& line, qsizetype index, QDate orderDate) {
  const auto at = [index](const char16_t* field) {
    return QStringLiteral("lines[%1].%2").arg(index).arg(QStringView(field));
  };
  FieldErrors texts;
  checkText(texts, u"product_name", line.productName, kLongText, Presence::Required);
  checkText(texts, u"specification", line.specification, kLongText);
  checkText(texts, u"unit", line.unit, kShortText, Presence::Required);
  if (!texts.isEmpty()) errors.merge(texts.error(u"line"), QStringLiteral("lines[%1].").arg(index));
  if (!line.product.isValid()) errors.add(at(u"product"), u"required");
  if (!line.quantity.isPositive()) errors.add(at(u"quantity"), u"not_positive");
  if (line.unitPrice.isNegative()) errors.add(at(u"unit_price"), u"negative");
  else if (!lineAmountFits(line.quantity, line.unitPrice)) errors.add(at(u"unit_price"), u"amount_too_large");
  if (line.taxRate.isNegative() || line.taxRate > Rate::of(1)) errors.add(at(u"tax_rate"), u"out_of_range");
  if (!line.requestedDate.isValid()) errors.add(at(u"requested_date"), u"required");
  else if (line.requestedDate < orderDate) errors.add(at(u"requested_date"), u"date_before_order");
}

Result<> checkContent(const OrderData& order) {
  FieldErrors errors;
  const auto& terms = order.terms;
  errors.addIf(!terms.party.isValid(), u"party", u"required");
  errors.addIf(!terms.orderDate.isValid(), u"order_date", u"required");
  errors.addIf(!terms.dueDate.isValid(), u"due_date", u"required");
  errors.addIf(terms.dueDate.isValid() && terms.dueDate < terms.orderDate, u"due_date", u"date_before_order");
  errors.addIf(!terms.currency.isValid(), u"currency", u"required");
  errors.addIf(!order.owner.isValid(), u"owner", u"required");
  checkText(errors, u"contract_ref", terms.contractRef, kShortText);
  checkText(errors, u"payment_terms", terms.paymentTerms, kLongText);
  checkText(errors, u"remarks", terms.remarks, kLongText);
  errors.addIf(order.lines.empty(), u"lines", u"no_lines");
  errors.addIf(order.lines.size() > kMostLines, u"lines", u"too_many");
  for (size_t i = 0; i < order.lines.size() && i < kMostLines; ++i)
    checkLine(errors, order.lines[i], static_cast<qsizetype>(i), terms.orderDate);
  if (!errors.isEmpty()) return refuse(errors.error(u"order"));
  return {};
}

void numberLines(std::vector<OrderLine>& lines) {
  int largest = 0;
  for (const auto& line : lines) largest = std::max(largest, line.lineNo);
  for (auto& line : lines)
    if (line.lineNo == 0) line.lineNo = ++largest;
}

/// What may never be undone by a change: quantities below what happened, lines that moved, money's currency.
Result<> checkAgainstFacts(const OrderData& before, const OrderData& after) {
  FieldErrors errors;
  if (before.terms.currency != after.terms.currency && !before.paid.isZero())
    errors.add(u"currency", u"currency_after_payment");
  for (const auto& old : before.lines) {
    const auto it = std::ranges::find(after.lines, old.lineNo, &OrderLine::lineNo);
    const auto name = QStringLiteral("line %1").arg(old.lineNo);
    if (it == after.lines.end()) {
      if (old.done != LineQuantities{}) errors.add(name, u"has_deliveries");
      continue;
    }
    if (it->product != old.product && old.done != LineQuantities{}) errors.add(name, u"has_deliveries");
    const auto committed = greatest(old.done.notified, old.done.arrived - old.done.rejected) - old.done.reopened;
    if (it->wanted() < old.wanted() && it->wanted() + share(it->wanted(), after.tolerances.over) < committed)
      errors.add(name, u"below_executed");
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"order.revise"));
  return {};
}

}  // namespace

Result<Order> Order::enter(OrderData draft, Instant now) {
  draft.state = OrderState::Draft;
  draft.enteredAt = draft.stateSince = now;
  draft.paid = Money::zero(draft.terms.currency);
  numberLines(draft.lines);
  GENDAN_CHECK(checkContent(draft));
  Order order(std::move(draft));
  order.recompute();
  return order;
}

Result<const OrderLine*> Order::line(int lineNo) const {
  const auto it = std::ranges::find(m.lines, lineNo, &OrderLine::lineNo);
  if (it == m.lines.end())
    return refuse(Code::NotFound, u"order.line", {{QString::number(lineNo), u"no_such_line"_qs}});
  return &*it;
}

Quantity Order::delivered(const OrderLine& line) const {
  return (isSales() ? line.done.received : line.done.accepted) - line.done.reopened;
}

bool Order::isComplete(const OrderLine& line) const {
  if (!line.stocked) return true;
  return delivered(line) >= line.wanted() - share(line.wanted(), m.tolerances.under);
}

bool Order::isDelivered() const {
  return std::ranges::all_of(m.lines, [this](const OrderLine& line) { return isComplete(line); });
}

Quantity Order::deliverable(const OrderLine& line) const {
  const auto underWay = isSales() ? line.done.notified : line.done.arrived - line.done.rejected;
  return line.wanted() + share(line.wanted(), m.tolerances.over) + line.done.reopened - underWay;
}

Quantity Order::billable(const OrderLine& line) const {
  if (!line.stocked) return line.wanted();
  const auto got = delivered(line);
  const auto owed = isComplete(line) ? got : greatest(line.wanted(), got);
  return owed - line.done.credited;
}

Money Order::deliveredValue() const {
  auto value = Money::zero(m.terms.currency);
  for (const auto& line : m.lines)
    value += grossOf(line, line.stocked ? delivered(line) - line.done.credited : billable(line));
  return value;
}

Result<> Order::amend(OrderTerms terms, std::vector<OrderLine> lines) {
  GENDAN_CHECK(canAmend());
  auto draft = m;
  draft.terms = std::move(terms);
  draft.lines = std::move(lines);
  draft.paid = Money::zero(draft.terms.currency);
  numberLines(draft.lines);
  GENDAN_CHECK(checkContent(draft));
  m = std::move(draft);
  recompute();
  return {};
}

Result<> Order::submit(Instant now) {
  GENDAN_CHECK(checkContent(m));
  return fire(OrderEvent::Submit, now);
}

Result<> Order::accept(UserId reviewer, Instant now) {
  GENDAN_CHECK(fire(OrderEvent::Accept, now));
  m.reviewedBy = reviewer;
  for (auto& line : m.lines) {
    line.firstPromise = line.requestedDate;
    line.currentPromise = line.requestedDate;
  }
  return {};
}

Result<> Order::sendBack(UserId reviewer, Instant now) {
  GENDAN_CHECK(fire(OrderEvent::Return, now));
  m.reviewedBy = reviewer;
  return {};
}

Result<> Order::allocate(DepartmentId executor, UserId responsible, Instant now) {
  FieldErrors errors;
  errors.addIf(!executor.isValid(), u"executor", u"required");
  errors.addIf(!responsible.isValid(), u"responsible", u"required");
  if (!errors.isEmpty()) return refuse(errors.error(u"order.allocate"));
  GENDAN_CHECK(fire(OrderEvent::Allocate, now));
  m.executor = executor;
  m.responsible = responsible;
  return {};
}

Result<> Order::assignLeadTracker(UserId tracker) {
  GENDAN_CHECK(canBeTracked());
  m.leadTracker = tracker;
  return {};
}

Result<> Order::hold(QString reason, QDate since) {
  if (!isRunning(m.state)) return refuse(Code::NotAllowedInState, u"order.hold", {{u"state"_qs, word(m.state)}});
  if (m.onHold) return refuse(Code::NotAllowedInState, u"order.hold", {{u"order"_qs, u"on_hold_already"_qs}});
  FieldErrors errors;
  checkText(errors, u"reason", reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"order.hold"));
  m.onHold = true;
  m.holdReason = std::move(reason);
  m.holdSince = since;
  return {};
}

Result<> Order::resume() {
  if (!m.onHold) return refuse(Code::NotAllowedInState, u"order.resume", {{u"order"_qs, u"not_on_hold"_qs}});
  m.onHold = false;
  m.holdReason.clear();
  m.holdSince = {};
  return {};
}

Result<> Order::requestClose(Instant now) { return fire(OrderEvent::RequestClose, now); }
Result<> Order::rejectClose(Instant now) { return fire(OrderEvent::RejectClose, now); }
Result<> Order::approveClose(Instant now) { return fire(OrderEvent::ApproveClose, now); }

Result<> Order::cancel(Instant now) {
  FieldErrors errors;
  for (const auto& line : m.lines) {
    const auto& done = line.done;
    const bool atParty = greatest(done.shipped, done.arrived - done.rejected) > done.returned;
    if (atParty) errors.add(QStringLiteral("line %1").arg(line.lineNo), u"has_deliveries");
  }
  errors.addIf(!m.paid.isZero(), u"paid", u"has_payments");
  if (!errors.isEmpty()) return refuse(errors.error(u"order.cancel", Code::NotAllowedInState));
  GENDAN_CHECK(fire(OrderEvent::Cancel, now));
  m.onHold = false;
  m.holdReason.clear();
  return {};
}

Result<> Order::revise(const std::function<Result<>(OrderData&)>& edit, QDate on, Instant now) {
  GENDAN_CHECK(canBeRevised());
  auto revised = m;
  GENDAN_CHECK(edit(revised));
  numberLines(revised.lines);
  if (revised.terms.currency != m.terms.currency && m.paid.isZero()) revised.paid = Money::zero(revised.terms.currency);
  GENDAN_CHECK(checkAgainstFacts(m, revised));
  GENDAN_CHECK(checkContent(revised));
  revised.revision = m.revision + 1;
  m = std::move(revised);
  noteCompletion(on);
  return advance(now);
}

Result<> Order::can(OrderEvent event) const {
  if (next(m.state, event)) return {};
  return refuse(Code::NotAllowedInState, u"order." + word(event).toStdU16String(), {{u"state"_qs, word(m.state)}});
}

Result<> Order::canAmend() const {
  if (m.state == OrderState::Draft) return {};
  return refuse(Code::NotAllowedInState, u"order.amend", {{u"state"_qs, word(m.state)}});
}

Result<> Order::canBeTracked() const {
  if (isRunning(m.state) || m.state == OrderState::Completed) return {};
  return refuse(Code::NotAllowedInState, u"order.assignTracker", {{u"state"_qs, word(m.state)}});
}

Result<> Order::canBeRevised() const {
  if (isRunning(m.state) || m.state == OrderState::Completed) return {};
  return refuse(Code::NotAllowedInState, u"order.revise", {{u"state"_qs, word(m.state)}});
}

Result<> Order::fire(OrderEvent event, Instant now) {
  GENDAN_CHECK(can(event));
  const auto to = next(m.state, event);
  if (*to != m.state) m.stateSince = now;
  m.state = *to;
  return {};
}

Result<> Order::advance(Instant now) {
  recompute();
  const bool delivered = isDelivered();
  if (m.state == OrderState::Executing && delivered) GENDAN_CHECK(fire(OrderEvent::StartDelivery, now));
  if (m.state == OrderState::Delivering && delivered) GENDAN_CHECK(fire(OrderEvent::FinishDelivery, now));
  if ((m.state == OrderState::Settling || m.state == OrderState::Completed) && !delivered)
    GENDAN_CHECK(fire(OrderEvent::ReopenDelivery, now));
  if (m.state == OrderState::Settling && balance().isZero()) GENDAN_CHECK(fire(OrderEvent::SettleInFull, now));
  if (m.state == OrderState::Completed && !balance().isZero()) GENDAN_CHECK(fire(OrderEvent::ReopenSettlement, now));
  return {};
}

Money Order::grossOf(const OrderLine& line, Quantity quantity) const {
  return lineTax(lineAmount(quantity, line.unitPrice, m.terms.currency), line.taxRate, m.terms.taxMode).gross;
}

std::vector<std::u16string_view> Order::contradictions() const {
  std::vector<std::u16string_view> wrong;
  Order anew(m);
  anew.recompute();
  if (anew.m.total != m.total) wrong.push_back(u"total");
  if (anew.m.due != m.due) wrong.push_back(u"due");
  const bool hasBegun = std::ranges::any_of(m.lines, [](const OrderLine& l) { return l.done != LineQuantities{}; });
  const bool isEarly = m.state < OrderState::Allocated;
  const bool isDone = m.state >= OrderState::Settling && m.state <= OrderState::Closed;
  const bool isSettled = m.state >= OrderState::Completed && m.state <= OrderState::Closed;
  if ((isEarly && hasBegun) || (isDone && !isDelivered()) || (isSettled && !anew.balance().isZero()))
    wrong.push_back(u"state");
  return wrong;
}

void Order::recompute() {
  m.total = m.due = Money::zero(m.terms.currency);
  for (const auto& line : m.lines) {
    m.total += grossOf(line, line.wanted());
    m.due += grossOf(line, billable(line));
  }
}

}  // namespace gendan::domain
