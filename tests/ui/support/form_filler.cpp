// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/form_filler.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "ui/forms/line_grid.h"

namespace gendan::testing {

using app::Field;
using app::FieldType;
using ui::LineTable;

namespace {

QString textOf(const QJsonValue& value) { return value.toVariant().toString(); }

/// What a field offers while one types.
void putAwayOffers(QWidget* popup, QWidget& field) {
  if (popup == nullptr || !popup->isVisible()) return;
  popup->hide();
  bringToFront(&field);
}

void pick(QWidget* control, const QString& text) {
  auto* combo = qobject_cast<QComboBox*>(control);
  ASSERT_NE(combo, nullptr);
  type(combo->lineEdit(), text);
  putAwayOffers(combo->completer()->popup(), *combo);
  press(combo, Qt::Key_Tab);
}

void tick(QWidget* control, bool wanted) {
  auto* box = qobject_cast<QCheckBox*>(control);
  ASSERT_NE(box, nullptr);
  if (box->isChecked() != wanted) press(box, Qt::Key_Space);
}

void tickRoles(QWidget* box, const QStringList& roles) {
  for (auto* check : box->findChildren<QCheckBox*>()) tick(check, roles.contains(check->objectName()));
}

/// False: the amount is in a currency that the form does not offer.
bool typeMoney(QWidget* control, const QString& money) {
  type(control, money.section(u' ', 0, 0));
  const auto* currency = control->parentWidget()->findChild<QLabel*>();
  return currency->text() == money.section(u' ', 1);
}

bool enterField(const Field& field, QWidget* control, const QJsonValue& value) {
  switch (field.type) {
    case FieldType::Word: choose(qobject_cast<QComboBox*>(control), textOf(value)); return true;
    case FieldType::Date:
      choose(qobject_cast<QDateEdit*>(control), QDate::fromString(textOf(value), Qt::ISODate));
      return true;
    case FieldType::Boolean: tick(control, value.toBool()); return true;
    case FieldType::Roles: tickRoles(control, textOf(value).split(u',')); return true;
    case FieldType::Money: return typeMoney(control, textOf(value));
    case FieldType::Identity:
      if (field.refers != nullptr && value.isDouble()) choose(qobject_cast<QComboBox*>(control), value.toInteger());
      else if (field.refers != nullptr) pick(control, textOf(value));
      else type(control, textOf(value));
      return true;
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Instant:
    case FieldType::Quantity:
    case FieldType::UnitPrice:
    case FieldType::Rate:
    case FieldType::Currency: type(control, textOf(value)); return true;
  }
  Q_UNREACHABLE();
}

QStringList fieldsOf(const LineTable& table) {
  QStringList names;
  for (int c = 0; c < table.columnCount(); ++c)
    names.append(table.fieldAt(c) == nullptr ? QString() : QString::fromLatin1(table.fieldAt(c)->name));
  return names;
}

/// Rows as a spreadsheet gives them: cells by tabs, in the order of the columns.
void pasteRows(QTableView* grid, const QJsonArray& rows) {
  const auto names = fieldsOf(*qobject_cast<LineTable*>(grid->model()));
  QStringList lines;
  for (const auto& row : rows) {
    QStringList cells;
    for (const auto& name : names) cells.append(textOf(row.toObject().value(name)));
    lines.append(cells.join(u'\t'));
  }
  QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
  grid->setFocus();
  grid->setCurrentIndex(grid->model()->index(0, 0));
  press(grid, Qt::Key_V, Qt::ControlModifier);
}

/// Without values the row is emptied.
void enterRow(QTableView* grid, int row, const QJsonObject& values) {
  const auto& table = *qobject_cast<LineTable*>(grid->model());
  for (int c = 0; c < table.columnCount(); ++c) {
    const auto cell = table.index(row, c);
    if ((cell.flags() & Qt::ItemIsEditable) == 0) continue;
    const auto value = values.value(QLatin1StringView(table.fieldAt(c)->name));
    if (values.isEmpty() || !value.isUndefined()) enter(grid, cell, value);
  }
}

/// Rows that stand there already: each of the given ones goes to its line, the others are emptied. Returns the lines
/// that have no row.
QStringList editRows(QTableView* grid, const QJsonArray& rows) {
  QHash<QString, QJsonObject> given;
  for (const auto& row : rows) given.insert(textOf(row.toObject().value(u"line")), row.toObject());
  for (int r = 0; r < grid->model()->rowCount(); ++r) {
    const auto line = cellOf(*grid, r, QStringLiteral("line"));
    enterRow(grid, r, given.take(line.isValid() ? line.data().toString() : QString::number(r + 1)));
  }
  return given.keys();
}

}  // namespace

QTableView* gridOf(const ui::CommandForm& form, const QString& list) { return visible<QTableView>(form, list); }

QModelIndex cellOf(const QTableView& grid, int row, const QString& field) {
  const auto column = fieldsOf(*qobject_cast<LineTable*>(grid.model())).indexOf(field);
  return column < 0 ? QModelIndex() : grid.model()->index(row, static_cast<int>(column));
}

void enter(QTableView* grid, const QModelIndex& cell, const QJsonValue& value) {
  const QPersistentModelIndex kept = cell;
  if (textOf(value) == cell.data(Qt::EditRole).toString()) return;
  click(grid, cell);
  const auto editor = [grid]() -> QWidget* {
    for (auto* child : grid->viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
      if (child->isVisible()) return child;
    return nullptr;
  };
  ASSERT_TRUE(eventually([&] { return editor() != nullptr; }));
  auto* opened = editor();
  if (auto* combo = qobject_cast<QComboBox*>(opened)) choose(combo, value.toVariant());
  else if (auto* date = qobject_cast<QDateEdit*>(opened)) choose(date, QDate::fromString(textOf(value), Qt::ISODate));
  else type(opened, textOf(value));
  if (const auto* line = qobject_cast<QLineEdit*>(opened); line != nullptr && line->completer() != nullptr)
    putAwayOffers(line->completer()->popup(), *opened);
  press(opened, Qt::Key_Return);
  ASSERT_TRUE(eventually([&] { return editor() == nullptr; }));
}

QStringList fill(ui::CommandForm& form, const QJsonObject& arguments) {
  const auto* spec = app::findCommand(form.objectName());
  QStringList homeless;
  for (const auto& field : spec->fields) {
    const auto name = QString::fromLatin1(field.name);
    if (!arguments.contains(name)) continue;
    auto* editor = form.editor(name);
    if (editor == nullptr || !editor->isVisible() || !enterField(field, editor->control(), arguments.value(name)))
      homeless.append(name);
  }
  for (const auto& list : spec->lists) {
    const auto rows = arguments.value(QLatin1StringView(list.name)).toArray();
    if (rows.isEmpty()) continue;
    auto* grid = gridOf(form, QString::fromLatin1(list.name));
    if (grid->model()->rowCount() == 1 && qobject_cast<LineTable*>(grid->model())->rows().isEmpty())
      pasteRows(grid, rows);
    else homeless += editRows(grid, rows);
  }
  return homeless;
}

void submit(ui::CommandForm& form, const QString& button) { click(visible<QPushButton>(form, button)); }

QString errorAt(const ui::CommandForm& form, const QString& field) {
  const auto* editor = form.editor(field);
  if (editor == nullptr) return {};
  const auto* error = editor->findChild<QLabel*>(QStringLiteral("error"));
  return error->isVisible() ? error->text() : QString();
}

QString bannerOf(const ui::CommandForm& form) {
  const auto* banner = form.findChild<QLabel*>(QStringLiteral("banner"));
  return banner->isVisible() ? banner->text() : QString();
}

}  // namespace gendan::testing
