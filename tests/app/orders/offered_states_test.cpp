// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command about an order, in every state: who lacks arguments hears of the state first.
#include <algorithm>

#include "app/commands/command_spec.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

/// Nobody is asked for anything: whatever is refused is so whatever would be entered.
Result<> bare(Shop& shop, const CommandSpec& spec, OrderId order, const QString& login) {
  const auto command = spec.create();
  for (const auto& field : spec.fields)
    if (QLatin1StringView(field.name) == QLatin1StringView("order")) {
      EXPECT_TRUE(field.write(command.get(), {false, order.value(), {}}));
    }
  return rehearse(shop.transactor(), {shop.actor(login), {}}, spec, command.get());
}

bool isAboutAnOrder(const CommandSpec& spec) {
  return std::ranges::any_of(spec.fields, [](const Field& f) {
    return f.required && QLatin1StringView(f.name) == QLatin1StringView("order");
  });
}

void moveTo(Shop& shop, OrderId order, OrderState state) {
  const auto moved = shop.store().writeBatch([&](UnitOfWork& u) -> Result<> {
    u.begin({shop.actor(u"root"_qs), {}, u"test"_qs, shop.clock.now(), localDate(shop.clock.now())});
    GENDAN_TRY(auto data, u.load<OrderData>(order));
    data.state = state;
    u.save(data);
    return {};
  });
  ASSERT_TRUE(moved.has_value());
}

/// What may be done to a closed order: nothing but filing it away.
TEST(CommandsAboutAnOrder, AreAllRefusedByItsStateOnceItIsClosed) {
  Shop shop;
  const QStringList everybody{u"sara"_qs, u"sofia"_qs, u"pete"_qs,  u"petra"_qs, u"bill"_qs, u"bianca"_qs, u"quin"_qs,
                              u"wes"_qs,  u"fay"_qs,   u"fiona"_qs, u"tess"_qs,  u"tom"_qs,  u"max"_qs};
  for (const auto kind : {OrderKind::Sales, OrderKind::Purchase}) {
    const auto order = shop.allocated(kind, {qty("5")});
    moveTo(shop, order, OrderState::Closed);
    for (const auto& spec : allCommands()) {
      if (!isAboutAnOrder(spec) || spec.word == u"archive.make") continue;
      for (const auto& login : everybody) {
        const auto refused = bare(shop, spec, order, login);
        ASSERT_FALSE(refused.has_value()) << spec.word.toStdString();
        const auto code = refused.error().code;
        const auto wrongKind = code == Code::Invalid && refused.error().fields.size() == 1 &&
                               refused.error().fields.front().field == u"order";
        EXPECT_TRUE(code == Code::Forbidden || code == Code::NotAllowedInState || wrongKind)
            << spec.word.toStdString() << " by " << login.toStdString() << ": "
            << testing::wrong(refused).join(u", ").toStdString();
      }
    }
  }
}

}  // namespace
}  // namespace gendan::app
