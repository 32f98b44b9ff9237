// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads one order with everything that belongs to it, masked for the person who asks.

#include <memory>

#include "app/queries/order_sheet.h"
#include "storage/sql_unit_of_work.h"

namespace gendan::storage {

class SheetReader {
 public:
  SheetReader(Connection& connection, const domain::Actor& actor) : m_ios(connection), m_actor(actor) {}

  /// Errors: NotFound.
  [[nodiscard]] domain::Result<app::OrderSheet> read(domain::OrderId id);

 private:
  template <class T>
  [[nodiscard]] std::shared_ptr<const T> load(decltype(T::id) id) {
    return id.isValid() ? std::static_pointer_cast<const T>(m_ios.of(&app::kRecord<T>).load(id.value())) : nullptr;
  }
  template <class T>
  [[nodiscard]] std::vector<T> find(domain::OrderId order) {
    std::vector<T> found;
    for (const auto& record : m_ios.of(&app::kRecord<T>).find({app::where<&T::order>(order)}))
      found.push_back(*static_cast<const T*>(record.get()));
    return found;
  }
  template <class T>
  [[nodiscard]] QString nameOf(decltype(T::id) id) {
    const auto record = load<T>(id);
    return record ? record->name : QString();
  }
  /// What somebody wrote may say with whom the order is.
  [[nodiscard]] QString shown(const QString& freeText) const { return m_party ? freeText : QString(); }
  [[nodiscard]] std::optional<domain::Money> shown(domain::Money amount) const {
    return m_money ? std::optional(amount) : std::nullopt;
  }

  [[nodiscard]] app::OrderSheet headOf(const domain::OrderData& order);
  void addParty(app::OrderSheet& sheet, const domain::OrderData& order);
  [[nodiscard]] app::SheetLine lineOf(const domain::Order& order, const domain::OrderLine& line) const;
  void addPlanning(app::OrderSheet& sheet);
  void addPayments(app::OrderSheet& sheet);
  void addPaymentNotices(app::OrderSheet& sheet);
  void addChanges(app::OrderSheet& sheet);
  [[nodiscard]] domain::ChangeRequest masked(domain::ChangeRequest request) const;
  void addCloses(app::OrderSheet& sheet);
  [[nodiscard]] std::vector<app::SheetSeat> seatsOf(domain::ApprovalId approval);
  void addShipping(app::OrderSheet& sheet);
  void addQuality(app::OrderSheet& sheet);
  void addFollowUps(app::OrderSheet& sheet);

  RecordIos m_ios;
  const domain::Actor& m_actor;
  bool m_money = false;
  bool m_party = false;  ///< may see with whom the order is
};

}  // namespace gendan::storage
