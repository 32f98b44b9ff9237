// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shipping/shipping_notice.h"

#include "domain/base/text.h"
#include "domain/orders/document_lines.h"

namespace gendan::domain {

namespace {

Result<> isOpen(const ShippingNotice& notice, std::u16string_view subject) {
  if (notice.state == NoticeState::Open) return {};
  return refuse(Code::NotAllowedInState, subject, {{u"state"_qs, word(notice.state)}});
}

/// Moves the notice's line by what leaves of it; a reason if it may not.
std::u16string_view leave(ShippingNoticeLine& line, ShipmentLine& leaving) {
  if (!leaving.quantity.isPositive()) return u"not_positive";
  if (leaving.quantity > line.left()) return u"exceeds_notified";
  leaving.fromStock = least(leaving.quantity, line.leftFromStock());
  line.shipped += leaving.quantity;
  line.shippedFromStock += leaving.fromStock;
  return {};
}

}  // namespace

Result<ShippingNotice> issue(ShippingNotice draft) {
  FieldErrors errors;
  errors.addIf(!draft.date.isValid(), u"date", u"required");
  checkText(errors, u"consignee", draft.consignee, kShortText, Presence::Required);
  checkText(errors, u"phone", draft.phone, kShortText);
  checkText(errors, u"address", draft.address, kLongText);
  checkText(errors, u"carrier", draft.carrier, kShortText);
  checkText(errors, u"requirements", draft.requirements, kLongText);
  checkLineNumbers(errors, draft.lines);
  for (size_t i = 0; i < draft.lines.size(); ++i) {
    auto& line = draft.lines[i];
    errors.addIf(!line.quantity.isPositive(), lineField(i, u"quantity"), u"not_positive");
    errors.addIf(line.fromStock.isNegative(), lineField(i, u"from_stock"), u"negative");
    errors.addIf(line.fromStock > line.quantity, lineField(i, u"from_stock"), u"exceeds_quantity");
    errors.addIf(line.packages < 0, lineField(i, u"packages"), u"negative");
    checkText(errors, lineField(i, u"lot"), line.lot, kShortText);
    line.shipped = line.shippedFromStock = {};
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"shippingNotice.issue"));
  draft.state = NoticeState::Open;
  return draft;
}

Result<Shipment> dispatch(ShippingNotice& notice, Shipment draft, QDate today) {
  GENDAN_CHECK(isOpen(notice, u"goods.dispatch"));
  FieldErrors errors;
  checkPastDate(errors, u"date", draft.date, notice.date, today);
  checkText(errors, u"waybill_no", draft.waybillNo, kShortText);
  checkText(errors, u"carrier", draft.carrier, kShortText);
  checkText(errors, u"remark", draft.remark, kLongText);
  checkLineNumbers(errors, draft.lines);
  auto lines = notice.lines;
  for (size_t i = 0; i < draft.lines.size(); ++i) {
    auto* line = lineOf(lines, draft.lines[i].lineNo);
    if (line == nullptr) errors.add(lineField(i, u"line"), u"no_such_line");
    else if (const auto reason = leave(*line, draft.lines[i]); !reason.empty())
      errors.add(lineField(i, u"quantity"), reason);
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"goods.dispatch"));
  notice.lines = std::move(lines);
  if (std::ranges::all_of(notice.lines, [](const auto& line) { return line.left().isZero(); }))
    notice.state = NoticeState::Shipped;
  draft.order = notice.order;
  draft.notice = notice.id;
  if (draft.carrier.isEmpty()) draft.carrier = notice.carrier;
  return draft;
}

Result<> cancel(ShippingNotice& notice, QString reason) {
  GENDAN_CHECK(isOpen(notice, u"shippingNotice.cancel"));
  FieldErrors errors;
  checkText(errors, u"reason", reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"shippingNotice.cancel"));
  notice.state = NoticeState::Cancelled;
  notice.cancelReason = std::move(reason);
  return {};
}

}  // namespace gendan::domain
