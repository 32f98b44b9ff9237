// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_documents.h"

#include <QVariant>

#include "storage/audit/sha256.h"
#include "storage/guarded.h"
#include "storage/queries/price_mask.h"
#include "storage/record_io.h"

namespace gendan::storage {

using namespace domain;

namespace {

bool mayOpen(PriceMask& mask, const Document& document) {
  const auto view = mask.of(document.order.value());
  return view.party && (view.money || !tellsPrices(document.kind));
}

}  // namespace

QByteArray contentOf(Connection& connection, DocumentId id) {
  auto& statement = connection.statement(QStringLiteral("SELECT bytes FROM document_content WHERE document_id = ?"));
  statement.bind(0, id.value());
  Rows rows(statement);
  return rows.next() ? rows.bytes(0).toByteArray() : QByteArray();
}

bool isAltered(const Document& document, const QByteArray& bytes) {
  Sha256 hash;
  hash.add(bytes);
  return QString::fromLatin1(hash.finish().toHex()) != document.sha256;
}

Result<std::vector<app::DocumentRow>> SqlDocuments::ofOrder(OrderId order, const Actor& actor) {
  return guarded([&]() -> Result<std::vector<app::DocumentRow>> {
    RecordIo io(m_connection, tableOf(&app::kRecord<Document>));
    PriceMask mask(m_connection, actor);
    std::vector<app::DocumentRow> rows;
    for (const auto& record : io.find({app::where<&Document::order>(order)})) {
      const auto& document = *static_cast<const Document*>(record.get());
      const auto name =
          m_connection.scalar(QStringLiteral("SELECT name FROM app_user WHERE id = ?"), {document.attachedBy.value()});
      rows.push_back({document, name.toString(), isAltered(document, contentOf(m_connection, document.id)),
                      mayOpen(mask, document)});
    }
    return rows;
  });
}

Result<app::DocumentContent> SqlDocuments::content(DocumentId id, const Actor& actor) {
  return guarded([&]() -> Result<app::DocumentContent> {
    RecordIo io(m_connection, tableOf(&app::kRecord<Document>));
    const auto record = io.load(id.value());
    if (!record) return refuse(Code::NotFound, u"document");
    const auto& document = *static_cast<const Document*>(record.get());
    PriceMask mask(m_connection, actor);
    if (!mayOpen(mask, document)) return refuse(Code::Forbidden, u"document.open", {{u"kind"_qs, u"tells_prices"_qs}});
    auto bytes = contentOf(m_connection, id);
    if (isAltered(document, bytes))
      return refuse(Code::Integrity, u"document.altered", {{u"file_name"_qs, u"altered"_qs}});
    return app::DocumentContent{document, std::move(bytes)};
  });
}

}  // namespace gendan::storage
