// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one permission table: action × department or role × relation to the subject. Services ask it before they
// act, the windows ask it to grey a button out, and a test walks it against the policy's own table.

#include <QString>

#include "domain/base/result.h"
#include "domain/people/people.h"

namespace gendan::domain {

enum class Action {
  OrderSalesEnter,
  OrderSalesReview,
  OrderPurchaseEnter,
  OrderPurchaseReview,
  OrderSalesAllocate,
  OrderPurchaseAllocate,
  OrderAssignTracker,
  OrderHold,
  ProductionPlan,
  ProductionReport,
  PurchasingReport,
  FollowUpLog,
  ProblemRaise,
  ProblemResolve,
  ChangeRequest,
  ChangeDecide,
  ChangeWithdraw,
  ChangeAcknowledge,
  ChangeImplement,
  InspectionRecord,
  RectificationFinish,
  ConcessionDecide,
  ShippingNoticeIssue,
  GoodsDispatch,
  DeliveryConfirm,
  FeedbackRecord,
  GoodsAccept,
  StockAdjust,
  PaymentNoticeIssue,
  SettlementClaim,
  PaymentRelease,
  PaymentPost,
  PaymentReverse,
  ExpenseEnter,
  ExpenseAudit,
  CloseRequest,
  CloseDecide,
  ArchiveMake,
  AssessmentScore,
  AssessmentFinalise,
  AssessmentReadOwn,
  AssessmentReadOthers,
  RiskManage,
  CreditRate,
  SupplierEvaluate,
  PriceSalesSee,
  PricePurchaseSee,
  PartyManage,
  ProductManage,
  DocumentAttach,
  DelegationSet,
  AuditRead,
  UserManage,
  SettingsManage,
  BackupMake,
  BackupRestore
};

enum class Access { Do, Decide, Read };

/// What ties the actor to the subject; services state the facts, the table says which are needed.
enum class Relation : unsigned {
  OwningDepartment = 1,     ///< the order belongs to the actor's department
  ExecutingDepartment = 2,  ///< the actor's department produces or procures it
  InvolvedDepartment = 4,   ///< owning, executing, or with a tracker of its own on the order
  AssignedTracker = 8,      ///< the actor tracks the order
  LeadTracker = 16,
  DepartmentAsked = 32,  ///< the actor's department (or the one they stand in for) must decide
  OwnRequest = 64,
  OwnDepartment = 128,  ///< the notice, problem, party or person is the actor's department's
  Responsible = 256,    ///< named as the responsible person
  Self = 512,           ///< the subject is the actor
  SamePerson = 1024,    ///< the actor did the step that separation of duties keeps apart from this one
};

class Relations {
 public:
  constexpr Relations() = default;
  constexpr Relations(std::initializer_list<Relation> relations) {
    for (const auto relation : relations) set(relation);
  }
  constexpr Relations& set(Relation relation, bool on = true) {
    if (on) m_bits |= static_cast<unsigned>(relation);
    return *this;
  }
  [[nodiscard]] constexpr bool has(Relation relation) const { return (m_bits & static_cast<unsigned>(relation)) != 0; }
  [[nodiscard]] static constexpr Relations ofBits(unsigned bits) {
    Relations relations;
    relations.m_bits = bits;
    return relations;
  }

 private:
  unsigned m_bits = 0;
};

/// "order.sales.review"
[[nodiscard]] QString actionWord(Action action);
/// Forbidden with subject = the action's word and one field: entitlement (no role grants it), scope (a grant, but
/// not for this subject: the reason names the relation that lacks) or separation (same_person).
[[nodiscard]] Result<> permits(Action action, Access access, const Actor& actor, Relations relations);

enum class PriceView { Hidden, WithoutMargin, Full };
/// Who may see prices and amounts of a kind of order; `assigned`: the actor tracks the order.
[[nodiscard]] PriceView priceView(Action seeAction, const Actor& actor, bool assigned);

}  // namespace gendan::domain
