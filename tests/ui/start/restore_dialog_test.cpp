// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A backup back in its place: by an administrator and a manager, and never by one person alone.
#include "ui/start/restore_dialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "storage/jobs/sql_restorer.h"
#include "storage/jobs/sql_vault.h"
#include "support/shop.h"
#include "ui/support/hands.h"

namespace gendan::testing {
namespace {

using namespace domain;

class Restoring : public ::testing::Test {
 protected:
  Restoring() {
    app::Unwatched progress;
    before = shop.draft(OrderKind::Sales, {qty("5")});
    EXPECT_TRUE(storage::SqlVault(shop.path()).backUp(backup(), shop.clock.now(), progress).has_value());
    after = shop.draft(OrderKind::Sales, {qty("5")});
    shop.close();
    dialog.open();
  }
  [[nodiscard]] QString backup() const { return folder.filePath(u"backup.gendan"_qs); }
  void enter(const char* name, const QString& text) {
    visible<QLineEdit>(dialog, QString::fromLatin1(name))->setText(text);
  }
  void restore(const QString& administrator, const QString& manager) {
    const auto password = QStringView(kPassword).toString();
    enter("backup", backup());
    enter("login", administrator);
    enter("password", password);
    enter("confirmLogin", manager);
    enter("confirmPassword", password);
    click(visible<QPushButton>(dialog, u"act"_qs));
  }
  [[nodiscard]] QString banner() { return dialog.findChild<QLabel*>(u"banner"_qs)->text(); }

  QTemporaryDir folder;
  Shop shop;
  OrderId before;
  OrderId after;
  storage::SqlRestorer restorer{shop.clock};
  ui::RestoreDialog dialog{restorer, shop.path()};
};

TEST_F(Restoring, PutsTheBackupInItsPlaceAndKeepsWhatWasThere) {
  const QSignalSpy restored(&dialog, &ui::RestoreDialog::restored);
  restore(u"root"_qs, u"max"_qs);
  ASSERT_TRUE(eventually([&] { return restored.count() == 1; })) << banner().toStdString();
  shop.reopen();
  EXPECT_EQ(shop.find<OrderData>({}).size(), 1U);
  EXPECT_EQ(QDir(QFileInfo(shop.path()).path()).entryList({u"*.before-restore-*[0-9]"_qs}).size(), 1);
}

TEST_F(Restoring, TakesTwoPersons) {
  restore(u"root"_qs, u"sara"_qs);
  ASSERT_TRUE(eventually([&] { return !banner().isEmpty(); }));
  EXPECT_TRUE(dialog.isVisible());
  shop.reopen();
  EXPECT_EQ(shop.find<OrderData>({}).size(), 2U) << "what was there is gone";
}

TEST_F(Restoring, SaysWhatIsMissing) {
  click(visible<QPushButton>(dialog, u"act"_qs));
  EXPECT_FALSE(banner().isEmpty());
}

}  // namespace
}  // namespace gendan::testing
