// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcome_dialog.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace gendan::ui {

namespace {

QString home(const QString& name) {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

}  // namespace

WelcomeDialog::WelcomeDialog(QWidget* parent) : QDialog(parent), m_banner(new QLabel(this)) {
  setWindowTitle(tr("Welcome to Gendan"));
  setObjectName(u"welcome"_qs);
  constexpr int kWidth = 520;
  setMinimumWidth(kWidth);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(28, 24, 28, 22);
  layout->setSpacing(12);
  auto* title = new QLabel(tr("Gendan 跟单"), this);
  setRole(title, u"page"_qs);
  layout->addWidget(title);
  auto* about = new QLabel(tr("Follows a company's orders from receipt to archive. Everything lies in one file."), this);
  about->setWordWrap(true);
  setRole(about, u"hint"_qs);
  layout->addWidget(about);
  setRole(m_banner, u"banner"_qs);
  m_banner->setWordWrap(true);
  m_banner->hide();
  layout->addWidget(m_banner);
  const auto add = [&](const QString& name, const QString& text, const QString& description, const QString& image) {
    auto* button = new QCommandLinkButton(text, description, this);
    button->setObjectName(name);
    button->setIcon(icon(image));
    layout->addWidget(button);
    return button;
  };
  auto* demo = add(u"demo"_qs, tr("Look round in the demo company"),
                   tr("A small manufacturer with a year of orders, people and problems."), u"sun"_qs);
  auto* fresh = add(u"new"_qs, tr("Make a new company database"), tr("Departments and people first, orders then."), u"plus"_qs);
  auto* known = add(u"open"_qs, tr("Open a company database"), tr("A .gendan file on this computer."), u"box"_qs);
  auto* backup = add(u"restore"_qs, tr("Restore a backup"), tr("Puts a verified backup in the place of a database."), u"undo"_qs);
  connect(backup, &QCommandLinkButton::clicked, this, &WelcomeDialog::restoreWanted);
  connect(demo, &QCommandLinkButton::clicked, this, &WelcomeDialog::demoWanted);
  connect(fresh, &QCommandLinkButton::clicked, this, [this] {
    const auto path = QFileDialog::getSaveFileName(this, tr("New company database"), home(u"company.gendan"_qs),
                                                   tr("Gendan databases (*.gendan)"));
    if (!path.isEmpty()) Q_EMIT newWanted(path);
  });
  connect(known, &QCommandLinkButton::clicked, this, [this] {
    const auto path = QFileDialog::getOpenFileName(this, tr("Open a company database"), home({}),
                                                   tr("Gendan databases (*.gendan);;All files (*)"));
    if (!path.isEmpty()) Q_EMIT openWanted(path);
  });
}

void WelcomeDialog::show(const QString& refusal) {
  m_banner->setText(refusal);
  m_banner->setVisible(!refusal.isEmpty());
  QDialog::show();
}

}  // namespace gendan::ui
