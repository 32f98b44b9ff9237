// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From "that form of that record" to the form: what the windows and the command line ask for.

#include "app/jobs/print_note.h"
#include "app/queries/queries.h"
#include "app/queries/records.h"
#include "documents/forms/forms.h"

namespace gendan::documents {

struct FormRequest {
  QString form;  ///< word of a form; empty: the one that shows records of this kind
  QString kind;  ///< of the record: "order", "change_request"
  qint64 id = 0;
  QDate from;
  QDate to;
};

/// Masked for `actor`. One form, or for an order all of that kind; none where the order has nothing to show in it.
/// Errors: NotFound "print.form" (no such form, or none of such a record); NotFound.
[[nodiscard]] domain::Result<std::vector<Form>> formsFor(app::Queries& queries, app::Records& records,
                                                         const FormRequest& request, const domain::Actor& actor);

/// What the audit trail says of them.
[[nodiscard]] std::vector<app::PrintedForm> printedForms(const std::vector<Form>& forms);

}  // namespace gendan::documents
