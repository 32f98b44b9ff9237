// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The order aggregate (P2): header, lines, their quantities, money, hold and revision. OrderData is what is stored;
// only Order changes it, so that no state, total or quantity moves without its rule.

#include <functional>
#include <vector>

#include "domain/base/instant.h"
#include "domain/orders/order_line.h"
#include "domain/orders/order_state.h"
#include "domain/people/people.h"

namespace gendan::domain {

using OrderId = Id<struct OrderTag>;

enum class SettlementMethod { Cash, Transfer, Cheque };
template <>
struct Codes<SettlementMethod> {
  static constexpr std::array entries{code(SettlementMethod::Cash, "cash"),
                                      code(SettlementMethod::Transfer, "transfer"),
                                      code(SettlementMethod::Cheque, "cheque")};
};

enum class Confidentiality { Normal, Confidential };
template <>
struct Codes<Confidentiality> {
  static constexpr std::array entries{code(Confidentiality::Normal, "normal"),
                                      code(Confidentiality::Confidential, "confidential")};
};

enum class Priority { Normal, Urgent };
template <>
struct Codes<Priority> {
  static constexpr std::array entries{code(Priority::Normal, "normal"), code(Priority::Urgent, "urgent")};
};

/// What the person enters (P2.1); the rest of OrderData follows from what happens.
struct OrderTerms {
  PartyId party;
  QString contractRef;
  QDate orderDate;
  QDate dueDate;
  Currency currency = kCny;
  TaxMode taxMode = TaxMode::Included;
  QString paymentTerms;
  SettlementMethod settlementMethod = SettlementMethod::Transfer;
  Confidentiality confidentiality = Confidentiality::Normal;
  Priority priority = Priority::Normal;
  QString remarks;
  friend bool operator==(const OrderTerms&, const OrderTerms&) = default;
};

struct OrderData {
  OrderId id;
  int version = 0;
  QString number;
  OrderKind kind = OrderKind::Sales;
  OrderState state = OrderState::Draft;
  int revision = 0;
  OrderTerms terms;
  OrderId feeds;  ///< the sales order that a purchase order supplies
  DepartmentId owner;
  DepartmentId executor;
  UserId responsible;
  UserId leadTracker;
  UserId enteredBy;
  Instant enteredAt;
  UserId reviewedBy;
  bool onHold = false;
  QString holdReason;
  QDate holdSince;
  Tolerances tolerances;
  Money total;  ///< gross of what is ordered, less what was closed short
  Money due;    ///< gross of what will be billed: short, credited and over-delivered quantities counted
  Money paid;
  Instant stateSince;
  std::vector<OrderLine> lines;
  friend bool operator==(const OrderData&, const OrderData&) = default;
};

/// A quantity of one line, by its line number.
struct LineAmount {
  int lineNo = 0;
  Quantity quantity;
};

enum class ReturnKind { Replace, Repair, Credit, Scrap };
template <>
struct Codes<ReturnKind> {
  static constexpr std::array entries{code(ReturnKind::Replace, "replace"), code(ReturnKind::Repair, "repair"),
                                      code(ReturnKind::Credit, "credit"), code(ReturnKind::Scrap, "scrap")};
};

/// How failed goods are disposed of; Concession (让步接收) needs the head of Quality.
enum class Disposition { Rework, Sort, Concession, Return, Scrap };
template <>
struct Codes<Disposition> {
  static constexpr std::array entries{code(Disposition::Rework, "rework"), code(Disposition::Sort, "sort"),
                                      code(Disposition::Concession, "concession"), code(Disposition::Return, "return"),
                                      code(Disposition::Scrap, "scrap")};
};

class Order {
 public:
  /// From storage: taken as it is.
  explicit Order(OrderData data) : m(std::move(data)) {}
  /// A new draft (P2.1). Errors (all at once): required, too_long, not_positive, negative,
  /// amount_too_large, date_before_order, no_lines.
  [[nodiscard]] static Result<Order> enter(OrderData draft, Instant now);

