// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/change_fields.h"

#include <algorithm>
#include <numeric>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

constexpr std::u16string_view kWritten;

QString textOf(const QString& value) { return value; }
QString textOf(QDate value) { return value.toString(Qt::ISODate); }
QString textOf(SettlementMethod value) { return word(value); }
template <class Tag, int Places>
QString textOf(Decimal<Tag, Places> value) {
  return value.text();
}

std::u16string_view parseInto(QString& value, const QString& text) {
  if (text.size() > kLongText) return u"too_long";
  if (const auto flaw = flawOf(text); !flaw.empty()) return flaw;
  value = text;
  return kWritten;
}
std::u16string_view parseInto(QDate& value, const QString& text) {
  const auto date = QDate::fromString(text, Qt::ISODate);
  if (!date.isValid() || text.size() != 10) return u"not_a_date";
  value = date;
  return kWritten;
}
std::u16string_view parseInto(SettlementMethod& value, const QString& text) {
  const auto method = fromWord<SettlementMethod>(text);
  if (!method) return u"unknown_word";
  value = *method;
  return kWritten;
}
template <class Tag, int Places>
std::u16string_view parseInto(Decimal<Tag, Places>& value, const QString& text) {
  const auto number = Decimal<Tag, Places>::parse(text);
  if (!number) return u"not_a_number";
  value = *number;
  return kWritten;
}

std::u16string_view priceFlaw(const OrderTerms&, const OrderLine& line) {
  if (line.unitPrice.isNegative()) return u"negative";
  return lineAmountFits(line.quantity, line.unitPrice) ? kWritten : u"amount_too_large";
}
std::u16string_view shortFlaw(const OrderTerms&, const OrderLine& line) {
  return line.closedShort.isNegative() || line.closedShort > line.quantity ? u"closed_short_out_of_range" : kWritten;
}
std::u16string_view quantityFlaw(const OrderTerms& terms, const OrderLine& line) {
  if (!line.quantity.isPositive()) return u"not_positive";
  if (const auto flaw = shortFlaw(terms, line); !flaw.empty()) return flaw;
  return priceFlaw(terms, line);
}
std::u16string_view requestedFlaw(const OrderTerms& terms, const OrderLine& line) {
  return line.requestedDate < terms.orderDate ? u"date_before_order" : kWritten;
}
std::u16string_view dueFlaw(const OrderTerms& terms, const OrderLine&) {
  return terms.dueDate < terms.orderDate ? u"date_before_order" : kWritten;
}
std::u16string_view contractFlaw(const OrderTerms& terms, const OrderLine&) {
  return terms.contractRef.size() > kShortText ? u"too_long" : oneLineFlawOf(terms.contractRef);
}

using FlawOf = std::u16string_view (*)(const OrderTerms& terms, const OrderLine& line);
constexpr FlawOf kAnyValue = [](const OrderTerms&, const OrderLine&) { return kWritten; };

/// `Also` takes on the same value.
template <auto Member, auto Also = Member>
constexpr ChangeFieldRule ofLine(ChangeField field, Occasions occasions, FlawOf flaw = kAnyValue) {
  return {field,
          true,
          occasions,
          flaw,
          [](const OrderTerms&, const OrderLine& line) { return textOf(line.*Member); },
          [](OrderTerms&, OrderLine& line, const QString& text) {
            const auto reason = parseInto(line.*Member, text);
            line.*Also = line.*Member;
            return reason;
          }};
}

template <auto Member>
constexpr ChangeFieldRule ofTerms(ChangeField field, Occasions occasions, FlawOf flaw = kAnyValue) {
  return {field,
          false,
          occasions,
          flaw,
          [](const OrderTerms& terms, const OrderLine&) { return textOf(terms.*Member); },
          [](OrderTerms& terms, OrderLine&, const QString& text) { return parseInto(terms.*Member, text); }};
}

using L = OrderLine;
using T = OrderTerms;
constexpr Occasions kAmount{Occasion::Money, Occasion::AmountOrDateAfterDelivery};
constexpr Occasions kPrice{Occasion::Money};
constexpr Occasions kDate{Occasion::AmountOrDateAfterDelivery};
constexpr Occasions kSpecification{Occasion::Specification};
constexpr Occasions kWording{};

