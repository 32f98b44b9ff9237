// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace gendan::ui {

namespace {
constexpr int kOffered = 200;

QString choiceText(const app::Choice& choice) {
  return choice.name.isEmpty() ? choice.code : choice.name + u"  ·  "_qs + choice.code;
}

/// Of a record without number or name: "2  ·  2026-04-08  ·  SF1002".
QString recordText(const app::RecordList& list, const app::RecordRow& row) {
  QStringList parts{QString::number(row.id)};
  for (const auto* field : {"date", "waybill_no"})
    if (const auto text = list.value(row, QLatin1StringView(field)).text; !text.isEmpty()) parts.append(text);
  return parts.join(u"  ·  ");
}
}  // namespace

ReferencePicker::ReferencePicker(Session& session, QString kind, qint64 order, QWidget* parent)
    : QComboBox(parent), m_session(session), m_kind(std::move(kind)), m_order(order) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  constexpr int kCharacters = 20;
  setMinimumContentsLength(kCharacters);
  completer()->setFilterMode(Qt::MatchContains);
  completer()->setCompletionMode(QCompleter::PopupCompletion);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  offer({});
  setCurrentIndex(-1);
  lineEdit()->setPlaceholderText(tr("Type part of a name or number"));
  connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
    if (count() >= kOffered) {
      offer(text);
      setEditText(text);
    }
    Q_EMIT edited();
  });
  connect(lineEdit(), &QLineEdit::editingFinished, this, &ReferencePicker::settle);
  connect(this, &QComboBox::activated, this, &ReferencePicker::edited);
}

void ReferencePicker::offer(const QString& text) {
  const auto choices =
      m_session.reading().records().choices({m_kind, domain::OrderId(m_order), text, kOffered});
  clear();
  if (!choices) return offerRecords();
  for (const auto& choice : *choices) addItem(choiceText(choice), choice.id);
}

void ReferencePicker::offerRecords() {
  const auto list = m_session.reading().records().list({m_kind, domain::OrderId(m_order), {}, {}, 0, kOffered},
                                                       m_session.actor());
  if (!list) return;
  for (const auto& row : list->rows) addItem(recordText(*list, row), row.id);
}

int ReferencePicker::meant() const {
  const auto text = currentText().trimmed();
  const auto exact = findText(text, Qt::MatchFixedString);
  if (text.isEmpty() || exact >= 0) return exact;
  // Only one choice contains what was typed: that one is meant.
  const auto matching = findText(text, Qt::MatchContains);
  for (int i = matching + 1; matching >= 0 && i < count(); ++i)
    if (itemText(i).contains(text, Qt::CaseInsensitive)) return -1;
  return matching;
}

QJsonValue ReferencePicker::value() const {
  const auto text = currentText().trimmed();
  if (text.isEmpty()) return QJsonValue(QJsonValue::Undefined);
  const auto index = meant();
  return index < 0 ? QJsonValue(text) : QJsonValue(static_cast<double>(itemData(index).toLongLong()));
}

void ReferencePicker::setValue(const QJsonValue& value) {
  if (value.isUndefined() || value.isNull()) return setCurrentIndex(-1);
  if (value.isString()) return setEditText(value.toString());
  auto index = findData(static_cast<qint64>(value.toDouble()));
  if (index < 0) {
    const auto list = m_session.reading().records().list(
        {m_kind, {}, {{u"id"_qs, QString::number(static_cast<qint64>(value.toDouble()))}}, {}, 0, 1}, m_session.actor());
    if (!list || list->rows.empty()) return;
    auto text = list->value(list->rows.front(), QLatin1StringView("name")).text;
    if (text.isEmpty()) text = list->value(list->rows.front(), QLatin1StringView("number")).text;
    addItem(text, list->rows.front().id);
    index = count() - 1;
  }
  setCurrentIndex(index);
}

void ReferencePicker::settle() {
  const auto index = meant();
  if (index < 0) return;
  setCurrentIndex(index);
  lineEdit()->setCursorPosition(0);  // a long name is read from its beginning
}

void ReferencePicker::keyPressEvent(QKeyEvent* event) {
  const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const auto index = meant();
  // The first Enter picks what was meant; the next one is the form's.
  if (enters && index >= 0 && itemText(index) != currentText()) return setCurrentIndex(index);
  QComboBox::keyPressEvent(event);
}

}  // namespace gendan::ui
