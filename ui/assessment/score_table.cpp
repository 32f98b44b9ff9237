// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/score_table.h"

#include <QHeaderView>
#include <QIntValidator>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include "ui/assessment/evidence_view.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

struct ScoreColumn {
  enum {
    kTracker,
    kDepartment,
    kOrders,
    kFirstScore,
    kTotal = kFirstScore + 4,
    kGrade,
    kRate,
    kLastMonth,
    kState,
    kColumns
  };
};
constexpr int kScoreRole = Qt::UserRole;

bool isScore(int column) { return column >= ScoreColumn::kFirstScore && column < ScoreColumn::kTotal; }

/// Takes whole numbers of 0 to 10 and hands them on; what the cell shows follows from what was committed.
class ScoreDelegate : public QStyledItemDelegate {
 public:
  explicit ScoreDelegate(ScoreTable* table) : QStyledItemDelegate(table), m_table(table) {}

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"score"_qs);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAlignment(Qt::AlignCenter);
    editor->setValidator(new QIntValidator(0, kHighestScore, editor));
    return editor;
  }
  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    const int score = index.data(kScoreRole).toInt();
    auto* line = static_cast<QLineEdit*>(editor);
    if (line->text().isEmpty() && score != kNoScore) line->setText(QString::number(score));
  }
  void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override {
    const auto* line = static_cast<QLineEdit*>(editor);
    if (!line->hasAcceptableInput() || line->text().toInt() == index.data(kScoreRole).toInt()) return;
    Q_EMIT m_table->given(index.row(), static_cast<Dimension>(index.column() - ScoreColumn::kFirstScore),
                          line->text().toInt());
  }

 private:
  ScoreTable* m_table;
};

QString changeText(const app::AssessmentMonth::Row& row) {
  if (!row.totalLastMonth) return QStringLiteral("–");
  const auto last = row.totalLastMonth->text();
  if (!row.sheet.result) return last;
  const auto shown = [](const Total& total) { return Quantity::parse(total.text()).value_or(Quantity()); };
  const auto difference = shown(row.sheet.result->total) - shown(*row.totalLastMonth);
  return QStringLiteral("%1 (%2%3)").arg(last, difference.isPositive() ? u"+"_qs : QString(), difference.text());
}

}  // namespace

ScoreTable::ScoreTable(QWidget* parent) : QTableWidget(parent) {
  setObjectName(u"scores"_qs);
  setAccessibleName(tr("Trackers and their scores"));
  setColumnCount(ScoreColumn::kColumns);
  QStringList headings{fieldText(u"tracker"_qs), fieldText(u"department"_qs), fieldText(u"orders_held"_qs)};
  for (const auto& entry : Codes<Dimension>::entries) headings.append(wordText(QString::fromLatin1(entry.word)));
  headings << fieldText(u"assessment.total"_qs) << fieldText(u"grade"_qs) << fieldText(u"bonus_rate"_qs)
           << fieldText(u"total_last_month"_qs) << fieldText(u"state"_qs);
  setHorizontalHeaderLabels(headings);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setStretchLastSection(true);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
  setShowGrid(false);
  setSelectionMode(SingleSelection);
  setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
  setItemDelegate(new ScoreDelegate(this));
}

void ScoreTable::put(int row, int column, const QString& text, bool isNumber) {
  auto* cell = item(row, column);
  if (cell == nullptr) setItem(row, column, cell = new QTableWidgetItem);
  cell->setText(text);
  cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  cell->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

void ScoreTable::show(const app::AssessmentMonth& month,
                      const std::function<bool(const app::AssessmentSheet&)>& isEditable) {
  setRowCount(static_cast<int>(month.rows.size()));
  for (int row = 0; row < rowCount(); ++row) {
    const auto& shown = month.rows[static_cast<size_t>(row)];
    update(row, shown, isEditable(shown.sheet));
  }
  for (int column = 0; column < ScoreColumn::kColumns; ++column) resizeColumnToContents(column);
}

void ScoreTable::update(int row, const app::AssessmentMonth::Row& shown, bool isEditable) {
  const auto& sheet = shown.sheet;
  put(row, ScoreColumn::kTracker, sheet.tracker, false);
  put(row, ScoreColumn::kDepartment, sheet.department, false);
  put(row, ScoreColumn::kOrders, QString::number(sheet.ordersHeld), true);
  for (size_t i = 0; i < sheet.dimensions.size(); ++i) {
    const auto& dimension = sheet.dimensions[i];
    const int column = ScoreColumn::kFirstScore + static_cast<int>(i);
    put(row, column, tr("%1  (%2)").arg(scoreText(dimension.score), scoreText(dimension.suggestion.score)), true);
    auto* cell = item(row, column);
    cell->setData(kScoreRole, dimension.score);
    cell->setTextAlignment(Qt::AlignCenter);
    if (isEditable) cell->setFlags(cell->flags() | Qt::ItemIsEditable);
    cell->setForeground(dimension.score == kNoScore ? theme().muted : palette().color(QPalette::Text));
    cell->setToolTip(dimension.comment);
    cell->setData(Qt::AccessibleTextRole, tr("%1: score %2, suggested %3")
                                              .arg(wordText(word(dimension.dimension)), scoreText(dimension.score),
                                                   scoreText(dimension.suggestion.score)));
  }
  const auto& result = sheet.result;
  put(row, ScoreColumn::kTotal, result ? result->total.text() : QStringLiteral("–"), true);
  put(row, ScoreColumn::kGrade, result ? wordText(u"grade."_qs + word(result->grade)) : QString(), false);
  put(row, ScoreColumn::kRate, result ? tr("%1 %").arg(result->bonusRate) : QString(), true);
  put(row, ScoreColumn::kLastMonth, changeText(shown), true);
  put(row, ScoreColumn::kState,
      sheet.id.isValid() ? wordText(u"assessment.state."_qs + word(sheet.state)) : tr("Not scored yet"), false);
}

void ScoreTable::mark(int row, Dimension dimension, int score, const QString& reason) {
  auto* cell = item(row, ScoreColumn::kFirstScore + static_cast<int>(dimension));
  cell->setText(QString::number(score) + u"  !"_qs);
  cell->setForeground(theme().late);
  cell->setToolTip(reason);
  cell->setData(Qt::AccessibleTextRole,
                tr("%1: score %2 is not taken: %3").arg(wordText(word(dimension))).arg(score).arg(reason));
}

std::optional<Dimension> ScoreTable::currentDimension() const {
  if (currentRow() < 0) return std::nullopt;
  return isScore(currentColumn()) ? static_cast<Dimension>(currentColumn() - ScoreColumn::kFirstScore)
                                  : Dimension::Execution;
}

void ScoreTable::choose(int row, Dimension dimension) {
  setCurrentCell(row, ScoreColumn::kFirstScore + static_cast<int>(dimension));
}

QModelIndex ScoreTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  if (action != MoveNext && action != MovePrevious) return QTableWidget::moveCursor(action, modifiers);
  int row = std::max(0, currentRow());
  int column = currentColumn();
  if (action == MoveNext) {
    column = std::max<int>(column + 1, ScoreColumn::kFirstScore);
    if (!isScore(column)) ++row, column = ScoreColumn::kFirstScore;
  } else {
    column = std::min<int>(column - 1, ScoreColumn::kTotal - 1);
    if (!isScore(column)) --row, column = ScoreColumn::kTotal - 1;
  }
  return row >= 0 && row < rowCount() ? model()->index(row, column) : QModelIndex();
}

}  // namespace gendan::ui
