// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A manager at month end: scores with the keyboard, sees why, gives a reason, finalises; the tracker answers.

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <algorithm>

#include "app/assessment/assessment_commands.h"
#include "ui/support/form_filler.h"
#include "ui/support/office.h"

namespace gendan::testing {
namespace {

using namespace domain;

constexpr int kFirstScore = 3;

class MonthEnd : public Office {
 protected:
  MonthEnd() {
    lead(QStringLiteral("tess"));
    lead(QStringLiteral("tom"));
    shop.clock.setDate(QDate(2026, 6, 2));
  }
  void lead(const QString& tracker) {
    const auto id = shop.accepted(OrderKind::Sales, {qty("5")});
    app::AllocateOrder allocate;
    allocate.order = id;
    allocate.department = shop.department(QStringLiteral("WS1"));
    allocate.responsible = shop.user(QStringLiteral("pete"));
    allocate.tracker = shop.user(tracker);
    shop.done(allocate, QStringLiteral("sara"));
  }
  /// The table of scores, once its rows are there.
  QTableWidget* openMonth(const QString& login, int rows) {
    signIn(login);
    if (desk.page(QStringLiteral("assessment")) == nullptr) return nullptr;
    auto* table = desk.window().findChild<QTableWidget*>(QStringLiteral("scores"));
    EXPECT_TRUE(eventually([&] { return (rows == 0 || table->isVisible()) && table->rowCount() == rows; }));
    return table;
  }
  /// A digit into the cell or editor that has the keyboard, then Tab.
  static void give(Qt::Key digit) {
    press(QApplication::focusWidget(), digit);
    press(QApplication::focusWidget(), Qt::Key_Tab);
  }
  Assessment of(const char* tracker) {
    const auto found =
        shop.find<Assessment>({app::where<&Assessment::tracker>(shop.user(QString::fromLatin1(tracker)))});
    return found.empty() ? Assessment() : found.front();
  }
  static std::vector<int> scoresOf(const Assessment& assessment) {
    std::vector<int> scores;
    for (const auto& score : assessment.scores) scores.push_back(score.score);
    return scores;
  }
};

TEST_F(MonthEnd, TwoTrackersAreScoredByKeyboardAndFinalisedAtOnce) {
  auto* table = openMonth(QStringLiteral("max"), 2);
  ASSERT_NE(table, nullptr);
  EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("tess"));
  click(table, table->model()->index(0, kFirstScore));
  for (const auto digit : {Qt::Key_6, Qt::Key_7, Qt::Key_7, Qt::Key_5, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_4})
    give(digit);
  EXPECT_EQ(scoresOf(of("tess")), (std::vector{6, 7, 7, 5}));
  EXPECT_EQ(scoresOf(of("tom")), (std::vector{5, 6, 7, 4}));
  EXPECT_EQ(table->item(0, kFirstScore + 4)->text(), QStringLiteral("62.50"));
  EXPECT_EQ(table->item(1, kFirstScore + 5)->text(), QStringLiteral("Unqualified"));
  click(visible<QPushButton>(desk.window(), QStringLiteral("finaliseAll")));
  EXPECT_EQ(of("tess").state, AssessmentState::Final);
  EXPECT_EQ(of("tom").state, AssessmentState::Final);
  EXPECT_EQ(table->item(1, table->columnCount() - 1)->text(), QStringLiteral("Final"));
  EXPECT_FALSE(table->item(0, kFirstScore)->flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(MonthEnd, ScoreFarFromTheEvidenceWaitsForItsReason) {
  auto* table = openMonth(QStringLiteral("max"), 2);
  ASSERT_NE(table, nullptr);
  click(table, table->model()->index(0, kFirstScore));
  give(Qt::Key_9);
  EXPECT_FALSE(of("tess").id.isValid());
  auto* note = visible<QLineEdit>(desk.window(), QStringLiteral("note"));
  ASSERT_TRUE(eventually([note] { return note->hasFocus(); }));
  type(note, QStringLiteral("orders came on the last day"));
  press(note, Qt::Key_Return);
  EXPECT_EQ(of("tess").scores.at(0).score, 9);
  EXPECT_EQ(of("tess").scores.at(0).comment, QStringLiteral("orders came on the last day"));
}

TEST_F(MonthEnd, EvidenceSaysWhyAScoreIsSuggested) {
  auto* table = openMonth(QStringLiteral("max"), 2);
  ASSERT_NE(table, nullptr);
  click(table, table->model()->index(0, kFirstScore));
  const auto* evidence = visible<QTableWidget>(desk.window(), QStringLiteral("evidence"));
  EXPECT_EQ(evidence->item(0, 0)->text(), QStringLiteral("Order execution: 0 is suggested"));
  EXPECT_EQ(evidence->item(1, 1)->text(), QStringLiteral("0 of 4 (0 %)"));
  EXPECT_EQ(evidence->item(1, 2)->text(), QStringLiteral("0"));
  click(table, table->model()->index(0, kFirstScore + 2));
  EXPECT_EQ(evidence->item(0, 0)->text(), QStringLiteral("Communication: no data, so no suggestion"));
}

TEST_F(MonthEnd, TrackerSeesOnlyTheirOwnFinalOneAndObjects) {
  auto* empty = openMonth(QStringLiteral("tess"), 0);
  EXPECT_EQ(empty == nullptr ? 0 : empty->rowCount(), 0);
  for (const auto* tracker : {"tess", "tom"}) {
    app::ScoreTracker score;
    score.tracker = shop.user(QString::fromLatin1(tracker));
    score.firstDay = QDate(2026, 5, 1);
    for (auto* given : {&score.execution, &score.problemSolving, &score.communication, &score.attitude})
      given->score = 6;
    const AssessmentId id(shop.done(score, QStringLiteral("max")));
    shop.done(app::FinaliseAssessment{id, 0}, QStringLiteral("max"));
  }
  auto* table = openMonth(QStringLiteral("tess"), 1);
  ASSERT_NE(table, nullptr);
  EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("tess"));
  click(table, table->model()->index(0, 0));
  ASSERT_TRUE(eventually([&] {
    return std::ranges::any_of(desk.window().findChildren<QPushButton*>(QStringLiteral("assessment.object")),
                               &QWidget::isVisible);
  }));
  click(visible<QPushButton>(desk.window(), QStringLiteral("assessment.object")));
  auto* form = desk.form();
  ASSERT_NE(form, nullptr);
  fill(*form, {{QStringLiteral("statement"), QStringLiteral("I was ill")}});
  submit(*form);
  EXPECT_EQ(of("tess").state, AssessmentState::Objected);
}

TEST_F(MonthEnd, IsNoPageForAdministratorsAndClerks) {
  for (const auto* login : {"root", "sara", "fay"}) {
    signIn(QString::fromLatin1(login));
    EXPECT_FALSE(desk.pages().contains(QStringLiteral("assessment"))) << login;
  }
}

}  // namespace
}  // namespace gendan::testing
