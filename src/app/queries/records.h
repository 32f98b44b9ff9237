// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Records of any kind as lists and order folders show them: values by field, with names where identities stand.

#include <span>
#include <vector>

#include "app/fields/field.h"
#include "domain/base/result.h"
#include "domain/orders/order.h"
#include "domain/people/people.h"

namespace gendan::app {

/// One record's values, in the order of its list's fields. An identity has its record's number or name as text;
/// what the asking person may not see is null.
struct RecordRow {
  qint64 id = 0;
  qint64 order = 0;  ///< the order concerned, 0: none
  std::vector<Value> values;
};

struct RecordList {
  QString kind;
  std::span<const Field> fields;
  std::vector<RecordRow> rows;
  bool hasMore = false;
  /// The value of a row in the named field; null where the kind has no such field.
  [[nodiscard]] Value value(const RecordRow& row, QLatin1StringView field) const;
};

struct RecordQuery {
  QString kind;  ///< "payment_notice", as in audit rows; of parts of a record, their table: "order_line"
  domain::OrderId order;  ///< none: of all orders
  /// field = value, all of them; an empty value asks for null.
  std::vector<std::pair<QString, QString>> where;
  QString text;       ///< part of the number, code or name
  qint64 before = 0;  ///< only records older than this one; newest come first
  int limit = 200;
};
inline constexpr int kMostRecords = 1'000;

/// What a picker offers.
struct Choice {
  qint64 id = 0;
  QString code;  ///< number, code or login
  QString name;
  friend bool operator==(const Choice&, const Choice&) = default;
};

struct ChoiceQuery {
  QString kind;
  domain::OrderId order;  ///< for records that concern an order: its own only
  QString text;           ///< part of the code or of the name
  int limit = 50;
};

/// One row of the audit trail.
struct AuditEntry {
  qint64 sequence = 0;
  domain::Instant at;
  QString actor;
  QString onBehalfOf;
  QString action;
  QString subject;
  qint64 subjectId = 0;
  QString order;       ///< its number
  QByteArray before;  ///< JSON objects of the fields that changed
  QByteArray after;
};

struct AuditQuery {
  domain::OrderId order;  ///< none: everything (audit.read)
  qint64 before = 0;      ///< only rows with a lower sequence; newest come first
  int limit = 200;
};

class Records {
 public:
  virtual ~Records() = default;
  /// Errors: NotFound (unknown kind), Invalid (limit out of range; a field that the kind does not have).
  [[nodiscard]] virtual domain::Result<RecordList> list(const RecordQuery& query, const domain::Actor& actor) = 0;
  /// The number of records, counted up to `most`.
  [[nodiscard]] virtual domain::Result<qint64> count(const RecordQuery& query, qint64 most) = 0;
  /// The parts of one record, a list for each table of them.
  [[nodiscard]] virtual domain::Result<std::vector<RecordList>> parts(const QString& kind, qint64 id,
                                                                      const domain::Actor& actor) = 0;
  /// Enabled records by code. Errors: NotFound (unknown kind, or one without code).
  [[nodiscard]] virtual domain::Result<std::vector<Choice>> choices(const ChoiceQuery& query) = 0;
  /// Errors: Forbidden for the whole trail.
  [[nodiscard]] virtual domain::Result<std::vector<AuditEntry>> audit(const AuditQuery& query,
                                                                      const domain::Actor& actor) = 0;
};

}  // namespace gendan::app
