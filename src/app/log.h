// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The program's log. spdlog stays behind this header: included everywhere it would double compile time.

#include <QString>

namespace gendan::app::log {

/// Where to write: a rotating file, or nothing but stderr warnings when empty.
void start(const QString& file);
void info(const QString& message);
void warning(const QString& message);

}  // namespace gendan::app::log
