// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Quality finds (P3.4) and what becomes of the goods that fail: posted facts, one row a round.

#include <optional>
#include <vector>

#include "domain/orders/order.h"
#include "domain/quality/sampling.h"

namespace gendan::domain {

using InspectionId = Id<struct InspectionTag>;
using DefectId = Id<struct DefectTag>;
using DisposalId = Id<struct DisposalTag>;
using RectificationId = Id<struct RectificationTag>;

/// Incoming: purchases, of what arrived. The others: sales; InProcess looks at unfinished goods and moves no quantity,
/// Final at what was produced, Outgoing once more at what had passed.
enum class InspectionKind { Incoming, InProcess, Final, Outgoing };
template <>
struct Codes<InspectionKind> {
  static constexpr std::array entries{code(InspectionKind::Incoming, "incoming"),
                                      code(InspectionKind::InProcess, "in_process"),
                                      code(InspectionKind::Final, "final"), code(InspectionKind::Outgoing, "outgoing")};
};

enum class Verdict { Pass, Fail };
template <>
struct Codes<Verdict> {
  static constexpr std::array entries{code(Verdict::Pass, "pass"), code(Verdict::Fail, "fail")};
};

enum class DefectClass { Critical, Major, Minor };
template <>
struct Codes<DefectClass> {
  static constexpr std::array entries{code(DefectClass::Critical, "critical"), code(DefectClass::Major, "major"),
                                      code(DefectClass::Minor, "minor")};
};

struct Defect {
  DefectId id;
  DefectClass defectClass = DefectClass::Major;
  QString description;
  int count = 0;
  friend bool operator==(const Defect&, const Defect&) = default;
};

/// What the inspector enters.
struct Findings {
  InspectionKind kind = InspectionKind::Final;
  QString lot;  ///< the mark on the lot, if it has one
  Quantity lotSize;
  int sampleSize = 0;  ///< pieces looked at; 0: what the plan asks for, without a plan the whole lot
  Aql majorAql = Aql::None;
  Aql minorAql = Aql::None;
  Quantity passed;
  Quantity failed;
  Verdict verdict = Verdict::Pass;
  QString note;  ///< required where the verdict is not what the defects say
  friend bool operator==(const Findings&, const Findings&) = default;
};

struct Inspection {
  InspectionId id;
  QString number;
  OrderId order;
  int lineNo = 0;
  Findings findings;
  std::vector<Defect> defects;
  bool overridden = false;        ///< the verdict is not what the defects say
  InspectionId reinspects;        ///< always the first round
  RectificationId rectification;  ///< the finished one that this round looks at
  Quantity passedChange;          ///< what the line's `passed` and `failed` moved by
  Quantity failedChange;
  UserId inspector;
  Instant at;
  friend bool operator==(const Inspection&, const Inspection&) = default;
};

/// How failed goods were disposed of. Rework and sorting move nothing until the goods are inspected again.
struct Disposal {
  DisposalId id;
  OrderId order;
  InspectionId inspection;  ///< the first round
  int lineNo = 0;
  Disposition disposition = Disposition::Rework;
  Quantity quantity;
  QString reason;
  UserId decidedBy;
  Instant at;
  friend bool operator==(const Disposal&, const Disposal&) = default;
};

/// The largest sample that the stated AQLs ask for; the whole lot where none is stated. Parts of a piece count as one.
[[nodiscard]] qint64 sampleFor(const Findings& findings);
/// What the defects say by the stated AQLs; a critical defect always fails the lot. Nothing if there is no measure.
[[nodiscard]] std::optional<Verdict> judge(const Findings& findings, const std::vector<Defect>& defects);

/// Fills in the sample size and whether the verdict overrides the defects. Errors, all at once: no_such_line,
/// not_for_this_order (kind), not_positive, negative, does_not_add_up (passed + failed = lot), exceeds_lot, below_plan,
/// contradicts_verdict, failed_by_sample (a lot that fails by a sample passes no part), required, too_long, too_many.
[[nodiscard]] Result<> completeInspection(Inspection& inspection, const Order& order);
/// Lets the order count it and notes what moved. Errors: those of Order::inspect and Order::inspectOutgoing.
[[nodiscard]] Result<> countInspection(Order& order, Inspection& inspection, Instant now);

/// What of the goods that failed in the first round is still failed, after its later rounds and disposals.
[[nodiscard]] Quantity openFailed(const Inspection& first, const std::vector<Inspection>& rounds,
                                  const std::vector<Disposal>& disposals);
/// Errors, all at once: moves_no_goods (in-process), not_positive, exceeds_failed, not_for_this_order (only purchases
/// are returned), required, too_long (reason).
[[nodiscard]] Result<> checkDisposal(const Disposal& disposal, const Inspection& first, Quantity open,
                                     const Order& order);

}  // namespace gendan::domain
