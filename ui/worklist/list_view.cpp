// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/list_view.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableView>

#include "ui/paper/paper_preview.h"
#include "ui/paper/print_forms.h"
#include "ui/present/words.h"
#include "ui/theme.h"
#include "ui/worklist/list_exporter.h"
#include "ui/worklist/list_paper.h"
#include "ui/worklist/stage_delegate.h"

namespace gendan::ui {

namespace {

const QString kColumns = QStringLiteral("columns/");

int widthOf(const QString& column) {
  static const QHash<QString, int> kWidths{
      {u"number"_qs, 124},     {u"stage"_qs, 226},   {u"party"_qs, 200},    {u"item"_qs, 190},      {u"due_date"_qs, 204},
      {u"executor"_qs, 130},   {u"tracker"_qs, 130}, {u"content"_qs, 260},  {u"finding"_qs, 320},   {u"description"_qs, 280},
      {u"demand"_qs, 260},     {u"name"_qs, 220},    {u"address"_qs, 240},  {u"subject"_qs, 220},   {u"at"_qs, 140},
      {u"product_id"_qs, 220}, {u"total"_qs, 130},   {u"amount"_qs, 130},   {u"specification"_qs, 180},
      {u"rule"_qs, 220},       {u"reference"_qs, 200}, {u"measures"_qs, 320},  {u"outcome"_qs, 280}};
  constexpr int kUsual = 120;
  return kWidths.value(column, kUsual);
}

}  // namespace

ListView::ListView(Session& session, Commander& commander, const ListSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_commander(commander),
      m_key(QString::fromLatin1(spec.key)),
      m_emptyText(QCoreApplication::translate("lists", spec.empty)),
      m_model(new ListModel(session, spec.source, spec.columns, this)),
      m_table(new QTableView(this)),
      m_empty(new QLabel(this)),
      m_stack(new QStackedLayout(this)) {
  setObjectName(m_key);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  setRole(m_empty, u"empty"_qs);
  m_empty->setText(tr("Reading…"));
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_table);
  setUpTable(spec);
  restoreColumns();
  connect(m_model, &ListModel::loaded, this, &ListView::showLoaded);
  connect(&session, &Session::changed, this, &ListView::refresh);
}

ListView::~ListView() { keepColumns(); }

void ListView::setUpTable(const ListSpec& spec) {
  const auto title = QCoreApplication::translate("lists", spec.title);
  m_table->setObjectName(m_key + u".table"_qs);
  m_table->setAccessibleName(title);
  m_table->setModel(m_model);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 14);
  m_table->horizontalHeader()->setSectionsMovable(true);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
  m_table->horizontalHeader()->setSectionsClickable(!spec.source->sortable().isEmpty());
  connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ListView::sortBy);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  if (const auto stage = spec.columns.indexOf(u"stage"_qs); stage >= 0)
    m_table->setItemDelegateForColumn(static_cast<int>(stage), new StageDelegate(m_table));
  for (int i = 0; i < spec.columns.size(); ++i) m_table->setColumnWidth(i, widthOf(spec.columns[i]));
  connect(m_table, &QTableView::customContextMenuRequested, this, &ListView::showMenu);
  connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &ListView::showColumnMenu);
  connect(m_table, &QTableView::activated, this, [this] {
    if (const auto subject = current()) Q_EMIT opened(*subject);
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListView::currentChanged);
}

Subject ListView::subjectOf(int row) const {
  const auto& listed = m_model->row(row);
  const auto version = m_model->value(row, u"version"_qs);
  return {m_model->source().kind(), listed.id, listed.order, static_cast<int>(version.number)};
}

std::optional<Subject> ListView::current() const {
  const auto index = m_table->currentIndex();
  return index.isValid() ? std::optional(subjectOf(index.row())) : std::nullopt;
}

QList<qint64> ListView::selectedOrders() const {
  QList<qint64> orders;
  for (const auto& index : m_table->selectionModel()->selectedRows())
    if (const auto order = m_model->row(index.row()).order; order > 0 && !orders.contains(order)) orders.append(order);
  return orders;
}

void ListView::refresh() {
  m_isStale = true;
  if (!isVisible()) return;
  m_isStale = false;
  m_keptId = current() ? current()->id : m_keptId;
  m_keptRow = std::max(0, m_table->currentIndex().row());
  m_keptSelection.clear();
  for (const auto& index : m_table->selectionModel()->selectedRows()) m_keptSelection.insert(m_model->row(index.row()).id);
  m_model->reload();
}

void ListView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

