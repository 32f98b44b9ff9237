// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>

#include "storage/tables/table.h"

namespace gendan::storage {

const std::vector<Table>& allTables() {
  static const std::vector<Table> all = [] {
    std::vector<Table> tables;
    for (auto* list : {peopleTables, catalogTables, orderTables, executionTables, qualityTables, shippingTables, settlementTables, followupTables, changesTables, administrationTables}) std::ranges::move(list(), std::back_inserter(tables));
    return tables;
  }();
  return all;
}

const Table& tableOf(const void* type) {
  static const auto byType = [] {
    std::unordered_map<const void*, const Table*> map;
    for (const auto& table : allTables()) map.emplace(table.type, &table);
    return map;
  }();
  const auto it = byType.find(type);
  if (it == byType.end()) qFatal("a record type without a table");
  return *it->second;
}

}  // namespace gendan::storage
