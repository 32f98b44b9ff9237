// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "domain/notices/notification.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using namespace domain;

std::vector<Table> peopleTables() {
  return {
      table<Department>(u"department", "department",
                        {field<&Department::id>("id"), field<&Department::version>("version"),
                         field<&Department::code>("code"), field<&Department::name>("name"),
                         field<&Department::function>("function"), field<&Department::disabled>("disabled")}),
      table<User>(u"user", "app_user",
                  {field<&User::id>("id"), field<&User::version>("version"), field<&User::login>("login"),
                   field<&User::name>("name"), field<&User::department>("department_id", "department"),
                   field<&User::roles>("roles"), field<&User::disabled>("disabled"),
                   app::secret(field<&User::passwordHash>("password_hash")),
                   field<&User::failedSignIns>("failed_sign_ins"), field<&User::lockedUntil>("locked_until")}),
      unaudited(table<Notification>(
          u"notification", "notification",
          {field<&Notification::id>("id"), field<&Notification::version>("version"),
           field<&Notification::department>("department_id", "department"),
           field<&Notification::user>("user_id", "user"), field<&Notification::subject>("subject"),
           field<&Notification::order>("order_id", "order"), field<&Notification::at>("at"),
           field<&Notification::readAt>("read_at")})),
      table<app::Setting>(u"setting", "setting",
                          {field<&app::Setting::id>("id"), field<&app::Setting::version>("version"),
                           field<&app::Setting::key>("key"), field<&app::Setting::value>("value")}),
  };
}

}  // namespace gendan::storage
