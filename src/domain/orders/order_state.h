// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The life of an order (P2) as one table. Nothing else in the program moves an order from state to state.

#include <array>
#include <optional>

#include "domain/base/codes.h"

namespace gendan::domain {

enum class OrderKind { Sales, Purchase };
template <>
struct Codes<OrderKind> {
  static constexpr std::array entries{code(OrderKind::Sales, "sales"), code(OrderKind::Purchase, "purchase")};
};

enum class OrderState {
  Draft,
  UnderReview,
  Accepted,
  Allocated,
  Executing,
  Delivering,
  Settling,
  Completed,
  Closing,
  Closed,
  Cancelled,
};
template <>
struct Codes<OrderState> {
  static constexpr std::array entries{
      code(OrderState::Draft, "draft"),           code(OrderState::UnderReview, "under_review"),
      code(OrderState::Accepted, "accepted"),     code(OrderState::Allocated, "allocated"),
      code(OrderState::Executing, "executing"),   code(OrderState::Delivering, "delivering"),
      code(OrderState::Settling, "settling"),     code(OrderState::Completed, "completed"),
      code(OrderState::Closing, "closing"),       code(OrderState::Closed, "closed"),
      code(OrderState::Cancelled, "cancelled"),
  };
};

enum class OrderEvent {
  Submit,
  Accept,
  Return,
  Allocate,
  StartExecution,
  StartDelivery,
  FinishDelivery,
  SettleInFull,
  ReopenDelivery,    ///< goods came back for replacement, or a change asks for more
  ReopenSettlement,  ///< a payment was reversed, or a change moved the amount
  RequestClose,
  RejectClose,
  ApproveClose,
  Cancel,
};
template <>
struct Codes<OrderEvent> {
  static constexpr std::array entries{
      code(OrderEvent::Submit, "submit"),
      code(OrderEvent::Accept, "accept"),
      code(OrderEvent::Return, "return"),
      code(OrderEvent::Allocate, "allocate"),
      code(OrderEvent::StartExecution, "start_execution"),
      code(OrderEvent::StartDelivery, "start_delivery"),
      code(OrderEvent::FinishDelivery, "finish_delivery"),
      code(OrderEvent::SettleInFull, "settle_in_full"),
      code(OrderEvent::ReopenDelivery, "reopen_delivery"),
      code(OrderEvent::ReopenSettlement, "reopen_settlement"),
      code(OrderEvent::RequestClose, "request_close"),
      code(OrderEvent::RejectClose, "reject_close"),
      code(OrderEvent::ApproveClose, "approve_close"),
      code(OrderEvent::Cancel, "cancel"),
  };
};

struct Move {
  OrderState from;
  OrderEvent event;
  OrderState to;
};

inline constexpr auto kTransitions = [] {
  using enum OrderState;
  using enum OrderEvent;
  return std::array{
      Move{Draft, Submit, UnderReview},
      Move{UnderReview, Accept, Accepted},
      Move{UnderReview, Return, Draft},
      Move{Accepted, Allocate, Allocated},
      Move{Allocated, Allocate, Allocated},
      Move{Executing, Allocate, Executing},
      Move{Delivering, Allocate, Delivering},
      Move{Allocated, StartExecution, Executing},
      Move{Executing, StartDelivery, Delivering},
      Move{Delivering, FinishDelivery, Settling},
      Move{Settling, SettleInFull, Completed},
      Move{Settling, ReopenDelivery, Delivering},
      Move{Completed, ReopenDelivery, Delivering},
      Move{Completed, ReopenSettlement, Settling},
      Move{Completed, RequestClose, Closing},
      Move{Closing, RejectClose, Completed},
      Move{Closing, ApproveClose, Closed},
      Move{Draft, Cancel, Cancelled},
      Move{UnderReview, Cancel, Cancelled},
      Move{Accepted, Cancel, Cancelled},
      Move{Allocated, Cancel, Cancelled},
      Move{Executing, Cancel, Cancelled},
      Move{Delivering, Cancel, Cancelled},
      Move{Settling, Cancel, Cancelled},
  };
}();

/// Where `event` leads from `state`; nothing if it may not happen there.
[[nodiscard]] constexpr std::optional<OrderState> next(OrderState state, OrderEvent event) {
  for (const auto& move : kTransitions)
    if (move.from == state && move.event == event) return move.to;
  return std::nullopt;
}

/// From Accepted to Settling: work and money may move, and a hold may be placed.
[[nodiscard]] constexpr bool isRunning(OrderState state) {
  return state >= OrderState::Accepted && state <= OrderState::Settling;
}
/// From Allocated to Settling: somebody executes the order.
[[nodiscard]] constexpr bool isExecutable(OrderState state) {
  return state >= OrderState::Allocated && state <= OrderState::Settling;
}
[[nodiscard]] constexpr bool isFinal(OrderState state) {
  return state == OrderState::Closed || state == OrderState::Cancelled;
}

}  // namespace gendan::domain
