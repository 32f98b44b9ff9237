// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csv.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QStringConverter>
#include <random>

#include "support/print.h"
#include "table_files.h"

namespace gendan::documents {
namespace {

class CsvReader : public ::testing::Test {
 protected:
  [[nodiscard]] QStringList read(const QByteArray& bytes, const TableOptions& options = {}) const {
    return shown(m_files.write(QStringLiteral("table.csv"), bytes), options);
  }
  [[nodiscard]] TableInfo inspect(const QByteArray& bytes) const {
    return inspectTable(m_files.write(QStringLiteral("table.csv"), bytes)).value();
  }
  TableFiles m_files;
};

TEST_F(CsvReader, TakesEveryLineEnd) {
  const auto expected = lines({u"1: ta|tb", u"2: tc|td"});
  EXPECT_EQ(read("a,b\nc,d\n"), expected);
  EXPECT_EQ(read("a,b\r\nc,d"), expected);
  EXPECT_EQ(read("a,b\rc,d\r"), expected);
}

TEST_F(CsvReader, QuotesHoldSeparatorsQuotesAndLineEnds) {
  EXPECT_EQ(read("\"a,1\",\"say \"\"hi\"\"\",\"x\r\ny\"\nz\n"), lines({u"1: ta,1|tsay \"hi\"|tx\r\ny", u"2: tz"}));
  EXPECT_EQ(read("5\" pipe,a \"b\"\n"), lines({u"1: t5\" pipe|ta \"b\""}));
}

TEST_F(CsvReader, NeverGuessesValues) {
  EXPECT_EQ(read("00012, 1.50 ,2-Jun-06\n"), lines({u"1: t00012|t 1.50 |t2-Jun-06"}));
}

TEST_F(CsvReader, CountsBlankRowsButLeavesThemOut) {
  EXPECT_EQ(read("a,b\n\n,,\n\"\"\nc,\n"), lines({u"1: ta|tb", u"5: tc|-"}));
  EXPECT_EQ(read(""), QStringList());
  EXPECT_EQ(read("\n\n"), QStringList());
  EXPECT_EQ(read("\xEF\xBB\xBF"), QStringList());
}

TEST_F(CsvReader, FindsTheSeparatorOutsideQuotes) {
  EXPECT_EQ(inspect("a;b;c\n1,5;2,5;3,5\n").separator, u';');
  EXPECT_EQ(inspect("name\tremark\nx\ta,b,c,d,e\n").separator, u'\t');
  EXPECT_EQ(inspect("\"a;b;c\";\"d\ne;;;\",1,2\n").separator, u',');
  EXPECT_EQ(inspect("a|b\n").separator, u'|');
  EXPECT_EQ(inspect("only\none\n").separator, u',');
  EXPECT_EQ(inspect("a;b").separator, u';');
  EXPECT_EQ(read("a;b,c\n", separatedBy(u';')), lines({u"1: ta|tb,c"}));
}

TEST_F(CsvReader, ReadsEveryEncoding) {
  const QString text = QStringLiteral("编号,Müller 𠮷\n螺栓,1\n");
  const auto expected = lines({u"1: t编号|tMüller 𠮷", u"2: t螺栓|t1"});
  for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                              QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
    const QByteArray bytes = QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
    EXPECT_EQ(read(bytes), expected) << QStringConverter::nameForEncoding(encoding);
  }
  EXPECT_EQ(read(text.toUtf8()), expected);
  EXPECT_EQ(inspect(text.toUtf8()).encoding, QStringLiteral("UTF-8"));
  const QByteArray chinese = QStringEncoder("GB18030")(text);
  EXPECT_EQ(read(chinese), expected);
  EXPECT_EQ(inspect(chinese).encoding, QStringLiteral("GB18030"));
}

TEST_F(CsvReader, LettersMayLieAcrossThePiecesOfAFile) {
  for (const char* encoding : {"UTF-8", "GB18030"}) {
    QString text = QStringLiteral("a");
    while (text.size() < 100'000) text += QStringLiteral("螺栓栓螺\n");
    const QByteArray bytes = QStringEncoder(encoding)(text);
    const auto read = this->read(bytes);
    ASSERT_EQ(read.size(), text.count(u'\n')) << encoding;
    for (qsizetype i = 1; i < read.size(); ++i) ASSERT_TRUE(read[i].endsWith(QStringLiteral(": t螺栓栓螺"))) << i;
  }
}

TEST_F(CsvReader, NamesTheLineOfABrokenQuote) {
  EXPECT_EQ(read("a\r\n\"b\r\nc"), lines({u"1: ta", u"line 2 unclosed_quote"}));
  EXPECT_EQ(read("\"a\nb\"\n\"c\"d\n"), lines({u"1: ta\nb", u"line 3 text_after_quote"}));
}

TEST_F(CsvReader, RefusesBytesThatAreNoText) {
  EXPECT_EQ(read(QByteArray("a\nb,\0c\n", 7)), lines({u"1: ta", u"row 2 has_nul"}));
  EXPECT_EQ(read(QByteArray("\xFF\xFE\x00\xD8,\0", 6)), lines({u"row 1 broken_unicode"}));
  EXPECT_EQ(read("a\nb\xFF\xFF\n"), lines({u"1: ta", u"line 2 broken_text"}));
  EXPECT_EQ(read("\xEF\xBB\xBF"
                 "a\nb\nc\xE4\xBD"),
            lines({u"1: ta", u"2: tb", u"line 3 broken_text"}));
  EXPECT_EQ(read("\xEF\xBB\xBF\xE4"), lines({u"line 1 broken_text"}));
  EXPECT_EQ(read(QByteArray("\xFF\xFE"
                            "a\0b",
                            5)),
            lines({u"line 1 broken_text"}));
}

TEST_F(CsvReader, RefusesWhatNoSpreadsheetHolds) {
  EXPECT_EQ(read(QByteArray(kLongestCell, 'x')).size(), 1);
  EXPECT_EQ(read(QByteArray(kLongestCell + 1, 'x')), lines({u"row 1 too_long"}));
  EXPECT_EQ(read(QByteArray(kMostColumns, ',') + "x"), lines({u"row 1 too_many_columns"}));
  EXPECT_EQ(read((QByteArray(30'000, 'x') + ",").repeated(40)), lines({u"row 1 too_long"}));
  TableOptions small;
  small.limits.textFile = 3;
  EXPECT_EQ(read("abcd", small), lines({u"file too_large"}));
  EXPECT_EQ(read("abc", small), lines({u"1: tabc"}));
}

TEST_F(CsvReader, HasNoLastRow) {
  EXPECT_EQ(read(QByteArray("\n").repeated(kMostRows) + "end"), lines({u"1048577: tend"}));
}

TEST_F(CsvReader, StopsWhenTheSinkHasEnoughOrRefuses) {
  const auto path = m_files.write(QStringLiteral("table.csv"), "a\nb\nc\n");
  int rows = 0;
  EXPECT_TRUE(readTable(path, {}, [&](const Row&) -> domain::Result<bool> { return ++rows < 2; }));
  EXPECT_EQ(rows, 2);
  const auto refused = readTable(path, {}, [](const Row& row) -> domain::Result<bool> {
    if (row.number == 1) return true;
    return domain::refuse(domain::Code::Duplicate, u"order.number");
  });
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error(), domain::error(domain::Code::Duplicate, u"order.number"));
}

TEST_F(CsvReader, SaysWhenThereIsNoFile) {
  EXPECT_EQ(shown(m_files.path(QStringLiteral("none.csv"))), lines({u"not_found"}));
  EXPECT_EQ(shown(m_files.path(QString())), lines({u"not_found"}));  // a folder
}

/// What libcsv makes of the same bytes: rows of fields, the blank rows left out.
QList<QStringList> libcsvRows(const QByteArray& bytes) {
  struct Reading {
    QList<QStringList> rows;
    QStringList row;
  } reading;
  csv_parser parser;
  EXPECT_EQ(csv_init(&parser, CSV_STRICT), 0);
  csv_set_space_func(&parser, [](unsigned char) { return 0; });
  const auto onField = [](void* text, size_t size, void* data) {
    static_cast<Reading*>(data)->row.append(QString::fromUtf8(static_cast<char*>(text), static_cast<qsizetype>(size)));
  };
  const auto onRow = [](int, void* data) {
    auto& r = *static_cast<Reading*>(data);
    if (!r.row.join(QString()).isEmpty()) r.rows.append(r.row);
    r.row.clear();
  };
  EXPECT_EQ(csv_parse(&parser, bytes.constData(), static_cast<size_t>(bytes.size()), onField, onRow, &reading),
            static_cast<size_t>(bytes.size()));
  EXPECT_EQ(csv_fini(&parser, onField, onRow, &reading), 0);
  csv_free(&parser);
  return reading.rows;
}

QList<QStringList> ourRows(const QString& path) {
  QList<QStringList> rows;
  const auto read = readTable(path, separatedBy(u','), [&rows](const Row& row) -> domain::Result<bool> {
    QStringList texts;
    for (const auto& cell : row.cells) texts.append(cell.text);
    rows.append(texts);
    return true;
  });
  EXPECT_TRUE(read) << testing::PrintToString(read.error());
  return rows;
}

TEST_F(CsvReader, AgreesWithLibcsv) {
  std::mt19937 random(20260601);
  const QByteArrayList fields{"",        "a",        "12.5",     "x y",      " ",      "\"\"",
                              "\"q,q\"", "\"\"\"\"", "\"l\nl\"", "\"\r\n\"", "\"\r\"", "\xE8\x9E\xBA"};
  const QByteArrayList ends{",", ",", ",", "\n", "\r\n", "\r"};
  for (int i = 0; i < 500; ++i) {
    QByteArray bytes;
    for (auto cells = random() % 40; cells > 0; --cells) {
      bytes += fields[static_cast<qsizetype>(random()) % fields.size()];
      bytes += ends[static_cast<qsizetype>(random()) % ends.size()];
    }
    ASSERT_EQ(ourRows(m_files.write(QStringLiteral("table.csv"), bytes)), libcsvRows(bytes)) << bytes.toStdString();
  }
}

void expectWidth(const QList<QStringList>& rows, qsizetype width) {
  for (const auto& row : rows) ASSERT_EQ(row.size(), width) << row.join(u'|').toStdString();
}

TEST(RealData, AnExcerptKeepsEveryColumn) {
  const auto path = QStringLiteral(GENDAN_TEST_DATA "/scms_excerpt.csv");
  const auto rows = ourRows(path);
  EXPECT_EQ(rows.size(), 300);
  expectWidth(rows, 33);
  EXPECT_EQ(rows.value(0).value(0), QStringLiteral("ID"));
  EXPECT_EQ(rows.value(1).value(5), QStringLiteral("Côte d'Ivoire"));
  EXPECT_EQ(rows, libcsvRows(bytesOf(path).mid(3)));
}

TEST(RealData, TheDeliveryHistoryIsReadWhole) {
  const auto folder = qEnvironmentVariable("GENDAN_REAL_DATA", QStringLiteral(GENDAN_REAL_DATA));
  const auto path = folder + QStringLiteral("/scms_delivery_history.csv");
  if (!QFile::exists(path)) GTEST_SKIP() << "no published data in " << folder.toStdString();
  const auto rows = ourRows(path);
  EXPECT_EQ(rows.size(), 10'325);
  expectWidth(rows, 33);
  EXPECT_EQ(rows, libcsvRows(bytesOf(path).mid(3)));
}

}  // namespace
}  // namespace gendan::documents
