// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shipping/delivery.h"

#include "domain/base/text.h"
#include "domain/orders/document_lines.h"

namespace gendan::domain {

namespace {

void checkDeliveryLine(FieldErrors& errors, size_t i, const DeliveryLine& line, const Shipment& shipment,
                       const std::vector<DeliveryConfirmation>& earlier) {
  const auto* sent = lineOf(shipment.lines, line.lineNo);
  if (sent == nullptr) return errors.add(lineField(i, u"line"), u"no_such_line");
  errors.addIf(!line.received.isPositive(), lineField(i, u"received"), u"not_positive");
  const auto before = totalOf(earlier, line.lineNo, &DeliveryLine::received);
  errors.addIf(before + line.received > sent->quantity, lineField(i, u"received"), u"exceeds_shipped");
  errors.addIf(line.damaged.isNegative(), lineField(i, u"damaged"), u"negative");
  errors.addIf(line.damaged > line.received, lineField(i, u"damaged"), u"exceeds_received");
  checkText(errors, lineField(i, u"damage"), line.damage, kLongText,
            line.damaged.isPositive() ? Presence::Required : Presence::Optional);
}

}  // namespace

Result<DeliveryConfirmation> confirmDelivery(DeliveryConfirmation draft, const Shipment& shipment,
                                             const std::vector<DeliveryConfirmation>& earlier, QDate today) {
  FieldErrors errors;
  checkPastDate(errors, u"received_date", draft.receivedDate, shipment.date, today);
  checkText(errors, u"carrier", draft.carrier, kShortText);
  checkText(errors, u"tracking_no", draft.trackingNo, kShortText);
  checkText(errors, u"receiver", draft.receiver, kShortText, Presence::Required);
  checkText(errors, u"remark", draft.remark, kLongText);
  checkLineNumbers(errors, draft.lines);
  for (size_t i = 0; i < draft.lines.size(); ++i) checkDeliveryLine(errors, i, draft.lines[i], shipment, earlier);
  if (!errors.isEmpty()) return refuse(errors.error(u"delivery.confirm"));
  draft.order = shipment.order;
  draft.shipment = shipment.id;
  if (draft.carrier.isEmpty()) draft.carrier = shipment.carrier;
  if (draft.trackingNo.isEmpty()) draft.trackingNo = shipment.waybillNo;
  return draft;
}

bool hasDamage(const DeliveryConfirmation& delivery) {
  return std::ranges::any_of(delivery.lines,
                             [](const auto& line) { return line.damaged.isPositive() || !line.damage.isEmpty(); });
}

}  // namespace gendan::domain
