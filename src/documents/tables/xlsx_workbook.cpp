// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsx_workbook.h"

#include <QDir>
#include <QHash>

#include "documents/tables/cell_text.h"
#include "documents/tables/table_error.h"
#include "documents/tables/xlsx_text.h"

namespace gendan::documents {

namespace {

constexpr qsizetype kMostSheets = 10'000;
constexpr qsizetype kMostStrings = 4'000'000;

struct Relationship {
  QString type;  ///< the last word of its address
  QString target;
};

/// By id. `source`: the part that is related to others; empty for the package itself.
domain::Result<QHash<QString, Relationship>> relationshipsOf(const ZipArchive& archive, const QString& source) {
  const auto slash = source.lastIndexOf(u'/');
  const auto folder = source.left(slash + 1);
  const auto name = folder + QStringLiteral("_rels/") + source.mid(slash + 1) + QStringLiteral(".rels");
  GENDAN_TRY(const auto part, XmlPart::open(archive, name, ZipArchive::Use::Held));
  QHash<QString, Relationship> found;
  while (part->nextChild()) {
    const auto type = part->attribute(u"Type");
    const auto target = part->attribute(u"Target").toString();
    const auto path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
    found.insert(part->attribute(u"Id").toString(), {type.mid(type.lastIndexOf(u'/') + 1).toString(), path});
    part->skip();
    if (found.size() > kMostSheets) return domain::refuse(part->error(u"too_complex"));
  }
  GENDAN_CHECK(part->finish());
  return found;
}

domain::Result<QString> workbookPart(const ZipArchive& archive) {
  GENDAN_TRY(const auto relationships, relationshipsOf(archive, {}));
  for (const auto& relationship : relationships) {
    if (relationship.type != u"officeDocument") continue;
    if (relationship.target.endsWith(u".bin")) return domain::refuse(badTableFile(u"binary_workbook"));
    return relationship.target;
  }
  return domain::refuse(badTableFile(u"not_a_table"));
}

bool isTrue(QStringView text) { return text == u"1" || text == u"true"; }

void readSheetList(XmlPart& part, const QHash<QString, Relationship>& relationships, XlsxWorkbook& workbook) {
  while (part.nextChild()) {
    const auto relationship = relationships.value(part.attribute(u"id").toString());
    const auto state = part.attribute(u"state");
    const bool hidden = state == u"hidden" || state == u"veryHidden";
    if (relationship.type == u"worksheet") {
      workbook.sheets.append({part.attribute(u"name").toString(), relationship.target, hidden});
    }
    part.skip();
    if (workbook.sheets.size() > kMostSheets) return;
  }
}

}  // namespace

domain::Result<XlsxWorkbook> openWorkbook(const ZipArchive& archive) {
  GENDAN_TRY(const auto name, workbookPart(archive));
  GENDAN_TRY(const auto part, XmlPart::open(archive, name, ZipArchive::Use::Held));
  if (part->name() != u"workbook") return domain::refuse(badTableFile(u"not_a_table"));
  GENDAN_TRY(const auto relationships, relationshipsOf(archive, name));
  XlsxWorkbook workbook;
  for (const auto& relationship : relationships) {
    if (relationship.type == u"styles") workbook.stylesPart = relationship.target;
    if (relationship.type == u"sharedStrings") workbook.stringsPart = relationship.target;
  }
  while (part->nextChild()) {
    if (part->name() == u"workbookPr" && isTrue(part->attribute(u"date1904"))) workbook.epoch = Epoch::Year1904;
    if (part->name() == u"sheets") readSheetList(*part, relationships, workbook);
    else part->skip();
  }
  GENDAN_CHECK(part->finish());
  return workbook;
}

domain::Result<QStringList> readSharedStrings(XmlPart& strings) {
  QStringList found;
  while (strings.nextChild()) {
    if (strings.name() != u"si") {
      strings.skip();
      continue;
    }
    found.append(richText(strings));
    if (found.size() > kMostStrings) return domain::refuse(strings.error(u"too_large"));
    if (const auto flaw = flawOfCellText(found.last()); !flaw.empty()) return domain::refuse(strings.error(flaw));
  }
  GENDAN_CHECK(strings.finish());
  return found;
}

QString richText(XmlPart& part) {
  QString text;
  while (part.nextChild()) {
    if (part.name() == u"t") appendCellText(text, part.text());
    else if (part.name() == u"r") appendCellText(text, richText(part));
    else part.skip();
  }
  return decodeXlsxText(text);
}

}  // namespace gendan::documents
