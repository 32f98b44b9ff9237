// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "app/jobs/demo/demo_company.h"
#include "ui/present/words.h"
#include "ui/start/founding_wizard.h"
#include "ui/start/restore_dialog.h"

namespace gendan::ui {

using domain::Result;

namespace {
constexpr int kIdleMs = 15 * 60 * 1'000;
const QString kDemoFile = QStringLiteral("demo.gendan");
}

Application::Application(app::Databases& databases, const app::Clock& clock, Language& language)
    : m_databases(databases), m_clock(clock), m_language(language) {
  m_idle.setSingleShot(true);
  m_idle.setInterval(kIdleMs);
  connect(&m_idle, &QTimer::timeout, this, &Application::leave);
  qApp->installEventFilter(this);
}

Application::~Application() = default;

void Application::start(const QString& path) {
  const auto known = path.isEmpty() ? QSettings().value(u"database"_qs).toString() : path;
  if (known.isEmpty() || (path.isEmpty() && !QFileInfo::exists(known))) return welcome();
  openDatabase(known);
}

void Application::welcome(const QString& refusal) {
  if (!m_welcome) {
    m_welcome = std::make_unique<WelcomeDialog>();
    connect(m_welcome.get(), &WelcomeDialog::openWanted, this, &Application::openDatabase);
    connect(m_welcome.get(), &WelcomeDialog::newWanted, this, &Application::foundCompany);
    connect(m_welcome.get(), &WelcomeDialog::restoreWanted, this, &Application::restoreBackup);
    connect(m_welcome.get(), &WelcomeDialog::demoWanted, this, &Application::lookRound);
  }
  m_welcome->show(refusal);
}

void Application::openDatabase(const QString& path) {
  auto opened = m_databases.open(path);
  if (!opened) return welcome(tr("%1\n%2").arg(path, refusalText(opened.error())));
  m_database = std::move(*opened);
  m_transactor = std::make_unique<app::Transactor>(m_database->store(), m_clock);
  QSettings().setValue(u"database"_qs, QFileInfo(path).absoluteFilePath());
  if (m_welcome) m_welcome->hide();
  askWho();
}

void Application::foundCompany(const QString& path) {
  if (QFileInfo::exists(path)) return welcome(tr("%1\n%2").arg(path, reasonText(u"file.name"_qs)));
  auto* wizard = new FoundingWizard(path, app::localDate(m_clock.now()),
                                    [this, path](const QJsonObject& company) { return found(path, company); },
                                    m_welcome.get());
  wizard->setAttribute(Qt::WA_DeleteOnClose);
  connect(wizard, &QDialog::accepted, this, [this, path] { openDatabase(path); }, Qt::QueuedConnection);
  wizard->open();
}

Result<> Application::found(const QString& path, const QJsonObject& company) {
  const auto make = [&]() -> Result<> {
    GENDAN_TRY(auto database, m_databases.create(path));
    GENDAN_TRY(auto session, Session::start(*database, m_clock, {}));
    GENDAN_CHECK(session->perform(*app::findCommand(u"company.found"_qs), company));
    return {};
  };
  auto founded = make();
  // A half-made database helps nobody.
  if (!founded)
    for (const auto& tail : {QString(), u"-wal"_qs, u"-shm"_qs}) QFile::remove(path + tail);
  return founded;
}

void Application::restoreBackup() {
  const auto target = m_database ? m_database->path() : QSettings().value(u"database"_qs).toString();
  m_idle.stop();
  m_window.reset();
  m_signIn.reset();
  m_session.reset();
  m_transactor.reset();
  m_database.reset();
  welcome();
  auto* dialog = new RestoreDialog(m_databases.restorer(), target, m_welcome.get());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &RestoreDialog::restored, this, &Application::openDatabase, Qt::QueuedConnection);
  dialog->open();
}

void Application::lookRound() {
  const auto path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/' + kDemoFile;
  if (QFileInfo::exists(path)) return openDatabase(path);
  m_demo = std::make_unique<DemoMaker>(m_databases, m_clock, m_welcome.get());
  connect(m_demo.get(), &DemoMaker::made, this, [this](const QString& made) {
    QSettings().setValue(u"login"_qs, u"tang"_qs);
    openDatabase(made);
  });
  connect(m_demo.get(), &DemoMaker::failed, this, &Application::welcome);
  m_demo->make(path);
}

QString Application::companyName() {
  const auto reading = m_database->read();
  if (!reading) return {};
  const auto list = (*reading)->records().list({u"setting"_qs, {}, {{u"key"_qs, u"company_name"_qs}}, {}, 0, 1}, {});
  const auto name = list && !list->rows.empty() ? list->value(list->rows.front(), QLatin1StringView("value")).text : QString();
  return name.isEmpty() ? QFileInfo(m_database->path()).baseName() : name;
}

void Application::askWho() {
  m_signIn = std::make_unique<SignInDialog>(*m_transactor, companyName(), QSettings().value(u"login"_qs).toString());
  connect(m_signIn.get(), &QDialog::accepted, this, [this] {
    QSettings().setValue(u"login"_qs, m_signIn->login());
    enter(m_signIn->actor());
  });
  connect(m_signIn.get(), &QDialog::rejected, qApp, &QApplication::quit);
  connect(m_signIn.get(), &SignInDialog::otherDatabaseWanted, this, [this] {
    m_signIn->hide();
    welcome();
  });
  const bool isDemo = QFileInfo(m_database->path()).fileName() == kDemoFile;
  if (isDemo) m_signIn->hint(tr("Everybody's password here is “%1”. Try tang (head of Sales), geng (tracker), zhong (manager) or "
                                "admin.").arg(QStringView(app::kDemoPassword).toString()));
  m_signIn->show();
}

void Application::enter(domain::Actor actor) {
  auto session = Session::start(*m_database, m_clock, actor);
  if (!session) return welcome(refusalText(session.error()));
  m_session = std::move(*session);
  m_watch = std::make_unique<WarningWatch>(*m_session);
  showWindow();
  m_idle.start();
}

void Application::showWindow() {
  m_window = std::make_unique<MainWindow>(*m_session, companyName());
  connect(m_window.get(), &MainWindow::languageWanted, this, [this](const QString& code) {
    m_language.choose(code);
    m_window.reset();
    showWindow();
  }, Qt::QueuedConnection);
  connect(m_window.get(), &MainWindow::signOutWanted, this, &Application::leave, Qt::QueuedConnection);
  connect(m_window.get(), &MainWindow::restoreWanted, this, &Application::restoreBackup, Qt::QueuedConnection);
  connect(m_window.get(), &MainWindow::otherDatabaseWanted, this, [this] {
    m_window.reset();
    m_watch.reset();
    m_session.reset();
    welcome();
  }, Qt::QueuedConnection);
  m_window->show();
}

void Application::leave() {
  if (!m_window) return;
  m_idle.stop();
  m_window.reset();
  m_watch.reset();
  m_session.reset();
  askWho();
}

bool Application::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  if (m_window && (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel)) m_idle.start();
  return QObject::eventFilter(watched, event);
}

}  // namespace gendan::ui
