// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gendan::cli {

/// An order as text to read, or forms and lists as one PDF; masked for who asks, and noted in the audit trail.
int runPrint(const QStringList& arguments);

}  // namespace gendan::cli
