// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/cell_delegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include "ui/forms/date_field.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/line_grid.h"
#include "ui/present/words.h"

namespace gendan::ui {

using app::Field;
using app::FieldType;

namespace {

const QString kBetween = QStringLiteral("  ·  ");

/// Codes of records, found by any part of code or name; the code is what the cell keeps.
QCompleter* completerFor(Session& session, const QString& kind, QLineEdit* edit) {
  constexpr int kOffered = 500;
  QStringList texts;
  if (const auto choices = session.reading().records().choices({kind, {}, {}, kOffered}))
    for (const auto& choice : *choices) texts.append(choice.code + kBetween + choice.name);
  auto* completer = new QCompleter(texts, edit);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  return completer;
}

/// With an empty entry: a cell may say nothing.
QComboBox* comboFor(const Field& field, QWidget* parent) {
  auto* combo = new QComboBox(parent);
  combo->addItem(QString());
  if (field.type == FieldType::Boolean) {
    combo->addItem(LineTable::tr("No"), false);
    combo->addItem(LineTable::tr("Yes"), true);
  }
  for (const auto& entry : field.codes)
    combo->addItem(wordText(QString::fromLatin1(entry.word)), QString::fromLatin1(entry.word));
  return combo;
}

/// As setData takes it.
QVariant contentOf(const QWidget& editor) {
  if (const auto* combo = qobject_cast<const QComboBox*>(&editor)) return combo->currentData();
  if (const auto* date = qobject_cast<const DateField*>(&editor)) return date->value().toString(Qt::ISODate);
  const auto text = qobject_cast<const QLineEdit*>(&editor)->text();
  const auto cut = text.indexOf(kBetween);
  return cut < 0 ? text : text.left(cut);
}

constexpr auto kBegan = "began";  ///< property of an editor: its content before anybody touched it

}  // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
  const auto* field = m_table.fieldAt(index.column());
  if (field == nullptr) return nullptr;
  const auto label = fieldText(QString::fromLatin1(field->name));
  QWidget* editor = nullptr;
  if (field->type == FieldType::Word || field->type == FieldType::Boolean) {
    editor = comboFor(*field, parent);
  } else if (field->type == FieldType::Date) {
    editor = new DateField(m_session == nullptr ? QDate() : m_session->today(), parent);
  } else {
    auto* line = new QLineEdit(parent);
    if (isNumeric(field->type)) line->setAlignment(Qt::AlignRight);
    if (isSecret(*field)) line->setEchoMode(QLineEdit::Password);
    if (field->type == FieldType::Identity && field->refers != nullptr && m_session != nullptr)
      line->setCompleter(completerFor(*m_session, QString::fromLatin1(field->refers), line));
    editor = line;
  }
  Q_UNUSED(option);
  editor->setObjectName(QString::fromLatin1(field->name));
  editor->setAccessibleName(tr("%1 in row %2").arg(label).arg(index.row() + 1));
  return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const auto value = index.data(Qt::EditRole);
  if (auto* combo = qobject_cast<QComboBox*>(editor)) {
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
  } else if (auto* date = qobject_cast<DateField*>(editor)) {
    date->setValue(QDate::fromString(value.toString(), Qt::ISODate));
  } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
    const bool isNamed = m_table.fieldAt(index.column())->type == FieldType::Identity;
    line->setText(isNamed ? index.data().toString() : value.toString());
  }
  editor->setProperty(kBegan, contentOf(*editor));
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  const auto content = contentOf(*editor);
  // Who only passes through a cell says nothing.
  if (content != editor->property(kBegan)) model->setData(index, content);
}

}  // namespace gendan::ui
