// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_unit_of_work.h"

#include <algorithm>
#include <limits>

#include "storage/audit/record_diff.h"
#include "storage/queries/evidence_sql.h"

namespace gendan::storage {

namespace {

/// No file that somebody made up leads past the last number.
qint64 following(qint64 last) {
  if (last < 0 || last == std::numeric_limits<qint64>::max())
    throw StorageError(domain::error(domain::Code::Integrity, u"storage.constraint"));
  return last + 1;
}

}  // namespace

RecordIo& RecordIos::of(const void* type) {
  auto& io = m_ios[type];
  if (!io) io = std::make_unique<RecordIo>(m_connection, tableOf(type));
  return *io;
}

SqlUnitOfWork::SqlUnitOfWork(Connection& connection, RecordIos& ios, AuditWriter& audit)
    : m_connection(connection), m_ios(ios), m_audit(audit), m_search(connection), m_evidence(connection) {}

qint64 SqlUnitOfWork::nextCount(const QString& counter) {
  const auto [it, isFirst] = m_counters.try_emplace(counter);
  if (isFirst) {
    auto& statement = m_connection.statement(QStringLiteral("SELECT value FROM counter WHERE name = ?"));
    statement.bind(0, counter);
    Rows rows(statement);
    if (rows.next()) it->second = rows.number(0);
  }
  return it->second = following(it->second);
}

app::Evidence& SqlUnitOfWork::evidence() {
  flush();
  return m_evidence;
}

domain::EvidenceRecords SqlUnitOfWork::evidenceRecords(const domain::Period& period, domain::UserId tracker) {
  flush();
  return readEvidence(m_connection, period, tracker);
}

void SqlUnitOfWork::note(const QString& subject, qint64 subjectId, const QString& detail) {
  AuditRow row;
  row.subject = subject.toUtf8();
  row.subjectId = subjectId;
  row.after = detail.toUtf8();
  m_audit.append(act(), std::move(row));
}

void SqlUnitOfWork::keepContent(domain::DocumentId document, QByteArray bytes) {
  m_contents.emplace_back(document, std::move(bytes));
}

std::u16string_view SqlUnitOfWork::kindOf(const void* type) const { return tableOf(type).kind; }

SqlUnitOfWork::Records& SqlUnitOfWork::recordsOf(const void* type) {
  const auto it = m_records.find(type);
  if (it != m_records.end()) return it->second;
  auto& io = m_ios.of(type);
  return m_records.try_emplace(type, Records{io, HeldRecords(io.table()), writeOrderOf(io.table())}).first->second;
}

bool SqlUnitOfWork::loadRecord(const void* type, qint64 id, void* record) {
  auto& records = recordsOf(type);
  auto* known = records.held.at(id);
  if (known == nullptr) {
    auto stored = records.io.load(id);
    if (!stored) return false;
    known = &records.held.keep(id, {stored, stored, stored});
  }
  records.io.table().assign(record, known->current.get());
  return true;
}

void SqlUnitOfWork::findRecords(const void* type, std::initializer_list<app::Match> matches,
                                const std::function<void(const void*)>& found) {
  auto& records = recordsOf(type);
  const auto& table = records.io.table();
  if (!records.held.knows(matches, [&](const app::Match& match) { return asksForNew(table, match); })) {
    for (const auto& record : records.io.find(matches))
      records.held.keep(records.io.idOf(record.get()), {record, record, record});
    records.held.noteKnown(matches);
  }
  // What is held goes before what the database says: it may have changed since, and not be written yet.
  for (const auto* record : records.held.matching(matches)) found(record);
}

bool SqlUnitOfWork::asksForNew(const Table& table, const app::Match& match) {
  if (match.value.null) return false;
  const auto* referred = tableReferredBy(table.fieldOf(match.member));
  if (referred == nullptr) return false;
  const auto it = m_identities.find(&m_ios.of(referred->type).rows());
  return it != m_identities.end() && match.value.number > it->second.before;
}

qint64 SqlUnitOfWork::nextId(const RowIo& rows) {
  const auto [it, isFirst] = m_identities.try_emplace(&rows);
  if (isFirst) it->second.before = it->second.last = rows.lastId();
  return it->second.last = following(it->second.last);
}

void SqlUnitOfWork::addRecord(const void* type, void* record) {
  auto& records = recordsOf(type);
  records.io.identify(record, [this](const RowIo& rows) { return nextId(rows); });
  const auto id = records.io.idOf(record);
  records.held.keep(id, {nullptr, nullptr, records.io.table().copy(record)});
  m_waiting.push_back({&records, id});
  touch(records, id);
  audit(records.io.table(), nullptr, record);
}

void SqlUnitOfWork::saveRecord(const void* type, const void* record) {
  auto& records = recordsOf(type);
  const auto& table = records.io.table();
  const auto id = records.io.idOf(record);
  const auto* held = records.held.at(id);
  Q_ASSERT_X(held != nullptr, "saveRecord", "only what this transaction has loaded or added can be saved");
  if (isSame(table, held->current.get(), record)) return;
  auto next = table.copy(record);
  adoptIdentities(table, held->current.get(), next.get());
  records.io.identify(next.get(), [this](const RowIo& rows) { return nextId(rows); });
  audit(table, held->current.get(), next.get());
  if (!held->waits()) m_waiting.push_back({&records, id});
  records.held.replace(id, std::move(next));
  touch(records, id);
}

void SqlUnitOfWork::touch(Records& records, qint64 id) {
  auto& held = *records.held.at(id);
  if (!held.touched) m_touched.push_back({&records, id});
  held.touched = true;
}

/// What a record names is written before it. Within a table things happen in the order they came: a record that makes
/// room for another one (an allocation replaced, a tracker relieved) does so first.
void SqlUnitOfWork::flush() {
  std::ranges::stable_sort(m_waiting, {}, [](const Touched& touched) { return touched.records->order; });
  const auto isInsert = [](const Touched& t) { return t.records->held.at(t.id)->stored == nullptr; };
  for (auto next = m_waiting.begin(); next != m_waiting.end();) {
    auto& records = *next->records;
    const auto run =
        std::find_if(next, m_waiting.end(), [&](const Touched& t) { return t.records != &records || !isInsert(t); });
    if (run == next) {
      update(records, *records.held.at(next->id));
      ++next;
    } else {
      insert({next, run});
      next = run;
    }
  }
  m_waiting.clear();
  m_audit.flush();
}

void SqlUnitOfWork::update(Records& records, Held& held) {
  const auto& table = records.io.table();
  if (!records.io.update(held.stored.get(), held.current.get()))
    throw StorageError(domain::error(domain::Code::Stale, table.kind));
  countVersionUp(table, held.current.get());
  held.stored = held.current;
}

void SqlUnitOfWork::insert(std::span<const Touched> run) {
  auto& records = *run.front().records;
  std::vector<const void*> added;
  for (const auto& touched : run) {
    auto& held = *records.held.at(touched.id);
    held.stored = held.current;
    added.push_back(held.current.get());
  }
  records.io.insert(added);
}

void SqlUnitOfWork::finish() {
  flush();
  writeCounters();
  writeContents();
  writeSearch();
}

void SqlUnitOfWork::writeCounters() {
  auto& statement = m_connection.statement(QStringLiteral(
      "INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
  for (const auto& [name, value] : m_counters) {
    statement.bind(0, name);
    statement.bind(1, value);
    execute(statement);
  }
}

void SqlUnitOfWork::writeContents() {
  for (auto& [document, bytes] : m_contents) {
    // A statement of its own, so that nothing holds on to the bytes afterwards.
    Statement insert(m_connection, QStringLiteral("INSERT INTO document_content (document_id, bytes) VALUES (?, ?)"));
    insert.bind(0, document.value());
    insert.bindBytes(1, std::move(bytes));
    execute(insert);
  }
  m_contents.clear();
}

void SqlUnitOfWork::writeSearch() {
  for (const auto& [records, id] : m_touched) {
    const auto& held = *records->held.at(id);
    if (records->io.table().searched) m_search.write(records->io.table(), held.original.get(), held.current.get());
  }
  m_search.finish();
}

app::ChangeSet SqlUnitOfWork::changes() const {
  app::ChangeSet changes;
  for (const auto& [records, id] : m_touched) {
    const auto& table = records->io.table();
    changes.push_back({QString::fromUtf16(table.kind), id, table.orderOf(records->held.at(id)->current.get())});
  }
  return changes;
}

void SqlUnitOfWork::audit(const Table& table, const void* before, const void* after) {
  if (!table.audited) return;
  AuditRow row;
  row.subject = table.subject;
  row.subjectId = table.idOf(after);
  row.order = table.orderOf(after);
  describeChange(table, before, after, row.before, row.after);
  m_audit.append(act(), std::move(row));
}

}  // namespace gendan::storage
