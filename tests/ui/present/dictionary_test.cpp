// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody reads a word of the core: each has its entry in a dictionary.
#include "ui/present/dictionary.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/commands/command_spec.h"
#include "app/queries/queries.h"
#include "domain/assessment/assessment.h"
#include "domain/changes/change_request.h"
#include "domain/followup/problem.h"
#include "domain/people/confirmation.h"
#include "domain/settlement/claim.h"
#include "domain/settlement/expense.h"
#include "domain/settlement/payment_notice.h"
#include "domain/shipping/shipping_notice.h"
#include "domain/warehouse/stock_count.h"
#include "storage/tables/table.h"
#include "ui/present/core_words.h"

namespace gendan::ui {
namespace {

using namespace domain;
using gendan::testing::captured;
using gendan::testing::codeOf;
using gendan::testing::refusalWords;
using Words = QSet<QString>;

/// An entry of its own, not only one for its ending.
bool has(const Dictionary& dictionary, const QString& word) {
  return std::ranges::any_of(dictionary.entries,
                             [&](const Entry& entry) { return word == QLatin1StringView(entry.word); });
}

std::string missingIn(const Dictionary& dictionary, const Words& words) {
  QStringList missing;
  for (const auto& word : words)
    if (!has(dictionary, word)) missing.append(word);
  missing.sort();
  return missing.join(u", ").toStdString();
}

std::vector<app::Field> allFields() {
  std::vector<app::Field> all = app::orderRowFields();
  const auto take = [&all](const std::vector<app::Field>& fields) {
    all.insert(all.end(), fields.begin(), fields.end());
  };
  take(app::searchHitFields());
  for (const auto& table : storage::allTables()) {
    take(table.fields);
    for (const auto& part : table.parts) take(part.fields);
  }
  for (const auto& command : app::allCommands()) {
    take(command.fields);
    for (const auto& list : command.lists) take(list.fields);
  }
  return all;
}

template <class... Enums>
Words codesOf() {
  Words words;
  const auto take = [&words](const auto& entries) {
    for (const auto& entry : entries) words.insert(QString::fromLatin1(entry.word));
  };
  (take(Codes<Enums>::entries), ...);
  return words;
}

TEST(Dictionary, SaysEveryCodeOfEveryEnumeration) {
  auto codes = captured(codeOf({QStringLiteral("domain"), QStringLiteral("app")}),
                        QStringLiteral("\\bcode\\(\\w+::\\w+,\\s*\"([^\"]+)\"\\)"));
  EXPECT_GT(codes.size(), 200);
  for (const auto& field : allFields())
    for (const auto& code : field.codes) codes.insert(QString::fromLatin1(code.word));
  EXPECT_EQ(missingIn(words(), codes), "");
}

TEST(Dictionary, SaysEveryFieldOfRecordsAndCommands) {
  Words names;
  for (const auto& field : allFields()) names.insert(QString::fromLatin1(field.name));
  for (const auto& command : app::allCommands())
    for (const auto& list : command.lists) names.insert(QString::fromLatin1(list.name));
  names |=
      captured(codeOf({QStringLiteral("app/settings")}), QStringLiteral("SettingSpec\\{SettingKey::\\w+, \"(\\w+)\""));
  EXPECT_EQ(missingIn(fields(), names), "");
}

TEST(Dictionary, SaysEveryKindOfRecordAndPart) {
  // What audit rows are about beside records.
  Words names{QStringLiteral("database"), QStringLiteral("export"), QStringLiteral("import"), QStringLiteral("print"), QStringLiteral("refusal"),
              QStringLiteral("session")};
  for (const auto& table : storage::allTables()) {
    names.insert(QString::fromUtf16(table.kind));
    for (const auto& part : table.parts) names.insert(QString::fromLatin1(part.name));
  }
  EXPECT_EQ(missingIn(kinds(), names), "");
}

TEST(Dictionary, SaysWhatEveryCommandHasDone) {
  // What the audit trail also tells of, without a command.
  Words actions{QStringLiteral("backup.dump"),     QStringLiteral("backup.make"),  QStringLiteral("backup.restore"),
                QStringLiteral("list.export"),     QStringLiteral("order.import"), QStringLiteral("session.login"),
                QStringLiteral("database.migrate"), QStringLiteral("order.print"), QStringLiteral("document.export")};
  for (const auto& command : app::allCommands()) actions.insert(command.word);
  EXPECT_EQ(missingIn(done(), actions), "");
}

TEST(Dictionary, SaysEveryReasonOfARefusal) {
  auto words = refusalWords();
  EXPECT_GT(words.reasons.size(), 150) << "the sources are not written as this test expects any more";
  EXPECT_EQ(missingIn(reasons(), words.reasons), "");
  EXPECT_EQ(missingIn(fields(), words.fields), "");
}

TEST(Dictionary, SaysStatesAndCodesAsReasons) {
  EXPECT_EQ(missingIn(reasons(), codesOf<AssessmentState, OrderState, ChangeState, ClaimState, ConfirmationState, CountState,
                                         ExpenseState, NoticeState, PaymentNoticeState, ProblemState>()),
            "");
  Words codes;
  for (int code = 0; code <= static_cast<int>(Code::Cancelled); ++code) codes.insert(codeWord(static_cast<Code>(code)));
  EXPECT_EQ(missingIn(reasons(), codes), "");
}

TEST(Dictionary, HoldsNothingThatTheCoreDoesNotSay) {
  const auto code =
      codeOf({QStringLiteral("domain"), QStringLiteral("app"), QStringLiteral("documents"), QStringLiteral("storage")});
  for (const auto* dictionary : {&kinds(), &done(), &reasons()})
    for (const auto& entry : dictionary->entries)
      EXPECT_TRUE(code.contains(u'"' + QString::fromLatin1(entry.word) + u'"'))
          << dictionary->context << ' ' << entry.word;
}

TEST(Dictionary, IsSortedForTheSearch) {
  for (const auto* dictionary : {&words(), &fields(), &kinds(), &done(), &reasons()}) {
    EXPECT_TRUE(std::ranges::is_sorted(dictionary->entries, std::ranges::less(), [](const Entry& entry) {
      return std::string_view(entry.word);
    })) << dictionary->context;
    for (const auto& entry : dictionary->entries) EXPECT_NE(std::string_view(entry.english), "") << entry.word;
  }
}

TEST(Dictionary, FindsTheLongestEndingThatItHolds) {
  EXPECT_STREQ(fields().find(QStringLiteral("payment_notice.due_date")), "Payable by");
  EXPECT_STREQ(fields().find(QStringLiteral("order.due_date")), "Due date");
  EXPECT_STREQ(words().find(QStringLiteral("inspection_defect.class.minor")), "Minor defect");
  EXPECT_STREQ(words().find(QStringLiteral("severity.minor")), "Minor");
  EXPECT_EQ(words().find(QStringLiteral("no.such.word")), nullptr);
  EXPECT_EQ(words().find(QString()), nullptr);
}

}  // namespace
}  // namespace gendan::ui
