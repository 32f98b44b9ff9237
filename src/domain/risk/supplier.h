// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How well a supplier delivers (P6.3): computed over a period from the lines that were due in it, with a person's
// verdict.

#include <optional>
#include <vector>

#include "domain/orders/order.h"
#include "domain/people/confirmation.h"

namespace gendan::domain {

using SupplierEvaluationId = Id<struct SupplierEvaluationTag>;
using SupplierLineId = Id<struct SupplierLineTag>;

/// The cuts of the assessment (P5.6) hold for suppliers too: 85, 70, 60.
enum class SupplierGrade { Unrated, A, B, C, D };
template <>
struct Codes<SupplierGrade> {
  static constexpr std::array entries{code(SupplierGrade::Unrated, "unrated"), code(SupplierGrade::A, "a"),
                                      code(SupplierGrade::B, "b"), code(SupplierGrade::C, "c"),
                                      code(SupplierGrade::D, "d")};
};

/// One counted row: a line whose first promise lay in the period and has gone by.
struct SupplierLine {
  SupplierLineId id;
  OrderId order;
  int lineNo = 0;
  QString item;
  QDate promised;     ///< first promise: re-dating changes nothing
  QDate lastArrival;  ///< none: nothing has come
  Quantity wanted;
  Quantity onTime;        ///< arrived by the first promise, at most what was wanted
  int lots = 0;           ///< receipts of it that the warehouse has judged
  int goodLots = 0;       ///< without a rejection
  QDate confirmedOn;      ///< the day the supplier first confirmed it; none: never
  bool answered = false;  ///< in time
  friend bool operator==(const SupplierLine&, const SupplierLine&) = default;
};

struct SupplierWeights {
  int quality = 40;
  int delivery = 30;
  int service = 30;
};

/// Nothing: no data, which is neither 0 nor 100 %.
struct SupplierFigures {
  int lots = 0;
  std::optional<Rate> delivery;  ///< quantity that came by the first promise ÷ quantity wanted
  std::optional<Rate> quality;   ///< lots accepted without a rejection ÷ lots judged
  std::optional<Rate> response;  ///< lines confirmed in time ÷ lines; no data where none ever was
  friend bool operator==(const SupplierFigures&, const SupplierFigures&) = default;
};
[[nodiscard]] SupplierFigures figuresOf(const std::vector<SupplierLine>& lines);

/// The weighted mean of what there is data for: quality, delivery, and service as the mean of response and the
/// person's mark. Nothing without any.
[[nodiscard]] std::optional<Rate> supplierScore(const SupplierFigures& figures, std::optional<Rate> service,
                                                SupplierWeights weights);
/// Unrated below `leastLots`, or without a score.
[[nodiscard]] SupplierGrade supplierGrade(std::optional<Rate> score, int lots, int leastLots);

struct SupplierEvaluation {
  SupplierEvaluationId id;
  int version = 0;
  PartyId party;
  QDate from;
  QDate until;
  SupplierFigures figures;
  std::optional<Rate> service;  ///< the person's mark, 0 to 1
  std::optional<Rate> score;
  SupplierGrade suggested = SupplierGrade::Unrated;
  SupplierGrade grade = SupplierGrade::Unrated;  ///< the person's verdict
  QString reason;
  Confirmation confirmation;
  std::vector<SupplierLine> lines;
  friend bool operator==(const SupplierEvaluation&, const SupplierEvaluation&) = default;
};

/// Errors (all at once): from, until: required; until: before_from, date_in_future; service: out_of_range; reason:
/// required where the verdict is not the suggested grade, too_long; party: no_deliveries (nothing was due).
[[nodiscard]] Result<> checkEvaluation(const SupplierEvaluation& evaluation, QDate today);

}  // namespace gendan::domain
