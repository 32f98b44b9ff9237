// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/records.h"

namespace gendan::app {

Value RecordList::value(const RecordRow& row, QLatin1StringView field) const {
  for (size_t i = 0; i < fields.size(); ++i)
    if (field == QLatin1StringView(fields[i].name)) return row.values[i];
  return {true, 0, {}};
}

}  // namespace gendan::app
