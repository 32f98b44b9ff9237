// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a change may alter, one row a field: how it reads as text, how the text is written back, whom it concerns.

#include <span>

#include "domain/changes/change_request.h"

namespace gendan::domain {

struct ChangeFieldRule {
  ChangeField field;
  bool ofLine;
  Occasions occasions;
  /// What is wrong with the value that stands there now; empty: nothing.
  std::u16string_view (*flaw)(const OrderTerms& terms, const OrderLine& line);
  QString (*read)(const OrderTerms& terms, const OrderLine& line);
  /// The reason why not; empty: written.
  std::u16string_view (*write)(OrderTerms& terms, OrderLine& line, const QString& text);
};

/// Every field but AddLine and RemoveLine, which are no values.
[[nodiscard]] std::span<const ChangeFieldRule> changeFieldRules();
/// Nothing for AddLine and RemoveLine.
[[nodiscard]] const ChangeFieldRule* ruleOf(ChangeField field);

/// Completes the items against the order as it is: their old texts, the canonical form of the new ones.
/// Errors (all at once, "items[i].…"): no_such_line, unchanged, repeated, has_deliveries, and what is wrong with the
/// values (not_positive, negative, amount_too_large, date_before_order, too_long…).
[[nodiscard]] Result<> prepareItems(std::vector<ChangeItem>& items, const OrderData& order);
/// Writes the items into the order; to be called within Order::revise. Errors: as above.
[[nodiscard]] Result<> applyItems(const std::vector<ChangeItem>& items, OrderData& order);
/// Money, specification, or amounts and dates once deliveries have begun.
[[nodiscard]] Occasions occasionsOf(ChangeKind kind, const std::vector<ChangeItem>& items, const OrderData& order);

/// The next revision (or the end) of a copy: what it would be, or why it can't. Errors: NotAllowedInState
/// (revision: moved_on), those of applyItems(), Order::revise and Order::cancel.
[[nodiscard]] Result<Order> changed(const Order& order, const ChangeRequest& request, QDate on, Instant now);

}  // namespace gendan::domain
