// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The manual in a window, opened at what the person looks at (F1).

#include <QTextBrowser>

namespace gendan::ui {

class HelpWindow : public QTextBrowser {
  Q_OBJECT

 public:
  explicit HelpWindow(QWidget* parent = nullptr);
  /// The window's own manual, opened if it is not yet.
  static void showFor(QWidget* window, const QString& page);
  /// At the section about a page of the navigation, or "order"; at the beginning where there is none.
  void showTopic(const QString& page);
  /// The heading of the section that is on top.
  [[nodiscard]] QString heading() const { return m_heading; }
  /// Headings of a manual, in order; those of all languages correspond.
  [[nodiscard]] static QStringList headingsOf(const QString& manual);
  /// In the language of the moment.
  [[nodiscard]] static QString manualPath();

 protected:
  QVariant loadResource(int type, const QUrl& name) override;

 private:
  QString m_heading;
};

}  // namespace gendan::ui
