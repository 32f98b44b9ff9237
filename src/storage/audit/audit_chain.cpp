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

/// A null QByteArray would be stored as NULL.
QByteArray text(QByteArray utf8) { return utf8.isNull() ? QByteArray("") : std::move(utf8); }

void bindId(Statement& statement, int place, qint64 id) {
  if (id == 0) statement.bindNull(place);
  else statement.bind(place, id);
}

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
      m_inserter(connection, QStringLiteral("audit"),
                 {u"seq"_qs, u"at"_qs, u"actor_id"_qs, u"on_behalf_id"_qs, u"action"_qs, u"subject"_qs,
                  u"subject_id"_qs, u"order_id"_qs, u"before_json"_qs, u"after_json"_qs, u"hash"_qs}) {}

void AuditWriter::restart() {
  m_headKnown = false;
  m_appended.clear();
}

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
  m_appended.push_back({std::move(row), m_hash});
}

void AuditWriter::flush() {
  m_inserter.insert(m_appended.size(), [this](Statement& statement, int place, size_t i) {
    auto& [row, hash] = m_appended[i];
    statement.bind(place++, row.sequence);
    statement.bind(place++, row.at);
    bindId(statement, place++, row.actor);
    bindId(statement, place++, row.onBehalfOf);
    statement.bindUtf8(place++, text(std::move(row.action)));
    statement.bindUtf8(place++, text(std::move(row.subject)));
    statement.bind(place++, row.subjectId);
    bindId(statement, place++, row.order);
    statement.bindUtf8(place++, text(std::move(row.before)));
    statement.bindUtf8(place++, text(std::move(row.after)));
    statement.bindBytes(place, hash);
  });
  m_appended.clear();
}

}  // namespace gendan::storage
