// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gendan::cli {

/// The guided life of two orders, told while it is played: in a new file, or in one that is thrown away afterwards.
int runLife(const QStringList& arguments);

}  // namespace gendan::cli
