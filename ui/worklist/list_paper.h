// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a list shows, as a form to print: the same columns, words and filter.

#include "documents/pages/form.h"
#include "ui/models/list_model.h"

namespace gendan::ui {

struct ListAsked {
  QString key;
  QString title;
  QStringList columns;  ///< those shown, in their order
};

/// Reads all rows (at most documents::kMostPrintedRows) behind the window; `done` hears of them unless `context` is
/// gone.
void readListPaper(Session& session, const ListModel& model, const ListAsked& asked, QObject* context,
                   std::function<void(domain::Result<documents::Form>)> done);

}  // namespace gendan::ui
