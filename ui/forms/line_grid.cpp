// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/forms/cell_delegate.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/number_text.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using app::Field;
using app::FieldType;

namespace {

/// Lines that are added freely get their numbers from the order; a line that has one keeps it unseen.
bool numbersItself(const app::Parts& parts, const Field& field) {
  return QLatin1StringView(parts.name) == QLatin1StringView("lines") &&
         QLatin1StringView(field.name) == QLatin1StringView("line");
}

constexpr QChar kDot = u'●';

/// Of a row's member that is shown in place of the one that it is named after.
const QString kShownFor = QStringLiteral("~~");

/// The code, whether it was typed as such or as it reads.
QJsonValue codeOf(const Field& field, const QString& text) {
  for (const auto& entry : field.codes) {
    const auto code = QString::fromLatin1(entry.word);
    if (text == code || text.compare(wordText(code), Qt::CaseInsensitive) == 0) return code;
  }
  return text;
}

QJsonValue truthOf(const QString& text) {
  static const QStringList kYes{u"true"_qs, u"1"_qs, u"yes"_qs, u"是"_qs};
  static const QStringList kNo{u"false"_qs, u"0"_qs, u"no"_qs, u"否"_qs};
  if (kYes.contains(text, Qt::CaseInsensitive) || text == LineTable::tr("Yes")) return true;
  if (kNo.contains(text, Qt::CaseInsensitive) || text == LineTable::tr("No")) return false;
  return text;
}

/// As spreadsheets write dates whose year comes first.
QJsonValue dateOf(const QString& text) {
  for (const auto* format : {u"yyyy-M-d", u"yyyy/M/d", u"yyyy.M.d", u"yyyy年M月d日"})
    if (const auto date = QDate::fromString(text, QStringView(format).toString()); date.isValid())
      return date.toString(Qt::ISODate);
  return text;
}

/// What cannot be understood stays as it was typed, to be refused with its reason.
QJsonValue valueOf(const Field& field, const QString& text) {
  if (text.isEmpty()) return QJsonValue::Undefined;
  if (field.type == FieldType::Word) return codeOf(field, text);
  if (field.type == FieldType::Boolean) return truthOf(text);
  if (field.type == FieldType::Date) return dateOf(text);
  if (!isNumeric(field.type)) return text;
  const auto plain = numberFrom(field.type, text);
  bool isWhole = false;
  const auto whole = plain.toLongLong(&isWhole);
  return field.type == FieldType::Integer && isWhole ? QJsonValue(static_cast<double>(whole)) : QJsonValue(plain);
}

}  // namespace

LineTable::LineTable(const app::Parts& parts, bool fixedRows, QObject* parent)
    : QAbstractTableModel(parent), m_parts(parts), m_fixedRows(fixedRows) {
  for (size_t i = 0; i < parts.fields.size(); ++i)
    if (fixedRows || !numbersItself(parts, parts.fields[i])) m_columns.push_back(i);
  keepBlankRow();
}

int LineTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int LineTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + static_cast<int>(m_shown.size());
}

const Field* LineTable::fieldAt(int column) const {
  const auto at = column - static_cast<int>(m_shown.size());
  return at < 0 ? nullptr : &m_parts.fields[m_columns[static_cast<size_t>(at)]];
}

QString LineTable::keyAt(int column) const {
  const auto* field = fieldAt(column);
  return field == nullptr ? m_shown[column] : QString::fromLatin1(field->name);
}

