// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What differs between two states of a record, as the audit trail tells it.

#include "storage/tables/table.h"

namespace gendan::storage {

/// The same but for the version, which only storage counts.
[[nodiscard]] bool isSame(const Table& table, const void* a, const void* b);
/// Two JSON objects with the fields that differ. `before` null: a new record, told by what it holds beyond defaults.
void describeChange(const Table& table, const void* before, const void* after, QByteArray& beforeJson,
                    QByteArray& afterJson);
/// Takes over the version and the identities that storage gave the record's parts since the caller read it.
void adoptIdentities(const Table& table, const void* current, void* next);
void countVersionUp(const Table& table, void* record);

}  // namespace gendan::storage
