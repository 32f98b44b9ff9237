// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A transaction's records: what was read, what changed, and the audit row of each change. Rows are written at the end
// only: a record that is added and then saved ten times is one insert.

#include <span>

#include "app/change_set.h"
#include "storage/audit/audit_chain.h"
#include "storage/held_records.h"
#include "storage/queries/sql_evidence.h"
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
  [[nodiscard]] app::Evidence& evidence() override;
  [[nodiscard]] domain::EvidenceRecords evidenceRecords(const domain::Period& period, domain::UserId tracker) override;
  void note(const QString& subject, qint64 subjectId, const QString& detail) override;
  void keepContent(domain::DocumentId document, QByteArray bytes) override;

  /// Writes everything still held back, and what the search finds of it. Throws Stale, Duplicate.
  void finish();
  /// What was added or saved, each record once.
  [[nodiscard]] app::ChangeSet changes() const;

 protected:
  bool loadRecord(const void* type, qint64 id, void* record) override;
  void findRecords(const void* type, std::initializer_list<app::Match> matches,
                   const std::function<void(const void*)>& found) override;
  void addRecord(const void* type, void* record) override;
  void saveRecord(const void* type, const void* record) override;
  [[nodiscard]] std::u16string_view kindOf(const void* type) const override;

 private:
  struct Records {
    RecordIo& io;
    HeldRecords held;
    WriteOrder order;
  };
  /// The identities given in one table: from `before` on they are this transaction's own.
  struct Identities {
    qint64 before = 0;
    qint64 last = 0;
  };
  struct Touched {
    Records* records;
    qint64 id;
  };

  [[nodiscard]] Records& recordsOf(const void* type);
  void touch(Records& records, qint64 id);
  void flush();
  static void update(Records& records, Held& held);
  static void insert(std::span<const Touched> run);
  void writeCounters();
  void writeContents();
  void writeSearch();
  [[nodiscard]] qint64 nextId(const RowIo& rows);
  /// Whether it asks for what refers to a record made by this transaction.
  [[nodiscard]] bool asksForNew(const Table& table, const app::Match& match);
  void audit(const Table& table, const void* before, const void* after);

  Connection& m_connection;
  RecordIos& m_ios;
  AuditWriter& m_audit;
  SearchWriter m_search;
  SqlEvidence m_evidence;
  std::unordered_map<const void*, Records> m_records;
  std::unordered_map<const RowIo*, Identities> m_identities;
  std::vector<Touched> m_waiting;  ///< in the order they came to
  std::vector<Touched> m_touched;
  std::unordered_map<QString, qint64> m_counters;  ///< the last values given
  std::vector<std::pair<domain::DocumentId, QByteArray>> m_contents;
};

}  // namespace gendan::storage
