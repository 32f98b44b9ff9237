// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessment_view.h"

#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "app/jobs/list_export.h"
#include "documents/export/assessment_table.h"
#include "documents/forms/assessment_form.h"
#include "domain/base/text.h"
#include "domain/people/permissions.h"
#include "ui/assessment/evidence_view.h"
#include "ui/assessment/score_table.h"
#include "ui/paper/paper_preview.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;
using Row = app::AssessmentMonth::Row;

namespace {

QString textOf(std::u16string_view word) { return QStringView(word).toString(); }
QString noteField(Dimension dimension) { return textOf(fieldOf(dimension)) + u"_note"_qs; }

bool mayScore(const Actor& actor) {
  return permits(Action::AssessmentScore, Access::Do, actor, {Relation::OwnDepartment}).has_value();
}
bool mayFinalise(const Actor& actor) {
  return permits(Action::AssessmentFinalise, Access::Decide, actor, {}).has_value();
}

const app::CommandSpec& scoring() { return *app::findCommand(u"assessment.score"_qs); }

}  // namespace

AssessmentView::AssessmentView(Session& session, Commander& commander, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_commander(commander),
      m_monthEdit(new QDateEdit(this)),
      m_summary(new QLabel(this)),
      m_table(new ScoreTable(this)),
      m_empty(new QLabel(tr("Reading…"), this)),
      m_stack(new QStackedLayout),
      m_evidence(new EvidenceView(this)),
      m_noteLabel(new QLabel(this)),
      m_note(new QLineEdit(this)),
      m_refusal(new QLabel(this)),
      m_outcome(new QLabel(this)),
      m_actions(new QWidget(this)) {
  setObjectName(u"assessment.month"_qs);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  addHead();
  auto* splitter = new QSplitter(Qt::Vertical, this);
  auto* upper = new QWidget(splitter);
  upper->setLayout(m_stack);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  setRole(m_empty, u"empty"_qs);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_table);
  splitter->addWidget(upper);
  splitter->addWidget(addPane());
  splitter->setStretchFactor(0, 1);
  splitter->setChildrenCollapsible(false);
  layout->addWidget(splitter, 1);
  connect(m_table, &ScoreTable::currentCellChanged, this, &AssessmentView::showPlace);
  connect(m_table, &ScoreTable::given, this, &AssessmentView::give);
  connect(&session, &Session::changed, this, &AssessmentView::follow);
  setMonth(session.today().addMonths(-1));
}

void AssessmentView::addHead() {
  auto* row = new QHBoxLayout;
  const auto step = [&](const QString& name, const QString& text, const QString& about, int months) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(about);
    button->setToolTip(about);
    connect(button, &QPushButton::clicked, this,
            [this, months] { m_monthEdit->setDate(m_monthEdit->date().addMonths(months)); });
    row->addWidget(button);
  };
  auto* label = new QLabel(tr("&Month"), this);
  label->setBuddy(m_monthEdit);
  row->addWidget(label);
  step(u"monthBefore"_qs, u"‹"_qs, tr("The month before"), -1);
  m_monthEdit->setObjectName(u"month"_qs);
  m_monthEdit->setAccessibleName(tr("Month"));
  m_monthEdit->setDisplayFormat(u"yyyy-MM"_qs);
  connect(m_monthEdit, &QDateEdit::dateChanged, this, &AssessmentView::setMonth);
  row->addWidget(m_monthEdit);
  step(u"monthAfter"_qs, u"›"_qs, tr("The month after"), 1);
  setRole(m_summary, u"hint"_qs);
  row->addWidget(m_summary);
  row->addStretch();
  const auto add = [&](const QString& name, const QString& text, const QString& about, void (AssessmentView::*act)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(about);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
  };
  m_suggestions = add(u"takeSuggestions"_qs, tr("Take s&uggestions"),
                      tr("Gives the chosen tracker the suggested score wherever none was given yet"),
                      &AssessmentView::takeSuggestions);
  m_suggestions->setVisible(mayScore(m_session.actor()));
  m_finaliseAll = add(u"finaliseAll"_qs, tr("Finalise all that are &complete"),
                      tr("Locks every draft with four scores and tells its tracker"), &AssessmentView::finaliseAll);
  setRole(m_finaliseAll, u"primary"_qs);
  m_finaliseAll->setVisible(mayFinalise(m_session.actor()));
  add(u"saveTable"_qs, tr("&Bonus table…"), tr("Scores, grades, bonus rates and bonuses of the month, as xlsx or csv"),
      &AssessmentView::saveTable);
  add(u"printMonth"_qs, tr("&Print the month…"), tr("The summary and a sheet of each tracker who was assessed, on paper or as one PDF"),
      &AssessmentView::printMonth);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

