// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/history_view.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include "ui/present/dictionary.h"
#include "ui/present/words.h"

namespace gendan::ui {

using domain::Result;

namespace {

constexpr int kAtATime = 100;

/// A code of the core, not something that somebody wrote.
bool isWord(const QString& text) { return words().find(text) != nullptr; }

QString jsonText(const QString& place, const QJsonValue& value) {
  if (value.isNull() || value.isUndefined()) return HistoryView::tr("nothing");
  if (value.isBool()) return value.toBool() ? HistoryView::tr("yes") : HistoryView::tr("no");
  if (value.isString()) return isWord(value.toString()) ? wordText(place + u'.' + value.toString()) : value.toString();
  return value.toVariant().toString();
}

/// "Due date: 2026-04-10 → 2026-04-20"
QStringList differences(const QString& kind, const QByteArray& before, const QByteArray& after) {
  const auto was = QJsonDocument::fromJson(before).object();
  const auto is = QJsonDocument::fromJson(after).object();
  QStringList lines;
  for (auto it = is.begin(); it != is.end(); ++it) {
    if (it->isArray() || it->isObject() || it.key() == u"id" || it.key() == u"version") continue;
    const auto place = kind + u'.' + it.key();
    const auto now = jsonText(place, *it);
    if (was.contains(it.key())) lines.append(HistoryView::tr("%1: %2 → %3").arg(fieldText(place), jsonText(place, was.value(it.key())), now));
    else if (!now.isEmpty() && !it->isNull()) lines.append(HistoryView::tr("%1: %2").arg(fieldText(place), now));
  }
  return lines;
}

}  // namespace

HistoryView::HistoryView(Session& session, qint64 order, QWidget* parent)
    : QTreeWidget(parent), m_session(session), m_order(order) {
  setObjectName(u"history"_qs);
  setAccessibleName(tr("History"));
  setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("About")});
  setRootIsDecorated(true);
  setUniformRowHeights(true);
  header()->setStretchLastSection(true);
  constexpr std::array kWidths{160, 200, 280};
  for (int i = 0; i < static_cast<int>(kWidths.size()); ++i) setColumnWidth(i, kWidths[static_cast<size_t>(i)]);
  connect(&session, &Session::changed, this, [this] {
    m_isStale = true;
    if (isVisible()) reload();
  });
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
    if (value == verticalScrollBar()->maximum()) fetchOlder();
  });
}

void HistoryView::showEvent(QShowEvent* event) {
  QTreeWidget::showEvent(event);
  if (m_isStale) reload();
}

void HistoryView::reload() {
  m_isStale = false;
  m_isComplete = false;
  m_oldest = 0;
  clear();
  fetchOlder();
}

void HistoryView::fetchOlder() {
  if (m_isComplete) return;
  m_session.background().read<std::vector<app::AuditEntry>>(
      this,
      [query = app::AuditQuery{domain::OrderId(m_order), m_oldest, kAtATime},
       actor = m_session.actor()](app::Reading& reading) { return reading.records().audit(query, actor); },
      [this](Result<std::vector<app::AuditEntry>> entries) { take(std::move(entries)); });
}

void HistoryView::take(Result<std::vector<app::AuditEntry>> entries) {
  if (!entries) {
    m_isComplete = true;
    new QTreeWidgetItem(this, {QString(), QString(), refusalText(entries.error()).section(u'\n', 0, 0)});
    return;
  }
  m_isComplete = entries->size() < static_cast<size_t>(kAtATime);
  for (const auto& entry : *entries)
    if (m_oldest == 0 || entry.sequence < m_oldest) {
      addEntry(entry);
      m_oldest = entry.sequence;
    }
}

void HistoryView::addEntry(const app::AuditEntry& entry) {
  const auto who = entry.onBehalfOf.isEmpty() ? entry.actor : tr("%1 for %2").arg(entry.actor, entry.onBehalfOf);
  const auto about = m_order == 0 && !entry.order.isEmpty() ? kindText(entry.subject) + u"  "_qs + entry.order
                                                            : kindText(entry.subject);
  const auto what = entry.subject == u"refusal" ? tr("Refused: %1").arg(doneText(entry.action)) : doneText(entry.action);
  auto* item = new QTreeWidgetItem(this, {instantText(entry.at), who, what, about});
  for (const auto& line : differences(entry.subject, entry.before, entry.after)) {
    auto* child = new QTreeWidgetItem(item, {QString(), QString(), line});
    child->setFirstColumnSpanned(false);
  }
}

}  // namespace gendan::ui
