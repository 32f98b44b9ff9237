// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklist_page.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/present/words.h"
#include "ui/settlement/ageing_view.h"
#include "ui/theme.h"
#include "ui/worklist/flow_layout.h"

namespace gendan::ui {

using domain::Result;

namespace {

constexpr int kCountMs = 150;

QString countText(qint64 count) {
  return count >= kMostCounted ? QStringLiteral("%1+").arg(kMostCounted) : QString::number(count);
}

}  // namespace

WorklistPage::WorklistPage(Session& session, Commander& commander, const PageSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_commander(commander),
      m_spec(spec),
      m_chips(new QButtonGroup(this)),
      m_filter(new FilterBar(session.today(), this)),
      m_saved(new SavedFiltersButton(*m_filter, session.scope(), this)),
      m_lists(new QStackedWidget(this)),
      m_detail(new DetailPane(session, commander, this)),
      m_views(spec.lists.size()) {
  setObjectName(QString::fromLatin1(spec.key));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 16, 20, 12);
  layout->setSpacing(10);
  addHead();
  addChips();
  auto* splitter = new QSplitter(this);
  splitter->addWidget(m_lists);
  splitter->addWidget(m_detail);
  splitter->setStretchFactor(0, 1);
  splitter->setChildrenCollapsible(false);
  constexpr int kDetail = 300;
  splitter->setSizes({kDetail * 3, kDetail});
  layout->addWidget(splitter, 1);
  for (size_t i = 0; i < spec.lists.size(); ++i) m_lists->addWidget(new QWidget(m_lists));
  connect(m_detail, &DetailPane::opened, this, &WorklistPage::opened);
  m_countTimer.setSingleShot(true);
  m_countTimer.setInterval(kCountMs);
  connect(&m_countTimer, &QTimer::timeout, this, &WorklistPage::refreshCounts);
  connect(&session, &Session::changed, &m_countTimer, qOverload<>(&QTimer::start));
  refreshCounts();
  showList(0);
}

void WorklistPage::addHead() {
  auto* row = new QHBoxLayout;
  auto* title = new QLabel(QCoreApplication::translate("pages", m_spec.title), this);
  setRole(title, u"page"_qs);
  row->addWidget(title);
  row->addStretch();
  connect(m_filter, &FilterBar::changed, this, &WorklistPage::applyFilter);
  m_exports = new QPushButton(tr("Export…"), this);
  m_exports->setObjectName(u"export"_qs);
  m_exports->setToolTip(tr("All rows of this list, as xlsx or csv  (Ctrl+Shift+E)"));
  m_exports->setShortcut(QKeySequence(u"Ctrl+Shift+E"_qs));
  connect(m_exports, &QPushButton::clicked, this, [this] {
    if (auto* list = currentList()) list->exportRows();
  });
  row->addWidget(m_exports);
  m_prints = new QPushButton(icon(u"print"_qs), tr("Print…"), this);
  m_prints->setObjectName(u"printList"_qs);
  m_prints->setToolTip(tr("All rows of this list, on paper or as PDF  (Ctrl+Shift+P)"));
  m_prints->setShortcut(QKeySequence(u"Ctrl+Shift+P"_qs));
  connect(m_prints, &QPushButton::clicked, this, [this] {
    if (auto* list = currentList()) list->printRows();
  });
  row->addWidget(m_prints);
  const auto beforeCommands = row->count();
  for (const auto& offer : m_commander.offersFor(m_spec.commands)) {
    auto* button = new QPushButton(icon(QString::fromLatin1(offer.look->icon)), actText(*offer.look), this);
    button->setObjectName(QString::fromLatin1(offer.look->word));
    button->setToolTip(offer.obstacle.isEmpty() && offer.look->shortcut != nullptr
                           ? QKeySequence(QLatin1StringView(offer.look->shortcut)).toString(QKeySequence::NativeText)
                           : offer.obstacle);
    button->setEnabled(offer.obstacle.isEmpty());
    if (row->count() == beforeCommands) setRole(button, u"primary"_qs);
    connect(button, &QPushButton::clicked, this, [this, look = offer.look] {
      Subject subject;
      if (const auto* list = currentList()) subject.selected = list->selectedOrders();
      m_commander.start(*look, subject);
    });
    row->addWidget(button);
  }
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void WorklistPage::addChips() {
  constexpr int kGap = 6;
  auto* row = new FlowLayout(kGap);
  m_chips->setExclusive(true);
  for (size_t i = 0; i < m_spec.lists.size(); ++i) {
    auto* chip = new QPushButton(QCoreApplication::translate("lists", m_spec.lists[i].title), this);
    chip->setCheckable(true);
    setRole(chip, u"chip"_qs);
    chip->setObjectName(QString::fromLatin1(m_spec.lists[i].key) + u".chip"_qs);
    m_chips->addButton(chip, static_cast<int>(i));
    row->addWidget(chip);
  }
  auto* line = new QHBoxLayout;
  line->addLayout(row, 1);
  line->addWidget(m_filter, 0, Qt::AlignTop);
  line->addWidget(m_saved, 0, Qt::AlignTop);
  static_cast<QVBoxLayout*>(layout())->addLayout(line);
  connect(m_chips, &QButtonGroup::idClicked, this, [this](int index) {
    m_hasBegun = true;
    showList(index);
  });
}

void WorklistPage::makeList(int index) {
  const auto& spec = m_spec.lists[static_cast<size_t>(index)];
  auto& view = m_views[static_cast<size_t>(index)];
  if (view != nullptr || m_made.contains(index)) return;
  m_made.insert(index);
  QWidget* made = nullptr;
  if (spec.make != nullptr) made = spec.make(m_session, m_commander, this);
  else made = view = new ListView(m_session, m_commander, spec, this);
  if (view != nullptr && spec.above != nullptr) {
    made = new QWidget(this);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(spec.above(m_session, *view, made));
    layout->addWidget(view, 1);
  }
  delete m_lists->widget(index);
  m_lists->insertWidget(index, made);
  if (const auto* ageing = qobject_cast<AgeingView*>(made); ageing != nullptr)
    connect(ageing, &AgeingView::opened, this, &WorklistPage::opened);
  if (view == nullptr) return;
  connect(view, &ListView::opened, this, &WorklistPage::opened);
  connect(view, &ListView::said, &m_commander, &Commander::said);
  connect(view, &ListView::currentChanged, this, [this, view = view] {
    if (view == currentList()) m_detail->show(view->current());
  });
}

ListView* WorklistPage::currentList() { return m_views[static_cast<size_t>(std::max(0, m_chips->checkedId()))]; }

void WorklistPage::showList(int index) {
  m_chips->button(index)->setChecked(true);
  makeList(index);
  m_lists->setCurrentIndex(index);
  auto* view = currentList();
  for (auto* part : std::initializer_list<QWidget*>{m_filter, m_saved, m_exports, m_prints, m_detail})
    part->setVisible(view != nullptr);
  if (view == nullptr) return;
  m_saved->showList(QString::fromLatin1(m_spec.lists[static_cast<size_t>(index)].key));
  applyFilter();
  m_detail->show(view->current());
}

void WorklistPage::beginWhereSomethingWaits(const std::vector<qint64>& counts) {
  if (std::exchange(m_hasBegun, true) || counts.front() != 0) return;
  const auto waits = std::ranges::find_if(counts, [](qint64 count) { return count > 0; });
  if (waits != counts.end()) showList(static_cast<int>(waits - counts.begin()));
}

void WorklistPage::focusFilter() {
  m_filter->focusText();
}

void WorklistPage::applyFilter() {
  if (currentList() == nullptr) return;
  auto& model = currentList()->model();
  m_filter->fit(model.source().kind());
  model.setFilter(m_filter->over(model.filter()));
}

void WorklistPage::refreshCounts() {
  std::vector<std::shared_ptr<const ListSource>> sources;
  for (const auto& list : m_spec.lists) sources.push_back(list.source);
  m_session.background().read<std::vector<qint64>>(
      this,
      [sources, actor = m_session.actor(), today = m_session.today()](app::Reading& reading) -> Result<std::vector<qint64>> {
        std::vector<qint64> counts;
        for (const auto& source : sources) {
          GENDAN_TRY(const auto count, source ? source->count(reading, actor, today) : Result<qint64>(-1));
          counts.push_back(count);
        }
        return counts;
      },
      [this](Result<std::vector<qint64>> counts) {
        if (!counts) return;
        for (size_t i = 0; i < counts->size(); ++i)
          if ((*counts)[i] >= 0) m_chips->button(static_cast<int>(i))
              ->setText(QCoreApplication::translate("lists", m_spec.lists[i].title) + u"  "_qs + countText((*counts)[i]));
        Q_EMIT counted(m_spec.counts ? counts->front() : 0);
        beginWhereSomethingWaits(*counts);
      });
}

}  // namespace gendan::ui
