// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A month's assessments: all trackers in one table, the evidence beside the score that is being given (P5).

#include <QDate>
#include <QHash>
#include <QWidget>

#include "ui/commands/commander.h"

class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace gendan::ui {

class EvidenceView;
class ScoreTable;

class AssessmentView : public QWidget {
  Q_OBJECT

 public:
  AssessmentView(Session& session, Commander& commander, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  /// One score of one tracker: the key of what is typed and not taken yet.
  using Place = std::pair<qint64, int>;
  /// A score that was not taken; it waits for its reason.
  struct Refused {
    int score = domain::kNoScore;
    QString why;
  };

  void addHead();
  QWidget* addPane();
  void setMonth(QDate day);
  void reload();
  void show(app::AssessmentMonth month);
  void follow(const app::ChangeSet& changes);
  void showPlace();
  void showActions();
  void give(int row, domain::Dimension dimension, int score);
  void takeSuggestions();
  void finaliseAll();
  void saveTable();
  void printMonth();
  [[nodiscard]] bool isEditable(const app::AssessmentSheet& sheet) const;
  [[nodiscard]] app::AssessmentMonth::Row* currentRow();
  [[nodiscard]] QString noteAt(int row, domain::Dimension dimension) const;
  [[nodiscard]] domain::Result<app::Committed> score(const app::AssessmentSheet& sheet, QJsonObject scores);
  void update(int row);

  Session& m_session;
  Commander& m_commander;
  app::AssessmentMonth m_month;
  QDateEdit* m_monthEdit;
  QLabel* m_summary;
  ScoreTable* m_table;
  QLabel* m_empty;
  QStackedLayout* m_stack;
  EvidenceView* m_evidence;
  QLabel* m_noteLabel;
  QLineEdit* m_note;
  QLabel* m_refusal;
  QLabel* m_outcome;
  QWidget* m_actions;
  QHBoxLayout* m_actionRow;
  QHash<Place, QString> m_notes;  ///< comments typed before their score
  QHash<Place, Refused> m_refused;
  QPushButton* m_suggestions = nullptr;
  QPushButton* m_finaliseAll = nullptr;
  bool m_isStale = true;
};

}  // namespace gendan::ui
