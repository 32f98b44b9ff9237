// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files that are whole or not there: a temporary one that goes unless it is kept, and names that survive a power cut.

#include <QString>

namespace gendan::storage {

/// A file being made, with what SQLite puts beside it; removed again unless moveTo() was called.
class DraftFile {
 public:
  /// Clears away what an interrupted run left under this name.
  explicit DraftFile(QString path);
  ~DraftFile();
  DraftFile(const DraftFile&) = delete;
  DraftFile& operator=(const DraftFile&) = delete;
  [[nodiscard]] const QString& path() const { return m_path; }
  /// Gives the finished file its name, durably. Throws Duplicate if the name is taken, StorageFailed.
  void moveTo(const QString& name);

 private:
  QString m_path;
  bool m_kept = false;
};

/// Renames a database file and what SQLite keeps beside it. Throws StorageFailed.
void renameDatabase(const QString& from, const QString& to);
/// Makes a change of names in the file's folder survive a power cut.
void syncFolderOf(const QString& path);

}  // namespace gendan::storage