void ListView::showLoaded(const QString& refusal) {
  const bool empty = m_model->rowCount() == 0;
  m_empty->setText(refusal.isEmpty() ? m_emptyText : refusal);
  m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
  // What is gone left its place to the next one: the cursor is there.
  int row = std::clamp(m_keptRow, 0, std::max(0, m_model->rowCount() - 1));
  for (int i = 0; i < m_model->rowCount(); ++i)
    if (m_model->row(i).id == m_keptId) row = i;
  if (!empty) m_table->setCurrentIndex(m_model->index(row, 0));
  for (int i = 0; i < m_model->rowCount(); ++i)
    if (m_keptSelection.contains(m_model->row(i).id))
      m_table->selectionModel()->select(m_model->index(i, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
  m_keptSelection.clear();
  Q_EMIT currentChanged();
}

void ListView::sortBy(int column) {
  const auto& name = m_model->columns()[column];
  if (!m_model->source().sortable().contains(name)) return;
  auto filter = m_model->filter();
  filter.descending = filter.sort == name && !filter.descending;
  filter.sort = name;
  m_table->horizontalHeader()->setSortIndicatorShown(true);
  m_table->horizontalHeader()->setSortIndicator(column, filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
  m_keptId = current() ? current()->id : 0;
  m_keptRow = 0;
  m_model->setFilter(filter);
}

void ListView::exportRows() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  auto name = m_key;
  const auto proposed = QDir(folder).filePath(name.replace(u'.', u'-') + u'-' + m_session.today().toString(Qt::ISODate) + u".xlsx"_qs);
  const auto target =
      QFileDialog::getSaveFileName(this, tr("Export this list"), proposed, tr("Spreadsheets (*.xlsx *.csv)"));
  if (target.isEmpty()) return;
  auto* exporter = new ListExporter(m_session, this);
  connect(exporter, &ListExporter::said, this, &ListView::said);
  connect(exporter, &ListExporter::said, exporter, &QObject::deleteLater);
  exporter->write(*m_model, m_key, shownColumns(), target);
}

QStringList ListView::shownColumns() const {
  QStringList columns;
  const auto* header = m_table->horizontalHeader();
  for (int i = 0; i < header->count(); ++i)
    if (const int column = header->logicalIndex(i); !header->isSectionHidden(column)) columns.append(m_model->columns()[column]);
  return columns;
}

void ListView::printRows() {
  readListPaper(m_session, *m_model, {m_key, m_table->accessibleName(), shownColumns()}, this,
                [this](domain::Result<documents::Form> form) {
                  if (!form) return Q_EMIT said(refusalText(form.error()), true);
                  auto* preview = new PaperPreview(m_session, {std::move(*form)}, window());
                  connect(preview, &PaperPreview::said, this, &ListView::said);
                  preview->open();
                });
}

void ListView::addPrints(QMenu& menu) {
  const auto tell = [this](const QString& message, bool wentWrong) { Q_EMIT said(message, wentWrong); };
  QList<qint64> records;
  for (const auto& index : m_table->selectionModel()->selectedRows()) records.append(m_model->row(index.row()).id);
  if (!records.isEmpty()) addPrintActions(menu, m_session, m_model->source().kind(), records, this, tell);
}

void ListView::showMenu(const QPoint& at) {
  const auto index = m_table->indexAt(at);
  if (!index.isValid()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  const auto subject = subjectOf(index.row());
  connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, subject] { Q_EMIT opened(subject); });
  connect(menu->addAction(tr("Copy cell")), &QAction::triggered, this, [text = index.data().toString()] {
    QApplication::clipboard()->setText(text);
  });
  addPrints(*menu);
  menu->addSeparator();
  m_commander.fill(*menu, subject);
  if (subject.kind != u"order" && subject.order > 0) {
    auto* order = menu->addMenu(tr("Order"));
    m_commander.fill(*order, {u"order"_qs, subject.order, subject.order, 0});
  }
  menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ListView::showColumnMenu(const QPoint& at) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (int i = 0; i < m_model->columnCount(); ++i) {
    auto* action = menu->addAction(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setCheckable(true);
    action->setChecked(!m_table->isColumnHidden(i));
    action->setEnabled(i > 0);
    connect(action, &QAction::toggled, this, [this, i](bool on) { m_table->setColumnHidden(i, !on); });
  }
  menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
}

void ListView::restoreColumns() {
  // Kept for these columns only: a later version may begin with others.
  const QSettings settings;
  if (settings.value(kColumns + m_key + u".names"_qs).toStringList() != m_model->columns()) return;
  auto* header = m_table->horizontalHeader();
  header->restoreState(settings.value(kColumns + m_key).toByteArray());
  const auto sorted = header->isSortIndicatorShown() ? m_model->columns().value(header->sortIndicatorSection()) : QString();
  if (!m_model->source().sortable().contains(sorted)) return header->setSortIndicatorShown(false);
  auto filter = m_model->filter();
  filter.sort = sorted;
  filter.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
  m_model->setFilter(filter);
}

void ListView::keepColumns() const {
  QSettings settings;
  settings.setValue(kColumns + m_key, m_table->horizontalHeader()->saveState());
  settings.setValue(kColumns + m_key + u".names"_qs, m_model->columns());
}

}  // namespace gendan::ui
