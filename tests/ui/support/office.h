// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The small company of the tests, and a desk in it.

#include "support/shop.h"
#include "ui/support/desk.h"

namespace gendan::testing {

class Office : public ::testing::Test {
 protected:
  void signIn(const QString& login) { desk.signIn(login, QStringView(kPassword).toString()); }
  /// Ctrl+N.
  ui::CommandForm* newOrder() {
    press(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    return desk.form();
  }

  Shop shop;
  Desk desk{shop.path(), shop.clock};
};

}  // namespace gendan::testing
