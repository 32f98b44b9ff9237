// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/cell_delegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>

#include "ui/forms/line_grid.h"
#include "ui/present/words.h"

namespace gendan::ui {

using app::FieldType;

namespace {

/// Codes of records, found by any part of code or name; the code is what the cell keeps.
QCompleter* completerFor(Session& session, const QString& kind, QLineEdit* edit) {
  constexpr int kOffered = 500;
  QStringList texts;
  if (const auto choices = session.reading().records().choices({kind, {}, {}, kOffered}))
    for (const auto& choice : *choices) texts.append(choice.code + u"  ·  "_qs + choice.name);
  auto* completer = new QCompleter(texts, edit);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  return completer;
}

}  // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
  const auto* field = m_table.fieldAt(index.column());
  if (field == nullptr) return nullptr;
  const auto label = fieldText(QString::fromLatin1(field->name));
  QWidget* editor = nullptr;
  if (field->type == FieldType::Word) {
    auto* combo = new QComboBox(parent);
    for (const auto& entry : field->codes)
      combo->addItem(wordText(QString::fromLatin1(entry.word)), QString::fromLatin1(entry.word));
    editor = combo;
  } else if (field->type == FieldType::Boolean) {
    auto* combo = new QComboBox(parent);
    combo->addItem(tr("No"), false);
    combo->addItem(tr("Yes"), true);
    editor = combo;
  } else if (field->type == FieldType::Date) {
    auto* date = new QDateEdit(m_session.today(), parent);
    date->setDisplayFormat(u"yyyy-MM-dd"_qs);
    date->setCalendarPopup(true);
    editor = date;
  } else {
    auto* line = new QLineEdit(parent);
    if (isNumeric(field->type)) line->setAlignment(Qt::AlignRight);
    if (field->type == FieldType::Identity && field->refers != nullptr)
      line->setCompleter(completerFor(m_session, QString::fromLatin1(field->refers), line));
    editor = line;
  }
  Q_UNUSED(option);
  editor->setAccessibleName(tr("%1 in row %2").arg(label).arg(index.row() + 1));
  return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const auto value = index.data(Qt::EditRole);
  if (auto* combo = qobject_cast<QComboBox*>(editor)) {
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
  } else if (auto* date = qobject_cast<QDateEdit*>(editor)) {
    if (const auto known = QDate::fromString(value.toString(), Qt::ISODate); known.isValid()) date->setDate(known);
  } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
    line->setText(value.toString());
  }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
    model->setData(index, combo->currentData());
  } else if (const auto* date = qobject_cast<QDateEdit*>(editor)) {
    model->setData(index, date->date().toString(Qt::ISODate));
  } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
    const auto text = line->text();
    const auto cut = text.indexOf(u"  ·  "_qs);
    model->setData(index, cut < 0 ? text : text.left(cut));
  }
}

}  // namespace gendan::ui
