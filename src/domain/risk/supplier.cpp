// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/supplier.h"

#include <algorithm>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

std::optional<Rate> shareOf(qint64 part, qint64 whole) {
  if (whole == 0) return std::nullopt;
  return Rate::ofScaled(mulDivHalfUp(part, Rate::kScale, whole));
}

std::optional<Rate> meanOf(std::optional<Rate> a, std::optional<Rate> b) {
  if (!a || !b) return a ? a : b;
  return Rate::ofScaled(mulDivHalfUp(a->scaled() + b->scaled(), 1, 2));
}

}  // namespace

SupplierFigures figuresOf(const std::vector<SupplierLine>& lines) {
  SupplierFigures figures;
  Quantity wanted;
  Quantity onTime;
  qint64 goodLots = 0;
  qint64 answered = 0;
  bool everConfirmed = false;
  for (const auto& line : lines) {
    wanted += line.wanted;
    onTime += line.onTime;
    figures.lots += line.lots;
    goodLots += line.goodLots;
    answered += line.answered ? 1 : 0;
    everConfirmed = everConfirmed || line.confirmedOn.isValid();
  }
  figures.delivery = shareOf(onTime.scaled(), wanted.scaled());
  figures.quality = shareOf(goodLots, figures.lots);
  if (everConfirmed) figures.response = shareOf(answered, static_cast<qint64>(lines.size()));
  return figures;
}

std::optional<Rate> supplierScore(const SupplierFigures& figures, std::optional<Rate> service,
                                  SupplierWeights weights) {
  qint64 sum = 0;
  qint64 counted = 0;
  const auto add = [&](std::optional<Rate> part, int weight) {
    if (!part) return;
    sum += weight * part->scaled();
    counted += weight;
  };
  add(figures.quality, weights.quality);
  add(figures.delivery, weights.delivery);
  add(meanOf(figures.response, service), weights.service);
  if (counted == 0) return std::nullopt;
  return Rate::ofScaled(sum / counted);  // cut, not rounded: 84.999 is not 85
}

SupplierGrade supplierGrade(std::optional<Rate> score, int lots, int leastLots) {
  if (!score || lots < leastLots) return SupplierGrade::Unrated;
  static constexpr std::array kFrom{std::pair(8'500, SupplierGrade::A), std::pair(7'000, SupplierGrade::B),
                                    std::pair(6'000, SupplierGrade::C)};
  const auto reached = std::ranges::find_if(kFrom, [&](const auto& cut) { return score->scaled() >= cut.first; });
  return reached == kFrom.end() ? SupplierGrade::D : reached->second;
}

Result<> checkEvaluation(const SupplierEvaluation& evaluation, QDate today) {
  FieldErrors errors;
  errors.addIf(!evaluation.from.isValid(), u"from", u"required");
  errors.addIf(!evaluation.until.isValid(), u"until", u"required");
  errors.addIf(evaluation.until.isValid() && evaluation.until < evaluation.from, u"until", u"before_from");
  errors.addIf(evaluation.until > today, u"until", u"date_in_future");
  const auto& mark = evaluation.service;
  errors.addIf(mark && (mark->isNegative() || *mark > Rate::of(1)), u"service", u"out_of_range");
  if (errors.isEmpty()) errors.addIf(evaluation.lines.empty(), u"party", u"no_deliveries");
  const bool agrees = evaluation.grade == evaluation.suggested;
  checkText(errors, u"reason", evaluation.reason, kLongText, agrees ? Presence::Optional : Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"supplier.evaluate"));
  return {};
}

}  // namespace gendan::domain
