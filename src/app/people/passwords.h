// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Argon2id from libsodium: slow on purpose (64 MiB, 3 passes), so it belongs on a worker thread where there is a window.

#include <QString>

#include "domain/base/result.h"

namespace gendan::app {

inline constexpr int kShortestPassword = 12;

/// Errors: too_short, too_long.
[[nodiscard]] domain::Result<QString> hashPassword(const QString& password);
/// False for an empty hash too, after the same time as for a wrong password.
[[nodiscard]] bool isPassword(const QString& hash, const QString& password);
/// For tests and generated companies only: the cheapest cost that libsodium allows.
void useCheapPasswords();

}  // namespace gendan::app
