// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/phases.h"
#include "app/orders/order_commands.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

constexpr auto kVat = Rate::ofScaled(1300);
constexpr qint64 kFenScale = UnitPrice::kScale / 100;
constexpr int kYuanADollar = 7;

LineEntry goodsLine(OrderLife& life, const OrderTerms& terms) {
  const auto& product = life.dice.pick(life.isSales() ? life.company.goods : life.company.materials);
  LineEntry line;
  line.product = product.id;
  line.quantity = Quantity::of(qint64(life.dice.between(1, 20)) * product.lot);
  const auto fen = life.dice.between(product.leastPrice, product.mostPrice);
  line.unitPrice = UnitPrice::ofScaled(terms.currency == kCny ? fen * kFenScale : fen * kFenScale / kYuanADollar);
  line.taxRate = terms.currency == kCny ? kVat : Rate();  // exports bear no tax
  if (life.dice.chance(15)) line.requestedDate = terms.dueDate.addDays(-life.dice.between(2, 6));
  return line;
}

LineEntry freightLine(OrderLife& life) {
  LineEntry line;
  line.product = life.company.freight;
  line.quantity = Quantity::of(1);
  line.unitPrice = UnitPrice::of(life.dice.between(3, 24) * 50);
  line.taxRate = kVat;
  return line;
}

OrderTerms termsOf(OrderLife& life) {
  const auto& party = life.dice.pick(life.isSales() ? life.company.customers : life.company.suppliers);
  OrderTerms terms;
  terms.party = party.id;
  terms.currency = party.currency;
  terms.orderDate = life.day();
  terms.dueDate = life.day().addDays(life.dice.between(25, 55));
  terms.contractRef = QStringLiteral("HT-%1-%2").arg(life.day().toString(u"yyMM"_qs)).arg(life.dice.between(100, 999));
  terms.paymentTerms =
      life.plan.deposit ? u"30% 预付，余款 30 天 deposit, rest in 30 days"_qs : u"月结 30 天 net 30 days"_qs;
  if (life.dice.chance(10)) terms.priority = Priority::Urgent;
  if (life.dice.chance(4)) terms.confidentiality = Confidentiality::Confidential;
  return terms;
}

Result<> start(OrderLife& life) { return life.isSales() ? planProduction(life) : awaitSupply(life); }

Result<> allocate(OrderLife& life) {
  const bool sales = life.isSales();
  life.tracker = life.company.person(!sales ? u"mei"_qs : life.dice.chance(50) ? u"geng"_qs : u"he"_qs);
  life.executor = !sales ? life.clerk : life.company.person(life.dice.chance(60) ? u"wei"_qs : u"shi"_qs);
  GENDAN_TRY(const auto data, life.order());
  const int margin = life.plan.late ? life.dice.between(2, 16) : -life.dice.between(5, 9);
  life.finish = std::max(data.terms.dueDate.addDays(margin), life.day().addDays(10));
  AllocateOrder command;
  command.order = life.id;
  command.department = life.executor.department;
  command.responsible = life.executor.user;
  command.tracker = life.tracker.user;
  GENDAN_CHECK(life.act(sales ? u"tang"_qs : u"gao"_qs, command));
  track(life);
  if (life.plan.deposit) life.soon(1, 4, payDeposit);
  life.meanwhile(life.day().addDays(4), readNotices);
  life.soon(0, 2, start);
  return {};
}

Result<> review(OrderLife& life);

/// The price is put right, and the order goes round again.
Result<> amend(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  AmendOrder command;
  command.order = life.id;
  command.terms = data.terms;
  command.terms.remarks = u"价格已与客户重新确认 price confirmed again"_qs;
  for (const auto& line : data.lines)
    command.lines.push_back({line.lineNo,
                             line.product,
                             {},
                             line.quantity,
                             UnitPrice::ofScaled(line.unitPrice.scaled() * 11 / 10),
                             line.taxRate,
                             line.requestedDate,
                             line.feeds});
  GENDAN_CHECK(life.act(life.clerk, command));
  GENDAN_CHECK(life.act(life.clerk, SubmitOrder{life.id}));
  life.soon(0, 2, review);
  return {};
}

Result<> review(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  ReviewOrder command;
  command.review.order = life.id;
  const bool sendBack = life.plan.sentBack && data.terms.remarks.isEmpty();
  if (sendBack) {
    command.review.price = CheckResult::Fail;
    command.review.note = u"价格低于成本，请重新核价 below cost, please quote again"_qs;
  }
  GENDAN_CHECK(life.act(life.colleague, command));
  life.soon(0, 2, sendBack ? amend : allocate);
  return {};
}

Result<> submit(OrderLife& life) {
  GENDAN_CHECK(life.act(life.clerk, SubmitOrder{life.id}));
  life.soon(0, 2, review);
  return {};
}

/// The sales order that a purchase is for, while it still runs.
Result<std::optional<OrderData>> fed(OrderLife& life) {
  if (!life.feeds.isValid()) return std::nullopt;
  GENDAN_TRY(auto data, life.u.load<OrderData>(life.feeds));
  return isRunning(data.state) ? std::optional(std::move(data)) : std::nullopt;
}

}  // namespace

Result<> receiveOrder(OrderLife& life) {
  const bool first = life.dice.chance(50);
  const auto clerks = life.isSales() ? std::pair(u"lin"_qs, u"luo"_qs) : std::pair(u"bao"_qs, u"ding"_qs);
  life.clerk = life.company.person(first ? clerks.first : clerks.second);
  life.colleague = life.company.person(first ? clerks.second : clerks.first);
  EnterOrder enter;
  enter.kind = life.plan.kind;
  enter.terms = termsOf(life);
  for (int i = 0; i < life.plan.lines; ++i) enter.lines.push_back(goodsLine(life, enter.terms));
  if (life.plan.freight) enter.lines.push_back(freightLine(life));
  GENDAN_TRY(const auto sales, fed(life));
  if (sales) {
    enter.feeds = sales->id;
    enter.lines.front().feeds = sales->lines.front().id;
  }
  GENDAN_TRY(const auto entered, life.act(life.clerk, enter));
  life.id = OrderId(entered.id);
  life.soon(0, 1, submit);
  return {};
}

}  // namespace gendan::app::demo
