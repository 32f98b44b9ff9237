// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Risks and warnings: who answers for it, what is usually done, when to look again.
#include "domain/risk/credit.h"
#include "domain/risk/early_warning.h"
#include "domain/risk/supplier.h"
#include "ui/commands/proposals.h"
#include "ui/commands/record_view.h"
#include "ui/present/words.h"

namespace gendan::ui {

using namespace domain;

namespace {

constexpr int kReviewDays = 14;
constexpr int kSnoozeDays = 7;

/// Nothing where the company has none.
QString usualMeasures(Session& session, RiskKind kind) {
  const auto list = session.reading().records().list({u"risk_template"_qs, {}, {{u"kind"_qs, word(kind)}}, {}, 0, 1},
                                                     session.actor());
  return list && !list->rows.empty() ? list->value(list->rows.front(), QLatin1StringView("measures")).text : QString();
}

QJsonObject assessed(Session& session, RiskKind kind) {
  return {{u"kind"_qs, word(kind)},
          {u"likelihood"_qs, word(Likelihood::Medium)},
          {u"impact"_qs, word(Impact::Major)},
          {u"measures"_qs, usualMeasures(session, kind)},
          {u"review_date"_qs, isoDate(session.today().addDays(kReviewDays))}};
}

}  // namespace

Proposed proposeRisk(Session& session, const Subject& subject) {
  if (subject.order == 0) return QJsonObject{{u"review_date"_qs, isoDate(session.today().addDays(kReviewDays))}};
  const RecordView order(session, u"order"_qs, subject.order);
  const bool sold = order.text("kind") == word(OrderKind::Sales);
  auto arguments = assessed(session, sold ? RiskKind::CustomerChange : RiskKind::LateSupply);
  if (const auto person = order.json("responsible_id"); !person.isUndefined())
    arguments.insert(u"responsible"_qs, person);
  return arguments;
}

Proposed proposeWarningsRisk(Session& session, const Subject& subject) {
  const RecordView warning(session, u"early_warning"_qs, subject.id);
  const auto rule = fromWord<WarningRule>(warning.text("rule"));
  if (!rule) return std::nullopt;
  auto arguments = assessed(session, riskOf(*rule));
  QStringList facts{wordText(warning.text("rule"))};
  for (const auto* field : {"order_id", "reference", "since"})
    if (const auto text = warning.text(field); !text.isEmpty()) facts.append(text);
  arguments.insert(u"description"_qs, facts.join(u", "));
  for (const auto& [argument, field] : {std::pair("department", "department_id"), {"responsible", "responsible_id"}})
    if (const auto who = warning.json(field); !who.isUndefined()) arguments.insert(QLatin1StringView(argument), who);
  return arguments;
}

Proposed proposeRiskReview(Session& session, const Subject& subject) {
  auto arguments = copied(RecordView(session, u"risk"_qs, subject.id), {{"likelihood", "likelihood"},
                                                                        {"impact", "impact"},
                                                                        {"measures", "measures"},
                                                                        {"department", "department_id"},
                                                                        {"responsible", "responsible_id"}});
  arguments.insert(u"review_date"_qs, isoDate(session.today().addDays(kReviewDays)));
  return arguments;
}

Proposed proposeSnooze(Session& session, const Subject&) {
  return QJsonObject{{u"until"_qs, isoDate(session.today().addDays(kSnoozeDays))}};
}

Proposed proposeMeasures(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"risk_template"_qs, subject.id), {{"kind", "kind"}, {"measures", "measures"}});
}

Proposed proposeCredit(Session& session, const Subject& subject) {
  QJsonObject arguments{{u"valid_until"_qs, isoDate(session.today().addYears(1))},
                        {u"grade"_qs, word(CreditGrade::Unrated)},
                        {u"credit_limit"_qs, u" "_qs + kCny.code()}};
  const auto rated = session.reading().records().list(
      {u"credit_rating"_qs,
       {},
       {{u"party_id"_qs, QString::number(subject.id)}, {u"state"_qs, u"confirmed"_qs}, {u"replaced_at"_qs, {}}},
       {},
       0,
       1},
      session.actor());
  if (!rated || rated->rows.empty()) return arguments;
  const RecordView rating(session, u"credit_rating"_qs, rated->rows.front().id);
  if (const auto limit = rating.json("credit_limit"); !limit.isUndefined()) arguments.insert(u"credit_limit"_qs, limit);
  return arguments;
}

/// The three months that have ended last.
Proposed proposeEvaluation(Session& session, const Subject&) {
  const QDate month(session.today().year(), session.today().month(), 1);
  return QJsonObject{{u"from"_qs, isoDate(month.addMonths(-3))},
                     {u"until"_qs, isoDate(month.addDays(-1))},
                     {u"grade"_qs, word(SupplierGrade::Unrated)}};
}

}  // namespace gendan::ui
