// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What keeps a company's file trustworthy: proof that nobody changed it behind the program's back.

#include <QByteArray>
#include <functional>
#include <optional>

#include "app/jobs/progress.h"
#include "domain/base/instant.h"
#include "domain/base/result.h"

namespace gendan::app {

/// How far an audit chain had come at one moment; who knows one can tell whether a file still holds that past.
struct AuditMark {
  QByteArray database;  ///< 32 random bytes: which database
  qint64 sequence = 0;
  QByteArray hash;  ///< of the row with that sequence; the database's identity when there is none yet
  friend bool operator==(const AuditMark&, const AuditMark&) = default;
};

/// Where a chain stops being the one that was written, and how: identity_missing, row_missing, row_repeated,
/// row_differs; tail_missing and witness_differs come from the witness.
struct ChainFault {
  qint64 sequence = 0;
  QString fault;
  friend bool operator==(const ChainFault&, const ChainFault&) = default;
};

struct Verification {
  AuditMark end;  ///< of the rows that were found in order
  std::optional<AuditMark> witness;
  std::optional<ChainFault> firstFault;
};

/// One thing that `check` found: which rule does not hold, where, and what is there instead.
struct Offence {
  QString rule;
  QString subject;
  QString detail;
  friend bool operator==(const Offence&, const Offence&) = default;
};
using OffenceFound = std::function<void(const Offence&)>;

/// Stands beside a backup: what it is a copy of, and what exactly it must be to count as one.
struct BackupManifest {
  AuditMark mark;
  int schema = 0;  ///< the migration it has come to
  qint64 size = 0;
  QByteArray sha256;
  QString program;  ///< version that made it
  domain::Instant at;
  friend bool operator==(const BackupManifest&, const BackupManifest&) = default;
};

/// Takes the next piece of a long text; false: there is no room for it.
using Sink = std::function<bool(const QByteArray&)>;

class Vault {
 public:
  virtual ~Vault() = default;
  /// Walks the audit chain from its start and compares it with the witness; others may write meanwhile. A fault found
  /// is an answer, not an error. Errors: NotFound, Invalid (not ours), NewerFile, Integrity (unreadable), Cancelled.
  [[nodiscard]] virtual domain::Result<Verification> verify(Progress& progress) = 0;
  /// Asks whether the file is sound: pages, references, schema, and every sum and state that must agree with others.
  /// Changes nothing; offences are told as they are found. Errors as above.
  [[nodiscard]] virtual domain::Result<> check(Progress& progress, const OffenceFound& found) = 0;
  /// Copies the file as it is at this moment to `target`, which must not exist, while others go on writing. The copy
  /// counts, and its manifest is written beside it (target + ".json"), only once it was opened, its pages and
  /// references checked and its audit chain walked. Errors: those above; Duplicate; Integrity "backup.not_sound";
  /// StorageFailed. Nothing is left behind then. Who may do so: makeBackup().
  [[nodiscard]] virtual domain::Result<BackupManifest> backUp(const QString& target, domain::Instant now,
                                                              Progress& progress) = 0;
  /// All records as canonical JSON: tables by name, records by identity, secrets masked; the same content gives the
  /// same bytes. With the number of an order: it alone and the records that concern it. Errors: those above; NotFound
  /// "order"; StorageFailed "dump.sink".
  [[nodiscard]] virtual domain::Result<> dump(const QString& orderNumber, const Sink& sink, Progress& progress) = 0;
};

struct Credentials {
  QString login;
  QString password;
};

struct RestoreRequest {
  QString backup;
  QString target;
  bool replace = false;     ///< an existing file is kept beside the restored one, as <target>.before-restore-<time>
  Credentials by;           ///< an administrator
  Credentials confirmedBy;  ///< a manager; somebody else (P4.4)
};

class Restorer {
 public:
  virtual ~Restorer() = default;
  /// Puts a backup's content where `target` says and tells the witness; the restored trail says who did it. Both
  /// persons are asked of the file that is to be replaced, or of the backup where that one can't be read; of nobody
  /// where there are no people. Errors: NotFound; Invalid "backup.manifest"; NewerFile; Integrity "backup.differs";
  /// Duplicate "database.file"; Busy "database.in_use"; Forbidden; StorageFailed; Cancelled.
  [[nodiscard]] virtual domain::Result<BackupManifest> restore(const RestoreRequest& request, Progress& progress) = 0;
};

}  // namespace gendan::app
