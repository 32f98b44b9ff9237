// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/follow_up.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkFollowUp(const FollowUp& entry, QDate today) {
  FieldErrors errors;
  const bool reachedSomebody =
      entry.department.isValid() || !entry.contact.trimmed().isEmpty() || !entry.person.trimmed().isEmpty();
  errors.addIf(!reachedSomebody, u"contact", u"required");
  checkText(errors, u"contact", entry.contact, kShortText);
  checkText(errors, u"person", entry.person, kShortText);
  checkText(errors, u"finding", entry.finding, kLongText, Presence::Required);
  errors.addIf(entry.nextDate.isValid() && entry.nextDate < today, u"next_date", u"date_in_the_past");
  if (!errors.isEmpty()) return refuse(errors.error(u"followUp.log"));
  return {};
}

Result<> checkCorrection(const FollowUp& correction, const FollowUp& earlier, bool correctedAlready,
                         bool leadsTracking) {
  if (correction.order != earlier.order) return refuse(invalid(u"corrects", u"other_order"));
  if (correctedAlready) return refuse(invalid(u"corrects", u"corrected_already"));
  if (earlier.tracker != correction.tracker && !leadsTracking)
    return refuse(Code::Forbidden, u"followUp.log", {{u"corrects"_qs, u"not_own_entry"_qs}});
  return {};
}

}  // namespace gendan::domain
