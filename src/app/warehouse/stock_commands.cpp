// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/warehouse/stock_commands.h"

#include "app/notices/notices.h"
#include "app/people/delegations.h"
#include "app/warehouse/stock_ledger.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<Product> countable(UnitOfWork& u, ProductId id) {
  GENDAN_TRY(auto product, u.load<Product>(id));
  if (!product.stocked) return refuse(invalid(u"product", u"not_stocked"));
  const auto waiting =
      u.find<StockCount>({where<&StockCount::product>(id), where<&StockCount::state>(CountState::Proposed)});
  if (!waiting.empty()) return refuse(Code::Duplicate, u"stock.count", {{u"product"_qs, u"waits_already"_qs}});
  return product;
}

/// On whose behalf the actor may decide: nobody's but their own, as a rule.
Result<UserId> mayDecideCount(UnitOfWork& u, const StockCount& count) {
  const auto seat = seatFor(u, u.actor().department);
  const auto principal = seat ? seat->onBehalfOf : UserId();
  Relations relations;
  relations.set(Relation::SamePerson, count.countedBy == u.actor().user || count.countedBy == principal);
  GENDAN_CHECK(permits(Action::StockAdjust, Access::Decide, seat ? seat->authority : u.actor(), relations));
  if (principal.isValid()) u.actFor(principal);
  return principal;
}

/// The count, decided as far as the count itself goes.
Result<StockCount> decided(UnitOfWork& u, StockCountId id, int version, CountState verdict, const QString& note) {
  GENDAN_TRY(auto count, u.load<StockCount>(id, version));
  GENDAN_TRY(count.decidedFor, mayDecideCount(u, count));
  GENDAN_CHECK(decide(count, verdict, note));
  count.decidedBy = u.actor().user;
  count.decidedAt = u.now();
  u.save(count);
  return count;
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const CountStock& command) {
  GENDAN_CHECK(permits(Action::StockAdjust, Access::Do, u.actor(), {}));
  GENDAN_TRY(const auto product, countable(u, command.product));
  StockCount count;
  count.product = product.id;
  count.counted = command.counted;
  count.note = command.note;
  count.booked = stockOf(u, product.id).onHand;
  count.countedBy = u.actor().user;
  count.countedAt = u.now();
  GENDAN_CHECK(checkCount(count));
  u.add(count);
  tellDepartment(u, u.actor().department, NoticeSubject::ConfirmationWanted);
  return Outcome{count.id.value(), product.code};
}

Result<Outcome> handle(UnitOfWork& u, const ConfirmCount& command) {
  GENDAN_TRY(const auto count, decided(u, command.count, command.version, CountState::Confirmed, command.note));
  if (!count.difference().isZero()) {
    StockMove move;
    move.product = count.product;
    move.quantity = count.difference();
    move.reason = StockReason::Counted;
    GENDAN_CHECK(post(u, std::move(move)));
  }
  return Outcome{count.id.value(), {}};
}

Result<Outcome> handle(UnitOfWork& u, const RejectCount& command) {
  GENDAN_TRY(const auto count, decided(u, command.count, command.version, CountState::Rejected, command.note));
  tellUser(u, count.countedBy, NoticeSubject::CountRejected);
  return Outcome{count.id.value(), {}};
}

}  // namespace gendan::app
