// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small company on a real database file, with people in every department, for tests of the use cases.

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <map>
#include <memory>

#include "app/orders/order_commands.h"
#include "app/transactor.h"
#include "storage/sql_store.h"
#include "support/print.h"

namespace gendan::testing {

/// Everybody's.
inline constexpr auto kPassword = u"a password of tests";

class FakeClock : public app::Clock {
 public:
  [[nodiscard]] domain::Instant now() const override { return m_now; }
  void advance(qint64 ms) { m_now.ms += ms; }
  void setDate(QDate date);

 private:
  domain::Instant m_now{1'780'000'000'000};  // 2026-05-28
};

/// Logins: sara, saul (sales), sofia (head of sales); pete (production), petra (head of workshop 1); bill, bert
/// (purchasing, buyers), bianca (head); quin, quentin (quality), quilla (head); wes, wanda (warehouse), wilma (head);
/// fay, flo (finance), fiona (head); tess (tracker, sales), tom (tracker, production), max (manager), root
/// (administrator). Customer ACME, supplier STEEL, products BOLT, NUT (pcs) and FREIGHT (a service).
class Shop {
 public:
  Shop();

  [[nodiscard]] domain::Actor actor(const QString& login) const;
  [[nodiscard]] domain::UserId user(const QString& login) const { return actor(login).user; }
  [[nodiscard]] domain::DepartmentId department(const QString& code) const { return m_departments.at(code); }
  [[nodiscard]] domain::PartyId customer() const { return m_customer; }
  [[nodiscard]] domain::PartyId supplier() const { return m_supplier; }
  [[nodiscard]] domain::ProductId product(const QString& code) const { return m_products.at(code); }

  template <class Command>
  [[nodiscard]] domain::Result<app::Committed> perform(const Command& command, const QString& login) {
    clock.advance(1'000);
    return m_transactor->perform(command, {actor(login), {}});
  }
  /// Performs what the test takes for granted; a refusal fails the test.
  template <class Command>
  qint64 done(const Command& command, const QString& login) {
    const auto committed = perform(command, login);
    EXPECT_TRUE(committed.has_value()) << Command::kWord << ": " << ::testing::PrintToString(committed.error());
    return committed ? committed->outcome.id : 0;
  }
  /// Reads inside a transaction of its own.
  template <class T>
  T load(decltype(T::id) id) {
    T record;
    const auto read = m_store->writeBatch([&](app::UnitOfWork& u) -> domain::Result<> {
      GENDAN_TRY(record, u.load<T>(id));
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return record;
  }
  template <class T>
  std::vector<T> find(std::initializer_list<app::Match> matches) {
    std::vector<T> records;
    const auto read = m_store->writeBatch([&](app::UnitOfWork& u) -> domain::Result<> {
      records = u.find<T>(matches);
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return records;
  }
  [[nodiscard]] domain::OrderData order(domain::OrderId id) { return load<domain::OrderData>(id); }

  /// A draft by sara (sales) or bill (purchase): one line a quantity, BOLT at 10.00 with 13 % tax included.
  domain::OrderId draft(domain::OrderKind kind, std::vector<domain::Quantity> quantities);
  /// Submitted, and reviewed by saul or bert.
  domain::OrderId accepted(domain::OrderKind kind, std::vector<domain::Quantity> quantities);
  /// Allocated to workshop 1 (pete) or the buyer bill, with tess as lead tracker.
  domain::OrderId allocated(domain::OrderKind kind, std::vector<domain::Quantity> quantities);

  [[nodiscard]] storage::SqlStore& store() { return *m_store; }
  [[nodiscard]] app::Transactor& transactor() { return *m_transactor; }
  [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("shop.gendan")); }
  /// What the last commits told their listeners.
  app::ChangeSet takePublished() { return std::exchange(m_published, {}); }
  /// Closes and opens the file again, as a new start of the program would.
  void reopen(storage::Witness witness = storage::Witness::standard());
  void close();

  FakeClock clock;

 private:
  void found();
  void stockUp();

  QTemporaryDir m_folder;
  std::unique_ptr<storage::SqlStore> m_store;
  std::unique_ptr<app::Transactor> m_transactor;
  app::ChangeSet m_published;
  std::map<QString, domain::Actor> m_actors;
  std::map<QString, domain::DepartmentId> m_departments;
  std::map<QString, domain::ProductId> m_products;
  domain::PartyId m_customer;
  domain::PartyId m_supplier;
};

[[nodiscard]] inline domain::Quantity qty(const char* text) {
  return *domain::Quantity::parse(QString::fromLatin1(text));
}
[[nodiscard]] inline domain::Money cny(const char* text) {
  return *domain::Money::parse(QString::fromLatin1(text) + QStringLiteral(" CNY"));
}

}  // namespace gendan::testing
