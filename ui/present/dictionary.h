// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// English for every word that the core uses in place of wording; what has none here is told by its own letters.

#include <QLatin1StringView>
#include <span>

namespace gendan::ui {

struct Entry {
  const char* word;
  const char* english;  ///< marked for translation under the dictionary's name
};

struct Dictionary {
  const char* context;
  std::span<const Entry> entries;  ///< sorted by word
  /// The English of the longest ending of a dotted word that is in it: "payment_notice.due_date" else "due_date".
  /// nullptr: none.
  [[nodiscard]] const char* find(const QString& word) const;
};

[[nodiscard]] const Dictionary& words();   ///< codes of enumerations
[[nodiscard]] const Dictionary& fields();  ///< columns and arguments
[[nodiscard]] const Dictionary& kinds();   ///< records
[[nodiscard]] const Dictionary& done();    ///< commands, as what happened
/// Why a value or a step is refused, to be read behind "Quantity: …"; dotted ones are sentences that say what a
/// refusal without fields is about.
[[nodiscard]] const Dictionary& reasons();

}  // namespace gendan::ui
