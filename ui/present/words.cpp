// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/fields/json.h"
#include "ui/present/dictionary.h"

namespace gendan::ui {

using namespace domain;
using app::FieldType;

namespace {

/// "first_promise", "carriedOut" → "First promise", "Carried out": a word that no dictionary has yet.
QString spelled(const QString& word) {
  QString text;
  for (const auto c : word) {
    if (c == u'_' || c == u'.') text += u' ';
    else if (c.isUpper() && !text.isEmpty()) text += u' ' + c.toLower();
    else text += c;
  }
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

QString said(const Dictionary& dictionary, const QString& word) {
  if (const auto* english = dictionary.find(word)) return QCoreApplication::translate(dictionary.context, english);
  return spelled(word.mid(word.lastIndexOf(u'.') + 1));
}

QString grouped(const QString& decimal) {
  // Exact digits in, exact digits out: QLocale formats the whole part only.
  const auto point = decimal.indexOf(u'.');
  const auto whole = (point < 0 ? decimal : decimal.left(point)).toLongLong();
  auto text = QLocale().toString(whole);
  if (whole == 0 && decimal.startsWith(u'-')) text.prepend(QLocale().negativeSign());
  if (point >= 0) text += QLocale().decimalPoint() + decimal.mid(point + 1);
  return text;
}

/// "lines[2].quantity" → "Line 3, quantity"
QString placeText(const QString& path) {
  const auto open = path.indexOf(u'[');
  const auto close = path.indexOf(u']');
  if (open < 0 || close < open) return fieldText(path);
  const auto row = path.mid(open + 1, close - open - 1).toInt() + 1;
  return QCoreApplication::translate("refusals", "Row %1, %2").arg(row).arg(fieldText(path.mid(close + 2)));
}

QString headText(const Error& error) {
  const auto told = [](const char* text) { return QCoreApplication::translate("refusals", text); };
  switch (error.code) {
    case Code::NotFound: return told(QT_TRANSLATE_NOOP("refusals", "This does not exist, or not any more."));
    case Code::Forbidden: return told(QT_TRANSLATE_NOOP("refusals", "You may not do this."));
    case Code::NotAllowedInState: return told(QT_TRANSLATE_NOOP("refusals", "This can't be done as things stand."));
    case Code::Invalid: return told(QT_TRANSLATE_NOOP("refusals", "Something entered is not right yet."));
    case Code::Duplicate: return told(QT_TRANSLATE_NOOP("refusals", "This exists already."));
    case Code::Stale:
      return told(QT_TRANSLATE_NOOP("refusals", "Somebody else has changed this meanwhile. Look at it again, then repeat."));
    case Code::Busy:
      return told(QT_TRANSLATE_NOOP("refusals", "Another program is writing to the database. Please try again."));
    case Code::StorageFailed:
      return told(QT_TRANSLATE_NOOP("refusals", "The database file could not be read or written."));
    case Code::Integrity:
      return told(QT_TRANSLATE_NOOP("refusals", "The database file contradicts itself. Keep it, and restore a backup."));
    case Code::NewerFile:
      return told(QT_TRANSLATE_NOOP("refusals", "The file was written by a newer version of Gendan."));
    case Code::Cancelled: return told(QT_TRANSLATE_NOOP("refusals", "Stopped; nothing was left behind."));
  }
  Q_UNREACHABLE();
}

}  // namespace

QString wordText(const QString& word) { return said(words(), word); }
QString fieldText(const QString& field) { return said(fields(), field); }
QString kindText(const QString& kind) { return said(kinds(), kind); }
QString doneText(const QString& action) { return said(done(), action); }
QString reasonText(const QString& reason) { return said(reasons(), reason); }

QString refusalText(const Error& error) {
  QStringList lines{headText(error)};
  for (const auto& f : error.fields)
    lines.append(QCoreApplication::translate("refusals", "%1: %2").arg(placeText(f.field), reasonText(f.reason)));
  return lines.join(u'\n');
}

QString quantityText(Quantity quantity) { return grouped(quantity.text()); }

QString moneyText(Money money) {
  const auto text = money.text();  // "1200.00 CNY"
  const auto blank = text.indexOf(u' ');
  return blank < 0 ? grouped(text) : grouped(text.left(blank)) + text.mid(blank);
}

QString instantText(Instant instant) {
  return instant.isValid()
             ? QDateTime::fromMSecsSinceEpoch(instant.ms).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
             : QString();
}

QString valueText(const QString& kind, const app::Field& field, const app::Value& value) {
  if (value.null) return {};
  switch (field.type) {
    case FieldType::Word: return wordText(kind + u'.' + QString::fromLatin1(field.name) + u'.' + value.text);
    case FieldType::Boolean:
      return value.number != 0 ? QCoreApplication::translate("words", "Yes") : QCoreApplication::translate("words", "No");
    case FieldType::Identity: return value.text;
    case FieldType::Instant: return instantText({value.number});
    case FieldType::Integer: return QLocale().toString(value.number);
    case FieldType::Quantity: return quantityText(Quantity::ofScaled(value.number));
    case FieldType::UnitPrice: return grouped(app::valueText(field, value));
    case FieldType::Rate: {
      constexpr int kPercentPlaces = Rate::kPlaces - 2;
      return scaledText(value.number, kPercentPlaces) + u" %"_qs;
    }
    case FieldType::Money: {
      if (value.text.isEmpty()) return {};  // an amount of nothing
      Money money;
      return app::ValueOf<Money>::from(value, money) ? moneyText(money) : QString();
    }
    case FieldType::Roles: {
      QStringList roles;
      for (const auto& role : value.text.split(u',', Qt::SkipEmptyParts)) roles.append(wordText(role));
      return roles.join(u", ");
    }
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Currency: return value.text;
  }
  Q_UNREACHABLE();
}

bool isNumeric(FieldType type) {
  return type == FieldType::Integer || type == FieldType::Quantity || type == FieldType::UnitPrice ||
         type == FieldType::Rate || type == FieldType::Money;
}

}  // namespace gendan::ui
