// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouse/goods_receipt.h"

#include "domain/base/text.h"
#include "domain/orders/document_lines.h"

namespace gendan::domain {

namespace {

void checkVerdict(FieldErrors& errors, size_t i, const GoodsAcceptanceLine& line, const GoodsReceipt& receipt,
                  const std::vector<GoodsAcceptance>& earlier) {
  const auto* arrived = lineOf(receipt.lines, line.lineNo);
  if (arrived == nullptr) return errors.add(lineField(i, u"line"), u"no_such_line");
  errors.addIf(line.accepted.isNegative(), lineField(i, u"accepted"), u"negative");
  errors.addIf(line.rejected.isNegative(), lineField(i, u"rejected"), u"negative");
  errors.addIf(line.accepted.isZero() && line.rejected.isZero(), lineField(i, u"accepted"), u"not_positive");
  const auto judged = totalOf(earlier, line.lineNo, &GoodsAcceptanceLine::accepted) +
                      totalOf(earlier, line.lineNo, &GoodsAcceptanceLine::rejected);
  errors.addIf(judged + line.accepted + line.rejected > arrived->quantity, lineField(i, u"accepted"),
               u"exceeds_arrived");
  checkText(errors, lineField(i, u"reason"), line.reason, kLongText,
            line.rejected.isPositive() ? Presence::Required : Presence::Optional);
}

}  // namespace

Result<> checkArrival(const GoodsReceipt& receipt, QDate today) {
  FieldErrors errors;
  checkPastDate(errors, u"date", receipt.date, {}, today);
  checkText(errors, u"delivery_note_no", receipt.deliveryNoteNo, kShortText);
  checkText(errors, u"carrier", receipt.carrier, kShortText);
  checkText(errors, u"remark", receipt.remark, kLongText);
  checkLineNumbers(errors, receipt.lines);
  for (size_t i = 0; i < receipt.lines.size(); ++i) {
    errors.addIf(!receipt.lines[i].quantity.isPositive(), lineField(i, u"quantity"), u"not_positive");
    checkText(errors, lineField(i, u"lot"), receipt.lines[i].lot, kShortText);
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"goods.arrive"));
  return {};
}

Result<GoodsAcceptance> judge(GoodsAcceptance draft, const GoodsReceipt& receipt,
                              const std::vector<GoodsAcceptance>& earlier, QDate today) {
  FieldErrors errors;
  checkPastDate(errors, u"date", draft.date, receipt.date, today);
  checkText(errors, u"remark", draft.remark, kLongText);
  checkLineNumbers(errors, draft.lines);
  for (size_t i = 0; i < draft.lines.size(); ++i) checkVerdict(errors, i, draft.lines[i], receipt, earlier);
  if (!errors.isEmpty()) return refuse(errors.error(u"goods.accept"));
  draft.order = receipt.order;
  draft.receipt = receipt.id;
  return draft;
}

}  // namespace gendan::domain
