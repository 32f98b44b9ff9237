// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/print.h"
#include "table_files.h"

namespace gendan::documents {
namespace {

class OdsReader : public ::testing::Test {
 protected:
  [[nodiscard]] QStringList read(const QByteArray& rows) const {
    return shown(
        m_files.zip(QStringLiteral("table.ods"), ods("<table:table table:name=\"T\">" + rows + "</table:table>")));
  }
  TableFiles m_files;
};

TEST_F(OdsReader, ReadsEveryTypeOfCell) {
  EXPECT_EQ(
      read(R"(<table:table-column/><table:table-row>
      <table:table-cell office:value-type="string"><text:p>螺栓</text:p></table:table-cell>
      <table:table-cell office:value-type="string" office:string-value="stored"><text:p>shown</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="12.300000000000001"><text:p>12.30</text:p></table:table-cell>
      <table:table-cell office:value-type="percentage" office:value="0.13"><text:p>13%</text:p></table:table-cell>
      <table:table-cell office:value-type="currency" office:currency="CNY" office:value="1E+3"/>
      <table:table-cell office:value-type="date" office:date-value="2026-01-05"/>
      <table:table-cell office:value-type="date" office:date-value="2026-01-05T08:30:00"/>
      <table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/>
      <table:table-cell office:value-type="time" office:time-value="PT36H00M00S"/>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
      <table:table-cell office:value-type="boolean" office:boolean-value="false"/>
      <table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
      <table:table-cell><text:p>untyped</text:p></table:table-cell></table:table-row>)"),
      lines({u"1: t螺栓|tstored|n12.3|n0.13|n1000|d2026-01-05|d2026-01-05T08:30:00|d08:30:00|tPT36H00M00S|btrue|bfalse|"
             u"e#N/A|tuntyped"}));
}

TEST_F(OdsReader, PutsTextTogether) {
  EXPECT_EQ(
      read(
          R"(<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation>
      <text:p>two<text:s text:c="2"/>blanks <text:span>and <text:a>a
      link</text:a></text:span><text:tab/>t<text:line-break/>b<text:note><text:p>no</text:p></text:note></text:p><text:p>second</text:p>
      </table:table-cell></table:table-row>)"),
      lines({u"1: ttwo  blanks and a link\tt\nb\nsecond"}));
}

TEST_F(OdsReader, RepeatsRowsAndColumns) {
  const QByteArray one = R"(office:value-type="float" office:value="1")";
  EXPECT_EQ(
      read("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\" " +
           one + "/><table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell " + one +
           "/><table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row>"
           "<table:table-row table:number-rows-repeated=\"5\"><table:table-cell/></table:table-row>"
           "<table:table-row-group><table:table-header-rows><table:table-row><table:table-cell " +
           one +
           "/></table:table-row></table:table-header-rows></table:table-row-group>"
           "<table:table-row table:number-rows-repeated=\"1048568\"><table:table-cell "
           "table:number-columns-repeated=\"16384\"/></table:table-row>"),
      lines({u"1: n1|n1|-|-|n1", u"2: n1|n1|-|-|n1", u"8: n1"}));
}

TEST_F(OdsReader, ChoosesTheSheet) {
  const QByteArray row =
      R"(<table:table-row><table:table-cell office:value-type="float" office:value="%"/></table:table-row>)";
  const auto path = m_files.zip(
      QStringLiteral("table.xlsx"),
      ods("<table:table table:name=\"甲\">" + QByteArray(row).replace('%', '1') +
          "</table:table><table:table table:name=\"乙\">" + QByteArray(row).replace('%', '2') + "</table:table>"));
  const auto info = inspectTable(path).value();
  EXPECT_EQ(info.kind, TableKind::Ods);
  EXPECT_EQ(info.sheets, lines({u"甲", u"乙"}));
  EXPECT_EQ(shown(path), lines({u"1: n1"}));
  EXPECT_EQ(shown(path, ofSheet(QStringLiteral("乙"))), lines({u"1: n2"}));
  EXPECT_EQ(shown(path, ofSheet(QStringLiteral("丙"))), lines({u"file no_such_sheet"}));
}

TEST_F(OdsReader, RefusesSenselessValues) {
  EXPECT_EQ(
      read(R"(<table:table-row><table:table-cell office:value-type="float" office:value="x"/></table:table-row>)"),
      lines({u"row 1 not_a_number"}));
  EXPECT_EQ(
      read(
          R"(<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-02-30"/></table:table-row>)"),
      lines({u"row 1 not_a_date"}));
}

TEST_F(OdsReader, RefusesRepeatsBeyondTheSheet) {
  const QByteArray one = R"(office:value-type="float" office:value="1")";
  EXPECT_EQ(
      read("<table:table-row><table:table-cell table:number-columns-repeated=\"9999999999999999\"/><table:table-cell " +
           one + "/></table:table-row>"),
      lines({u"row 1 too_many_columns"}));
  EXPECT_EQ(read("<table:table-row><table:table-cell table:number-columns-repeated=\"16385\" " + one +
                 "/></table:table-row>"),
            lines({u"row 1 too_many_columns"}));
  EXPECT_EQ(
      read("<table:table-row table:number-rows-repeated=\"9999999999999999\"/><table:table-row><table:table-cell " +
           one + "/></table:table-row>"),
      lines({u"row 1048578 too_many_rows"}));
  EXPECT_EQ(
      read(
          R"(<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="2000000000"/></text:p></table:table-cell></table:table-row>)"),
      lines({u"row 1 too_long"}));
  const QByteArray blanks = QByteArray(R"(<text:s text:c="32767"/>)").repeated(1'000);
  EXPECT_EQ(read("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>" + blanks +
                 "</text:p></table:table-cell></table:table-row>"),
            lines({u"row 1 too_long"}));
}

TEST_F(OdsReader, RefusesAnEncryptedFile) {
  auto parts = ods("");
  parts[1].bytes = "<manifest:manifest xmlns:manifest=\"m\"><manifest:encryption-data/></manifest:manifest>";
  EXPECT_EQ(shown(m_files.zip(QStringLiteral("table.ods"), parts)), lines({u"file encrypted"}));
}

}  // namespace
}  // namespace gendan::documents
