// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// No file a user can be sent may crash, hang or fill the program.
#include <gtest/gtest.h>
#include <unistd.h>

#include <QtEndian>
#include <random>

#include "support/print.h"
#include "table_files.h"

namespace gendan::documents {
namespace {

class HostileTables : public ::testing::Test {
 protected:
  [[nodiscard]] QStringList read(const QList<Part>& parts, const TableOptions& options = {}) const {
    return shown(m_files.zip(QStringLiteral("table.xlsx"), parts), options);
  }
  [[nodiscard]] QStringList readRows(const QByteArray& rows, const TableOptions& options = {}) const {
    XlsxParts parts;
    parts.rows = rows;
    return read(xlsx(parts), options);
  }
  [[nodiscard]] QStringList readBytes(const char* name, const QByteArray& bytes) const {
    return shown(m_files.write(QString::fromLatin1(name), bytes));
  }
  TableFiles m_files;
};

XlsxParts smallWorkbook() {
  XlsxParts parts;
  parts.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
  parts.strings = "<si><t>first</t></si><si><r><t>second</t></r></si>";
  for (int row = 1; row <= 60; ++row) {
    const auto n = QByteArray::number(row);
    parts.rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"s\"><v>1</v></c><c r=\"B" + n + "\" s=\"1\"><v>" +
                  QByteArray::number(46'000 + row) + ".5</v></c><c r=\"D" + n + "\" t=\"inlineStr\"><is><t>螺栓 " + n +
                  "</t></is></c></row>";
  }
  return parts;
}

TEST_F(HostileTables, AnyDocumentTypeIsRefused) {
  XlsxParts parts;
  parts.rows = "<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>";
  parts.prolog = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
  EXPECT_EQ(read(xlsx(parts)), lines({u"xl/worksheets/sheet1.xml has_dtd"}));
  parts.prolog =
      "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
      "<!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
  EXPECT_EQ(read(xlsx(parts)), lines({u"xl/worksheets/sheet1.xml has_dtd"}));
  parts.prolog = "<!DOCTYPE worksheet>";
  EXPECT_EQ(read(xlsx(parts)), lines({u"xl/worksheets/sheet1.xml has_dtd"}));
}

TEST_F(HostileTables, BombsAreRefused) {
  const auto tooLarge = lines({u"xl/worksheets/sheet1.xml too_large"});
  EXPECT_EQ(readRows(QByteArray(1 << 20, ' ')), tooLarge);                     // one endless text
  EXPECT_EQ(readRows("<row " + QByteArray(1 << 20, ' ') + "/>"), tooLarge);    // one endless tag
  EXPECT_EQ(readRows(QByteArray("<row></row>").repeated(600'000)), tooLarge);  // inflates 500 times
  TableOptions small;
  small.limits.streamedPart = 5'000;
  EXPECT_EQ(read(xlsx(smallWorkbook()), small), tooLarge);
  small = {};
  small.limits.heldPart = 700;
  auto parts = xlsx(smallWorkbook());
  parts.last().bytes.replace("first", QByteArray(700, 'x'));
  EXPECT_EQ(read(parts, small), lines({u"xl/sharedStrings.xml too_large"}));
  small = {};
  small.limits.zipFile = 100;
  EXPECT_EQ(readRows("", small), lines({u"file too_large"}));
}

TEST_F(HostileTables, ADeclaredSizeIsNotBelieved) {
  XlsxParts parts;
  parts.rows = QByteArray("<row></row>").repeated(5'000);
  auto bytes = bytesOf(m_files.zip(QStringLiteral("table.xlsx"), xlsx(parts)));
  constexpr qsizetype kSizeInCentralEntry = 24;
  constexpr qsizetype kNameInCentralEntry = 46;
  const auto name = bytes.lastIndexOf("xl/worksheets/sheet1.xml");
  qToLittleEndian<quint32>(100, bytes.data() + name - kNameInCentralEntry + kSizeInCentralEntry);
  TableOptions small;
  small.limits.streamedPart = 10'000;
  const auto read = shown(m_files.write(QStringLiteral("liar.xlsx"), bytes), small);
  ASSERT_EQ(read.size(), 1);
  EXPECT_TRUE(read[0].startsWith(QStringLiteral("xl/worksheets/sheet1.xml "))) << read[0].toStdString();
}

TEST_F(HostileTables, TangledXmlIsRefused) {
  EXPECT_EQ(readRows(QByteArray("<x>").repeated(1'000)), lines({u"xl/worksheets/sheet1.xml too_complex"}));
  QByteArray attributes;
  for (int i = 0; i < 200; ++i) attributes += " a" + QByteArray::number(i) + "=''";
  EXPECT_EQ(readRows("<row" + attributes + "/>"), lines({u"xl/worksheets/sheet1.xml too_complex"}));
  EXPECT_EQ(readRows("<row></c>"), lines({u"xl/worksheets/sheet1.xml bad_xml"}));
  EXPECT_EQ(readRows("<row><c><v>1</v></c></row><row><c><v>2</v></wrong>"),
            lines({u"1: n1", u"xl/worksheets/sheet1.xml bad_xml"}));
  auto parts = xlsx({});
  parts[4].bytes = "";
  EXPECT_EQ(read(parts), lines({u"xl/worksheets/sheet1.xml bad_xml"}));
  parts[4].bytes = "no xml";
  EXPECT_EQ(read(parts), lines({u"xl/worksheets/sheet1.xml bad_xml"}));
}

TEST_F(HostileTables, ImpossiblePlacesAreRefused) {
  const QByteArray one = "<c><v>1</v></c>";
  EXPECT_EQ(readRows("<row r=\"1048577\">" + one + "</row>"), lines({u"row 1048577 too_many_rows"}));
  EXPECT_EQ(readRows("<row r=\"99999999999999999999\">" + one + "</row>"), lines({u"row 1 bad_reference"}));
  EXPECT_EQ(readRows("<row r=\"0\">" + one + "</row>"), lines({u"row 0 out_of_order"}));
  EXPECT_EQ(readRows("<row r=\"5\"/><row r=\"5\">" + one + "</row>"), lines({u"row 5 out_of_order"}));
  EXPECT_EQ(readRows("<row><c r=\"XFD1\"><v>1</v></c>" + one + "</row>"), lines({u"row 1 too_many_columns"}));
  EXPECT_EQ(readRows("<row><c r=\"AAAAAAAAAAAAAAA1\"><v>1</v></c></row>"), lines({u"row 1 bad_reference"}));
  EXPECT_EQ(readRows("<row><c r=\"12\"><v>1</v></c></row>"), lines({u"row 1 bad_reference"}));
  EXPECT_EQ(readRows("<row><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>"), lines({u"row 1 out_of_order"}));
}

TEST_F(HostileTables, RowsOfHolesEndSomewhere) {
  XlsxParts parts;
  for (int row = 1; row <= 7'000; ++row) {
    parts.rows += "<row><c r=\"XFD1\"><v>" + QByteArray::number(row * 7'919) + "</v></c></row>";
  }
  const auto path = m_files.zip(QStringLiteral("table.xlsx"), xlsx(parts));
  const auto read = readTable(path, {}, [](const Row&) -> domain::Result<bool> { return true; });
  ASSERT_FALSE(read);
  EXPECT_EQ(shown(read.error()), QStringLiteral("row 6104 too_many_cells"));
}

TEST_F(HostileTables, SenselessValuesAreRefused) {
  EXPECT_EQ(readRows("<row><c t=\"s\"><v>0</v></c></row>"), lines({u"row 1 bad_string_index"}));
  EXPECT_EQ(readRows("<row><c t=\"s\"><v>-1</v></c></row>"), lines({u"row 1 bad_string_index"}));
  EXPECT_EQ(readRows("<row><c t=\"s\"><v>x</v></c></row>"), lines({u"row 1 bad_string_index"}));
  EXPECT_EQ(readRows("<row><c><v>NAN</v></c></row>"), lines({u"row 1 not_a_number"}));
  EXPECT_EQ(readRows("<row><c t=\"d\"><v>soon</v></c></row>"), lines({u"row 1 not_a_date"}));
  EXPECT_EQ(readRows("<row><c t=\"inlineStr\"><is><t>_x0000_</t></is></c></row>"), lines({u"row 1 has_nul"}));
  EXPECT_EQ(readRows("<row><c t=\"str\"><v>_xD800_</v></c></row>"), lines({u"row 1 broken_unicode"}));
  XlsxParts parts;
  parts.strings = "<si><t>" + QByteArray(kLongestCell + 1, 'x') + "</t></si>";
  EXPECT_EQ(read(xlsx(parts)), lines({u"xl/sharedStrings.xml too_long"}));
  parts.strings = "<si><t>" + QByteArray(kLongestCell, 'x') + "</t></si>";
  parts.rows = "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(33) + "</row>";
  EXPECT_EQ(read(xlsx(parts)), lines({u"row 1 too_long"}));  // one string many times
}

TEST_F(HostileTables, ADamagedZipIsRefused) {
  const auto bytes = bytesOf(m_files.zip(QStringLiteral("table.xlsx"), xlsx(smallWorkbook())));
  for (const auto size : {qsizetype(4), qsizetype(100), bytes.size() / 2, bytes.size() - 1}) {
    EXPECT_EQ(readBytes("cut.xlsx", bytes.left(size)), lines({u"file damaged"})) << size;
  }
  EXPECT_EQ(readBytes("cut.csv", bytes.left(1'000)), lines({u"file damaged"}));
  auto flipped = bytes;
  const auto inSheet = bytes.indexOf("xl/worksheets/sheet1.xml") + 300;
  flipped[inSheet] = static_cast<char>(flipped[inSheet] ^ 1);
  const auto read = readBytes("flipped.xlsx", flipped);
  ASSERT_FALSE(read.isEmpty());
  EXPECT_FALSE(read.last().contains(u':')) << read.last().toStdString();  // rows may come first, never success
}

TEST_F(HostileTables, OtherFilesAreNamed) {
  const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  QByteArray encryptedPackage;
  for (const char c : QByteArray("EncryptedPackage")) encryptedPackage.append(c).append('\0');
  EXPECT_EQ(readBytes("book.xls", compound + QByteArray(5'000, '\0')), lines({u"file old_xls"}));
  EXPECT_EQ(readBytes("book.xlsx", compound + QByteArray(5'000, '\0') + encryptedPackage), lines({u"file encrypted"}));
  EXPECT_EQ(readBytes("late.xlsx", compound + QByteArray(3 << 20, '\0') + encryptedPackage),
            lines({u"file encrypted"}));
  EXPECT_EQ(readBytes("random.xlsx", "\x13\x37 anything"), lines({u"file damaged"}));
  EXPECT_EQ(readBytes("empty.ods", ""), lines({u"file damaged"}));
  EXPECT_EQ(readBytes("picture.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)).last(),
            QStringLiteral("row 3 has_nul"));
  EXPECT_EQ(read({{"readme.txt", "hello"}}), lines({u"file not_a_table"}));
  auto document = xlsx({});
  document[2].bytes = "<w:document xmlns:w=\"w\"/>";
  EXPECT_EQ(read(document), lines({u"file not_a_table"}));
  auto binary = xlsx({});
  binary[1].bytes.replace("workbook.xml", "workbook.bin");
  EXPECT_EQ(read(binary), lines({u"file binary_workbook"}));
}

TEST_F(HostileTables, EncryptedPartsAreRefused) {
  auto parts = xlsx(smallWorkbook());
  parts[4].encrypted = true;
  EXPECT_EQ(read(parts), lines({u"file encrypted"}));
}

TEST_F(HostileTables, MissingPartsAreNamed) {
  for (const auto* part : {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
                           "xl/styles.xml", "xl/sharedStrings.xml"}) {
    auto parts = xlsx(smallWorkbook());
    parts.removeIf([part](const Part& p) { return p.name == part; });
    EXPECT_EQ(read(parts), QStringList{QString::fromLatin1(part) + QStringLiteral(" missing_part")});
  }
}

void mutate(QByteArray& bytes, std::mt19937& random) {
  for (auto changes = 1 + random() % 8; changes > 0; --changes) {
    bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))] = static_cast<char>(random());
  }
}

TEST_F(HostileTables, NoMutationOfTheFileDoesHarm) {
  std::mt19937 random(20260601);
  const auto original = bytesOf(m_files.zip(QStringLiteral("table.xlsx"), xlsx(smallWorkbook())));
  const auto clean = shown(m_files.path(QStringLiteral("table.xlsx")));
  ASSERT_EQ(clean.size(), 60);
  int refused = 0;
  for (int i = 0; i < 300; ++i) {
    auto bytes = original;
    mutate(bytes, random);
    const auto read = readBytes("mutant.xlsx", bytes);
    if (read == clean) continue;
    ++refused;
    ASSERT_FALSE(read.isEmpty() || read.last().contains(u": ")) << "mutant " << i << " was read, but differently";
  }
  EXPECT_GT(refused, 100);
}

TEST_F(HostileTables, NoMutationOfAPartDoesHarm) {
  std::mt19937 random(20260602);
  const QList<QList<Part>> originals{
      xlsx(smallWorkbook()),
      ods("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
          "office:value-type=\"float\" office:value=\"12.5\" "
          "table:number-columns-repeated=\"4\"/></table:table-row></table:table>")};
  for (int i = 0; i < 600; ++i) {
    auto parts = originals[i % 2];
    mutate(parts[1 + static_cast<qsizetype>(random() % static_cast<quint32>(parts.size() - 1))].bytes, random);
    const auto path = m_files.zip(QStringLiteral("mutant.zip"), parts);
    [[maybe_unused]] const auto info = inspectTable(path);
    [[maybe_unused]] const auto read = shown(path);  // an error or rows: the sanitizers tell of anything else
  }
}

TEST_F(HostileTables, ADeviceIsNoFile) { EXPECT_EQ(shown(QStringLiteral("/dev/zero")), lines({u"not_found"})); }

TEST_F(HostileTables, AnUnreadableFileIsReported) {
  if (geteuid() == 0) GTEST_SKIP() << "root reads everything";
  const auto path = m_files.write(QStringLiteral("table.csv"), "a");
  QFile(path).setPermissions(QFileDevice::WriteOwner);
  EXPECT_EQ(shown(path), lines({u"storage_failed"}));
}

}  // namespace
}  // namespace gendan::documents
