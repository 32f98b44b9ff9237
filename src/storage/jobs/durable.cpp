// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/durable.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <array>

#include "storage/sql/storage_error.h"

namespace gendan::storage {

using domain::Code;

namespace {

constexpr std::array kBeside{"", "-wal", "-shm", "-journal"};

void syncPath(const QString& path, int flags) {
  const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
  const bool synced = fd >= 0 && ::fsync(fd) == 0;
  if (fd >= 0) ::close(fd);
  if (!synced) throw StorageError(domain::error(Code::StorageFailed, u"file.sync"), path);
}

}  // namespace

DraftFile::DraftFile(QString path) : m_path(std::move(path)) {
  for (const char* end : kBeside) QFile::remove(m_path + QLatin1StringView(end));
}

DraftFile::~DraftFile() {
  if (m_kept) return;
  for (const char* end : kBeside) QFile::remove(m_path + QLatin1StringView(end));
}

void DraftFile::moveTo(const QString& name) {
  if (QFileInfo::exists(name)) throw StorageError(domain::error(Code::Duplicate, u"file.name"), name);
  syncPath(m_path, O_RDONLY);
  renameDatabase(m_path, name);
  m_kept = true;
}

void renameDatabase(const QString& from, const QString& to) {
  for (const char* end : kBeside) {
    const auto old = from + QLatin1StringView(end);
    if (QFileInfo::exists(old) && !QFile::rename(old, to + QLatin1StringView(end)))
      throw StorageError(domain::error(Code::StorageFailed, u"file.rename"), old);
  }
  syncFolderOf(to);
}

void syncFolderOf(const QString& path) { syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY); }

}  // namespace gendan::storage
