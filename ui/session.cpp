// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

#include "app/jobs/backup.h"
#include "app/risk/warning_commands.h"

namespace gendan::ui {

using namespace domain;

namespace {
constexpr int kPollMs = 2'000;
}

Result<std::unique_ptr<Session>> Session::start(app::Database& database, const app::Clock& clock, Actor actor) {
  GENDAN_TRY(auto reading, database.read());
  std::unique_ptr<Session> session(new Session(database, clock, actor, std::move(reading)));
  session->readNames();
  return session;
}

Session::Session(app::Database& database, const app::Clock& clock, Actor actor, std::unique_ptr<app::Reading> reading)
    : m_database(database),
      m_clock(clock),
      m_actor(actor),
      m_reading(std::move(reading)),
      m_transactor(database.store(), clock, [this](const app::ChangeSet& changes) { Q_EMIT changed(changes); }),
      m_background(database),
      m_foreign(database.foreignCommits()) {
  connect(&m_poll, &QTimer::timeout, this, &Session::lookForForeignCommits);
  m_poll.start(kPollMs);
}

QDate Session::today() const { return app::localDate(m_clock.now()); }

QString Session::scope() const { return m_database.path() + u'|' + QString::number(m_actor.user.value()); }

void Session::readNames() {
  const auto nameOf = [this](const QString& kind, qint64 id) {
    const auto list = m_reading->records().list({kind, {}, {{u"id"_qs, QString::number(id)}}, {}, 0, 1}, m_actor);
    return list && !list->rows.empty() ? list->value(list->rows.front(), QLatin1StringView("name")).text : QString();
  };
  m_userName = nameOf(u"user"_qs, m_actor.user.value());
  m_departmentName = nameOf(u"department"_qs, m_actor.department.value());
}

Result<app::Committed> Session::perform(const app::CommandSpec& spec, const QJsonObject& arguments, const QString& id) {
  GENDAN_TRY(const auto command, app::fill(spec, arguments, m_reading->references()));
  app::Context context{m_actor, {id, {}}};
  if (!id.isEmpty()) {
    const auto bytes = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    context.command.digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
  }
  return app::perform(m_transactor, context, spec, command.get());
}

std::optional<Error> Session::refusalOf(const app::CommandSpec& spec, const QJsonObject& arguments, bool lenient) {
  auto asked = spec;
  if (lenient)
    for (auto& field : asked.fields) field.required = false;
  if (lenient)
    for (auto& list : asked.lists)
      for (auto& field : list.fields) field.required = false;
  auto command = app::fill(asked, arguments, m_reading->references());
  if (!command && lenient) {
    // What a person has not filled in yet says nothing about whether they may.
    auto sound = arguments;
    for (const auto& f : command.error().fields) sound.remove(f.field.section(u'[', 0, 0));
    command = app::fill(asked, sound, m_reading->references());
  }
  if (!command) return command.error();
  const auto rehearsed = app::rehearse(m_transactor, {m_actor, {}}, spec, command->get());
  return rehearsed ? std::nullopt : std::optional(rehearsed.error());
}

Result<> Session::look(const QString& action, const std::function<Result<>(app::UnitOfWork&)>& work) {
  return m_transactor.rehearse(action, {m_actor, {}}, [&work](app::UnitOfWork& u) -> Result<app::Outcome> {
    GENDAN_CHECK(work(u));
    return app::Outcome{};
  });
}

Result<> Session::noteExport(const app::ExportedList& exported) {
  return app::noteExport(m_transactor, {m_actor, {}}, exported);
}

Result<> Session::notePrint(const std::vector<app::PrintedForm>& printed) {
  return app::notePrint(m_transactor, {m_actor, {}}, printed);
}

Result<> Session::exportDocument(const app::DocumentContent& content, const QString& target) {
  return app::exportDocument(m_transactor, {m_actor, {}}, content, target);
}

QString Session::scratchPath(DocumentId id, const QString& fileName) const {
  const auto folder = QString::number(id.value());
  QDir(m_scratch.path()).mkpath(folder);
  return m_scratch.filePath(folder + u'/' + fileName);
}

Result<app::BackupManifest> Session::backUp(const QString& target, app::Progress& progress) const {
  GENDAN_TRY(const auto store, m_database.writeElsewhere());
  app::Transactor transactor(*store, m_clock);
  return app::makeBackup(transactor, {m_actor, {}}, m_database.vault(), target, progress);
}

Result<> Session::evaluateWarnings() const {
  GENDAN_TRY(const auto store, m_database.writeElsewhere());
  app::Transactor transactor(*store, m_clock);
  app::WarningLimits limits;
  GENDAN_CHECK(
      transactor.rehearse(u"warning.evaluate"_qs, {m_actor, {}}, [&](app::UnitOfWork& u) -> Result<app::Outcome> {
        limits = app::warningLimitsOf(u);
        return app::Outcome{};
      }));
  // The looking takes longest, so it is done where nobody who writes has to wait for it.
  GENDAN_TRY(const auto reading, m_database.read());
  GENDAN_TRY(auto found, reading->warnings(limits));
  GENDAN_CHECK(transactor.perform(app::EvaluateWarnings{std::move(found)}, {m_actor, {}}));
  return {};
}

void Session::lookForForeignCommits() {
  const auto now = m_database.foreignCommits();
  if (std::exchange(m_foreign, now) != now) Q_EMIT changed({});
}

}  // namespace gendan::ui
