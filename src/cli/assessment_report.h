// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// `report FILE assessment --month YYYY-MM`: the trackers of a month with scores, grades and bonus rates.

#include <QStringList>

namespace gendan::cli {

int runReport(const QStringList& arguments);

}  // namespace gendan::cli
