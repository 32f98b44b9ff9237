// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Colours, icons and the style sheet, light and dark; one accent, state colours never the only signal.

#include <QColor>
#include <QIcon>

class QApplication;
class QWidget;

namespace gendan::ui {

struct Theme {
  bool dark = false;
  QColor accent;
  QColor accentSoft;  ///< behind what is selected
  QColor surface;     ///< cards and side bar
  QColor border;
  QColor muted;  ///< secondary text
  QColor late;
  QColor done;
  QColor warn;
};

[[nodiscard]] const Theme& theme();
/// Follows the palette that the desktop gave the application, unless `scheme` is "light" or "dark".
void applyTheme(QApplication& application, const QString& scheme = {});
/// What a widget is to the style sheet: "primary", "banner", "hint"…; may be changed at any time.
void setRole(QWidget* widget, const QString& role);
/// resources/icons/<name>.svg in the colour of text.
[[nodiscard]] QIcon icon(const QString& name);

}  // namespace gendan::ui
