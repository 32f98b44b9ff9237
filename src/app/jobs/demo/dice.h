// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Chance that falls the same way for the same seed, on every machine.

#include <QtGlobal>
#include <random>
#include <vector>

namespace gendan::app {

class Dice {
 public:
  explicit Dice(quint64 seed) : m_engine(seed) {}
  /// Both ends included.
  [[nodiscard]] int between(int least, int most) {
    // Not std::uniform_int_distribution, whose results the standard leaves open.
    return least + static_cast<int>(m_engine() % static_cast<quint64>(most - least + 1));
  }
  [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
  template <class T>
  [[nodiscard]] const T& pick(const std::vector<T>& from) {
    return from[static_cast<size_t>(between(0, static_cast<int>(from.size()) - 1))];
  }

 private:
  std::mt19937_64 m_engine;
};

}  // namespace gendan::app
