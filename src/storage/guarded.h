// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The border where storage's exceptions become Results.

#include <type_traits>

#include "storage/sql/storage_error.h"

namespace gendan::storage {

void logFailure(const StorageError& failure);

/// Runs `work` (which returns a Result) and turns what it throws into a refusal; the detail goes to the log only.
template <class Work>
[[nodiscard]] auto guarded(Work&& work) -> std::invoke_result_t<Work> {
  try {
    return work();
  } catch (const StorageError& failure) {
    logFailure(failure);
    return domain::refuse(failure.error());
  }
}

}  // namespace gendan::storage