QWidget* AssessmentView::addPane() {
  auto* pane = new QWidget(this);
  auto* layout = new QVBoxLayout(pane);
  layout->setContentsMargins(0, 0, 0, 0);
  setRole(m_outcome, u"section"_qs);
  m_outcome->setWordWrap(true);
  layout->addWidget(m_outcome);
  layout->addWidget(m_evidence, 1);
  auto* note = new QHBoxLayout;
  m_note->setObjectName(u"note"_qs);
  m_note->setAccessibleName(tr("Comment on the chosen score"));
  m_note->setMaxLength(static_cast<int>(kLongText));
  m_noteLabel->setBuddy(m_note);
  note->addWidget(m_noteLabel);
  note->addWidget(m_note, 1);
  layout->addLayout(note);
  setRole(m_refusal, u"error"_qs);
  m_refusal->setWordWrap(true);
  m_refusal->hide();
  layout->addWidget(m_refusal);
  m_actionRow = new QHBoxLayout(m_actions);
  m_actionRow->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_actions);
  connect(m_note, &QLineEdit::editingFinished, this, [this] {
    const auto dimension = m_table->currentDimension().value_or(Dimension{});
    const auto* row = currentRow();
    if (row == nullptr || m_note->text() == noteAt(m_table->currentRow(), dimension)) return;
    const Place place(row->sheet.trackerId.value(), static_cast<int>(dimension));
    m_notes.insert(place, m_note->text());
    const int refused = m_refused.value(place).score;
    const int given = refused != kNoScore ? refused : row->sheet.dimensions[static_cast<size_t>(dimension)].score;
    if (given != kNoScore) give(m_table->currentRow(), dimension, given);
  });
  connect(m_note, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
  return pane;
}

void AssessmentView::setMonth(QDate day) {
  const auto first = monthOf(day).first;
  if (m_monthEdit->date() != first) {
    const QSignalBlocker quiet(m_monthEdit);
    m_monthEdit->setDate(first);
  }
  m_notes.clear();
  m_refused.clear();
  reload();
}

void AssessmentView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) reload();
}

void AssessmentView::reload() {
  m_isStale = false;
  m_session.background().read<app::AssessmentMonth>(
      this,
      [first = m_monthEdit->date(), actor = m_session.actor()](app::Reading& reading) {
        return reading.assessments().month(first, actor);
      },
      [this](Result<app::AssessmentMonth> month) {
        if (!month) {
          m_empty->setText(refusalText(month.error()));
          m_stack->setCurrentWidget(m_empty);
        } else if (month->firstDay == m_monthEdit->date()) {
          show(std::move(*month));
        }
      });
}

void AssessmentView::show(app::AssessmentMonth month) {
  if (m_table->isBeingEdited()) {
    m_isStale = true;  // whoever types is not disturbed
    return;
  }
  const bool isSame = month.firstDay == m_month.firstDay;
  const int row = isSame ? m_table->currentRow() : -1;
  const auto dimension = m_table->currentDimension().value_or(Dimension::Execution);
  m_month = std::move(month);
  m_table->show(m_month, [this](const app::AssessmentSheet& sheet) { return isEditable(sheet); });
  const bool isEmpty = m_month.rows.empty();
  m_empty->setText(mayScore(m_session.actor())
                       ? tr("Nobody held an order in this month, so there is nobody to assess. Choose another month.")
                       : tr("Your assessment of this month is not final yet. Choose another month."));
  m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
  m_actions->parentWidget()->setVisible(!isEmpty);
  if (!isEmpty) m_table->choose(row >= 0 && row < m_table->rowCount() ? row : 0, dimension);
  showPlace();
}

