// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What filing, deciding and closing mean, beside their forms.
#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "app/changes/change_commands.h"
#include "app/changes/close_commands.h"
#include "app/orders/order_access.h"
#include "ui/changes/effect_view.h"
#include "ui/commands/record_view.h"
#include "ui/forms/form_preview.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

QLabel* section(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  setRole(label, u"section"_qs);
  return label;
}

void addFact(QFormLayout* form, const char* field, const QString& text, QWidget* parent) {
  if (text.isEmpty()) return;
  auto* label = new QLabel(fieldText(QString::fromLatin1(field)), parent);
  setRole(label, u"hint"_qs);
  auto* value = new QLabel(text, parent);
  value->setWordWrap(true);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  form->addRow(label, value);
}

/// What each asked department has said so far.
QWidget* opinionsOf(Session& session, qint64 approval, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, 0, 0, 0);
  const RecordView record(session, u"approval"_qs, approval);
  if (!record.hasLines()) return box;
  const auto& seats = record.lines();
  for (const auto& seat : seats.rows) {
    const auto value = [&](const char* field) { return seats.value(seat, QLatin1StringView(field)); };
    const auto verdict = value("verdict").text;
    auto text = QStringLiteral("<b>%1</b>: %2").arg(value("department_id").text.toHtmlEscaped(), wordText(verdict));
    const auto who = value("decided_by").text.isEmpty() ? value("asked_id").text : value("decided_by").text;
    if (!who.isEmpty()) text += u"  ·  "_qs + who.toHtmlEscaped();
    if (!value("on_behalf_id").text.isEmpty())
      text += FormPreview::tr(" for %1").arg(value("on_behalf_id").text.toHtmlEscaped());
    if (value("at").number > 0) text += u"  ·  "_qs + instantText({value("at").number});
    if (!value("note").text.isEmpty()) text += u"<br>“"_qs + value("note").text.toHtmlEscaped() + u"”"_qs;
    auto* label = new QLabel(text, box);
    setRole(label, u"card"_qs);
    label->setWordWrap(true);
    layout->addWidget(label);
  }
  return box;
}

/// Shows the effect of the request that is being written.
class ChangePreview : public FormPreview {
 public:
  ChangePreview(Session& session, QWidget* parent) : FormPreview(parent), m_session(session), m_effect(new EffectView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section(FormPreview::tr("What it would mean"), this));
    layout->addWidget(m_effect);
    m_effect->hide();
  }
  void show(const QJsonObject& arguments) override {
    const auto command = app::fill(*app::findCommand(u"change.file"_qs), arguments, m_session.reading().references());
    auto draft = command ? *static_cast<const app::FileChange*>(command->get()) : app::FileChange();
    if (!command) return;
    // Words that are still missing don't stand in the way of seeing the effect.
    for (auto* text : {&draft.wording.reason, &draft.wording.content, &draft.wording.effect})
      if (text->isEmpty()) *text = u"…"_qs;
    std::optional<app::ChangeEffect> effect;
    const auto looked = m_session.look(u"change.file"_qs, [&](app::UnitOfWork& u) -> Result<> {
      GENDAN_TRY(const auto filed, app::handle(u, draft));
      GENDAN_TRY(const auto request, u.load<ChangeRequest>(ChangeRequestId(filed.id)));
      GENDAN_TRY(effect, app::effectOf(u, request));
      return {};
    });
    m_effect->setVisible(looked && effect);
    if (looked && effect) m_effect->show(*effect);
  }

 private:
  Session& m_session;
  EffectView* m_effect;
};

class DecisionPreview : public FormPreview {
 public:
  DecisionPreview(Session& session, const Subject& subject, QWidget* parent) : FormPreview(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const RecordView request(session, u"change_request"_qs, subject.id);
    auto* form = new QFormLayout;
    addFact(form, "kind", wordText(request.text("kind")), this);
    for (const auto* field : {"content", "reason", "effect"}) addFact(form, field, request.text(field), this);
    addFact(form, "requester_id", request.text("requester_id"), this);
    addFact(form, "filed_at", instantText({request.number("filed_at")}), this);
    layout->addLayout(form);
    addItems(layout, request);
    layout->addWidget(section(FormPreview::tr("What it would mean now"), this));
    auto* effect = new EffectView(this);
    const auto looked = session.look(u"change.decide"_qs, [&](app::UnitOfWork& u) -> Result<> {
      GENDAN_TRY(const auto record, u.load<ChangeRequest>(ChangeRequestId(subject.id)));
      GENDAN_TRY(const auto computed, app::effectOf(u, record));
      effect->show(computed);
      return {};
    });
    effect->setVisible(looked.has_value());
    layout->addWidget(effect);
    layout->addWidget(section(FormPreview::tr("What the departments say"), this));
    layout->addWidget(opinionsOf(session, request.number("approval_id"), this));
  }
  void show(const QJsonObject&) override {}

