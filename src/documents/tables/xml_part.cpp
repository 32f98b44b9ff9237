// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xml_part.h"

#include "documents/tables/cell_text.h"
#include "documents/tables/table_error.h"

namespace gendan::documents {

namespace {
constexpr qint64 kLargestToken = 320 << 10;  // bytes: the longest cell, each letter a character reference
constexpr qsizetype kMostAttributes = 100;   // Qt compares each with each, so the first longer list is the last
constexpr int kDeepest = 100;
}  // namespace

XmlPart::XmlPart(QString part, std::unique_ptr<ZipMember> member)
    : m_part(std::move(part)), m_member(std::move(member)), m_xml(m_member.get()) {}

domain::Result<std::unique_ptr<XmlPart>> XmlPart::open(const ZipArchive& archive, const QString& part,
                                                       ZipArchive::Use use) {
  GENDAN_TRY(auto member, archive.member(part, use));
  auto xml = std::unique_ptr<XmlPart>(new XmlPart(part, std::move(member)));
  if (!xml->nextChild()) {
    GENDAN_CHECK(xml->status());
    return domain::refuse(xml->error(u"bad_xml"));
  }
  return xml;
}

QXmlStreamReader::TokenType XmlPart::next() {
  m_member->allow(kLargestToken);
  const auto token = m_xml.readNext();
  if (token == QXmlStreamReader::DTD) fail(u"has_dtd");
  if (token == QXmlStreamReader::EndElement) --m_depth;
  if (token == QXmlStreamReader::StartElement) {
    m_attributes = m_xml.attributes();
    const auto written = m_attributes.size() + m_xml.namespaceDeclarations().size();
    if (++m_depth > kDeepest || written > kMostAttributes) fail(u"too_complex");
  }
  return m_xml.hasError() ? QXmlStreamReader::Invalid : token;
}

bool XmlPart::nextChild() {
  for (;;) {
    const auto token = next();
    if (token == QXmlStreamReader::StartElement) return true;
    if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument) return false;
    if (token == QXmlStreamReader::Invalid) return false;
  }
}

void XmlPart::skip() {
  while (nextChild()) skip();
}

QString XmlPart::text() {
  QString text;
  for (;;) {
    const auto token = next();
    if (token == QXmlStreamReader::Characters) appendCellText(text, m_xml.text());
    else if (token == QXmlStreamReader::StartElement) skip();
    else if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid) return text;
  }
}

QStringView XmlPart::attribute(QStringView localName) const {
  for (const auto& attribute : m_attributes) {
    if (attribute.name() == localName) return attribute.value();
  }
  return {};
}

QStringView XmlPart::attribute(QLatin1StringView space, QLatin1StringView localName) const {
  return m_attributes.value(space, localName);
}

domain::Result<> XmlPart::finish() {
  while (!m_xml.atEnd() && !m_xml.hasError()) {
    if (next() == QXmlStreamReader::Invalid) break;
  }
  GENDAN_CHECK(status());
  m_member->allow(kLargestToken);
  while (!m_member->read(1 << 14).isEmpty()) {
  }
  return status();
}

domain::Result<> XmlPart::status() const {
  if (!m_member->flaw().empty()) return domain::refuse(error(m_member->flaw()));
  if (!m_flaw.empty()) return domain::refuse(error(m_flaw));
  if (m_xml.hasError()) return domain::refuse(error(u"bad_xml"));
  return {};
}

domain::Error XmlPart::error(std::u16string_view reason) const { return badTable(m_part, reason); }

void XmlPart::fail(std::u16string_view reason) {
  m_flaw = reason;
  m_xml.raiseError();
}

}  // namespace gendan::documents