void AssessmentView::follow(const app::ChangeSet& changes) {
  const bool isOurs =
      !changes.empty() && std::ranges::any_of(changes, [](const app::Change& c) { return c.kind == u"assessment"; });
  if (!isOurs) {
    m_isStale = true;
    if (changes.empty() && isVisible()) reload();
    return;
  }
  for (const auto& change : changes) {
    if (change.kind != u"assessment") continue;
    const auto sheet = m_session.reading().assessments().sheet(AssessmentId(change.id), m_session.actor());
    if (!sheet || sheet->kind != AssessmentKind::Monthly || sheet->firstDay != m_month.firstDay) continue;
    const auto row = std::ranges::find(m_month.rows, sheet->trackerId, [](const Row& r) { return r.sheet.trackerId; });
    if (row == m_month.rows.end() || row->sheet.edition > sheet->edition) continue;
    row->sheet = *sheet;
    update(static_cast<int>(row - m_month.rows.begin()));
  }
  showPlace();
}

bool AssessmentView::isEditable(const app::AssessmentSheet& sheet) const {
  return sheet.state == AssessmentState::Draft && sheet.trackerId != m_session.actor().user &&
         mayScore(m_session.actor());
}

Row* AssessmentView::currentRow() {
  const int row = m_table->currentRow();
  return row < 0 || row >= static_cast<int>(m_month.rows.size()) ? nullptr : &m_month.rows[static_cast<size_t>(row)];
}

QString AssessmentView::noteAt(int row, Dimension dimension) const {
  const auto& sheet = m_month.rows[static_cast<size_t>(row)].sheet;
  const Place place(sheet.trackerId.value(), static_cast<int>(dimension));
  return m_notes.value(place, sheet.dimensions[static_cast<size_t>(dimension)].comment);
}

void AssessmentView::showPlace() {
  const auto complete = std::ranges::count_if(m_month.rows, [](const Row& r) { return r.sheet.result.has_value(); });
  m_summary->setText(tr("%1 of %2 scored").arg(complete).arg(m_month.rows.size()));
  const auto* row = currentRow();
  if (row == nullptr) return;
  // Whoever chooses a tracker rather than a score begins with the first.
  const auto dimension = m_table->currentDimension().value_or(Dimension{});
  const auto& sheet = row->sheet;
  const auto at = static_cast<size_t>(dimension);
  m_evidence->show({&sheet.dimensions[at], 1});
  m_noteLabel->setText(fieldText(noteField(dimension)));
  m_note->setText(noteAt(m_table->currentRow(), dimension));
  m_note->setReadOnly(!isEditable(sheet));
  m_suggestions->setEnabled(isEditable(sheet));
  auto outcome = sheet.tracker;
  if (sheet.result) outcome += u"   "_qs + resultText(*sheet.result);
  if (!sheet.statement.isEmpty()) outcome += u"   “"_qs + sheet.statement + u"”"_qs;
  m_outcome->setText(outcome);
  const auto refused = m_refused.value({sheet.trackerId.value(), static_cast<int>(dimension)});
  m_refusal->setText(refused.why);
  m_refusal->setAccessibleName(refused.why);
  m_refusal->setVisible(!refused.why.isEmpty());
  showActions();
}

void AssessmentView::showActions() {
  while (auto* item = m_actionRow->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater(), item->widget()->hide();
    delete item;
  }
  const auto& sheet = currentRow()->sheet;
  const Subject subject{u"assessment"_qs, sheet.id.value(), 0, sheet.version};
  if (sheet.id.isValid())
    for (const auto& offer : m_commander.offersFor(subject)) {
      if (!offer.obstacle.isEmpty()) continue;
      auto* button = new QPushButton(icon(QString::fromLatin1(offer.look->icon)), actText(*offer.look), m_actions);
      button->setObjectName(QString::fromLatin1(offer.look->word));
      connect(button, &QPushButton::clicked, this,
              [this, look = offer.look, subject] { m_commander.start(*look, subject); });
      m_actionRow->addWidget(button);
    }
  m_actionRow->addStretch();
}

Result<app::Committed> AssessmentView::score(const app::AssessmentSheet& sheet, QJsonObject scores) {
  scores.insert(u"tracker"_qs, sheet.trackerId.value());
  scores.insert(u"first_day"_qs, sheet.firstDay.toString(Qt::ISODate));
  return m_session.perform(scoring(), scores);
}

