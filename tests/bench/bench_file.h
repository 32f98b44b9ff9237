// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The demo file that is measured, and what the figures need to know of it.

#include <QVariant>
#include <memory>
#include <vector>

#include "app/jobs/demo/demo_company.h"
#include "app/queries/order_rows.h"
#include "app/transactor.h"
#include "storage/sql_store.h"

namespace gendan::bench {

class BenchFile {
 public:
  /// Exits with a word if it is no demo file with running orders. Adds orders that wait for review.
  explicit BenchFile(const QString& path);

  [[nodiscard]] storage::Connection& connection() { return m_store->connection(); }
  [[nodiscard]] app::Transactor& transactor() { return *m_transactor; }
  [[nodiscard]] const domain::Actor& person(const QString& login) const { return m_company.people.at(login); }
  [[nodiscard]] const domain::Actor& manager() const { return person(u"zhong"_qs); }
  [[nodiscard]] const app::DemoCompany& company() const { return m_company; }
  [[nodiscard]] domain::OrderId takeOrderUnderReview();

  QDate today;
  domain::OrderId running;  ///< an order in production, with its tracker
  domain::Actor tracker;
  app::PageKey middle;
  qint64 orders = 0;

 private:
  void prepareReviews(int count);

  app::SystemClock m_clock;
  std::unique_ptr<storage::SqlStore> m_store;
  std::unique_ptr<app::Transactor> m_transactor;
  app::DemoCompany m_company;
  std::vector<domain::OrderId> m_underReview;
};

inline constexpr int kAccepts = 60;  ///< orders accepted in one repetition
inline constexpr int kRepetitions = 9;

}  // namespace gendan::bench
