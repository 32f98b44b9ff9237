// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Departments, the first administrator, everybody else, and the summary of it all.
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>
#include <algorithm>

#include "app/commands/command_spec.h"
#include "app/people/passwords.h"
#include "ui/forms/line_grid.h"
#include "ui/present/words.h"
#include "ui/start/founding_page.h"
#include "ui/theme.h"

namespace gendan::ui {

namespace {

/// A list of company.found without some of its fields; lives as long as the program.
const app::Parts& listOf(const char* name, const char* without) {
  static std::map<QByteArray, app::Parts> lists;
  const auto [it, isNew] = lists.try_emplace(name);
  if (isNew) {
    const auto& all = app::findCommand(u"company.found"_qs)->lists;
    it->second = *std::ranges::find_if(all, [name](const app::Parts& p) { return QByteArray(p.name) == name; });
    std::erase_if(it->second.fields, [without](const app::Field& f) { return QByteArray(f.name) == without; });
  }
  return it->second;
}

QJsonArray usualDepartments() {
  struct Usual {
    const char* code;
    const char* name;
    const char* function;
  };
  static constexpr std::array kUsual{
      Usual{"SALES", QT_TRANSLATE_NOOP("founding", "Sales"), "sales"},
      Usual{"PROD", QT_TRANSLATE_NOOP("founding", "Production"), "production"},
      Usual{"BUY", QT_TRANSLATE_NOOP("founding", "Purchasing"), "purchasing"},
      Usual{"QC", QT_TRANSLATE_NOOP("founding", "Quality"), "quality"},
      Usual{"STORE", QT_TRANSLATE_NOOP("founding", "Warehouse"), "warehouse"},
      Usual{"FIN", QT_TRANSLATE_NOOP("founding", "Finance"), "finance"},
      Usual{"OFFICE", QT_TRANSLATE_NOOP("founding", "Office"), "management"},
  };
  QJsonArray departments;
  for (const auto& d : kUsual)
    departments.append(QJsonObject{{u"code"_qs, QLatin1StringView(d.code)},
                                   {u"name"_qs, QCoreApplication::translate("founding", d.name)},
                                   {u"function"_qs, QLatin1StringView(d.function)}});
  return departments;
}

QLineEdit* passwordField(QWidget* parent) {
  auto* edit = new QLineEdit(parent);
  edit->setEchoMode(QLineEdit::Password);
  return edit;
}

/// What is still wrong with a password that is entered twice; nothing if it will do.
QString passwordFlaw(const QString& password, const QString& again) {
  const auto lacking = app::kShortestPassword - static_cast<int>(password.size());
  if (lacking > 0) return FoundingPage::tr("%n more character(s) needed", nullptr, lacking);
  if (again.isEmpty()) return FoundingPage::tr("Repeat it");
  return password == again ? QString() : FoundingPage::tr("The two differ");
}

void tellVerdict(QLabel& label, const QString& flaw) {
  label.setText(flaw.isEmpty() ? FoundingPage::tr("✓ Good") : flaw);
  setRole(&label, flaw.isEmpty() ? u"hint"_qs : u"error"_qs);
}

/// "departments[2].code" → row 2, "code", if it is of that list.
std::optional<std::pair<int, QString>> placeIn(const QString& list, const QString& path) {
  if (!path.startsWith(list + u'[')) return std::nullopt;
  const auto close = path.indexOf(u']');
  return std::pair{path.mid(list.size() + 1, close - list.size() - 1).toInt(), path.mid(close + 2)};
}

/// What rows lack, told in the grid.
bool areFilled(LineTable& table, std::initializer_list<const char*> fields, const QString& uniqueField) {
  bool sound = true;
  QStringList seen;
  const auto rows = table.rows();
  const auto mark = [&](const QString& field, int row, const QString& reason) {
    table.markWrong(field, row, reasonText(reason));
    sound = false;
  };
  for (int i = 0; i < rows.size(); ++i) {
    const auto row = rows[i].toObject();
    for (const auto* field : fields)
      if (row.value(QLatin1StringView(field)).toString().trimmed().isEmpty())
        mark(QString::fromLatin1(field), i, u"required"_qs);
    const auto key = row.value(uniqueField).toString();
    if (seen.contains(key)) mark(uniqueField, i, u"twice"_qs);
    seen.append(key);
  }
  return sound;
}

}  // namespace

DepartmentsPage::DepartmentsPage(QWidget* parent)
    : FoundingPage(tr("Departments"),
                   tr("Who does what. Several departments may share a function: two workshops are both Production."),
                   parent),
      m_grid(new LineGrid(listOf("departments", ""), false, nullptr, this)) {
  static_cast<QVBoxLayout*>(layout())->addWidget(m_grid, 1);
  m_grid->table().setRows(usualDepartments());
  m_grid->adjust();
}

void DepartmentsPage::tell(QJsonObject& arguments) const {
  arguments.insert(u"departments"_qs, m_grid->table().rows());
}

bool DepartmentsPage::mark(const QString& field, const QString& reason) {
  const auto place = placeIn(u"departments"_qs, field);
  if (place) m_grid->table().markWrong(place->second, place->first, reason);
  else if (field == u"departments") markPage(reason);
  else return false;
  return true;
}

void DepartmentsPage::clearMarks() {
  FoundingPage::clearMarks();
  m_grid->table().markWrong({}, 0, {});
}

bool DepartmentsPage::validatePage() {
  clearMarks();
  const bool sound = areFilled(m_grid->table(), {"code", "name", "function"}, u"code"_qs);
  if (m_grid->table().rows().isEmpty()) markPage(tr("A company has at least one department."));
  else if (!sound) markPage(tr("Some cells are not right yet."));
  else return true;
  return false;
}

QStringList DepartmentsPage::codes() const {
  QStringList codes;
  for (const auto& row : m_grid->table().rows()) codes.append(row.toObject().value(u"code").toString());
  return codes;
}

AdministratorPage::AdministratorPage(const DepartmentsPage& departments, QWidget* parent)
    : FoundingPage(tr("First administrator"),
                   tr("Lets people in and keeps the settings, but decides nothing about orders."), parent),
      m_departments(departments),
      m_login(new QLineEdit(u"admin"_qs, this)),
      m_name(new QLineEdit(tr("Administrator"), this)),
      m_department(new QComboBox(this)),
      m_password(passwordField(this)),
      m_again(passwordField(this)),
      m_verdict(new QLabel(this)) {
  auto* form = new QFormLayout;
  addRow(*form, u"login"_qs, fieldText(u"login"_qs), m_login);
  addRow(*form, u"person"_qs, tr("Name"), m_name);
  addRow(*form, u"department"_qs, fieldText(u"department"_qs), m_department);
  addRow(*form, u"password"_qs, fieldText(u"password"_qs), m_password);
  addRow(*form, u"again"_qs, tr("Password again"), m_again);
  m_verdict->setObjectName(u"verdict"_qs);
  form->addRow(QString(), m_verdict);
  static_cast<QVBoxLayout*>(layout())->addLayout(form);
  static_cast<QVBoxLayout*>(layout())->addStretch();
  for (auto* edit : {m_password, m_again})
    connect(edit, &QLineEdit::textChanged, this, &AdministratorPage::judgePassword);
  judgePassword();
}

void AdministratorPage::initializePage() {
  const auto chosen = m_department->currentText();
  m_department->clear();
  m_department->addItems(m_departments.codes());
  const auto kept = m_department->findText(chosen.isEmpty() ? u"OFFICE"_qs : chosen);
  m_department->setCurrentIndex(kept < 0 ? m_department->count() - 1 : kept);
}

void AdministratorPage::judgePassword() { tellVerdict(*m_verdict, passwordFlaw(m_password->text(), m_again->text())); }

QString AdministratorPage::login() const { return m_login->text().trimmed(); }

void AdministratorPage::tell(QJsonObject& arguments) const {
  arguments.insert(u"users"_qs, QJsonArray{QJsonObject{{u"login"_qs, login()},
                                                       {u"name"_qs, m_name->text().trimmed()},
                                                       {u"department"_qs, m_department->currentText()},
                                                       {u"roles"_qs, u"administrator"_qs},
                                                       {u"password"_qs, m_password->text()}}});
}

bool AdministratorPage::mark(const QString& field, const QString& reason) {
  const auto place = placeIn(u"users"_qs, field);
  if (field == u"users") return markPage(reason), true;
  if (!place || place->first > 0) return false;
  const QHash<QString, QWidget*> controls{
      {u"login"_qs, m_login}, {u"name"_qs, m_name}, {u"department"_qs, m_department}, {u"password"_qs, m_password}};
  if (auto* control = controls.value(place->second)) markControl(control, reason);
  else markPage(reason);
  return true;
}

bool AdministratorPage::validatePage() {
  clearMarks();
  const auto flaw = passwordFlaw(m_password->text(), m_again->text());
  if (!flaw.isEmpty()) markControl(m_password->text().size() < app::kShortestPassword ? m_password : m_again, flaw);
  if (m_name->text().trimmed().isEmpty()) markControl(m_name, reasonText(u"required"_qs));
  if (login().isEmpty()) markControl(m_login, reasonText(u"required"_qs));
  return flaw.isEmpty() && !m_name->text().trimmed().isEmpty() && !login().isEmpty();
}

PeoplePage::PeoplePage(const DepartmentsPage& departments, const AdministratorPage& administrator, QWidget* parent)
    : FoundingPage(tr("People"),
                   tr("Whoever you know now; more can be added at any time. A head decides for a department, a tracker "
                      "follows orders, a manager confirms what gives power."),
                   parent),
      m_departments(departments),
      m_administrator(administrator),
      m_grid(new LineGrid(listOf("users", "password"), false, nullptr, this)),
      m_password(passwordField(this)),
      m_again(passwordField(this)),
      m_verdict(new QLabel(this)) {
  static_cast<QVBoxLayout*>(layout())->addWidget(m_grid, 1);
  m_grid->adjust();
  auto* form = new QFormLayout;
  addRow(*form, u"first_password"_qs, tr("First password of all of them"), m_password);
  addRow(*form, u"first_again"_qs, tr("Password again"), m_again);
  m_verdict->setObjectName(u"verdict"_qs);
  form->addRow(QString(), m_verdict);
  static_cast<QVBoxLayout*>(layout())->addLayout(form);
  for (auto* edit : {m_password, m_again}) connect(edit, &QLineEdit::textChanged, this, &PeoplePage::judgePassword);
  connect(&m_grid->table(), &LineTable::edited, this, &PeoplePage::judgePassword);
  judgePassword();
}

void PeoplePage::judgePassword() {
  const bool isNeeded = !m_grid->table().rows().isEmpty();
  m_password->setEnabled(isNeeded);
  m_again->setEnabled(isNeeded);
  if (isNeeded) tellVerdict(*m_verdict, passwordFlaw(m_password->text(), m_again->text()));
  else m_verdict->clear();
}

void PeoplePage::tell(QJsonObject& arguments) const {
  auto users = arguments.value(u"users").toArray();
  for (const auto& row : m_grid->table().rows()) {
    auto user = row.toObject();
    user.insert(u"password"_qs, m_password->text());
    users.append(user);
  }
  arguments.insert(u"users"_qs, users);
}

bool PeoplePage::mark(const QString& field, const QString& reason) {
  const auto place = placeIn(u"users"_qs, field);
  if (!place || place->first == 0) return false;
  if (place->second == u"password") markControl(m_password, reason);
  else m_grid->table().markWrong(place->second, place->first - 1, reason);
  return true;
}

void PeoplePage::clearMarks() {
  FoundingPage::clearMarks();
  m_grid->table().markWrong({}, 0, {});
}

bool PeoplePage::areSound() {
  bool sound = areFilled(m_grid->table(), {"login", "name", "department"}, u"login"_qs);
  const auto rows = m_grid->table().rows();
  for (int i = 0; i < rows.size(); ++i) {
    const auto row = rows[i].toObject();
    const auto department = row.value(u"department").toString();
    const bool unknown = !department.isEmpty() && !m_departments.codes().contains(department);
    const bool taken = row.value(u"login").toString() == m_administrator.login();
    if (unknown) m_grid->table().markWrong(u"department"_qs, i, reasonText(u"not_found"_qs));
    if (taken) m_grid->table().markWrong(u"login"_qs, i, reasonText(u"twice"_qs));
    sound = sound && !unknown && !taken;
  }
  return sound;
}

bool PeoplePage::validatePage() {
  clearMarks();
  if (m_grid->table().rows().isEmpty()) return true;
  const auto flaw = passwordFlaw(m_password->text(), m_again->text());
  if (!flaw.isEmpty()) markControl(m_password->text().size() < app::kShortestPassword ? m_password : m_again, flaw);
  if (areSound()) return flaw.isEmpty();
  markPage(tr("Some cells are not right yet. Departments are named by their codes: %1.")
               .arg(m_departments.codes().join(u", ")));
  return false;
}

bool SummaryPage::mark(const QString& field, const QString& reason) {
  markPage(field.isEmpty() ? reason : QStringLiteral("%1: %2").arg(fieldText(field), reason));
  return true;
}

void SummaryPage::initializePage() {
  QJsonObject all;
  for (const int id : wizard()->pageIds())
    if (const auto* page = qobject_cast<FoundingPage*>(wizard()->page(id))) page->tell(all);
  QStringList departments;
  for (const auto& row : all.value(u"departments").toArray())
    departments.append(row.toObject().value(u"name").toString());
  QStringList people;
  for (const auto& row : all.value(u"users").toArray()) {
    QStringList roles;
    for (const auto& role : row.toObject().value(u"roles").toString().split(u',', Qt::SkipEmptyParts))
      roles.append(wordText(role.trimmed()));
    people.append(u"    "_qs + row.toObject().value(u"name").toString() + u"  ("_qs +
                  row.toObject().value(u"login").toString() + u")  "_qs + roles.join(u", "));
  }
  QStringList lines{tr("Company: %1").arg(all.value(u"name").toString()),
                    tr("Currency: %1").arg(all.value(u"currency").toString()),
                    tr("Working days a week: %1").arg(all.value(u"working_week").toString().size()),
                    tr("Holidays and make-up days: %1").arg(all.value(u"days").toArray().size()),
                    tr("Departments: %1").arg(departments.join(u", ")),
                    tr("People:"),
                    people.join(u'\n'),
                    tr("File: %1").arg(QDir::toNativeSeparators(m_path))};
  m_text->setText(lines.join(u"\n"_qs));
}

}  // namespace gendan::ui