constexpr std::array kRules{
    ofLine<&L::quantity>(ChangeField::LineQuantity, kAmount, quantityFlaw),
    ofLine<&L::unitPrice>(ChangeField::LinePrice, kPrice, priceFlaw),
    ofLine<&L::requestedDate, &L::currentPromise>(ChangeField::RequestedDate, kDate, requestedFlaw),
    ofLine<&L::currentPromise>(ChangeField::PromisedDate, kDate),
    ofLine<&L::specification>(ChangeField::Specification, kSpecification),
    ofLine<&L::closedShort>(ChangeField::CloseShort, kAmount, shortFlaw),
    ofTerms<&T::dueDate>(ChangeField::DueDate, kDate, dueFlaw),
    ofTerms<&T::paymentTerms>(ChangeField::PaymentTerms, kPrice),
    ofTerms<&T::settlementMethod>(ChangeField::SettlementMethod, kPrice),
    ofTerms<&T::contractRef>(ChangeField::ContractRef, kWording, contractFlaw),
    ofTerms<&T::remarks>(ChangeField::Remarks, kWording),
};

/// Not a line that was added just now: it has no number yet.
OrderLine* lineOf(OrderData& order, int lineNo) {
  if (lineNo == 0) return nullptr;
  const auto it = std::ranges::find(order.lines, lineNo, &OrderLine::lineNo);
  return it == order.lines.end() ? nullptr : &*it;
}

std::u16string_view removeLine(OrderLine& line) {
  if (line.done != LineQuantities{}) return u"has_deliveries";
  if (line.wanted().isZero()) return u"unchanged";
  line.closedShort = line.quantity;
  return kWritten;
}

void addLine(OrderData& order, OrderLine line) {
  line.id = {};
  line.lineNo = 0;
  line.currentPromise = line.firstPromise = line.requestedDate;
  order.lines.push_back(std::move(line));
}

std::u16string_view applyOne(const ChangeItem& item, OrderData& order) {
  if (item.field == ChangeField::AddLine) return addLine(order, item.added), kWritten;
  const auto* rule = ruleOf(item.field);
  const bool ofHeader = rule != nullptr && !rule->ofLine;
  OrderLine none;
  auto* line = ofHeader ? &none : lineOf(order, item.lineNo);
  if (line == nullptr) return u"no_such_line";
  if (rule == nullptr) return removeLine(*line);
  if (const auto reason = rule->write(order.terms, *line, item.after); !reason.empty()) return reason;
  return rule->flaw(order.terms, *line);
}

QString readOne(const ChangeItem& item, OrderData& order) {
  const auto* rule = ruleOf(item.field);
  OrderLine none;
  const auto* line = rule != nullptr && rule->ofLine ? lineOf(order, item.lineNo) : &none;
  return rule == nullptr || line == nullptr ? QString() : rule->read(order.terms, *line);
}

bool isRepeated(const std::vector<ChangeItem>& items, size_t index) {
  const auto end = items.begin() + static_cast<std::ptrdiff_t>(index);
  return std::any_of(items.begin(), end, [&](const ChangeItem& other) { return touchTheSame(items[index], other); });
}

/// Items are applied in the order of their fields, however they were written down: a quantity before what is closed
/// short of it, what is requested before what is promised.
std::vector<size_t> applicationOrder(const std::vector<ChangeItem>& items) {
  std::vector<size_t> order(items.size());
  std::iota(order.begin(), order.end(), size_t(0));
  std::ranges::stable_sort(order, {}, [&](size_t i) { return items[i].field; });
  return order;
}

QString at(size_t index, const char16_t* field) {
  return QStringLiteral("items[%1].%2").arg(index).arg(QStringView(field));
}

void note(FieldErrors& errors, size_t index, const ChangeItem& item, std::u16string_view reason) {
  const bool aboutLine = reason == u"no_such_line" || item.field == ChangeField::RemoveLine;
  if (!reason.empty()) errors.add(at(index, aboutLine ? u"line" : u"after"), reason);
}

