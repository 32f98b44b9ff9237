// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/filter_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>
#include <array>

#include "ui/forms/reader_label.h"
#include "ui/present/words.h"

namespace gendan::ui {

using domain::OrderState;

namespace {
constexpr int kTypingMs = 250;
enum Due { kAnyDay, kOverdue, kThisWeek, kNextWeek, kThisMonth, kNextMonth };
/// In that order, for what is kept.
constexpr std::array kDueWords{"", "overdue", "this_week", "next_week", "this_month", "next_month"};
}  // namespace

FilterBar::FilterBar(QDate today, QWidget* parent)
    : QWidget(parent),
      m_today(today),
      m_text(new QLineEdit(this)),
      m_stage(new QComboBox(this)),
      m_due(new QComboBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  m_stage->setObjectName(u"stage"_qs);
  labelForReaders(m_stage, tr("Stage"));
  m_stage->addItem(tr("Any stage"), QString());
  for (const auto& entry : domain::Codes<OrderState>::entries)
    m_stage->addItem(wordText(QString::fromLatin1(entry.word)), QString::fromLatin1(entry.word));
  m_due->setObjectName(u"due"_qs);
  labelForReaders(m_due, tr("Due"));
  m_due->addItem(tr("Any due date"), kAnyDay);
  m_due->addItem(tr("Overdue"), kOverdue);
  m_due->addItem(tr("This week"), kThisWeek);
  m_due->addItem(tr("Next week"), kNextWeek);
  m_due->addItem(tr("This month"), kThisMonth);
  m_due->addItem(tr("Next month"), kNextMonth);
  m_text->setObjectName(u"filter"_qs);
  m_text->setAccessibleName(tr("Filter this list"));
  m_text->setPlaceholderText(tr("Number, party, text  (Ctrl+F)"));
  m_text->setClearButtonEnabled(true);
  constexpr int kTextWidth = 230;
  constexpr int kNarrowText = 120;
  m_text->setMinimumWidth(kNarrowText);
  m_text->setMaximumWidth(kTextWidth);
  m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  for (auto* box : {m_stage, m_due}) {
    row->addWidget(box);
    connect(box, &QComboBox::activated, this, &FilterBar::changed);
  }
  row->addWidget(m_text);
  m_timer.setSingleShot(true);
  m_timer.setInterval(kTypingMs);
  connect(m_text, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
  connect(&m_timer, &QTimer::timeout, this, &FilterBar::changed);
}

void FilterBar::fit(const QString& kind) {
  m_stage->setVisible(kind == u"order");
  m_due->setVisible(kind == u"order");
}

FilterBar::Range FilterBar::range() const {
  const auto monday = m_today.addDays(1 - m_today.dayOfWeek());
  const QDate month(m_today.year(), m_today.month(), 1);
  constexpr int kWeek = 7;
  switch (m_due->currentData().toInt()) {
    case kOverdue: return {{}, m_today.addDays(-1)};
    case kThisWeek: return {monday, monday.addDays(kWeek - 1)};
    case kNextWeek: return {monday.addDays(kWeek), monday.addDays(2 * kWeek - 1)};
    case kThisMonth: return {month, month.addMonths(1).addDays(-1)};
    case kNextMonth: return {month.addMonths(1), month.addMonths(2).addDays(-1)};
    default: return {};
  }
}

ListFilter FilterBar::over(ListFilter filter) const {
  filter.text = m_text->text().trimmed();
  filter.state = m_stage->isHidden() ? QString() : m_stage->currentData().toString();
  const auto due = m_due->isHidden() ? Range() : range();
  filter.from = due.from;
  filter.to = due.to;
  return filter;
}

QJsonObject FilterBar::content() const {
  QJsonObject content;
  if (const auto text = m_text->text().trimmed(); !text.isEmpty()) content.insert(u"text"_qs, text);
  if (m_stage->currentIndex() > 0) content.insert(u"stage"_qs, m_stage->currentData().toString());
  if (m_due->currentIndex() > 0) content.insert(u"due"_qs, QLatin1StringView(kDueWords[static_cast<size_t>(m_due->currentIndex())]));
  return content;
}

void FilterBar::setContent(const QJsonObject& content) {
  m_text->setText(content.value(u"text").toString());
  m_timer.stop();
  m_stage->setCurrentIndex(std::max(0, m_stage->findData(content.value(u"stage").toString())));
  const auto due = std::ranges::find(kDueWords, content.value(u"due").toString(), [](const char* word) { return QString::fromLatin1(word); });
  m_due->setCurrentIndex(due == kDueWords.end() ? 0 : static_cast<int>(due - kDueWords.begin()));
  Q_EMIT changed();
}

void FilterBar::focusText() {
  m_text->setFocus();
  m_text->selectAll();
}

}  // namespace gendan::ui
