// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The Vault of one database file. Each job opens connections of its own, so it may run on any thread.

#include "app/ports/vault.h"
#include "storage/audit/witness.h"

namespace gendan::storage {

class SqlVault : public app::Vault {
 public:
  explicit SqlVault(QString path, Witness witness = Witness::standard())
      : m_path(std::move(path)), m_witness(std::move(witness)) {}

  [[nodiscard]] domain::Result<app::Verification> verify(app::Progress& progress) override;
  [[nodiscard]] domain::Result<> check(app::Progress& progress, const app::OffenceFound& found) override;
  [[nodiscard]] domain::Result<app::BackupManifest> backUp(const QString& target, domain::Instant now,
                                                           app::Progress& progress) override;
  [[nodiscard]] domain::Result<> dump(const QString& orderNumber, const app::Sink& sink,
                                      app::Progress& progress) override;

 private:
  QString m_path;
  Witness m_witness;
};

}  // namespace gendan::storage
