// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_desk.h"

namespace gendan::app {

using namespace domain;

Responsibility ChangeDesk::byPete() const {
  return {shop.department(u"WS1"_qs), shop.user(u"pete"_qs), localDate(shop.clock.now()).addDays(7)};
}

FileChange ChangeDesk::asking(std::vector<ChangeEntry> items) const {
  FileChange file;
  file.order = order;
  file.wording = {RaisedBy::Customer, u"they build less"_qs, u"other terms"_qs, u"none to speak of"_qs, byPete()};
  file.items = std::move(items);
  return file;
}

ChangeEntry ChangeDesk::toBe(ChangeField field, int lineNo, const char* text) {
  ChangeEntry entry;
  entry.field = field;
  entry.lineNo = lineNo;
  entry.after = QString::fromLatin1(text);
  return entry;
}

ChangeRequestId ChangeDesk::filed(const FileChange& command, const QString& login) {
  return ChangeRequestId(shop.done(command, login));
}

Result<Committed> ChangeDesk::decide(ChangeRequestId id, const QString& login, DecisionEntry entry) {
  DecideChange command;
  command.request = id;
  command.decision = std::move(entry);
  return shop.perform(command, login);
}

void ChangeDesk::approvedBy(ChangeRequestId id, const QStringList& logins) {
  for (const auto& login : logins) {
    const auto decided = decide(id, login);
    EXPECT_TRUE(decided.has_value()) << login.toStdString() << ": " << ::testing::PrintToString(decided.error());
  }
}

QStringList ChangeDesk::asked(ApprovalId id) {
  QStringList logins;
  for (const auto& seat : shop.load<Approval>(id).seats)
    logins.append(seat.asked.isValid() ? shop.load<User>(seat.asked).login : u"-"_qs);
  return logins;
}

bool ChangeDesk::isTold(const QString& login, NoticeSubject subject) {
  return !shop.find<Notification>(
                  {where<&Notification::user>(shop.user(login)), where<&Notification::subject>(subject)})
              .empty();
}

void ChangeDesk::happens(const std::function<Result<>(Order&)>& what) {
  const auto now = shop.clock.now();
  const auto done = shop.store().writeBatch([&](UnitOfWork& u) -> Result<> {
    u.begin({shop.actor(u"pete"_qs), {}, u"test"_qs, now, localDate(now)});
    GENDAN_TRY(auto changing, loadOrder(u, order));
    GENDAN_CHECK(what(changing));
    saveOrder(u, changing);
    return {};
  });
  EXPECT_TRUE(done.has_value()) << ::testing::PrintToString(done.error());
}

void ChangeDesk::ships(Quantity first, Quantity second) {
  happens([&](Order& o) -> Result<> {
    const auto now = shop.clock.now();
    std::vector<LineAmount> amounts;
    for (const auto& amount : {LineAmount{1, first}, LineAmount{2, second}}) {
      if (amount.quantity.isZero()) continue;
      GENDAN_CHECK(o.produce(amount.lineNo, amount.quantity, now));
      GENDAN_CHECK(o.inspect(amount.lineNo, amount.quantity, {}, false, now));
      amounts.push_back(amount);
    }
    GENDAN_CHECK(o.notifyShipment(amounts, now));
    return o.ship(amounts);
  });
}

void ChangeDesk::completes() {
  ships(testing::qty("10"), testing::qty("5"));
  happens([&](Order& o) -> Result<> {
    const auto now = shop.clock.now();
    GENDAN_CHECK(o.confirmReceipt({{1, testing::qty("10")}, {2, testing::qty("5")}}, localDate(now), now));
    return o.pay(o.balance(), false, now);
  });
}

}  // namespace gendan::app
