// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which departments must approve which form: data that a company may change, read when a form is filed.

#include <optional>
#include <vector>

#include "domain/orders/order_state.h"
#include "domain/people/people.h"

namespace gendan::domain {

using RoutingRuleId = Id<struct RoutingRuleTag>;

enum class FormKind { Change, Cancel, Close };
template <>
struct Codes<FormKind> {
  static constexpr std::array entries{code(FormKind::Change, "change"), code(FormKind::Cancel, "cancel"),
                                      code(FormKind::Close, "close")};
};

/// What about a form makes a rule apply.
enum class Occasion { Always, Money, Specification, AmountOrDateAfterDelivery };
template <>
struct Codes<Occasion> {
  static constexpr std::array entries{code(Occasion::Always, "always"), code(Occasion::Money, "money"),
                                      code(Occasion::Specification, "specification"),
                                      code(Occasion::AmountOrDateAfterDelivery, "quantity_or_date_after_delivery")};
};

class Occasions {
 public:
  constexpr Occasions(std::initializer_list<Occasion> occasions) {
    for (const auto occasion : occasions) set(occasion);
  }
  constexpr Occasions& set(Occasion occasion, bool on = true) {
    if (on) m_bits |= 1U << static_cast<unsigned>(occasion);
    return *this;
  }
  [[nodiscard]] constexpr bool has(Occasion occasion) const {
    return (m_bits >> static_cast<unsigned>(occasion) & 1U) != 0;
  }

 private:
  unsigned m_bits = 0;
};

/// The order's own departments, or whichever has a function.
enum class Approver { Owning, Executing, Sales, Production, Purchasing, Quality, Warehouse, Finance, Management };
template <>
struct Codes<Approver> {
  static constexpr std::array entries{
      code(Approver::Owning, "owning"),         code(Approver::Executing, "executing"),
      code(Approver::Sales, "sales"),           code(Approver::Production, "production"),
      code(Approver::Purchasing, "purchasing"), code(Approver::Quality, "quality"),
      code(Approver::Warehouse, "warehouse"),   code(Approver::Finance, "finance"),
      code(Approver::Management, "management")};
};
/// Nothing for the order's own departments.
[[nodiscard]] std::optional<Function> functionOf(Approver approver);

/// "Such a form about such an order, on such an occasion, asks so-and-so."
struct RoutingRule {
  RoutingRuleId id;
  int version = 0;
  FormKind form = FormKind::Change;
  OrderKind orderKind = OrderKind::Sales;
  Occasion occasion = Occasion::Always;
  Approver asks = Approver::Owning;
  bool active = true;
  friend bool operator==(const RoutingRule&, const RoutingRule&) = default;
};

/// Who must approve, each once, in the order of the rules.
[[nodiscard]] std::vector<Approver> approversBy(const std::vector<RoutingRule>& rules, FormKind form, OrderKind kind,
                                                Occasions occasions);

}  // namespace gendan::domain
