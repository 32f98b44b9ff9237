// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/mapping.h"

#include <gtest/gtest.h>

#include <QDir>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::documents {
namespace {

using testing::wrong;

constexpr auto kSmallest =
    R"({"kind":"purchase","mend_order_dates":true,"defaults":{"unit":"pcs","currency":"CNY"},
        "columns":{"order":"No","party":"From","product":"What","quantity":"Qty","due_date":"Due","unit_price":"Price"}})";

TEST(ImportMapping, TheSmallestOneIsEnough) {
  const auto mapping = parseMapping(kSmallest);
  ASSERT_TRUE(mapping.has_value()) << ::testing::PrintToString(mapping.error());
  EXPECT_EQ(mapping->terms.kind, domain::OrderKind::Purchase);
  EXPECT_FALSE(mapping->terms.keepNumbers);
  EXPECT_EQ(columnName(*mapping, app::ImportField::Party), QStringLiteral("From"));
  EXPECT_EQ(columnName(*mapping, app::ImportField::Unit), QStringLiteral("unit"));
}

TEST(ImportMapping, TheOnesWeShipAreSound) {
  const QDir demo(QStringLiteral(GENDAN_DEMO));
  for (const auto* name : {u"scms_mapping.json", u"chinese_mapping.json"}) {
    const auto mapping = readMapping(demo.filePath(QStringView(name).toString()));
    EXPECT_TRUE(mapping.has_value()) << ::testing::PrintToString(mapping.error());
  }
}

TEST(ImportMapping, NamesEveryWrongPlaceAtOnce) {
  const auto mapping = parseMapping(
      R"({"kind":"gift","tax_mode":1,"keep_numbers":"yes","speed":9,"dates":["d-M-yy","HH:mm",5],
          "columns":{"order":"","color":"C","quantity":7},"values":{"Unknown":{"a":"b"}},"defaults":[]})");
  auto reasons = wrong(mapping);
  reasons.sort();
  EXPECT_EQ(reasons, (QStringList{QStringLiteral("columns.color: unknown_field"),
                                  QStringLiteral("columns.currency: required"),
                                  QStringLiteral("columns.due_date: required"),
                                  QStringLiteral("columns.order: required"),
                                  QStringLiteral("columns.order: required"),
                                  QStringLiteral("columns.order_date: required"),
                                  QStringLiteral("columns.party: required"),
                                  QStringLiteral("columns.product: required"),
                                  QStringLiteral("columns.quantity: required"),
                                  QStringLiteral("columns.quantity: wrong_type"),
                                  QStringLiteral("columns.unit: required"),
                                  QStringLiteral("columns.unit_price: required"),
                                  QStringLiteral("dates[1]: not_a_date_style"),
                                  QStringLiteral("dates[2]: not_a_date_style"),
                                  QStringLiteral("defaults: wrong_type"),
                                  QStringLiteral("keep_numbers: wrong_type"),
                                  QStringLiteral("kind: not_a_word"),
                                  QStringLiteral("speed: unknown_field"),
                                  QStringLiteral("tax_mode: not_a_word"),
                                  QStringLiteral("tax_mode: wrong_type"),
                                  QStringLiteral("values.Unknown: no_such_column")}));
}

TEST(ImportMapping, WhatIsNoJsonIsSaidWithItsPlace) {
  EXPECT_EQ(wrong(parseMapping("{\"kind\": purchase}")), QStringList{QStringLiteral("byte 9: not_json")});
  EXPECT_EQ(wrong(parseMapping("[]")), QStringList{QStringLiteral("byte 0: not_json")});
  EXPECT_EQ(wrong(parseMapping("")).size(), 1);
  EXPECT_EQ(parseMapping(QByteArray(100'000, '[')).error().code, domain::Code::Invalid);
  EXPECT_EQ(readMapping(QStringLiteral("/nowhere/mapping.json")).error().code, domain::Code::NotFound);
}

}  // namespace
}  // namespace gendan::documents
