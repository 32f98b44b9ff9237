// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of README and manual from the demo company: gendan_screenshots FOLDER LANGUAGE
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

#include "app/jobs/demo/demo_company.h"
#include "app/jobs/demo/demo_orders.h"
#include "app/people/passwords.h"
#include "app/people/session.h"
#include "storage/sql_database.h"
#include "ui/forms/command_form.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/orders/order_window.h"
#include "ui/theme.h"
#include "ui/worklist/worklist_page.h"

using namespace gendan;

namespace {

constexpr QSize kWindow(1280, 760);
constexpr int kSettleMs = 900;

/// Lets what is read in the background arrive, and what was deleted go.
void settle() {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < kSettleMs) QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The same day every time, so that pictures change only when the program does.
class PictureClock : public app::Clock {
 public:
  [[nodiscard]] domain::Instant now() const override {
    return {QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toMSecsSinceEpoch()};
  }
};

class Studio {
 public:
  Studio(app::Database& database, const app::Clock& clock, QDir folder)
      : m_database(database), m_clock(clock), m_folder(std::move(folder)) {}

  void take(QWidget& widget, const QString& name) {
    settle();
    const auto path = m_folder.filePath(name + u".png"_qs);
    if (!widget.grab().save(path)) qFatal("can't write %s", qPrintable(path));
  }
  /// Signs in, opens the main window on a page, and lets `shoot` take its pictures.
  template <class Shoot>
  void as(const QString& login, const QString& page, Shoot shoot) {
    app::Transactor transactor(m_database.store(), m_clock);
    const auto actor = app::signIn(transactor, login, QStringView(app::kDemoPassword).toString());
    if (!actor) qFatal("nobody is called %s", qPrintable(login));
    auto session = ui::Session::start(m_database, m_clock, *actor);
    if (!session) qFatal("no session");
    ui::MainWindow window(**session, QStringLiteral("启明五金 Qiming Hardware"));
    window.resize(kWindow);
    window.openPage(page);
    window.show();
    settle();
    shoot(**session, window);
  }

 private:
  app::Database& m_database;
  const app::Clock& m_clock;
  QDir m_folder;
};

qint64 newest(ui::Session& session, const QString& kind, std::vector<std::pair<QString, QString>> where, qint64& order) {
  const auto list = session.reading().records().list({kind, {}, std::move(where), {}, 0, 1}, session.actor());
  if (!list || list->rows.empty()) return 0;
  order = list->rows.front().order;
  return list->rows.front().id;
}

void takeForm(Studio& studio, ui::Session& session, ui::MainWindow& window, const QString& word, const ui::Subject& subject,
              const QString& name) {
  auto* form = new ui::CommandForm(session, *app::findCommand(word), *ui::findLook(word), subject, &window);
  form->open();
  studio.take(*form, name);
  form->reject();
}

void takeAll(Studio& studio) {
  studio.as(u"geng"_qs, u"my_day"_qs, [&](ui::Session& session, ui::MainWindow& window) {
    studio.take(window, u"my-day"_qs);
    qint64 order = 0;
    newest(session, u"follow_up"_qs, {{u"tracker_id"_qs, QString::number(session.actor().user.value())}}, order);
    takeForm(studio, session, window, u"followUp.log"_qs, {u"order"_qs, order, order, 0}, u"follow-up"_qs);
    ui::OrderWindow folder(session, order);
    folder.resize(kWindow);
    folder.show();
    studio.take(folder, u"order"_qs);
  });
  studio.as(u"tang"_qs, u"tracking"_qs, [&](ui::Session& session, ui::MainWindow& window) {
    window.findChild<ui::WorklistPage*>(u"tracking"_qs)->showList(1);
    studio.take(window, u"orders"_qs);
    qint64 order = 0;
    const auto request = newest(session, u"change_request"_qs, {{u"state"_qs, u"pending"_qs}}, order);
    takeForm(studio, session, window, u"change.decide"_qs, {u"change_request"_qs, request, order, 0}, u"decision"_qs);
    takeForm(studio, session, window, u"order.enter"_qs, {}, u"new-order"_qs);
  });
  for (const auto& [login, page] : {std::pair{u"lin"_qs, u"sales"_qs}, {u"wei"_qs, u"production"_qs}, {u"bao"_qs, u"purchasing"_qs},
                                    {u"qin"_qs, u"quality"_qs}, {u"cang"_qs, u"warehouse"_qs}, {u"fu"_qs, u"finance"_qs},
                                    {u"tang"_qs, u"changes"_qs}, {u"zhong"_qs, u"assessment"_qs}, {u"zhong"_qs, u"risk"_qs},
                                    {u"admin"_qs, u"administration"_qs}})
    studio.as(login, page, [&, page = page](ui::Session&, ui::MainWindow& window) { studio.take(window, page); });
}

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QStandardPaths::setTestModeEnabled(true);
  QApplication::setApplicationName(u"gendan-screenshots"_qs);
  if (argc != 3) qFatal("usage: gendan_screenshots FOLDER en|zh_CN|zh_TW");
  QSettings().clear();
  ui::Language language;
  language.choose(QString::fromLocal8Bit(argv[2]));
  ui::applyTheme(application, u"light"_qs);
  app::useCheapPasswords();
  const QTemporaryDir scratch;
  const PictureClock clock;
  storage::SqlDatabases databases(clock, storage::Witness());
  auto database = databases.create(scratch.filePath(u"demo.gendan"_qs));
  if (!database) qFatal("no database");
  app::DemoOptions options;
  options.today = app::localDate(clock.now());
  app::Unwatched progress;
  if (!app::generateDemo((*database)->store(), options, progress)) qFatal("no demo company");
  QDir folder(QString::fromLocal8Bit(argv[1]));
  folder.mkpath(u"."_qs);
  Studio studio(**database, clock, folder);
  takeAll(studio);
  return 0;
}
