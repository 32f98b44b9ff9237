// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What forms say, in Chinese and English: captions, and the codes of the core as values.

#include "documents/pages/form.h"

namespace gendan::documents {

/// "order_no" → 订单编号, Order no. Words may be preceded by what they belong to ("opinion.approved"); the longest
/// ending that is known is meant. What is not known says itself.
[[nodiscard]] Words said(const QString& word);
[[nodiscard]] inline Words said(QStringView word) { return said(word.toString()); }

/// said("opinion.approved") for Opinion::Approved
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] Words said(QStringView of, E value) { return said(of.toString() + u'.' + domain::word(value)); }

/// Every word that has its wording here.
[[nodiscard]] QStringList knownWords();

}  // namespace gendan::documents
