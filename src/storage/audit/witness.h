// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A chain can't tell that its own end was cut off or that an older file was put back. A small file outside the
// database remembers, for each database and place, how far the program had seen it.

#include <QJsonObject>
#include <optional>

#include "app/ports/vault.h"

namespace gendan::storage {

class Witness {
 public:
  /// An empty path: remembers nothing.
  explicit Witness(QString path = {}) : m_path(std::move(path)) {}
  /// GENDAN_WITNESS, else gendan/witness.json in the person's configuration folder.
  [[nodiscard]] static Witness standard();

  /// What is known of this database in this file; of a file that was moved here, what is known from its former place.
  /// A copy beside its original starts anew. Errors: Integrity "witness.damaged".
  [[nodiscard]] domain::Result<std::optional<app::AuditMark>> find(const QByteArray& database,
                                                                   const QString& file) const;
  /// Remembers `mark` unless something farther is known. Errors: StorageFailed "witness.write", Integrity.
  [[nodiscard]] domain::Result<> advance(const app::AuditMark& mark, const QString& file) const;
  /// Remembers `mark` whatever is known: an older state was put back on purpose (restore).
  [[nodiscard]] domain::Result<> reset(const app::AuditMark& mark, const QString& file) const;

 private:
  [[nodiscard]] domain::Result<QJsonObject> read() const;
  [[nodiscard]] domain::Result<> write(const app::AuditMark& mark, const QString& file, bool evenBack) const;

  QString m_path;
};

}  // namespace gendan::storage
