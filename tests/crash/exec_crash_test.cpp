// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any moment loses no acknowledged command, and what was sent again is done once.

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <random>

#include "cli/program.h"
#include "storage/raw_database.h"
#include "support/print.h"

namespace gendan::cli {
namespace {

using testing::RawDatabase;

constexpr int kKills = 20;
constexpr int kCommandsARound = 150;
constexpr int kMostReplies = 100;

/// Parties and orders in turn: one row with its audit row, and many.
QByteArray command(const QByteArray& id, bool isOrder) {
  const QByteArray order = R"("order.enter","args":{"kind":"sales","party":"C-HAIYUN","order_date":"2026-05-04",)"
                           R"("due_date":"2026-06-01","contract_ref":")" +
                           id +
                           R"(","lines":[)"
                           R"({"product":"BOLT-M12","quantity":"10","unit_price":"1.2"},)"
                           R"({"product":"NUT-M12","quantity":"10","unit_price":"0.5"}]})";
  const QByteArray party = R"("party.add","args":{"code":")" + id + R"(","name":"x","customer":true})";
  return R"({"id":")" + id + R"(","command":)" + (isOrder ? order : party) + "}\n";
}

QByteArray commandsOf(int round) {
  QByteArray lines;
  for (int i = 0; i < kCommandsARound; ++i)
    lines += command("K" + QByteArray::number(round) + '-' + QByteArray::number(i), i % 2 == 1);
  return lines;
}

using Answers = QHash<QString, QJsonObject>;

/// The results of what was done, by the identity of the command; a last half line says nothing.
void addAnswers(Answers& answers, const QByteArray& output) {
  for (const auto& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
    const auto reply = QJsonDocument::fromJson(line).object();
    if (reply.value(u"ok").toBool() && reply.contains(u"id"))
      answers.insert(reply.value(u"id").toString(), reply.value(u"result").toObject());
  }
}

class ExecCrash : public ::testing::Test {
 protected:
  ExecCrash() { testing::makeLife(m_file); }

  /// Sends a round of commands and kills the program some time after the `replies`th answer.
  Answers killed(int round, int replies, int polls) {
    QProcess process;
    process.start(QStringLiteral(GENDAN_CLI), {u"exec"_qs, m_file});
    process.write(testing::loginLine() + commandsOf(round));
    QByteArray output;
    while (output.count('\n') < replies && process.waitForReadyRead()) output += process.readAllStandardOutput();
    // So that the moment is not always the one right after an answer.
    for (int i = 0; i < polls; ++i) m_seen += QFileInfo(m_file + u"-wal"_qs).size();
    process.kill();
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit) << "it had ended before";
    Answers answers;
    addAnswers(answers, output + process.readAllStandardOutput());
    return answers;
  }
  void expectInFile(const Answers& answers) {
    RawDatabase database(m_file);
    for (auto it = answers.begin(); it != answers.end(); ++it) {
      const auto sql = QStringLiteral("SELECT count(*) FROM command_log WHERE id = '%1' AND outcome_number = '%2'");
      EXPECT_EQ(database.number(sql.arg(it.key(), it->value(u"number").toString())), 1) << it.key().toStdString();
    }
  }

  QTemporaryDir m_folder;
  QString m_file = m_folder.filePath(u"life.gendan"_qs);
  qint64 m_seen = 0;
};

TEST_F(ExecCrash, LosesNoAcknowledgedCommand) {
  std::mt19937 random(std::random_device{}());
  Answers acknowledged;
  for (int round = 0; round < kKills; ++round) {
    const auto replies = static_cast<int>(random() % kMostReplies);
    const auto polls = static_cast<int>(random() % 2'000);
    SCOPED_TRACE(::testing::Message() << "round " << round << ": " << replies << " replies, " << polls << " polls");
    const auto answers = killed(round, replies, polls);
    expectInFile(answers);
    testing::expectSound(m_file);
    acknowledged.insert(answers);
  }
  EXPECT_GT(acknowledged.size(), 0);
  EXPECT_LT(acknowledged.size(), kKills * kCommandsARound);

  auto everything = testing::loginLine();
  for (int round = 0; round < kKills; ++round) everything += commandsOf(round);
  Answers repeated;
  addAnswers(repeated, testing::runProgram({u"exec"_qs, m_file}, {.input = everything}).output);
  EXPECT_EQ(repeated.size(), kKills * kCommandsARound);
  for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it) EXPECT_EQ(repeated.value(it.key()), *it);
  const auto done = RawDatabase(m_file).number(
      u"SELECT (SELECT count(*) FROM party WHERE code LIKE 'K%') + "
      u"(SELECT count(*) FROM orders WHERE contract_ref LIKE 'K%')"_qs);
  EXPECT_EQ(done, kKills * kCommandsARound);
  testing::expectSound(m_file);
}

}  // namespace
}  // namespace gendan::cli
