// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/detail_pane.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/assessment/assessment_summary.h"
#include "ui/commands/record_view.h"
#include "ui/present/words.h"
#include "ui/theme.h"
#include "ui/worklist/order_summary.h"

namespace gendan::ui {

namespace {
constexpr size_t kMostButtons = 5;
}

DetailPane::DetailPane(Session& session, Commander& commander, QWidget* parent)
    : QWidget(parent), m_session(session), m_commander(commander) {
  setObjectName(u"detail"_qs);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget(area);
  m_layout = new QVBoxLayout(inside);
  area->setWidget(inside);
  outer->addWidget(area);
}

void DetailPane::show(const std::optional<Subject>& subject) {
  delete m_content;
  m_content = new QWidget(this);
  m_layout->addWidget(m_content);
  new QVBoxLayout(m_content);
  m_content->layout()->setContentsMargins(4, 4, 4, 4);
  if (subject && subject->kind == u"order") {
    const RecordView order(m_session, u"order"_qs, subject->order);
    if (order.exists()) m_content->layout()->addWidget(new OrderSummary(order, m_content));
    addCommands(*subject);
    m_content->layout()->addWidget(new LineCards(order, m_content));
  } else if (subject && subject->kind == u"assessment") {
    m_content->layout()->addWidget(new AssessmentSummary(m_session, domain::AssessmentId(subject->id), m_content));
    addCommands(*subject);
  } else if (subject) {
    fill(*subject);
    addCommands(*subject);
  } else {
    auto* nothing = new QLabel(tr("Select a row to see what can be done with it."), m_content);
    setRole(nothing, u"hint"_qs);
    nothing->setWordWrap(true);
    m_content->layout()->addWidget(nothing);
  }
  static_cast<QVBoxLayout*>(m_content->layout())->addStretch();
}

void DetailPane::fill(const Subject& subject) {
  auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
  const auto list = m_session.reading().records().list(
      {subject.kind, {}, {{u"id"_qs, QString::number(subject.id)}}, {}, 0, 1}, m_session.actor());
  if (!list || list->rows.empty()) return;
  const auto& row = list->rows.front();
  auto title = list->value(row, QLatin1StringView("number")).text;
  auto* head = new QLabel(title.isEmpty() ? kindText(subject.kind) : kindText(subject.kind) + u"  "_qs + title, m_content);
  setRole(head, u"title"_qs);
  head->setWordWrap(true);
  layout->addWidget(head);
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  for (size_t i = 1; i < list->fields.size(); ++i) {
    const QString name = QString::fromLatin1(list->fields[i].name);
    const auto text = valueText(subject.kind, list->fields[i], row.values[i]);
    if (text.isEmpty() || name == u"version" || name == u"number" || name == u"subject_id") continue;
    auto* value = new QLabel(text, m_content);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* label = new QLabel(fieldText(subject.kind + u'.' + name), m_content);
    setRole(label, u"hint"_qs);
    form->addRow(label, value);
  }
  layout->addLayout(form);
}

void DetailPane::addCommands(const Subject& subject) {
  auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
  auto* open = new QPushButton(tr("Open order"), m_content);
  open->setObjectName(u"open"_qs);
  open->setVisible(subject.order > 0);
  connect(open, &QPushButton::clicked, this, [this, subject] {
    Q_EMIT opened({u"order"_qs, subject.order, subject.order, 0});
  });
  size_t shown = 0;
  for (const auto& offer : m_commander.offersFor(subject)) {
    if (!offer.obstacle.isEmpty() || shown == kMostButtons) continue;
    auto* button = new QPushButton(icon(QString::fromLatin1(offer.look->icon)), actText(*offer.look), m_content);
    button->setObjectName(QString::fromLatin1(offer.look->word));
    if (shown == 0) setRole(button, u"primary"_qs);
    connect(button, &QPushButton::clicked, this, [this, look = offer.look, subject] { m_commander.start(*look, subject); });
    layout->addWidget(button);
    ++shown;
  }
  layout->addWidget(open);
}

}  // namespace gendan::ui
