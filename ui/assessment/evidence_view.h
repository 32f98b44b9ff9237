// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why the formula suggests what it suggests: what the records say, the points it gives, how much it counts.

#include <QTableWidget>
#include <span>

#include "app/queries/assessment_sheet.h"

namespace gendan::ui {

class EvidenceView : public QTableWidget {
  Q_OBJECT

 public:
  explicit EvidenceView(QWidget* parent = nullptr);
  void show(std::span<const app::SheetDimension> dimensions);

 private:
  void addHeading(const app::SheetDimension& dimension);
  void addFact(const domain::ExplainedFact& fact);
};

/// "7", or "–" where nothing was given or could be suggested.
[[nodiscard]] QString scoreText(int score);
/// "84.95  ·  Good  ·  80 %  ·  1600.00 CNY"
[[nodiscard]] QString resultText(const app::AssessmentResult& result);

}  // namespace gendan::ui
