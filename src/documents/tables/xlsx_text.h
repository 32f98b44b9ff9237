// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text as Office Open XML stores it: letters that XML can't hold are written _xHHHH_.

#include <QString>

namespace gendan::documents {

[[nodiscard]] QString decodeXlsxText(QString text);
/// The other way; guards text that only looks like such an escape as well: "_x0041_" → "_x005F_x0041_".
[[nodiscard]] QString encodeXlsxText(const QString& text);

}  // namespace gendan::documents
