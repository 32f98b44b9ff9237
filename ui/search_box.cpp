// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_box.h"

#include <QKeyEvent>
#include <QListWidget>

#include "ui/present/words.h"

namespace gendan::ui {

using domain::Result;
using Hits = std::vector<app::SearchHit>;

namespace {
constexpr int kSearchTypingMs = 180;
constexpr int kMostHits = 12;
}  // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_hits(new QListWidget(this)) {
  setObjectName(u"search"_qs);
  setAccessibleName(tr("Search everything"));
  setPlaceholderText(tr("Search orders, customers, products, notes  (Ctrl+K)"));
  setClearButtonEnabled(true);
  constexpr int kWidth = 420;
  setFixedWidth(kWidth);
  m_hits->setWindowFlags(Qt::ToolTip);
  m_hits->setFocusPolicy(Qt::NoFocus);
  m_hits->setAccessibleName(tr("Found"));
  m_timer.setSingleShot(true);
  m_timer.setInterval(kSearchTypingMs);
  connect(&m_timer, &QTimer::timeout, this, &SearchBox::search);
  connect(this, &QLineEdit::textEdited, &m_timer, qOverload<>(&QTimer::start));
  connect(m_hits, &QListWidget::itemClicked, this, &SearchBox::choose);
}

SearchBox::~SearchBox() = default;

void SearchBox::search() {
  const auto wanted = text().trimmed();
  if (wanted.isEmpty()) return m_hits->hide();
  m_session.background().read<Hits>(
      this,
      [wanted, actor = m_session.actor()](app::Reading& reading) {
        return reading.queries().search(wanted, kMostHits, actor);
      },
      [this, wanted](Result<Hits> hits) {
        if (wanted == text().trimmed()) show(hits.value_or(Hits{}));
      });
}

void SearchBox::show(const Hits& hits) {
  m_hits->clear();
  for (const auto& hit : hits) {
    auto* item = new QListWidgetItem(tr("%1  –  %2").arg(hit.title, kindText(hit.kind)), m_hits);
    item->setData(Qt::UserRole, hit.kind);
    item->setData(Qt::UserRole + 1, hit.id);
    item->setData(Qt::UserRole + 2, hit.order.value());
  }
  if (hits.empty()) {
    auto* item = new QListWidgetItem(tr("Nothing contains “%1”.").arg(text().trimmed()), m_hits);
    item->setFlags(Qt::NoItemFlags);
  }
  m_hits->setCurrentRow(0);
  constexpr int kRow = 26;
  m_hits->setGeometry(QRect(mapToGlobal(QPoint(0, height() + 2)), QSize(width(), kRow * m_hits->count() + 6)));
  m_hits->show();
  m_hits->raise();
}

void SearchBox::choose() {
  const auto* item = m_hits->currentItem();
  if (item == nullptr || (item->flags() & Qt::ItemIsEnabled) == 0) return;
  const Subject subject{item->data(Qt::UserRole).toString(), item->data(Qt::UserRole + 1).toLongLong(),
                        item->data(Qt::UserRole + 2).toLongLong(), 0};
  m_hits->hide();
  clear();
  Q_EMIT chosen(subject);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
  if (m_hits->isVisible() && step != 0)
    return m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + step, 0, m_hits->count() - 1));
  if (m_hits->isVisible() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return choose();
  if (event->key() == Qt::Key_Escape) return m_hits->hide();
  QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
  m_hits->hide();
  QLineEdit::focusOutEvent(event);
}

}  // namespace gendan::ui
