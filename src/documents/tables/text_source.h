// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A text file of unknown encoding, decoded piece by piece: by its byte-order mark, else UTF-8 if all of it is, else
// GB18030.

#include <QFile>
#include <QStringConverter>
#include <memory>

#include "domain/base/result.h"

namespace gendan::documents {

class TextSource {
 public:
  /// Reads an unmarked file through once, to see whether it is UTF-8.
  [[nodiscard]] static domain::Result<std::unique_ptr<TextSource>> open(const QString& path);

  [[nodiscard]] QString encoding() const;
  /// The next piece, without the mark; a line end is added to the last one.
  [[nodiscard]] domain::Result<QString> next();
  [[nodiscard]] bool atEnd() const { return m_ended; }
  /// The bytes read so far are not all of the encoding.
  [[nodiscard]] bool isBroken() const { return m_decoder->hasError() || m_torn; }

 private:
  explicit TextSource(const QString& path) : m_file(path) {}
  [[nodiscard]] domain::Result<> chooseEncoding();
  [[nodiscard]] domain::Result<bool> isUtf8();

  QFile m_file;
  std::unique_ptr<QStringDecoder> m_decoder;  ///< never moved: then one of ICU's writes its errors to where it was
  qint64 m_unit = 1;                          ///< bytes of the smallest letter
  bool m_torn = false;                        ///< the file ends inside a letter
  bool m_ended = false;
};

}  // namespace gendan::documents
