// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Puts a backup back in place: verified first, by two persons, with the old file kept.

#include "app/ports/clock.h"
#include "app/ports/vault.h"
#include "storage/audit/witness.h"

namespace gendan::storage {

class SqlRestorer : public app::Restorer {
 public:
  explicit SqlRestorer(const app::Clock& clock, Witness witness = Witness::standard())
      : m_clock(clock), m_witness(std::move(witness)) {}
  [[nodiscard]] domain::Result<app::BackupManifest> restore(const app::RestoreRequest& request,
                                                            app::Progress& progress) override;

 private:
  [[nodiscard]] domain::Result<> authorise(const app::RestoreRequest& request, const QString& copy) const;
  [[nodiscard]] domain::Result<app::AuditMark> tell(const app::RestoreRequest& request, const QString& copy,
                                                    const app::BackupManifest& manifest) const;

  const app::Clock& m_clock;
  Witness m_witness;
};

}  // namespace gendan::storage
