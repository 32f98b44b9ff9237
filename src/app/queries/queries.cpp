// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/queries.h"

namespace gendan::app {

const std::vector<Field>& searchHitFields() {
  static const std::vector<Field> all{field<&SearchHit::kind>("kind"), field<&SearchHit::id>("id"),
                                      field<&SearchHit::order>("order_id"), field<&SearchHit::title>("title")};
  return all;
}

}  // namespace gendan::app
