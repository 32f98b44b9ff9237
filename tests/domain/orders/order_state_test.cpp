// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_state.h"

#include <gtest/gtest.h>

#include <set>

#include "support/print.h"

namespace gendan::domain {
namespace {

/// The states of domain.md as a picture of its own: "from event to".
const std::set<std::tuple<QString, QString, QString>>& picture() {
  static const std::set<std::tuple<QString, QString, QString>> all = [] {
    std::set<std::tuple<QString, QString, QString>> set;
    const auto lines = QStringLiteral(
                           "draft submit under_review;under_review accept accepted;under_review return draft;"
                           "accepted allocate allocated;allocated allocate allocated;executing allocate executing;"
                           "delivering allocate delivering;allocated start_execution executing;"
                           "executing start_delivery delivering;delivering finish_delivery settling;"
                           "settling settle_in_full completed;settling reopen_delivery delivering;"
                           "completed reopen_delivery delivering;completed reopen_settlement settling;"
                           "completed request_close closing;closing reject_close completed;"
                           "closing approve_close closed;draft cancel cancelled;under_review cancel cancelled;"
                           "accepted cancel cancelled;allocated cancel cancelled;executing cancel cancelled;"
                           "delivering cancel cancelled;settling cancel cancelled")
                           .split(u';');
    for (const auto& line : lines) {
      const auto words = line.split(u' ');
      set.insert({words[0], words[1], words[2]});
    }
    return set;
  }();
  return all;
}

TEST(OrderState, MovesAsThePictureSaysAndInNoOtherWay) {
  size_t moves = 0;
  for (const auto& state : Codes<OrderState>::entries)
    for (const auto& event : Codes<OrderEvent>::entries) {
      const auto to = next(static_cast<OrderState>(state.value), static_cast<OrderEvent>(event.value));
      const auto key = [&](const QString& target) {
        return std::tuple{QString::fromLatin1(state.word), QString::fromLatin1(event.word), target};
      };
      if (to) {
        EXPECT_TRUE(picture().contains(key(word(*to)))) << state.word << ' ' << event.word;
        ++moves;
      }
    }
  EXPECT_EQ(moves, picture().size());
}

TEST(OrderState, NothingLeavesAFinalState) {
  for (const auto state : {OrderState::Closed, OrderState::Cancelled})
    for (const auto& event : Codes<OrderEvent>::entries)
      EXPECT_FALSE(next(state, static_cast<OrderEvent>(event.value)).has_value());
}

}  // namespace
}  // namespace gendan::domain
