// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a company decides for itself, one row a key; code knows every key, its kind and its default.

#include <span>

#include "app/ports/unit_of_work.h"

namespace gendan::app {

using SettingId = domain::Id<struct SettingTag>;

struct Setting {
  SettingId id;
  int version = 0;
  QString key;
  QString value;
  friend bool operator==(const Setting&, const Setting&) = default;
};

enum class SettingKey {
  CompanyName,
  Currency,
  SinglePersonReview,  ///< the person who entered an order may review it
  OverDelivery,        ///< share of a line that may be delivered beyond it
  UnderDelivery,       ///< share of a line that may be lacking and the line still be complete
  FollowUpDays,        ///< working days to the next follow-up that is proposed
  DecisionDays,        ///< working days a department has for a decision
  AcknowledgeDays,     ///< working days a department has to acknowledge a change notice
  WorkingWeek,         ///< the working days' numbers, Monday = 1: "12345"
  WarnFollowUpDays,       ///< working days without a contact that raise a warning, as do those that follow
  WarnPlanDays,           ///< working days that production is behind its plan
  WarnSupplyDays,         ///< days that a supply comes after it is needed
  WarnChangeDays,         ///< working days that a change waits for its decision
  WarnNoticeDays,         ///< working days that a change notice waits to be acknowledged
  WarnFailedInspections,  ///< of one line
  WarnPaymentDays,        ///< days that money is overdue
  WarnPromiseDays,        ///< days that the plan ends after the promise
  RiskHigh,               ///< from this product of likelihood and impact (1 to 9) on a risk is high
  RiskMedium,
  SupplierQuality,   ///< weights of a supplier's evaluation
  SupplierDelivery,
  SupplierService,
  SupplierLots,      ///< the least number of lots that a grade is given for
  SupplierResponse,  ///< days in which a supplier should confirm an order
  PolicyTitle,         ///< of the policy that forms name in their foot; empty: the usual one
  PolicyVersion,
  DocumentMegabytes,   ///< the largest document that may be attached to an order
  AssessmentWeights,   ///< of the four dimensions: "1,1,1,1"
  BonusBase,           ///< the full performance bonus of a tracker and month: "2000.00 CNY"; empty: none is worked out
};

/// `needsManager`: takes effect when a manager confirms it (permissions: settings.manage).
struct SettingSpec {
  SettingKey key;
  const char* word;
  FieldType type;
  const char* standard;
  bool needsManager;
};

[[nodiscard]] const SettingSpec& specOf(SettingKey key);
/// All of them.
[[nodiscard]] std::span<const SettingSpec> settingSpecs();
/// Errors: NotFound for an unknown word.
[[nodiscard]] domain::Result<const SettingSpec*> specOf(const QString& word);
/// Errors: Invalid with the reason (not_a_number, out_of_range, not_a_currency, too_long…).
[[nodiscard]] domain::Result<> checkSetting(const SettingSpec& spec, const QString& value);

/// Writes a checked value, whoever may do so.
SettingId putSetting(UnitOfWork& u, const SettingSpec& spec, const QString& value);
[[nodiscard]] QString textSetting(UnitOfWork& u, SettingKey key);
[[nodiscard]] bool flagSetting(UnitOfWork& u, SettingKey key);
[[nodiscard]] int numberSetting(UnitOfWork& u, SettingKey key);
[[nodiscard]] domain::Rate rateSetting(UnitOfWork& u, SettingKey key);

}  // namespace gendan::app
