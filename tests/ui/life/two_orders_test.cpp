// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two orders from Draft to archive by mouse and keyboard alone, by everybody whom the policy asks, one after another.

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "app/people/passwords.h"
#include "storage/queries/sql_references.h"
#include "ui/life/screen_player.h"

namespace gendan::testing {
namespace {

QByteArray contentOf(const QString& name) {
  QFile file(QStringLiteral(GENDAN_DEMO "/") + name);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
  return file.readAll();
}

class TwoOrders : public ::testing::Test {
 protected:
  TwoOrders() {
    app::useCheapPasswords();
    clock.setDate(QDate(2026, 3, 2));
    auto store = storage::SqlStore::create(path(), clock);
    EXPECT_TRUE(store.has_value());
    app::Transactor transactor(**store, clock);
    storage::SqlReferences references((*store)->connection());
    const auto* spec = app::findCommand(QStringLiteral("company.found"));
    const auto company =
        app::fill(*spec, QJsonDocument::fromJson(contentOf(QStringLiteral("life_company.json"))).object(), references);
    EXPECT_TRUE(company.has_value() && app::perform(transactor, {}, *spec, company->get()).has_value());
  }
  [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("life.gendan")); }

  QTemporaryDir folder;
  FakeClock clock;
};

TEST_F(TwoOrders, LiveFromDraftToArchiveThroughTheWindows) {
  Desk desk(path(), clock);
  storage::SqlDatabases databases(clock);
  const auto database = databases.open(path());
  ASSERT_TRUE(database.has_value());
  const auto reading = (*database)->read();
  ScreenPlayer player(desk, clock, **reading, QStringLiteral("life of two orders"));
  QSet<QString> people;
  for (const auto& text : contentOf(QStringLiteral("life_of_orders.jsonl")).split('\n')) {
    const auto line = QJsonDocument::fromJson(text).object();
    if (line.isEmpty()) continue;
    people.insert(line.value(u"as").toString());
    player.play(line);
    ASSERT_FALSE(HasFailure()) << text.toStdString();
  }
  EXPECT_GE(people.size(), 10);
  desk.signIn(QStringLiteral("gen"), QStringLiteral("life of two orders"));
  auto* archived = desk.list(QStringLiteral("archive"), QStringLiteral("archive.records"));
  ASSERT_NE(archived, nullptr);
  EXPECT_TRUE(desk.select(*archived, QStringLiteral("order_id"), QStringLiteral("SO-2026-00001")));
  EXPECT_TRUE(desk.select(*archived, QStringLiteral("order_id"), QStringLiteral("PO-2026-00001")));
  using Way = ScreenPlayer::Way;
  for (const auto way : {Way::Button, Way::Menu, Way::OrderWindow, Way::ContextMenu})
    EXPECT_GT(player.waysGone().value(way), 0) << static_cast<int>(way);
}

}  // namespace
}  // namespace gendan::testing
