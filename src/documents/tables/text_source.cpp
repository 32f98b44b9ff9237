// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/text_source.h"

#include "documents/tables/table_error.h"

namespace gendan::documents {

namespace {

constexpr qint64 kPiece = 1 << 16;

domain::Result<QByteArray> piece(QFile& file) {
  auto bytes = file.read(kPiece);
  if (file.error() != QFileDevice::NoError) return domain::refuse(tableIoFailed(u"cannot_read"));
  return bytes;
}

qint64 unitOf(QStringConverter::Encoding encoding) {
  const auto name = QLatin1StringView(QStringConverter::nameForEncoding(encoding));
  if (name.startsWith(QLatin1StringView("UTF-16"))) return 2;
  return name.startsWith(QLatin1StringView("UTF-32")) ? 4 : 1;
}

}  // namespace

domain::Result<std::unique_ptr<TextSource>> TextSource::open(const QString& path) {
  auto source = std::unique_ptr<TextSource>(new TextSource(path));
  if (!source->m_file.open(QIODevice::ReadOnly)) return domain::refuse(tableIoFailed(u"cannot_read"));
  GENDAN_CHECK(source->chooseEncoding());
  return source;
}

QString TextSource::encoding() const { return QString::fromLatin1(m_decoder->name()); }

domain::Result<> TextSource::chooseEncoding() {
  const auto marked = QStringConverter::encodingForData(m_file.peek(4));
  if (marked) {
    m_decoder = std::make_unique<QStringDecoder>(*marked);
    m_unit = unitOf(*marked);
    return {};
  }
  GENDAN_TRY(const bool utf8, isUtf8());
  if (utf8) m_decoder = std::make_unique<QStringDecoder>(QStringConverter::Utf8);
  else m_decoder = std::make_unique<QStringDecoder>("GB18030");
  return {};
}

domain::Result<bool> TextSource::isUtf8() {
  QStringDecoder decoder(QStringConverter::Utf8);
  bool ended = false;
  while (!ended && !decoder.hasError()) {
    GENDAN_TRY(const auto bytes, piece(m_file));
    ended = bytes.isEmpty();
    [[maybe_unused]] const QString text = decoder(ended ? QByteArrayView("\n") : QByteArrayView(bytes));
  }
  if (!m_file.seek(0)) return domain::refuse(tableIoFailed(u"cannot_read"));
  return !decoder.hasError();
}

domain::Result<QString> TextSource::next() {
  GENDAN_TRY(const auto bytes, piece(m_file));
  if (!bytes.isEmpty()) return QString((*m_decoder)(bytes));
  m_ended = true;
  m_torn = m_file.size() % m_unit != 0;
  if (m_unit > 1) return QStringLiteral("\n");
  return QString((*m_decoder)(QByteArrayView("\n")));  // shows a letter that is cut short
}

}  // namespace gendan::documents
