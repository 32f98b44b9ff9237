// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the quantities and the money of an order once it runs; each step keeps the invariants of domain.md.

#include <algorithm>

#include "domain/orders/order.h"

namespace gendan::domain {

namespace {
constexpr std::u16string_view kFine;
}

Result<> Order::canExecute(std::u16string_view subject) const {
  if (!isExecutable(m.state)) return refuse(Code::NotAllowedInState, subject, {{u"state"_qs, word(m.state)}});
  if (m.onHold) return refuse(Code::NotAllowedInState, subject, {{u"order"_qs, u"on_hold"_qs}});
  return {};
}

Result<> Order::canMoveGoods(OrderKind kind, std::u16string_view subject) const {
  if (m.kind != kind) return refuse(Code::Invalid, subject, {{u"order"_qs, u"wrong_kind"_qs}});
  return canExecute(subject);
}

/// Goods may still come in after the order was complete within its tolerance and paid: what arrives is a fact.
Result<> Order::canReceive(OrderKind kind, std::u16string_view subject) const {
  return m.kind == kind && m.state == OrderState::Completed ? Result<>{} : canMoveGoods(kind, subject);
}

/// Goods that came in late are inspected, and failed ones dealt with, after completion too: left as they are they would
/// keep the order from closing for ever.
Result<> Order::canInspect(std::u16string_view subject) const {
  return m.state == OrderState::Completed && !m.onHold ? Result<>{} : canExecute(subject);
}

Result<> Order::eachLine(const std::vector<LineAmount>& amounts, std::u16string_view subject,
                         const std::function<std::u16string_view(OrderLine&, Quantity)>& record, Zero zero) {
  if (amounts.empty()) return refuse(Code::Invalid, subject, {{u"lines"_qs, u"no_lines"_qs}});
  auto lines = m.lines;
  FieldErrors errors;
  for (size_t i = 0; i < amounts.size(); ++i) {
    const auto field = QStringLiteral("lines[%1].quantity").arg(i);
    const auto it = std::ranges::find(lines, amounts[i].lineNo, &OrderLine::lineNo);
    if (it == lines.end()) errors.add(QStringLiteral("lines[%1].line").arg(i), u"no_such_line");
    else if (zero == Zero::Skipped && amounts[i].quantity.isZero()) continue;
    else if (!amounts[i].quantity.isPositive()) errors.add(field, u"not_positive");
    else if (const auto reason = record(*it, amounts[i].quantity); !reason.empty()) errors.add(field, reason);
  }
  if (!errors.isEmpty()) return refuse(errors.error(subject));
  // In their places: whoever asked for a line may still be looking at it.
  std::ranges::move(lines, m.lines.begin());
  return {};
}

Result<> Order::oneLine(int lineNo, Quantity quantity, std::u16string_view subject,
                        const std::function<std::u16string_view(OrderLine&, Quantity)>& record) {
  auto recorded = eachLine({{lineNo, quantity}}, subject, record);
  // Whoever names one line has fields "line" and "quantity", no list of lines.
  if (!recorded)
    for (auto& f : recorded.error().fields) f.field = f.field.section(u'.', -1);
  return recorded;
}

Result<> Order::beginExecution(Instant now) {
  return m.state == OrderState::Allocated ? fire(OrderEvent::StartExecution, now) : Result<>{};
}

Result<> Order::startExecution(Instant now) {
  GENDAN_CHECK(canExecute(u"order.execute"));
  GENDAN_CHECK(beginExecution(now));
  return advance(now);
}

Result<> Order::produce(int lineNo, Quantity quantity, Instant now) {
  GENDAN_CHECK(canMoveGoods(OrderKind::Sales, u"production.report"));
  GENDAN_CHECK(oneLine(lineNo, quantity, u"production.report", [](OrderLine& line, Quantity q) {
    line.done.produced += q;
    return kFine;
  }));
  return startExecution(now);
}

Result<> Order::retractOutput(int lineNo, Quantity quantity) {
  GENDAN_CHECK(canMoveGoods(OrderKind::Sales, u"production.correct"));
  return oneLine(lineNo, quantity, u"production.correct", [](OrderLine& line, Quantity q) {
    auto& done = line.done;
    if (done.passed + done.failed + done.scrapped + q > done.produced)
      return std::u16string_view(u"exceeds_uninspected");
    done.produced -= q;
    return kFine;
  });
}

Result<> Order::confirmSupply(int lineNo, Quantity quantity, QDate promise, Instant now) {
  GENDAN_CHECK(canMoveGoods(OrderKind::Purchase, u"purchasing.report"));
  const auto it = std::ranges::find(m.lines, lineNo, &OrderLine::lineNo);
  FieldErrors errors;
  errors.addIf(it == m.lines.end(), u"line", u"no_such_line");
  errors.addIf(quantity.isNegative(), u"confirmed", u"negative");
  if (!errors.isEmpty()) return refuse(errors.error(u"purchasing.report"));
  if (!quantity.isZero()) it->done.confirmed = quantity;
  if (promise.isValid()) it->currentPromise = promise;
  return startExecution(now);
}

Result<> Order::inspect(int lineNo, Quantity passed, Quantity failed, bool again, Instant now) {
  GENDAN_CHECK(canInspect(u"inspection.record"));
  if (passed.isNegative() || failed.isNegative())
    return refuse(Code::Invalid, u"inspection.record", {{u"passed"_qs, u"negative"_qs}});
  GENDAN_CHECK(oneLine(lineNo, passed + failed, u"inspection.record", [&](OrderLine& line, Quantity q) {
    auto& done = line.done;
    if (again) {
      if (q > done.failed) return std::u16string_view(u"exceeds_failed");
      done.failed -= passed;
    } else {
      const auto available = isSales() ? done.produced : done.arrived;
      if (done.passed + done.failed + done.scrapped + q > available)
        return std::u16string_view(isSales() ? u"exceeds_produced" : u"exceeds_arrived");
      done.failed += failed;
    }
    done.passed += passed;
    return kFine;
  }));
  return advance(now);
}

Result<> Order::inspectOutgoing(int lineNo, Quantity passed, Quantity failed) {
  GENDAN_CHECK(canMoveGoods(OrderKind::Sales, u"inspection.record"));
  if (passed.isNegative() || failed.isNegative())
    return refuse(Code::Invalid, u"inspection.record", {{u"passed"_qs, u"negative"_qs}});
  return oneLine(lineNo, passed + failed, u"inspection.record", [failed](OrderLine& line, Quantity q) {
    auto& done = line.done;
    if (q > done.passed + done.fromStock - done.shipped || failed > done.passed)
      return std::u16string_view(u"exceeds_passed");
    if (done.notified > done.passed - failed + done.fromStock) return std::u16string_view(u"on_shipping_notice");
    done.passed -= failed;
    done.failed += failed;
    return kFine;
  });
}

Result<> Order::dispose(int lineNo, Quantity quantity, Disposition disposition) {
  GENDAN_CHECK(canInspect(u"inspection.dispose"));
  return oneLine(lineNo, quantity, u"inspection.dispose", [disposition](OrderLine& line, Quantity q) {
    auto& done = line.done;
    if (q > done.failed) return std::u16string_view(u"exceeds_failed");
    switch (disposition) {
      case Disposition::Rework:
      case Disposition::Sort: break;
      case Disposition::Concession:
        done.failed -= q;
        done.passed += q;
        break;
      case Disposition::Return:
      case Disposition::Scrap:
        done.failed -= q;
        done.scrapped += q;
        break;
    }
    return kFine;
  });
}

Result<> Order::takeFromStock(int lineNo, Quantity quantity) {
  GENDAN_CHECK(canExecute(u"stock.take"));
  return oneLine(lineNo, quantity, u"stock.take", [](OrderLine& line, Quantity q) {
    line.done.fromStock += q;
    return kFine;
  });
}

Result<> Order::notifyShipment(const std::vector<LineAmount>& amounts, Instant now) {
  GENDAN_CHECK(canMoveGoods(OrderKind::Sales, u"shippingNotice.issue"));
  GENDAN_CHECK(eachLine(amounts, u"shippingNotice.issue", [this](OrderLine& line, Quantity q) {
    if (line.done.notified + q > line.done.passed + line.done.fromStock) return std::u16string_view(u"exceeds_passed");
    if (q > deliverable(line)) return std::u16string_view(u"exceeds_ordered");
    line.done.notified += q;
    return kFine;
  }));
  GENDAN_CHECK(beginExecution(now));
  return m.state == OrderState::Executing ? fire(OrderEvent::StartDelivery, now) : Result<>{};
}

Result<> Order::withdrawShipment(int lineNo, Quantity quantity, Quantity fromStock) {
  if (m.state == OrderState::Closed)
    return refuse(Code::NotAllowedInState, u"shippingNotice.cancel", {{u"state"_qs, word(m.state)}});
  return oneLine(lineNo, quantity, u"shippingNotice.cancel", [fromStock](OrderLine& line, Quantity q) {
    if (q > line.done.notified - line.done.shipped) return std::u16string_view(u"exceeds_notified");
    if (fromStock > least(q, line.done.fromStock)) return std::u16string_view(u"exceeds_from_stock");
    line.done.notified -= q;
    line.done.fromStock -= fromStock;
    return kFine;
  });
}

Result<> Order::ship(const std::vector<LineAmount>& amounts) {
  GENDAN_CHECK(canMoveGoods(OrderKind::Sales, u"goods.dispatch"));
  return eachLine(amounts, u"goods.dispatch", [](OrderLine& line, Quantity q) {
    if (line.done.shipped + q > line.done.notified) return std::u16string_view(u"exceeds_notified");
    line.done.shipped += q;
    return kFine;
  });
}

Result<> Order::confirmReceipt(const std::vector<LineAmount>& amounts, QDate on, Instant now) {
  GENDAN_CHECK(canReceive(OrderKind::Sales, u"delivery.confirm"));
  GENDAN_CHECK(eachLine(amounts, u"delivery.confirm", [](OrderLine& line, Quantity q) {
    if (line.done.received + q > line.done.shipped) return std::u16string_view(u"exceeds_shipped");
    line.done.received += q;
    return kFine;
  }));
  noteCompletion(on);
  return advance(now);
}

Result<> Order::arrive(const std::vector<LineAmount>& amounts, Instant now) {
  GENDAN_CHECK(canMoveGoods(OrderKind::Purchase, u"goods.arrive"));
  GENDAN_CHECK(eachLine(amounts, u"goods.arrive", [this](OrderLine& line, Quantity q) {
    if (q > deliverable(line)) return std::u16string_view(u"exceeds_ordered");
    line.done.arrived += q;
    return kFine;
  }));
  return beginExecution(now);
}

Result<> Order::acceptGoods(const std::vector<LineAmount>& accepted, const std::vector<LineAmount>& rejected, QDate on,
                            Instant now) {
  GENDAN_CHECK(canReceive(OrderKind::Purchase, u"goods.accept"));
  const auto isZero = [](const LineAmount& amount) { return amount.quantity.isZero(); };
  if (std::ranges::all_of(accepted, isZero) && std::ranges::all_of(rejected, isZero))
    return refuse(Code::Invalid, u"goods.accept", {{u"lines"_qs, u"no_lines"_qs}});
  const auto before = m.lines;
  const auto open = [](const OrderLine& line) { return line.done.arrived - line.done.accepted - line.done.rejected; };
  const auto reject = [&](OrderLine& line, Quantity q) {
    if (q > open(line)) return std::u16string_view(u"exceeds_arrived");
    line.done.rejected += q;
    return kFine;
  };
  // What has failed inspection can't be accepted; returned and scrapped goods count as failed for good.
  const auto accept = [&](OrderLine& line, Quantity q) {
    if (q > open(line)) return std::u16string_view(u"exceeds_arrived");
    const auto bad = line.done.failed + line.done.scrapped;
    if (q > open(line) - greatest(bad - line.done.rejected, {})) return std::u16string_view(u"failed_inspection");
    line.done.accepted += q;
    return kFine;
  };
  if (!rejected.empty()) GENDAN_CHECK(eachLine(rejected, u"goods.accept", reject, Zero::Skipped));
  if (!accepted.empty()) {
    auto taken = eachLine(accepted, u"goods.accept", accept, Zero::Skipped);
    if (!taken) {
      m.lines = before;
      return taken;
    }
  }
  GENDAN_CHECK(beginExecution(now));
  if (m.state == OrderState::Executing) GENDAN_CHECK(fire(OrderEvent::StartDelivery, now));
  noteCompletion(on);
  return advance(now);
}

Result<> Order::canTakeBack() const {
  return m.state == OrderState::Completed ? Result<>{} : canExecute(u"goods.return");
}

Result<> Order::takeBack(int lineNo, Quantity quantity, ReturnKind kind, Instant now) {
  GENDAN_CHECK(canTakeBack());
  GENDAN_CHECK(oneLine(lineNo, quantity, u"goods.return", [&](OrderLine& line, Quantity q) {
    const auto got = isSales() ? line.done.received : line.done.accepted;
    if (line.done.returned + q > got) return std::u16string_view(u"exceeds_delivered");
    line.done.returned += q;
    switch (kind) {
      case ReturnKind::Replace:
      case ReturnKind::Repair:
        line.done.reopened += q;
        line.actualDate = {};
        break;
      case ReturnKind::Credit: line.done.credited += q; break;
      case ReturnKind::Scrap: break;
    }
    return kFine;
  }));
  return advance(now);
}

bool Order::mayGiveBack() const {
  return isRunning(m.state) || m.state == OrderState::Completed || m.state == OrderState::Cancelled;
}

Result<> Order::canPay(bool refund) const {
  if (refund ? mayGiveBack() : isRunning(m.state)) return {};
  return refuse(Code::NotAllowedInState, u"payment.post", {{u"state"_qs, word(m.state)}});
}

Result<> Order::pay(Money amount, bool refund, Instant now) {
  GENDAN_CHECK(canPay(refund));
  FieldErrors errors;
  errors.addIf(!amount.isPositive(), u"amount", u"not_positive");
  if (amount.currency() != m.terms.currency) errors.add(u"amount", u"other_currency");
  else errors.addIf(amount > (refund ? m.paid : balance()), u"amount", refund ? u"exceeds_paid" : u"exceeds_balance");
  if (!errors.isEmpty()) return refuse(errors.error(u"payment.post"));
  if (refund) m.paid -= amount;
  else m.paid += amount;
  return advance(now);
}

Result<> Order::reversePayment(Money amount, bool refund, Instant now) {
  if (!mayGiveBack()) return refuse(Code::NotAllowedInState, u"payment.reverse", {{u"state"_qs, word(m.state)}});
  if (!refund && amount > m.paid)
    return refuse(Code::Invalid, u"payment.reverse", {{u"amount"_qs, u"exceeds_paid"_qs}});
  if (refund) m.paid += amount;
  else m.paid -= amount;
  return advance(now);
}

void Order::noteCompletion(QDate on) {
  for (auto& line : m.lines) {
    if (!line.stocked || line.wanted().isZero()) continue;
    if (!isComplete(line)) line.actualDate = {};
    else if (!line.actualDate.isValid()) line.actualDate = on;
  }
}

}  // namespace gendan::domain
