// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Evaluating suppliers (P6.3): Purchasing or Quality propose, the head of Purchasing confirms.

#include "app/ports/store.h"
#include "domain/risk/supplier.h"

namespace gendan::app {

/// Of the lines first promised in the period. The counted rows are kept with it.
struct EvaluateSupplier {
  static constexpr auto kWord = "supplier.evaluate";
  domain::PartyId party;
  QDate from;
  QDate until;
  std::optional<domain::Rate> service;                           ///< the person's mark, 0 to 1
  domain::SupplierGrade grade = domain::SupplierGrade::Unrated;  ///< unrated: as the score suggests
  QString reason;
};
/// Errors: Forbidden; NotAllowedInState (party: not_a_supplier); those of checkEvaluation.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const EvaluateSupplier& command);

struct ConfirmEvaluation {
  static constexpr auto kWord = "supplier.confirm";
  domain::SupplierEvaluationId evaluation;
  int version = 0;
  QString note;
};
/// By the head of Purchasing, who did not propose it. Errors: Forbidden; those of decide().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ConfirmEvaluation& command);

struct RejectEvaluation {
  static constexpr auto kWord = "supplier.reject";
  domain::SupplierEvaluationId evaluation;
  int version = 0;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RejectEvaluation& command);

}  // namespace gendan::app
