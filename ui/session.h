// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Somebody signed in to an open database: what every page reads with, acts with, and hears changes from.

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>
#include <optional>

#include "app/commands/command_spec.h"
#include "app/jobs/document_export.h"
#include "app/jobs/list_export.h"
#include "app/jobs/print_note.h"
#include "ui/background.h"

namespace gendan::ui {

class Session : public QObject {
  Q_OBJECT

 public:
  /// Errors: the database can't be read by a second connection.
  [[nodiscard]] static domain::Result<std::unique_ptr<Session>> start(app::Database& database, const app::Clock& clock,
                                                                     domain::Actor actor);

  [[nodiscard]] const domain::Actor& actor() const { return m_actor; }
  [[nodiscard]] const QString& userName() const { return m_userName; }
  [[nodiscard]] const QString& departmentName() const { return m_departmentName; }
  [[nodiscard]] QDate today() const;
  [[nodiscard]] domain::Instant now() const { return m_clock.now(); }
  /// Names the person and the database: what is kept on this computer for both.
  [[nodiscard]] QString scope() const;
  [[nodiscard]] app::Database& database() { return m_database; }
  /// For look-ups that take well under a frame; lists and searches go to the background.
  [[nodiscard]] app::Reading& reading() { return *m_reading; }
  [[nodiscard]] Background& background() { return m_background; }

  /// Does it; `id` makes sending it twice do it once.
  [[nodiscard]] domain::Result<app::Committed> perform(const app::CommandSpec& spec, const QJsonObject& arguments,
                                                       const QString& id = {});
  /// The refusal that the command would meet now; nothing if it would be done. `lenient`: required arguments may still
  /// be missing, so that a button can be judged before its form is filled.
  [[nodiscard]] std::optional<domain::Error> refusalOf(const app::CommandSpec& spec, const QJsonObject& arguments,
                                                       bool lenient = false);
  /// Looks at live records through the use cases' own eyes; nothing of what `work` does stays.
  [[nodiscard]] domain::Result<> look(const QString& action, const std::function<domain::Result<>(app::UnitOfWork&)>& work);
  /// To be called before the exported file appears.
  [[nodiscard]] domain::Result<> noteExport(const app::ExportedList& exported);
  /// To be called before the paper leaves.
  [[nodiscard]] domain::Result<> notePrint(const std::vector<app::PrintedForm>& printed);
  /// Notes it and writes the bytes there, in place of what is there.
  [[nodiscard]] domain::Result<> exportDocument(const app::DocumentContent& content, const QString& target);
  /// Where a copy of a document may lie for other programs to show; gone when the session ends.
  [[nodiscard]] QString scratchPath(domain::DocumentId id, const QString& fileName) const;
  /// On any thread: over a connection of its own.
  [[nodiscard]] domain::Result<app::BackupManifest> backUp(const QString& target, app::Progress& progress) const;
  /// On any thread: over a connection of its own. Errors: Forbidden, Busy…
  [[nodiscard]] domain::Result<> evaluateWarnings() const;

 Q_SIGNALS:
  /// After every commit of this program, and (with an empty set) of any other.
  void changed(const gendan::app::ChangeSet& changes);

 private:
  Session(app::Database& database, const app::Clock& clock, domain::Actor actor,
          std::unique_ptr<app::Reading> reading);
  void readNames();
  void lookForForeignCommits();

  app::Database& m_database;
  const app::Clock& m_clock;
  domain::Actor m_actor;
  QString m_userName;
  QString m_departmentName;
  std::unique_ptr<app::Reading> m_reading;
  app::Transactor m_transactor;
  Background m_background;
  QTimer m_poll;
  qint64 m_foreign = 0;
  QTemporaryDir m_scratch;
};

}  // namespace gendan::ui
