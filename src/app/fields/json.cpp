// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fields/json.h"

namespace gendan::app {

void appendJsonString(QByteArray& out, QStringView text) {
  static constexpr char kHex[] = "0123456789abcdef";
  out += '"';
  for (const char c : text.toUtf8()) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          out += "\\u00";
          out += kHex[c >> 4];
          out += kHex[c & 0xf];
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

QString valueText(const Field& field, const Value& value) {
  if (value.null) return {};
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Identity:
    case FieldType::Instant: return QString::number(value.number);
    case FieldType::Boolean: return value.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case FieldType::Quantity: return domain::scaledText(value.number, domain::Quantity::kPlaces);
    case FieldType::UnitPrice: return domain::scaledText(value.number, domain::UnitPrice::kPlaces);
    case FieldType::Rate: return domain::scaledText(value.number, domain::Rate::kPlaces);
    case FieldType::Money: {
      domain::Money money;
      ValueOf<domain::Money>::from(value, money);
      return money.text();
    }
    case FieldType::Text:
    case FieldType::Word:
    case FieldType::Date:
    case FieldType::Currency:
    case FieldType::Roles: return value.text;
  }
  Q_UNREACHABLE();
}

void appendJsonValue(QByteArray& out, const Field& field, const Value& value) {
  if (value.null) {
    out += "null";
  } else if (field.secret) {
    out += value.text.isEmpty() ? "\"\"" : "\"***\"";
  } else if (field.type == FieldType::Integer || field.type == FieldType::Identity ||
             field.type == FieldType::Instant) {
    out += QByteArray::number(value.number);
  } else if (field.type == FieldType::Boolean) {
    out += value.number != 0 ? "true" : "false";
  } else {
    appendJsonString(out, valueText(field, value));
  }
}

void appendJsonMember(QByteArray& out, const Field& field, const Value& value) {
  if (!out.isEmpty() && !out.endsWith('{')) out += ',';
  out += '"';
  out += field.name;
  out += "\":";
  appendJsonValue(out, field, value);
}

}  // namespace gendan::app
