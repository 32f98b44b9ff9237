// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/supply_commands.h"
#include "app/jobs/demo/phases.h"
#include "app/quality/inspection_commands.h"
#include "app/warehouse/receipt_commands.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

Result<> receive(OrderLife& life, const Amounts& amounts);

/// A tenth of the first line of the first delivery, where goods fail.
Quantity rejectedOf(const OrderLife& life, const LineAmount& amount, const OrderData& order) {
  const bool first = order.lines.front().done.accepted.isZero();
  if (!life.plan.fails || !first || amount.lineNo != 1) return {};
  return Quantity::of(amount.quantity.scaled() / Quantity::kScale / 10);
}

Result<> judgeReceipt(OrderLife& life, GoodsReceiptId receipt, const Amounts& amounts) {
  GENDAN_TRY(const auto data, life.order());
  AcceptGoods command;
  command.acceptance.receipt = receipt;
  Amounts again;
  for (const auto& amount : amounts) {
    GoodsAcceptanceLine line;
    line.lineNo = amount.lineNo;
    line.rejected = rejectedOf(life, amount, data);
    line.accepted = amount.quantity - line.rejected;
    if (line.rejected.isPositive()) {
      line.reason = u"表面锈蚀 rust on the surface"_qs;
      again.push_back({amount.lineNo, line.rejected});
    }
    command.acceptance.lines.push_back(line);
  }
  GENDAN_CHECK(life.act(u"ku"_qs, command));
  GENDAN_CHECK(
      logContact(life, again.empty() ? u"已验收入库 accepted into stock" : u"部分退货，要求补发 part goes back", life.day().addDays(kUntilPaid)));
  life.meanwhile(life.day().addDays(3), readNotices);
  if (again.empty()) return afterDelivery(life);
  life.soon(5, 9, [again](OrderLife& l) { return receive(l, again); });
  return {};
}

Result<> receive(OrderLife& life, const Amounts& amounts) {
  ArriveGoods command;
  command.receipt.order = life.id;
  command.receipt.deliveryNoteNo = QStringLiteral("DN-%1").arg(life.dice.between(1'000, 9'999));
  for (const auto& amount : amounts) {
    GoodsReceiptLine line;
    line.lineNo = amount.lineNo;
    line.quantity = amount.quantity;
    line.lot = QStringLiteral("L%1").arg(life.dice.between(10'000, 99'999));
    command.receipt.lines.push_back(line);
  }
  GENDAN_TRY(const auto receipt, life.act(u"cang"_qs, command));
  life.soon(0, 2, [amounts, id = GoodsReceiptId(receipt.id)](OrderLife& l) { return judgeReceipt(l, id, amounts); });
  return {};
}

Result<> arrival(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  Amounts amounts;
  for (const auto& line : data.lines)
    if (line.stocked) amounts.push_back({line.lineNo, line.wanted()});
  return receive(life, amounts);
}

}  // namespace

Result<> awaitSupply(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  for (const auto& line : data.lines) {
    ReportSupply supply;
    supply.order = life.id;
    supply.lineNo = line.lineNo;
    supply.confirmed = line.quantity;
    supply.confirmedDate = std::max(line.currentPromise, life.plan.late ? life.finish : QDate());
    GENDAN_CHECK(life.act(life.executor, supply));
  }
  if (life.plan.change != DemoChange::None) life.soon(1, 2, fileChange);
  if (life.plan.change != DemoChange::Cancellation) life.at(life.finish, arrival);
  return {};
}

}  // namespace gendan::app::demo
