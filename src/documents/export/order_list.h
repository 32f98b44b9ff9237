// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list of orders as a table for somebody else's spreadsheet program.

#include "app/queries/queries.h"
#include "documents/tables/table_writer.h"

namespace gendan::documents {

/// A csv or xlsx file, by the ending of `path`, with the columns of an order list; amounts are numbers, their currency
/// has a column of its own. Errors: Invalid "target" unknown_format, and those of TableWriter.
[[nodiscard]] domain::Result<std::unique_ptr<TableWriter>> createOrderList(const QString& path, const QString& sheet);

/// Every row that `query` finds, page by page, masked for `actor`; how many. `query.limit` is the size of a page.
[[nodiscard]] domain::Result<qint64> writeOrderList(TableWriter& table, app::Queries& queries, app::OrderQuery query,
                                                    const domain::Actor& actor, QDate today);

}  // namespace gendan::documents
