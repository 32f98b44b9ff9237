// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Enters the arguments of a command into its open form as a person does: field by field, rows pasted or cell by cell.

#include <QJsonObject>

#include "ui/forms/command_form.h"
#include "ui/support/hands.h"

namespace gendan::testing {

/// What the form has no place for is returned: arguments that are not asked, an amount in another currency.
QStringList fill(ui::CommandForm& form, const QJsonObject& arguments);
/// `button`: "act", or an answer.
void submit(ui::CommandForm& form, const QString& button = QStringLiteral("act"));
/// What stands in red beneath the field; empty: nothing.
[[nodiscard]] QString errorAt(const ui::CommandForm& form, const QString& field);
/// What the form says above its fields.
[[nodiscard]] QString bannerOf(const ui::CommandForm& form);

[[nodiscard]] QTableView* gridOf(const ui::CommandForm& form, const QString& list);
/// The cell of a list's field.
[[nodiscard]] QModelIndex cellOf(const QTableView& grid, int row, const QString& field);
void enter(QTableView* grid, const QModelIndex& cell, const QJsonValue& value);

}  // namespace gendan::testing
