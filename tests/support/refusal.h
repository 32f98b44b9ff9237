// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A refusal's fields as one comparable list: "until: too_long".

#include <QStringList>

#include "domain/base/result.h"

namespace gendan::testing {

template <class T>
[[nodiscard]] QStringList wrong(const domain::Result<T>& result) {
  QStringList all;
  if (!result)
    for (const auto& f : result.error().fields) all.append(f.field + QStringLiteral(": ") + f.reason);
  return all;
}

}  // namespace gendan::testing
