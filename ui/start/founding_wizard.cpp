// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/founding_wizard.h"

#include <QApplication>
#include <QJsonArray>

#include "ui/present/words.h"

namespace gendan::ui {

FoundingWizard::FoundingWizard(const QString& path, QDate today, Found found, QWidget* parent)
    : QWizard(parent), m_found(std::move(found)) {
  setObjectName(u"founding"_qs);
  setWindowTitle(tr("New company"));
  setWizardStyle(QWizard::ModernStyle);
  setOption(QWizard::NoBackButtonOnStartPage);
  setOption(QWizard::HaveHelpButton, false);
  constexpr QSize kUsual(820, 600);
  resize(kUsual);
  auto* departments = new DepartmentsPage(this);
  auto* administrator = new AdministratorPage(*departments, this);
  addPage(new CompanyPage(this));
  addPage(new WorkingDaysPage(today, this));
  addPage(departments);
  addPage(administrator);
  addPage(new PeoplePage(*departments, *administrator, this));
  addPage(new SummaryPage(path, this));
  setButtonText(QWizard::NextButton, tr("&Next"));
  setButtonText(QWizard::BackButton, tr("&Back"));
  setButtonText(QWizard::FinishButton, tr("&Found the company"));
  setButtonText(QWizard::CancelButton, tr("Cancel"));
}

FoundingPage* FoundingWizard::pageAt(int id) const { return qobject_cast<FoundingPage*>(page(id)); }

QJsonObject FoundingWizard::arguments() const {
  QJsonObject all;
  for (const int id : pageIds()) pageAt(id)->tell(all);
  return all;
}

void FoundingWizard::accept() {
  for (const int id : pageIds()) pageAt(id)->clearMarks();
  QApplication::setOverrideCursor(Qt::WaitCursor);  // passwords are hashed slowly on purpose
  const auto founded = m_found(arguments());
  QApplication::restoreOverrideCursor();
  if (founded) QWizard::accept();
  else mark(founded.error());
}

void FoundingWizard::mark(const domain::Error& refusal) {
  int first = pageIds().constLast();
  if (refusal.fields.isEmpty() && !pageAt(first)->mark({}, refusalText(refusal))) return;
  for (const auto& f : refusal.fields) {
    const auto ids = pageIds();
    const auto at = std::ranges::find_if(ids, [&](int id) { return pageAt(id)->mark(f.field, reasonText(f.reason)); });
    if (at != ids.end()) first = std::min(first, *at);
  }
  // Step by step: a page that was jumped over could not be gone forward to again.
  while (currentId() > first) back();
}

}  // namespace gendan::ui
