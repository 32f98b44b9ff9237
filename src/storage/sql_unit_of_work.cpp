// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_unit_of_work.h"

#include <QVariant>

#include "storage/audit/record_diff.h"

namespace gendan::storage {

RecordIo& RecordIos::of(const void* type) {
  auto& io = m_ios[type];
  if (!io) io = std::make_unique<RecordIo>(m_connection, tableOf(type));
  return *io;
}

SqlUnitOfWork::SqlUnitOfWork(Connection& connection, RecordIos& ios, AuditWriter& audit)
    : m_connection(connection), m_ios(ios), m_audit(audit), m_search(connection) {}

qint64 SqlUnitOfWork::nextCount(const QString& counter) {
  auto& query = m_connection.prepared(
      QStringLiteral("INSERT INTO counter (name, value) VALUES (?, 1) "
                     "ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value"));
  query.bindValue(0, counter);
  run(query);
  const bool has = query.next();
  Q_ASSERT(has);
  const auto value = query.value(0).toLongLong();
  query.finish();
  return value;
}

void SqlUnitOfWork::note(const QString& subject, qint64 subjectId, const QString& detail) {
  AuditRow row;
  row.subject = subject.toUtf8();
  row.subjectId = subjectId;
  row.after = detail.toUtf8();
  m_audit.append(act(), std::move(row));
}

std::u16string_view SqlUnitOfWork::kindOf(const void* type) const { return tableOf(type).kind; }

const SqlUnitOfWork::Entry& SqlUnitOfWork::keep(RecordIo& io, std::shared_ptr<void> record) {
  const auto id = io.idOf(record.get());
  return m_held[io.table().type].entries.try_emplace(id, Entry{record, record}).first->second;
}

bool SqlUnitOfWork::loadRecord(const void* type, qint64 id, void* record) {
  auto& io = m_ios.of(type);
  auto& entries = m_held[type].entries;
  auto it = entries.find(id);
  if (it == entries.end()) {
    auto stored = io.load(id);
    if (!stored) return false;
    it = entries.emplace(id, Entry{stored, stored}).first;
  }
  io.table().assign(record, it->second.current.get());
  return true;
}

void SqlUnitOfWork::findRecords(const void* type, std::initializer_list<app::Match> matches,
                                const std::function<void(const void*)>& found) {
  auto& io = m_ios.of(type);
  flush(io, m_held[type]);
  for (auto& record : io.find(matches)) found(keep(io, std::move(record)).current.get());
}

void SqlUnitOfWork::addRecord(const void* type, void* record) {
  auto& io = m_ios.of(type);
  // A record that makes room for the new one (an allocation replaced, a tracker relieved) must do so first.
  flush(io, m_held[type]);
  io.insert(record);
  keep(io, io.table().copy(record));
  this->record(io.table(), nullptr, record);
}

void SqlUnitOfWork::saveRecord(const void* type, const void* record) {
  auto& io = m_ios.of(type);
  auto& held = m_held[type];
  const auto id = io.idOf(record);
  const auto it = held.entries.find(id);
  Q_ASSERT_X(it != held.entries.end(), "saveRecord", "only what this transaction has loaded or added can be saved");
  auto& entry = it->second;
  if (isSame(io.table(), entry.current.get(), record)) return;
  auto next = io.table().copy(record);
  adoptIdentities(io.table(), entry.current.get(), next.get());
  this->record(io.table(), entry.current.get(), next.get());
  if (entry.current == entry.stored) held.dirty.push_back(id);
  entry.current = std::move(next);
}

void SqlUnitOfWork::flush(RecordIo& io, Held& held) {
  for (const auto id : held.dirty) {
    auto& entry = held.entries.at(id);
    if (!io.update(entry.stored.get(), entry.current.get()))
      throw StorageError(domain::error(domain::Code::Stale, io.table().kind));
    countVersionUp(io.table(), entry.current.get());
    entry.stored = entry.current;
  }
  held.dirty.clear();
}

void SqlUnitOfWork::flush() {
  for (auto& [type, held] : m_held)
    if (!held.dirty.empty()) flush(m_ios.of(type), held);
}

void SqlUnitOfWork::record(const Table& table, const void* before, const void* after) {
  noteChange(table, after);
  if (table.searched) m_search.write(table, before, after);
  if (!table.audited) return;
  AuditRow row;
  row.subject = QString::fromUtf16(table.kind).toUtf8();
  row.subjectId = table.fields.front().read(after).number;
  if (table.order >= 0) row.order = table.fields[static_cast<size_t>(table.order)].read(after).number;
  describeChange(table, before, after, row.before, row.after);
  m_audit.append(act(), std::move(row));
}

void SqlUnitOfWork::noteChange(const Table& table, const void* record) {
  const auto id = table.fields.front().read(record).number;
  const auto order = table.order < 0 ? 0 : table.fields[static_cast<size_t>(table.order)].read(record).number;
  if (m_changed.emplace(&table, id, order).second)
    m_changes.push_back({QString::fromUtf16(table.kind), id, order});
}

}  // namespace gendan::storage
