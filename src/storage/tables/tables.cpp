// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>
#include <map>
#include <unordered_map>

#include "storage/tables/table.h"

namespace gendan::storage {

namespace {

constexpr quint64 bit(size_t place) { return quint64(1) << place; }

quint64 directlyNamed(const Table& table) {
  quint64 named = 0;
  const auto note = [&named](const std::vector<app::Field>& fields) {
    for (const auto& field : fields)
      if (const auto* referred = tableReferredBy(field); referred != nullptr)
        named |= bit(static_cast<size_t>(referred - allTables().data()));
  };
  note(table.fields);
  for (const auto& part : table.parts) note(part.fields);
  return named;
}

/// By place, the tables that each table names at last.
std::vector<quint64> namedByAll() {
  const auto& tables = allTables();
  Q_ASSERT(tables.size() <= 64);
  std::vector<quint64> named;
  for (size_t i = 0; i < tables.size(); ++i) named.push_back(directlyNamed(tables[i]) | bit(i));
  for (size_t via = 0; via < named.size(); ++via)
    for (auto& mask : named)
      if ((mask & bit(via)) != 0) mask |= named[via];
  return named;
}

}  // namespace

const std::vector<Table>& allTables() {
  static const std::vector<Table> all = [] {
    std::vector<Table> tables;
    for (auto* list : {peopleTables, catalogTables, orderTables, executionTables, qualityTables, shippingTables,
                       settlementTables, followupTables, changesTables, administrationTables, riskTables,
                       assessmentTables})
      std::ranges::move(list(), std::back_inserter(tables));
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
  return *byType.at(type);  // a record type without a table is a bug, and out_of_range says so
}

const Table* tableReferredBy(const app::Field& field) {
  static const auto byKind = [] {
    std::map<std::string, const Table*, std::less<>> map;
    for (const auto& table : allTables()) map.emplace(QString::fromUtf16(table.kind).toStdString(), &table);
    return map;
  }();
  if (field.refers == nullptr) return nullptr;
  const auto it = byKind.find(std::string_view(field.refers));
  return it == byKind.end() ? nullptr : it->second;
}

WriteOrder writeOrderOf(const Table& table) {
  static const auto named = namedByAll();
  const auto mask = named[static_cast<size_t>(&table - allTables().data())];
  return {std::popcount(mask), mask};
}

}  // namespace gendan::storage
