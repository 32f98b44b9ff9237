// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/catalog.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using app::searched;
using namespace domain;

std::vector<Table> catalogTables() {
  return {
      table<Party>(u"party", "party",
                   {field<&Party::id>("id"), field<&Party::version>("version"), searched(field<&Party::code>("code")),
                    searched(field<&Party::name>("name")), field<&Party::customer>("customer"),
                    field<&Party::supplier>("supplier"), searched(field<&Party::contact>("contact")),
                    searched(field<&Party::phone>("phone")), field<&Party::address>("address"), field<&Party::bank>("bank"),
                    field<&Party::account>("account"), field<&Party::disabled>("disabled")}),
      table<Product>(u"product", "product",
                     {field<&Product::id>("id"), field<&Product::version>("version"), searched(field<&Product::code>("code")),
                      searched(field<&Product::name>("name")), searched(field<&Product::specification>("specification")),
                      field<&Product::unit>("unit"), field<&Product::stocked>("stocked"),
                      field<&Product::disabled>("disabled")}),
  };
}

}  // namespace gendan::storage
