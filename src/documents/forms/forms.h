// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The forms of an order (docs/adding-a-form.md): what each is called, and how it is made from the order's sheet.

#include "app/queries/order_sheet.h"
#include "documents/pages/form.h"

namespace gendan::documents {

struct FormWish {
  qint64 record = 0;  ///< the one document that is wanted; 0: all of its kind that the order has
  QDate from;         ///< what happened between these days, both counted; none: everything
  QDate to;
  [[nodiscard]] bool wants(qint64 id) const { return record == 0 || record == id; }
};

struct FormSpec {
  const char16_t* word;  ///< "change_request", as in audit rows and on the command line
  const char16_t* kind;  ///< the kind of record that it shows; "order": there is one of the order
  std::vector<Form> (*make)(const app::OrderSheet& sheet, const FormWish& wish);
};

[[nodiscard]] const std::vector<FormSpec>& formSpecs();
/// nullptr: no such form.
[[nodiscard]] const FormSpec* findForm(const QString& word);
/// The form that shows records of a kind; nullptr: there is none.
[[nodiscard]] const FormSpec* formOfKind(const QString& kind);

std::vector<Form> orderReviewForms(const app::OrderSheet& sheet, const FormWish& wish);
std::vector<Form> trackingForms(const app::OrderSheet& sheet, const FormWish& wish);
std::vector<Form> allocationForms(const app::OrderSheet& sheet, const FormWish& wish);
std::vector<Form> changeRequestForms(const app::OrderSheet& sheet, const FormWish& wish);
std::vector<Form> closeRequestForms(const app::OrderSheet& sheet, const FormWish& wish);
std::vector<Form> inspectionForms(const app::OrderSheet& sheet, const FormWish& wish);
std::vector<Form> shippingNoticeForms(const app::OrderSheet& sheet, const FormWish& wish);
std::vector<Form> paymentNoticeForms(const app::OrderSheet& sheet, const FormWish& wish);

}  // namespace gendan::documents
