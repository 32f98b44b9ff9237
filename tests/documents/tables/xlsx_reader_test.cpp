// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <xlsxwriter.h>

#include <QFile>

#include "documents/tables/xlsx_styles.h"
#include "documents/tables/xlsx_text.h"
#include "support/print.h"
#include "table_files.h"

namespace gendan::documents {
namespace {

class XlsxReader : public ::testing::Test {
 protected:
  [[nodiscard]] QStringList read(const XlsxParts& parts, const TableOptions& options = {}) const {
    return shown(m_files.zip(QStringLiteral("table.xlsx"), xlsx(parts)), options);
  }
  [[nodiscard]] QStringList readRows(const QByteArray& rows) const {
    XlsxParts parts;
    parts.rows = rows;
    return read(parts);
  }
  TableFiles m_files;
};

const QByteArray kStyles =
    R"(<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts>
       <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
       <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="21"/></cellXfs>)";

TEST_F(XlsxReader, ReadsEveryTypeOfCell) {
  XlsxParts parts;
  parts.strings =
      "<si><t>螺栓</t></si><si><r><rPr/><t>M12</t></r><r><t xml:space=\"preserve\"> x8</t></r>"
      "<rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></si><si/>";
  parts.rows =
      R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="n"><v>12.300000000000001</v></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><r><t>in</t></r><rPh><t>no</t></rPh><t>line</t></is></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c><c r="D2" t="e"><v>#N/A</v></c></row>
    <row r="3"><c r="A3" t="str"><f>A1&amp;"x"</f><v>螺栓x</v></c><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="d"><v>2026-01-05T08:30:00</v></c><c r="D3"><f>1+1</f></c><c r="E3" t="str"><f>""</f><v></v></c></row>)";
  EXPECT_EQ(read(parts), lines({u"1: t螺栓|tM12 x8|-|n12.3", u"2: tinline|btrue|bfalse|e#N/A",
                                u"3: t螺栓x|n2|d2026-01-05T08:30:00|e#UNCALCULATED"}));
}

TEST_F(XlsxReader, AStyleMakesANumberADate) {
  XlsxParts parts;
  parts.styles = kStyles;
  parts.rows =
      R"(<row><c s="1"><v>46027</v></c><c s="2"><v>46027.5</v></c><c s="3"><v>46027</v></c><c s="4"><v>0.25</v></c>
    <c s="0"><v>46027</v></c><c s="1"><v>60</v></c><c s="1"><v>-1</v></c><c s="99"><v>1</v></c></row>)";
  EXPECT_EQ(read(parts), lines({u"1: d2026-01-05|d2026-01-05T12:00:00|n46027|d06:00:00|n46027|n60|n-1|n1"}));
  parts.workbookPr = "date1904=\"1\"";
  parts.rows = R"(<row><c s="1"><v>44565</v></c></row>)";
  EXPECT_EQ(read(parts), lines({u"1: d2026-01-05"}));
}

TEST_F(XlsxReader, PlacesCellsByTheirReference) {
  EXPECT_EQ(
      readRows(
          R"(<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="AA3"><v>3</v></c></row><row><c><v>4</v></c></row>
                        <row r="7"/><row r="9" spans="1:3"><c r="C9" s="1"/><c r="D9"><v/></c></row><row r="20"><c r="A20"><v>5</v></c></row>)"),
      lines({u"3: -|n1|n2|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|n3", u"4: n4", u"20: n5"}));
}

TEST_F(XlsxReader, ChoosesTheSheet) {
  XlsxParts parts;
  parts.rows = "<row><c><v>1</v></c></row>";
  const auto path = m_files.zip(QStringLiteral("table.xlsx"), xlsx(parts));
  const auto info = inspectTable(path).value();
  EXPECT_EQ(info.kind, TableKind::Xlsx);
  EXPECT_EQ(info.sheets, lines({u"Orders"}));
  EXPECT_EQ(shown(path), lines({u"1: n1"}));
  EXPECT_EQ(shown(path, ofSheet(QStringLiteral("Orders"))), lines({u"1: n1"}));
  EXPECT_EQ(shown(path, ofSheet(QStringLiteral("Hidden"))), lines({u"1: tsecret"}));
  EXPECT_EQ(shown(path, ofSheet(QStringLiteral("Other"))), lines({u"file no_such_sheet"}));
}

