// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/catalog.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkParty(const Party& party) {
  FieldErrors errors;
  checkText(errors, u"code", party.code, kShortText, Presence::Required);
  checkText(errors, u"name", party.name, kShortText, Presence::Required);
  checkText(errors, u"contact", party.contact, kShortText);
  checkText(errors, u"phone", party.phone, kShortText);
  checkText(errors, u"address", party.address, kLongText);
  checkText(errors, u"bank", party.bank, kShortText);
  checkText(errors, u"account", party.account, kShortText);
  errors.addIf(!party.customer && !party.supplier, u"customer", u"neither_customer_nor_supplier");
  if (!errors.isEmpty()) return refuse(errors.error(u"party"));
  return {};
}

Result<> checkProduct(const Product& product) {
  FieldErrors errors;
  checkText(errors, u"code", product.code, kShortText, Presence::Required);
  checkText(errors, u"name", product.name, kLongText, Presence::Required);
  checkText(errors, u"specification", product.specification, kLongText);
  checkText(errors, u"unit", product.unit, kShortText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"product"));
  return {};
}

}  // namespace gendan::domain
