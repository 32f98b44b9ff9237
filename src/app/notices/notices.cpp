// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notices.h"

namespace gendan::app {

using namespace domain;

namespace {

void tell(UnitOfWork& u, DepartmentId department, UserId user, NoticeSubject subject, OrderId order) {
  Notification notice;
  notice.department = department;
  notice.user = user;
  notice.subject = subject;
  notice.order = order;
  notice.at = u.now();
  u.add(notice);
}

}  // namespace

void tellDepartment(UnitOfWork& u, DepartmentId department, NoticeSubject subject, const OrderData& order) {
  tell(u, department, {}, subject, order.id);
}

void tellDepartment(UnitOfWork& u, DepartmentId department, NoticeSubject subject) {
  tell(u, department, {}, subject, {});
}

void tellUser(UnitOfWork& u, UserId user, NoticeSubject subject, const OrderData& order) {
  if (user.isValid() && user != u.actor().user) tell(u, {}, user, subject, order.id);
}

void tellUser(UnitOfWork& u, UserId user, NoticeSubject subject) {
  if (user.isValid() && user != u.actor().user) tell(u, {}, user, subject, {});
}

void tellOwners(UnitOfWork& u, NoticeSubject subject, const OrderData& order) {
  tellDepartment(u, order.owner, subject, order);
  if (order.leadTracker.isValid()) tellUser(u, order.leadTracker, subject, order);
}

void tellFunction(UnitOfWork& u, Function function, NoticeSubject subject, const OrderData& order) {
  for (const auto& department : u.find<Department>({where<&Department::function>(function)}))
    if (!department.disabled) tellDepartment(u, department.id, subject, order);
}

Result<Outcome> handle(UnitOfWork& u, const ReadNotice& command) {
  GENDAN_TRY(auto notice, u.load<Notification>(command.notice));
  const bool mine =
      notice.user == u.actor().user || (notice.department.isValid() && notice.department == u.actor().department);
  if (!mine) return refuse(Code::Forbidden, u"notice.read", {{u"scope"_qs, u"own"_qs}});
  if (!notice.readAt.isValid()) {
    notice.readAt = u.now();
    u.save(notice);
  }
  return Outcome{notice.id.value(), {}};
}

}  // namespace gendan::app
