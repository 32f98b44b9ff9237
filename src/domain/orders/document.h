// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file kept with an order (P3.7): what it is and the hash that its bytes must have; the bytes lie beside it.

#include "domain/orders/document_ids.h"
#include "domain/orders/order.h"

namespace gendan::domain {

enum class DocumentKind { Contract, Drawing, Photo, Scan, Invoice, Other };
template <>
struct Codes<DocumentKind> {
  static constexpr std::array entries{code(DocumentKind::Contract, "contract"), code(DocumentKind::Drawing, "drawing"),
                                      code(DocumentKind::Photo, "photo"),       code(DocumentKind::Scan, "scan"),
                                      code(DocumentKind::Invoice, "invoice"),   code(DocumentKind::Other, "other")};
};

/// Never edited nor taken away again: a better one is attached beside it.
struct Document {
  DocumentId id;
  OrderId order;
  DocumentKind kind = DocumentKind::Other;
  QString fileName;   ///< without folders
  QString mediaType;  ///< "application/pdf"
  qint64 size = 0;    ///< bytes
  QString sha256;     ///< of the bytes, 64 lower-case hexadecimal digits
  QString remark;
  UserId attachedBy;
  Instant attachedAt;
  friend bool operator==(const Document&, const Document&) = default;
};

/// Errors (all at once, "path" for what is wrong with the file): required, too_long, file_name (a folder in it),
/// empty_file, file_too_large (more than `largest` bytes).
[[nodiscard]] Result<> checkDocument(const Document& document, qint64 largest);
/// Whether such a document says prices, so that only those may open it who may see them (P4.4).
[[nodiscard]] constexpr bool tellsPrices(DocumentKind kind) {
  return kind == DocumentKind::Contract || kind == DocumentKind::Invoice;
}

}  // namespace gendan::domain
