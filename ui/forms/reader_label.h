// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names for controls that screen readers call by their label alone, as they do combo boxes.

#include <QWidget>

namespace gendan::ui {

/// A label beside the control, there to be read and not to be seen: one elsewhere in the window would not be found.
void labelForReaders(QWidget* control, const QString& text);

}  // namespace gendan::ui
