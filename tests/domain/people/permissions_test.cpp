// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The permission table of the program against the policy's own: every action × function × role × access, with no
// relation, each one, each pair, all, and all but one.

#include "domain/people/permissions.h"

#include <gtest/gtest.h>

#include <QFile>
#include <map>

#include "support/print.h"

namespace gendan::domain {
namespace {

using Row = std::map<QString, QString>;

std::vector<Row> policy() {
  QFile file(QStringLiteral(GENDAN_TEST_DATA "/permissions.csv"));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
  const auto names = lines.first().split(u',');
  std::vector<Row> rows;
  for (const auto& line : lines.mid(1)) {
    const auto cells = line.split(u',');
    Row row;
    for (qsizetype i = 0; i < names.size(); ++i) row[names[i]] = cells.value(i).trimmed();
    rows.push_back(row);
  }
  return rows;
}

const std::map<QString, std::vector<Relation>>& needs() {
  using enum Relation;
  static const std::map<QString, std::vector<Relation>> all{
      {u"department"_qs, {OwningDepartment}},
      {u"owning department"_qs, {OwningDepartment}},
      {u"own or department orders"_qs, {OwningDepartment}},
      {u"department involved"_qs, {InvolvedDepartment}},
      {u"executing department"_qs, {ExecutingDepartment}},
      {u"orders assigned to the person"_qs, {AssignedTracker}},
      {u"own or assigned orders"_qs, {OwningDepartment, AssignedTracker}},
      {u"lead tracker"_qs, {LeadTracker}},
      {u"owner department or lead tracker"_qs, {OwnDepartment, LeadTracker}},
      {u"departments asked"_qs, {DepartmentAsked}},
      {u"own undecided request"_qs, {OwnRequest}},
      {u"own department's notice"_qs, {OwnDepartment}},
      {u"responsible department"_qs, {OwnDepartment}},
      {u"head: trackers of the own department"_qs, {OwnDepartment}},
      {u"head: own department"_qs, {OwnDepartment}},
      {u"sales: customers; purchasing: suppliers"_qs, {OwnDepartment}},
      {u"responsible person"_qs, {Responsible}},
      {u"own"_qs, {Self}},
      {u"own authority only; at most 31 days; no chains"_qs, {Self}},
  };
  return all;
}

/// Scopes of a person bind managers too (docs/decisions/0013).
bool isPersonal(const QString& scope) {
  return scope == u"own undecided request" || scope == u"departments asked" || scope.startsWith(u"own authority") ||
         scope == u"own";
}

std::optional<Function> headOf(const QString& scope) {
  if (scope.contains(u"head of quality")) return Function::Quality;
  if (scope.contains(u"head of warehouse")) return Function::Warehouse;
  if (scope.contains(u"head of finance")) return Function::Finance;
  if (scope.contains(u"head of purchasing")) return Function::Purchasing;
  return std::nullopt;
}

QString cellOf(const Row& row, const QString& column) {
  const bool confirms = row.at(u"separation"_qs).contains(u"needs a manager's confirmation");
  if (column == u"manager" && confirms) return u"decide"_qs;
  return row.at(column);
}

bool grants(const QString& cell, Access access) {
  switch (access) {
    case Access::Do: return cell == u"do";
    case Access::Decide: return cell == u"decide";
    case Access::Read: return cell == u"read" || cell == u"masked" || cell == u"names masked" || cell == u"own department";
  }
  Q_UNREACHABLE();
}

bool scopeMet(const Row& row, const QString& column, Relations relations) {
  const auto scope = row.at(u"action"_qs) == u"audit.read" ? u"head: own department"_qs : row.at(u"scope"_qs);
  if (scope.startsWith(u"tracker: assigned")) return column != u"tracker" || relations.has(Relation::AssignedTracker);
  const auto it = needs().find(scope);
  if (it == needs().end()) return true;
  if (column == u"manager" && !isPersonal(scope)) return true;
  if (row.at(u"action"_qs) == u"audit.read" && column == u"administrator") return relations.has(Relation::OwnDepartment);
  return std::ranges::any_of(it->second, [&](Relation r) { return relations.has(r); });
}

QStringList columnsOf(const Actor& actor, const Row& row) {
  QStringList columns;
  if (!actor.is(Role::Administrator) && actor.function != Function::Management) columns.append(word(actor.function));
  if (actor.is(Role::Tracker)) columns.append(u"tracker"_qs);
  const auto only = headOf(row.at(u"scope"_qs));
  if (actor.is(Role::Head) && (!only || *only == actor.function)) columns.append(u"head"_qs);
  if (actor.is(Role::Manager)) columns.append(u"manager"_qs);
  if (actor.is(Role::Administrator)) columns.append(u"administrator"_qs);
  return columns;
}

bool separated(const Row& row, Access access) {
  const auto& rule = row.at(u"separation"_qs);
  const auto& scope = row.at(u"scope"_qs);
  const bool bySeparation = rule.contains(u"not ");
  const bool byScope = scope.contains(u"not the proposer") || rule == u"both persons";
  if (!bySeparation && !byScope) return false;
  bool does = false;
  bool decides = false;
  for (const auto& [column, written] : row) {
    const auto cell = cellOf(row, column);
    does = does || cell == u"do";
    decides = decides || cell == u"decide";
  }
  return !(does && decides) || access == Access::Decide;
}

bool expected(const Row& row, const Actor& actor, Access access, Relations relations) {
  bool entitled = false;
  for (const auto& column : columnsOf(actor, row))
    entitled = entitled || (grants(cellOf(row, column), access) && scopeMet(row, column, relations));
  return entitled && !(separated(row, access) && relations.has(Relation::SamePerson));
}

std::vector<unsigned> relationMasks() {
  constexpr unsigned kAll = (1U << 11) - 1;
  std::vector<unsigned> masks{0, kAll};
  for (unsigned i = 0; i < 11; ++i) {
    masks.push_back(1U << i);
    masks.push_back(kAll & ~(1U << i));
    for (unsigned j = 0; j < i; ++j) masks.push_back(1U << i | 1U << j);
  }
  return masks;
}

std::vector<Actor> everyKindOfActor() {
  std::vector<Actor> actors;
  for (const auto& function : Codes<Function>::entries)
    for (const auto roles : {Roles{}, Roles{Role::Tracker}, Roles{Role::Head}, Roles{Role::Manager},
                             Roles{Role::Head, Role::Tracker}, Roles{Role::Head, Role::Manager},
                             Roles{Role::Administrator}})
      actors.push_back({UserId(1), DepartmentId(1), static_cast<Function>(function.value), roles});
  return actors;
}

TEST(Permissions, HaveOneRowForEachActionOfThePolicy) {
  int action = 0;
  for (const auto& row : policy()) EXPECT_EQ(actionWord(static_cast<Action>(action++)), row.at(u"action"_qs));
  EXPECT_EQ(action, static_cast<int>(Action::BackupRestore) + 1);
}

TEST(Permissions, AreThoseOfThePolicy) {
  const auto masks = relationMasks();
  const auto actors = everyKindOfActor();
  int action = 0;
  for (const auto& row : policy()) {
    for (const auto& actor : actors)
      for (const auto access : {Access::Do, Access::Decide, Access::Read})
        for (const auto mask : masks) {
          const auto relations = Relations::ofBits(mask);
          ASSERT_EQ(permits(static_cast<Action>(action), access, actor, relations).has_value(),
                    expected(row, actor, access, relations))
              << row.at(u"action"_qs).toStdString() << " function " << word(actor.function).toStdString() << " roles "
              << actor.roles.text().toStdString() << " access " << static_cast<int>(access) << " relations " << mask;
        }
    ++action;
  }
}

TEST(Permissions, ARefusalSaysWhetherTheRoleTheScopeOrTheSeparationLacks) {
  const Actor clerk{UserId(1), DepartmentId(1), Function::Sales, {}};
  const auto reason = [](const Result<>& refused) { return refused.error().fields.first(); };
  EXPECT_EQ(reason(permits(Action::GoodsDispatch, Access::Do, clerk, {})),
            (FieldError{u"entitlement"_qs, u"no_role_grants_it"_qs}));
  EXPECT_EQ(reason(permits(Action::OrderSalesReview, Access::Do, clerk, {})),
            (FieldError{u"scope"_qs, u"owning_department"_qs}));
  EXPECT_EQ(reason(permits(Action::OrderSalesReview, Access::Do, clerk,
                           {Relation::OwningDepartment, Relation::SamePerson})),
            (FieldError{u"separation"_qs, u"same_person"_qs}));
}

TEST(PriceView, IsFullForTheKindsOwnPeopleMaskedForItsTrackersHiddenForOthers) {
  const auto see = [](Function function, Roles roles, bool assigned) {
    return priceView(Action::PriceSalesSee, {UserId(1), DepartmentId(1), function, roles}, assigned);
  };
  EXPECT_EQ(see(Function::Sales, {}, false), PriceView::Full);
  EXPECT_EQ(see(Function::Finance, {}, false), PriceView::Full);
  EXPECT_EQ(see(Function::Management, {Role::Manager}, false), PriceView::Full);
  EXPECT_EQ(see(Function::Production, {}, true), PriceView::Hidden);
  EXPECT_EQ(see(Function::Production, {Role::Tracker}, true), PriceView::WithoutMargin);
  EXPECT_EQ(see(Function::Production, {Role::Tracker}, false), PriceView::Hidden);
  EXPECT_EQ(see(Function::Production, {Role::Head}, true), PriceView::Hidden);
  EXPECT_EQ(see(Function::Management, {Role::Administrator}, true), PriceView::Hidden);
}

}  // namespace
}  // namespace gendan::domain
