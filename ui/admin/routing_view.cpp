// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/routing_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "domain/changes/routing.h"
#include "domain/people/permissions.h"
#include "ui/forms/reader_label.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

template <class Enum>
QComboBox* comboOf(const QString& field, QWidget* parent) {
  auto* combo = new QComboBox(parent);
  combo->setObjectName(field);
  labelForReaders(combo, fieldText(u"routing_rule."_qs + field));
  for (const auto& entry : Codes<Enum>::entries) {
    const auto word = QString::fromLatin1(entry.word);
    combo->addItem(wordText(u"routing_rule."_qs + field + u'.' + word), word);
  }
  return combo;
}

QString occasionAt(int row) { return QString::fromLatin1(Codes<Occasion>::entries[static_cast<size_t>(row)].word); }
QString approverAt(int column) {
  return QString::fromLatin1(Codes<Approver>::entries[static_cast<size_t>(column)].word);
}

}  // namespace

RoutingView::RoutingView(Session& session, Commander& commander, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_form(comboOf<FormKind>(u"form"_qs, this)),
      m_kind(comboOf<OrderKind>(u"order_kind"_qs, this)),
      m_table(new QTableWidget(this)),
      m_mayChange(permits(Action::SettingsManage, Access::Decide, session.actor(), {}).has_value()) {
  setObjectName(u"admin.routing"_qs);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* row = new QHBoxLayout;
  row->addWidget(m_form);
  row->addWidget(m_kind);
  row->addStretch();
  layout->addLayout(row);
  auto* about = new QLabel(m_mayChange ? tr("A tick asks the department's head. What applies together adds up; "
                                            "requests that were filed already keep their approvers.")
                                       : tr("A tick asks the department's head. Only managers change this."),
                           this);
  about->setWordWrap(true);
  setRole(about, u"hint"_qs);
  layout->addWidget(about);
  layout->addWidget(m_table, 1);
  setUpTable();
  for (auto* combo : {m_form, m_kind}) connect(combo, &QComboBox::activated, this, &RoutingView::reload);
  connect(m_table, &QTableWidget::itemChanged, this, &RoutingView::set);
  connect(this, &RoutingView::said, &commander, &Commander::said);
  connect(&session, &Session::changed, this, &RoutingView::reload);
  reload();
}

void RoutingView::setUpTable() {
  m_table->setObjectName(u"admin.routing.table"_qs);
  m_table->setAccessibleName(QCoreApplication::translate("lists", "Routing"));
  m_table->setRowCount(static_cast<int>(Codes<Occasion>::entries.size()));
  m_table->setColumnCount(static_cast<int>(Codes<Approver>::entries.size()));
  QStringList rows;
  QStringList columns;
  for (int i = 0; i < m_table->rowCount(); ++i) rows.append(wordText(u"occasion."_qs + occasionAt(i)));
  for (int i = 0; i < m_table->columnCount(); ++i) columns.append(wordText(u"asks."_qs + approverAt(i)));
  const auto flags =
      m_mayChange ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled;
  for (int r = 0; r < m_table->rowCount(); ++r)
    for (int c = 0; c < m_table->columnCount(); ++c) {
      auto* item = new QTableWidgetItem;
      item->setFlags(flags);
      m_table->setItem(r, c, item);
    }
  m_table->setVerticalHeaderLabels(rows);
  m_table->setHorizontalHeaderLabels(columns);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setShowGrid(false);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
  m_table->resizeColumnsToContents();
  constexpr int kWidest = 150;
  for (int i = 0; i < m_table->columnCount(); ++i)
    m_table->setColumnWidth(i, std::min(m_table->columnWidth(i), kWidest));
  m_table->horizontalHeader()->setMinimumHeight(2 * fontMetrics().height() + 18);
}

void RoutingView::reload() {
  const auto rules = m_session.reading().records().list({u"routing_rule"_qs,
                                                         {},
                                                         {{u"form"_qs, m_form->currentData().toString()},
                                                          {u"order_kind"_qs, m_kind->currentData().toString()},
                                                          {u"active"_qs, u"1"_qs}},
                                                         {},
                                                         0,
                                                         app::kMostRecords},
                                                        m_session.actor());
  QSet<QString> asked;
  if (rules)
    for (const auto& rule : rules->rows)
      asked.insert(rules->value(rule, QLatin1StringView("occasion")).text + u'/' +
                   rules->value(rule, QLatin1StringView("asks")).text);
  const QSignalBlocker quiet(m_table);
  for (int r = 0; r < m_table->rowCount(); ++r)
    for (int c = 0; c < m_table->columnCount(); ++c) {
      const bool isAsked = asked.contains(occasionAt(r) + u'/' + approverAt(c));
      auto* item = m_table->item(r, c);
      item->setCheckState(isAsked ? Qt::Checked : Qt::Unchecked);
      item->setData(Qt::AccessibleTextRole, isAsked ? tr("asked") : tr("not asked"));
    }
}

void RoutingView::set(QTableWidgetItem* item) {
  const auto asks = approverAt(item->column());
  const auto done =
      m_session.perform(*app::findCommand(u"routing.set"_qs), {{u"form"_qs, m_form->currentData().toString()},
                                                               {u"order_kind"_qs, m_kind->currentData().toString()},
                                                               {u"occasion"_qs, occasionAt(item->row())},
                                                               {u"asks"_qs, asks},
                                                               {u"active"_qs, item->checkState() == Qt::Checked}});
  if (done) return Q_EMIT said(doneText(u"routing.set"_qs), false);
  Q_EMIT said(refusalText(done.error()), true);
  reload();
}

}  // namespace gendan::ui
