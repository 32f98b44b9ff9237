// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "bench/figures.h"
#include "bench/floor.h"
#include "storage/queries/sql_queries.h"
#include "storage/record_io.h"
#include "storage/search/search_text.h"

namespace gendan::bench {

namespace {

const auto kSearched = u"螺栓"_qs;
constexpr int kHits = 50;

app::OrderQuery pageOf(const BenchFile& file, bool middle) {
  app::OrderQuery query;
  if (middle) query.after = file.middle;
  return query;
}

void page(benchmark::State& state, BenchFile& file, const app::OrderQuery& query) {
  storage::SqlQueries queries(file.connection());
  for (auto _ : state) {
    auto rows = queries.orders(query, file.manager(), file.today);
    if (!rows) state.SkipWithError("refused");
    benchmark::DoNotOptimize(rows);
  }
}

void pageFloor(benchmark::State& state, BenchFile& file, const app::OrderQuery& query) {
  const auto bound = storage::orderPageSql(query, file.manager(), file.today);
  auto bare = file.connection().prepare(bound.sql);
  for (const auto& [name, value] : bound.values)
    bare.bindValue(QString::fromLatin1(name), value.text.isNull() ? QVariant(value.number) : QVariant(value.text));
  for (auto _ : state) benchmark::DoNotOptimize(drain(bare));
}

void search(benchmark::State& state, BenchFile& file) {
  storage::SqlQueries queries(file.connection());
  for (auto _ : state) benchmark::DoNotOptimize(queries.search(kSearched, kHits, file.manager()));
}

void searchFloor(benchmark::State& state, BenchFile& file) {
  auto bare = file.connection().prepare(
      QStringLiteral("SELECT s.kind, s.record_id, s.order_id, s.title FROM search_index x "
                     "JOIN search s ON s.id = x.rowid WHERE x.txt MATCH ? ORDER BY x.rowid DESC LIMIT ?"));
  bare.bindValue(0, storage::searchExpression(kSearched));
  bare.bindValue(1, kHits);
  for (auto _ : state) benchmark::DoNotOptimize(drain(bare));
}

void openOrder(benchmark::State& state, BenchFile& file) {
  storage::RecordIo io(file.connection(), storage::tableOf(&app::kRecord<domain::OrderData>));
  for (auto _ : state) benchmark::DoNotOptimize(io.load(file.running.value()));
}

QString columnsOf(const std::vector<app::Field>& fields) {
  QStringList names;
  for (const auto& field : fields) names.append(QString::fromLatin1(field.name));
  return names.join(u", ");
}

void openOrderFloor(benchmark::State& state, BenchFile& file) {
  const auto& table = storage::tableOf(&app::kRecord<domain::OrderData>);
  auto head =
      file.connection().prepare(QStringLiteral("SELECT %1 FROM orders WHERE id = ?").arg(columnsOf(table.fields)));
  auto lines = file.connection().prepare(QStringLiteral("SELECT %1 FROM order_line WHERE order_id = ? ORDER BY id")
                                             .arg(columnsOf(table.parts.front().fields)));
  for (auto* bare : {&head, &lines}) bare->bindValue(0, file.running.value());
  for (auto _ : state) {
    benchmark::DoNotOptimize(drain(head));
    benchmark::DoNotOptimize(drain(lines));
  }
}

template <class Function>
void add(const char* name, Function run) {
  benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMicrosecond)->MinTime(0.05)->Repetitions(kRepetitions);
}

}  // namespace

void addReading(BenchFile& file) {
  const auto first = pageOf(file, false);
  const auto middle = pageOf(file, true);
  add("first page", [&file, first](benchmark::State& s) { page(s, file, first); });
  add("first page.floor", [&file, first](benchmark::State& s) { pageFloor(s, file, first); });
  add("middle page", [&file, middle](benchmark::State& s) { page(s, file, middle); });
  add("middle page.floor", [&file, middle](benchmark::State& s) { pageFloor(s, file, middle); });
  app::OrderQuery late;
  late.list = app::Worklist::Late;
  add("late orders", [&file, late](benchmark::State& s) { page(s, file, late); });
  add("late orders.floor", [&file, late](benchmark::State& s) { pageFloor(s, file, late); });
  add("search", [&file](benchmark::State& s) { search(s, file); });
  add("search.floor", [&file](benchmark::State& s) { searchFloor(s, file); });
  add("open an order", [&file](benchmark::State& s) { openOrder(s, file); });
  add("open an order.floor", [&file](benchmark::State& s) { openOrderFloor(s, file); });
}

}  // namespace gendan::bench
