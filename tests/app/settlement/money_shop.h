// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A shop with money in it: ten pieces at 10.00 a purchase or sales order.

#include "app/orders/order_access.h"
#include "app/settlement/payment_commands.h"
#include "app/settlement/payment_notice_commands.h"
#include "domain/notices/notification.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::testing {

class MoneyShop : public ::testing::Test {
 protected:
  /// Running, nothing delivered yet.
  domain::OrderId order(domain::OrderKind kind) { return shop.allocated(kind, {qty("10")}); }

  /// A notice over `amount` by the buyer bill.
  app::IssuePaymentNotice asking(domain::OrderId order, const char* amount) {
    app::IssuePaymentNotice issue;
    issue.order = order;
    issue.terms.amount = cny(amount);
    issue.terms.dueDate = today().addDays(10);
    issue.terms.bank = u"ICBC"_qs;
    issue.terms.account = u"622"_qs;
    return issue;
  }
  domain::PaymentNoticeId issued(domain::OrderId order, const char* amount) {
    return domain::PaymentNoticeId(shop.done(asking(order, amount), u"bill"_qs));
  }
  /// Released by flo.
  domain::PaymentNoticeId released(domain::OrderId order, const char* amount) {
    const auto id = issued(order, amount);
    shop.done(app::ReleasePayment{id}, u"flo"_qs);
    return id;
  }
  app::PostPayment paying(domain::OrderId order, domain::PaymentDirection direction, const char* amount,
                          domain::PaymentNoticeId notice = {}) {
    app::PostPayment post;
    post.payment.order = order;
    post.payment.notice = notice;
    post.payment.direction = direction;
    post.payment.amount = cny(amount);
    return post;
  }
  QDate today() { return app::localDate(shop.clock.now()); }
  domain::PaymentNotice notice(domain::PaymentNoticeId id) { return shop.load<domain::PaymentNotice>(id); }

  bool isTold(const char* department, domain::NoticeSubject subject) {
    return !shop.find<domain::Notification>(
                    {app::where<&domain::Notification::department>(shop.department(QString::fromLatin1(department))),
                     app::where<&domain::Notification::subject>(subject)})
                .empty();
  }
  bool isPersonTold(const char* login, domain::NoticeSubject subject) {
    return !shop.find<domain::Notification>(
                    {app::where<&domain::Notification::user>(shop.user(QString::fromLatin1(login))),
                     app::where<&domain::Notification::subject>(subject)})
                .empty();
  }

  Shop shop;
};

}  // namespace gendan::testing
