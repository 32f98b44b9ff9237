// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restore_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

class RestoreDialog::Watched : public app::Progress {
 public:
  explicit Watched(RestoreDialog& dialog) : m_dialog(dialog) {}
  [[nodiscard]] bool step(qint64 done, qint64 total) override {
    constexpr int kWhole = 100;
    Q_EMIT m_dialog.progressed(total > 0 ? static_cast<int>(done * kWhole / total) : 0);
    return !m_dialog.m_cancelled;
  }

 private:
  RestoreDialog& m_dialog;
};

RestoreDialog::RestoreDialog(app::Restorer& restorer, const QString& target, QWidget* parent)
    : QDialog(parent), m_restorer(restorer), m_banner(new QLabel(this)), m_bar(new QProgressBar(this)) {
  setWindowTitle(tr("Restore a backup"));
  setObjectName(u"restore"_qs);
  constexpr int kWidth = 560;
  setMinimumWidth(kWidth);
  auto* layout = new QVBoxLayout(this);
  auto* about = new QLabel(tr("The backup is verified before it counts. The database that it replaces is kept beside "
                              "it, under another name."),
                           this);
  about->setWordWrap(true);
  setRole(about, u"hint"_qs);
  layout->addWidget(about);
  setRole(m_banner, u"banner"_qs);
  m_banner->setObjectName(u"banner"_qs);
  m_banner->setWordWrap(true);
  m_banner->hide();
  layout->addWidget(m_banner);
  auto* form = new QFormLayout;
  form->setObjectName(u"form"_qs);
  layout->addLayout(form);
  m_backup = addFile(u"backup"_qs, tr("Backup"), true);
  m_target = addFile(u"target"_qs, tr("In place of"), false);
  m_target->setText(QDir::toNativeSeparators(target));
  addPeople();
  m_bar->setAccessibleName(tr("Progress"));
  m_bar->hide();
  layout->addWidget(m_bar);
  addButtons();
  connect(this, &RestoreDialog::progressed, m_bar, &QProgressBar::setValue);
}

RestoreDialog::~RestoreDialog() {
  m_cancelled = true;
  if (m_thread) m_thread->wait();
}

QLineEdit* RestoreDialog::addFile(const QString& name, const QString& label, bool existing) {
  auto* row = new QWidget(this);
  auto* inside = new QHBoxLayout(row);
  inside->setContentsMargins(0, 0, 0, 0);
  auto* edit = new QLineEdit(row);
  edit->setObjectName(name);
  edit->setAccessibleName(label);
  auto* browse = new QPushButton(tr("Browse…"), row);
  browse->setAccessibleName(tr("Browse for: %1").arg(label));
  browse->setAutoDefault(false);
  inside->addWidget(edit, 1);
  inside->addWidget(browse);
  connect(browse, &QPushButton::clicked, this, [this, edit, label, existing] {
    auto* dialog =
        new QFileDialog(this, label, QFileInfo(edit->text()).path(), tr("Gendan databases (*.gendan);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(existing ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, edit,
            [edit](const QString& file) { edit->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
  });
  auto* text = new QLabel(label, this);
  text->setBuddy(edit);
  findChild<QFormLayout*>()->addRow(text, row);
  return edit;
}

QLineEdit* RestoreDialog::addEntry(const QString& name, const QString& label, bool secret) {
  auto* edit = new QLineEdit(this);
  edit->setObjectName(name);
  edit->setAccessibleName(label);
  if (secret) edit->setEchoMode(QLineEdit::Password);
  findChild<QFormLayout*>()->addRow(label, edit);
  return edit;
}

void RestoreDialog::addPeople() {
  m_login = addEntry(u"login"_qs, tr("Administrator"), false);
  m_password = addEntry(u"password"_qs, tr("Administrator's password"), true);
  m_confirmLogin = addEntry(u"confirmLogin"_qs, tr("Manager who confirms"), false);
  m_confirmPassword = addEntry(u"confirmPassword"_qs, tr("Manager's password"), true);
}

void RestoreDialog::addButtons() {
  auto* buttons = new QDialogButtonBox(this);
  m_act = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
  m_act->setObjectName(u"act"_qs);
  setRole(m_act, u"primary"_qs);
  auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  cancel->setObjectName(u"cancel"_qs);
  connect(m_act, &QPushButton::clicked, this, &RestoreDialog::start);
  connect(buttons, &QDialogButtonBox::rejected, this, [this] {
    if (!m_act->isEnabled()) m_cancelled = true;
    else reject();
  });
  static_cast<QVBoxLayout*>(layout())->addWidget(buttons);
}

void RestoreDialog::start() {
  app::RestoreRequest request;
  request.backup = QDir::fromNativeSeparators(m_backup->text().trimmed());
  request.target = QDir::fromNativeSeparators(m_target->text().trimmed());
  request.replace = true;
  request.by = {m_login->text().trimmed(), m_password->text()};
  request.confirmedBy = {m_confirmLogin->text().trimmed(), m_confirmPassword->text()};
  if (request.backup.isEmpty() || request.target.isEmpty()) return tell(tr("Name the backup and the database first."));
  m_cancelled = false;
  m_act->setEnabled(false);
  m_banner->hide();
  m_bar->setValue(0);
  m_bar->show();
  m_thread.reset(QThread::create([this, request] {
    Watched watched(*this);
    auto result = m_restorer.restore(request, watched);
    QMetaObject::invokeMethod(this, [this, result = std::move(result)] { finish(result); });
  }));
  m_thread->start();
}

void RestoreDialog::finish(const Result<app::BackupManifest>& result) {
  m_thread->wait();
  m_act->setEnabled(true);
  m_bar->hide();
  if (!result)
    return tell(result.error().code == Code::Forbidden
                    ? tr("An administrator and a manager, two persons, must both name themselves with their passwords.")
                    : refusalText(result.error()) + u'\n' + reasonText(result.error().subject));
  accept();
  Q_EMIT restored(QDir::fromNativeSeparators(m_target->text().trimmed()));
}

void RestoreDialog::tell(const QString& text) {
  m_banner->setText(text);
  m_banner->setAccessibleName(text);
  m_banner->show();
}

}  // namespace gendan::ui
