// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/demo_risk.h"

#include <QDateTime>

#include "app/risk/credit_commands.h"
#include "app/risk/risk_commands.h"
#include "app/risk/supplier_commands.h"
#include "app/risk/warning_commands.h"

namespace gendan::app {

using namespace domain;

namespace {

class Evening {
 public:
  Evening(UnitOfWork& u, QDate today)
      : m_u(u),
        m_company(readDemoCompany(u)),
        m_today(today),
        m_now{QDateTime(today, QTime(18, 0)).toMSecsSinceEpoch()} {}

  [[nodiscard]] Result<> pass() {
    for (size_t i = 0; i < m_company.customers.size(); ++i) GENDAN_CHECK(rate(m_company.customers[i], i));
    for (size_t i = 0; i < m_company.suppliers.size(); ++i) GENDAN_CHECK(evaluate(m_company.suppliers[i], i));
    GENDAN_CHECK(act(u"zhong"_qs, EvaluateWarnings{}));
    return registerRisks();
  }

 private:
  template <class Command>
  [[nodiscard]] Result<Outcome> act(const QString& login, const Command& command) {
    constexpr qint64 kActMs = 5'000;
    m_now.ms += kActMs;
    m_u.begin({m_company.person(login), {}, QString::fromLatin1(Command::kWord), m_now, m_today});
    return handle(m_u, command);
  }

  /// Most have room, one has gone beyond; the last proposal still waits for the manager.
  [[nodiscard]] Result<> rate(const DemoParty& customer, size_t index) {
    const bool waits = index + 1 == m_company.customers.size();
    const auto exposure = creditEvidenceOf(m_u, customer.id, customer.currency).exposure;
    RateCredit command;
    command.party = customer.id;
    constexpr qint64 kLeast = 5'000'000;
    command.limit = Money::ofMinor(index == 1 ? exposure.minor() * 4 / 5 : std::max(exposure.minor() * 2, kLeast),
                                   customer.currency);
    command.validUntil = m_today.addMonths(6);
    GENDAN_TRY(const auto proposed, act(u"cai"_qs, command));
    if (!waits) GENDAN_CHECK(act(u"zhong"_qs, ConfirmCredit{CreditRatingId(proposed.id), 0, {}}));
    return {};
  }

  [[nodiscard]] Result<> evaluate(const DemoParty& supplier, size_t index) {
    EvaluateSupplier command;
    command.party = supplier.id;
    command.from = m_today.addMonths(-6);
    command.until = m_today.addDays(-1);
    command.service = Rate::ofScaled(7'000 + static_cast<qint64>(index % 4) * 800);
    if (m_u.evidence().supplied(supplier.id, {command.from, command.until, 0}).empty()) return {};
    GENDAN_TRY(const auto proposed, act(u"bao"_qs, command));
    if (index > 0) GENDAN_CHECK(act(u"gao"_qs, ConfirmEvaluation{SupplierEvaluationId(proposed.id), 0, {}}));
    return {};
  }

  /// The first warning of every second rule becomes a risk; two more are of the company as a whole.
  [[nodiscard]] Result<> registerRisks() {
    std::optional<WarningRule> last;
    for (const auto& warning : m_u.find<EarlyWarning>({where<&EarlyWarning::state>(WarningState::Open)})) {
      const auto rule = warning.facts.rule;
      if (rule == last || static_cast<int>(rule) % 2 == 0) continue;
      last = rule;
      RegisterWarning command;
      command.warning = warning.id;
      command.risk.kind = riskOf(rule);
      command.risk.description = u"由预警转入 from an early warning: "_qs + warning.facts.reference;
      command.risk.assessment.likelihood = Likelihood::High;
      command.risk.assessment.department = warning.facts.department;
      GENDAN_CHECK(act(u"zhong"_qs, command));
    }
    GENDAN_CHECK(act(u"peng"_qs, ofTheCompany(RiskKind::EquipmentFailure, Likelihood::Medium, Impact::Severe,
                                              u"三号数控车床已用十二年 CNC lathe 3 is twelve years old"_qs)));
    GENDAN_TRY(const auto settled, act(u"gao"_qs, ofTheCompany(RiskKind::LateMaterial, Likelihood::Low, Impact::Major,
                                                               u"圆钢仅一家供应商 a single source of round steel"_qs)));
    GENDAN_CHECK(act(u"gao"_qs, CloseRisk{RiskId(settled.id), 0, u"已开发第二供应商 a second source was found"_qs}));
    return {};
  }

  [[nodiscard]] static RegisterRisk ofTheCompany(RiskKind kind, Likelihood likelihood, Impact impact,
                                                 QString description) {
    RegisterRisk command;
    command.risk.kind = kind;
    command.risk.description = std::move(description);
    command.risk.assessment.likelihood = likelihood;
    command.risk.assessment.impact = impact;
    return command;
  }

  UnitOfWork& m_u;
  const DemoCompany m_company;
  QDate m_today;
  Instant m_now;
};

}  // namespace

Result<> lookBackOnTheYear(UnitOfWork& u, QDate today) { return Evening(u, today).pass(); }

}  // namespace gendan::app
