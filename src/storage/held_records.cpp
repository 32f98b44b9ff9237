// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/held_records.h"

namespace gendan::storage {

namespace {

/// As the database compares them.
app::Value comparable(const app::Field& field, app::Value value) {
  if (value.null) return {true, 0, {}};
  if (!isText(field.type)) value.text.clear();
  return value;
}

}  // namespace

Held* HeldRecords::at(qint64 id) {
  const auto it = m_held.find(id);
  return it == m_held.end() ? nullptr : &it->second;
}

Held& HeldRecords::keep(qint64 id, Held held) {
  const auto [it, isNew] = m_held.try_emplace(id, std::move(held));
  if (!isNew) return it->second;
  for (auto& [member, index] : m_indexes) enter(index, id, it->second.current.get());
  return it->second;
}

void HeldRecords::replace(qint64 id, std::shared_ptr<void> next) {
  auto& held = m_held.at(id);
  held.current = std::move(next);
  for (auto& [member, index] : m_indexes) enter(index, id, held.current.get());
}

void HeldRecords::enter(Index& index, qint64 id, const void* record) {
  auto& ids = index.ids[comparable(*index.field, index.field->read(record))];
  const auto place = std::ranges::lower_bound(ids, id);
  if (place == ids.end() || *place != id) ids.insert(place, id);
}

HeldRecords::Index& HeldRecords::indexOf(const void* member) {
  auto& index = m_indexes[member];
  if (index.field != nullptr) return index;
  index.field = &m_table.fieldOf(member);
  for (const auto& [id, held] : m_held) enter(index, id, held.current.get());
  return index;
}

bool HeldRecords::fits(const void* record, Matches matches) const {
  return std::ranges::all_of(matches, [&](const app::Match& match) {
    const auto& field = m_table.fieldOf(match.member);
    return comparable(field, field.read(record)) == comparable(field, match.value);
  });
}

QByteArray HeldRecords::keyOf(Matches matches) {
  QByteArray key;
  for (const auto& match : matches) {
    key.append(reinterpret_cast<const char*>(&match.member), sizeof match.member);
    key.append(match.value.null ? 'n' : 'v').append(QByteArray::number(match.value.number)).append(' ');
    key.append(match.value.text.toUtf8()).append('\0');
  }
  return key;
}

bool HeldRecords::knows(Matches matches, const std::function<bool(const app::Match&)>& isNew) const {
  return std::ranges::any_of(matches, isNew) || m_known.contains(keyOf({})) || m_known.contains(keyOf(matches)) ||
         (matches.size() > 1 &&
          std::ranges::any_of(matches, [this](const app::Match& match) { return m_known.contains(keyOf({match})); }));
}

void HeldRecords::noteKnown(Matches matches) { m_known.insert(keyOf(matches)); }

std::vector<const void*> HeldRecords::matching(Matches matches) {
  std::vector<qint64> ids;
  if (matches.size() == 0) {
    for (const auto& [id, held] : m_held) ids.push_back(id);
    std::ranges::sort(ids);
  } else {
    const auto& index = indexOf(matches.begin()->member);
    const auto it = index.ids.find(comparable(*index.field, matches.begin()->value));
    if (it != index.ids.end()) ids = it->second;
  }
  std::vector<const void*> found;
  for (const auto id : ids)
    if (const auto* record = m_held.at(id).current.get(); fits(record, matches)) found.push_back(record);
  return found;
}

}  // namespace gendan::storage
