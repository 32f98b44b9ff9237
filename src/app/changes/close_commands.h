// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Closing an order and putting its papers away (P2.8, P3.7).

#include "app/changes/approvals.h"
#include "domain/changes/close_request.h"

namespace gendan::app {

/// What the close guards look at, from the records as they are now; closeCheckList() makes the check list of it.
[[nodiscard]] domain::CloseFacts closeFactsOf(UnitOfWork& u, const domain::Order& order);

struct RequestClose {
  static constexpr auto kWord = "close.request";
  domain::OrderId order;
  int version = 0;
  QString exceptions;
  QString archivePlace;
};
/// By the lead tracker. Errors: Forbidden; NotAllowedInState with every unmet guard; Invalid.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RequestClose& command);

/// The last approval closes the order, if the guards are still met; a rejection makes it Completed again.
struct DecideClose {
  static constexpr auto kWord = "close.decide";
  domain::CloseRequestId request;
  int version = 0;
  DecisionEntry decision;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const DecideClose& command);

struct HandOverClose {
  static constexpr auto kWord = "close.handOver";
  domain::CloseRequestId request;
  domain::DepartmentId department;  ///< none: the only one the actor may decide for
  domain::UserId to;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const HandOverClose& command);

struct WithdrawClose {
  static constexpr auto kWord = "close.withdraw";
  domain::CloseRequestId request;
  int version = 0;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const WithdrawClose& command);

struct MakeArchive {
  static constexpr auto kWord = "archive.make";
  domain::OrderId order;
  QString place;  ///< none: as the close request said
  QString note;
};
/// By the lead tracker, once an order. Errors: Forbidden; NotAllowedInState; Invalid.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const MakeArchive& command);

}  // namespace gendan::app
