// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/audit_chain.h"

#include <sodium.h>

#include <QVariant>

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
    for (int i = 0; i < 8; ++i) m_out += static_cast<char>((static_cast<quint64>(number) >> (8 * i)) & 0xff);
  }
  QByteArray& m_out;
};

/// A null QString would be stored as NULL.
QVariant text(const QByteArray& utf8) { return utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8); }

QVariant idOrNull(qint64 id) { return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id); }

}  // namespace

QByteArray auditHash(const QByteArray& previous, const AuditRow& row) {
  static thread_local QByteArray buffer;
  TypeLengthValue tlv(buffer);
  buffer += kFormat;
  tlv.add(previous);
  for (const auto number : {row.sequence, row.at, row.actor, row.onBehalfOf, row.subjectId, row.order}) tlv.add(number);
  for (const auto* text : {&row.action, &row.subject, &row.before, &row.after}) tlv.add(*text);
  QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                     reinterpret_cast<const unsigned char*>(buffer.constData()),
                     static_cast<unsigned long long>(buffer.size()));
  return hash;
}

AuditWriter::AuditWriter(Connection& connection)
    : m_connection(connection),
      m_insert(connection.prepare(QStringLiteral(
          "INSERT INTO audit (seq, at, actor_id, on_behalf_id, action, subject, subject_id, order_id, before_json, "
          "after_json, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))) {}

void AuditWriter::restart() { m_headKnown = false; }

void AuditWriter::readHead() {
  auto& tail = m_connection.prepared(QStringLiteral("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"));
  run(tail);
  if (tail.next()) {
    m_sequence = tail.value(0).toLongLong();
    m_hash = tail.value(1).toByteArray();
  } else {
    m_sequence = 0;
    m_hash = m_connection.scalar(QStringLiteral("SELECT genesis FROM database_identity")).toByteArray();
  }
  tail.finish();
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
