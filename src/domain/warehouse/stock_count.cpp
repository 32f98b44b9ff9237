// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouse/stock_count.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkCount(const StockCount& count) {
  FieldErrors errors;
  errors.addIf(count.counted.isNegative(), u"counted", u"negative");
  checkText(errors, u"note", count.note, kLongText);
  if (!errors.isEmpty()) return refuse(errors.error(u"stock.count"));
  return {};
}

Result<> decide(StockCount& count, CountState verdict, QString note) {
  Q_ASSERT(verdict != CountState::Proposed);
  const auto* subject = verdict == CountState::Confirmed ? u"stock.confirmCount" : u"stock.rejectCount";
  if (count.state != CountState::Proposed)
    return refuse(Code::NotAllowedInState, subject, {{u"state"_qs, word(count.state)}});
  FieldErrors errors;
  checkText(errors, u"note", note, kLongText,
            verdict == CountState::Rejected ? Presence::Required : Presence::Optional);
  if (!errors.isEmpty()) return refuse(errors.error(subject));
  count.state = verdict;
  count.decisionNote = std::move(note);
  return {};
}

}  // namespace gendan::domain
