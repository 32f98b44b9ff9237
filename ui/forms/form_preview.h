// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands above a form's fields and tells what the act would mean, while it is being typed.

#include <QWidget>

#include "ui/commands/proposals.h"

namespace gendan::ui {

class FormPreview : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;
  /// The form as it is now.
  virtual void show(const QJsonObject& arguments) = 0;
};

using Preview = FormPreview* (*)(Session&, const Subject&, QWidget* parent);

FormPreview* previewChange(Session&, const Subject&, QWidget* parent);
FormPreview* previewDecision(Session&, const Subject&, QWidget* parent);
FormPreview* previewClosing(Session&, const Subject&, QWidget* parent);
FormPreview* previewClosingDecision(Session&, const Subject&, QWidget* parent);
FormPreview* previewCredit(Session&, const Subject&, QWidget* parent);
FormPreview* previewAdHoc(Session&, const Subject&, QWidget* parent);

}  // namespace gendan::ui
