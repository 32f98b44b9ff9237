// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/founding_page.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include "domain/base/money.h"
#include "ui/commands/calendar_preset.h"
#include "ui/forms/week_field.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

FoundingPage::FoundingPage(const QString& title, const QString& about, QWidget* parent)
    : QWizardPage(parent), m_banner(new QLabel(this)) {
  setTitle(title);
  setSubTitle(about);
  setRole(m_banner, u"banner"_qs);
  m_banner->setObjectName(u"banner"_qs);
  m_banner->setWordWrap(true);
  m_banner->hide();
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_banner);
}

void FoundingPage::addRow(QFormLayout& form, const QString& name, const QString& label, QWidget* control) {
  control->setObjectName(name);
  control->setAccessibleName(label);
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* error = new QLabel(box);
  error->setObjectName(name + u".error"_qs);
  setRole(error, u"error"_qs);
  error->hide();
  column->addWidget(control);
  column->addWidget(error);
  auto* text = new QLabel(label, this);
  text->setBuddy(control);
  form.addRow(text, box);
  m_errors.insert(control, error);
}

void FoundingPage::markControl(QWidget* control, const QString& reason) {
  auto* error = m_errors.value(control);
  error->setText(reason);
  error->setVisible(!reason.isEmpty());
  control->setProperty("wrong", !reason.isEmpty());
  control->setAccessibleDescription(reason);
  control->style()->unpolish(control);
  control->style()->polish(control);
  if (!reason.isEmpty()) control->setFocus();
}

void FoundingPage::markPage(const QString& reason) {
  m_banner->setText(reason);
  m_banner->setAccessibleName(reason);
  m_banner->setVisible(!reason.isEmpty());
}

void FoundingPage::clearMarks() {
  markPage({});
  for (auto it = m_errors.cbegin(); it != m_errors.cend(); ++it) markControl(it.key(), {});
}

CompanyPage::CompanyPage(QWidget* parent)
    : FoundingPage(tr("The company"),
                   tr("Its name stands on every form; amounts are in its currency unless an order says otherwise."),
                   parent),
      m_name(new QLineEdit(this)),
      m_currency(new QComboBox(this)) {
  auto* form = new QFormLayout;
  addRow(*form, u"name"_qs, tr("Name *"), m_name);
  m_currency->setEditable(true);
  for (const auto* code : {"CNY", "USD", "EUR", "HKD", "TWD", "JPY", "GBP"})
    m_currency->addItem(QString::fromLatin1(code));
  addRow(*form, u"currency"_qs, tr("Currency"), m_currency);
  static_cast<QVBoxLayout*>(layout())->addLayout(form);
  static_cast<QVBoxLayout*>(layout())->addStretch();
}

void CompanyPage::tell(QJsonObject& arguments) const {
  arguments.insert(u"name"_qs, m_name->text().trimmed());
  arguments.insert(u"currency"_qs, m_currency->currentText().trimmed().toUpper());
}

bool CompanyPage::mark(const QString& field, const QString& reason) {
  if (field == u"name") markControl(m_name, reason);
  else if (field == u"currency") markControl(m_currency, reason);
  else return false;
  return true;
}

bool CompanyPage::validatePage() {
  clearMarks();
  if (!domain::Currency::parse(m_currency->currentText().trimmed().toUpper()))
    markControl(m_currency, reasonText(u"not_a_currency"_qs));
  else if (m_name->text().trimmed().isEmpty()) markControl(m_name, reasonText(u"required"_qs));
  else return true;
  return false;
}

WorkingDaysPage::WorkingDaysPage(QDate today, QWidget* parent)
    : FoundingPage(tr("Working days"),
                   tr("Deadlines count in working days. Holidays can be changed later, under Administration."), parent),
      m_week(new WeekField(this)),
      m_holidays(new QComboBox(this)) {
  auto* form = new QFormLayout;
  m_week->setValue(u"12345"_qs);
  addRow(*form, u"working_week"_qs, tr("Working week"), m_week);
  m_holidays->addItem(tr("None yet"), QString());
  const auto preset = QStringLiteral(":/calendars/cn_%1.csv").arg(today.year());
  if (QFile::exists(preset)) {
    m_holidays->addItem(tr("China %1: public holidays and make-up days").arg(today.year()), preset);
    m_holidays->setCurrentIndex(
        QLocale().territory() == QLocale::China || QLocale().language() == QLocale::Chinese ? 1 : 0);
  }
  addRow(*form, u"holidays"_qs, tr("Holidays"), m_holidays);
  static_cast<QVBoxLayout*>(layout())->addLayout(form);
  static_cast<QVBoxLayout*>(layout())->addStretch();
}

void WorkingDaysPage::tell(QJsonObject& arguments) const {
  arguments.insert(u"working_week"_qs, m_week->value());
  const auto days = calendarPreset(m_holidays->currentData().toString());
  if (!days.isEmpty()) arguments.insert(u"days"_qs, days);
}

bool WorkingDaysPage::mark(const QString& field, const QString& reason) {
  if (field == u"working_week") markControl(m_week, reason);
  else if (field.startsWith(u"days")) markControl(m_holidays, reason);
  else return false;
  return true;
}

bool WorkingDaysPage::validatePage() {
  clearMarks();
  if (!m_week->value().isEmpty()) return true;
  markControl(m_week, tr("Somebody has to work on some day."));
  return false;
}

SummaryPage::SummaryPage(QString path, QWidget* parent)
    : FoundingPage(tr("Summary"), tr("Nothing has been made yet. Found the company, or go back and change something."),
                   parent),
      m_path(std::move(path)),
      m_text(new QLabel(this)) {
  m_text->setObjectName(u"summary"_qs);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  static_cast<QVBoxLayout*>(layout())->addWidget(m_text);
  static_cast<QVBoxLayout*>(layout())->addStretch();
}

}  // namespace gendan::ui
