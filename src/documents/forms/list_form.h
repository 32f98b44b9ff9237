// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Any list as it stands on a screen, on paper.

#include "app/queries/queries.h"
#include "documents/pages/form.h"

namespace gendan::documents {

/// Longer lists are for spreadsheets; the paper says that it ends early.
inline constexpr size_t kMostPrintedRows = 2'000;

struct ListPaper {
  QString list;  ///< its key: "sales.to_review"
  Words title;
  Words filter;  ///< what narrows it down; empty: nothing
  std::vector<TableColumn> columns;
  std::vector<std::vector<Words>> rows;  ///< at most kMostPrintedRows
  bool isCut = false;                    ///< there were more
};
[[nodiscard]] Form listForm(ListPaper paper);

/// The rows of a worklist, masked for `actor`. Errors: those of Queries::orders.
[[nodiscard]] domain::Result<Form> orderListForm(app::Queries& queries, app::OrderQuery query,
                                                 const domain::Actor& actor, QDate today);

}  // namespace gendan::documents
