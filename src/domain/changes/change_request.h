// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A change of an order (订单变更申请表, P2.5) as structured items; once approved they become the order's next revision.

#include "domain/changes/approval.h"

namespace gendan::domain {

using ChangeRequestId = Id<struct ChangeRequestTag>;
using ChangeItemId = Id<struct ChangeItemTag>;
using ChangeNoticeId = Id<struct ChangeNoticeTag>;

enum class ChangeKind { Change, Cancel };
template <>
struct Codes<ChangeKind> {
  static constexpr std::array entries{code(ChangeKind::Change, "change"), code(ChangeKind::Cancel, "cancel")};
};
[[nodiscard]] constexpr FormKind formOf(ChangeKind kind) {
  return kind == ChangeKind::Cancel ? FormKind::Cancel : FormKind::Change;
}

enum class RaisedBy { Customer, Supplier, Company };
template <>
struct Codes<RaisedBy> {
  static constexpr std::array entries{code(RaisedBy::Customer, "customer"), code(RaisedBy::Supplier, "supplier"),
                                      code(RaisedBy::Company, "company")};
};

/// Approved: applied to the order. Implemented: the responsible person says that the work has followed.
enum class ChangeState { Pending, Approved, Rejected, Withdrawn, Implemented };
template <>
struct Codes<ChangeState> {
  static constexpr std::array entries{code(ChangeState::Pending, "pending"), code(ChangeState::Approved, "approved"),
                                      code(ChangeState::Rejected, "rejected"),
                                      code(ChangeState::Withdrawn, "withdrawn"),
                                      code(ChangeState::Implemented, "implemented")};
};
/// Not yet decided or not yet carried out.
[[nodiscard]] constexpr bool isOpen(ChangeState state) {
  return state == ChangeState::Pending || state == ChangeState::Approved;
}

enum class ChangeField {
  LineQuantity,
  LinePrice,
  RequestedDate,  ///< what the party wants; it becomes the current promise too
  PromisedDate,   ///< what we promise now; the first promise never moves
  Specification,
  CloseShort,
  AddLine,
  RemoveLine,  ///< a line that nothing has happened to is closed short in full and keeps its number
  DueDate,
  PaymentTerms,
  SettlementMethod,
  ContractRef,
  Remarks,
};
template <>
struct Codes<ChangeField> {
  static constexpr std::array entries{
      code(ChangeField::LineQuantity, "quantity"),
      code(ChangeField::LinePrice, "unit_price"),
      code(ChangeField::RequestedDate, "requested_date"),
      code(ChangeField::PromisedDate, "promised_date"),
      code(ChangeField::Specification, "specification"),
      code(ChangeField::CloseShort, "close_short"),
      code(ChangeField::AddLine, "add_line"),
      code(ChangeField::RemoveLine, "remove_line"),
      code(ChangeField::DueDate, "due_date"),
      code(ChangeField::PaymentTerms, "payment_terms"),
      code(ChangeField::SettlementMethod, "settlement_method"),
      code(ChangeField::ContractRef, "contract_ref"),
      code(ChangeField::Remarks, "remarks"),
  };
};

struct ChangeItem {
  ChangeItemId id;
  int lineNo = 0;  ///< 0 for the header and for a new line
  ChangeField field = ChangeField::LineQuantity;
  QString before;   ///< as it was when filed
  QString after;    ///< canonical: "12.5", "2026-06-30", "transfer"
  OrderLine added;  ///< AddLine only
  friend bool operator==(const ChangeItem&, const ChangeItem&) = default;
};

/// Whether two items write the same field of the same line, or one of them takes off the other's line.
[[nodiscard]] bool touchTheSame(const ChangeItem& a, const ChangeItem& b);

/// Who carries the change out, until when; named before the last approval (P2.5).
struct Responsibility {
  DepartmentId department;
  UserId person;
  QDate completeBy;
  friend bool operator==(const Responsibility&, const Responsibility&) = default;
};

/// Frozen once filed, except for its state and its responsibility. A rejected or withdrawn request is filed again as a
/// new round: another record under the same number.
struct ChangeRequest {
  ChangeRequestId id;
  int version = 0;
  QString number;
  int round = 1;
  ChangeRequestId previous;  ///< the round before
  OrderId order;
  ChangeKind kind = ChangeKind::Change;
  RaisedBy raisedBy = RaisedBy::Company;
  QString reason;
  QString content;
  QString effect;  ///< on production, purchasing, stock, cost and delivery, in the requester's words
  UserId requester;
  DepartmentId department;  ///< the requester's
  Instant filedAt;
  int baseRevision = 0;
  ApprovalId approval;
  Responsibility responsibility;
  ChangeState state = ChangeState::Pending;
  Instant decidedAt;
  int appliedRevision = 0;  ///< 0: none
  UserId implementedBy;
  Instant implementedAt;
  QString implementation;
  std::vector<ChangeItem> items;
  friend bool operator==(const ChangeRequest&, const ChangeRequest&) = default;
};

/// What the requester writes, without the items. Errors (all at once): required, too_long.
[[nodiscard]] Result<> checkWording(const ChangeRequest& request);
/// Errors: Duplicate, naming the fields that both would change. A cancellation stands in the way of every other change.
[[nodiscard]] Result<> checkConflict(const ChangeRequest& request, const ChangeRequest& pending);
/// Errors: required (all at once), date_in_the_past.
[[nodiscard]] Result<> checkResponsibility(const Responsibility& responsibility, QDate today);
/// Errors: NotAllowedInState unless approved; too_long.
[[nodiscard]] Result<> implement(ChangeRequest& request, UserId by, Instant at, QString how);

/// To one department concerned, after approval: it adjusts its own work and says so (P2.5).
struct ChangeNotice {
  ChangeNoticeId id;
  int version = 0;
  OrderId order;
  ChangeRequestId request;
  DepartmentId department;
  Instant sentAt;
  QDate due;
  UserId acknowledgedBy;
  Instant acknowledgedAt;
  QString adjustment;
  friend bool operator==(const ChangeNotice&, const ChangeNotice&) = default;
};

/// Errors: NotAllowedInState if acknowledged before; too_long.
[[nodiscard]] Result<> acknowledge(ChangeNotice& notice, UserId by, Instant at, QString adjustment);

}  // namespace gendan::domain
