// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/forms/forms.h"

#include <algorithm>

namespace gendan::documents {

const std::vector<FormSpec>& formSpecs() {
  static const std::vector<FormSpec> kAll{
      {u"order_review", u"review", orderReviewForms},
      {u"allocation", u"allocation", allocationForms},
      {u"tracking", u"order", trackingForms},
      {u"change_request", u"change_request", changeRequestForms},
      {u"inspection", u"inspection", inspectionForms},
      {u"shipping_notice", u"shipping_notice", shippingNoticeForms},
      {u"payment_notice", u"payment_notice", paymentNoticeForms},
      {u"close_request", u"close_request", closeRequestForms},
  };
  return kAll;
}

namespace {

const FormSpec* firstWhere(const char16_t* FormSpec::*member, const QString& text) {
  const auto& all = formSpecs();
  const auto it = std::ranges::find_if(all, [&](const FormSpec& spec) { return text == QStringView(spec.*member); });
  return it == all.end() ? nullptr : &*it;
}

}  // namespace

const FormSpec* findForm(const QString& word) { return firstWhere(&FormSpec::word, word); }
const FormSpec* formOfKind(const QString& kind) {
  return kind == u"order" ? nullptr : firstWhere(&FormSpec::kind, kind);
}

}  // namespace gendan::documents
