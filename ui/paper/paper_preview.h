// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Forms before they leave: the very pages that are printed or saved, in the language they are wanted in.

#include <QBuffer>
#include <QDialog>

#include "documents/pages/form.h"
#include "ui/session.h"

class QComboBox;
class QLabel;
class QPdfDocument;
class QPrinter;
class QPushButton;
class QVBoxLayout;

namespace gendan::ui {

/// "CR-2026-00001", or "allocation" for many; with the day, as a file is called.
[[nodiscard]] QString paperName(const std::vector<documents::Form>& forms, QDate today);

class PaperPreview : public QDialog {
  Q_OBJECT

 public:
  PaperPreview(Session& session, std::vector<documents::Form> forms, QWidget* parent = nullptr);
  ~PaperPreview() override;

  /// Notes it, then writes the file.
  void saveTo(const QString& path);

 Q_SIGNALS:
  void said(const QString& message, bool wentWrong);

 private:
  void paint();
  void take(const QByteArray& pdf);
  void saveAs();
  void askForPrinter();
  void print(QPrinter& printer);
  void addRow(QVBoxLayout* layout);
  [[nodiscard]] QString titleText() const;
  [[nodiscard]] documents::PaperLanguage language() const;
  [[nodiscard]] bool noted();

  Session& m_session;
  std::vector<documents::Form> m_forms;
  documents::Letterhead m_letterhead;
  QComboBox* m_language;
  QLabel* m_message;
  QPushButton* m_save;
  QPushButton* m_print;
  QPdfDocument* m_document;
  QBuffer m_pdf;
};

}  // namespace gendan::ui
