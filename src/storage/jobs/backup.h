// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A verified copy of a database file, taken while others write.

#include "app/ports/vault.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

inline constexpr qint64 kBytesAStep = 4 * 1024 * 1024;

/// See Vault::backUp(). Throws StorageError.
[[nodiscard]] app::BackupManifest backUp(const QString& source, const QString& target, domain::Instant now,
                                         app::Progress& progress);

[[nodiscard]] QString manifestPath(const QString& backup);
[[nodiscard]] QByteArray toJson(const app::BackupManifest& manifest);
/// Throws NotFound "backup.manifest", Invalid "backup.manifest".
[[nodiscard]] app::BackupManifest readManifest(const QString& backup);

/// Opens a copy and asks whether its pages, its references and its whole audit chain are sound and it ends at `mark`;
/// else throws Integrity with this subject.
void requireSound(const QString& copy, const app::AuditMark& mark, std::u16string_view subject,
                  app::Progress& progress);

}  // namespace gendan::storage
