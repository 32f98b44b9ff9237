// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers of orders and forms: prefix, year, a count that starts again each year. Never reused, never changed.

#include "app/ports/unit_of_work.h"

namespace gendan::app {

enum class Series {
  SalesOrder,
  PurchaseOrder,
  ChangeRequest,
  CloseRequest,
  Inspection,
  Rectification,
  ShippingNotice,
  GoodsReceipt,
  PaymentNotice,
  Payment,
  Problem,
  ReturnNote,
  Expense,
  Risk,
};

/// "SO-2026-00001"
[[nodiscard]] QString nextNumber(UnitOfWork& u, Series series);
/// Could come from nextNumber one day: nobody else may give such a number.
[[nodiscard]] bool isOfSeries(const QString& number);

}  // namespace gendan::app
