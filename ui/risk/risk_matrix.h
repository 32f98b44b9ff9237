// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The 3 × 3 matrix of the open risks (P6.2): each field a button with its number; pressed, it narrows the list below.

#include <QPushButton>
#include <array>

#include "domain/risk/risk.h"
#include "ui/worklist/list_view.h"

namespace gendan::ui {

class RiskMatrix : public QWidget {
  Q_OBJECT

 public:
  RiskMatrix(Session& session, ListView& list, QWidget* parent = nullptr);

 private:
  static constexpr size_t kSide = 3;
  static constexpr size_t kFields = kSide * kSide;
  using Counts = std::array<qint64, kFields>;

  void addButtons();
  void refresh();
  void show(const Counts& counts);
  void narrow(size_t field);
  void readCuts();

  Session& m_session;
  ListView& m_list;
  std::array<QPushButton*, kFields> m_buttons{};
  domain::RiskCuts m_cuts;
};

[[nodiscard]] QWidget* makeRiskMatrix(Session& session, ListView& list, QWidget* parent);

}  // namespace gendan::ui
