// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Durable commands beside a bare transaction that writes the same rows and waits for the same disk.

#include <benchmark/benchmark.h>

#include "app/followup/followup_commands.h"
#include "app/orders/order_commands.h"
#include "bench/figures.h"
#include "bench/floor.h"

namespace gendan::bench {

using namespace domain;

namespace {

app::LogFollowUp entryFor(const BenchFile& file) {
  app::LogFollowUp log;
  log.order = file.running;
  log.note.department = file.company().departments.at(u"WS1"_qs);
  log.note.finding = u"车间反馈进度正常 on schedule"_qs;
  log.note.nextDate = file.today.addDays(3);
  return log;
}

void logFollowUp(benchmark::State& state, BenchFile& file) {
  const auto entry = entryFor(file);
  for (auto _ : state)
    if (!file.transactor().perform(entry, {file.tracker, {}})) state.SkipWithError("refused");
}

void logFollowUpFloor(benchmark::State& state, BenchFile& file) {
  auto& connection = file.connection();
  RowCopy followUp(connection, u"follow_up"_qs, {u"id"_qs});
  RowCopy text(connection, u"search"_qs, {u"id"_qs, u"record_id"_qs});
  RowCopy audit(connection, u"audit"_qs, {u"seq"_qs});
  auto index = connection.prepare(QStringLiteral("INSERT INTO search_index (rowid, txt) VALUES (?, ?)"));
  auto row = connection.scalar(QStringLiteral("SELECT max(id) FROM search")).toLongLong();
  index.bindValue(1, QStringLiteral("车 间 反 馈 进 度 正 常 on schedule"));
  for (auto _ : state) {
    connection.begin();
    for (auto* copy : {&followUp, &text, &audit}) copy->write();
    index.bindValue(0, ++row);
    storage::run(index);
    connection.commit();
  }
}

void acceptOrder(benchmark::State& state, BenchFile& file) {
  const app::Context reviewer{file.person(u"luo"_qs), {}};
  for (auto _ : state) {
    app::ReviewOrder review;
    review.review.order = file.takeOrderUnderReview();
    if (!file.transactor().perform(review, reviewer)) state.SkipWithError("refused");
  }
}

void acceptOrderFloor(benchmark::State& state, BenchFile& file) {
  auto& connection = file.connection();
  RowCopy review(connection, u"review"_qs, {u"id"_qs});
  RowCopy notice(connection, u"notification"_qs, {u"id"_qs});
  RowCopy audit(connection, u"audit"_qs, {u"seq"_qs});
  auto order =
      connection.prepare(QStringLiteral("UPDATE orders SET state = ?, reviewed_by = ?, state_since = ?, version = "
                                        "version + 1 WHERE id = ? AND version > ?"));
  auto line =
      connection.prepare(QStringLiteral("UPDATE order_line SET first_promise = ?, current_promise = ? WHERE id = ?"));
  const auto firstLine = connection.scalar(QStringLiteral("SELECT max(id) - 2 FROM order_line")).toLongLong();
  const auto orderId = connection.scalar(QStringLiteral("SELECT max(id) FROM orders")).toLongLong();
  const auto date = isoText(file.today);
  qint64 at = 1;
  for (auto _ : state) {
    connection.begin();
    review.write();
    const QVariantList values{at % 2 == 0 ? u"accepted"_qs : u"under_review"_qs, 1, ++at, orderId, 0};
    for (int i = 0; i < values.size(); ++i) order.bindValue(i, values[i]);
    storage::run(order);
    for (qint64 i = 0; i < 3; ++i) {
      line.bindValue(0, date);
      line.bindValue(1, date);
      line.bindValue(2, firstLine + i);
      storage::run(line);
    }
    notice.write();
    audit.write();
    audit.write();
    connection.commit();
  }
}

}  // namespace

void addWriting(BenchFile& file) {
  const auto add = [](const char* name, int iterations, auto run) {
    benchmark::RegisterBenchmark(name, run)
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(iterations)
        ->Repetitions(kRepetitions);
  };
  constexpr int kEntries = 200;
  add("follow-up logged", kEntries, [&file](benchmark::State& s) { logFollowUp(s, file); });
  add("follow-up logged.floor", kEntries, [&file](benchmark::State& s) { logFollowUpFloor(s, file); });
  add("order accepted", kAccepts, [&file](benchmark::State& s) { acceptOrder(s, file); });
  add("order accepted.floor", kAccepts, [&file](benchmark::State& s) { acceptOrderFloor(s, file); });
}

}  // namespace gendan::bench
