// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One assessment at a glance: scores with their comments, the result, what the tracker says.

#include <QWidget>

#include "ui/session.h"

class QFormLayout;

namespace gendan::ui {

class AssessmentSummary : public QWidget {
  Q_OBJECT

 public:
  AssessmentSummary(Session& session, domain::AssessmentId id, QWidget* parent = nullptr);

 private:
  void addFact(QFormLayout* form, const QString& label, const QString& text);
};

}  // namespace gendan::ui
