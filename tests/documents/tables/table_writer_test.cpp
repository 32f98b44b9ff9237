// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/table_writer.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QDir>
#include <csignal>

#include "support/print.h"
#include "table_files.h"

namespace gendan::documents {
namespace {

using Rows = QList<QList<Cell>>;

class TableWriterTest : public ::testing::Test {
 protected:
  [[nodiscard]] domain::Result<> writeCsv(const Rows& rows, ByteOrderMark mark = ByteOrderMark::None) const {
    GENDAN_TRY(const auto writer, createCsv(m_csv, m_headers, mark));
    for (const auto& row : rows) GENDAN_CHECK(writer->write(row));
    return writer->finish();
  }
  [[nodiscard]] domain::Result<> writeXlsx(const Rows& rows, const QString& sheet = QStringLiteral("订单")) const {
    GENDAN_TRY(const auto writer, createXlsx(m_xlsx, sheet, m_headers));
    for (const auto& row : rows) GENDAN_CHECK(writer->write(row));
    return writer->finish();
  }
  [[nodiscard]] QString refusalOf(const QList<Cell>& row) const {
    const auto csv = writeCsv({row});
    const auto xlsx = writeXlsx({row});
    EXPECT_FALSE(csv || xlsx);
    if (csv || xlsx) return {};
    EXPECT_EQ(csv.error(), xlsx.error());
    EXPECT_FALSE(QFile::exists(m_csv) || QFile::exists(m_xlsx));
    return shown(xlsx.error());
  }
  TableFiles m_files;
  QStringList m_headers = lines({u"编号", u"Amount", u"Due"});
  QString m_csv = m_files.path(QStringLiteral("table.csv"));
  QString m_xlsx = m_files.path(QStringLiteral("table.xlsx"));
};

Cell typed(const char16_t* s) { return textCell(QStringView(s).toString()); }
Cell counted(const char16_t* s) { return numberCell(QStringView(s).toString()); }

const QList<Cell> kOrder{typed(u"SO-7"), counted(u"-1250.5"), dateCell(QDate(2026, 6, 1))};

TEST_F(TableWriterTest, CsvIsAsRfc4180Says) {
  ASSERT_TRUE(writeCsv({kOrder, {typed(u"a,\"b\"\r\nc"), {}, typed(u" x")}, {typed(u"short")}, {}}));
  EXPECT_EQ(QString::fromUtf8(bytesOf(m_csv)),
            QStringLiteral(
                "编号,Amount,Due\r\nSO-7,-1250.5,2026-06-01\r\n\"a,\"\"b\"\"\r\nc\",,\" x\"\r\nshort,,\r\n,,\r\n"));
  ASSERT_TRUE(writeCsv({}, ByteOrderMark::Written));
  EXPECT_EQ(bytesOf(m_csv), "\xEF\xBB\xBF" + m_headers.join(u',').toUtf8() + "\r\n");
}

TEST_F(TableWriterTest, CsvNeverStartsAFormula) {
  m_headers = {QStringLiteral("=HEADER()")};
  ASSERT_TRUE(writeCsv({{typed(u"=1+1")},
                        {typed(u"+1")},
                        {typed(u"-1")},
                        {typed(u"@SUM(A1)")},
                        {typed(u"\t=1")},
                        {typed(u"\r=1")},
                        {typed(u"a=1")},
                        {counted(u"-5")},
                        {{}},
                        {typed(u"=\"x\"")}}));
  EXPECT_EQ(bytesOf(m_csv),
            "'=HEADER()\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n\"'\t=1\"\r\n\"'\r=1\"\r\na=1\r\n-5\r\n\"\"\r\n"
            "\"'=\"\"x\"\"\"\r\n");
}

TEST_F(TableWriterTest, BothAreReadBackAsWritten) {
  const Rows rows{
      kOrder,
      {typed(u"00012"), counted(u"0.000001"), {Cell::Kind::Date, QStringLiteral("2026-01-05T08:30:00")}},
      {typed(u" 螺栓\n𠮷\t_x0041_ "), counted(u"999999999999999"), {Cell::Kind::Date, QStringLiteral("08:30:00.250")}},
      {typed(u"https://example.com/"), booleanCell(true), dateCell(QDate(9999, 12, 31))},
      {typed(u"=1+1"), booleanCell(false), dateCell(QDate(1900, 1, 1))},
      {typed(u"\x01\r\uFFFF"), counted(u"1e3"), dateCell(QDate(1900, 3, 1))},
  };
  ASSERT_TRUE(writeXlsx(rows));
  EXPECT_EQ(inspectTable(m_xlsx).value().sheets, lines({u"订单"}));
  EXPECT_EQ(
      shown(m_xlsx),
      lines({u"1: t编号|tAmount|tDue", u"2: tSO-7|n-1250.5|d2026-06-01", u"3: t00012|n0.000001|d2026-01-05T08:30:00",
             u"4: t 螺栓\n𠮷\t_x0041_ |n999999999999999|d08:30:00.250", u"5: thttps://example.com/|btrue|d9999-12-31",
             u"6: t=1+1|bfalse|d1900-01-01", u"7: t\x01\r\uFFFF|n1000|d1900-03-01"}));
  ASSERT_TRUE(writeCsv(rows, ByteOrderMark::Written));
  EXPECT_EQ(shown(m_csv).mid(1, 2),
            lines({u"2: tSO-7|t-1250.5|t2026-06-01", u"3: t00012|t0.000001|t2026-01-05T08:30:00"}));
}

TEST_F(TableWriterTest, XlsxKeepsWhatASpreadsheetWouldChange) {
  ASSERT_TRUE(writeXlsx({{counted(u"1234567890123456"), counted(u"0.1234567890123456"), dateCell(QDate(1899, 12, 31))},
                         {counted(u"-1000000000000000000"), counted(u"0.000000000000000000012"), {}}}));
  EXPECT_EQ(shown(m_xlsx).mid(1), lines({u"2: t1234567890123456|t0.1234567890123456|t1899-12-31",
                                         u"3: n-1000000000000000000|n0.000000000000000000012"}));
}

TEST_F(TableWriterTest, UnsoundCellsAreRefused) {
  EXPECT_EQ(refusalOf({{Cell::Kind::Number, QStringLiteral("nan")}}), QStringLiteral("row 2 not_a_number"));
  EXPECT_EQ(refusalOf({{Cell::Kind::Number, QStringLiteral("1e999")}}), QStringLiteral("row 2 not_a_number"));
  EXPECT_EQ(refusalOf({{Cell::Kind::Date, QStringLiteral("soon")}}), QStringLiteral("row 2 not_a_date"));
  EXPECT_EQ(refusalOf({{Cell::Kind::Boolean, QStringLiteral("yes")}}), QStringLiteral("row 2 not_a_boolean"));
  EXPECT_EQ(refusalOf({textCell(QString(QChar(0xD800)))}), QStringLiteral("row 2 broken_unicode"));
  EXPECT_EQ(refusalOf({textCell(QString(QChar::Null))}), QStringLiteral("row 2 has_nul"));
  EXPECT_EQ(refusalOf({textCell(QString(kLongestCell + 1, u'x'))}), QStringLiteral("row 2 too_long"));
  EXPECT_EQ(refusalOf({{}, {}, {}, typed(u"x")}), QStringLiteral("row 2 too_many_columns"));
  const auto escapes = writeXlsx({{textCell(QString(kLongestCell, QChar(1)))}});  // too long once escaped
  ASSERT_FALSE(escapes);
  EXPECT_EQ(shown(escapes.error()), QStringLiteral("row 2 too_long"));
  ASSERT_TRUE(writeXlsx({{textCell(QString(kLongestCell, u'螺'))}}));
  EXPECT_EQ(shown(m_xlsx).last().size(), kLongestCell + 4);
}

TEST_F(TableWriterTest, SheetNamesAreMadeSound) {
  const std::pair<QString, QString> names[] = {
      {QStringLiteral("a/b\\c[d]e:f*g?"), QStringLiteral("a_b_c_d_e_f_g_")},
      {QString(40, u'x'), QString(31, u'x')},
      {QString(30, u'x') + QStringLiteral("𠮷"), QString(30, u'x')},
      {QStringLiteral("''quoted'"), QStringLiteral("quoted")},
      {QString(), QStringLiteral("Table")},
  };
  for (const auto& [asked, given] : names) {
    ASSERT_TRUE(writeXlsx({}, asked));
    EXPECT_EQ(inspectTable(m_xlsx).value().sheets, QStringList{given});
  }
}

TEST_F(TableWriterTest, ASheetEndsWhereSpreadsheetsEnd) {
  m_headers = {QStringLiteral("a")};
  const auto writer = createXlsx(m_xlsx, {}, m_headers);
  ASSERT_TRUE(writer);
  for (qint64 row = 2; row <= kMostRows; ++row) ASSERT_TRUE((*writer)->write({}));
  const auto beyond = (*writer)->write({});
  ASSERT_FALSE(beyond);
  EXPECT_EQ(shown(beyond.error()), QStringLiteral("row 1048577 too_many_rows"));
  EXPECT_FALSE(createXlsx(m_xlsx, {}, {}));
}

TEST_F(TableWriterTest, WhatWasThereStaysUntilTheEnd) {
  [[maybe_unused]] const auto csv = m_files.write(QStringLiteral("table.csv"), "old");
  [[maybe_unused]] const auto xlsx = m_files.write(QStringLiteral("table.xlsx"), "old");
  const auto before = QDir(m_files.path(QString())).entryList(QDir::Files);
  {
    const auto csvWriter = createCsv(m_csv, m_headers);
    const auto xlsxWriter = createXlsx(m_xlsx, {}, m_headers);
    ASSERT_TRUE(csvWriter && xlsxWriter);
    ASSERT_TRUE((*csvWriter)->write(kOrder) && (*xlsxWriter)->write(kOrder));
  }
  EXPECT_EQ(bytesOf(m_csv), "old");
  EXPECT_EQ(bytesOf(m_xlsx), "old");
  EXPECT_EQ(QDir(m_files.path(QString())).entryList(QDir::Files), before);
  ASSERT_TRUE(writeCsv({}) && writeXlsx({}));
  EXPECT_NE(bytesOf(m_csv), "old");
  EXPECT_NE(bytesOf(m_xlsx), "old");
}

TEST_F(TableWriterTest, AnAbandonedTableLeavesNoOpenFile) {
  const auto openFiles = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoFilter).size(); };
  const auto before = openFiles();
  for (int i = 0; i < 10; ++i) {
    const auto writer = createXlsx(m_xlsx, {}, m_headers);
    ASSERT_TRUE(writer);
    ASSERT_TRUE((*writer)->write(kOrder));
  }
  EXPECT_EQ(openFiles(), before);
}

