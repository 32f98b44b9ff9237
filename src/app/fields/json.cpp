// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fields/json.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gendan::app {

namespace {

using Pieces = std::initializer_list<QByteArrayView>;

/// All at once: a record is many short pieces.
void append(QByteArray& out, Pieces pieces) {
  qsizetype size = 0;
  for (const auto& piece : pieces) size += piece.size();
  auto at = out.size();
  out.resize(at + size);
  for (const auto& piece : pieces) {
    std::copy(piece.begin(), piece.end(), out.begin() + at);
    at += piece.size();
  }
}

bool needsEscape(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

void appendEscape(QByteArray& out, char c) {
  static constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
      out += "\\u00";
      out += kHex[c >> 4];
      out += kHex[c & 0xf];
  }
}

void appendQuoted(QByteArray& out, QByteArrayView utf8) {
  const auto special = std::ranges::find_if(utf8, needsEscape);
  if (special == utf8.end()) return append(out, {"\"", utf8, "\""});
  append(out, {"\"", utf8.first(special - utf8.begin())});
  for (const char c : utf8.sliced(special - utf8.begin())) {
    if (needsEscape(c)) appendEscape(out, c);
    else out += c;
  }
  out += '"';
}

bool isNumber(FieldType type) {
  return type == FieldType::Integer || type == FieldType::Identity || type == FieldType::Instant;
}

}  // namespace

void appendJsonString(QByteArray& out, QStringView text) { appendQuoted(out, text.toUtf8()); }

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
    append(out, {"null"});
  } else if (field.secret) {
    out += value.text.isEmpty() ? "\"\"" : "\"***\"";
  } else if (isNumber(field.type)) {
    std::array<char, 24> digits{};
    const auto* end = std::to_chars(digits.begin(), digits.end(), value.number).ptr;
    append(out, {QByteArrayView(digits.data(), end)});
  } else if (field.type == FieldType::Boolean) {
    append(out, {value.number != 0 ? QByteArrayView("true") : QByteArrayView("false")});
  } else {
    appendQuoted(out, isText(field.type) ? value.text.toUtf8() : valueText(field, value).toUtf8());
  }
}

void appendJsonMember(QByteArray& out, const Field& field, const Value& value) {
  const bool isFirst = out.isEmpty() || out.endsWith('{');
  append(out, {isFirst ? QByteArrayView("\"") : QByteArrayView(",\""), field.name, "\":"});
  appendJsonValue(out, field, value);
}

}  // namespace gendan::app
