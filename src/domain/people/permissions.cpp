// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/permissions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace gendan::domain {

namespace {

enum class Scope {
  Any,
  OwningDepartment,
  InvolvedDepartment,
  ExecutingDepartment,
  AssignedTracker,
  AssignedForTracker,
  LeadTracker,
  OwnDepartmentOrLeadTracker,
  OwningDepartmentOrAssigned,
  DepartmentAsked,
  OwnRequest,
  OwnDepartment,
  Responsible,
  Self,
};

enum class HeadOf { Any, Purchasing, Quality, Warehouse, Finance };

/// `grants`: one letter a column in the order of the policy's table (six departments, tracker, head, manager,
/// administrator): d do, D decide, r read, m read masked. `separated`: not the person of the step before; where a
/// row has both d and D, that concerns the decision only.
struct Permission {
  Action action;
  std::string_view word;
  std::string_view grants;
  Scope scope;
  HeadOf headOf;
  bool separated;
};

constexpr size_t kTrackerColumn = 6;
constexpr size_t kHeadColumn = 7;
constexpr size_t kManagerColumn = 8;
constexpr size_t kAdministratorColumn = 9;

// clang-format off
constexpr std::array kPermissions{
    Permission{Action::OrderSalesEnter, "order.sales.enter", "d---------", Scope::OwningDepartment, HeadOf::Any, false},  // P2.1
    Permission{Action::OrderSalesReview, "order.sales.review", "d------d--", Scope::OwningDepartment, HeadOf::Any, true},  // P2.1
    Permission{Action::OrderPurchaseEnter, "order.purchase.enter", "--d-------", Scope::OwningDepartment, HeadOf::Any, false},  // P2.1
    Permission{Action::OrderPurchaseReview, "order.purchase.review", "--d----d--", Scope::OwningDepartment, HeadOf::Any, true},  // P2.1
    Permission{Action::OrderSalesAllocate, "order.sales.allocate", "d------d--", Scope::OwningDepartment, HeadOf::Any, false},  // P2.2
    Permission{Action::OrderPurchaseAllocate, "order.purchase.allocate", "--d----d--", Scope::OwningDepartment, HeadOf::Any, false},  // P2.2
    Permission{Action::OrderAssignTracker, "order.assignTracker", "-------dd-", Scope::InvolvedDepartment, HeadOf::Any, false},  // P2.4
    Permission{Action::OrderHold, "order.hold", "d-d----dd-", Scope::OwningDepartment, HeadOf::Any, false},  // P1.3
    Permission{Action::ProductionPlan, "production.plan", "-d-----d--", Scope::ExecutingDepartment, HeadOf::Any, false},  // P2.3
    Permission{Action::ProductionReport, "production.report", "-d-----d--", Scope::ExecutingDepartment, HeadOf::Any, false},  // P2.3
    Permission{Action::PurchasingReport, "purchasing.report", "--d----d--", Scope::OwningDepartment, HeadOf::Any, false},  // P2.3
    Permission{Action::FollowUpLog, "followUp.log", "------d---", Scope::AssignedTracker, HeadOf::Any, false},  // P2.4
    Permission{Action::ProblemRaise, "problem.raise", "ddddddddd-", Scope::Any, HeadOf::Any, false},  // P1.3
    Permission{Action::ProblemResolve, "problem.resolve", "ddddddddd-", Scope::OwnDepartmentOrLeadTracker, HeadOf::Any, false},  // P1.3
    Permission{Action::ChangeRequest, "change.request", "ddddddddd-", Scope::InvolvedDepartment, HeadOf::Any, false},  // P2.5
    Permission{Action::ChangeDecide, "change.decide", "-------DD-", Scope::DepartmentAsked, HeadOf::Any, true},  // P2.5
    Permission{Action::ChangeWithdraw, "change.withdraw", "ddddddddd-", Scope::OwnRequest, HeadOf::Any, false},  // P2.5
    Permission{Action::ChangeAcknowledge, "change.acknowledge", "dddddddd--", Scope::OwnDepartment, HeadOf::Any, false},  // P2.5
    Permission{Action::ChangeImplement, "change.implement", "dddddddd--", Scope::Responsible, HeadOf::Any, false},  // P2.5
    Permission{Action::InspectionRecord, "inspection.record", "---d------", Scope::Any, HeadOf::Any, false},  // P3.4
    Permission{Action::RectificationFinish, "rectification.finish", "-dd-------", Scope::OwnDepartment, HeadOf::Any, false},  // P3.4
    Permission{Action::ConcessionDecide, "concession.decide", "-------D--", Scope::Any, HeadOf::Quality, true},  // P3.4
    Permission{Action::ShippingNoticeIssue, "shippingNotice.issue", "-d--------", Scope::ExecutingDepartment, HeadOf::Any, false},  // P2.6
    Permission{Action::GoodsDispatch, "goods.dispatch", "----d-----", Scope::Any, HeadOf::Any, false},  // P3.5
    Permission{Action::DeliveryConfirm, "delivery.confirm", "d---------", Scope::OwningDepartment, HeadOf::Any, false},  // P2.6
    Permission{Action::FeedbackRecord, "feedback.record", "d-----d---", Scope::OwningDepartmentOrAssigned, HeadOf::Any, false},  // P4.1
    Permission{Action::GoodsAccept, "goods.accept", "----d-----", Scope::Any, HeadOf::Any, true},  // P2.6
    Permission{Action::StockAdjust, "stock.adjust", "----d--D--", Scope::Any, HeadOf::Warehouse, true},  // P3.5
    Permission{Action::PaymentNoticeIssue, "paymentNotice.issue", "--d-------", Scope::OwningDepartment, HeadOf::Any, true},  // P2.6
    Permission{Action::SettlementClaim, "settlement.claim", "d---------", Scope::OwningDepartment, HeadOf::Any, false},  // P2.7
    Permission{Action::PaymentRelease, "payment.release", "-----D----", Scope::Any, HeadOf::Any, true},  // P3.6
    Permission{Action::PaymentPost, "payment.post", "-----d----", Scope::Any, HeadOf::Any, true},  // P3.6
    Permission{Action::PaymentReverse, "payment.reverse", "-----d-D--", Scope::Any, HeadOf::Finance, true},  // P3.6
    Permission{Action::ExpenseEnter, "expense.enter", "dddddddd--", Scope::InvolvedDepartment, HeadOf::Any, false},  // P3.6
    Permission{Action::ExpenseAudit, "expense.audit", "-----D----", Scope::Any, HeadOf::Any, true},  // P3.6
    Permission{Action::CloseRequest, "close.request", "------d---", Scope::LeadTracker, HeadOf::Any, false},  // P2.8
    Permission{Action::CloseDecide, "close.decide", "-------DD-", Scope::DepartmentAsked, HeadOf::Any, true},  // P2.8
    Permission{Action::ArchiveMake, "archive.make", "------d---", Scope::LeadTracker, HeadOf::Any, false},  // P3.7
    Permission{Action::AssessmentScore, "assessment.score", "-------dd-", Scope::OwnDepartment, HeadOf::Any, true},  // P5.4
    Permission{Action::AssessmentFinalise, "assessment.finalise", "--------D-", Scope::Any, HeadOf::Any, true},  // P5.4
    Permission{Action::AssessmentReadOwn, "assessment.readOwn", "------r---", Scope::Self, HeadOf::Any, false},  // P5.4
    Permission{Action::AssessmentReadOthers, "assessment.readOthers", "-------rr-", Scope::OwnDepartment, HeadOf::Any, false},  // P5.4
    Permission{Action::RiskManage, "risk.manage", "ddddddddd-", Scope::InvolvedDepartment, HeadOf::Any, false},  // P6
    Permission{Action::CreditRate, "credit.rate", "d----d--D-", Scope::Any, HeadOf::Any, true},  // P6.3
    Permission{Action::SupplierEvaluate, "supplier.evaluate", "--dd---D--", Scope::Any, HeadOf::Purchasing, true},  // P6.3
    Permission{Action::PriceSalesSee, "price.sales.see", "r----rm-r-", Scope::AssignedForTracker, HeadOf::Any, false},  // P4.4
    Permission{Action::PricePurchaseSee, "price.purchase.see", "--r--rm-r-", Scope::AssignedForTracker, HeadOf::Any, false},  // P4.4
    Permission{Action::PartyManage, "party.manage", "d-d----d--", Scope::OwnDepartment, HeadOf::Any, false},  // P4.4
    Permission{Action::ProductManage, "product.manage", "ddd----d--", Scope::Any, HeadOf::Any, false},  // P4.4
    Permission{Action::DocumentAttach, "document.attach", "ddddddddd-", Scope::Any, HeadOf::Any, false},  // P3.7
    Permission{Action::DelegationSet, "delegation.set", "-------dd-", Scope::Self, HeadOf::Any, false},  // P2.5
    Permission{Action::AuditRead, "audit.read", "-------rrm", Scope::OwnDepartment, HeadOf::Any, false},  // P4.4
    Permission{Action::UserManage, "user.manage", "--------Dd", Scope::Any, HeadOf::Any, true},  // P4.4
    Permission{Action::SettingsManage, "settings.manage", "--------Dd", Scope::Any, HeadOf::Any, true},  // P4.4
    Permission{Action::BackupMake, "backup.make", "--------dd", Scope::Any, HeadOf::Any, false},  // P4.4
    Permission{Action::BackupRestore, "backup.restore", "--------Dd", Scope::Any, HeadOf::Any, true},  // P4.4
};
// clang-format on

constexpr bool inOrder() {
  for (size_t i = 0; i < kPermissions.size(); ++i)
    if (static_cast<size_t>(kPermissions[i].action) != i || kPermissions[i].grants.size() != 10) return false;
  return true;
}
static_assert(inOrder(), "one row an action, in the order of the enum, ten columns each");

bool headCounts(HeadOf headOf, Function function) {
  switch (headOf) {
    case HeadOf::Any: return true;
    case HeadOf::Purchasing: return function == Function::Purchasing;
    case HeadOf::Quality: return function == Function::Quality;
    case HeadOf::Warehouse: return function == Function::Warehouse;
    case HeadOf::Finance: return function == Function::Finance;
  }
  Q_UNREACHABLE();
}

/// What a scope asks of the subject, as the words of the missing relation; nothing when it is met.
std::optional<std::u16string_view> lacking(Scope scope, Relations r, size_t column) {
  const auto needs = [](bool met, std::u16string_view word) {
    return met ? std::nullopt : std::optional<std::u16string_view>(word);
  };
  // Managers answer for the whole company; only what is personal stays personal for them.
  const bool companyWide = column == kManagerColumn;
  switch (scope) {
    case Scope::Any: return std::nullopt;
    case Scope::OwningDepartment: return needs(companyWide || r.has(Relation::OwningDepartment), u"owning_department");
    case Scope::InvolvedDepartment:
      return needs(companyWide || r.has(Relation::InvolvedDepartment), u"involved_department");
    case Scope::ExecutingDepartment:
      return needs(companyWide || r.has(Relation::ExecutingDepartment), u"executing_department");
    case Scope::AssignedTracker: return needs(r.has(Relation::AssignedTracker), u"assigned_tracker");
    case Scope::AssignedForTracker:
      return needs(column != kTrackerColumn || r.has(Relation::AssignedTracker), u"assigned_tracker");
    case Scope::LeadTracker: return needs(r.has(Relation::LeadTracker), u"lead_tracker");
    case Scope::OwnDepartmentOrLeadTracker:
      return needs(companyWide || r.has(Relation::OwnDepartment) || r.has(Relation::LeadTracker), u"owner_department");
    case Scope::OwningDepartmentOrAssigned:
      return needs(r.has(Relation::OwningDepartment) || r.has(Relation::AssignedTracker), u"owning_department");
    case Scope::DepartmentAsked: return needs(r.has(Relation::DepartmentAsked), u"department_asked");
    case Scope::OwnRequest: return needs(r.has(Relation::OwnRequest), u"own_request");
    case Scope::OwnDepartment: return needs(companyWide || r.has(Relation::OwnDepartment), u"own_department");
    case Scope::Responsible: return needs(r.has(Relation::Responsible), u"responsible_person");
    case Scope::Self: return needs(r.has(Relation::Self), u"own");
  }
  Q_UNREACHABLE();
}

bool answers(char grant, Access access) {
  switch (access) {
    case Access::Do: return grant == 'd';
    case Access::Decide: return grant == 'D';
    case Access::Read: return grant == 'r' || grant == 'm';
  }
  Q_UNREACHABLE();
}

bool holds(const Permission& row, size_t column, const Actor& actor) {
  switch (column) {
    case kTrackerColumn: return actor.is(Role::Tracker);
    case kHeadColumn: return actor.is(Role::Head) && headCounts(row.headOf, actor.function);
    case kManagerColumn: return actor.is(Role::Manager);
    case kAdministratorColumn: return actor.is(Role::Administrator);
    default: return !actor.is(Role::Administrator) && static_cast<size_t>(actor.function) == column;
  }
}

const Permission& rowOf(Action action) { return kPermissions[static_cast<size_t>(action)]; }

Error forbidden(const Permission& row, std::u16string_view field, std::u16string_view reason) {
  return {Code::Forbidden,
          QString::fromLatin1(row.word.data(), static_cast<qsizetype>(row.word.size())),
          {{QStringView(field).toString(), QStringView(reason).toString()}}};
}

}  // namespace

