// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line of `exec` before anybody looks at what it asks for: is it a request at all?

#include <QJsonObject>

#include "domain/base/result.h"

namespace gendan::cli {

/// Errors of the line: not_utf8, too_deep, not_json, not_an_object, repeated_key.
[[nodiscard]] domain::Result<QJsonObject> parseObject(const QByteArray& line);

/// {"id", "command", "args"}. Errors, all at once: unknown_field, required, wrong_type; of the id also too_long and the
/// flaws of a text.
[[nodiscard]] domain::Result<> checkRequest(const QJsonObject& request);

}  // namespace gendan::cli