TEST_F(TableWriterTest, AnImpossiblePathIsReportedAtOnce) {
  m_csv = m_files.path(QStringLiteral("none/table.csv"));
  m_xlsx = m_files.path(QStringLiteral("none/table.xlsx"));
  EXPECT_EQ(createCsv(m_csv, m_headers).error().code, domain::Code::StorageFailed);
  EXPECT_EQ(createXlsx(m_xlsx, {}, m_headers).error().code, domain::Code::StorageFailed);
}

/// For its life no file of this process grows beyond `bytes`, as if the disk were full.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    m_handler = std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_limit);
    const rlimit small{bytes, m_limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &m_limit);
    std::signal(SIGXFSZ, m_handler);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

 private:
  rlimit m_limit{};
  void (*m_handler)(int) = nullptr;
};

TEST_F(TableWriterTest, AFullDiskIsReported) {
  Rows rows;
  for (int i = 0; i < 5'000; ++i) rows.append(kOrder);
  for (const rlim_t bytes : {1'000U, 50'000U, 200'000U}) {
    const FullDisk disk(bytes);
    const auto csv = writeCsv(rows + rows);
    const auto xlsx = writeXlsx(rows);
    ASSERT_FALSE(csv || xlsx) << bytes;
    EXPECT_EQ(csv.error().code, domain::Code::StorageFailed);
    EXPECT_EQ(xlsx.error().code, domain::Code::StorageFailed);
  }
  EXPECT_FALSE(QFile::exists(m_csv) || QFile::exists(m_xlsx));
}

}  // namespace
}  // namespace gendan::documents
