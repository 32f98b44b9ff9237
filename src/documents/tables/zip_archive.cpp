// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/zip_archive.h"

#include <zip.h>

#include <QFile>
#include <QFileInfo>

#include "documents/tables/table_error.h"

namespace gendan::documents {

namespace {
constexpr zip_int64_t kMostParts = 10'000;
}

ZipMember::ZipMember(zip_file* file, qint64 deflated, Budget budget)
    : m_file(file), m_deflated(deflated), m_budget(budget), m_allowance(budget.bytes) {
  open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipMember::~ZipMember() { zip_fclose(m_file); }

qint64 ZipMember::readData(char* data, qint64 size) {
  if (!m_flaw.empty()) return -1;
  const auto got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
  if (got < 0) {
    m_flaw = u"damaged";
    return -1;
  }
  m_read += got;
  const bool bomb = m_read > m_budget.ratioFrom && m_read / m_budget.ratio > m_deflated;
  if (m_read > m_budget.bytes || m_read > m_allowance || bomb) {
    m_flaw = u"too_large";
    return -1;
  }
  return got;
}

void ZipArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

domain::Result<ZipArchive> ZipArchive::open(const QString& path, const TableLimits& limits) {
  if (QFileInfo(path).size() > limits.zipFile) return domain::refuse(badTableFile(u"too_large"));
  int problem = 0;
  ZipArchive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem), limits);
  if (!archive.m_zip) {
    const bool io = problem == ZIP_ER_OPEN || problem == ZIP_ER_READ || problem == ZIP_ER_SEEK;
    return domain::refuse(io ? tableIoFailed(u"cannot_read") : badTableFile(u"damaged"));
  }
  if (zip_get_num_entries(archive.m_zip.get(), 0) > kMostParts) return domain::refuse(badTableFile(u"too_large"));
  return archive;
}

qint64 ZipArchive::indexOf(const QString& part) const {
  return zip_name_locate(m_zip.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::has(const QString& part) const { return indexOf(part) >= 0; }

domain::Result<std::unique_ptr<ZipMember>> ZipArchive::member(const QString& part, Use use) const {
  const auto index = indexOf(part);
  if (index < 0) return domain::refuse(badTable(part, u"missing_part"));
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0) {
    return domain::refuse(badTable(part, u"damaged"));
  }
  if (stat.encryption_method != ZIP_EM_NONE) return domain::refuse(badTableFile(u"encrypted"));
  const ZipMember::Budget budget{use == Use::Held ? m_limits.heldPart : m_limits.streamedPart, m_limits.ratio,
                                 m_limits.ratioFrom};
  if (stat.size > static_cast<zip_uint64_t>(budget.bytes)) return domain::refuse(badTable(part, u"too_large"));
  auto* file = zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0);
  if (file == nullptr) return domain::refuse(badTable(part, u"damaged"));
  return std::make_unique<ZipMember>(file, static_cast<qint64>(stat.comp_size), budget);
}

QByteArray ZipArchive::head(const QString& part, qint64 most) const {
  const auto opened = member(part, Use::Held);
  return opened ? (*opened)->read(most) : QByteArray();
}

}  // namespace gendan::documents
