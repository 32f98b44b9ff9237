// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/record_diff.h"

#include <set>

#include "app/fields/json.h"

namespace gendan::storage {

namespace {

constexpr int kNoVersion = -1;  // of parts
constexpr qsizetype kUsualJson = 1'000;

/// Whether all fields but the identity and the one at `version` are the same.
bool sameFields(const std::vector<app::Field>& fields, int version, const void* a, const void* b) {
  for (size_t i = 1; i < fields.size(); ++i)
    if (static_cast<int>(i) != version && !fields[i].same(a, b)) return false;
  return true;
}

/// `beforeJson` null: nobody asks what was before.
void diffFields(const std::vector<app::Field>& fields, int version, const void* before, const void* after,
                QByteArray* beforeJson, QByteArray& afterJson) {
  for (size_t i = 1; i < fields.size(); ++i) {
    const auto& field = fields[i];
    if (static_cast<int>(i) == version || field.same(before, after)) continue;
    if (beforeJson != nullptr) appendJsonMember(*beforeJson, field, field.read(before));
    appendJsonMember(afterJson, field, field.read(after));
  }
}

/// Appends `"order_line[2]":{…}` if there is anything to tell.
void appendPart(QByteArray& out, const PartTable& part, size_t index, const QByteArray& content) {
  if (content.isEmpty()) return;
  if (!out.endsWith('{')) out += ',';
  out += '"';
  out += part.name;
  out += '[' + QByteArray::number(static_cast<qint64>(index)) + "]\":{" + content + '}';
}

struct Blank {
  std::shared_ptr<void> record;
  std::vector<const void*> parts;  ///< a part as it is made, one for each of the record's part tables
};

/// A record and its parts as they are made: what a new one is compared with.
const Blank& blankOf(const Table& table) {
  static thread_local std::unordered_map<const void*, Blank> blanks;
  auto& blank = blanks[table.type];
  if (!blank.record) {
    blank.record = table.create();
    for (const auto& part : table.parts) blank.parts.push_back(part.append(blank.record.get()));
  }
  return blank;
}

}  // namespace

bool isSame(const Table& table, const void* a, const void* b) {
  if (!sameFields(table.fields, table.version, a, b)) return false;
  for (const auto& part : table.parts) {
    if (part.size(a) != part.size(b)) return false;
    for (size_t i = 0; i < part.size(a); ++i)
      if (!sameFields(part.fields, kNoVersion, part.at(a, i), part.at(b, i))) return false;
  }
  return true;
}

void describeChange(const Table& table, const void* before, const void* after, QByteArray& beforeJson,
                    QByteArray& afterJson) {
  const auto& blank = blankOf(table);
  const bool isNew = before == nullptr;
  for (auto* json : {&beforeJson, &afterJson}) {
    if (isNew && json == &beforeJson) continue;
    json->reserve(kUsualJson);
    *json += '{';
  }
  diffFields(table.fields, table.version, isNew ? blank.record.get() : before, after, isNew ? nullptr : &beforeJson,
             afterJson);
  for (size_t p = 0; p < table.parts.size(); ++p) {
    const auto& part = table.parts[p];
    const auto had = isNew ? 0 : part.size(before);
    const auto has = part.size(after);
    for (size_t i = 0; i < std::max(had, has); ++i) {
      QByteArray was, is;
      diffFields(part.fields, kNoVersion, i < had ? part.at(before, i) : blank.parts[p],
                 i < has ? part.at(after, i) : blank.parts[p], i < had ? &was : nullptr, is);
      if (i < had) appendPart(beforeJson, part, i, was);
      if (i < has) appendPart(afterJson, part, i, is);
    }
  }
  if (!isNew) beforeJson += '}';
  afterJson += '}';
}

void adoptIdentities(const Table& table, const void* current, void* next) {
  if (table.version >= 0) {
    const auto& version = table.fields[static_cast<size_t>(table.version)];
    version.write(next, version.read(current));
  }
  for (const auto& part : table.parts) {
    const auto& id = part.fields.front();
    std::set<qint64> taken;
    for (size_t i = 0; i < part.size(next); ++i) taken.insert(id.read(part.at(next, i)).number);
    for (size_t i = 0; i < std::min(part.size(current), part.size(next)); ++i) {
      const auto known = id.read(part.at(current, i));
      auto* row = const_cast<void*>(part.at(next, i));
      if (id.read(row).number == 0 && !taken.contains(known.number)) id.write(row, known);
    }
  }
}

void countVersionUp(const Table& table, void* record) {
  if (table.version >= 0)
    table.fields[static_cast<size_t>(table.version)].write(record, {false, table.versionOf(record) + 1, {}});
}

}  // namespace gendan::storage
