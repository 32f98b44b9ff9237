// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents in the order's window: dropped on it, opened as read-only copies, saved; an altered one says so.
#include "ui/orders/documents_view.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

#include "app/orders/document_commands.h"
#include "support/files.h"
#include "ui/present/words.h"
#include "ui/support/form_filler.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using namespace domain;

/// In place of the program that would show a file.
class Viewer : public QTextBrowser {
 public:
  Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "setSource"); }
  ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
  QString shown;

 protected:
  void doSetSource(const QUrl& url, QTextDocument::ResourceType) override { shown = url.toLocalFile(); }
};

class DocumentsInTheWindow : public Office {
 protected:
  void open(const QString& login) {
    signIn(login);
    window = desk.openOrder(shop.order(order).number);
    ASSERT_NE(window, nullptr);
    view = window->findChild<ui::DocumentsView*>();
    window->findChild<QTabWidget*>()->setCurrentWidget(view);
    ASSERT_TRUE(eventually([this] { return view->isVisible(); }));
  }
  void drop(const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files) urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    isTaken = enter.isAccepted();
    if (!isTaken) return;
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &dropped);
  }
  [[nodiscard]] QTreeWidget& list() { return *view->findChild<QTreeWidget*>(); }
  [[nodiscard]] bool shows(int rows) {
    return eventually([this, rows] { return list().topLevelItemCount() == rows; });
  }
  [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) {
    return written(folder.path(), name, bytes);
  }

  QTemporaryDir folder;
  OrderId order = shop.allocated(OrderKind::Sales, {qty("5")});
  ui::OrderWindow* window = nullptr;
  ui::DocumentsView* view = nullptr;
  bool isTaken = false;
};

TEST_F(DocumentsInTheWindow, AreAttachedByDroppingThemOnIt) {
  open(QStringLiteral("sara"));
  drop({file(QStringLiteral("合同 7.pdf"), "%PDF-1.4 contract"),
        file(QStringLiteral("bolt.jpg"), "\xff\xd8\xff photo")});
  auto* form = desk.form();
  ASSERT_NE(form, nullptr);
  submit(*form);
  ASSERT_TRUE(shows(2));
  const auto documents = shop.find<Document>({app::where<&Document::order>(order)});
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].kind, DocumentKind::Contract);
  EXPECT_EQ(documents[1].kind, DocumentKind::Photo);
  EXPECT_EQ(list().topLevelItem(0)->text(0), QStringLiteral("合同 7.pdf"));
}

TEST_F(DocumentsInTheWindow, AreNotTakenOnceTheOrderIsClosed) {
  const auto closed = shop.store().writeBatch([&](app::UnitOfWork& u) -> Result<> {
    u.begin({shop.actor(QStringLiteral("root")), {}, QStringLiteral("test"), shop.clock.now(), {}});
    GENDAN_TRY(auto data, u.load<OrderData>(order));
    data.state = OrderState::Closed;
    u.save(data);
    return {};
  });
  ASSERT_TRUE(closed.has_value());
  open(QStringLiteral("sara"));
  drop({file(QStringLiteral("a.pdf"), "a")});
  EXPECT_FALSE(isTaken);
  const auto* attach = visible<QPushButton>(*window, QStringLiteral("attach"));
  ASSERT_TRUE(eventually([&] { return !attach->isEnabled(); }));
  EXPECT_TRUE(attach->toolTip().contains(ui::reasonText(QStringLiteral("closed")))) << attach->toolTip().toStdString();
}

TEST_F(DocumentsInTheWindow, AreOpenedAsCopiesForReadingOnly) {
  shop.done(app::AttachDocuments{order, {{file(QStringLiteral("a.pdf"), "bytes"), DocumentKind::Scan, {}}}},
            QStringLiteral("sara"));
  Viewer viewer;
  open(QStringLiteral("sara"));
  ASSERT_TRUE(shows(1));
  click(visible<QPushButton>(*window, QStringLiteral("open")));
  ASSERT_TRUE(eventually([&] { return !viewer.shown.isEmpty(); }));
  EXPECT_EQ(readBack(viewer.shown), "bytes");
  EXPECT_EQ(QFileInfo(viewer.shown).fileName(), QStringLiteral("a.pdf"));
  EXPECT_EQ(QFile::permissions(viewer.shown) & (QFile::WriteOwner | QFile::ExeOwner), 0);
  viewer.shown.clear();
  click(visible<QPushButton>(*window, QStringLiteral("open")));
  EXPECT_TRUE(eventually([&] { return !viewer.shown.isEmpty(); })) << "a second time";
}

TEST_F(DocumentsInTheWindow, AreNotRunWhenTheyArePrograms) {
  shop.done(app::AttachDocuments{order, {{file(QStringLiteral("a.sh"), "#!/bin/sh\n"), DocumentKind::Other, {}}}},
            QStringLiteral("sara"));
  Viewer viewer;
  open(QStringLiteral("sara"));
  ASSERT_TRUE(shows(1));
  view->open();
  const auto* message = visible<QLabel>(*window, QStringLiteral("message"));
  EXPECT_TRUE(eventually([&] { return message->text().contains(QStringLiteral("a.sh")); }));
  EXPECT_TRUE(viewer.shown.isEmpty());
}

TEST_F(DocumentsInTheWindow, AreSavedWhereThePersonSays) {
  shop.done(app::AttachDocuments{order, {{file(QStringLiteral("a.pdf"), "bytes"), DocumentKind::Scan, {}}}},
            QStringLiteral("sara"));
  open(QStringLiteral("sara"));
  ASSERT_TRUE(shows(1));
  const auto target = folder.filePath(QStringLiteral("saved.pdf"));
  view->save(target);
  ASSERT_TRUE(eventually([&] { return QFile::exists(target); }));
  EXPECT_EQ(readBack(target), "bytes");
}

}  // namespace
}  // namespace gendan::testing
