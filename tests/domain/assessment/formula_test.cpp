// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The published formula is the one that is computed; it is bounded, monotone, and explains itself.
#include "domain/assessment/formula.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringList>
#include <cmath>

#include "domain/assessment/evidence.h"
#include "support/print.h"

namespace gendan::domain {
namespace {

EvidenceFact fact(FactKind kind, qint64 count, qint64 of) { return {{}, kind, count, of}; }

QString hundredthsText(int hundredths) { return scaledText(hundredths, 2); }

TEST(Formula, IsTheOneInTheDocument) {
  QFile file(QStringLiteral(GENDAN_SOURCE_DIR "/docs/assessment-formula.md"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  QStringList published;
  for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
    if (!line.startsWith(u"| `")) continue;
    auto cells = line.split(u'|').mid(1, 6);
    for (auto& cell : cells) cell = cell.trimmed().remove(u'`');
    cells.removeAt(1);
    published.append(cells.join(u' '));
  }
  QStringList computed;
  for (const auto& rule : factRules())
    computed.append(QStringList{word(rule.kind), word(rule.dimension), QString::number(rule.weight),
                                hundredthsText(rule.nothing), hundredthsText(rule.full)}
                        .join(u' '));
  EXPECT_EQ(published, computed);
}

TEST(Formula, IsBoundedAndMonotone) {
  for (const auto& rule : factRules()) {
    const bool more = rule.full > rule.nothing;
    for (const qint64 of : {1, 2, 7, 100}) {
      int before = more ? 0 : 1000;
      for (qint64 count = 0; count <= 20 * of; ++count) {
        const auto points = pointsOf(fact(rule.kind, count, of));
        ASSERT_TRUE(points);
        ASSERT_GE(*points, 0);
        ASSERT_LE(*points, 1000);
        ASSERT_TRUE(more ? *points >= before : *points <= before)
            << word(rule.kind).toStdString() << count << '/' << of;
        before = *points;
      }
      EXPECT_EQ(before, more ? 1000 : 0);
    }
  }
}

TEST(Formula, AgreesWithFloatingPointToAHundredth) {
  for (const auto& rule : factRules())
    for (qint64 of = 1; of <= 30; ++of)
      for (qint64 count = 0; count <= of; ++count) {
        const double share = static_cast<double>(count) / static_cast<double>(of);
        const double way = (share - rule.nothing / 100.0) / ((rule.full - rule.nothing) / 100.0);
        const double points = std::min(1.0, std::max(0.0, way)) * 1000;
        EXPECT_NEAR(*pointsOf(fact(rule.kind, count, of)), points, 1.0);
      }
}

TEST(Formula, GivesTheExampleOfTheDocument) {
  const std::vector<EvidenceFact> facts{fact(FactKind::Followed, 100, 100), fact(FactKind::OnTime, 18, 20),
                                        fact(FactKind::DaysLate, 2, 20),    fact(FactKind::Corrected, 0, 30),
                                        fact(FactKind::Agreed, 30, 30),     fact(FactKind::ActiveDays, 0, 20)};
  const auto suggestion = suggest(Dimension::Execution, facts);
  EXPECT_EQ(suggestion.score, 9);
  EXPECT_EQ(suggestion.points, 931);
  ASSERT_EQ(suggestion.facts.size(), 5U);
  EXPECT_EQ(suggestion.facts[1].points, std::optional(833));
  EXPECT_EQ(suggestion.facts[1].weight, 4);
}

TEST(Formula, LeavesOutWhatSaysNothing) {
  const std::vector<EvidenceFact> facts{fact(FactKind::PassedOn, 0, 0), fact(FactKind::Acknowledged, 3, 3)};
  EXPECT_EQ(suggest(Dimension::Communication, facts).score, 10);
  EXPECT_EQ(suggest(Dimension::Communication, {facts.data(), 1}).score, kNoScore);
  EXPECT_EQ(suggest(Dimension::Attitude, facts).score, kNoScore);
}

// --- From records to facts ---

const OrderId kOrder(1);
const UserId kTess(1);
const UserId kTom(2);
const Period kMay{{2026, 5, 1}, {2026, 5, 31}};

QDate may(int day) { return {2026, 5, day}; }

EvidenceFact factOf(const std::vector<TrackerEvidence>& all, UserId tracker, FactKind kind) {
  const auto it = std::ranges::find(all, tracker, &TrackerEvidence::tracker);
  if (it == all.end()) return fact(kind, -1, -1);
  return it->facts[static_cast<size_t>(kind)];
}

TEST(Evidence, OfAnOrderHandedOverIsSharedByDays) {
  EvidenceRecords records;
  records.holdings = {{kOrder, kTess, true, QDate(2026, 4, 20), may(11)}, {kOrder, kTom, true, may(11), {}}};
  records.entries = {{kOrder, kTess, may(4), false, false}, {kOrder, kTom, may(12), true, false}};
  records.contacts = {{kOrder, kTess, may(8), may(8)}, {kOrder, kTess, may(11), may(12)}, {kOrder, kTom, may(20), {}}};
  records.problems = {{kOrder, kTess, may(10), may(30), may(14), may(13), 2, false}};
  records.notices = {{kOrder, may(10), may(9), {}}};
  const auto all = evidenceOf(records, kMay, {});
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(factOf(all, kTess, FactKind::Followed), fact(FactKind::Followed, 10, 10));
  EXPECT_EQ(factOf(all, kTom, FactKind::Followed), fact(FactKind::Followed, 21, 21));
  EXPECT_EQ(factOf(all, kTess, FactKind::OnTime), fact(FactKind::OnTime, 1, 1));
  EXPECT_EQ(factOf(all, kTom, FactKind::OnTime), fact(FactKind::OnTime, 0, 2));
  // One working day for the 11th, and from the 20th to the last day of the month.
  EXPECT_EQ(factOf(all, kTom, FactKind::DaysLate), fact(FactKind::DaysLate, 1 + 7, 2));
  EXPECT_EQ(factOf(all, kTom, FactKind::Corrected), fact(FactKind::Corrected, 1, 1));
  EXPECT_EQ(factOf(all, kTess, FactKind::FoundInTime), fact(FactKind::FoundInTime, 1, 1));
  EXPECT_EQ(factOf(all, kTom, FactKind::SolvedInTime), fact(FactKind::SolvedInTime, 1, 1));
  EXPECT_EQ(factOf(all, kTom, FactKind::DaysToSolve), fact(FactKind::DaysToSolve, 2 * 3, 2));
  EXPECT_EQ(factOf(all, kTess, FactKind::Acknowledged), fact(FactKind::Acknowledged, 1, 1));
  EXPECT_EQ(factOf(all, kTess, FactKind::PassedOn), fact(FactKind::PassedOn, 0, 1));
  // The first ten days of May hold six working days, one of them with an entry.
  EXPECT_EQ(factOf(all, kTess, FactKind::ActiveDays), fact(FactKind::ActiveDays, 1, 6));
}

TEST(Evidence, KnowsNobodyWithoutOrders) {
  EvidenceRecords records;
  records.entries = {{kOrder, kTess, may(4), false, false}};
  records.holdings = {{kOrder, kTom, true, QDate(2026, 3, 1), may(1)}};
  EXPECT_TRUE(evidenceOf(records, kMay, {}).empty());
}

TEST(Evidence, TakesTheMedianOfTheDaysToSolve) {
  EvidenceRecords records;
  records.holdings = {{kOrder, kTess, true, may(1), {}}};
  for (const int solved : {5, 6, 20})
    records.problems.push_back({kOrder, kTom, may(4), may(1), {}, may(solved), 1, true});
  const auto all = evidenceOf(records, kMay, {});
  EXPECT_EQ(factOf(all, kTess, FactKind::DaysToSolve), fact(FactKind::DaysToSolve, 2 * 2, 2));
  EXPECT_EQ(factOf(all, kTess, FactKind::Effect), fact(FactKind::Effect, 3, 6));
  EXPECT_EQ(factOf(all, kTess, FactKind::Recurred), fact(FactKind::Recurred, 3, 3));
  EXPECT_EQ(factOf(all, kTess, FactKind::FoundThemselves), fact(FactKind::FoundThemselves, 0, 3));
  EXPECT_EQ(factOf(all, kTess, FactKind::FoundInTime), fact(FactKind::FoundInTime, 0, 3));
}

}  // namespace
}  // namespace gendan::domain