QVariant LineTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto& row = m_rows[static_cast<size_t>(index.row())];
  const auto key = keyAt(index.column());
  const auto* field = fieldAt(index.column());
  const auto wrong = m_wrong.value(QString::number(index.row()) + u'/' + key);
  switch (role) {
    case Qt::DisplayRole:
      if (row.value(kShownFor + key).isString()) return row.value(kShownFor + key).toString();
      if (field != nullptr && isSecret(*field)) return QString(row.value(key).toString().size(), kDot);
      if (field != nullptr && field->type == FieldType::Word && row.contains(key))
        return wordText(row.value(key).toString());
      if (field != nullptr && field->type == FieldType::Boolean && row.contains(key))
        return row.value(key).toBool() ? tr("Yes") : tr("No");
      [[fallthrough]];
    case Qt::EditRole:
      if (field != nullptr && field->type == FieldType::Rate && row.contains(key))
        return editText(field->type, row.value(key).toVariant().toString());
      return row.value(key).toVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return wrong;
    case Qt::BackgroundRole:
      if (!wrong.isEmpty()) {
        auto colour = theme().late;
        colour.setAlphaF(0.18F);
        return colour;
      }
      return field == nullptr ? QVariant(theme().surface) : QVariant();
    case Qt::TextAlignmentRole: {
      const bool right = field == nullptr ? key != u"~item" : isNumeric(field->type);
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    default: return {};
  }
}

bool LineTable::setData(const QModelIndex& index, const QVariant& value, int role) {
  const auto* field = fieldAt(index.column());
  if (role != Qt::EditRole || field == nullptr) return false;
  auto& row = m_rows[static_cast<size_t>(index.row())];
  const auto key = keyAt(index.column());
  const auto entered = valueOf(*field, value.toString().trimmed());
  if (entered.isUndefined()) row.remove(key);
  else row.insert(key, entered);
  row.remove(kShownFor + key);
  m_wrong.remove(QString::number(index.row()) + u'/' + key);
  Q_EMIT dataChanged(index, index);
  keepBlankRow();
  Q_EMIT edited();
  return true;
}

QVariant LineTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  auto key = keyAt(section);
  if (key.startsWith(kShownOnly)) key.remove(0, 1);
  const auto* field = fieldAt(section);
  return field != nullptr && field->required ? fieldText(key) + u" *"_qs : fieldText(key);
}

Qt::ItemFlags LineTable::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const auto base = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
  const bool isKey = m_fixedRows && keyAt(index.column()) == u"line";
  return fieldAt(index.column()) == nullptr || isKey ? base : base | Qt::ItemIsEditable;
}

bool LineTable::isBlank(const QJsonObject& row) const {
  for (auto it = row.begin(); it != row.end(); ++it)
    if (!it.key().startsWith(kShownOnly) && !(m_fixedRows && it.key() == u"line")) return false;
  return true;
}

void LineTable::keepBlankRow() {
  if (m_fixedRows || (!m_rows.empty() && isBlank(m_rows.back()))) return;
  const auto at = static_cast<int>(m_rows.size());
  beginInsertRows({}, at, at);
  m_rows.emplace_back();
  endInsertRows();
}

QJsonArray sentRows(const QJsonArray& rows) {
  QJsonArray all;
  for (const auto& row : rows) {
    const auto shown = row.toObject();
    QJsonObject sent;
    for (auto it = shown.begin(); it != shown.end(); ++it)
      if (!it.key().startsWith(kShownOnly)) sent.insert(it.key(), it.value());
    all.append(sent);
  }
  return all;
}

QJsonArray LineTable::rows() const {
  QJsonArray entered;
  for (const auto& row : m_rows)
    if (!isBlank(row)) entered.append(row);
  return sentRows(entered);
}

void LineTable::setRows(const QJsonArray& rows) {
  beginResetModel();
  m_rows.clear();
  m_wrong.clear();
  m_shown.clear();
  for (const auto& row : rows) {
    m_rows.push_back(row.toObject());
    for (const auto& key : m_rows.back().keys())
      if (key.startsWith(kShownOnly) && !key.startsWith(kShownFor) && !m_shown.contains(key)) m_shown.append(key);
  }
  // The name of the goods first, then what is open.
  if (m_shown.removeOne(u"~item"_qs)) m_shown.prepend(u"~item"_qs);
  endResetModel();
  keepBlankRow();
}