void checkAdded(FieldErrors& errors, size_t index, const OrderTerms& terms, const OrderLine& line) {
  const auto check = [&](const char16_t* field, std::u16string_view flaw) {
    if (!flaw.empty()) errors.add(at(index, field), flaw);
  };
  const bool isRate = !line.taxRate.isNegative() && line.taxRate <= Rate::of(1);
  check(u"quantity", line.quantity.isPositive() ? kWritten : u"not_positive");
  check(u"unit_price", priceFlaw(terms, line));
  check(u"tax_rate", isRate ? kWritten : u"out_of_range");
  check(u"requested_date", requestedFlaw(terms, line));
}

bool hasDeliveries(const OrderData& order) {
  return std::ranges::any_of(order.lines, [](const OrderLine& line) {
    return line.done.notified.isPositive() || line.done.shipped.isPositive() || line.done.arrived.isPositive();
  });
}

}  // namespace

std::span<const ChangeFieldRule> changeFieldRules() { return kRules; }

const ChangeFieldRule* ruleOf(ChangeField field) {
  const auto it = std::ranges::find(kRules, field, &ChangeFieldRule::field);
  return it == kRules.end() ? nullptr : &*it;
}

Result<> prepareItems(std::vector<ChangeItem>& items, const OrderData& order) {
  auto copy = order;
  FieldErrors errors;
  for (auto& item : items)
    if (const auto* rule = ruleOf(item.field); rule != nullptr && !rule->ofLine) item.lineNo = 0;
  for (size_t i = 0; i < items.size(); ++i)
    if (isRepeated(items, i)) errors.add(at(i, u"field"), u"repeated");
  for (const auto i : applicationOrder(items)) {
    auto& item = items[i];
    item.before = readOne(item, copy);
    const auto reason = applyOne(item, copy);
    note(errors, i, item, reason);
    if (item.field == ChangeField::AddLine) checkAdded(errors, i, order.terms, item.added);
    if (!reason.empty() || ruleOf(item.field) == nullptr) continue;
    item.after = readOne(item, copy);
    if (item.after == item.before) errors.add(at(i, u"after"), u"unchanged");
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"change.file"));
  return {};
}

Result<> applyItems(const std::vector<ChangeItem>& items, OrderData& order) {
  FieldErrors errors;
  for (const auto i : applicationOrder(items)) note(errors, i, items[i], applyOne(items[i], order));
  if (!errors.isEmpty()) return refuse(errors.error(u"change.apply"));
  return {};
}

Occasions occasionsOf(ChangeKind kind, const std::vector<ChangeItem>& items, const OrderData& order) {
  const bool cancels = kind == ChangeKind::Cancel;
  Occasions occasions{Occasion::Always};
  occasions.set(Occasion::Money, cancels);
  bool movesGoods = cancels;
  for (const auto& item : items) {
    const auto* rule = ruleOf(item.field);
    const auto touched = rule == nullptr ? kAmount : rule->occasions;
    occasions.set(Occasion::Money, touched.has(Occasion::Money));
    occasions.set(Occasion::Specification, touched.has(Occasion::Specification));
    movesGoods = movesGoods || touched.has(Occasion::AmountOrDateAfterDelivery);
  }
  return occasions.set(Occasion::AmountOrDateAfterDelivery, movesGoods && hasDeliveries(order));
}

Result<Order> changed(const Order& order, const ChangeRequest& request, QDate on, Instant now) {
  if (order.data().revision != request.baseRevision)
    return refuse(Code::NotAllowedInState, u"change.apply", {{u"revision"_qs, u"moved_on"_qs}});
  auto copy = order;
  if (request.kind == ChangeKind::Cancel) {
    GENDAN_CHECK(copy.cancel(now));
    return copy;
  }
  GENDAN_CHECK(copy.revise([&](OrderData& data) { return applyItems(request.items, data); }, on, now));
  return copy;
}

}  // namespace gendan::domain
