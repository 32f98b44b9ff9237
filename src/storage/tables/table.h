// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a record type lies in the database: its table, its columns, the tables of its parts.

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

#include "app/fields/field.h"
#include "app/ports/unit_of_work.h"

namespace gendan::storage {

/// The rows of a record's parts: they live and die with it, and their first field is "id".
struct PartTable : app::Parts {
  const char* parent = nullptr;  ///< the column that names the record
};

struct Table {
  const void* type = nullptr;      ///< &app::kRecord<T>
  const char16_t* kind = nullptr;  ///< the word for it in audit rows, change sets and errors: u"order"
  QByteArray subject;  ///< the same in UTF-8, for the audit trail
  const char* table = nullptr;
  std::vector<app::Field> fields;  ///< the first one is "id"
  std::vector<PartTable> parts;
  bool audited = true;    ///< false for what only repeats other rows (notifications)
  bool searched = false;  ///< some field of it or of its parts is
  int version = -1;       ///< the field that counts the changes; -1: rows are never changed
  int order = -1;         ///< the field that names the order concerned; -1: none
  int number = -1;        ///< the field with its number, name or code
  int currency = -1;      ///< the field whose currency the Money fields share
  std::shared_ptr<void> (*create)() = nullptr;
  std::shared_ptr<void> (*copy)(const void* record) = nullptr;
  void (*assign)(void* to, const void* from) = nullptr;

  [[nodiscard]] qint64 idOf(const void* record) const { return fields.front().read(record).number; }
  /// 0: none.
  [[nodiscard]] qint64 orderOf(const void* record) const {
    return order < 0 ? 0 : fields[static_cast<size_t>(order)].read(record).number;
  }
  /// -1: none.
  [[nodiscard]] int versionOf(const void* record) const {
    return version < 0 ? -1 : static_cast<int>(fields[static_cast<size_t>(version)].read(record).number);
  }
  /// The field of a member that a search names.
  [[nodiscard]] const app::Field& fieldOf(const void* member) const {
    const auto it = std::ranges::find(fields, member, &app::Field::member);
    Q_ASSERT(it != fields.end());
    return *it;
  }
};

template <class T>
Table table(const char16_t* kind, const char* name, std::vector<app::Field> fields, std::vector<PartTable> parts = {}) {
  Table t;
  t.type = &app::kRecord<T>;
  t.kind = kind;
  t.subject = QStringView(kind).toUtf8();
  t.table = name;
  t.fields = std::move(fields);
  t.parts = std::move(parts);
  t.create = []() -> std::shared_ptr<void> { return std::make_shared<T>(); };
  t.copy = [](const void* record) -> std::shared_ptr<void> {
    return std::make_shared<T>(*static_cast<const T*>(record));
  };
  t.assign = [](void* to, const void* from) { *static_cast<T*>(to) = *static_cast<const T*>(from); };
  for (size_t i = 0; i < t.fields.size(); ++i) {
    const auto& f = t.fields[i];
    const std::string_view column = f.name;
    if (f.searched) t.searched = true;
    if (column == "version") t.version = static_cast<int>(i);
    if (column == "order_id" || (i == 0 && column == "id" && std::u16string_view(kind) == u"order"))
      t.order = static_cast<int>(i);
    if (column == "number" || column == "code" || column == "login") t.number = static_cast<int>(i);
    if (column == "currency") t.currency = static_cast<int>(i);
  }
  return t;
}

/// parts<&OrderData::lines>("order_line", "order_id", {…})
template <auto Member>
PartTable parts(const char* table, const char* parent, std::vector<app::Field> fields) {
  return {app::partsOf<Member>(table, std::move(fields)), parent};
}

/// Every record type of the program; the lists stand in tables/*.cpp, one file a domain folder.
[[nodiscard]] const std::vector<Table>& allTables();
[[nodiscard]] const Table& tableOf(const void* type);
/// The table of the records that an Identity field names; nullptr if it names a part of one.
[[nodiscard]] const Table* tableReferredBy(const app::Field& field);
/// Where a table stands when rows are written: after all tables that it names, and beside those that name it in turn.
struct WriteOrder {
  int depth = 0;      ///< how many tables it names, directly or not, itself among them
  quint64 named = 0;  ///< which, by their places in allTables()
  friend auto operator<=>(const WriteOrder&, const WriteOrder&) = default;
};
[[nodiscard]] WriteOrder writeOrderOf(const Table& table);

[[nodiscard]] inline Table unaudited(Table t) {
  t.audited = false;
  return t;
}

std::vector<Table> peopleTables();
std::vector<Table> catalogTables();
std::vector<Table> orderTables();
std::vector<Table> executionTables();
std::vector<Table> qualityTables();
std::vector<Table> shippingTables();
std::vector<Table> settlementTables();
std::vector<Table> followupTables();
std::vector<Table> changesTables();
std::vector<Table> administrationTables();
std::vector<Table> riskTables();
std::vector<Table> assessmentTables();

}  // namespace gendan::storage
