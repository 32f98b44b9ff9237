// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_file.h"

#include <cstdio>
#include <cstdlib>

#include "app/orders/order_commands.h"
#include "app/people/session.h"

namespace gendan::bench {

using namespace domain;

namespace {

template <class T>
T orExit(Result<T> result, const char* what) {
  if (result) return std::move(*result);
  std::fprintf(stderr, "gendan_bench: %s: %s\n", what, qPrintable(result.error().subject));
  std::exit(2);
}

}  // namespace

BenchFile::BenchFile(const QString& path) : today(app::localDate(m_clock.now())) {
  m_store = orExit(storage::SqlStore::open(path, m_clock), "the file does not open");
  m_transactor = std::make_unique<app::Transactor>(*m_store, m_clock);
  const auto read = m_store->writeBatch([this](app::UnitOfWork& u) -> Result<> {
    m_company = app::readDemoCompany(u);
    GENDAN_TRY(const auto order,
               u.load<OrderData>(OrderId(connection()
                                             .scalar(QStringLiteral("SELECT max(id) FROM orders WHERE "
                                                                    "state = 'executing' AND kind = 'sales'"))
                                             .toLongLong())));
    running = order.id;
    GENDAN_TRY(const auto user, u.load<User>(order.leadTracker));
    GENDAN_TRY(const auto department, u.load<Department>(user.department));
    tracker = app::actorOf(user, department);
    return {};
  });
  if (!read) orExit<int>(refuse(read.error()), "no demo file with running orders");
  orders = connection().scalar(QStringLiteral("SELECT count(*) FROM orders")).toLongLong();
  auto half = connection().prepare(QStringLiteral("SELECT due_date, id FROM orders WHERE id = ?"));
  half.addBindValue(orders / 2);
  storage::run(half);
  if (half.next()) middle = {isoDate(half.value(0).toString()), OrderId(half.value(1).toLongLong())};
  prepareReviews(kAccepts * (kRepetitions + 2));
}

void BenchFile::prepareReviews(int count) {
  app::EnterOrder enter;
  enter.terms.party = m_company.customers.front().id;
  enter.terms.orderDate = today;
  enter.terms.dueDate = today.addDays(30);
  for (size_t i = 0; i < 3; ++i) {
    app::LineEntry line;
    line.product = m_company.goods[i].id;
    line.quantity = Quantity::of(100);
    line.unitPrice = UnitPrice::of(3);
    enter.lines.push_back(line);
  }
  const auto made = m_store->writeBatch([&](app::UnitOfWork& u) -> Result<> {
    for (int i = 0; i < count; ++i) {
      u.begin({person(u"lin"_qs), {}, u"order.enter"_qs, m_clock.now(), today});
      GENDAN_TRY(const auto entered, handle(u, enter));
      GENDAN_CHECK(handle(u, app::SubmitOrder{OrderId(entered.id)}));
      m_underReview.push_back(OrderId(entered.id));
    }
    return {};
  });
  if (!made) orExit<int>(refuse(made.error()), "orders to accept");
}

OrderId BenchFile::takeOrderUnderReview() {
  if (m_underReview.empty()) return {};
  const auto order = m_underReview.back();
  m_underReview.pop_back();
  return order;
}

}  // namespace gendan::bench
