// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/effect_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

QString dateText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("–"); }

/// "100 → 120", or the one value that stays.
QString movedText(const QString& before, const QString& after) {
  return before == after ? before : before + u"  →  "_qs + after;
}

QString summaryText(const app::ChangeEffect& effect) {
  QStringList parts{EffectView::tr("Due %1").arg(movedText(dateText(effect.dueBefore), dateText(effect.dueAfter)))};
  if (effect.totalBefore && effect.totalAfter) {
    const auto difference = *effect.totalAfter - *effect.totalBefore;
    auto amount = movedText(moneyText(*effect.totalBefore), moneyText(*effect.totalAfter));
    if (!difference.isZero())
      amount += EffectView::tr("  (%1%2)").arg(difference.isPositive() ? u"+"_qs : QString(), moneyText(difference));
    parts.append(EffectView::tr("Total %1").arg(amount));
  }
  for (const auto& other : effect.dependents)
    parts.append(EffectView::tr("depends: %1, %2, due %3").arg(other.number, wordText(word(other.state)), dateText(other.dueDate)));
  return parts.join(u"   ·   "_qs);
}

}  // namespace

EffectView::EffectView(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_lines(new QTableWidget(this)), m_warnings(new QLabel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_summary->setWordWrap(true);
  layout->addWidget(m_summary);
  m_lines->setObjectName(u"effect"_qs);
  m_lines->setAccessibleName(tr("What the change touches, line by line"));
  m_lines->setColumnCount(7);
  m_lines->setHorizontalHeaderLabels({tr("Line"), tr("Quantity"), tr("Promised"), tr("Produced"), tr("Delivered"),
                                      tr("On open notices"), tr("Purchased for it")});
  m_lines->verticalHeader()->hide();
  m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_lines->setShowGrid(false);
  m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_lines->setSelectionMode(QAbstractItemView::NoSelection);
  m_lines->setFocusPolicy(Qt::NoFocus);
  m_lines->horizontalHeader()->setStretchLastSection(true);
  layout->addWidget(m_lines);
  setRole(m_warnings, u"banner"_qs);
  m_warnings->setWordWrap(true);
  m_warnings->hide();
  layout->addWidget(m_warnings);
}

void EffectView::show(const app::ChangeEffect& effect) {
  m_summary->setText(summaryText(effect));
  m_lines->setRowCount(static_cast<int>(effect.lines.size()));
  for (int r = 0; r < m_lines->rowCount(); ++r) {
    const auto& line = effect.lines[static_cast<size_t>(r)];
    const bool moved = line.before != line.after || line.promisedBefore != line.promisedAfter;
    const QStringList cells{QStringLiteral("%1  %2").arg(line.lineNo).arg(line.productName),
                            movedText(quantityText(line.before), quantityText(line.after)),
                            movedText(dateText(line.promisedBefore), dateText(line.promisedAfter)),
                            quantityText(line.produced),
                            quantityText(line.delivered),
                            quantityText(line.onOpenNotices),
                            quantityText(line.purchased)};
    for (int c = 0; c < cells.size(); ++c) {
      auto* item = new QTableWidgetItem(cells[c]);
      item->setTextAlignment(Qt::AlignVCenter | (c == 0 || c == 2 ? Qt::AlignLeft : Qt::AlignRight));
      if (moved) {
        auto font = item->font();
        font.setBold(true);
        item->setFont(font);
        item->setBackground(theme().accentSoft);
      }
      m_lines->setItem(r, c, item);
    }
  }
  m_lines->resizeColumnsToContents();
  constexpr int kMostRows = 6;
  m_lines->setFixedHeight(m_lines->horizontalHeader()->sizeHint().height() +
                          std::min(kMostRows, m_lines->rowCount()) * m_lines->verticalHeader()->defaultSectionSize() + 4);
  QStringList warnings;
  for (const auto& f : effect.obstacles) warnings.append(tr("%1: %2").arg(fieldText(f.field), reasonText(f.reason)));
  m_warnings->setVisible(!warnings.isEmpty());
  m_warnings->setText(tr("It can't be applied now. %1").arg(warnings.join(u"; ")));
}

}  // namespace gendan::ui
