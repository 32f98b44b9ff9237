// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form of any use case, made from its argument list: proposes, keeps a draft, marks what is refused, closes on success.

#include <QDialog>
#include <QTimer>

#include "ui/commands/command_table.h"
#include "ui/forms/drafts.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/line_grid.h"

class QBoxLayout;
class QDialogButtonBox;
class QFormLayout;
class QPushButton;

namespace gendan::ui {

class CommandForm : public QDialog {
  Q_OBJECT

 public:
  CommandForm(Session& session, const app::CommandSpec& spec, const CommandLook& look, Subject subject,
              QWidget* parent = nullptr);
  /// What was typed last is kept too.
  ~CommandForm() override;

  /// Arguments that the person is not asked for: what the command is about, the version seen.
  [[nodiscard]] static QJsonObject fixedArguments(const app::CommandSpec& spec, const CommandLook& look,
                                                  const Subject& subject);
  /// Is there anything to ask for?
  [[nodiscard]] static bool asksAnything(const app::CommandSpec& spec, const CommandLook& look);

  void setArguments(const QJsonObject& arguments);
  /// nullptr: the form does not ask for it.
  [[nodiscard]] FieldEditor* editor(const QString& field) const;
  void done(int result) override;

 Q_SIGNALS:
  /// Done and committed, with the sentence for the status bar.
  void committed(const QString& message);

 private:
  void addFields(QBoxLayout* layout);
  void addField(const app::Field& field, QFormLayout* layout);
  [[nodiscard]] static QFormLayout* newForm();
  /// Shows the fields that make sense with what is entered now.
  void showFitting();
  [[nodiscard]] QJsonValue valueOf(const QString& field) const;
  void addLists(QBoxLayout* layout);
  void addButtons(QBoxLayout* layout);
  void addPreview(QBoxLayout* layout);
  void noteEdit();
  void fitTo(const QWidget& content);
  [[nodiscard]] QJsonObject arguments() const;
  void submit();
  void show(const domain::Error& refusal);
  void restoreDraft();
  void keepDraft();
  [[nodiscard]] QString draftKey() const;

  Session& m_session;
  const app::CommandSpec& m_spec;
  const CommandLook& m_look;
  Subject m_subject;
  QJsonObject m_fixed;
  QString m_commandId;  ///< the same for every attempt of this form: done twice is done once
  Drafts m_drafts;
  QTimer m_draftTimer;
  QList<FieldEditor*> m_editors;
  QList<LineGrid*> m_grids;
  QLabel* m_banner;
  FormPreview* m_preview = nullptr;
};

}  // namespace gendan::ui