  [[nodiscard]] const OrderData& data() const { return m; }
  [[nodiscard]] OrderId id() const { return m.id; }
  [[nodiscard]] OrderKind kind() const { return m.kind; }
  [[nodiscard]] OrderState state() const { return m.state; }
  [[nodiscard]] bool isSales() const { return m.kind == OrderKind::Sales; }
  [[nodiscard]] Result<const OrderLine*> line(int lineNo) const;
  [[nodiscard]] Money balance() const { return m.due - m.paid; }
  [[nodiscard]] bool isDelivered() const;
  [[nodiscard]] bool isComplete(const OrderLine& line) const;
  /// received or accepted, less what came back and is owed again
  [[nodiscard]] Quantity delivered(const OrderLine& line) const;
  /// what may still be shipped or taken in, tolerance included
  [[nodiscard]] Quantity deliverable(const OrderLine& line) const;
  /// what will be billed
  [[nodiscard]] Quantity billable(const OrderLine& line) const;
  /// gross of what was delivered and not credited; services count from the start, as nobody takes them in
  [[nodiscard]] Money deliveredValue() const;
  /// Where what is stored is not what follows from the lines: total, due, state. Always empty, unless somebody else
  /// than Order wrote to it.
  [[nodiscard]] std::vector<std::u16string_view> contradictions() const;

  void assignIdentity(OrderId id) { m.id = id; }

  // Whether the order stands so that a step could be taken at all: what use cases ask before they look at what exactly
  // was entered, so that a button's tool tip says the true cause. The steps themselves ask it again.
  [[nodiscard]] Result<> can(OrderEvent event) const;
  [[nodiscard]] Result<> canAmend() const;
  [[nodiscard]] Result<> canBeTracked() const;
  [[nodiscard]] Result<> canBeRevised() const;
  [[nodiscard]] Result<> canExecute(std::u16string_view subject) const;
  /// Errors: wrong_kind; those of canExecute().
  [[nodiscard]] Result<> canMoveGoods(OrderKind kind, std::u16string_view subject) const;
  [[nodiscard]] Result<> canReceive(OrderKind kind, std::u16string_view subject) const;
  [[nodiscard]] Result<> canInspect(std::u16string_view subject) const;
  [[nodiscard]] Result<> canTakeBack() const;
  [[nodiscard]] Result<> canPay(bool refund) const;

  /// Draft only: the whole content anew. The lines keep their numbers.
  [[nodiscard]] Result<> amend(OrderTerms terms, std::vector<OrderLine> lines);
  [[nodiscard]] Result<> submit(Instant now);
  [[nodiscard]] Result<> accept(UserId reviewer, Instant now);
  [[nodiscard]] Result<> sendBack(UserId reviewer, Instant now);
  /// P2.2: department (or, for purchases, the owning one), person, date; a second call is a re-allocation.
  [[nodiscard]] Result<> allocate(DepartmentId executor, UserId responsible, Instant now);
  [[nodiscard]] Result<> assignLeadTracker(UserId tracker);
  [[nodiscard]] Result<> hold(QString reason, QDate since);
  [[nodiscard]] Result<> resume();

