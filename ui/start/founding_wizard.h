// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first start of a company: page by page what it needs, and nothing is made before Finish.

#include <QDate>
#include <QWizard>

#include "domain/base/result.h"
#include "ui/start/founding_page.h"

namespace gendan::ui {

class FoundingWizard : public QWizard {
  Q_OBJECT

 public:
  /// Makes the database and founds the company; the arguments are those of company.found.
  using Found = std::function<domain::Result<>(const QJsonObject& arguments)>;

  FoundingWizard(const QString& path, QDate today, Found found, QWidget* parent = nullptr);
  [[nodiscard]] QJsonObject arguments() const;
  /// Stays open, at the first page where something is wrong, unless the company was founded.
  void accept() override;

 private:
  [[nodiscard]] FoundingPage* pageAt(int id) const;
  void mark(const domain::Error& refusal);

  Found m_found;
};

}  // namespace gendan::ui
