// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Identities that can't be mixed up: an OrderId passed for a UserId does not compile.

#include <QtGlobal>
#include <compare>
#include <functional>

namespace gendan::domain {

/// A database identity; 0 means "none yet".
template <class Tag>
class Id {
 public:
  constexpr Id() = default;
  constexpr explicit Id(qint64 value) : m_value(value) {}
  [[nodiscard]] constexpr qint64 value() const { return m_value; }
  [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
  friend constexpr auto operator<=>(Id, Id) = default;

 private:
  qint64 m_value = 0;
};

}  // namespace gendan::domain

template <class Tag>
struct std::hash<gendan::domain::Id<Tag>> {
  size_t operator()(gendan::domain::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
