// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/list_export.h"

#include <QFile>
#include <QVariant>

#include "documents/export/order_list.h"
#include "documents/tables/table_reader.h"
#include "storage/queries/sql_queries.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

class ListExport : public ::testing::Test {
 protected:
  ListExport() {
    for (int i = 0; i < 5; ++i) m_shop.draft(OrderKind::Purchase, {qty("2.5")});
    m_shop.draft(OrderKind::Sales, {qty("1")});
  }
  [[nodiscard]] QString target(const QString& name) const { return m_folder.filePath(name); }

  /// The rows of the file, cells joined by "|".
  QStringList exported(Worklist list, const QString& login, const QString& name) {
    storage::SqlQueries queries(m_shop.store().connection());
    OrderQuery query;
    query.list = list;
    query.limit = 2;  // so that there are pages
    auto table = documents::createOrderList(target(name), word(list));
    EXPECT_TRUE(table.has_value());
    const auto rows =
        documents::writeOrderList(**table, queries, query, m_shop.actor(login), localDate(m_shop.clock.now()));
    EXPECT_TRUE(rows.has_value());
    EXPECT_FALSE(QFile::exists(target(name)));
    EXPECT_TRUE((*table)->finish().has_value());
    QStringList found;
    EXPECT_TRUE(documents::readTable(target(name), {}, [&](const documents::Row& row) -> Result<bool> {
                  QStringList cells;
                  for (const auto& cell : row.cells) cells.append(cell.text);
                  found.append(cells.join(u'|'));
                  return true;
                }).has_value());
    EXPECT_EQ(found.size(), *rows + 1);
    return found;
  }

  Shop m_shop;
  QTemporaryDir m_folder;
};

TEST_F(ListExport, WritesEveryPage) {
  for (const auto* name : {u"list.csv", u"list.XLSX"}) {
    const auto rows = exported(Worklist::PurchasingDrafts, QStringLiteral("bill"), QStringView(name).toString());
    ASSERT_EQ(rows.size(), 6);
    EXPECT_TRUE(rows[0].startsWith(u"id|number|kind|")) << rows[0].toStdString();
    EXPECT_TRUE(rows[5].contains(u"PO-2026-00005|purchase|draft|false|STEEL|BOLT|1|2026-05-28|2026-06-27|"))
        << rows[5].toStdString();
    EXPECT_TRUE(rows[5].contains(u"|25") && rows[5].endsWith(u"|CNY")) << rows[5].toStdString();
  }
}

TEST_F(ListExport, MasksLikeTheLists) {
  const auto rows = exported(Worklist::PurchasingDrafts, QStringLiteral("wes"), QStringLiteral("list.csv"));
  EXPECT_TRUE(rows[1].endsWith(u"||||CNY") || rows[1].endsWith(u"||||CNY")) << rows[1].toStdString();
  EXPECT_FALSE(rows[1].contains(u"25.00"));
}

TEST_F(ListExport, KnowsTwoFormats) {
  EXPECT_EQ(documents::createOrderList(target(QStringLiteral("list.pdf")), {}).error().fields,
            (QList<FieldError>{{QStringLiteral("target"), QStringLiteral("unknown_format")}}));
}

TEST_F(ListExport, IsInTheAuditTrail) {
  ASSERT_TRUE(noteExport(m_shop.transactor(), {m_shop.actor(QStringLiteral("bill")), {}},
                         {QStringLiteral("late"), QStringLiteral("a\"b.csv"), 7})
                  .has_value());
  EXPECT_EQ(m_shop.store()
                .connection()
                .scalar(QStringLiteral("SELECT after_json FROM audit WHERE action = 'list.export' AND actor_id = ?"),
                        {m_shop.user(QStringLiteral("bill")).value()})
                .toString(),
            QStringLiteral("{\"list\":\"late\",\"rows\":7,\"target\":\"a\\\"b.csv\"}"));
}

}  // namespace
}  // namespace gendan::app
