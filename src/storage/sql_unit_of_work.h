// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A transaction's records: what was read, what changed, and the audit row of each change as it happens. Changes are
// written when they are needed (a search, the commit), so that a record saved ten times is updated once.

#include <set>
#include <tuple>
#include <unordered_map>

#include "app/change_set.h"
#include "storage/audit/audit_chain.h"
#include "storage/record_io.h"
#include "storage/search/search_writer.h"

namespace gendan::storage {

/// The statements of one connection, kept between transactions.
class RecordIos {
 public:
  explicit RecordIos(Connection& connection) : m_connection(connection) {}
  [[nodiscard]] RecordIo& of(const void* type);

 private:
  Connection& m_connection;
  std::unordered_map<const void*, std::unique_ptr<RecordIo>> m_ios;
};

class SqlUnitOfWork : public app::UnitOfWork {
 public:
  SqlUnitOfWork(Connection& connection, RecordIos& ios, AuditWriter& audit);

  [[nodiscard]] qint64 nextCount(const QString& counter) override;
  void note(const QString& subject, qint64 subjectId, const QString& detail) override;

  /// Writes everything still held back. Throws Stale.
  void flush();
  [[nodiscard]] app::ChangeSet takeChanges() { return std::move(m_changes); }

 protected:
  bool loadRecord(const void* type, qint64 id, void* record) override;
  void findRecords(const void* type, std::initializer_list<app::Match> matches,
                   const std::function<void(const void*)>& found) override;
  void addRecord(const void* type, void* record) override;
  void saveRecord(const void* type, const void* record) override;
  [[nodiscard]] std::u16string_view kindOf(const void* type) const override;

 private:
  struct Entry {
    std::shared_ptr<void> stored;   ///< as the database has it
    std::shared_ptr<void> current;  ///< as last saved here; the same object while nothing is held back
  };
  struct Held {
    std::unordered_map<qint64, Entry> entries;
    std::vector<qint64> dirty;
  };

  const Entry& keep(RecordIo& io, std::shared_ptr<void> record);
  void flush(RecordIo& io, Held& held);
  /// The audit row, the search text and the listeners' news of a change.
  void record(const Table& table, const void* before, const void* after);
  void noteChange(const Table& table, const void* record);

  Connection& m_connection;
  RecordIos& m_ios;
  AuditWriter& m_audit;
  SearchWriter m_search;
  std::unordered_map<const void*, Held> m_held;
  app::ChangeSet m_changes;
  std::set<std::tuple<const Table*, qint64, qint64>> m_changed;  ///< what m_changes holds
};

}  // namespace gendan::storage
