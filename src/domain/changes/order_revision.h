// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What was agreed at each revision of an order: old ones stay readable, and any two can be compared.

#include "domain/changes/change_request.h"

namespace gendan::domain {

using OrderRevisionId = Id<struct OrderRevisionTag>;
using RevisionLineId = Id<struct RevisionLineTag>;

struct RevisionLine {
  RevisionLineId id;
  OrderLine agreed;  ///< without identity and without what has been done
  friend bool operator==(const RevisionLine&, const RevisionLine&) = default;
};

struct OrderRevision {
  OrderRevisionId id;
  OrderId order;
  int revision = 0;
  ChangeRequestId request;  ///< none for the original
  Instant at;
  OrderTerms terms;
  Money total;
  std::vector<RevisionLine> lines;
  friend bool operator==(const OrderRevision&, const OrderRevision&) = default;
};

/// The original counts from when it was entered, a revision from `now`.
[[nodiscard]] OrderRevision snapshotOf(const OrderData& order, ChangeRequestId request, Instant now);

/// One line of a comparison, in the words of a change's items.
struct Difference {
  int lineNo = 0;
  ChangeField field = ChangeField::LineQuantity;
  QString before;
  QString after;
  friend bool operator==(const Difference&, const Difference&) = default;
};
[[nodiscard]] std::vector<Difference> differences(const OrderRevision& from, const OrderRevision& to);

}  // namespace gendan::domain
