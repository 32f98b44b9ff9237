// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/routing.h"

#include <gtest/gtest.h>

namespace gendan::domain {
namespace {

RoutingRule rule(FormKind form, Occasion occasion, Approver asks, bool active = true) {
  return {{}, 0, form, OrderKind::Sales, occasion, asks, active};
}

TEST(Routing, AsksWhomTheApplyingRulesNameOnceEach) {
  const std::vector rules{rule(FormKind::Change, Occasion::Always, Approver::Owning),
                          rule(FormKind::Change, Occasion::Money, Approver::Finance),
                          rule(FormKind::Change, Occasion::Specification, Approver::Finance),
                          rule(FormKind::Change, Occasion::Always, Approver::Executing, false),
                          rule(FormKind::Close, Occasion::Always, Approver::Warehouse)};
  using List = std::vector<Approver>;
  EXPECT_EQ(approversBy(rules, FormKind::Change, OrderKind::Sales, {Occasion::Always}), List{Approver::Owning});
  EXPECT_EQ(approversBy(rules, FormKind::Change, OrderKind::Sales,
                        {Occasion::Always, Occasion::Money, Occasion::Specification}),
            (List{Approver::Owning, Approver::Finance}));
  EXPECT_EQ(approversBy(rules, FormKind::Close, OrderKind::Sales, {Occasion::Always}), List{Approver::Warehouse});
  EXPECT_TRUE(approversBy(rules, FormKind::Change, OrderKind::Purchase, {Occasion::Always}).empty());
}

TEST(Routing, EveryFunctionCanBeAsked) {
  EXPECT_EQ(functionOf(Approver::Owning), std::nullopt);
  EXPECT_EQ(functionOf(Approver::Executing), std::nullopt);
  for (const auto& entry : Codes<Function>::entries)
    EXPECT_TRUE(fromWord<Approver>(QLatin1StringView(entry.word).toString())) << entry.word;
  EXPECT_EQ(functionOf(Approver::Finance), Function::Finance);
}

}  // namespace
}  // namespace gendan::domain
