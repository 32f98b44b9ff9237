// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/demo_maker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/jobs/demo/demo_orders.h"
#include "ui/present/words.h"

namespace gendan::ui {

using domain::Result;

class DemoMaker::Told : public app::Progress {
 public:
  explicit Told(DemoMaker& maker) : m_maker(maker) {}
  [[nodiscard]] bool step(qint64 done, qint64 total) override {
    constexpr int kWhole = 100;
    Q_EMIT m_maker.progressed(total > 0 ? static_cast<int>(done * kWhole / total) : 0);
    return !m_maker.m_cancelled;
  }

 private:
  DemoMaker& m_maker;
};

DemoMaker::DemoMaker(app::Databases& databases, const app::Clock& clock, QWidget* window)
    : m_databases(databases), m_clock(clock), m_dialog(window) {
  m_dialog.setWindowTitle(tr("Demo company"));
  m_dialog.setLabelText(tr("Playing a year in the demo company…"));
  m_dialog.setAutoClose(false);
  m_dialog.setAutoReset(false);
  m_dialog.reset();
  connect(&m_dialog, &QProgressDialog::canceled, this, [this] { m_cancelled = true; });
  connect(this, &DemoMaker::progressed, &m_dialog, &QProgressDialog::setValue);
}

DemoMaker::~DemoMaker() {
  m_cancelled = true;
  if (m_thread) m_thread->wait();
}

void DemoMaker::make(const QString& path) {
  m_cancelled = false;
  m_dialog.setValue(0);
  m_dialog.open();
  m_thread.reset(QThread::create([this, path] {
    const auto done = generate(path);
    QMetaObject::invokeMethod(this, [this, path, done] {
      m_dialog.hide();
      if (done) Q_EMIT made(path);
      else Q_EMIT failed(m_cancelled ? QString() : refusalText(done.error()));
    });
  }));
  m_thread->start();
}

Result<> DemoMaker::generate(const QString& path) {
  const auto unfinished = path + u".unfinished"_qs;
  QDir().mkpath(QFileInfo(path).path());
  for (const auto& rest : {QString(), u"-wal"_qs, u"-shm"_qs}) QFile::remove(unfinished + rest);
  {
    GENDAN_TRY(const auto database, m_databases.create(unfinished));
    app::DemoOptions options;
    options.today = app::localDate(m_clock.now());
    Told told(*this);
    GENDAN_CHECK(app::generateDemo(database->store(), options, told));
  }
  if (!QFile::rename(unfinished, path)) return domain::refuse(domain::Code::StorageFailed, u"database.file");
  return {};
}

}  // namespace gendan::ui