/// What was typed and refused stays in sight.
void AssessmentView::update(int row) {
  const auto& shown = m_month.rows[static_cast<size_t>(row)];
  m_table->update(row, shown, isEditable(shown.sheet));
  for (const auto& dimension : shown.sheet.dimensions) {
    const auto refused = m_refused.constFind({shown.sheet.trackerId.value(), static_cast<int>(dimension.dimension)});
    if (refused != m_refused.cend()) m_table->mark(row, dimension.dimension, refused->score, refused->why);
  }
}

void AssessmentView::give(int row, Dimension dimension, int score) {
  const auto sheet = m_month.rows[static_cast<size_t>(row)].sheet;
  const Place place(sheet.trackerId.value(), static_cast<int>(dimension));
  const auto done =
      this->score(sheet, {{textOf(fieldOf(dimension)), score}, {noteField(dimension), noteAt(row, dimension)}});
  if (done) {
    m_refused.remove(place);
    m_notes.remove(place);
    update(row);
    showPlace();
    return;
  }
  m_refused.insert(place, {score, refusalText(done.error())});
  update(row);
  showPlace();
  const bool isReasonNeeded =
      std::ranges::any_of(done.error().fields, [](const auto& f) { return f.reason == u"reason_needed"; });
  // After the editor has closed and moved on, back to where the reason belongs.
  if (isReasonNeeded)
    QMetaObject::invokeMethod(
        this,
        [this, row, dimension] {
          m_table->choose(row, dimension);
          m_note->setFocus();
        },
        Qt::QueuedConnection);
}

void AssessmentView::takeSuggestions() {
  const auto* row = currentRow();
  if (row == nullptr) return;
  QJsonObject scores;
  for (const auto& dimension : row->sheet.dimensions)
    if (dimension.score == kNoScore && dimension.suggestion.score != kNoScore)
      scores.insert(textOf(fieldOf(dimension.dimension)), dimension.suggestion.score);
  if (scores.isEmpty()) return;
  if (const auto done = score(row->sheet, scores); !done) Q_EMIT m_commander.said(refusalText(done.error()), true);
}

void AssessmentView::finaliseAll() {
  int count = 0;
  QString refused;
  const auto rows = m_month.rows;
  for (const auto& row : rows) {
    if (row.sheet.state != AssessmentState::Draft || !row.sheet.id.isValid() || !row.sheet.result) continue;
    const auto done = m_session.perform(*app::findCommand(u"assessment.finalise"_qs),
                                        {{u"assessment"_qs, row.sheet.id.value()}, {u"version"_qs, row.sheet.version}});
    if (done) ++count;
    else refused += u"\n"_qs + row.sheet.tracker + u": "_qs + refusalText(done.error());
  }
  Q_EMIT m_commander.said(tr("%n assessment(s) finalised", nullptr, count) + refused, !refused.isEmpty());
}

void AssessmentView::saveTable() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const auto month = m_month.firstDay.toString(u"yyyy-MM"_qs);
  const auto target = QFileDialog::getSaveFileName(this, tr("Save the bonus table"),
                                                   QDir(folder).filePath(tr("assessment-%1.xlsx").arg(month)),
                                                   tr("Spreadsheets (*.xlsx *.csv)"));
  if (target.isEmpty()) return;
  QStringList headings;
  for (const auto& column : documents::assessmentColumns())
    headings.append(fieldText(u"assessment."_qs + QString::fromLatin1(column.name)));
  const auto save = [&]() -> Result<> {
    GENDAN_TRY(const auto table, documents::assessmentTable(target, month, headings, m_month));
    GENDAN_CHECK(m_session.noteExport(
        {u"assessment"_qs, QFileInfo(target).fileName(), static_cast<qint64>(m_month.rows.size())}));
    return table->finish();
  };
  const auto saved = save();
  Q_EMIT m_commander.said(
      saved ? tr("Written to %1").arg(QDir::toNativeSeparators(target)) : refusalText(saved.error()), !saved);
}

void AssessmentView::printMonth() {
  auto* preview = new PaperPreview(m_session, documents::assessmentForms(m_month), this);
  connect(preview, &PaperPreview::said, &m_commander, &Commander::said);
  preview->open();
}

}  // namespace gendan::ui
