// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/maintenance_view.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/jobs/backup.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

class MaintenanceView::Watched : public app::Progress {
 public:
  explicit Watched(MaintenanceView& view) : m_view(view) {}
  [[nodiscard]] bool step(qint64 done, qint64 total) override {
    constexpr int kWhole = 100;
    Q_EMIT m_view.progressed(total > 0 ? static_cast<int>(done * kWhole / total) : 0);
    return !m_view.m_cancelled;
  }

 private:
  MaintenanceView& m_view;
};

MaintenanceView::MaintenanceView(Session& session, Commander&, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_report(new QPlainTextEdit(this)) {
  setObjectName(u"maintenance"_qs);
  auto* layout = new QVBoxLayout(this);
  auto* path = new QLabel(QDir::toNativeSeparators(session.database().path()), this);
  path->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setRole(path, u"hint"_qs);
  layout->addWidget(path);
  addJob(u"verify"_qs, tr("Verify the audit trail"), tr("Proves that nobody has changed what was recorded."),
         [this] { verify(); });
  addJob(u"check"_qs, tr("Check the database"), tr("Adds up what must agree, and looks for damage."), [this] { check(); });
  addJob(u"backup"_qs, tr("Make a backup…"), tr("A copy that was opened and verified before it counts."), [this] { backUp(); });
  auto* row = new QHBoxLayout;
  row->addWidget(m_title);
  row->addWidget(m_bar, 1);
  row->addWidget(m_cancel);
  layout->addLayout(row);
  m_bar->setAccessibleName(tr("Progress"));
  m_bar->hide();
  m_cancel->hide();
  m_cancel->setObjectName(u"cancelJob"_qs);
  m_report->setReadOnly(true);
  m_report->setObjectName(u"report"_qs);
  m_report->setAccessibleName(tr("Result"));
  m_report->setPlaceholderText(tr("The result stands here."));
  layout->addWidget(m_report, 1);
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelled = true; });
  connect(this, &MaintenanceView::progressed, m_bar, &QProgressBar::setValue);
}

MaintenanceView::~MaintenanceView() {
  m_cancelled = true;
  if (m_thread) m_thread->wait();
}

void MaintenanceView::addJob(const QString& name, const QString& text, const QString& about, std::function<void()> start) {
  auto* row = new QHBoxLayout;
  auto* button = new QPushButton(text, this);
  button->setObjectName(name);
  constexpr int kWidth = 220;
  button->setFixedWidth(kWidth);
  auto* label = new QLabel(about, this);
  setRole(label, u"hint"_qs);
  row->addWidget(button);
  row->addWidget(label, 1);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  m_buttons.append(button);
  connect(button, &QPushButton::clicked, this, std::move(start));
}

void MaintenanceView::run(const QString& title, Job job) {
  m_cancelled = false;
  for (auto* button : m_buttons) button->setEnabled(false);
  m_title->setText(title);
  m_report->clear();
  m_bar->setValue(0);
  m_bar->show();
  m_cancel->show();
  m_thread.reset(QThread::create([this, job = std::move(job)] {
    Watched watched(*this);
    const auto told = job(watched);
    QMetaObject::invokeMethod(this, [this, told] { finish(told); });
  }));
  m_thread->start();
}

void MaintenanceView::finish(const QString& told) {
  m_thread->wait();
  for (auto* button : m_buttons) button->setEnabled(true);
  m_bar->hide();
  m_cancel->hide();
  m_report->setPlainText(told);
}

void MaintenanceView::verify() {
  run(tr("Verifying"), [&vault = m_session.database().vault()](app::Progress& progress) {
    const auto verified = vault.verify(progress);
    if (!verified) return refusalText(verified.error());
    if (verified->firstFault)
      return tr("The audit trail does not hold from row %1 on: %2.")
          .arg(verified->firstFault->sequence)
          .arg(reasonText(verified->firstFault->fault));
    return tr("The audit trail holds: %1 rows, unbroken.\nIts mark is %2.")
        .arg(verified->end.sequence)
        .arg(QString::fromLatin1(verified->end.hash.toHex()));
  });
}

void MaintenanceView::check() {
  run(tr("Checking"), [&vault = m_session.database().vault()](app::Progress& progress) {
    QStringList found;
    const auto checked = vault.check(progress, [&found](const app::Offence& offence) {
      found.append(tr("%1, %2: %3").arg(offence.rule, offence.subject, offence.detail));
    });
    if (!checked) return refusalText(checked.error());
    return found.isEmpty() ? tr("The database is sound.") : found.join(u'\n');
  });
}

void MaintenanceView::backUp() {
  const auto today = m_session.today().toString(Qt::ISODate);
  const QFileInfo file(m_session.database().path());
  const auto proposed = file.dir().filePath(QStringLiteral("%1-%2.gendan").arg(file.baseName(), today));
  const auto target = QFileDialog::getSaveFileName(this, tr("Make a backup"), proposed, tr("Gendan databases (*.gendan)"));
  if (target.isEmpty()) return;
  run(tr("Backing up"), [this, target](app::Progress& progress) {
    const auto made = m_session.backUp(target, progress);
    if (!made) return refusalText(made.error());
    return tr("The backup is made and verified.\n%1\n%2 bytes, SHA-256 %3")
        .arg(QDir::toNativeSeparators(target))
        .arg(made->size)
        .arg(QString::fromLatin1(made->sha256.toHex()));
  });
}

}  // namespace gendan::ui
