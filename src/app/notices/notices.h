// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Telling a department or a person, within the transaction of what is told (P4.3).

#include "app/ports/store.h"
#include "domain/notices/notification.h"

namespace gendan::app {

void tellDepartment(UnitOfWork& u, domain::DepartmentId department, domain::NoticeSubject subject,
                    const domain::OrderData& order);
/// Nobody is told of what they do themselves, and nobody at all when no person is named.
void tellUser(UnitOfWork& u, domain::UserId user, domain::NoticeSubject subject, const domain::OrderData& order);
/// Of what concerns no order.
void tellDepartment(UnitOfWork& u, domain::DepartmentId department, domain::NoticeSubject subject);
void tellUser(UnitOfWork& u, domain::UserId user, domain::NoticeSubject subject);
/// The owning department and the lead tracker.
void tellOwners(UnitOfWork& u, domain::NoticeSubject subject, const domain::OrderData& order);
/// Every department that has this function.
void tellFunction(UnitOfWork& u, domain::Function function, domain::NoticeSubject subject,
                  const domain::OrderData& order);

struct ReadNotice {
  static constexpr auto kWord = "notice.read";
  domain::NotificationId notice;
};
/// Only the person, or somebody of the department told.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReadNotice& command);

}  // namespace gendan::app
