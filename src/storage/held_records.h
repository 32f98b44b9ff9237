// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The records of one type that a transaction has seen, as they are now, and what it knows to have seen all of: a search
// that is answered here costs no statement, and what waits to be written may go on waiting.

#include <set>
#include <unordered_map>

#include "storage/tables/table.h"

namespace gendan::storage {

struct Held {
  std::shared_ptr<void> original;  ///< as the database had it before this transaction; null: not at all
  std::shared_ptr<void> stored;    ///< as the database has it; null: it has to be inserted
  std::shared_ptr<void> current;   ///< as last saved here; the same object while nothing waits
  bool touched = false;            ///< added or saved by this transaction
  [[nodiscard]] bool waits() const { return stored != current; }
};

using Matches = std::initializer_list<app::Match>;

class HeldRecords {
 public:
  explicit HeldRecords(const Table& table) : m_table(table) {}

  [[nodiscard]] const Table& table() const { return m_table; }
  [[nodiscard]] Held* at(qint64 id);
  /// What is held already stays as it is.
  Held& keep(qint64 id, Held held);
  void replace(qint64 id, std::shared_ptr<void> next);

  /// Whether every record that matches is held. `isNew`: whether a condition asks for what refers to a record of this
  /// transaction's own, which can only be here.
  [[nodiscard]] bool knows(Matches matches, const std::function<bool(const app::Match&)>& isNew) const;
  /// What the database has answered is held now.
  void noteKnown(Matches matches);
  /// The held records that match, in the order of their identities.
  [[nodiscard]] std::vector<const void*> matching(Matches matches);

 private:
  struct ValueHash {
    size_t operator()(const app::Value& value) const noexcept {
      return qHash(value.text, static_cast<size_t>(value.number));
    }
  };
  /// By one field's value, the records that have or had it.
  struct Index {
    const app::Field* field = nullptr;
    std::unordered_map<app::Value, std::vector<qint64>, ValueHash> ids;
  };

  Index& indexOf(const void* member);
  static void enter(Index& index, qint64 id, const void* record);
  [[nodiscard]] bool fits(const void* record, Matches matches) const;
  [[nodiscard]] static QByteArray keyOf(Matches matches);

  const Table& m_table;
  std::unordered_map<qint64, Held> m_held;
  std::unordered_map<const void*, Index> m_indexes;
  std::set<QByteArray> m_known;  ///< searches whose answer is held
};

}  // namespace gendan::storage
