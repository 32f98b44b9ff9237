// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/risk/credit.h"
#include "app/orders/tracking.h"
#include "app/settings/settings.h"
#include "domain/base/text.h"
#include "domain/orders/allocation.h"

namespace gendan::app {

using namespace domain;

namespace {

Action forKind(OrderKind kind, Action sales, Action purchase) { return kind == OrderKind::Sales ? sales : purchase; }
Action enterAction(OrderKind kind) { return forKind(kind, Action::OrderSalesEnter, Action::OrderPurchaseEnter); }
Action reviewAction(OrderKind kind) { return forKind(kind, Action::OrderSalesReview, Action::OrderPurchaseReview); }
Action allocateAction(OrderKind kind) {
  return forKind(kind, Action::OrderSalesAllocate, Action::OrderPurchaseAllocate);
}

Result<std::vector<OrderLine>> linesOf(UnitOfWork& u, const std::vector<LineEntry>& entries, const OrderTerms& terms) {
  std::vector<OrderLine> lines;
  FieldErrors errors;
  for (size_t i = 0; i < entries.size(); ++i) {
    if (auto line = lineFrom(u, entries[i], terms.dueDate)) lines.push_back(std::move(*line));
    else errors.merge(line.error(), QStringLiteral("lines[%1].").arg(i));
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"order"));
  return lines;
}

Result<> checkParty(UnitOfWork& u, OrderKind kind, PartyId id) {
  if (!id.isValid()) return {};  // Order::enter reports it with the other fields
  const auto party = u.load<Party>(id);
  if (!party) return refuse(invalid(u"party", u"not_found"));
  const bool fits = kind == OrderKind::Sales ? party->customer : party->supplier;
  if (party->disabled || !fits)
    return refuse(invalid(u"party", party->disabled            ? u"disabled"
                                    : kind == OrderKind::Sales ? u"not_a_customer"
                                                               : u"not_a_supplier"));
  return {};
}

/// A purchase may feed a sales order, and its lines the lines of that order; nothing else feeds anything.
Result<> checkFeeds(UnitOfWork& u, OrderKind kind, OrderId feeds, const std::vector<LineEntry>& entries) {
  OrderData fed;
  FieldErrors errors;
  if (feeds.isValid()) {
    if (auto found = u.load<OrderData>(feeds)) fed = std::move(*found);
    errors.addIf(kind == OrderKind::Sales, u"feeds_order", u"only_for_purchases");
    errors.addIf(!fed.id.isValid(), u"feeds_order", u"not_found");
    errors.addIf(fed.kind != OrderKind::Sales, u"feeds_order", u"not_a_sales_order");
    if (isFinal(fed.state)) errors.add(u"feeds_order"_qs, word(fed.state).toStdU16String());
  }
  for (size_t i = 0; i < entries.size(); ++i)
    if (entries[i].feeds.isValid() && std::ranges::find(fed.lines, entries[i].feeds, &OrderLine::id) == fed.lines.end())
      errors.add(QStringLiteral("lines[%1].feeds_line").arg(i), u"not_of_the_fed_order");
  return errors.isEmpty() ? Result<>{} : refuse(errors.error(u"order"));
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const EnterOrder& command) {
  GENDAN_CHECK(permits(enterAction(command.kind), Access::Do, u.actor(), {Relation::OwningDepartment}));
  GENDAN_CHECK(checkParty(u, command.kind, command.terms.party));
  GENDAN_CHECK(checkFeeds(u, command.kind, command.feeds, command.lines));
  OrderData draft;
  draft.kind = command.kind;
  draft.terms = command.terms;
  draft.feeds = command.feeds;
  draft.owner = u.actor().department;
  draft.enteredBy = u.actor().user;
  draft.tolerances = {rateSetting(u, SettingKey::OverDelivery), rateSetting(u, SettingKey::UnderDelivery)};
  GENDAN_TRY(draft.lines, linesOf(u, command.lines, command.terms));
  draft.number = nextNumber(u, command.kind == OrderKind::Sales ? Series::SalesOrder : Series::PurchaseOrder);
  GENDAN_TRY(const auto order, Order::enter(std::move(draft), u.now()));
  auto data = order.data();
  u.add(data);
  return Outcome{data.id.value(), data.number};
}

Result<Outcome> handle(UnitOfWork& u, const AmendOrder& command) {
  GENDAN_TRY(auto order, loadOrder(u, command.order, command.version));
  GENDAN_CHECK(mayAct(u, order.data(), enterAction(order.kind())));
  GENDAN_CHECK(order.canAmend());
  GENDAN_CHECK(checkParty(u, order.kind(), command.terms.party));
  GENDAN_CHECK(checkFeeds(u, order.kind(), order.data().feeds, command.lines));
  GENDAN_TRY(auto lines, linesOf(u, command.lines, command.terms));
  for (auto& line : lines)
    if (const auto known = order.line(line.lineNo)) line.id = (*known)->id;
  GENDAN_CHECK(order.amend(command.terms, std::move(lines)));
  saveOrder(u, order);
  return outcomeOf(order);
}

Result<Outcome> handle(UnitOfWork& u, const SubmitOrder& command) {
  GENDAN_TRY(auto order, loadOrder(u, command.order, command.version));
  GENDAN_CHECK(mayAct(u, order.data(), enterAction(order.kind())));
  GENDAN_CHECK(order.submit(u.now()));
  saveOrder(u, order);
  tellDepartment(u, order.data().owner, NoticeSubject::ToReview, order.data());
  return outcomeOf(order);
}

Result<Outcome> handle(UnitOfWork& u, const ReviewOrder& command) {
  GENDAN_TRY(auto order, loadOrder(u, command.review.order, command.version));
  auto relations = relationsTo(u, order.data());
  const bool single = flagSetting(u, SettingKey::SinglePersonReview);
  relations.set(Relation::SamePerson, !single && order.data().enteredBy == u.actor().user);
  GENDAN_CHECK(permits(reviewAction(order.kind()), Access::Do, u.actor(), relations));
  GENDAN_CHECK(order.can(OrderEvent::Accept));
  auto review = command.review;
  GENDAN_CHECK(conclude(review));
  review.reviewer = u.actor().user;
  review.at = u.now();
  GENDAN_CHECK(review.accepted ? order.accept(review.reviewer, u.now()) : order.sendBack(review.reviewer, u.now()));
  u.add(review);
  saveOrder(u, order);
  tellOfCredit(u, order);
  tellUser(u, order.data().enteredBy, review.accepted ? NoticeSubject::Accepted : NoticeSubject::SentBack,
           order.data());
  return outcomeOf(order);
}

Result<Outcome> handle(UnitOfWork& u, const AllocateOrder& command) {
  GENDAN_TRY(auto order, loadOrder(u, command.order, command.version));
  GENDAN_CHECK(mayAct(u, order.data(), allocateAction(order.kind())));
  GENDAN_CHECK(order.can(OrderEvent::Allocate));
  FieldErrors errors;
  checkText(errors, u"remark", command.remark, kLongText);
  if (!errors.isEmpty()) return refuse(errors.error(u"order.allocate"));
  GENDAN_TRY(const auto department, u.load<Department>(command.department));
  const auto wanted = order.isSales() ? Function::Production : Function::Purchasing;
  if (department.function != wanted || department.disabled)
    return refuse(invalid(u"department", department.disabled ? u"disabled" : u"wrong_function"));
  GENDAN_TRY(const auto responsible, u.load<User>(command.responsible));
  if (responsible.department != department.id || responsible.disabled)
    return refuse(invalid(u"responsible", u"not_of_the_department"));
  GENDAN_CHECK(order.allocate(department.id, responsible.id, u.now()));
  for (auto& earlier :
       u.find<Allocation>({where<&Allocation::order>(order.id()), where<&Allocation::replacedAt>(Instant{})})) {
    earlier.replacedAt = u.now();
    u.save(earlier);
  }
  Allocation allocation;
  allocation.order = order.id();
  allocation.department = department.id;
  allocation.responsible = responsible.id;
  allocation.dueDate = command.dueDate.isValid() ? command.dueDate : order.data().terms.dueDate;
  allocation.remark = command.remark;
  allocation.allocatedBy = u.actor().user;
  allocation.allocatedAt = u.now();
  u.add(allocation);
  if (command.tracker.isValid()) GENDAN_CHECK(assignTracker(u, order, command.tracker, true));
  saveOrder(u, order);
  tellDepartment(u, department.id, NoticeSubject::Allocated, order.data());
  return outcomeOf(order);
}

Result<Outcome> handle(UnitOfWork& u, const AssignTracker& command) {
  GENDAN_TRY(auto order, orderFor(u, command.order, 0, Action::OrderAssignTracker));
  GENDAN_CHECK(order.canBeTracked());
  GENDAN_CHECK(assignTracker(u, order, command.tracker, command.lead));
  saveOrder(u, order);
  return outcomeOf(order);
}

Result<Outcome> handle(UnitOfWork& u, const HoldOrder& command) {
  GENDAN_TRY(auto order, orderFor(u, command.order, command.version, Action::OrderHold));
  GENDAN_CHECK(order.hold(command.reason, u.today()));
  saveOrder(u, order);
  if (order.data().executor.isValid()) tellDepartment(u, order.data().executor, NoticeSubject::OnHold, order.data());
  return outcomeOf(order);
}

Result<Outcome> handle(UnitOfWork& u, const ResumeOrder& command) {
  GENDAN_TRY(auto order, orderFor(u, command.order, command.version, Action::OrderHold));
  GENDAN_CHECK(order.resume());
  saveOrder(u, order);
  if (order.data().executor.isValid()) tellDepartment(u, order.data().executor, NoticeSubject::Resumed, order.data());
  return outcomeOf(order);
}

}  // namespace gendan::app
