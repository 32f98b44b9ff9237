// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people_commands.h"

#include "app/catalog/catalog_commands.h"
#include "app/commands/command_spec.h"

namespace gendan::app {

using domain::Department;
using domain::Party;
using domain::Product;

namespace {

template <class Command>
std::vector<Field> partyFields(std::vector<Field> head) {
  const std::vector<Field> rest{
      required(field<&Command::party, &Party::name>("name")), field<&Command::party, &Party::customer>("customer"),
      field<&Command::party, &Party::supplier>("supplier"),   field<&Command::party, &Party::contact>("contact"),
      field<&Command::party, &Party::phone>("phone"),         field<&Command::party, &Party::address>("address"),
      field<&Command::party, &Party::bank>("bank"),           field<&Command::party, &Party::account>("account"),
      field<&Command::party, &Party::disabled>("disabled")};
  head.insert(head.end(), rest.begin(), rest.end());
  return head;
}

template <class Command>
std::vector<Field> productFields(std::vector<Field> head) {
  const std::vector<Field> rest{required(field<&Command::product, &Product::name>("name")),
                                field<&Command::product, &Product::specification>("specification"),
                                field<&Command::product, &Product::stocked>("stocked"),
                                field<&Command::product, &Product::disabled>("disabled")};
  head.insert(head.end(), rest.begin(), rest.end());
  return head;
}

}  // namespace

std::vector<CommandSpec> peopleCommands() {
  return {
      command<FoundCompany>(
          {required(field<&FoundCompany::name>("name")), field<&FoundCompany::currency>("currency"),
           field<&FoundCompany::workingWeek>("working_week")},
          {partsOf<&FoundCompany::days>("days", {required(field<&CalendarEntry::day>("day")),
                                                 required(field<&CalendarEntry::works>("works")),
                                                 field<&CalendarEntry::name>("name")}),
           partsOf<&FoundCompany::departments>("departments", {required(field<&NewDepartment::code>("code")),
                                                               required(field<&NewDepartment::name>("name")),
                                                               required(field<&NewDepartment::function>("function"))}),
           partsOf<&FoundCompany::users>(
               "users", {required(field<&NewUser::login>("login")), required(field<&NewUser::name>("name")),
                         required(field<&NewUser::department>("department")), field<&NewUser::roles>("roles"),
                         required(field<&NewUser::password>("password"))})}),
      command<AddDepartment>({required(field<&AddDepartment::department, &Department::code>("code")),
                              required(field<&AddDepartment::department, &Department::name>("name")),
                              required(field<&AddDepartment::department, &Department::function>("function"))}),
      command<ChangeDepartment>({required(field<&ChangeDepartment::department>("department", "department")),
                                 field<&ChangeDepartment::name>("name"),
                                 field<&ChangeDepartment::disabled>("disabled")}),
      command<AddUser>({required(field<&AddUser::user, &NewUser::login>("login")),
                        required(field<&AddUser::user, &NewUser::name>("name")),
                        required(field<&AddUser::user, &NewUser::department>("department")),
                        field<&AddUser::user, &NewUser::roles>("roles"),
                        required(field<&AddUser::user, &NewUser::password>("password"))}),
      command<ChangeUser>({required(field<&ChangeUser::user>("user", "user")), field<&ChangeUser::version>("version"),
                           required(field<&ChangeUser::name>("name")),
                           required(field<&ChangeUser::department>("department", "department")),
                           required(field<&ChangeUser::roles>("roles"))}),
      command<ChangePassword>({required(field<&ChangePassword::oldPassword>("old_password")),
                               required(field<&ChangePassword::newPassword>("new_password"))}),
      command<ResetPassword>({required(field<&ResetPassword::user>("user", "user")),
                              required(field<&ResetPassword::password>("password"))}),
      command<DisableUser>(
          {required(field<&DisableUser::user>("user", "user")), field<&DisableUser::disabled>("disabled")}),
      command<AddParty>(partyFields<AddParty>({required(field<&AddParty::party, &Party::code>("code"))})),
      command<ChangeParty>(
          partyFields<ChangeParty>({required(field<&ChangeParty::party, &Party::id>("party", "party")),
                                    required(field<&ChangeParty::party, &Party::version>("version"))})),
      command<AddProduct>(productFields<AddProduct>({required(field<&AddProduct::product, &Product::code>("code")),
                                                     required(field<&AddProduct::product, &Product::unit>("unit"))})),
      command<ChangeProduct>(
          productFields<ChangeProduct>({required(field<&ChangeProduct::product, &Product::id>("product", "product")),
                                        required(field<&ChangeProduct::product, &Product::version>("version"))})),
  };
}

}  // namespace gendan::app
