// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that can't be worked on, and disks that are full: the documented exit codes, and nothing half done.

#include <gtest/gtest.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "cli/program.h"
#include "storage/raw_database.h"
#include "support/print.h"

namespace gendan::cli {
namespace {

using testing::ProgramRun;
using testing::RawDatabase;
using testing::runProgram;

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return file.readAll();
}

void writeTo(const QString& path, const QByteArray& content) {
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  ASSERT_EQ(file.write(content), content.size());
}

/// Commands of one party each, by a person of Sales.
QByteArray parties(int count) {
  auto lines = testing::loginLine();
  for (int i = 0; i < count; ++i)
    lines += QByteArray(R"({"command":"party.add","args":{"code":"N)") + QByteArray::number(i) +
             R"(","name":"x","customer":true,"address":")" + QByteArray(1'000, 'a') + "\"}}\n";
  return lines;
}

qsizetype acknowledged(const ProgramRun& run) { return run.output.count(R"("ok":true)"); }

class ExecFiles : public ::testing::Test {
 protected:
  ExecFiles() { testing::makeLife(m_file); }

  [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
  ProgramRun exec(const QString& file, testing::Surroundings surroundings = {}) {
    if (surroundings.input.isEmpty()) surroundings.input = parties(1);
    return runProgram({u"exec"_qs, file}, surroundings);
  }
  /// The file is refused as a whole, not a byte of it changes, and nothing is left beside it.
  void expectRefused(const QString& file, int exitCode, const char* message) {
    const auto before = bytesOf(file);
    const auto beside = QDir(m_folder.path()).entryList();
    const auto run = exec(file);
    EXPECT_EQ(QDir(m_folder.path()).entryList(), beside) << file.toStdString();
    EXPECT_EQ(run.exitCode, exitCode) << file.toStdString();
    EXPECT_EQ(run.errors, QByteArray("gendan-cli: ") + message + '\n');
    EXPECT_EQ(run.output, QByteArray());
    EXPECT_TRUE(bytesOf(file) == before) << file.toStdString();
  }
  qint64 partiesIn(const QString& file) {
    return RawDatabase(file).number(u"SELECT count(*) FROM party WHERE code LIKE 'N%'"_qs);
  }
  /// What was acknowledged on a full disk is in the file, and nothing else.
  void expectKeptWhatWasAcknowledged(const ProgramRun& run) {
    EXPECT_EQ(run.exitCode, 5) << run.errors.toStdString();
    EXPECT_GT(acknowledged(run), 1);
    EXPECT_LT(acknowledged(run), 401);
    EXPECT_TRUE(run.output.contains(R"("code":"storage_failed")")) << run.output.right(300).toStdString();
    testing::expectSound(m_file);
    EXPECT_EQ(partiesIn(m_file), std::max<qint64>(acknowledged(run) - 1, 0));
  }

  QTemporaryDir m_folder;
  QString m_file = at(u"life.gendan"_qs);
};

TEST_F(ExecFiles, ThatAreForeignAreRefused) {
  writeTo(at(u"text"_qs), "not a database, but long enough to be taken for one\n");
  writeTo(at(u"short"_qs), "x");
  writeTo(at(u"empty"_qs), {});
  RawDatabase(at(u"other"_qs)).done(u"CREATE TABLE migration (version)"_qs);
  for (const auto& name : {u"text"_qs, u"short"_qs, u"empty"_qs, u"other"_qs})
    expectRefused(at(name), 2, "invalid: database.not_a_gendan_file");
}

TEST_F(ExecFiles, OfANewerVersionAreRefused) {
  RawDatabase(m_file).done(u"INSERT INTO migration VALUES (999, 'later', '', 1)"_qs);
  expectRefused(m_file, 6, "newer_file: database.newer");
}

TEST_F(ExecFiles, ThatAreCutOffAreRefused) {
  QFile file(m_file);
  ASSERT_TRUE(file.resize(file.size() / 3));
  expectRefused(m_file, 4, "integrity: storage.damaged");
}

TEST_F(ExecFiles, WithADamagedPageSaySo) {
  RawDatabase database(m_file);
  const auto page = database.number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'app_user'"_qs);
  const auto size = database.number(u"PRAGMA page_size"_qs);
  auto content = bytesOf(m_file);
  content.replace((page - 1) * size, size, QByteArray(size, '\xff'));
  writeTo(m_file, content);
  const auto run = exec(m_file);
  EXPECT_EQ(run.exitCode, 4) << run.output.toStdString();
  EXPECT_EQ(acknowledged(run), 0);
}

TEST_F(ExecFiles, ThatAreNotThereOrNoFilesAreRefused) {
  EXPECT_EQ(exec(at(u"missing"_qs)).exitCode, 2);
  EXPECT_FALSE(QFile::exists(at(u"missing"_qs)));
  EXPECT_EQ(exec(m_folder.path()).exitCode, 5);
  EXPECT_EQ(runProgram({u"exec"_qs, m_file, at(u"missing"_qs)}).exitCode, 2);
  EXPECT_EQ(runProgram({u"exec"_qs, m_file, m_folder.path()}).exitCode, 5);
}

TEST_F(ExecFiles, ThatSomebodyElseIsWritingToAreBusy) {
  RawDatabase other(m_file);
  other.done(u"BEGIN IMMEDIATE"_qs);
  const auto run = exec(m_file, {.input = testing::loginLine()});
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_TRUE(run.output.contains(R"("code":"busy")")) << run.output.toStdString();
  other.done(u"ROLLBACK"_qs);
  EXPECT_EQ(exec(m_file).exitCode, 0);
}

TEST_F(ExecFiles, ThatAreReadOnlyAreLeftAlone) {
  const auto before = bytesOf(m_file);
  ASSERT_TRUE(QFile::setPermissions(m_file, QFileDevice::ReadOwner));
  // Even for root, whom permissions don't concern otherwise.
  const auto run = exec(m_file, {.beforeStart = [] { prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE); }});
  EXPECT_EQ(run.exitCode, 5) << run.output.toStdString();
  EXPECT_EQ(acknowledged(run), 0);
  EXPECT_TRUE(bytesOf(m_file) == before);
}

TEST_F(ExecFiles, ThatMayNotGrowKeepWhatWasAcknowledged) {
  const auto limited = [] {
    const rlimit limit{200'000, 200'000};
    setrlimit(RLIMIT_FSIZE, &limit);
  };
  expectKeptWhatWasAcknowledged(exec(m_file, {.input = parties(400), .beforeStart = limited}));
}

TEST_F(ExecFiles, OnAFullDiskKeepWhatWasAcknowledged) {
  // A disk of its own, one megabyte above the file, in a namespace that ends with the program.
  const auto script = QStringLiteral(
                          "mkdir '%1/disk' && mount -t tmpfs -o size=%2 tmpfs '%1/disk' || exit 99\n"
                          "cp '%1/life.gendan' '%1/disk/' && \"$@\" '%1/disk/life.gendan'; code=$?\n"
                          "cp '%1'/disk/life.gendan* '%1/'; exit $code")
                          .arg(m_folder.path())
                          .arg(QFile(m_file).size() + 1'000'000);
  const auto run = runProgram({u"exec"_qs}, {.input = parties(400),
                                             .wrapper = {u"unshare"_qs, u"--map-root-user"_qs, u"--mount"_qs, u"sh"_qs,
                                                         u"-c"_qs, script, u"sh"_qs}});
  if (run.exitCode == 99 || run.exitCode == 1) GTEST_SKIP() << "no disk of our own here: " << run.errors.toStdString();
  expectKeptWhatWasAcknowledged(run);
}

TEST_F(ExecFiles, StopWhenNobodyCanHearTheAnswers) {
  const auto run = exec(m_file, {.input = parties(3), .outputFile = u"/dev/full"_qs});
  EXPECT_EQ(run.exitCode, 5);
  EXPECT_TRUE(run.errors.contains("storage_failed: output")) << run.errors.toStdString();
  EXPECT_EQ(partiesIn(m_file), 0);
}

}  // namespace
}  // namespace gendan::cli
