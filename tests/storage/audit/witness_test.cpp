// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/witness.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "support/print.h"

namespace gendan::storage {
namespace {

using app::AuditMark;

class WitnessFile : public ::testing::Test {
 protected:
  QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
  QString file(const char* name) const {
    QFile out(path(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    return path(name);
  }
  void advance(qint64 sequence, const QString& place) {
    EXPECT_TRUE(witness.advance(mark(sequence), place).has_value());
  }
  AuditMark mark(qint64 sequence) const {
    return {database, sequence, QByteArray::number(sequence).rightJustified(32, 'h')};
  }
  std::optional<AuditMark> known(const QString& place) const { return witness.find(database, place).value(); }

  QTemporaryDir folder;
  const QByteArray database = QByteArray(32, 'd');
  const Witness witness{folder.filePath(QStringLiteral("config/witness.json"))};
};

TEST_F(WitnessFile, RemembersTheFarthestOfEachDatabase) {
  const auto a = file("a");
  EXPECT_EQ(known(a), std::nullopt);
  advance(7, a);
  advance(5, a);
  EXPECT_EQ(known(a), mark(7));
  EXPECT_EQ(witness.find(QByteArray(32, 'e'), a).value(), std::nullopt);
}

TEST_F(WitnessFile, GoesBackOnlyOnPurpose) {
  const auto a = file("a");
  advance(7, a);
  ASSERT_TRUE(witness.reset(mark(3), a).has_value());
  EXPECT_EQ(known(a), mark(3));
}

TEST_F(WitnessFile, LetsACopyGoItsOwnWay) {
  const auto a = file("a");
  const auto copy = file("copy");
  advance(7, a);
  EXPECT_EQ(known(copy), std::nullopt);
  advance(2, copy);
  EXPECT_EQ(known(a), mark(7));
  EXPECT_EQ(known(copy), mark(2));
}

TEST_F(WitnessFile, FollowsAFileThatWasMoved) {
  const auto a = file("a");
  advance(7, a);
  ASSERT_TRUE(QFile::rename(a, path("b")));
  EXPECT_EQ(known(path("b")), mark(7));
  advance(6, path("b"));
  EXPECT_EQ(known(path("b")), mark(7));
  advance(8, path("b"));
  file("a");
  EXPECT_EQ(known(a), std::nullopt);
}

TEST_F(WitnessFile, SaysWhenItIsDamaged) {
  ASSERT_TRUE(QDir().mkpath(path("config")));
  QFile out(path("config/witness.json"));
  ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write("{\"half") > 0);
  out.close();
  EXPECT_EQ(witness.find(database, path("a")).error(), domain::error(domain::Code::Integrity, u"witness.damaged"));
}

TEST_F(WitnessFile, RemembersNothingWithoutAPlace) {
  EXPECT_TRUE(Witness().advance(mark(1), file("a")).has_value());
  EXPECT_EQ(Witness().find(database, path("a")).value(), std::nullopt);
}

}  // namespace
}  // namespace gendan::storage
