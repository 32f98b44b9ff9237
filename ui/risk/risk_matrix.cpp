// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/risk_matrix.h"

#include <QGridLayout>
#include <QLabel>

#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

Likelihood likelihoodOf(size_t field) { return static_cast<Likelihood>(field / 3); }
Impact impactOf(size_t field) { return static_cast<Impact>(field % 3); }

std::vector<std::pair<QString, QString>> conditionsOf(size_t field) {
  return {{u"likelihood"_qs, word(likelihoodOf(field))}, {u"impact"_qs, word(impactOf(field))}};
}

QColor colorOf(RiskLevel level) {
  switch (level) {
    case RiskLevel::High: return theme().late;
    case RiskLevel::Medium: return theme().warn;
    case RiskLevel::Low: return theme().done;
  }
  Q_UNREACHABLE();
}

/// The colour of the level behind the number, and around it when the list shows this field only.
QString styleOf(RiskLevel level) {
  const auto color = colorOf(level);
  const auto rgb = QStringLiteral("%1, %2, %3").arg(color.red()).arg(color.green()).arg(color.blue());
  return QStringLiteral(
             "QPushButton { background: rgba(%1, 40); border: 1px solid rgba(%1, 90); border-radius: 6px; padding: "
             "6px; }"
             "QPushButton:checked { background: rgba(%1, 90); border: 2px solid rgb(%1); }"
             "QPushButton:focus { border: 2px solid rgb(%1); }")
      .arg(rgb);
}

QLabel* caption(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  setRole(label, u"hint"_qs);
  label->setAlignment(Qt::AlignCenter);
  return label;
}

}  // namespace

RiskMatrix::RiskMatrix(Session& session, ListView& list, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(list) {
  setObjectName(u"riskMatrix"_qs);
  readCuts();
  addButtons();
  connect(&session, &Session::changed, this, &RiskMatrix::refresh);
  refresh();
}

void RiskMatrix::addButtons() {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(4);
  grid->addWidget(caption(tr("Likelihood ↓   Impact →"), this), 0, 0);
  for (size_t i = 0; i < kSide; ++i) {
    const int at = static_cast<int>(i) + 1;
    grid->addWidget(caption(wordText(word(static_cast<Impact>(i))), this), 0, at);
    grid->addWidget(caption(wordText(word(static_cast<Likelihood>(i))), this), at, 0);
    grid->setColumnStretch(at, 1);
  }
  for (size_t field = 0; field < kFields; ++field) {
    auto* button = new QPushButton(this);
    button->setCheckable(true);
    button->setObjectName(word(likelihoodOf(field)) + u'.' + word(impactOf(field)));
    button->setStyleSheet(styleOf(levelOf(likelihoodOf(field), impactOf(field), m_cuts)));
    connect(button, &QPushButton::clicked, this, [this, field] { narrow(field); });
    grid->addWidget(button, static_cast<int>(field / kSide) + 1, static_cast<int>(field % kSide) + 1);
    m_buttons[field] = button;
  }
  show({});
}

void RiskMatrix::readCuts() {
  const auto read = [this](const char* key, int& cut) {
    const auto list = m_session.reading().records().list(
        {u"setting"_qs, {}, {{u"key"_qs, QString::fromLatin1(key)}}, {}, 0, 1}, m_session.actor());
    if (list && !list->rows.empty()) cut = list->value(list->rows.front(), QLatin1StringView("value")).text.toInt();
  };
  read("risk_high", m_cuts.high);
  read("risk_medium", m_cuts.medium);
}

void RiskMatrix::refresh() {
  m_session.background().read<Counts>(
      this,
      [](app::Reading& reading) -> Result<Counts> {
        Counts counts{};
        for (size_t field = 0; field < kFields; ++field) {
          auto where = conditionsOf(field);
          where.emplace_back(u"state"_qs, word(RiskState::Open));
          GENDAN_TRY(counts[field],
                     reading.records().count({u"risk"_qs, {}, std::move(where), {}, 0, 1}, kMostCounted));
        }
        return counts;
      },
      [this](Result<Counts> counts) {
        if (counts) show(*counts);
      });
}

void RiskMatrix::show(const Counts& counts) {
  for (size_t field = 0; field < kFields; ++field) {
    const auto likelihood = likelihoodOf(field);
    const auto impact = impactOf(field);
    const auto level = wordText(word(levelOf(likelihood, impact, m_cuts)));
    m_buttons[field]->setText(QStringLiteral("%1   %2").arg(counts[field]).arg(level));
    m_buttons[field]->setAccessibleName(tr("Likelihood %1, impact %2: %3 open, level %4")
                                            .arg(wordText(word(likelihood)), wordText(word(impact)))
                                            .arg(counts[field])
                                            .arg(level));
  }
}

void RiskMatrix::narrow(size_t field) {
  const bool on = m_buttons[field]->isChecked();
  for (auto* button : m_buttons) button->setChecked(on && button == m_buttons[field]);
  auto filter = m_list.model().filter();
  filter.where.clear();
  if (on) filter.where = conditionsOf(field);
  m_list.model().setFilter(filter);
}

QWidget* makeRiskMatrix(Session& session, ListView& list, QWidget* parent) {
  return new RiskMatrix(session, list, parent);
}

}  // namespace gendan::ui
