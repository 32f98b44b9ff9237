// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/evidence_view.h"

#include <QHeaderView>

#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

constexpr int kHundred = 100;

/// "2.5"
QString shareText(qint64 count, qint64 of) { return scaledText(mulDivHalfUp(count, kHundred, of), 2); }

QString factText(const EvidenceFact& fact) {
  if (fact.of == 0) return EvidenceView::tr("nothing to count");
  switch (fact.kind) {
    case FactKind::DaysLate: return EvidenceView::tr("%1 in all, of %2 due").arg(fact.count).arg(fact.of);
    case FactKind::DaysToSolve: return EvidenceView::tr("%1 days").arg(shareText(fact.count, fact.of));
    case FactKind::Followed:
    case FactKind::OnTime:
    case FactKind::Corrected:
    case FactKind::Agreed:
    case FactKind::FoundInTime:
    case FactKind::SolvedInTime:
    case FactKind::Effect:
    case FactKind::Recurred:
    case FactKind::PassedOn:
    case FactKind::Acknowledged:
    case FactKind::ActiveDays:
    case FactKind::FoundThemselves: break;
  }
  return EvidenceView::tr("%1 of %2 (%3 %)")
      .arg(fact.count)
      .arg(fact.of)
      .arg(mulDivHalfUp(fact.count, kHundred, fact.of));
}

}  // namespace

QString scoreText(int score) { return score == kNoScore ? QStringLiteral("–") : QString::number(score); }

QString resultText(const app::AssessmentResult& result) {
  QStringList parts{result.total.text(), wordText(u"grade."_qs + word(result.grade)),
                    EvidenceView::tr("%1 % of the bonus").arg(result.bonusRate)};
  if (result.bonus) parts.append(moneyText(*result.bonus));
  return parts.join(u"  ·  "_qs);
}

EvidenceView::EvidenceView(QWidget* parent) : QTableWidget(parent) {
  setObjectName(u"evidence"_qs);
  setAccessibleName(tr("Why this score is suggested"));
  setColumnCount(4);
  setHorizontalHeaderLabels({tr("What counts"), tr("The records say"), tr("Points of 10"), tr("Weight")});
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  verticalHeader()->hide();
  setShowGrid(false);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(NoSelection);
  setFocusPolicy(Qt::NoFocus);
}

void EvidenceView::show(std::span<const app::SheetDimension> dimensions) {
  setRowCount(0);
  for (const auto& dimension : dimensions) {
    addHeading(dimension);
    for (const auto& fact : dimension.suggestion.facts) addFact(fact);
  }
  resizeColumnsToContents();
  horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void EvidenceView::addHeading(const app::SheetDimension& dimension) {
  const int row = rowCount();
  insertRow(row);
  const auto& suggestion = dimension.suggestion;
  const auto what = wordText(word(dimension.dimension));
  auto* item =
      new QTableWidgetItem(suggestion.score == kNoScore ? tr("%1: no data, so no suggestion").arg(what)
                                                        : tr("%1: %2 is suggested").arg(what).arg(suggestion.score));
  auto font = item->font();
  font.setBold(true);
  item->setFont(font);
  setItem(row, 0, item);
  if (suggestion.score == kNoScore) return;
  auto* points = new QTableWidgetItem(scaledText(suggestion.points, 2));
  points->setFont(font);
  points->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  setItem(row, 2, points);
}

void EvidenceView::addFact(const ExplainedFact& fact) {
  const int row = rowCount();
  insertRow(row);
  const QStringList cells{wordText(u"fact."_qs + word(fact.fact.kind)), factText(fact.fact),
                          fact.points ? scaledText(*fact.points, 2) : QStringLiteral("–"),
                          QString::number(fact.weight)};
  for (int column = 0; column < cells.size(); ++column) {
    auto* item = new QTableWidgetItem(cells[column]);
    item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (!fact.points) item->setForeground(theme().muted);
    setItem(row, column, item);
  }
}

}  // namespace gendan::ui
