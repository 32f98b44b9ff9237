// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The refusals of table files; `where` tells the user which row, line or part of the file to look at.

#include <QString>

#include "domain/base/result.h"

namespace gendan::documents {

/// Invalid, subject "table". `where`: "row 7" as the spreadsheet counts, "line 7" of a text file, the name of a part
/// of a zipped file ("xl/styles.xml"), or "file".
[[nodiscard]] domain::Error badTable(const QString& where, std::u16string_view reason);
[[nodiscard]] domain::Error badTableFile(std::u16string_view reason);
[[nodiscard]] domain::Error badRow(qint64 number, std::u16string_view reason);
/// StorageFailed, subject "table".
[[nodiscard]] domain::Error tableIoFailed(std::u16string_view reason);

}  // namespace gendan::documents