void LineTable::removeRow(int row) {
  if (m_fixedRows || row < 0 || row >= static_cast<int>(m_rows.size())) return;
  beginRemoveRows({}, row, row);
  m_rows.erase(m_rows.begin() + row);
  endRemoveRows();
  keepBlankRow();
  Q_EMIT edited();
}

void LineTable::paste(const QString& text, const QModelIndex& from) {
  auto lines = text.split(u'\n');
  const auto isEmpty = [](const QString& line) { return line.trimmed().isEmpty(); };
  if (!m_fixedRows) lines.removeIf(isEmpty);
  else if (isEmpty(lines.constLast())) lines.removeLast();
  for (int r = 0; r < lines.size(); ++r) {
    const auto cells = lines[r].split(u'\t');
    const int row = from.row() + r;
    if (row >= static_cast<int>(m_rows.size())) return;
    for (int c = 0; c < cells.size() && from.column() + c < columnCount(); ++c) {
      const auto target = index(row, from.column() + c);
      if ((flags(target) & Qt::ItemIsEditable) != 0) setData(target, cells[c].trimmed(), Qt::EditRole);
    }
    keepBlankRow();
  }
}

void LineTable::markWrong(const QString& field, int row, const QString& reason) {
  if (field.isEmpty()) m_wrong.clear();
  // Rows that were left blank are not sent: count those that were.
  int sent = -1;
  for (int i = 0; i < static_cast<int>(m_rows.size()) && !field.isEmpty(); ++i) {
    if (isBlank(m_rows[static_cast<size_t>(i)]) || ++sent != row) continue;
    m_wrong.insert(QString::number(i) + u'/' + field, reason);
  }
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

LineGrid::LineGrid(const app::Parts& parts, bool fixedRows, Session* session, QWidget* parent)
    : QWidget(parent),
      m_name(QString::fromLatin1(parts.name)),
      m_table(new LineTable(parts, fixedRows, this)),
      m_view(new QTableView(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_view->setObjectName(m_name);
  m_view->setAccessibleName(fieldText(m_name));
  m_view->setModel(m_table);
  m_view->setItemDelegate(new CellDelegate(session, *m_table, m_view));
  m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
  m_view->setTabKeyNavigation(true);
  m_view->setAlternatingRowColors(false);
  m_view->horizontalHeader()->setStretchLastSection(true);
  m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 12);
  m_view->verticalHeader()->setVisible(!fixedRows);
  m_view->installEventFilter(this);
  layout->addWidget(m_view);
  auto* hint = new QLabel(fixedRows ? tr("Leave a row empty to say nothing about its line.")
                                    : tr("Paste rows from a spreadsheet with Ctrl+V; Ctrl+Delete removes a row."),
                          this);
  setRole(hint, u"hint"_qs);
  layout->addWidget(hint);
}

void LineGrid::adjust() {
  constexpr int kWidest = 320;
  constexpr int kNarrowest = 84;
  m_view->resizeColumnsToContents();
  for (int i = 0; i < m_table->columnCount(); ++i)
    m_view->setColumnWidth(i, std::clamp(m_view->columnWidth(i) + 16, kNarrowest, kWidest));
  constexpr int kMostRows = 9;
  const int rows = std::clamp(m_table->rowCount() + 1, 3, kMostRows);
  m_view->setMinimumHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() + 4);
}

bool LineGrid::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_view || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  auto* key = static_cast<QKeyEvent*>(event);
  if (key->matches(QKeySequence::Paste) && m_view->currentIndex().isValid()) {
    m_table->paste(QApplication::clipboard()->text(), m_view->currentIndex());
    return true;
  }
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
    // As in a spreadsheet: it ends a cell, then goes down, and never on to the form's own button.
    const auto at = m_view->currentIndex();
    if (m_view->hasFocus() && at.row() + 1 < m_table->rowCount()) m_view->setCurrentIndex(m_table->index(at.row() + 1, at.column()));
    return true;
  }
  if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
    m_table->removeRow(m_view->currentIndex().row());
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace gendan::ui
