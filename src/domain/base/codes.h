// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Enumerators have one lower-case word each: in the database, in JSON, in audit rows.

#include <QLatin1StringView>
#include <QString>
#include <array>
#include <optional>
#include <span>

namespace gendan::domain {

struct CodeEntry {
  int value;
  const char* word;
};

/// The words of an enum: each enum specialises it beside its definition with a constexpr `entries` array.
template <class E>
struct Codes;

template <class E>
constexpr CodeEntry code(E value, const char* word) {
  return {static_cast<int>(value), word};
}

[[nodiscard]] QString wordIn(std::span<const CodeEntry> entries, int value);
[[nodiscard]] std::optional<int> valueIn(std::span<const CodeEntry> entries, QStringView word);

template <class E>
[[nodiscard]] QString word(E value) {
  return wordIn(Codes<E>::entries, static_cast<int>(value));
}

template <class E>
[[nodiscard]] std::optional<E> fromWord(QStringView text) {
  const auto value = valueIn(Codes<E>::entries, text);
  return value ? std::optional<E>(static_cast<E>(*value)) : std::nullopt;
}

}  // namespace gendan::domain
