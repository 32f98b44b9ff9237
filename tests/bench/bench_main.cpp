// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Each figure beside its floor, both taken in turns: the ratio is what counts, absolute times belong to the machine.

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

#include "bench/figures.h"

namespace {

/// Keeps all repetitions and prints a table: median of the figure, of its floor, and their ratio.
class RatioReporter : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const auto& run : runs) {
      if (run.run_type != Run::RT_Iteration) continue;
      if (run.error_occurred) std::fprintf(stderr, "%s: %s\n", run.benchmark_name().c_str(), run.error_message.c_str());
      m_times[run.run_name.function_name].push_back(run.GetAdjustedRealTime());
    }
  }
  void Finalize() override {
    for (auto& [name, times] : m_times) {
      const auto floor = m_times.find(name + ".floor");
      if (floor == m_times.end()) continue;
      const double ours = median(times);
      const double bare = median(floor->second);
      std::printf("| %s | %.0f µs | %.0f µs | %.2f |\n", name.c_str(), ours, bare, ours / bare);
    }
  }

 private:
  static double median(std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
  }

  std::map<std::string, std::vector<double>> m_times;
};

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  std::vector<char*> arguments(argv, argv + argc);
  char inTurns[] = "--benchmark_enable_random_interleaving=true";
  arguments.push_back(inTurns);
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (count != 2) {
    std::fprintf(stderr, "usage: gendan_bench DEMO-FILE (made by gendan-cli demo; it is written to)\n");
    return 2;
  }
  gendan::bench::BenchFile file(QString::fromLocal8Bit(arguments[1]));
  gendan::bench::addReading(file);
  gendan::bench::addWriting(file);
  RatioReporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  return 0;
}
