// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a department or a person should know (P4.3): a subject, a link, when it was read.

#include "domain/orders/order.h"

namespace gendan::domain {

using NotificationId = Id<struct NotificationTag>;

enum class NoticeSubject {
  ToReview,
  Accepted,
  SentBack,
  Allocated,
  TrackerAssigned,
  OnHold,
  Resumed,
  ProductionFinished,
  SupplyLate,
  InspectionFailed,
  RectificationDemanded,
  RectificationFinished,
  ShippingNoticeIssued,
  ShippingNoticeCancelled,
  Dispatched,
  DeliveryConfirmed,
  DeliveryDamaged,
  GoodsArrived,
  GoodsAccepted,
  GoodsRejected,
  GoodsReturned,
  CountRejected,
  PaymentNoticeIssued,
  PaymentReleased,
  PaymentPosted,
  PaymentRefused,
  PaymentNoticeWithdrawn,
  PaymentReversed,
  ReversalRejected,
  Claimed,
  ClaimWithdrawn,
  ExpenseEntered,
  ExpenseAudited,
  DecisionWanted,
  ChangeApproved,
  ChangeRejected,
  ChangeImplemented,
  CloseApproved,
  CloseRejected,
  ProblemRaised,
  ProblemResolved,
  ConfirmationWanted,
  ProposalConfirmed,
  ProposalRejected,
  Delegated,
  DelegationRevoked,
  RiskAssigned,
  CreditExceeded,
  CreditRated,
  CreditRejected,
  CreditOverridden,
  AssessmentFinal,
  AssessmentObjected,
};
template <>
struct Codes<NoticeSubject> {
  static constexpr std::array entries{
      code(NoticeSubject::ToReview, "to_review"),
      code(NoticeSubject::Accepted, "accepted"),
      code(NoticeSubject::SentBack, "sent_back"),
      code(NoticeSubject::Allocated, "allocated"),
      code(NoticeSubject::TrackerAssigned, "tracker_assigned"),
      code(NoticeSubject::OnHold, "on_hold"),
      code(NoticeSubject::Resumed, "resumed"),
      code(NoticeSubject::ProductionFinished, "production_finished"),
      code(NoticeSubject::SupplyLate, "supply_late"),
      code(NoticeSubject::InspectionFailed, "inspection_failed"),
      code(NoticeSubject::RectificationDemanded, "rectification_demanded"),
      code(NoticeSubject::RectificationFinished, "rectification_finished"),
      code(NoticeSubject::ShippingNoticeIssued, "shipping_notice_issued"),
      code(NoticeSubject::ShippingNoticeCancelled, "shipping_notice_cancelled"),
      code(NoticeSubject::Dispatched, "dispatched"),
      code(NoticeSubject::DeliveryConfirmed, "delivery_confirmed"),
      code(NoticeSubject::DeliveryDamaged, "delivery_damaged"),
      code(NoticeSubject::GoodsArrived, "goods_arrived"),
      code(NoticeSubject::GoodsAccepted, "goods_accepted"),
      code(NoticeSubject::GoodsRejected, "goods_rejected"),
      code(NoticeSubject::GoodsReturned, "goods_returned"),
      code(NoticeSubject::CountRejected, "count_rejected"),
      code(NoticeSubject::PaymentNoticeIssued, "payment_notice_issued"),
      code(NoticeSubject::PaymentReleased, "payment_released"),
      code(NoticeSubject::PaymentPosted, "payment_posted"),
      code(NoticeSubject::PaymentRefused, "payment_refused"),
      code(NoticeSubject::PaymentNoticeWithdrawn, "payment_notice_withdrawn"),
      code(NoticeSubject::PaymentReversed, "payment_reversed"),
      code(NoticeSubject::ReversalRejected, "reversal_rejected"),
      code(NoticeSubject::Claimed, "claimed"),
      code(NoticeSubject::ClaimWithdrawn, "claim_withdrawn"),
      code(NoticeSubject::ExpenseEntered, "expense_entered"),
      code(NoticeSubject::ExpenseAudited, "expense_audited"),
      code(NoticeSubject::DecisionWanted, "decision_wanted"),
      code(NoticeSubject::ChangeApproved, "change_approved"),
      code(NoticeSubject::ChangeRejected, "change_rejected"),
      code(NoticeSubject::ChangeImplemented, "change_implemented"),
      code(NoticeSubject::CloseApproved, "close_approved"),
      code(NoticeSubject::CloseRejected, "close_rejected"),
      code(NoticeSubject::ProblemRaised, "problem_raised"),
      code(NoticeSubject::ProblemResolved, "problem_resolved"),
      code(NoticeSubject::ConfirmationWanted, "confirmation_wanted"),
      code(NoticeSubject::ProposalConfirmed, "proposal_confirmed"),
      code(NoticeSubject::ProposalRejected, "proposal_rejected"),
      code(NoticeSubject::Delegated, "delegated"),
      code(NoticeSubject::DelegationRevoked, "delegation_revoked"),
      code(NoticeSubject::RiskAssigned, "risk_assigned"),
      code(NoticeSubject::CreditExceeded, "credit_exceeded"),
      code(NoticeSubject::CreditRated, "credit_rated"),
      code(NoticeSubject::CreditRejected, "credit_rejected"),
      code(NoticeSubject::CreditOverridden, "credit_overridden"),
      code(NoticeSubject::AssessmentFinal, "assessment_final"),
      code(NoticeSubject::AssessmentObjected, "assessment_objected"),
  };
};

struct Notification {
  NotificationId id;
  int version = 0;
  DepartmentId department;  ///< either a department or a person
  UserId user;
  NoticeSubject subject = NoticeSubject::ToReview;
  OrderId order;
  Instant at;
  Instant readAt;
  friend bool operator==(const Notification&, const Notification&) = default;
};

}  // namespace gendan::domain
