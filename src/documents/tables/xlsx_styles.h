// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A date in xlsx is a number whose style shows it as one.

#include <QList>

#include "documents/tables/xml_part.h"

namespace gendan::documents {

/// For each cell style, in order: does it show numbers as dates or times?
[[nodiscard]] domain::Result<QList<bool>> readDateStyles(XmlPart& styles);

/// A number format code with a letter of y m d h s outside quotes, escapes and brackets; "[h]" counts.
[[nodiscard]] bool isDateFormat(QStringView code);

}  // namespace gendan::documents
