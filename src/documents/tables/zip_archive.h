// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parts of a zipped file, under a budget: what is read may not inflate without bound.

#include <QIODevice>
#include <memory>

#include "documents/tables/table_reader.h"

struct zip;
struct zip_file;

namespace gendan::documents {

/// A part, read once from front to back. Afterwards `flaw` tells why it ended before its time.
class ZipMember : public QIODevice {
 public:
  struct Budget {
    qint64 bytes;
    qint64 ratio;
    qint64 ratioFrom;
  };
  ZipMember(zip_file* file, qint64 deflated, Budget budget);
  ~ZipMember() override;
  ZipMember(const ZipMember&) = delete;
  ZipMember& operator=(const ZipMember&) = delete;

  /// Allows `bytes` from here on, until the next call.
  void allow(qint64 bytes) { m_allowance = m_read + bytes; }
  /// damaged, too_large, or empty.
  [[nodiscard]] std::u16string_view flaw() const { return m_flaw; }
  [[nodiscard]] bool isSequential() const override { return true; }

 protected:
  qint64 readData(char* data, qint64 size) override;
  qint64 writeData(const char*, qint64) override { return -1; }

 private:
  zip_file* m_file;
  qint64 m_deflated;
  Budget m_budget;
  qint64 m_read = 0;
  qint64 m_allowance;
  std::u16string_view m_flaw;
};

class ZipArchive {
 public:
  /// Errors: damaged, too_large.
  [[nodiscard]] static domain::Result<ZipArchive> open(const QString& path, const TableLimits& limits);

  /// Names of parts are compared ignoring case, as the Open Packaging Conventions say.
  [[nodiscard]] bool has(const QString& part) const;
  enum class Use { Streamed, Held };
  /// Errors: missing_part, damaged, encrypted, too_large. The archive must outlive the member.
  [[nodiscard]] domain::Result<std::unique_ptr<ZipMember>> member(const QString& part, Use use) const;
  /// The first `most` bytes of a part; none if there is no such part.
  [[nodiscard]] QByteArray head(const QString& part, qint64 most) const;

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  ZipArchive(zip* archive, const TableLimits& limits) : m_zip(archive), m_limits(limits) {}
  [[nodiscard]] qint64 indexOf(const QString& part) const;

  std::unique_ptr<zip, Close> m_zip;
  TableLimits m_limits;
};

}  // namespace gendan::documents
