// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A record described once: name, type and place of each field. Storage makes columns of it, the audit trail its
// before and after, the command line its arguments and answers.

#include <span>
#include <type_traits>
#include <vector>

#include "app/fields/value.h"

namespace gendan::app {

/// Its address identifies a member path, so that queries name members instead of strings.
template <auto... Path>
inline constexpr char kMember = 0;

struct Field {
  const char* name = nullptr;
  FieldType type = FieldType::Text;
  std::span<const domain::CodeEntry> codes;  ///< for Word
  const char* refers = nullptr;              ///< for Identity: the kind of record it names
  const void* member = nullptr;
  Value (*read)(const void* record) = nullptr;
  bool (*write)(void* record, const Value& value) = nullptr;
  bool (*same)(const void* a, const void* b) = nullptr;  ///< in two records
  bool required = false;                                 ///< arguments only: must be given
  bool searched = false;                                 ///< found by the search
  bool secret = false;                                   ///< told as changed, never with its content (password hashes)
};

namespace detail {
template <class T>
constexpr T& follow(T& object) {
  return object;
}
template <class T, class Member, class... Rest>
constexpr auto& follow(T& object, Member member, Rest... rest) {
  return follow(object.*member, rest...);
}

template <class Path>
struct OwnerOf;
template <class Class, class Member>
struct OwnerOf<Member Class::*> {
  using type = Class;
};
template <auto... Path>
struct OwnerOfPath;
template <auto First, auto... Rest>
struct OwnerOfPath<First, Rest...> : OwnerOf<decltype(First)> {};
template <auto... Path>
using Owner = typename OwnerOfPath<Path...>::type;
template <auto... Path>
using Leaf = std::remove_cvref_t<decltype(follow(std::declval<Owner<Path...>&>(), Path...))>;
}  // namespace detail

/// field<&OrderLine::done, &LineQuantities::shipped>("shipped")
template <auto... Path>
Field field(const char* name, const char* refers = nullptr) {
  using Record = detail::Owner<Path...>;
  using T = detail::Leaf<Path...>;
  Field f;
  f.name = name;
  f.type = ValueOf<T>::type;
  if constexpr (std::is_enum_v<T>) f.codes = domain::Codes<T>::entries;
  f.refers = refers;
  f.member = &kMember<Path...>;
  f.read = [](const void* record) {
    return ValueOf<T>::to(detail::follow(*static_cast<const Record*>(record), Path...));
  };
  f.write = [](void* record, const Value& value) {
    return ValueOf<T>::from(value, detail::follow(*static_cast<Record*>(record), Path...));
  };
  f.same = [](const void* a, const void* b) {
    return detail::follow(*static_cast<const Record*>(a), Path...) ==
           detail::follow(*static_cast<const Record*>(b), Path...);
  };
  return f;
}

/// The currency that a record's Money members share, as a column of its own: read from the one named here, given
/// back to every Money field of the record when it is read.
template <auto... Path>
Field currencyOf(const char* name) {
  using Record = detail::Owner<Path...>;
  Field f;
  f.name = name;
  f.type = FieldType::Currency;
  f.read = [](const void* record) {
    return ValueOf<domain::Currency>::to(detail::follow(*static_cast<const Record*>(record), Path...).currency());
  };
  f.write = [](void*, const Value&) { return true; };
  f.same = [](const void* a, const void* b) {
    return detail::follow(*static_cast<const Record*>(a), Path...).currency() ==
           detail::follow(*static_cast<const Record*>(b), Path...).currency();
  };
  return f;
}

/// A list inside a record: order lines, decisions, the lines of a command.
struct Parts {
  const char* name = nullptr;
  std::vector<Field> fields;
  size_t (*size)(const void* record) = nullptr;
  const void* (*at)(const void* record, size_t i) = nullptr;
  void* (*append)(void* record) = nullptr;
};

/// partsOf<&OrderData::lines>("lines", {…})
template <auto... Path>
Parts partsOf(const char* name, std::vector<Field> fields) {
  using Record = detail::Owner<Path...>;
  Parts p;
  p.name = name;
  p.fields = std::move(fields);
  p.size = [](const void* record) { return detail::follow(*static_cast<const Record*>(record), Path...).size(); };
  p.at = [](const void* record, size_t i) -> const void* {
    return &detail::follow(*static_cast<const Record*>(record), Path...)[i];
  };
  p.append = [](void* record) -> void* {
    return &detail::follow(*static_cast<Record*>(record), Path...).emplace_back();
  };
  return p;
}

[[nodiscard]] inline Field required(Field f) {
  f.required = true;
  return f;
}

[[nodiscard]] inline Field searched(Field f) {
  f.searched = true;
  return f;
}

[[nodiscard]] inline Field secret(Field f) {
  f.secret = true;
  return f;
}

}  // namespace gendan::app
