// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From what people write (SO-2026-00001, a login, a product code) to the identity behind it.

#include <QString>

#include "domain/base/result.h"

namespace gendan::app {

class References {
 public:
  virtual ~References() = default;
  /// `kind` as in audit rows: "order", "user", "party"; an order line is "SO-2026-00001/2". Errors: NotFound.
  [[nodiscard]] virtual domain::Result<qint64> find(const QString& kind, const QString& text) = 0;
};

}  // namespace gendan::app
