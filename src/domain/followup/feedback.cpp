// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/feedback.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkFeedback(const CustomerFeedback& feedback) {
  FieldErrors errors;
  const bool inRange = feedback.satisfaction >= kLeastSatisfied && feedback.satisfaction <= kMostSatisfied;
  errors.addIf(!inRange, u"satisfaction", u"out_of_range");
  checkText(errors, u"text", feedback.text, kLongText, feedback.complaint ? Presence::Required : Presence::Optional);
  if (!errors.isEmpty()) return refuse(errors.error(u"feedback.record"));
  return {};
}

}  // namespace gendan::domain
