// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouse/return_note.h"

#include "domain/base/text.h"
#include "domain/orders/document_lines.h"

namespace gendan::domain {

Result<> checkReturn(const ReturnNote& note, OrderKind kind, QDate today) {
  FieldErrors errors;
  checkPastDate(errors, u"date", note.date, {}, today);
  checkText(errors, u"reason", note.reason, kLongText, Presence::Required);
  checkText(errors, u"lot", note.lot, kShortText);
  errors.addIf(note.shipment.isValid() && kind != OrderKind::Sales, u"shipment", u"wrong_kind");
  errors.addIf(note.receipt.isValid() && kind != OrderKind::Purchase, u"receipt", u"wrong_kind");
  if (!errors.isEmpty()) return refuse(errors.error(u"goods.return"));
  return {};
}

Result<> checkReturnable(const ReturnNote& note, Quantity brought, const std::vector<ReturnNote>& earlier) {
  auto total = note.quantity;
  for (const auto& other : earlier)
    if (other.lineNo == note.lineNo) total += other.quantity;
  if (total <= brought) return {};
  return refuse(Code::Invalid, u"goods.return", {{u"quantity"_qs, u"exceeds_delivered"_qs}});
}

}  // namespace gendan::domain
