// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The demo company with a number of orders in every stage of their lives, and a desk in it.

#include <QTemporaryDir>

#include "app/jobs/demo/demo_company.h"
#include "app/jobs/demo/demo_orders.h"
#include "app/jobs/progress.h"
#include "app/people/passwords.h"
#include "support/shop.h"
#include "ui/support/desk.h"

namespace gendan::testing {

class DemoOffice {
 public:
  explicit DemoOffice(int orders) {
    app::useCheapPasswords();
    auto store = storage::SqlStore::create(path(), clock);
    app::DemoOptions options;
    options.orders = orders;
    options.today = app::localDate(clock.now());
    Patience patience;
    EXPECT_TRUE(store && app::generateDemo(**store, options, patience));
  }
  [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("demo.gendan")); }
  void signIn(Desk& desk, const QString& login) const {
    desk.signIn(login, QStringView(app::kDemoPassword).toString());
  }

  FakeClock clock;

 private:
  struct Patience : app::Progress {
    [[nodiscard]] bool step(qint64, qint64) override { return true; }
  };
  QTemporaryDir m_folder;
};

}  // namespace gendan::testing
