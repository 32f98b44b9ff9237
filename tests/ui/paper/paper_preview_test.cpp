// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// From a list or a record to paper: the preview shows the pages, and what leaves is in the audit trail.

#include "ui/paper/paper_preview.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtPdf/QPdfDocument>

#include "storage/queries/sql_records.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using domain::OrderKind;

class Paper : public Office {
 protected:
  /// The preview that is open, once its pages are there; nullptr if none comes.
  static ui::PaperPreview* preview() {
    ui::PaperPreview* found = nullptr;
    const bool came = eventually([&found] {
      for (auto* window : QApplication::topLevelWidgets())
        if (auto* shown = qobject_cast<ui::PaperPreview*>(window); shown != nullptr && shown->isVisible())
          found = shown;
      return found != nullptr && found->findChild<QPushButton*>(QStringLiteral("savePdf"))->isEnabled();
    });
    return came ? found : nullptr;
  }
  QStringList printedForms() {
    QStringList rows;
    storage::SqlRecords records(shop.store().connection());
    const auto trail = records.audit({}, shop.actor(QStringLiteral("max")));
    for (const auto& entry : trail.value_or(std::vector<app::AuditEntry>()))
      if (entry.action == u"order.print") rows.append(QString::fromUtf8(entry.after));
    return rows;
  }
};

TEST_F(Paper, TakesTheListThatIsShown) {
  shop.draft(OrderKind::Sales, {qty("5")});
  signIn(QStringLiteral("sara"));
  ASSERT_NE(desk.list(QStringLiteral("sales"), QStringLiteral("sales.drafts")), nullptr);
  visible<QPushButton>(desk.window(), QStringLiteral("printList"))->click();
  auto* shown = preview();
  ASSERT_NE(shown, nullptr);
  EXPECT_EQ(shown->findChild<QPdfDocument*>()->pageCount(), 1);
  EXPECT_TRUE(printedForms().isEmpty());
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("list.pdf"));
  shown->saveTo(path);
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().startsWith("%PDF"));
  ASSERT_EQ(printedForms().size(), 1);
  EXPECT_TRUE(printedForms().constFirst().contains(u"sales.drafts"_qs)) << printedForms().constFirst().toStdString();
  EXPECT_TRUE(desk.message().contains(path)) << desk.message().toStdString();
}

TEST_F(Paper, TakesTheFormsOfAnOrder) {
  const auto order = shop.order(shop.allocated(OrderKind::Sales, {qty("5")}));
  signIn(QStringLiteral("sara"));
  auto* window = desk.openOrder(order.number);
  ASSERT_NE(window, nullptr);
  auto* action = window->findChild<QAction*>(QStringLiteral("print.allocation"));
  ASSERT_NE(action, nullptr);
  action->trigger();
  auto* shown = preview();
  ASSERT_NE(shown, nullptr);
  EXPECT_TRUE(shown->findChild<QPdfDocument*>()->getAllText(0).text().contains(order.number));
  shown->close();
}

}  // namespace
}  // namespace gendan::testing
