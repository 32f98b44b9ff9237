// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form that founds a company: its name, its departments as most have them, its first people.

#include "ui/session.h"

class QWidget;

namespace gendan::ui {

class CommandForm;

[[nodiscard]] CommandForm* foundingForm(Session& session, QWidget* parent);

}  // namespace gendan::ui