 private:
  void addItems(QVBoxLayout* layout, const RecordView& request) {
    if (!request.hasLines() || request.lines().rows.empty()) return;
    const auto& items = request.lines();
    auto* table = new QTableWidget(static_cast<int>(items.rows.size()), 4, this);
    table->setObjectName(u"items"_qs);
    table->setAccessibleName(FormPreview::tr("Before and after"));
    table->setHorizontalHeaderLabels({FormPreview::tr("Line"), FormPreview::tr("What"), FormPreview::tr("Before"), FormPreview::tr("After")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFocusPolicy(Qt::NoFocus);
    for (int r = 0; r < table->rowCount(); ++r) {
      const auto& item = items.rows[static_cast<size_t>(r)];
      const auto value = [&](const char* field) { return items.value(item, QLatin1StringView(field)); };
      const auto line = value("line_no").number;
      table->setItem(r, 0, new QTableWidgetItem(line > 0 ? QString::number(line) : FormPreview::tr("Order")));
      table->setItem(r, 1, new QTableWidgetItem(wordText(value("field").text)));
      table->setItem(r, 2, new QTableWidgetItem(value("before").text));
      auto* after = new QTableWidgetItem(value("after").text);
      after->setBackground(theme().accentSoft);
      table->setItem(r, 3, after);
    }
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    constexpr int kMostRows = 5;
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          std::min(kMostRows, table->rowCount()) * table->verticalHeader()->defaultSectionSize() + 4);
    layout->addWidget(table);
  }
};

QString guardText(CloseGuard guard) {
  switch (guard) {
    case CloseGuard::State: return FormPreview::tr("The order is completed");
    case CloseGuard::Changes: return FormPreview::tr("No change is open");
    case CloseGuard::Problems: return FormPreview::tr("No problem is open");
    case CloseGuard::Notices: return FormPreview::tr("Every change notice is acknowledged");
    case CloseGuard::Delivery: return FormPreview::tr("Every line is delivered and confirmed");
    case CloseGuard::Balance: return FormPreview::tr("The balance is zero");
    case CloseGuard::Inspections: return FormPreview::tr("No failed inspection is unresolved");
  }
  Q_UNREACHABLE();
}

/// Every guard of closing, met or not.
class ClosingPreview : public FormPreview {
 public:
  ClosingPreview(Session& session, const Subject& subject, QWidget* parent) : FormPreview(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section(FormPreview::tr("What must be met"), this));
    std::vector<CloseCheck> checks;
    const auto looked = session.look(u"close.request"_qs, [&](app::UnitOfWork& u) -> Result<> {
      GENDAN_TRY(const auto order, app::loadOrder(u, OrderId(subject.order)));
      checks = closeCheckList(app::closeFactsOf(u, order));
      return {};
    });
    if (!looked) return;
    for (const auto& check : checks) {
      auto* label = new QLabel((check.met ? u"✓  "_qs : u"✗  "_qs) + guardText(check.guard), this);
      if (!check.met) setRole(label, u"error"_qs);
      label->setAccessibleName((check.met ? FormPreview::tr("Met: %1") : FormPreview::tr("Not met: %1")).arg(label->text()));
      layout->addWidget(label);
    }
  }
  void show(const QJsonObject&) override {}
};

class ClosingDecisionPreview : public FormPreview {
 public:
  ClosingDecisionPreview(Session& session, const Subject& subject, QWidget* parent) : FormPreview(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const RecordView request(session, u"close_request"_qs, subject.id);
    auto* form = new QFormLayout;
    addFact(form, "requester_id", request.text("requester_id"), this);
    addFact(form, "exceptions", request.text("exceptions"), this);
    addFact(form, "archive_place", request.text("archive_place"), this);
    layout->addLayout(form);
    layout->addWidget(new ClosingPreview(session, subject, this));
    layout->addWidget(section(FormPreview::tr("What the departments say"), this));
    layout->addWidget(opinionsOf(session, request.number("approval_id"), this));
  }
  void show(const QJsonObject&) override {}
};

}  // namespace

FormPreview* previewChange(Session& session, const Subject&, QWidget* parent) { return new ChangePreview(session, parent); }
FormPreview* previewDecision(Session& session, const Subject& subject, QWidget* parent) {
  return new DecisionPreview(session, subject, parent);
}
FormPreview* previewClosing(Session& session, const Subject& subject, QWidget* parent) {
  return new ClosingPreview(session, subject, parent);
}
FormPreview* previewClosingDecision(Session& session, const Subject& subject, QWidget* parent) {
  return new ClosingDecisionPreview(session, subject, parent);
}

}  // namespace gendan::ui
