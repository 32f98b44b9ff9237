// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// No page keeps its window from answering.

#include "ui/orders/order_window.h"
#include "ui/support/demo_office.h"
#include "ui/support/paced_application.h"
#include "ui/worklist/list_spec.h"

namespace gendan::testing {
namespace {

/// A frame may take 50 ms; code that is not optimised, or watched while it runs, takes as many times longer.
#if defined(__SANITIZE_ADDRESS__)
constexpr double kSlowness = 20;
#elif defined(NDEBUG)
constexpr double kSlowness = 2;
#else
constexpr double kSlowness = 5;
#endif
constexpr double kFrameMs = 50 * kSlowness;

class Pace : public ::testing::Test {
 protected:
  template <class Act>
  void watch(const QString& what, const Act& act) {
    auto& application = PacedApplication::instance();
    application.beginWatch();
    act();
    const auto& longest = application.longest();
    EXPECT_LT(longest.ms, kFrameMs) << what.toStdString() << " keeps the window busy: " << longest.what.toStdString();
    RecordProperty(QString(what).replace(u'.', u'_').toStdString(), QString::number(longest.ms, 'f', 1).toStdString());
  }
};

TEST_F(Pace, HoldsOnEveryPageOfTwoThousandOrders) {
  constexpr int kOrders = 2'000;
  const DemoOffice office(kOrders);
  Desk desk(office.path(), office.clock);
  watch(QStringLiteral("sign_in"), [&] { office.signIn(desk, QStringLiteral("zhong")); });
  const auto pages = desk.pages();
  for (const auto& spec : ui::pageSpecs()) {
    const auto key = QString::fromLatin1(spec.key);
    if (!pages.contains(key)) continue;
    for (const auto& list : spec.lists)
      if (list.source) watch(QString::fromLatin1(list.key), [&] { desk.list(key, QString::fromLatin1(list.key)); });
  }
  watch(QStringLiteral("order_window"), [&] { desk.openOrder(QStringLiteral("SO-2026-00100")); });
}

}  // namespace
}  // namespace gendan::testing
