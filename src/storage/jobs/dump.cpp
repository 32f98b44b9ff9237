// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/dump.h"

#include <QVariant>
#include <algorithm>

#include "app/fields/json.h"
#include "domain/orders/order.h"
#include "storage/audit/audit_chain.h"
#include "storage/migrator.h"
#include "storage/record_io.h"

namespace gendan::storage {

using namespace domain;

namespace {

constexpr qsizetype kPiece = 64 * 1024;

class Output {
 public:
  explicit Output(const app::Sink& sink) : m_sink(sink) {}
  void put(const QByteArray& text) {
    m_buffer += text;
    if (m_buffer.size() >= kPiece) flush();
  }
  void flush() {
    if (!m_sink(m_buffer)) throw StorageError(error(Code::StorageFailed, u"dump.sink"));
    m_buffer.clear();
  }

 private:
  const app::Sink& m_sink;
  QByteArray m_buffer;
};

void appendFields(QByteArray& out, const std::vector<app::Field>& fields, const void* record) {
  out += '{';
  for (const auto& field : fields) app::appendJsonMember(out, field, field.read(record));
}

QByteArray jsonOf(const Table& table, const void* record) {
  QByteArray out;
  appendFields(out, table.fields, record);
  for (const auto& part : table.parts) {
    out += ",\"" + QByteArray(part.name) + "\":[";
    for (size_t i = 0; i < part.size(record); ++i) {
      if (i > 0) out += ',';
      appendFields(out, part.fields, part.at(record, i));
      out += '}';
    }
    out += ']';
  }
  return out + '}';
}

/// The records of one table, each on a line of its own.
class TableOutput {
 public:
  TableOutput(Output& output, const Table& table) : m_output(output), m_table(table) {
    m_output.put(",\n\"" + QByteArray(table.table) + "\":[");
  }
  void put(const void* record) {
    m_output.put((m_first ? "\n" : ",\n") + jsonOf(m_table, record));
    m_first = false;
  }
  void close() { m_output.put("]"); }

 private:
  Output& m_output;
  const Table& m_table;
  bool m_first = true;
};

void putAll(Connection& connection, const Table& table, Output& output, app::Progress& progress) {
  RecordIo io(connection, table);
  TableOutput out(output, table);
  const auto last =
      connection.scalar(QStringLiteral("SELECT max(id) FROM ") + QString::fromLatin1(table.table)).toLongLong();
  for (qint64 id = 0; id < last;) {
    for (const auto& record : io.after(id, kRecordsAtATime)) {
      out.put(record.get());
      id = io.idOf(record.get());
    }
    if (!progress.step(id, last)) throw StorageError(error(Code::Cancelled, u"dump"));
  }
  out.close();
}

void putOfOrder(Connection& connection, const Table& table, OrderId order, Output& output) {
  if (table.order < 0) return;
  RecordIo io(connection, table);
  TableOutput out(output, table);
  const auto* member = table.fields[static_cast<size_t>(table.order)].member;
  for (const auto& record : io.find({app::Match{member, app::ValueOf<OrderId>::to(order)}})) out.put(record.get());
  out.close();
}

OrderId orderNamed(Connection& connection, const QString& number) {
  RecordIo io(connection, tableOf(&app::kRecord<OrderData>));
  const auto found = io.find({app::where<&OrderData::number>(number)});
  if (found.empty()) throw StorageError(error(Code::NotFound, u"order"));
  return static_cast<const OrderData*>(found.front().get())->id;
}

std::vector<const Table*> tablesByName() {
  std::vector<const Table*> tables;
  for (const auto& table : allTables()) tables.push_back(&table);
  std::ranges::sort(tables, {}, [](const Table* table) { return std::string_view(table->table); });
  return tables;
}

}  // namespace

void dumpRecords(Connection& connection, const QString& orderNumber, const app::Sink& sink, app::Progress& progress) {
  const auto order = orderNumber.isEmpty() ? OrderId() : orderNamed(connection, orderNumber);
  Output output(sink);
  output.put("{\"database\":\"" + chainEnd(connection).database.toHex() +
             "\",\"schema\":" + QByteArray::number(fileVersion(connection)));
  for (const auto* table : tablesByName()) {
    if (order.isValid()) putOfOrder(connection, *table, order, output);
    else putAll(connection, *table, output, progress);
  }
  output.put("\n}\n");
  output.flush();
}

}  // namespace gendan::storage
