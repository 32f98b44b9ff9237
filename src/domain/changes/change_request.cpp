// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/change_request.h"

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

/// A requested date becomes the promise too.
bool movePromiseOfOneLine(const ChangeItem& a, const ChangeItem& b) {
  const auto moves = [](const ChangeItem& item) {
    return item.field == ChangeField::RequestedDate || item.field == ChangeField::PromisedDate;
  };
  return a.lineNo == b.lineNo && moves(a) && moves(b);
}

}  // namespace

bool touchTheSame(const ChangeItem& a, const ChangeItem& b) {
  if (a.field == ChangeField::AddLine || b.field == ChangeField::AddLine || a.lineNo != b.lineNo) return false;
  return a.field == b.field || a.field == ChangeField::RemoveLine || b.field == ChangeField::RemoveLine;
}

Result<> checkWording(const ChangeRequest& request) {
  FieldErrors errors;
  checkText(errors, u"reason", request.reason, kLongText, Presence::Required);
  checkText(errors, u"content", request.content, kLongText, Presence::Required);
  checkText(errors, u"effect", request.effect, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"change.file"));
  return {};
}

Result<> checkConflict(const ChangeRequest& request, const ChangeRequest& pending) {
  FieldErrors errors;
  errors.addIf(pending.kind == ChangeKind::Cancel, u"kind", u"cancellation_pending");
  for (size_t i = 0; i < request.items.size(); ++i)
    for (const auto& other : pending.items)
      if (touchTheSame(request.items[i], other) || movePromiseOfOneLine(request.items[i], other))
        errors.add(QStringLiteral("items[%1].field").arg(i), u"change_pending");
  if (!errors.isEmpty()) return refuse(errors.error(u"change.file", Code::Duplicate));
  return {};
}

Result<> checkResponsibility(const Responsibility& responsibility, QDate today) {
  FieldErrors errors;
  errors.addIf(!responsibility.department.isValid(), u"responsible_department", u"required");
  errors.addIf(!responsibility.person.isValid(), u"responsible", u"required");
  errors.addIf(!responsibility.completeBy.isValid(), u"complete_by", u"required");
  errors.addIf(responsibility.completeBy.isValid() && responsibility.completeBy < today, u"complete_by",
               u"date_in_the_past");
  if (!errors.isEmpty()) return refuse(errors.error(u"change.responsibility"));
  return {};
}

Result<> implement(ChangeRequest& request, UserId by, Instant at, QString how) {
  if (request.state != ChangeState::Approved)
    return refuse(Code::NotAllowedInState, u"change.implement", {{u"state"_qs, word(request.state)}});
  FieldErrors errors;
  checkText(errors, u"note", how, kLongText);
  if (!errors.isEmpty()) return refuse(errors.error(u"change.implement"));
  request.state = ChangeState::Implemented;
  request.implementedBy = by;
  request.implementedAt = at;
  request.implementation = std::move(how);
  return {};
}

Result<> acknowledge(ChangeNotice& notice, UserId by, Instant at, QString adjustment) {
  if (notice.acknowledgedAt.isValid())
    return refuse(Code::NotAllowedInState, u"change.acknowledge", {{u"notice"_qs, u"acknowledged_already"_qs}});
  FieldErrors errors;
  checkText(errors, u"adjustment", adjustment, kLongText);
  if (!errors.isEmpty()) return refuse(errors.error(u"change.acknowledge"));
  notice.acknowledgedBy = by;
  notice.acknowledgedAt = at;
  notice.adjustment = std::move(adjustment);
  return {};
}

}  // namespace gendan::domain
