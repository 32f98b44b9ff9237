// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reader_label.h"

#include <QLabel>

namespace gendan::ui {

void labelForReaders(QWidget* control, const QString& text) {
  control->setAccessibleName(text);
  auto* label = new QLabel(text, control->parentWidget());
  label->setBuddy(control);
  label->hide();
}

}  // namespace gendan::ui
