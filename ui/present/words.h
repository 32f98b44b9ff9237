// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only wording of domain values: codes, fields, records, refusals, in the language of the moment.

#include <QString>

#include "app/fields/field.h"
#include "domain/base/error.h"

namespace gendan::ui {

// Words may be preceded by what they belong to ("problem.effect", "expense.state.accepted"); the longest ending that a
// dictionary has is meant.

/// "under_review" → "Under review"
[[nodiscard]] QString wordText(const QString& word);
/// "due_date" → "Due date"
[[nodiscard]] QString fieldText(const QString& field);
/// "shipping_notice" → "Shipping notice"
[[nodiscard]] QString kindText(const QString& kind);
/// "order.submit" → "Submitted for review", as the history says it
[[nodiscard]] QString doneText(const QString& action);
/// "exceeds_passed" → "is more than has passed inspection"
[[nodiscard]] QString reasonText(const QString& reason);
/// A refusal in one sentence a field: what is wrong, where, what to do.
[[nodiscard]] QString refusalText(const domain::Error& error);

/// A value as lists and labels show it: dates as yyyy-MM-dd, decimals grouped, names for identities.
/// `kind`: of the record, or the command that the field belongs to.
[[nodiscard]] QString valueText(const QString& kind, const app::Field& field, const app::Value& value);
[[nodiscard]] QString quantityText(domain::Quantity quantity);
[[nodiscard]] QString moneyText(domain::Money money);
[[nodiscard]] QString instantText(domain::Instant instant);
/// Are values of this type aligned to the right?
[[nodiscard]] bool isNumeric(app::FieldType type);

}  // namespace gendan::ui
