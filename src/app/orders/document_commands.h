// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeping contracts, drawings, photos and scans with the order they belong to (P3.7).

#include "app/ports/store.h"
#include "domain/orders/document.h"

namespace gendan::app {

struct FileEntry {
  QString path;  ///< of a file that this computer can read
  domain::DocumentKind kind = domain::DocumentKind::Other;
  QString remark;
};

/// All of them or none. Each is copied into the database; the file itself is not needed any more.
struct AttachDocuments {
  static constexpr auto kWord = "document.attach";
  domain::OrderId order;
  std::vector<FileEntry> files;
};
/// Answers with the last one. Errors: Forbidden; NotAllowedInState once the order is closed; Invalid: no_files,
/// not_found, unreadable, and those of checkDocument(), each with its file.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AttachDocuments& command);

/// The largest file that the company takes in, in bytes.
[[nodiscard]] qint64 largestDocument(UnitOfWork& u);

}  // namespace gendan::app