QString actionWord(Action action) {
  const auto word = rowOf(action).word;
  return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

Result<> permits(Action action, Access access, const Actor& actor, Relations relations) {
  const auto& row = rowOf(action);
  std::optional<std::u16string_view> missing;
  bool entitled = false;
  for (size_t column = 0; column < row.grants.size() && !entitled; ++column) {
    if (!answers(row.grants[column], access) || !holds(row, column, actor)) continue;
    const auto lack = lacking(row.scope, relations, column);
    entitled = !lack;
    if (lack) missing = lack;
  }
  if (!entitled)
    return refuse(missing ? forbidden(row, u"scope", *missing) : forbidden(row, u"entitlement", u"no_role_grants_it"));
  const bool twoSteps =
      row.grants.find('D') != std::string_view::npos && row.grants.find('d') != std::string_view::npos;
  if (row.separated && relations.has(Relation::SamePerson) && (!twoSteps || access == Access::Decide))
    return refuse(forbidden(row, u"separation", u"same_person"));
  return {};
}

PriceView priceView(Action seeAction, const Actor& actor, bool assigned) {
  const auto& row = rowOf(seeAction);
  auto view = PriceView::Hidden;
  for (size_t column = 0; column < row.grants.size(); ++column) {
    if (!holds(row, column, actor)) continue;
    if (row.grants[column] == 'r') return PriceView::Full;
    if (row.grants[column] == 'm' && assigned) view = PriceView::WithoutMargin;
  }
  return view;
}

}  // namespace gendan::domain
