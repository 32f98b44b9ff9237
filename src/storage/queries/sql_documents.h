// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents and their bytes, hashed anew whenever they are read.

#include "app/queries/documents.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class SqlDocuments : public app::Documents {
 public:
  explicit SqlDocuments(Connection& connection) : m_connection(connection) {}

  [[nodiscard]] domain::Result<std::vector<app::DocumentRow>> ofOrder(domain::OrderId order,
                                                                      const domain::Actor& actor) override;
  [[nodiscard]] domain::Result<app::DocumentContent> content(domain::DocumentId id,
                                                             const domain::Actor& actor) override;

 private:
  Connection& m_connection;
};

/// The bytes as they lie in the database; nothing where they are gone.
[[nodiscard]] QByteArray contentOf(Connection& connection, domain::DocumentId id);
[[nodiscard]] bool isAltered(const domain::Document& document, const QByteArray& bytes);

}  // namespace gendan::storage
