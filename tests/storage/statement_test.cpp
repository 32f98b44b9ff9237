// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written past Qt's driver is written as it would write it, and leaves the connection free when it fails.
#include "storage/sql/statement.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QVariant>
#include <limits>

#include "storage/raw_database.h"
#include "storage/sql/connection.h"
#include "storage/sql/dialect.h"
#include "storage/sql/row_inserter.h"

namespace gendan::storage {
namespace {

using domain::Code;

class Statements : public ::testing::Test {
 protected:
  Statements() {
    connection.execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size INTEGER)"_qs);
  }
  void insert(qint64 id, const QString& name, qint64 size) {
    auto& statement = connection.statement(u"INSERT INTO thing (id, name, size) VALUES (?, ?, ?)"_qs);
    statement.bind(0, id);
    statement.bind(1, name);
    statement.bind(2, size);
    execute(statement);
  }
  static domain::Error refusalOf(const std::function<void()>& work) {
    try {
      work();
    } catch (const StorageError& failure) {
      return failure.error();
    }
    ADD_FAILURE() << "nothing was refused";
    return {};
  }

  QTemporaryDir folder;
  QString path = folder.filePath(u"things"_qs);
  Connection connection{path, OpenMode::ReadWrite, true};
};

TEST_F(Statements, KeepTextsAndNumbersAsTheyAre) {
  const QStringList texts{u"plain"_qs, u""_qs, QString::fromUtf16(u"a\0b", 3), u"螺栓 🔩 \u0301"_qs,
                          QString(100'000, u'x')};
  const QList<qint64> numbers{0, -1, 1, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
  for (int i = 0; i < texts.size(); ++i) insert(i, texts[i], numbers[i]);
  auto& select = connection.statement(u"SELECT name, size FROM thing ORDER BY id"_qs);
  Rows rows(select);
  for (int i = 0; i < texts.size(); ++i) {
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), texts[i]) << i;
    EXPECT_EQ(rows.number(1), numbers[i]) << i;
  }
  EXPECT_FALSE(rows.next());
}

TEST_F(Statements, TellAnEmptyTextFromNone) {
  insert(1, QString(), 0);
  auto& none = connection.statement(u"INSERT INTO thing (id, name) VALUES (2, ?)"_qs);
  none.bindNull(0);
  execute(none);
  EXPECT_EQ(connection.scalar(u"SELECT count(*) FROM thing WHERE name = ''"_qs), 1);
  Rows rows(connection.statement(u"SELECT name, size FROM thing WHERE id = 2"_qs));
  ASSERT_TRUE(rows.next());
  EXPECT_TRUE(rows.isNull(0));
  EXPECT_TRUE(rows.text(0).isNull());
  EXPECT_EQ(rows.number(1), 0);
  EXPECT_EQ(rows.bytes(0).size(), 0);
}

TEST_F(Statements, ServeAgainAfterTheyFailed) {
  insert(1, u"one"_qs, 1);
  const auto twice = refusalOf([&] { insert(2, u"one"_qs, 1); });
  EXPECT_EQ(twice.code, Code::Duplicate);
  EXPECT_EQ(twice.subject, u"thing.name");
  insert(2, u"two"_qs, 2);
  EXPECT_EQ(connection.scalar(u"SELECT count(*) FROM thing"_qs), 2);
}

TEST_F(Statements, ServeAgainWhenSomebodyElseHasWritten) {
  insert(1, u"one"_qs, 1);
  connection.execute(u"PRAGMA busy_timeout = 0"_qs);
  testing::RawDatabase other(path);
  other.done(u"BEGIN IMMEDIATE; INSERT INTO thing VALUES (7, 'seven', 7)"_qs);
  EXPECT_EQ(refusalOf([&] { insert(2, u"two"_qs, 2); }).code, Code::Busy);
  EXPECT_EQ(refusalOf([&] { connection.begin(); }).code, Code::Busy);
  other.done(u"COMMIT"_qs);
  insert(2, u"two"_qs, 2);
  Rows rows(connection.statement(u"SELECT group_concat(id) FROM (SELECT id FROM thing ORDER BY id)"_qs));
  ASSERT_TRUE(rows.next());
  EXPECT_EQ(rows.text(0), u"1,2,7");
}

TEST_F(Statements, LiveThroughAChangeOfTheSchema) {
  insert(1, u"one"_qs, 1);
  testing::RawDatabase(path).done(u"ALTER TABLE thing ADD COLUMN colour TEXT; DROP TABLE IF EXISTS nobody"_qs);
  insert(2, u"two"_qs, 2);
  EXPECT_EQ(connection.scalar(u"SELECT count(*) FROM thing WHERE colour IS NULL"_qs), 2);
}

TEST_F(Statements, LetGoOfWhatTheyReadWhenTheirRowsEnd) {
  insert(1, u"one"_qs, 1);
  insert(2, u"two"_qs, 2);
  {
    Rows rows(connection.statement(u"SELECT id FROM thing"_qs));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(testing::RawDatabase(path).text(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs), "1") << "a reader is in the way";
  }
  EXPECT_EQ(testing::RawDatabase(path).text(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs), "0");
}

TEST_F(Statements, AreRefusedWhenTheyMakeNoSense) {
  EXPECT_EQ(refusalOf([&] { execute(connection.statement(u"SELECT nothing FROM nowhere"_qs)); }).code,
            Code::StorageFailed);
  EXPECT_EQ(refusalOf([&] { connection.statement(u"SELECT ?"_qs).bind(5, qint64(1)); }).code, Code::StorageFailed);
  EXPECT_EQ(connection.statement(u"SELECT :me"_qs).placeOf(":you"), -1);
}

TEST_F(Statements, InsertAnyNumberOfRowsAlike) {
  RowInserter inserter(connection, u"thing"_qs, {u"id"_qs, u"name"_qs, u"size"_qs});
  qint64 id = 0;
  for (const size_t rows : {0U, 1U, 15U, 16U, 17U, 40U})
    inserter.insert(rows, [&](Statement& statement, int place, size_t row) {
      statement.bind(place, ++id);
      statement.bind(place + 1, QString::number(id));
      statement.bind(place + 2, static_cast<qint64>(row));
    });
  EXPECT_EQ(connection.scalar(u"SELECT count(*) FROM thing WHERE name = CAST(id AS TEXT)"_qs), 89);
  EXPECT_EQ(connection.scalar(u"SELECT sum(size) FROM thing"_qs), 0 + 105 + 120 + 136 + 780);
}

TEST(Dialect, ComparesWordsAsAListOfThemWould) {
  const QTemporaryDir folder;
  Connection connection(folder.filePath(u"words"_qs), OpenMode::ReadWrite, true);
  const auto check = u"(state IN ('a', 'b', 'c') AND NOT other IN ('a','b','c') OR other NOT IN ('x', 'y', 'z'))"_qs;
  const auto created = Dialect().expand(u"CREATE TABLE quick (state TEXT, other TEXT, CHECK "_qs + check + u')');
  EXPECT_FALSE(created.contains(u"state IN"));
  EXPECT_FALSE(created.contains(u"NOT IN"));
  connection.execute(created);
  connection.execute(u"CREATE TABLE slow (state TEXT, other TEXT, CHECK "_qs + check + u')');
  const QStringList values{u"'a'"_qs, u"'b'"_qs, u"'c'"_qs, u"'x'"_qs, u"'z'"_qs, u"''"_qs, u"NULL"_qs, u"'a,b'"_qs};
  const auto takes = [&](const QString& table, const QString& row) {
    try {
      return connection.execute(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, row)), true;
    } catch (const StorageError&) {
      return false;
    }
  };
  for (const auto& state : values)
    for (const auto& other : values) {
      const auto row = state + u", "_qs + other;
      EXPECT_EQ(takes(u"quick"_qs, row), takes(u"slow"_qs, row)) << row.toStdString();
    }
}

TEST(Dialect, LeavesAloneWhatIsNoListOfWords) {
  for (const auto& sql :
       {u"CREATE TABLE t (x TEXT CHECK (x IN ('a', 'b')))"_qs, u"CREATE TABLE t (x INTEGER CHECK (x IN (1, 2, 3)))"_qs,
        u"CREATE TABLE t (x TEXT DEFAULT 'y IN (a, b, c)')"_qs, u"UPDATE t SET x = 'a' WHERE x IN ('a', 'b', 'c')"_qs})
    EXPECT_EQ(Dialect().expand(sql), sql);
}

}  // namespace
}  // namespace gendan::storage
