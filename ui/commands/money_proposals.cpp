// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Payments, payment notices, claims and expenses: the balance, in the order's currency, due as agreed.
#include "ui/commands/proposals.h"
#include "ui/commands/record_view.h"

namespace gendan::ui {

using namespace domain;

namespace {

constexpr int kUsualCredit = 30;

/// What is still to be paid; none for who may not see it.
std::optional<Money> balanceOf(const RecordView& order) {
  Money due;
  Money paid;
  if (order.value("due").null || !app::ValueOf<Money>::from(order.value("due"), due) ||
      !app::ValueOf<Money>::from(order.value("paid"), paid))
    return std::nullopt;
  return due - paid;
}

void insertBalance(QJsonObject& arguments, const RecordView& order) {
  const auto balance = balanceOf(order);
  const auto currency = Currency::parse(order.text("currency")).value_or(kCny);
  arguments.insert(u"amount"_qs, balance && balance->isPositive() ? balance->text() : u" "_qs + currency.code());
}

}  // namespace

Proposed proposePayment(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  const bool sold = order.text("kind") == word(OrderKind::Sales);
  QJsonObject arguments{{u"direction"_qs, sold ? u"in"_qs : u"out"_qs}, {u"date"_qs, isoDate(session.today())}};
  if (const auto method = order.json("settlement_method"); !method.isUndefined()) arguments.insert(u"method"_qs, method);
  insertBalance(arguments, order);
  const auto released = session.reading().records().list(
      {u"payment_notice"_qs, OrderId(subject.order), {{u"state"_qs, u"released"_qs}}, {}, 0, 1}, session.actor());
  if (sold || !released || released->rows.empty()) return arguments;
  const RecordView notice(session, u"payment_notice"_qs, released->rows.front().id);
  arguments.insert(u"notice"_qs, static_cast<double>(released->rows.front().id));
  for (const auto* field : {"amount", "method"}) arguments.insert(QLatin1StringView(field), notice.json(field));
  return arguments;
}

Proposed proposePaymentNotice(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  const RecordView party(session, u"party"_qs, order.number("party_id"));
  auto arguments = copied(order, {{"payee", "party_id"}, {"method", "settlement_method"}});
  for (const auto* field : {"bank", "account"})
    if (const auto value = party.json(field); !value.isUndefined()) arguments.insert(QLatin1StringView(field), value);
  arguments.insert(u"due_date"_qs, isoDate(session.today().addDays(kUsualCredit)));
  insertBalance(arguments, order);
  return arguments;
}

Proposed proposeClaim(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  QJsonObject arguments{{u"due_date"_qs, isoDate(session.today().addDays(kUsualCredit))}};
  insertBalance(arguments, order);
  return arguments;
}

Proposed proposeExpense(Session& session, const Subject&) {
  return QJsonObject{{u"date"_qs, isoDate(session.today())}, {u"kind"_qs, u"freight"_qs}};
}

}  // namespace gendan::ui