  /// P2.3: a plan or a first progress entry starts execution.
  [[nodiscard]] Result<> startExecution(Instant now);
  [[nodiscard]] Result<> produce(int lineNo, Quantity quantity, Instant now);
  /// Takes output that was reported by mistake back out, down to what has been inspected. Errors: exceeds_uninspected.
  [[nodiscard]] Result<> retractOutput(int lineNo, Quantity quantity);
  /// What the supplier now confirms in total, and the day it promises; 0 and no date leave what was confirmed before.
  [[nodiscard]] Result<> confirmSupply(int lineNo, Quantity quantity, QDate promise, Instant now);
  /// P3.4: sales: of what was produced; purchases: of what arrived. `again`: re-inspection of failed goods.
  [[nodiscard]] Result<> inspect(int lineNo, Quantity passed, Quantity failed, bool again, Instant now);
  /// Sales: goods that had passed are looked at again before they leave; what fails now has not passed any more.
  /// Errors: exceeds_passed, on_shipping_notice.
  [[nodiscard]] Result<> inspectOutgoing(int lineNo, Quantity passed, Quantity failed);
  /// A concession moves failed to passed; scrap and return take it out; rework and sorting leave it for re-inspection.
  [[nodiscard]] Result<> dispose(int lineNo, Quantity quantity, Disposition disposition);
  [[nodiscard]] Result<> takeFromStock(int lineNo, Quantity quantity);
  /// P2.6 sales. All lines or none; each refusal names its line.
  [[nodiscard]] Result<> notifyShipment(const std::vector<LineAmount>& amounts, Instant now);
  /// Takes back what was notified and not shipped, `fromStock` of it to the stock it was taken from. A hold does not
  /// stand in the way, nor does a cancellation; a closed order does.
  [[nodiscard]] Result<> withdrawShipment(int lineNo, Quantity quantity, Quantity fromStock);
  [[nodiscard]] Result<> ship(const std::vector<LineAmount>& amounts);
  [[nodiscard]] Result<> confirmReceipt(const std::vector<LineAmount>& amounts, QDate on, Instant now);
  /// P2.6 purchases.
  [[nodiscard]] Result<> arrive(const std::vector<LineAmount>& amounts, Instant now);
  /// A line may be in both lists; a zero says nothing about its line.
  [[nodiscard]] Result<> acceptGoods(const std::vector<LineAmount>& accepted, const std::vector<LineAmount>& rejected,
                                     QDate on, Instant now);
  [[nodiscard]] Result<> takeBack(int lineNo, Quantity quantity, ReturnKind kind, Instant now);

  /// P2.7: settles with the party; `refund` flows the other way, and does so after a cancellation too. Errors:
  /// not_positive, other_currency, exceeds_balance, exceeds_paid.
  [[nodiscard]] Result<> pay(Money amount, bool refund, Instant now);
  /// Takes a payment back out. Errors: exceeds_paid (a refund of it must be reversed first).
  [[nodiscard]] Result<> reversePayment(Money amount, bool refund, Instant now);

  [[nodiscard]] Result<> requestClose(Instant now);
  [[nodiscard]] Result<> rejectClose(Instant now);
  [[nodiscard]] Result<> approveClose(Instant now);
  /// Ends it early. What the party has or has paid must go back first, else its lines are closed short instead.
  /// Errors: has_deliveries, has_payments.
  [[nodiscard]] Result<> cancel(Instant now);

  /// An approved change (P2.5): `edit` works on a copy, whose invariants are checked before it becomes the next
  /// revision; lines that it completes are complete `on` that day. Errors: below_executed, has_deliveries,
  /// currency_after_payment, and those of enter().
  [[nodiscard]] Result<> revise(const std::function<Result<>(OrderData&)>& edit, QDate on, Instant now);

 private:
  [[nodiscard]] Result<> fire(OrderEvent event, Instant now);
  enum class Zero { Refused, Skipped };
  [[nodiscard]] Result<> eachLine(const std::vector<LineAmount>& amounts, std::u16string_view subject,
                                  const std::function<std::u16string_view(OrderLine&, Quantity)>& record,
                                  Zero zero = Zero::Refused);
  [[nodiscard]] Result<> oneLine(int lineNo, Quantity quantity, std::u16string_view subject,
                                 const std::function<std::u16string_view(OrderLine&, Quantity)>& record);
  [[nodiscard]] Result<> beginExecution(Instant now);
  [[nodiscard]] Result<> advance(Instant now);
  [[nodiscard]] bool mayGiveBack() const;
  [[nodiscard]] Money grossOf(const OrderLine& line, Quantity quantity) const;
  void recompute();
  void noteCompletion(QDate on);

  OrderData m;
};

}  // namespace gendan::domain
