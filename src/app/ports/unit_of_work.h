// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One write transaction as the use cases see it: records come out, go back changed, and every change leaves its audit
// row. Records are named by their C++ type; storage knows their tables.

#include <functional>
#include <initializer_list>
#include <vector>

#include "app/fields/field.h"
#include "domain/assessment/evidence.h"
#include "domain/base/result.h"
#include "domain/orders/document_ids.h"

namespace gendan::app {

class Evidence;

template <class T>
inline constexpr char kRecord = 0;

/// where<&Payment::order>(id): a condition on a member; all conditions of a search must hold.
struct Match {
  const void* member = nullptr;
  Value value;
};
template <auto... Path>
[[nodiscard]] Match where(const detail::Leaf<Path...>& value) {
  return {&kMember<Path...>, ValueOf<detail::Leaf<Path...>>::to(value)};
}

/// Who does what, when: the head of every audit row written from here on.
struct Act {
  domain::Actor actor;
  domain::UserId onBehalfOf;
  QString action;  ///< the command's word: "order.accept"
  domain::Instant at;
  QDate today;  ///< the date of `at` in the company's time zone
};

class UnitOfWork {
 public:
  virtual ~UnitOfWork() = default;

  /// Errors: NotFound; Stale if `seen` is given and the record has moved on.
  template <class T>
  [[nodiscard]] domain::Result<T> load(decltype(T::id) id, int seen = 0) {
    T record;
    if (!id.isValid() || !loadRecord(&kRecord<T>, id.value(), &record))
      return domain::refuse(domain::Code::NotFound, kindOf(&kRecord<T>));
    if constexpr (requires { record.version; })
      if (seen != 0 && record.version != seen) return domain::refuse(domain::Code::Stale, kindOf(&kRecord<T>));
    return record;
  }
  /// In the order they were added.
  template <class T>
  [[nodiscard]] std::vector<T> find(std::initializer_list<Match> matches) {
    std::vector<T> found;
    findRecords(&kRecord<T>, matches, [&found](const void* record) { found.push_back(*static_cast<const T*>(record)); });
    return found;
  }
  /// Gives the record (and its parts) identities. A second record with the same unique key makes the command Duplicate.
  template <class T>
  void add(T& record) { addRecord(&kRecord<T>, &record); }
  /// Writes what differs from what was loaded, unless another process was faster: then the command is Stale.
  template <class T>
  void save(const T& record) { saveRecord(&kRecord<T>, &record); }

  [[nodiscard]] const Act& act() const { return m_act; }
  [[nodiscard]] const domain::Actor& actor() const { return m_act.actor; }
  [[nodiscard]] domain::Instant now() const { return m_act.at; }
  [[nodiscard]] QDate today() const { return m_act.today; }
  void begin(Act act) { m_act = std::move(act); }
  /// The actor decides in somebody's place from here on; both are recorded.
  void actFor(domain::UserId principal) { m_act.onBehalfOf = principal; }

  /// The next value of a counter, from 1; concurrent commands never get the same.
  [[nodiscard]] virtual qint64 nextCount(const QString& counter) = 0;
  /// The records taken together, with what this transaction has changed.
  [[nodiscard]] virtual Evidence& evidence() = 0;
  /// What the evidence of a tracker is drawn from, this transaction's own records included; no tracker: of all.
  [[nodiscard]] virtual domain::EvidenceRecords evidenceRecords(const domain::Period& period,
                                                                domain::UserId tracker) = 0;
  /// An audit row for something that changes no record: a sign-in, an export, a print.
  virtual void note(const QString& subject, qint64 subjectId, const QString& detail) = 0;
  /// The bytes of a document that was added, once: they lie beside it, and the audit trail has their hash only.
  virtual void keepContent(domain::DocumentId document, QByteArray bytes) = 0;

 protected:
  virtual bool loadRecord(const void* type, qint64 id, void* record) = 0;
  virtual void findRecords(const void* type, std::initializer_list<Match> matches,
                           const std::function<void(const void*)>& found) = 0;
  virtual void addRecord(const void* type, void* record) = 0;
  virtual void saveRecord(const void* type, const void* record) = 0;
  [[nodiscard]] virtual std::u16string_view kindOf(const void* type) const = 0;

 private:
  Act m_act;
};

}  // namespace gendan::app
