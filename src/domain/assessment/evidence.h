// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the records say about the trackers in a period. Everything counts for whoever held the order on the day it was
// due or happened, so that an order handed over counts for each by the days they held it. Nothing later than the
// period's last day counts: the same period gives the same evidence whenever it is asked for.

#include <QDate>
#include <vector>

#include "domain/assessment/formula.h"
#include "domain/base/calendar.h"
#include "domain/orders/order.h"

namespace gendan::domain {

struct Period {
  QDate first;
  QDate last;
  [[nodiscard]] bool contains(QDate day) const { return day.isValid() && first <= day && day <= last; }
  friend bool operator==(const Period&, const Period&) = default;
};
/// The whole month that the day lies in.
[[nodiscard]] Period monthOf(QDate day);

/// A tracker holds an order from the day they were assigned until the day they were relieved or the order ended, which
/// is no longer theirs. No `until`: to this day.
struct Holding {
  OrderId order;
  UserId tracker;
  bool lead = false;
  QDate from;
  QDate until;
};

/// An entry of the tracking form, logged in the period.
struct LoggedEntry {
  OrderId order;
  UserId tracker;
  QDate day;
  bool corrected = false;  ///< by a later entry
  bool disagrees = false;  ///< the order was late and not delivered, and no problem was registered
};

/// A follow-up that was to be made in the period.
struct DueContact {
  OrderId order;
  UserId namedBy;
  QDate due;
  QDate done;  ///< of the next entry on the order; none: not in the period
};

/// A problem that was found, due or solved in the period.
struct TrackedProblem {
  OrderId order;
  UserId foundBy;
  QDate found;
  QDate orderDue;
  QDate due;
  QDate solved;    ///< none: not by the period's end
  int effect = 0;  ///< of the solution: 2 good, 1 fair, 0 poor
  bool recurred = false;
};

/// A change notice that was due in the period.
struct TrackedNotice {
  OrderId order;
  QDate due;
  QDate acknowledged;
  QDate passedOn;  ///< the first entry on the order since the notice
};

/// The rows that the evidence is drawn from.
struct EvidenceRecords {
  std::vector<Holding> holdings;
  std::vector<LoggedEntry> entries;
  std::vector<DueContact> contacts;
  std::vector<TrackedProblem> problems;
  std::vector<TrackedNotice> notices;
};

struct TrackerEvidence {
  UserId tracker;
  int ordersHeld = 0;
  std::vector<EvidenceFact> facts;  ///< every kind, in the order of the enum
};

/// Of everybody who held an order in the period, by identity.
[[nodiscard]] std::vector<TrackerEvidence> evidenceOf(const EvidenceRecords& records, const Period& period,
                                                      const Calendar& calendar);

}  // namespace gendan::domain
