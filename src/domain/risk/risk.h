// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The risk register (P6): what may go wrong, how likely and how bad it is, what is done about it and by whom.

#include "domain/orders/order.h"

namespace gendan::domain {

using RiskId = Id<struct RiskTag>;
using RiskTemplateId = Id<struct RiskTemplateTag>;

enum class RiskCategory { Customer, Supplier, Production, Logistics };
template <>
struct Codes<RiskCategory> {
  static constexpr std::array entries{
      code(RiskCategory::Customer, "customer"), code(RiskCategory::Supplier, "supplier"),
      code(RiskCategory::Production, "production"), code(RiskCategory::Logistics, "logistics")};
};

/// The policy's own (P6.1), in the order of their categories.
enum class RiskKind {
  CustomerChange,
  LatePayment,
  CustomerCancellation,
  LateMaterial,
  MaterialQuality,
  LateSupply,
  EquipmentFailure,
  StaffShortage,
  ProductQuality,
  TransportDamage,
  TransportLoss,
  TransportDelay
};
template <>
struct Codes<RiskKind> {
  static constexpr std::array entries{
      code(RiskKind::CustomerChange, "customer_change"),
      code(RiskKind::LatePayment, "late_payment"),
      code(RiskKind::CustomerCancellation, "customer_cancellation"),
      code(RiskKind::LateMaterial, "late_material"),
      code(RiskKind::MaterialQuality, "material_quality"),
      code(RiskKind::LateSupply, "late_supply"),
      code(RiskKind::EquipmentFailure, "equipment_failure"),
      code(RiskKind::StaffShortage, "staff_shortage"),
      code(RiskKind::ProductQuality, "product_quality"),
      code(RiskKind::TransportDamage, "transport_damage"),
      code(RiskKind::TransportLoss, "transport_loss"),
      code(RiskKind::TransportDelay, "transport_delay"),
  };
};
[[nodiscard]] RiskCategory categoryOf(RiskKind kind);

enum class Likelihood { High, Medium, Low };
template <>
struct Codes<Likelihood> {
  static constexpr std::array entries{code(Likelihood::High, "high"), code(Likelihood::Medium, "medium"),
                                      code(Likelihood::Low, "low")};
};

enum class Impact { Severe, Major, Minor };
template <>
struct Codes<Impact> {
  static constexpr std::array entries{code(Impact::Severe, "severe"), code(Impact::Major, "major"),
                                      code(Impact::Minor, "minor")};
};

enum class RiskLevel { High, Medium, Low };
template <>
struct Codes<RiskLevel> {
  static constexpr std::array entries{code(RiskLevel::High, "high"), code(RiskLevel::Medium, "medium"),
                                      code(RiskLevel::Low, "low")};
};

/// Where the matrix is cut: low = 1, medium = 2, high = 3 times minor = 1, major = 2, severe = 3 makes 1 to 9.
struct RiskCuts {
  int high = 6;
  int medium = 3;
};
/// P6.2: the field of the 3 × 3 matrix.
[[nodiscard]] RiskLevel levelOf(Likelihood likelihood, Impact impact, RiskCuts cuts);

enum class RiskState { Open, Closed };
template <>
struct Codes<RiskState> {
  static constexpr std::array entries{code(RiskState::Open, "open"), code(RiskState::Closed, "closed")};
};

/// How it is judged and what is done about it: what a review looks at anew.
struct RiskAssessment {
  Likelihood likelihood = Likelihood::Medium;
  Impact impact = Impact::Major;
  QString measures;
  DepartmentId department;
  UserId responsible;
  QDate reviewDate;
  friend bool operator==(const RiskAssessment&, const RiskAssessment&) = default;
};

struct Risk {
  RiskId id;
  int version = 0;
  QString number;
  OrderId order;  ///< none: of the company
  RiskCategory category = RiskCategory::Customer;
  RiskKind kind = RiskKind::CustomerChange;
  QString description;
  RiskAssessment assessment;
  RiskLevel level = RiskLevel::Medium;
  RiskState state = RiskState::Open;
  QString outcome;  ///< of a closed one: what became of it
  UserId identifiedBy;
  Instant identifiedAt;
  Instant reviewedAt;
  Instant closedAt;
  friend bool operator==(const Risk&, const Risk&) = default;
};

/// What is usually done about a kind of risk; proposed where nothing was written.
struct RiskTemplate {
  RiskTemplateId id;
  int version = 0;
  RiskKind kind = RiskKind::CustomerChange;  ///< unique
  QString measures;
  friend bool operator==(const RiskTemplate&, const RiskTemplate&) = default;
};

/// Errors (all at once): description, measures, department, review_date: required, too_long, date_in_the_past.
[[nodiscard]] Result<> checkRisk(const Risk& risk, QDate today);
/// A review: what is left out of `next` stays. Errors: NotAllowedInState once closed; those of checkRisk.
[[nodiscard]] Result<> review(Risk& risk, const RiskAssessment& next, RiskCuts cuts, QDate today, Instant now);
/// Errors: NotAllowedInState once closed; outcome: required, too_long.
[[nodiscard]] Result<> close(Risk& risk, QString outcome, Instant now);
[[nodiscard]] Result<> checkTemplate(const RiskTemplate& proposed);

}  // namespace gendan::domain
