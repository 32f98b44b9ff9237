// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What forms are put together from: values as paper shows them, and the parts that several forms have.

#include <optional>

#include "app/queries/order_sheet.h"
#include "documents/forms/wording.h"

namespace gendan::documents {

/// Stands for what there is nothing of, or what is masked.
inline constexpr QStringView kNothing = u"—";

[[nodiscard]] QString dateText(QDate date);
/// In the company's time zone, to the minute; empty for none.
[[nodiscard]] QString timeText(domain::Instant at);
[[nodiscard]] QString dateText(domain::Instant at);
[[nodiscard]] QString quantityText(domain::Quantity quantity);
[[nodiscard]] QString moneyText(domain::Money amount);
/// "—" for what is masked.
[[nodiscard]] QString moneyText(const std::optional<domain::Money>& amount);
[[nodiscard]] QString productText(const domain::OrderLine& line);
/// "a, b", without empty ones.
[[nodiscard]] QString joined(const QStringList& parts, QStringView between = u", ");
[[nodiscard]] Words yesNo(bool yes);

[[nodiscard]] GridField gridField(QStringView caption, Words value, Span span = Span::Half);
[[nodiscard]] TableColumn textColumn(QStringView caption);
[[nodiscard]] TableColumn numberColumn(QStringView caption);

[[nodiscard]] SignatureBox signedBy(QStringView caption, const QString& name, const QString& date = {});
/// Number and kind of the order, and with whom it is.
[[nodiscard]] std::vector<GridField> orderFields(const app::OrderSheet& sheet);
/// What the departments said, with its reasons, then their signatures.
void addApproval(Form& form, const std::vector<app::SheetSeat>& seats);
[[nodiscard]] const app::SheetLine* lineOf(const app::OrderSheet& sheet, int lineNo);

}  // namespace gendan::documents
