// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be operated can be found by name, in every window and form.

#include <QCoreApplication>
#include <QTabWidget>
#include <algorithm>

#include "ui/orders/order_window.h"
#include "ui/support/demo_office.h"
#include "ui/support/manners.h"
#include "ui/worklist/list_spec.h"

namespace gendan::testing {
namespace {

constexpr int kOrders = 80;

std::string lines(const QStringList& all) { return all.join(u'\n').toStdString(); }

TEST(Manners, NameEveryControlOfEveryPage) {
  const DemoOffice office(kOrders);
  Desk desk(office.path(), office.clock);
  EXPECT_TRUE(unmannerly(*desk.signInDialog()).isEmpty()) << lines(unmannerly(*desk.signInDialog()));
  for (const auto* who : {"zhong", "geng", "admin"}) {
    office.signIn(desk, QString::fromLatin1(who));
    const auto pages = desk.pages();
    for (const auto& spec : ui::pageSpecs()) {
      const auto key = QString::fromLatin1(spec.key);
      if (!pages.contains(key)) continue;
      for (const auto& list : spec.lists) {
        desk.list(key, QString::fromLatin1(list.key));
        const auto wrong = unmannerly(desk.window());
        EXPECT_TRUE(wrong.isEmpty()) << who << " at " << list.key << '\n' << lines(wrong);
      }
    }
  }
}

TEST(Manners, NameEveryControlOfAnOrdersWindow) {
  const DemoOffice office(kOrders);
  Desk desk(office.path(), office.clock);
  office.signIn(desk, QStringLiteral("zhong"));
  auto* list = desk.list(QStringLiteral("tracking"), QStringLiteral("orders"));
  ASSERT_GT(list->model().rowCount(), 0);
  auto* order = desk.openOrder(list->model().value(0, QStringLiteral("number")).text);
  ASSERT_NE(order, nullptr);
  auto* tabs = order->findChild<QTabWidget*>();
  for (int i = 0; i < tabs->count(); ++i) {
    tabs->setCurrentIndex(i);
    QCoreApplication::processEvents();
    const auto wrong = unmannerly(*order);
    EXPECT_TRUE(wrong.isEmpty()) << tabs->tabText(i).toStdString() << '\n' << lines(wrong);
  }
}

class Forms : public ::testing::Test {
 protected:
  Forms() {
    auto opened = databases.open(office.path());
    EXPECT_TRUE(opened.has_value());
    database = std::move(*opened);
    auto started = ui::Session::start(*database, office.clock, actorOf(QStringLiteral("zhong")));
    EXPECT_TRUE(started.has_value());
    session = std::move(*started);
  }
  domain::Actor actorOf(const QString& login) {
    app::Transactor transactor(database->store(), office.clock);
    const auto actor = app::signIn(transactor, login, QStringView(app::kDemoPassword).toString());
    EXPECT_TRUE(actor.has_value());
    return *actor;
  }
  /// Newest first.
  std::vector<app::RecordRow> recordsOf(const QString& kind) {
    const auto list = session->reading().records().list({kind, {}, {}, {}, 0, 50}, session->actor());
    return list ? list->rows : std::vector<app::RecordRow>();
  }
  bool isDone(const QString& login, const QString& word, const QJsonObject& arguments) {
    app::Transactor transactor(database->store(), office.clock);
    const auto* spec = app::findCommand(word);
    const auto command = app::fill(*spec, arguments, session->reading().references());
    return command && app::perform(transactor, {actorOf(login), {}}, *spec, command->get());
  }
  /// What a year in the demo company does not leave behind: a reversal, a count and a proposal that wait.
  void haveSomethingWaiting() {
    EXPECT_TRUE(std::ranges::any_of(recordsOf(QStringLiteral("payment")), [this](const auto& payment) {
      return isDone(
          QStringLiteral("cai"), QStringLiteral("payment.reverse"),
          {{QStringLiteral("payment"), payment.id}, {QStringLiteral("reason"), QStringLiteral("wrong order")}});
    }));
    const auto stock = recordsOf(QStringLiteral("product"));
    EXPECT_TRUE(std::ranges::any_of(stock, [this](const auto& product) {
      return isDone(QStringLiteral("cang"), QStringLiteral("stock.count"),
                    {{QStringLiteral("product"), product.id}, {QStringLiteral("counted"), QStringLiteral("7")}});
    }));
    EXPECT_TRUE(isDone(QStringLiteral("admin"), QStringLiteral("user.change"),
                       {{QStringLiteral("user"), QStringLiteral("lin")},
                        {QStringLiteral("name"), QStringLiteral("Lin")},
                        {QStringLiteral("department"), QStringLiteral("SALES")},
                        {QStringLiteral("roles"), QStringLiteral("head")}}));
  }
  /// The newest record that the command can be about; none: the demo company has nothing of the kind.
  std::optional<ui::Subject> subjectFor(const ui::CommandLook& look) {
    if (look.kind == nullptr) return ui::Subject();
    const auto kind = QString::fromLatin1(look.kind);
    const auto rows = recordsOf(kind);
    if (rows.empty()) return std::nullopt;
    return ui::Subject{kind, rows.front().id, kind == u"order" ? rows.front().id : rows.front().order, 0};
  }

  const DemoOffice office{kOrders};
  storage::SqlDatabases databases{office.clock};
  std::unique_ptr<app::Database> database;
  std::unique_ptr<ui::Session> session;
};

TEST_F(Forms, OpenForEveryCommandWithEveryControlNamed) {
  haveSomethingWaiting();
  QStringList without;
  for (const auto& look : ui::commandTable()) {
    const auto* spec = app::findCommand(QString::fromLatin1(look.word));
    ASSERT_NE(spec, nullptr) << look.word;
    if (!ui::CommandForm::asksAnything(*spec, look)) continue;
    const auto subject = subjectFor(look);
    if (!subject) without.append(QString::fromLatin1(look.word));
    QWidget window;
    ui::CommandForm form(*session, *spec, look, subject.value_or(ui::Subject()), &window);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.open();
    ASSERT_TRUE(eventually([&form] { return form.isActiveWindow(); })) << look.word;
    const auto wrong = unmannerly(form);
    EXPECT_TRUE(wrong.isEmpty()) << look.word << '\n' << lines(wrong);
    EXPECT_FALSE(form.windowTitle().isEmpty());
  }
  EXPECT_EQ(without, QStringList()) << "there was nothing in the demo company to open these for";
}

}  // namespace
}  // namespace gendan::testing
