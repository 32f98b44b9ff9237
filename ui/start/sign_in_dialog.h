// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who is there: login and password for one company's database.

#include <QDialog>
#include <functional>

#include "app/people/session.h"

class QLabel;
class QLineEdit;

namespace gendan::ui {

class SignInDialog : public QDialog {
  Q_OBJECT

 public:
  SignInDialog(app::Transactor& transactor, const QString& company, const QString& login, QWidget* parent = nullptr);
  [[nodiscard]] const domain::Actor& actor() const { return m_actor; }
  [[nodiscard]] QString login() const;
  /// Stands above the fields.
  void hint(const QString& text);

 Q_SIGNALS:
  void otherDatabaseWanted();

 private:
  void signIn();

  app::Transactor& m_transactor;
  QLineEdit* m_login;
  QLineEdit* m_password;
  QLabel* m_banner;
  domain::Actor m_actor;
};

}  // namespace gendan::ui
