// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/document.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using gendan::testing::wrong;

struct Case {
  const char* fileName;
  qint64 size;
  QStringList wrong;
};

class DocumentRules : public ::testing::TestWithParam<Case> {};

TEST_P(DocumentRules, SayWhatIsWrongWithTheFile) {
  Document document;
  document.fileName = QString::fromUtf8(GetParam().fileName);
  document.size = GetParam().size;
  EXPECT_EQ(wrong(checkDocument(document, 100)), GetParam().wrong);
}

INSTANTIATE_TEST_SUITE_P(Files, DocumentRules,
                         ::testing::Values(Case{"合同.pdf", 100, {}}, Case{"..pdf", 1, {}},
                                           Case{"a.pdf", 0, {u"path: empty_file"_qs}},
                                           Case{"a.pdf", 101, {u"path: file_too_large"_qs}},
                                           Case{"", 1, {u"path: required"_qs}}, Case{"..", 1, {u"path: file_name"_qs}},
                                           Case{"a/b.pdf", 1, {u"path: file_name"_qs}},
                                           Case{"C:\\b.pdf", 1, {u"path: file_name"_qs}}));

TEST(DocumentKinds, TellPricesInContractsAndInvoicesOnly) {
  for (const auto& entry : Codes<DocumentKind>::entries) {
    const auto kind = static_cast<DocumentKind>(entry.value);
    EXPECT_EQ(tellsPrices(kind), kind == DocumentKind::Contract || kind == DocumentKind::Invoice) << entry.word;
  }
}

}  // namespace
}  // namespace gendan::domain
