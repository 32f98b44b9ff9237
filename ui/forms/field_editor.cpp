// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>
#include <array>

#include "domain/base/money.h"
#include "ui/forms/date_field.h"
#include "ui/forms/number_text.h"
#include "ui/forms/reader_label.h"
#include "ui/forms/reference_picker.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using app::Field;
using app::FieldType;

FieldEditor::FieldEditor(const QString& command, const Field& field, QWidget* parent)
    : QWidget(parent), m_command(command), m_name(QString::fromLatin1(field.name)), m_error(new QLabel(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  m_error->setObjectName(u"error"_qs);
  setRole(m_error, u"error"_qs);
  m_error->hide();
  layout->addWidget(m_error);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QString FieldEditor::label() const { return fieldText(m_command + u'.' + m_name); }

void FieldEditor::setControl(QWidget* control) {
  control->setObjectName(m_name);
  labelForReaders(control, label());
  static_cast<QVBoxLayout*>(layout())->insertWidget(0, control);
  setFocusProxy(control);
}

void FieldEditor::markWrong(const QString& reason) {
  m_error->setText(reason);
  // Only while it is seen: a hidden label that wraps would still be given a line of its own.
  m_error->setWordWrap(!reason.isEmpty());
  m_error->setVisible(!reason.isEmpty());
  auto* marked = control();
  marked->setProperty("wrong", !reason.isEmpty());
  marked->setAccessibleDescription(reason);
  marked->style()->unpolish(marked);
  marked->style()->polish(marked);
}

bool isLongText(const Field& field) {
  static constexpr std::array kLong{"remarks", "reason",      "content", "effect",       "finding",    "note",
                                    "demand",  "description", "result",  "requirements", "exceptions", "measures",
                                    "text",    "adjustment",  "remark",  "solution",     "damage"};
  return field.type == FieldType::Text &&
         std::ranges::any_of(kLong, [&](const char* name) { return QLatin1StringView(name) == QLatin1StringView(field.name); });
}

bool isSecret(const Field& field) { return QLatin1StringView(field.name).contains(QLatin1StringView("assword")); }

namespace {

QJsonValue textOrNothing(const QString& text) {
  return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

class LineEditor : public FieldEditor {
 public:
  LineEditor(const QString& command, const Field& field, QWidget* parent) : FieldEditor(command, field, parent), m_type(field.type) {
    m_edit = new QLineEdit(this);
    if (isNumeric(field.type)) m_edit->setAlignment(Qt::AlignRight);
    if (isSecret(field)) m_edit->setEchoMode(QLineEdit::Password);
    setControl(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
  }
  [[nodiscard]] QJsonValue value() const override {
    const auto text = m_edit->text().trimmed();
    if (!isNumeric(m_type)) return textOrNothing(text);
    const auto plain = numberFrom(m_type, text);
    if (m_type != FieldType::Integer) return textOrNothing(plain);
    bool isNumber = false;
    const auto number = plain.toLongLong(&isNumber);
    return isNumber ? QJsonValue(static_cast<double>(number)) : textOrNothing(text);
  }
  void setValue(const QJsonValue& value) override { m_edit->setText(editText(m_type, value.toVariant().toString())); }
  [[nodiscard]] QWidget* control() const override { return m_edit; }

 private:
  QLineEdit* m_edit;
  FieldType m_type;
};

/// An amount in the currency of the order (or of the company).
class MoneyEditor : public FieldEditor {
 public:
  MoneyEditor(const QString& command, const Field& field, QWidget* parent) : FieldEditor(command, field, parent) {
    m_box = new QWidget(this);
    auto* row = new QHBoxLayout(m_box);
    row->setContentsMargins(0, 0, 0, 0);
    m_amount = new QLineEdit(m_box);
    m_amount->setAlignment(Qt::AlignRight);
    m_currency = new QLabel(domain::kCny.code(), m_box);
    row->addWidget(m_amount, 1);
    row->addWidget(m_currency);
    setControl(m_box);
    m_box->setObjectName({});
    m_amount->setObjectName(name());
    m_amount->setAccessibleName(label());
    setFocusProxy(m_amount);
    connect(m_amount, &QLineEdit::textEdited, this, &FieldEditor::edited);
  }
  [[nodiscard]] QJsonValue value() const override {
    const auto text = m_amount->text().remove(u',').trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text + u' ' + m_currency->text());
  }
  void setValue(const QJsonValue& value) override {
    const auto parts = value.toString().split(u' ');
    m_amount->setText(parts.value(0));
    if (parts.size() > 1) m_currency->setText(parts[1]);
  }
  [[nodiscard]] QWidget* control() const override { return m_amount; }

 private:
  QWidget* m_box;
  QLineEdit* m_amount;
  QLabel* m_currency;
};

class TextEditor : public FieldEditor {
 public:
  TextEditor(const QString& command, const Field& field, QWidget* parent) : FieldEditor(command, field, parent) {
    constexpr int kRows = 3;
    m_edit = new QPlainTextEdit(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * kRows + 14);
    setControl(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
  }
  [[nodiscard]] QJsonValue value() const override { return textOrNothing(m_edit->toPlainText().trimmed()); }
  void setValue(const QJsonValue& value) override { m_edit->setPlainText(value.toString()); }
  [[nodiscard]] QWidget* control() const override { return m_edit; }

 private:
  QPlainTextEdit* m_edit;
};

class WordEditor : public FieldEditor {
 public:
  WordEditor(const QString& command, const Field& field, QWidget* parent) : FieldEditor(command, field, parent) {
    m_combo = new QComboBox(this);
    for (const auto& entry : field.codes) {
      const auto word = QString::fromLatin1(entry.word);
      m_combo->addItem(wordText(command + u'.' + QString::fromLatin1(field.name) + u'.' + word), word);
    }
    setControl(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
  }
  [[nodiscard]] QJsonValue value() const override { return m_combo->currentData().toString(); }
  void setValue(const QJsonValue& value) override { m_combo->setCurrentIndex(m_combo->findData(value.toString())); }
  [[nodiscard]] QWidget* control() const override { return m_combo; }

 private:
  QComboBox* m_combo;
};

class DateEditor : public FieldEditor {
 public:
  DateEditor(const QString& command, const Field& field, QDate today, QWidget* parent)
      : FieldEditor(command, field, parent), m_edit(new DateField(today, this)) {
    setControl(m_edit);
    connect(m_edit, &QDateEdit::dateChanged, this, &FieldEditor::edited);
  }
  [[nodiscard]] QJsonValue value() const override { return textOrNothing(m_edit->value().toString(Qt::ISODate)); }
  void setValue(const QJsonValue& value) override {
    m_edit->setValue(QDate::fromString(value.toString(), Qt::ISODate));
  }
  [[nodiscard]] QWidget* control() const override { return m_edit; }

 private:
  DateField* m_edit;
};

class BooleanEditor : public FieldEditor {
 public:
  BooleanEditor(const QString& command, const Field& field, QWidget* parent) : FieldEditor(command, field, parent) {
    m_box = new QCheckBox(FieldEditor::tr("Yes"), this);
    setControl(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
  }
  [[nodiscard]] QJsonValue value() const override { return m_box->isChecked(); }
  void setValue(const QJsonValue& value) override { m_box->setChecked(value.toBool()); }
  [[nodiscard]] QWidget* control() const override { return m_box; }

 private:
  QCheckBox* m_box;
};

class RolesEditor : public FieldEditor {
 public:
  RolesEditor(const QString& command, const Field& field, QWidget* parent) : FieldEditor(command, field, parent) {
    m_box = new QWidget(this);
    auto* row = new QHBoxLayout(m_box);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& entry : domain::Codes<domain::Role>::entries) {
      auto* check = new QCheckBox(wordText(QString::fromLatin1(entry.word)), m_box);
      check->setObjectName(QString::fromLatin1(entry.word));
      row->addWidget(check);
      m_checks.append(check);
      connect(check, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    row->addStretch();
    setControl(m_box);
    setFocusProxy(m_checks.constFirst());
  }
  [[nodiscard]] QJsonValue value() const override {
    QStringList roles;
    for (const auto* check : m_checks)
      if (check->isChecked()) roles.append(check->objectName());
    return roles.join(u',');
  }
  void setValue(const QJsonValue& value) override {
    const auto roles = value.toString().split(u',');
    for (auto* check : m_checks) check->setChecked(roles.contains(check->objectName()));
  }
  [[nodiscard]] QWidget* control() const override { return m_box; }

 private:
  QWidget* m_box;
  QList<QCheckBox*> m_checks;
};

class IdentityEditor : public FieldEditor {
 public:
  IdentityEditor(const QString& command, const Field& field, Session& session, qint64 order, QWidget* parent)
      : FieldEditor(command, field, parent) {
    m_picker = new ReferencePicker(session, QString::fromLatin1(field.refers), order, this);
    setControl(m_picker);
    connect(m_picker, &ReferencePicker::edited, this, &FieldEditor::edited);
  }
  [[nodiscard]] QJsonValue value() const override { return m_picker->value(); }
  void setValue(const QJsonValue& value) override { m_picker->setValue(value); }
  [[nodiscard]] QWidget* control() const override { return m_picker; }

 private:
  ReferencePicker* m_picker;
};

}  // namespace

FieldEditor* FieldEditor::create(const QString& command, const Field& field, Session& session, qint64 order, QWidget* parent) {
  switch (field.type) {
    case FieldType::Word: return new WordEditor(command, field, parent);
    case FieldType::Date: return new DateEditor(command, field, session.today(), parent);
    case FieldType::Boolean: return new BooleanEditor(command, field, parent);
    case FieldType::Roles: return new RolesEditor(command, field, parent);
    case FieldType::Money: return new MoneyEditor(command, field, parent);
    case FieldType::Identity:
      if (field.refers != nullptr) return new IdentityEditor(command, field, session, order, parent);
      return new LineEditor(command, field, parent);
    case FieldType::Text:
      if (isLongText(field)) return new TextEditor(command, field, parent);
      return new LineEditor(command, field, parent);
    case FieldType::Integer:
    case FieldType::Instant:
    case FieldType::Quantity:
    case FieldType::UnitPrice:
    case FieldType::Rate:
    case FieldType::Currency: return new LineEditor(command, field, parent);
  }
  Q_UNREACHABLE();
}

}  // namespace gendan::ui
