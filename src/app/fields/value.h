// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One value of any type a record may hold, in the two shapes every medium knows: a whole number or a text.

#include <QDate>
#include <QString>

#include "domain/base/codes.h"
#include "domain/base/id.h"
#include "domain/base/instant.h"
#include "domain/base/iso_date.h"
#include "domain/base/money.h"
#include "domain/people/people.h"

namespace gendan::app {

enum class FieldType {
  Integer,
  Boolean,
  Identity,
  Text,
  Word,
  Date,
  Instant,
  Quantity,
  UnitPrice,
  Rate,
  Money,
  Currency,
  Roles
};

/// Is the value kept as text (else as a whole number)?
[[nodiscard]] constexpr bool isText(FieldType type) {
  return type == FieldType::Text || type == FieldType::Word || type == FieldType::Date || type == FieldType::Currency ||
         type == FieldType::Roles;
}

struct Value {
  bool null = false;
  qint64 number = 0;  ///< scaled decimals, minor units, milliseconds, identities, 0/1
  QString text;       ///< for Money: the currency
  friend bool operator==(const Value&, const Value&) = default;
};

/// How a C++ type becomes a Value and comes back. `fromValue` returns false for a value the type can't hold.
template <class T>
struct ValueOf;

template <>
struct ValueOf<int> {
  static constexpr auto type = FieldType::Integer;
  static Value to(int v) { return {false, v, {}}; }
  static bool from(const Value& v, int& out) { return out = static_cast<int>(v.number), out == v.number; }
};
template <>
struct ValueOf<qint64> {
  static constexpr auto type = FieldType::Integer;
  static Value to(qint64 v) { return {false, v, {}}; }
  static bool from(const Value& v, qint64& out) { return out = v.number, true; }
};
template <>
struct ValueOf<bool> {
  static constexpr auto type = FieldType::Boolean;
  static Value to(bool v) { return {false, v ? 1 : 0, {}}; }
  static bool from(const Value& v, bool& out) { return out = v.number != 0, v.number == 0 || v.number == 1; }
};
template <>
struct ValueOf<QString> {
  static constexpr auto type = FieldType::Text;
  static Value to(const QString& v) { return {false, 0, v}; }
  static bool from(const Value& v, QString& out) { return out = v.text, true; }
};
template <>
struct ValueOf<QDate> {
  static constexpr auto type = FieldType::Date;
  static Value to(QDate v) { return {!v.isValid(), 0, domain::isoText(v)}; }
  static bool from(const Value& v, QDate& out) {
    out = v.null ? QDate() : domain::isoDate(v.text);
    return v.null || out.isValid();
  }
};
template <>
struct ValueOf<domain::Instant> {
  static constexpr auto type = FieldType::Instant;
  static Value to(domain::Instant v) { return {!v.isValid(), v.ms, {}}; }
  static bool from(const Value& v, domain::Instant& out) { return out = {v.null ? 0 : v.number}, true; }
};
template <class Tag>
struct ValueOf<domain::Id<Tag>> {
  static constexpr auto type = FieldType::Identity;
  static Value to(domain::Id<Tag> v) { return {!v.isValid(), v.value(), {}}; }
  static bool from(const Value& v, domain::Id<Tag>& out) {
    return out = domain::Id<Tag>(v.null ? 0 : v.number), v.null || v.number > 0;
  }
};
template <class Decimal, FieldType Type>
struct ValueOfDecimal {
  static constexpr auto type = Type;
  static Value to(Decimal v) { return {false, v.scaled(), {}}; }
  static bool from(const Value& v, Decimal& out) { return out = Decimal::ofScaled(v.number), true; }
};
template <>
struct ValueOf<domain::Quantity> : ValueOfDecimal<domain::Quantity, FieldType::Quantity> {};
template <>
struct ValueOf<domain::UnitPrice> : ValueOfDecimal<domain::UnitPrice, FieldType::UnitPrice> {};
template <>
struct ValueOf<domain::Rate> : ValueOfDecimal<domain::Rate, FieldType::Rate> {};
template <>
struct ValueOf<domain::Money> {
  static constexpr auto type = FieldType::Money;
  static Value to(domain::Money v) { return {false, v.minor(), v.currency().code()}; }
  static bool from(const Value& v, domain::Money& out) {
    const auto currency = domain::Currency::parse(v.text);
    out = domain::Money::ofMinor(v.number, currency ? *currency : domain::Currency());
    return currency.has_value() || v.text.isEmpty();
  }
};
template <>
struct ValueOf<domain::Currency> {
  static constexpr auto type = FieldType::Currency;
  static Value to(domain::Currency v) { return {!v.isValid(), 0, v.code()}; }
  static bool from(const Value& v, domain::Currency& out) {
    if (v.null) return out = {}, true;
    const auto currency = domain::Currency::parse(v.text);
    return currency ? (out = *currency, true) : false;
  }
};
template <>
struct ValueOf<domain::Roles> {
  static constexpr auto type = FieldType::Roles;
  static Value to(domain::Roles v) { return {false, 0, v.text()}; }
  static bool from(const Value& v, domain::Roles& out) {
    const auto roles = domain::Roles::parse(v.text);
    return roles ? (out = *roles, true) : false;
  }
};
/// Nothing: no data, which is neither zero nor all.
template <class T>
struct ValueOf<std::optional<T>> {
  static constexpr auto type = ValueOf<T>::type;
  static Value to(const std::optional<T>& v) { return v ? ValueOf<T>::to(*v) : Value{true, 0, {}}; }
  static bool from(const Value& v, std::optional<T>& out) {
    if (v.null) return out.reset(), true;
    return ValueOf<T>::from(v, out.emplace());
  }
};
template <class E>
requires std::is_enum_v<E>
struct ValueOf<E> {
  static constexpr auto type = FieldType::Word;
  static Value to(E v) { return {false, 0, domain::word(v)}; }
  static bool from(const Value& v, E& out) {
    const auto value = domain::fromWord<E>(v.text);
    return value ? (out = *value, true) : false;
  }
};

}  // namespace gendan::app
