// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What keeps a company's file trustworthy: proof that nobody changed it behind the program's back.

#include <QByteArray>
#include <optional>

#include "app/jobs/progress.h"
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

class Vault {
 public:
  virtual ~Vault() = default;
  /// Walks the audit chain from its start and compares it with the witness; others may write meanwhile. A fault found
  /// is an answer, not an error. Errors: NotFound, Invalid (not ours), NewerFile, Integrity (unreadable), Cancelled.
  [[nodiscard]] virtual domain::Result<Verification> verify(Progress& progress) = 0;
};

}  // namespace gendan::app
