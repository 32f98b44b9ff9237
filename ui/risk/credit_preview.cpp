// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer's payments say, beside the form that rates them.
#include <QFormLayout>
#include <QLabel>

#include "app/risk/credit_commands.h"
#include "domain/people/permissions.h"
#include "ui/forms/form_preview.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

class CreditPreview : public FormPreview {
 public:
  CreditPreview(Session& session, PartyId customer, QWidget* parent)
      : FormPreview(parent), m_session(session), m_customer(customer), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(0, 0, 0, 0);
  }

  void show(const QJsonObject& arguments) override {
    const auto limit = Money::parse(arguments.value(u"credit_limit"_qs).toString());
    const auto currency = limit ? limit->currency() : kCny;
    CreditEvidence evidence;
    const auto looked = m_session.look(u"credit.rate"_qs, [&](app::UnitOfWork& u) -> Result<> {
      GENDAN_CHECK(permits(Action::CreditRate, Access::Do, u.actor(), {}));
      evidence = app::creditEvidenceOf(u, m_customer, currency);
      return {};
    });
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    if (!looked) return;
    const auto score = creditScore(evidence, limit ? *limit : Money::zero(currency));
    add("score", score ? scaledText(score->scaled(), 2) : FormPreview::tr("no data"));
    add("suggested", wordText(u"grade."_qs + word(creditGrade(score))));
    add("claims_on_time", FormPreview::tr("%1 of %2").arg(evidence.onTime).arg(evidence.claims));
    add("days_overdue", QString::number(evidence.daysOverdue));
    add("overdue", moneyText(evidence.overdue));
    add("exposure", moneyText(evidence.exposure));
    add("changes", FormPreview::tr("%1 of %2").arg(evidence.changes + evidence.cancellations).arg(evidence.orders));
    add("years", QString::number(evidence.years));
  }

 private:
  void add(const char* field, const QString& text) {
    auto* label = new QLabel(fieldText(u"credit_rating."_qs + QString::fromLatin1(field)), this);
    setRole(label, u"hint"_qs);
    auto* value = new QLabel(text, this);
    value->setObjectName(QString::fromLatin1(field));
    m_form->addRow(label, value);
  }

  Session& m_session;
  PartyId m_customer;
  QFormLayout* m_form;
};

}  // namespace

FormPreview* previewCredit(Session& session, const Subject& subject, QWidget* parent) {
  return new CreditPreview(session, PartyId(subject.id), parent);
}

}  // namespace gendan::ui
