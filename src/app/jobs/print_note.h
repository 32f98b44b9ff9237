// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sheet of paper leaves the program too: the audit trail says who printed what, and what exactly stood on it.

#include "app/transactor.h"

namespace gendan::app {

struct PrintedForm {
  QString form;        ///< "change_request"; "order": the order as a text
  QString number;      ///< of what it shows
  QByteArray content;  ///< its hash, in hexadecimal
};

/// To be called before the sheets are handed out: what can't be noted is not. One audit row a form.
[[nodiscard]] domain::Result<> notePrint(Transactor& transactor, const Context& context,
                                         const std::vector<PrintedForm>& printed);

}  // namespace gendan::app
