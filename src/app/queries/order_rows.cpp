// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/order_rows.h"

namespace gendan::app {

namespace {

using Row = OrderRow;

/// A masked amount reads as null.
template <auto Member>
Field masked(const char* name) {
  Field f;
  f.name = name;
  f.type = FieldType::Money;
  f.read = [](const void* record) {
    const auto& amount = static_cast<const Row*>(record)->*Member;
    return amount ? ValueOf<domain::Money>::to(*amount) : Value{true, 0, {}};
  };
  return f;
}

}  // namespace

const std::vector<Field>& orderRowFields() {
  static const std::vector<Field> all{
      field<&Row::id>("id"),
      field<&Row::number>("number"),
      field<&Row::kind>("kind"),
      field<&Row::state>("state"),
      field<&Row::onHold>("on_hold"),
      field<&Row::party>("party"),
      field<&Row::item>("item"),
      field<&Row::lines>("lines"),
      field<&Row::orderDate>("order_date"),
      field<&Row::dueDate>("due_date"),
      field<&Row::executor>("executor"),
      field<&Row::tracker>("tracker"),
      masked<&Row::total>("total"),
      masked<&Row::paid>("paid"),
  };
  return all;
}

}  // namespace gendan::app
