// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which forms a record can be printed as, and the way to their preview.

#include "documents/forms/form_request.h"
#include "ui/session.h"

class QMenu;
class QWidget;

namespace gendan::ui {

using Told = std::function<void(const QString& message, bool wentWrong)>;

/// Reads the forms behind the window and opens their preview; where there is nothing to print it says so.
void printForms(Session& session, const std::vector<documents::FormRequest>& requests, QWidget* parent,
                const Told& told);

/// An action for each form of these orders.
void addOrderForms(QMenu& menu, Session& session, const QList<qint64>& orders, QWidget* parent, const Told& told);

/// Adds what these records (all of one kind) can be printed as: for orders a submenu of their forms.
void addPrintActions(QMenu& menu, Session& session, const QString& kind, const QList<qint64>& records, QWidget* parent,
                     const Told& told);

}  // namespace gendan::ui
