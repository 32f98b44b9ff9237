// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guarded.h"

#include "app/log.h"

namespace gendan::storage {

void logFailure(const StorageError& failure) {
  app::log::warning(QStringLiteral("storage: %1 %2 (%3)")
                        .arg(domain::codeWord(failure.error().code), failure.error().subject, failure.detail()));
}

}  // namespace gendan::storage
