// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <QFile>

namespace gendan::documents {

namespace {

constexpr auto kRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationships(const QByteArray& entries) {
  return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + entries +
         "</Relationships>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + kRelationships + "/" + type + "\" Target=\"" + target + "\"/>";
}

QString letterOf(Cell::Kind kind) {
  switch (kind) {
    case Cell::Kind::Empty: return QStringLiteral("-");
    case Cell::Kind::Text: return QStringLiteral("t");
    case Cell::Kind::Number: return QStringLiteral("n");
    case Cell::Kind::Date: return QStringLiteral("d");
    case Cell::Kind::Boolean: return QStringLiteral("b");
    case Cell::Kind::Error: return QStringLiteral("e");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString TableFiles::write(const QString& name, const QByteArray& bytes) const {
  QFile file(path(name));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  return file.fileName();
}

QString TableFiles::zip(const QString& name, const QList<Part>& parts) const {
  const auto file = path(name);
  int problem = 0;
  auto* archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
  EXPECT_NE(archive, nullptr);
  for (const auto& part : parts) {
    auto* source = zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    const auto index = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
    EXPECT_GE(index, 0);
    if (part.encrypted) zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "secret");
  }
  EXPECT_EQ(zip_close(archive), 0);
  return file;
}

TableOptions ofSheet(const QString& name) {
  TableOptions options;
  options.sheet = name;
  return options;
}

TableOptions separatedBy(QChar separator) {
  TableOptions options;
  options.separator = separator;
  return options;
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

QList<Part> xlsx(const XlsxParts& parts) {
  const QByteArray main = "xmlns=\"" + parts.space + "\" xmlns:r=\"" + kRelationships + "\"";
  QList<Part> result{
      {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
      {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml", "<workbook " + main + "><workbookPr " + parts.workbookPr +
                              "/><sheets><sheet name=\"Hidden\" sheetId=\"1\" state=\"hidden\" r:id=\"rId2\"/>"
                              "<sheet name=\"Orders\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels", relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                   relationship("rId2", "worksheet", "/xl/worksheets/hidden.xml") +
                                                   relationship("rId3", "styles", "styles.xml") +
                                                   relationship("rId4", "sharedStrings", "sharedStrings.xml"))},
      {"xl/worksheets/sheet1.xml", parts.prolog + "<worksheet " + main + "><dimension ref=\"A1\"/><sheetData>" +
                                       parts.rows + "</sheetData></worksheet>"},
      {"xl/worksheets/hidden.xml",
       "<worksheet " + main +
           "><sheetData><row><c t=\"inlineStr\"><is><t>secret</t></is></c></row></sheetData></worksheet>"},
      {"xl/styles.xml", "<styleSheet " + main + ">" + parts.styles + "</styleSheet>"},
      {"xl/sharedStrings.xml", "<sst " + main + ">" + parts.strings + "</sst>"},
  };
  return result;
}

QList<Part> ods(const QByteArray& tables) {
  return {
      {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
      {"META-INF/manifest.xml", "<manifest/>"},
      {"content.xml", R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles/>
<office:body><office:spreadsheet>)" +
                          tables + "</office:spreadsheet></office:body></office:document-content>"},
  };
}

QString shown(const domain::Error& error) {
  if (error.code != domain::Code::Invalid) return domain::codeWord(error.code);
  return error.fields.value(0).field + u' ' + error.fields.value(0).reason;
}

QStringList lines(std::initializer_list<const char16_t*> texts) {
  QStringList result;
  for (const auto* text : texts) result.append(QStringView(text).toString());
  return result;
}

QStringList shown(const QString& path, const TableOptions& options) {
  QStringList lines;
  const auto read = readTable(path, options, [&lines](const Row& row) -> domain::Result<bool> {
    QStringList cells;
    for (const auto& cell : row.cells) cells.append(letterOf(cell.kind) + cell.text);
    lines.append(QString::number(row.number) + QStringLiteral(": ") + cells.join(u'|'));
    return true;
  });
  if (!read) lines.append(shown(read.error()));
  return lines;
}

}  // namespace gendan::documents
