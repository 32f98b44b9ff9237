// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/table_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include "documents/tables/csv_reader.h"
#include "documents/tables/ods_reader.h"
#include "documents/tables/table_error.h"
#include "documents/tables/xlsx_reader.h"

namespace gendan::documents {

namespace {

enum class Container { Text, Zip };

/// The stream names of a compound file are UTF-16; an encrypted workbook is stored as the stream "EncryptedPackage".
domain::Error compoundFile(QFile& file) {
  constexpr qint64 kEnough = 1 << 20;
  const QByteArray encrypted = QStringEncoder(QStringConverter::Utf16LE)(u"EncryptedPackage");
  if (file.peek(kEnough).contains(encrypted)) return badTableFile(u"encrypted");
  file.seek(std::max<qint64>(0, file.size() - kEnough));
  return badTableFile(file.read(kEnough).contains(encrypted) ? u"encrypted" : u"old_xls");
}

domain::Result<Container> containerOf(const QString& path) {
  const QFileInfo info(path);
  if (!info.isFile()) return domain::refuse(domain::Code::NotFound, u"table.file");
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return domain::refuse(tableIoFailed(u"cannot_read"));
  const auto start = file.peek(8);
  if (start.startsWith("PK\x03\x04")) return Container::Zip;
  if (start == QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return domain::refuse(compoundFile(file));
  static const QStringList zipped{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xltx"),
                                  QStringLiteral("ods"), QStringLiteral("ots")};
  if (zipped.contains(info.suffix().toLower())) return domain::refuse(badTableFile(u"damaged"));
  return Container::Text;
}

domain::Result<TableKind> kindOf(const ZipArchive& archive) {
  const auto mimetype = archive.head(QStringLiteral("mimetype"), 100);
  if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return TableKind::Ods;
  if (archive.has(QStringLiteral("[Content_Types].xml"))) return TableKind::Xlsx;
  return domain::refuse(badTableFile(u"not_a_table"));
}

}  // namespace

domain::Result<TableInfo> inspectTable(const QString& path, const TableOptions& options) {
  GENDAN_TRY(const auto container, containerOf(path));
  if (container == Container::Text) return inspectCsv(path, options);
  GENDAN_TRY(const auto archive, ZipArchive::open(path, options.limits));
  GENDAN_TRY(const auto kind, kindOf(archive));
  GENDAN_TRY(const auto sheets, kind == TableKind::Ods ? odsSheets(archive) : xlsxSheets(archive));
  return TableInfo{kind, sheets, {}, {}};
}

domain::Result<> readTable(const QString& path, const TableOptions& options, const RowSink& sink) {
  GENDAN_TRY(const auto container, containerOf(path));
  if (container == Container::Text) return readCsv(path, options, sink);
  GENDAN_TRY(const auto archive, ZipArchive::open(path, options.limits));
  GENDAN_TRY(const auto kind, kindOf(archive));
  return kind == TableKind::Ods ? readOds(archive, options, sink) : readXlsx(archive, options, sink);
}

}  // namespace gendan::documents
