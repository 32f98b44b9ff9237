// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sign_in_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace gendan::ui {

SignInDialog::SignInDialog(app::Transactor& transactor, const QString& company, const QString& login, QWidget* parent)
    : QDialog(parent),
      m_transactor(transactor),
      m_login(new QLineEdit(login, this)),
      m_password(new QLineEdit(this)),
      m_banner(new QLabel(this)) {
  setWindowTitle(tr("Sign in – %1").arg(company));
  setObjectName(u"signIn"_qs);
  constexpr int kWidth = 400;
  setMinimumWidth(kWidth);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 20, 24, 18);
  layout->setSpacing(12);
  auto* title = new QLabel(company, this);
  setRole(title, u"page"_qs);
  title->setWordWrap(true);
  layout->addWidget(title);
  setRole(m_banner, u"banner"_qs);
  m_banner->setObjectName(u"banner"_qs);
  m_banner->setWordWrap(true);
  m_banner->hide();
  layout->addWidget(m_banner);
  auto* form = new QFormLayout;
  m_login->setObjectName(u"login"_qs);
  m_login->setAccessibleName(tr("Login"));
  m_password->setObjectName(u"password"_qs);
  m_password->setAccessibleName(tr("Password"));
  m_password->setEchoMode(QLineEdit::Password);
  form->addRow(tr("&Login"), m_login);
  form->addRow(tr("&Password"), m_password);
  layout->addLayout(form);
  auto* buttons = new QDialogButtonBox(this);
  auto* enter = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
  enter->setObjectName(u"enter"_qs);
  setRole(enter, u"primary"_qs);
  enter->setDefault(true);
  auto* other = buttons->addButton(tr("Other database…"), QDialogButtonBox::ActionRole);
  other->setObjectName(u"other"_qs);
  other->setAutoDefault(false);
  auto* quit = buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
  quit->setObjectName(u"quit"_qs);
  quit->setAutoDefault(false);
  connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::signIn);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(other, &QPushButton::clicked, this, &SignInDialog::otherDatabaseWanted);
  layout->addWidget(buttons);
  if (!login.isEmpty()) m_password->setFocus();
}

QString SignInDialog::login() const { return m_login->text().trimmed(); }

void SignInDialog::hint(const QString& text) {
  m_banner->setText(text);
  m_banner->show();
}

void SignInDialog::signIn() {
  const auto actor = app::signIn(m_transactor, login(), m_password->text());
  if (actor) {
    m_actor = *actor;
    return accept();
  }
  const bool refused = actor.error().code == domain::Code::Forbidden;
  m_banner->setText(refused ? tr("Login or password is wrong, or the account is disabled or waits after failures.")
                            : tr("Signing in failed: the database could not be written."));
  m_banner->setAccessibleName(m_banner->text());
  m_banner->show();
  m_password->clear();
  m_password->setFocus();
}

}  // namespace gendan::ui
