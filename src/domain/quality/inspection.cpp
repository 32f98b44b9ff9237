// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quality/inspection.h"

#include <algorithm>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

constexpr size_t kMostDefects = 500;

qint64 pieces(Quantity lot) { return (lot.scaled() + Quantity::kScale - 1) / Quantity::kScale; }

qint64 countOf(const std::vector<Defect>& defects, DefectClass defectClass) {
  qint64 count = 0;
  for (const auto& defect : defects)
    if (defect.defectClass == defectClass) count += defect.count;
  return count;
}

bool fits(InspectionKind kind, const Order& order) { return (kind == InspectionKind::Incoming) != order.isSales(); }

void checkQuantities(FieldErrors& errors, const Findings& f) {
  errors.addIf(!f.lotSize.isPositive(), u"lot_size", u"not_positive");
  errors.addIf(f.passed.isNegative(), u"passed", u"negative");
  errors.addIf(f.failed.isNegative(), u"failed", u"negative");
  errors.addIf(f.passed + f.failed != f.lotSize, u"lot_size", u"does_not_add_up");
  if (!f.lotSize.isPositive()) return;
  errors.addIf(f.sampleSize > pieces(f.lotSize), u"sample_size", u"exceeds_lot");
  const bool hasPlan = f.majorAql != Aql::None || f.minorAql != Aql::None;
  errors.addIf(hasPlan && f.sampleSize < sampleFor(f), u"sample_size", u"below_plan");
}

void checkVerdict(FieldErrors& errors, const Findings& f) {
  errors.addIf(f.verdict == Verdict::Pass && !f.passed.isPositive(), u"passed", u"contradicts_verdict");
  errors.addIf(f.verdict == Verdict::Fail && !f.failed.isPositive(), u"failed", u"contradicts_verdict");
  const bool bySample = f.sampleSize < pieces(f.lotSize);
  errors.addIf(f.verdict == Verdict::Fail && bySample && f.passed.isPositive(), u"passed", u"failed_by_sample");
}

void checkDefects(FieldErrors& errors, const std::vector<Defect>& defects) {
  errors.addIf(defects.size() > kMostDefects, u"defects", u"too_many");
  for (size_t i = 0; i < defects.size() && i < kMostDefects; ++i) {
    FieldErrors found;
    checkText(found, u"description", defects[i].description, kLongText, Presence::Required);
    found.addIf(defects[i].count <= 0, u"count", u"not_positive");
    if (!found.isEmpty()) errors.merge(found.error(u"defect"), QStringLiteral("defects[%1].").arg(i));
  }
}

Result<> moveQuantities(Order& order, const Inspection& inspection, Instant now) {
  const auto& f = inspection.findings;
  const bool again = inspection.reinspects.isValid();
  if (f.kind == InspectionKind::InProcess) return order.startExecution(now);
  if (f.kind == InspectionKind::Outgoing && !again) return order.inspectOutgoing(inspection.lineNo, f.passed, f.failed);
  return order.inspect(inspection.lineNo, f.passed, f.failed, again, now);
}

}  // namespace

qint64 sampleFor(const Findings& findings) {
  const auto lot = pieces(findings.lotSize);
  qint64 sample = 0;
  for (const auto aql : {findings.majorAql, findings.minorAql})
    if (aql != Aql::None) sample = std::max(sample, samplingPlan(lot, aql).sampleSize);
  return sample == 0 ? lot : sample;
}

std::optional<Verdict> judge(const Findings& findings, const std::vector<Defect>& defects) {
  if (countOf(defects, DefectClass::Critical) > 0) return Verdict::Fail;
  std::optional<Verdict> verdict;
  for (const auto& [aql, defectClass] :
       {std::pair(findings.majorAql, DefectClass::Major), std::pair(findings.minorAql, DefectClass::Minor)}) {
    if (aql == Aql::None) continue;
    if (countOf(defects, defectClass) > samplingPlan(pieces(findings.lotSize), aql).accept) return Verdict::Fail;
    verdict = Verdict::Pass;
  }
  return verdict;
}

Result<> completeInspection(Inspection& inspection, const Order& order) {
  auto& f = inspection.findings;
  FieldErrors errors;
  errors.addIf(!order.line(inspection.lineNo), u"line", u"no_such_line");
  errors.addIf(!fits(f.kind, order), u"kind", u"not_for_this_order");
  checkText(errors, u"lot", f.lot, kShortText);
  errors.addIf(f.sampleSize < 0, u"sample_size", u"negative");
  if (f.lotSize.isPositive()) {
    if (f.sampleSize == 0) f.sampleSize = static_cast<int>(sampleFor(f));
    const auto judged = judge(f, inspection.defects);
    inspection.overridden = judged && *judged != f.verdict;
  }
  checkQuantities(errors, f);
  checkVerdict(errors, f);
  checkDefects(errors, inspection.defects);
  checkText(errors, u"note", f.note, kLongText, inspection.overridden ? Presence::Required : Presence::Optional);
  if (!errors.isEmpty()) return refuse(errors.error(u"inspection.record"));
  return {};
}

Result<> countInspection(Order& order, Inspection& inspection, Instant now) {
  const auto done = [&] { return order.line(inspection.lineNo).value()->done; };
  const auto before = done();
  GENDAN_CHECK(moveQuantities(order, inspection, now));
  inspection.passedChange = done().passed - before.passed;
  inspection.failedChange = done().failed - before.failed;
  return {};
}

Quantity openFailed(const Inspection& first, const std::vector<Inspection>& rounds,
                    const std::vector<Disposal>& disposals) {
  auto open = first.findings.failed;
  for (const auto& round : rounds) open -= round.findings.passed;
  for (const auto& disposal : disposals)
    if (disposal.disposition != Disposition::Rework && disposal.disposition != Disposition::Sort)
      open -= disposal.quantity;
  return open;
}

Result<> checkDisposal(const Disposal& disposal, const Inspection& first, Quantity open, const Order& order) {
  FieldErrors errors;
  errors.addIf(first.findings.kind == InspectionKind::InProcess, u"inspection", u"moves_no_goods");
  errors.addIf(!disposal.quantity.isPositive(), u"quantity", u"not_positive");
  errors.addIf(disposal.quantity > open, u"quantity", u"exceeds_failed");
  errors.addIf(disposal.disposition == Disposition::Return && order.isSales(), u"disposition", u"not_for_this_order");
  checkText(errors, u"reason", disposal.reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"inspection.dispose"));
  return {};
}

}  // namespace gendan::domain
