// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit_chain.h"

#include <QVariant>
#include <QtEndian>

#include "storage/audit/sha256.h"

namespace gendan::storage {

namespace {

constexpr char kFormat = 1;

/// A chain is hashed row by row in one pass; the buffer is kept between rows.
class TypeLengthValue {
 public:
  explicit TypeLengthValue(QByteArray& out) : m_out(out) { m_out.resize(0); }
  void add(qint64 number) {
    m_out += 'i';
    addRaw(number);
  }
  void add(const QByteArray& text) {
    m_out += 't';
    addRaw(text.size());
    m_out += text;
  }

 private:
  void addRaw(qint64 number) {
    const auto bytes = qToLittleEndian(number);
    m_out.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
  }
  QByteArray& m_out;
};

/// A null QString would be stored as NULL.
QVariant text(const QByteArray& utf8) { return utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8); }

QVariant idOrNull(qint64 id) { return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id); }

}  // namespace

QByteArray auditHash(const QByteArray& previous, const AuditRow& row) {
  static thread_local QByteArray buffer;
  static thread_local Sha256 sha256;
  TypeLengthValue tlv(buffer);
  buffer += kFormat;
  tlv.add(previous);
  for (const auto number : {row.sequence, row.at, row.actor, row.onBehalfOf, row.subjectId, row.order}) tlv.add(number);
  for (const auto* text : {&row.action, &row.subject, &row.before, &row.after}) tlv.add(*text);
  sha256.add(buffer);
  return sha256.finish();
}

AuditWriter::AuditWriter(Connection& connection)
    : m_connection(connection),
      m_insert(connection.prepare(QStringLiteral(
          "INSERT INTO audit (seq, at, actor_id, on_behalf_id, action, subject, subject_id, order_id, before_json, "
          "after_json, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))) {}

void AuditWriter::restart() { m_headKnown = false; }

app::AuditMark chainEnd(Connection& connection) {
  app::AuditMark mark;
  auto& tail = connection.prepared(
      QStringLiteral("SELECT i.genesis, a.seq, a.hash FROM database_identity i LEFT JOIN audit a ON a.seq = "
                     "(SELECT max(seq) FROM audit)"));
  run(tail);
  if (tail.next()) {
    mark.database = tail.value(0).toByteArray();
    mark.sequence = tail.value(1).toLongLong();
    mark.hash = mark.sequence == 0 ? mark.database : tail.value(2).toByteArray();
  }
  tail.finish();
  return mark;
}

void AuditWriter::readHead() {
  auto end = chainEnd(m_connection);
  m_sequence = end.sequence;
  m_hash = std::move(end.hash);
  m_headKnown = true;
}

qint64 AuditWriter::sequence() {
  if (!m_headKnown) readHead();
  return m_sequence;
}

void AuditWriter::append(const app::Act& act, AuditRow row) {
  if (!m_headKnown) readHead();
  row.sequence = ++m_sequence;
  row.at = act.at.ms;
  row.actor = act.actor.user.value();
  row.onBehalfOf = act.onBehalfOf.value();
  row.action = act.action.toUtf8();
  m_hash = auditHash(m_hash, row);
  int i = 0;
  m_insert.bindValue(i++, row.sequence);
  m_insert.bindValue(i++, row.at);
  m_insert.bindValue(i++, idOrNull(row.actor));
  m_insert.bindValue(i++, idOrNull(row.onBehalfOf));
  m_insert.bindValue(i++, act.action);
  m_insert.bindValue(i++, text(row.subject));
  m_insert.bindValue(i++, row.subjectId);
  m_insert.bindValue(i++, idOrNull(row.order));
  m_insert.bindValue(i++, text(row.before));
  m_insert.bindValue(i++, text(row.after));
  m_insert.bindValue(i++, m_hash);
  run(m_insert);
}

}  // namespace gendan::storage
