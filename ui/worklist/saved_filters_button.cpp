// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/saved_filters_button.h"

#include <QInputDialog>
#include <QMenu>
#include <algorithm>

namespace gendan::ui {

SavedFiltersButton::SavedFiltersButton(FilterBar& bar, const QString& scope, QWidget* parent)
    : QToolButton(parent), m_bar(bar), m_saved(scope) {
  setObjectName(u"savedFilters"_qs);
  setText(tr("Filters"));
  setAccessibleName(tr("Saved filters"));
  setToolTip(tr("Filters that you have saved for this list"));
  setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(this);
  menu->setObjectName(u"savedFilters.menu"_qs);
  menu->setToolTipsVisible(true);
  connect(menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fillMenu);
  setMenu(menu);
}

void SavedFiltersButton::showList(const QString& list) {
  m_list = list;
  if (m_shown.contains(list)) return;
  m_shown.append(list);
  const auto filters = m_saved.of(list);
  const auto it = std::ranges::find_if(filters, &SavedFilter::isDefault);
  if (it != filters.end()) m_bar.setContent(it->content);
}

void SavedFiltersButton::fillMenu() {
  menu()->clear();
  const auto filters = m_saved.of(m_list);
  for (const auto& filter : filters) {
    auto* action = menu()->addAction(filter.isDefault ? tr("%1  (when the list opens)").arg(filter.name) : filter.name);
    action->setObjectName(u"apply."_qs + filter.name);
    connect(action, &QAction::triggered, this, [this, content = filter.content] { m_bar.setContent(content); });
  }
  if (!filters.empty()) menu()->addSeparator();
  auto* save = menu()->addAction(tr("Save this filter…"));
  save->setObjectName(u"save"_qs);
  save->setEnabled(!m_bar.isEmpty());
  save->setToolTip(m_bar.isEmpty() ? tr("Narrow the list down first.") : QString());
  connect(save, &QAction::triggered, this, &SavedFiltersButton::askForName);
  const auto applied = std::ranges::find(filters, m_bar.content(), &SavedFilter::content);
  if (applied == filters.end()) return;
  auto* prefer = menu()->addAction(tr("Use “%1” when the list opens").arg(applied->name));
  prefer->setObjectName(u"default"_qs);
  prefer->setCheckable(true);
  prefer->setChecked(applied->isDefault);
  connect(prefer, &QAction::toggled, this,
          [this, name = applied->name](bool on) { m_saved.makeDefault(m_list, on ? name : QString()); });
  auto* drop = menu()->addAction(tr("Delete “%1”").arg(applied->name));
  drop->setObjectName(u"delete"_qs);
  connect(drop, &QAction::triggered, this, [this, name = applied->name] { m_saved.drop(m_list, name); });
}

void SavedFiltersButton::askForName() {
  auto* dialog = new QInputDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(u"filterName"_qs);
  dialog->setWindowTitle(tr("Save this filter"));
  dialog->setLabelText(tr("Name"));
  dialog->setOkButtonText(tr("Save"));
  connect(dialog, &QInputDialog::textValueSelected, this, &SavedFiltersButton::saveAs);
  dialog->open();
}

void SavedFiltersButton::saveAs(const QString& name) {
  if (!name.trimmed().isEmpty()) m_saved.keep(m_list, name.trimmed(), m_bar.content());
}

}  // namespace gendan::ui
