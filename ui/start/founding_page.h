// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One page of the founding wizard: gives its arguments of company.found, and marks what is wrong with them.

#include <QJsonObject>
#include <QWizardPage>
#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace gendan::ui {

class LineGrid;
class WeekField;

class FoundingPage : public QWizardPage {
  Q_OBJECT

 public:
  explicit FoundingPage(const QString& title, const QString& about, QWidget* parent = nullptr);

  /// Adds what the page says.
  virtual void tell(QJsonObject& arguments) const = 0;
  /// Marks the field if it is one of this page's; its path as the use case names it.
  [[nodiscard]] virtual bool mark(const QString& field, const QString& reason) = 0;
  virtual void clearMarks();

 protected:
  /// A control with its label, and room beneath for what is wrong with it.
  void addRow(QFormLayout& form, const QString& name, const QString& label, QWidget* control);
  void markControl(QWidget* control, const QString& reason);
  /// Says it on top of the page.
  void markPage(const QString& reason);

 private:
  QLabel* m_banner;
  QHash<QWidget*, QLabel*> m_errors;
};

class CompanyPage : public FoundingPage {
  Q_OBJECT

 public:
  explicit CompanyPage(QWidget* parent = nullptr);
  void tell(QJsonObject& arguments) const override;
  [[nodiscard]] bool mark(const QString& field, const QString& reason) override;
  [[nodiscard]] bool validatePage() override;

 private:
  QLineEdit* m_name;
  QComboBox* m_currency;
};

class WorkingDaysPage : public FoundingPage {
  Q_OBJECT

 public:
  explicit WorkingDaysPage(QDate today, QWidget* parent = nullptr);
  void tell(QJsonObject& arguments) const override;
  [[nodiscard]] bool mark(const QString& field, const QString& reason) override;
  [[nodiscard]] bool validatePage() override;

 private:
  WeekField* m_week;
  QComboBox* m_holidays;
};

class DepartmentsPage : public FoundingPage {
  Q_OBJECT

 public:
  explicit DepartmentsPage(QWidget* parent = nullptr);
  void tell(QJsonObject& arguments) const override;
  [[nodiscard]] bool mark(const QString& field, const QString& reason) override;
  [[nodiscard]] bool validatePage() override;
  void clearMarks() override;
  [[nodiscard]] QStringList codes() const;

 private:
  LineGrid* m_grid;
};

class AdministratorPage : public FoundingPage {
  Q_OBJECT

 public:
  explicit AdministratorPage(const DepartmentsPage& departments, QWidget* parent = nullptr);
  void tell(QJsonObject& arguments) const override;
  [[nodiscard]] bool mark(const QString& field, const QString& reason) override;
  [[nodiscard]] bool validatePage() override;
  void initializePage() override;
  [[nodiscard]] QString login() const;

 private:
  void judgePassword();

  const DepartmentsPage& m_departments;
  QLineEdit* m_login;
  QLineEdit* m_name;
  QComboBox* m_department;
  QLineEdit* m_password;
  QLineEdit* m_again;
  QLabel* m_verdict;
};

class PeoplePage : public FoundingPage {
  Q_OBJECT

 public:
  PeoplePage(const DepartmentsPage& departments, const AdministratorPage& administrator, QWidget* parent = nullptr);
  void tell(QJsonObject& arguments) const override;
  [[nodiscard]] bool mark(const QString& field, const QString& reason) override;
  [[nodiscard]] bool validatePage() override;
  void clearMarks() override;

 private:
  void judgePassword();
  [[nodiscard]] bool areSound();

  const DepartmentsPage& m_departments;
  const AdministratorPage& m_administrator;
  LineGrid* m_grid;
  QLineEdit* m_password;
  QLineEdit* m_again;
  QLabel* m_verdict;
};

class SummaryPage : public FoundingPage {
  Q_OBJECT

 public:
  explicit SummaryPage(QString path, QWidget* parent = nullptr);
  void tell(QJsonObject&) const override {}
  /// Takes what no other page has a place for.
  [[nodiscard]] bool mark(const QString& field, const QString& reason) override;
  void initializePage() override;

 private:
  QString m_path;
  QLabel* m_text;
};

}  // namespace gendan::ui
