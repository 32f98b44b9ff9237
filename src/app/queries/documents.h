// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents of an order, each with whether its bytes are still those that were attached.

#include <vector>

#include "domain/orders/document.h"

namespace gendan::app {

struct DocumentRow {
  domain::Document document;
  QString attachedBy;    ///< the name
  bool altered = false;  ///< its bytes are gone or have another hash than was recorded
  bool mayOpen = true;   ///< false: it tells prices, or whom the order is from, which the person may not see
};

struct DocumentContent {
  domain::Document document;
  QByteArray bytes;
};

class Documents {
 public:
  virtual ~Documents() = default;
  /// In the order they were attached. Reads every byte of them.
  [[nodiscard]] virtual domain::Result<std::vector<DocumentRow>> ofOrder(domain::OrderId order,
                                                                         const domain::Actor& actor) = 0;
  /// Errors: NotFound; Forbidden; Integrity "document.altered".
  [[nodiscard]] virtual domain::Result<DocumentContent> content(domain::DocumentId id, const domain::Actor& actor) = 0;
};

}  // namespace gendan::app
