// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/chain_walk.h"

#include <QVariant>

#include "storage/audit/audit_chain.h"
#include "storage/sql/statement.h"

namespace gendan::storage {

namespace {

constexpr qint64 kRowsAStep = 8'192;

/// Without a copy: valid until the rows move on.
QByteArray borrowed(QByteArrayView bytes) { return QByteArray::fromRawData(bytes.data(), bytes.size()); }

AuditRow rowAt(const Rows& rows) {
  AuditRow row;
  row.sequence = rows.number(0);
  row.at = rows.number(1);
  row.actor = rows.number(2);
  row.onBehalfOf = rows.number(3);
  row.action = borrowed(rows.bytes(4));
  row.subject = borrowed(rows.bytes(5));
  row.subjectId = rows.number(6);
  row.order = rows.number(7);
  row.before = borrowed(rows.bytes(8));
  row.after = borrowed(rows.bytes(9));
  return row;
}

/// What is wrong with a row that follows `last`; a null string: nothing.
QString faultOf(const AuditRow& row, QByteArrayView hash, const app::AuditMark& last) {
  if (row.sequence > last.sequence + 1) return QStringLiteral("row_missing");
  if (row.sequence <= last.sequence) return QStringLiteral("row_repeated");
  return auditHash(last.hash, row) == hash ? QString() : QStringLiteral("row_differs");
}

}  // namespace

app::Verification walkChain(Connection& connection, app::Progress& progress) {
  app::Verification found;
  found.end.database = connection.scalar(QStringLiteral("SELECT genesis FROM database_identity")).toByteArray();
  found.end.hash = found.end.database;
  if (found.end.database.isEmpty()) {
    found.firstFault = {0, QStringLiteral("identity_missing")};
    return found;
  }
  const auto total = connection.scalar(QStringLiteral("SELECT max(seq) FROM audit")).toLongLong();
  Statement statement(connection,
                      QStringLiteral("SELECT seq, at, actor_id, on_behalf_id, action, subject, subject_id, order_id, "
                                     "before_json, after_json, hash FROM audit ORDER BY seq"));
  Rows rows(statement);
  while (rows.next()) {
    const auto row = rowAt(rows);
    if (auto fault = faultOf(row, rows.bytes(10), found.end); !fault.isNull()) {
      found.firstFault = {std::min(row.sequence, found.end.sequence + 1), std::move(fault)};
      break;
    }
    found.end.sequence = row.sequence;
    found.end.hash = rows.bytes(10).toByteArray();
    if (row.sequence % kRowsAStep == 0 && !progress.step(row.sequence, total))
      throw StorageError(domain::error(domain::Code::Cancelled, u"audit.verify"));
  }
  return found;
}

void compare(Connection& connection, const app::AuditMark& witness, app::Verification& verification) {
  verification.witness = witness;
  auto& fault = verification.firstFault;
  const auto there = witness.sequence == 0 ? QVariant(verification.end.database)
                                           : connection.scalar(QStringLiteral("SELECT hash FROM audit WHERE seq = ?"),
                                                               {witness.sequence});
  if (!there.isValid()) {
    if (!fault) fault = {verification.end.sequence + 1, QStringLiteral("tail_missing")};
  } else if (there.toByteArray() != witness.hash && (!fault || witness.sequence < fault->sequence)) {
    fault = {witness.sequence, QStringLiteral("witness_differs")};
  }
}

}  // namespace gendan::storage
