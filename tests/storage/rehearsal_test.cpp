// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking whether something could be done waits for nobody, and leaves nothing behind.
#include "storage/raw_database.h"
#include "support/shop.h"

namespace gendan::testing {
namespace {

using namespace domain;

app::Context by(const Shop& shop, const char* login) { return {shop.actor(QString::fromLatin1(login)), {}}; }

TEST(Rehearsal, DoesNotWaitForWhoeverWrites) {
  Shop shop;
  const auto order = shop.draft(OrderKind::Sales, {qty("5")});
  RawDatabase other(shop.path());
  other.done(QStringLiteral("BEGIN IMMEDIATE"));
  const app::SubmitOrder submit{order};
  const auto rehearsed = shop.transactor().rehearse(u"order.submit"_qs, by(shop, "sara"),
                                                    [&](app::UnitOfWork& u) { return handle(u, submit); });
  EXPECT_TRUE(rehearsed.has_value());
  const auto refused = shop.transactor().rehearse(u"order.submit"_qs, by(shop, "pete"),
                                                  [&](app::UnitOfWork& u) { return handle(u, submit); });
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, Code::Forbidden);
  other.done(QStringLiteral("ROLLBACK"));
}

TEST(Rehearsal, LeavesNothing) {
  Shop shop;
  const auto order = shop.draft(OrderKind::Sales, {qty("5")});
  const auto rows = RawDatabase(shop.path()).number(QStringLiteral("SELECT count(*) FROM audit"));
  const app::SubmitOrder submit{order};
  for (const auto* login : {"sara", "pete"})
    std::ignore = shop.transactor().rehearse(u"order.submit"_qs, by(shop, login),
                                             [&](app::UnitOfWork& u) { return handle(u, submit); });
  EXPECT_EQ(shop.order(order).state, OrderState::Draft);
  EXPECT_EQ(RawDatabase(shop.path()).number(QStringLiteral("SELECT count(*) FROM audit")), rows);
  shop.done(submit, u"sara"_qs);
  EXPECT_EQ(shop.order(order).state, OrderState::UnderReview) << "what was rehearsed is not in the way";
}

}  // namespace
}  // namespace gendan::testing
