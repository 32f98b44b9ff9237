// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// An order with everything that a sheet of it shows, read in one moment and masked for the person who asks.

#include <algorithm>
#include <set>

#include "domain/catalog/catalog.h"
#include "storage/guarded.h"
#include "storage/queries/price_mask.h"
#include "storage/queries/sql_queries.h"
#include "storage/sql/snapshot.h"
#include "storage/sql_unit_of_work.h"

namespace gendan::storage {

using namespace domain;
using app::OrderSheet;

namespace {

/// The words about such a change tell of prices as its items do.
bool touchesMoney(const ChangeRequest& request) {
  return std::ranges::any_of(request.items, [](const ChangeItem& item) {
    return item.field == ChangeField::LinePrice || item.field == ChangeField::PaymentTerms;
  });
}

class SheetReader {
 public:
  SheetReader(Connection& connection, const Actor& actor) : m_ios(connection), m_actor(actor) {}

  /// Errors: NotFound.
  [[nodiscard]] Result<OrderSheet> read(OrderId id) {
    const auto order = load<OrderData>(id);
    if (!order) return refuse(Code::NotFound, u"order");
    m_money = showsMoney(order->kind, order->leadTracker, m_actor);
    m_party = m_money || order->terms.confidentiality == Confidentiality::Normal;
    auto sheet = headOf(*order);
    for (const auto& line : order->lines) sheet.lines.push_back(lineOf(line, order->terms));
    addPayments(sheet);
    for (const auto& request : find<ChangeRequest>(id)) sheet.changes.push_back(changeOf(request));
    addFollowUps(sheet);
    return sheet;
  }

 private:
  template <class T>
  [[nodiscard]] std::shared_ptr<const T> load(decltype(T::id) id) {
    return id.isValid() ? std::static_pointer_cast<const T>(m_ios.of(&app::kRecord<T>).load(id.value())) : nullptr;
  }
  template <class T>
  [[nodiscard]] std::vector<T> find(OrderId order) {
    std::vector<T> found;
    for (const auto& record : m_ios.of(&app::kRecord<T>).find({app::where<&T::order>(order)}))
      found.push_back(*static_cast<const T*>(record.get()));
    return found;
  }
  template <class T>
  [[nodiscard]] QString nameOf(decltype(T::id) id) {
    const auto record = load<T>(id);
    return record ? record->name : QString();
  }
  /// What somebody wrote may say with whom the order is.
  [[nodiscard]] QString shown(const QString& freeText) const { return m_party ? freeText : QString(); }
  [[nodiscard]] std::optional<Money> shown(Money amount) const {
    return m_money ? std::optional(amount) : std::nullopt;
  }

  [[nodiscard]] OrderSheet headOf(const OrderData& order);
  [[nodiscard]] app::SheetLine lineOf(const OrderLine& line, const OrderTerms& terms) const;
  [[nodiscard]] app::SheetChange changeOf(const ChangeRequest& request);
  void addPayments(OrderSheet& sheet);
  void addFollowUps(OrderSheet& sheet);

  RecordIos m_ios;
  const Actor& m_actor;
  bool m_money = false;
  bool m_party = false;
};

OrderSheet SheetReader::headOf(const OrderData& order) {
  OrderSheet sheet;
  sheet.id = order.id;
  sheet.number = order.number;
  sheet.kind = order.kind;
  sheet.state = order.state;
  sheet.revision = order.revision;
  sheet.onHold = order.onHold;
  sheet.holdReason = shown(order.holdReason);
  sheet.terms = order.terms;
  sheet.terms.remarks = shown(order.terms.remarks);
  if (m_party) {
    sheet.party = nameOf<Party>(order.terms.party);
  } else {
    sheet.terms.party = {};
    sheet.terms.contractRef.clear();
  }
  if (const auto fed = load<OrderData>(order.feeds)) sheet.feeds = fed->number;
  sheet.owner = nameOf<Department>(order.owner);
  sheet.executor = nameOf<Department>(order.executor);
  sheet.responsible = nameOf<User>(order.responsible);
  sheet.tracker = nameOf<User>(order.leadTracker);
  sheet.enteredBy = nameOf<User>(order.enteredBy);
  sheet.reviewedBy = nameOf<User>(order.reviewedBy);
  sheet.total = shown(order.total);
  sheet.due = shown(order.due);
  sheet.paid = shown(order.paid);
  return sheet;
}

app::SheetLine SheetReader::lineOf(const OrderLine& line, const OrderTerms& terms) const {
  app::SheetLine shownLine{line, {}, {}};
  shownLine.agreed.unitPrice = {};
  if (!m_money) return shownLine;
  shownLine.unitPrice = line.unitPrice;
  shownLine.gross =
      lineTax(lineAmount(line.wanted(), line.unitPrice, terms.currency), line.taxRate, terms.taxMode).gross;
  return shownLine;
}

app::SheetChange SheetReader::changeOf(const ChangeRequest& request) {
  app::SheetChange change{request.number,        request.round,          request.kind,
                          request.state,         request.filedAt,        nameOf<User>(request.requester),
                          shown(request.reason), shown(request.content), request.items};
  if (!m_money && touchesMoney(request)) {
    change.reason.clear();
    change.content.clear();
  }
  for (auto& item : change.items) {
    if (m_money) break;
    item.added.unitPrice = {};
    const bool isPartys = item.field == ChangeField::Remarks || item.field == ChangeField::ContractRef;
    if (item.field != ChangeField::LinePrice && (m_party || !isPartys)) continue;
    item.before.clear();
    item.after.clear();
  }
  return change;
}

void SheetReader::addPayments(OrderSheet& sheet) {
  std::set<PaymentId> reversed;
  for (const auto& reversal : find<PaymentReversal>(sheet.id))
    if (reversal.confirmation.state == ConfirmationState::Confirmed) reversed.insert(reversal.payment);
  for (const auto& payment : find<Payment>(sheet.id))
    sheet.payments.push_back({payment.number, payment.date, payment.direction, payment.method, shown(payment.chequeNo),
                              m_money ? payment.reference : QString(), shown(payment.amount),
                              reversed.contains(payment.id)});
}

void SheetReader::addFollowUps(OrderSheet& sheet) {
  const auto entries = find<FollowUp>(sheet.id);
  for (const auto& entry : entries) {
    auto contacted = entry.department.isValid() ? nameOf<Department>(entry.department) : shown(entry.contact);
    if (const auto person = entry.department.isValid() ? entry.person : shown(entry.person); !person.isEmpty())
      contacted += contacted.isEmpty() ? person : u", "_qs + person;
    const bool corrected = std::ranges::find(entries, entry.id, &FollowUp::corrects) != entries.end();
    sheet.followUps.push_back({entry.at, nameOf<User>(entry.tracker), entry.channel, contacted, shown(entry.finding),
                               entry.nextDate, corrected});
  }
}

}  // namespace

Result<OrderSheet> SqlQueries::orderSheet(OrderId id, const Actor& actor) {
  return guarded([&]() -> Result<OrderSheet> {
    const Snapshot moment(m_connection);
    return SheetReader(m_connection, actor).read(id);
  });
}

}  // namespace gendan::storage
