// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessment_summary.h"

#include <QFormLayout>
#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

#include "app/assessment/assessment_commands.h"
#include "ui/assessment/evidence_view.h"
#include "ui/forms/form_preview.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

AssessmentSummary::AssessmentSummary(Session& session, AssessmentId id, QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  const auto sheet = session.reading().assessments().sheet(id, session.actor());
  if (!sheet) return;
  auto* head = new QLabel(sheet->tracker, this);
  setRole(head, u"title"_qs);
  head->setWordWrap(true);
  layout->addWidget(head);
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  layout->addLayout(form);
  addFact(form, fieldText(u"assessment.kind"_qs), wordText(u"assessment."_qs + word(sheet->kind)));
  addFact(form, fieldText(u"period"_qs),
          tr("%1 to %2").arg(sheet->firstDay.toString(Qt::ISODate), sheet->lastDay.toString(Qt::ISODate)));
  addFact(form, fieldText(u"state"_qs), wordText(u"assessment."_qs + word(sheet->state)));
  for (const auto& dimension : sheet->dimensions) {
    auto text = tr("%1  (suggested %2)").arg(scoreText(dimension.score), scoreText(dimension.suggestion.score));
    if (!dimension.comment.isEmpty()) text += u"\n"_qs + dimension.comment;
    addFact(form, wordText(word(dimension.dimension)), text);
  }
  if (sheet->result) addFact(form, fieldText(u"assessment.total"_qs), resultText(*sheet->result));
  addFact(form, fieldText(u"reason"_qs), sheet->reason);
  addFact(form, fieldText(u"remark"_qs), sheet->remark);
  addFact(form, fieldText(u"assessor"_qs), sheet->assessor);
  addFact(form, fieldText(u"finalised_by"_qs), sheet->finalisedBy);
  addFact(form, fieldText(u"statement"_qs), sheet->statement);
}

void AssessmentSummary::addFact(QFormLayout* form, const QString& label, const QString& text) {
  if (text.isEmpty()) return;
  auto* name = new QLabel(label, this);
  setRole(name, u"hint"_qs);
  auto* value = new QLabel(text, this);
  value->setWordWrap(true);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  form->addRow(name, value);
}

namespace {

/// The evidence of the person and period that the form names.
class AdHocPreview : public FormPreview {
 public:
  AdHocPreview(Session& session, QWidget* parent)
      : FormPreview(parent), m_session(session), m_evidence(new EvidenceView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_evidence);
    constexpr int kHeight = 260;
    m_evidence->setMinimumHeight(kHeight);
    m_evidence->hide();
  }
  void show(const QJsonObject& arguments) override {
    QJsonObject asked;
    for (const auto& name : {u"tracker"_qs, u"kind"_qs, u"first_day"_qs, u"last_day"_qs})
      if (arguments.contains(name)) asked.insert(name, arguments.value(name));
    asked.insert(u"reason"_qs, u"…"_qs);
    const auto command = app::fill(*app::findCommand(u"assessment.score"_qs), asked, m_session.reading().references());
    std::vector<app::SheetDimension> dimensions;
    if (command)
      (void)m_session.look(u"assessment.score"_qs, [&](app::UnitOfWork& u) -> Result<> {
        GENDAN_TRY(const auto drafted, app::handle(u, *static_cast<const app::ScoreTracker*>(command->get())));
        GENDAN_TRY(const auto draft, u.load<Assessment>(AssessmentId(drafted.id)));
        for (const auto& score : draft.scores)
          dimensions.push_back({score.dimension, score.weight, score.score, {}, suggest(score.dimension, draft.facts)});
        return {};
      });
    m_evidence->setVisible(!dimensions.empty());
    m_evidence->show(dimensions);
  }

 private:
  Session& m_session;
  EvidenceView* m_evidence;
};

}  // namespace

FormPreview* previewAdHoc(Session& session, const Subject&, QWidget* parent) {
  return new AdHocPreview(session, parent);
}

Proposed proposeAdHoc(Session& session, const Subject&) {
  const auto today = session.today();
  return QJsonObject{{u"kind"_qs, u"ad_hoc"_qs},
                     {u"first_day"_qs, today.addMonths(-3).toString(Qt::ISODate)},
                     {u"last_day"_qs, today.toString(Qt::ISODate)}};
}

}  // namespace gendan::ui
