// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A part of a zipped spreadsheet as a walk over elements, safe to point at a hostile file.

#include <QXmlStreamReader>

#include "documents/tables/zip_archive.h"

namespace gendan::documents {

/// Whatever goes wrong ends the walk as if the elements were over: ask `status` before believing what was found.
class XmlPart {
 public:
  /// Opens the part and enters its root element. Errors: as ZipArchive::member, bad_xml, has_dtd.
  [[nodiscard]] static domain::Result<std::unique_ptr<XmlPart>> open(const ZipArchive& archive, const QString& part,
                                                                     ZipArchive::Use use);

  /// Enters the next child of the current element, or leaves the element and is false. A child that was entered must be
  /// left again: by nextChild until false, by text or by skip.
  [[nodiscard]] bool nextChild();
  /// Leaves the current element.
  void skip();
  /// The character data directly in the current element, which is left; cut once it is too long for a cell.
  [[nodiscard]] QString text();
  [[nodiscard]] QXmlStreamReader::TokenType next();

  /// Local name of the element entered last; prefixes and the two dialects of Office Open XML don't matter.
  [[nodiscard]] QStringView name() const { return m_xml.name(); }
  [[nodiscard]] QStringView characters() const { return m_xml.text(); }
  /// Null if absent. Valid until the next element.
  [[nodiscard]] QStringView attribute(QStringView localName) const;
  [[nodiscard]] QStringView attribute(QLatin1StringView space, QLatin1StringView localName) const;

  /// Reads on to the end, where the checksum is compared.
  [[nodiscard]] domain::Result<> finish();
  [[nodiscard]] domain::Result<> status() const;
  [[nodiscard]] domain::Error error(std::u16string_view reason) const;

 private:
  XmlPart(QString part, std::unique_ptr<ZipMember> member);
  void fail(std::u16string_view reason);

  QString m_part;
  std::unique_ptr<ZipMember> m_member;
  QXmlStreamReader m_xml;
  QXmlStreamAttributes m_attributes;
  int m_depth = 0;
  std::u16string_view m_flaw;
};

}  // namespace gendan::documents