TEST_F(XlsxReader, KnowsTheFileByContentNotByName) {
  XlsxParts parts;
  parts.rows = "<row><c><v>1</v></c></row>";
  EXPECT_EQ(shown(m_files.zip(QStringLiteral("table.csv"), xlsx(parts))), lines({u"1: n1"}));
}

TEST_F(XlsxReader, ReadsTheStrictDialect) {
  XlsxParts parts;
  parts.space = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  parts.rows = "<row><c><v>1</v></c></row>";
  EXPECT_EQ(read(parts), lines({u"1: n1"}));
}

TEST_F(XlsxReader, StopsWhenTheSinkHasEnough) {
  XlsxParts parts;
  parts.rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c t=\"s\"><v>99</v></c></row>";
  int rows = 0;
  const auto path = m_files.zip(QStringLiteral("table.xlsx"), xlsx(parts));
  EXPECT_TRUE(readTable(path, {}, [&](const Row&) -> domain::Result<bool> { return ++rows < 2; }));
  EXPECT_EQ(rows, 2);
}

TEST_F(XlsxReader, ReadsWhatLibxlsxwriterWrites) {
  for (const bool constantMemory : {false, true}) {
    const auto path = m_files.path(QStringLiteral("table.xlsx"));
    lxw_workbook_options options{constantMemory, nullptr, 0};
    auto* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    auto* sheet = workbook_add_worksheet(book, "订单 Orders");
    auto* dateFormat = workbook_add_format(book);
    format_set_num_format(dateFormat, "yyyy-mm-dd hh:mm");
    lxw_datetime time{2026, 1, 5, 8, 30, 0};
    worksheet_write_string(sheet, 0, 0, "=1+1", nullptr);
    worksheet_write_string(sheet, 0, 1, " 00012\n螺栓 𠮷\x01", nullptr);
    worksheet_write_number(sheet, 1, 0, 0.1 + 0.2, nullptr);
    worksheet_write_datetime(sheet, 1, 1, &time, dateFormat);
    worksheet_write_boolean(sheet, 1, 2, 1, nullptr);
    worksheet_write_formula_num(sheet, 2, 0, "=B1*2", nullptr, 12.5);
    EXPECT_EQ(workbook_close(book), LXW_NO_ERROR);
    EXPECT_EQ(inspectTable(path).value().sheets, lines({u"订单 Orders"}));
    EXPECT_EQ(shown(path),
              lines({u"1: t=1+1|t 00012\n螺栓 𠮷\x01", u"2: n0.3|d2026-01-05T08:30:00|btrue", u"3: n12.5"}));
  }
}

TEST(DateFormat, IsToldByItsLetters) {
  for (const auto* code :
       {u"yyyy-mm-dd", u"d.m.", u"[$-804]yyyy\"年\"", u"h:mm AM/PM", u"[h]:mm", u"[mm]:ss", u"[Red]dd"}) {
    EXPECT_TRUE(isDateFormat(code)) << QStringView(code).toUtf8().constData();
  }
  for (const auto* code : {u"", u"General", u"0.00", u"#,##0 \"days\"", u"0\\d", u"[Red]0", u"0_d", u"*d0",
                           u"[$¥-804]#,##0", u"@", u"0.0E+00", u"\"open", u"[open", u"0\\"}) {
    EXPECT_FALSE(isDateFormat(code)) << QStringView(code).toUtf8().constData();
  }
}

TEST(XlsxText, EscapesGoBothWays) {
  EXPECT_EQ(decodeXlsxText(QStringLiteral("a_x000D_b_x0041_")), QStringLiteral("a\rbA"));
  EXPECT_EQ(decodeXlsxText(QStringLiteral("_x41_ _xZZZZ_ _x")), QStringLiteral("_x41_ _xZZZZ_ _x"));
  for (const auto* text : {u"_x0041_", u"_x005F_", u"__x0041_x0042_", u"_x0041_x0042_", u"plain_x", u"_x005F_x0041_",
                           u"螺栓\r\n\t\x01\x1F\uFFFE\uFFFF"}) {
    const auto original = QStringView(text).toString();
    EXPECT_EQ(decodeXlsxText(encodeXlsxText(original)), original);
  }
}

TEST(XlsxText, OnlyLettersThatXmlHoldsAreLeft) {
  EXPECT_EQ(encodeXlsxText(QStringLiteral("a\r\x01")), QStringLiteral("a_x000d__x0001_"));
}

}  // namespace
}  // namespace gendan::documents
