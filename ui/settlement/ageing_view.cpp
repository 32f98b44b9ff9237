// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/ageing_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;
using app::OpenBalance;

namespace {

struct AgeColumn {
  enum { kName, kDue, kFirstBucket, kTotal = kFirstBucket + static_cast<int>(kAgeBuckets), kColumns };
};
constexpr int kOrderRole = Qt::UserRole;

void showAmounts(QTreeWidgetItem& item, const Ageing& ageing) {
  const auto put = [&item](int column, Money amount) {
    item.setText(column, amount.isZero() ? u"–"_qs : moneyText(amount));
    item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  };
  for (size_t i = 0; i < kAgeBuckets; ++i) put(AgeColumn::kFirstBucket + static_cast<int>(i), ageing.amounts[i]);
  put(AgeColumn::kTotal, ageing.total());
  const auto oldest = AgeColumn::kFirstBucket + static_cast<int>(AgeBucket::Over90);
  if (!ageing.in(AgeBucket::Over90).isZero()) item.setForeground(oldest, theme().late);
}

/// One currency each, as amounts of several can't be added.
std::vector<Ageing> summed(const std::vector<OpenBalance>& balances) {
  std::map<Currency, Ageing> sums;
  for (const auto& balance : balances) {
    const auto currency = balance.ageing.total().currency();
    const auto [it, isFirst] = sums.try_emplace(currency, balance.ageing);
    if (isFirst) continue;
    for (size_t i = 0; i < kAgeBuckets; ++i) it->second.amounts[i] += balance.ageing.amounts[i];
  }
  std::vector<Ageing> all;
  for (const auto& [currency, sum] : sums) all.push_back(sum);
  return all;
}

void setBold(QTreeWidgetItem& item) {
  for (int i = 0; i < AgeColumn::kColumns; ++i) {
    auto font = item.font(i);
    font.setBold(true);
    item.setFont(i, font);
  }
}

}  // namespace

AgeingView::AgeingView(Session& session, OrderKind kind, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_kind(kind),
      m_tree(new QTreeWidget(this)),
      m_empty(new QLabel(
          kind == OrderKind::Sales ? tr("No customer owes anything.") : tr("Nothing is owed to suppliers."), this)) {
  const bool sold = kind == OrderKind::Sales;
  setObjectName(sold ? u"finance.receivable_age"_qs : u"finance.payable_age"_qs);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_tree, 1);
  layout->addWidget(m_empty, 1);
  m_empty->setAlignment(Qt::AlignCenter);
  setRole(m_empty, u"empty"_qs);
  m_empty->hide();
  m_tree->setObjectName(objectName() + u".table"_qs);
  m_tree->setAccessibleName(sold ? tr("Receivables by age") : tr("Payables by age"));
  m_tree->setUniformRowHeights(true);
  setUpColumns();
  connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
    if (const auto order = item->data(AgeColumn::kName, kOrderRole).toLongLong(); order > 0)
      Q_EMIT opened({u"order"_qs, order, order, 0});
  });
  connect(&session, &Session::changed, this, [this] {
    m_isStale = true;
    if (isVisible()) reload();
  });
}

void AgeingView::setUpColumns() {
  m_tree->setColumnCount(AgeColumn::kColumns);
  QStringList heads{m_kind == OrderKind::Sales ? tr("Customer") : tr("Supplier"), fieldText(u"due_date"_qs)};
  for (const auto& entry : Codes<AgeBucket>::entries) heads.append(wordText(QString::fromLatin1(entry.word)));
  heads.append(tr("Total"));
  m_tree->setHeaderLabels(heads);
  for (int i = AgeColumn::kFirstBucket; i < AgeColumn::kColumns; ++i)
    m_tree->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
  constexpr int kNameWidth = 190;
  constexpr int kDateWidth = 84;
  constexpr int kAmountWidth = 116;
  m_tree->setColumnWidth(AgeColumn::kName, kNameWidth);
  m_tree->setColumnWidth(AgeColumn::kDue, kDateWidth);
  for (int i = AgeColumn::kFirstBucket; i < AgeColumn::kColumns; ++i)
    m_tree->setColumnWidth(i, std::max(kAmountWidth, m_tree->header()->sectionSizeHint(i)));
  m_tree->header()->setStretchLastSection(false);
}

void AgeingView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) reload();
}

void AgeingView::reload() {
  m_isStale = false;
  m_session.background().read<std::vector<OpenBalance>>(
      this,
      [kind = m_kind, actor = m_session.actor(), today = m_session.today()](app::Reading& reading) {
        return reading.balances().open(kind, actor, today);
      },
      [this](auto balances) { take(std::move(balances)); });
}

void AgeingView::take(Result<std::vector<OpenBalance>> balances) {
  m_tree->clear();
  if (!balances) m_empty->setText(refusalText(balances.error()));
  const bool isEmpty = !balances || balances->empty();
  m_tree->setVisible(!isEmpty);
  m_empty->setVisible(isEmpty);
  if (isEmpty) return;
  addTotals(*balances);
  for (auto first = balances->begin(); first != balances->end();) {
    const auto last =
        std::find_if(first, balances->end(), [&](const OpenBalance& b) { return b.party != first->party; });
    addParty({first, last});
    first = last;
  }
}

void AgeingView::addParty(const std::vector<OpenBalance>& ofParty) {
  for (const auto& sum : summed(ofParty)) {
    auto* item = new QTreeWidgetItem(m_tree, {ofParty.front().party});
    showAmounts(*item, sum);
    for (const auto& balance : ofParty) {
      if (balance.ageing.total().currency() != sum.total().currency()) continue;
      auto* order = new QTreeWidgetItem(item, {balance.number, isoText(balance.due)});
      order->setData(AgeColumn::kName, kOrderRole, balance.order.value());
      showAmounts(*order, balance.ageing);
    }
  }
}

void AgeingView::addTotals(const std::vector<OpenBalance>& balances) {
  for (const auto& sum : summed(balances)) {
    auto* item = new QTreeWidgetItem(m_tree, {tr("Total in %1").arg(sum.total().currency().code())});
    showAmounts(*item, sum);
    setBold(*item);
  }
}

}  // namespace gendan::ui
