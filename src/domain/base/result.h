// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything that can be refused returns Result; GENDAN_TRY hands a refusal on to the caller.

#include <tl/expected.hpp>

#include "domain/base/error.h"

namespace gendan::domain {

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> refuse(Error e) { return tl::unexpected<Error>(std::move(e)); }
[[nodiscard]] inline tl::unexpected<Error> refuse(Code code, std::u16string_view subject,
                                                  QList<FieldError> fields = {}) {
  return refuse(error(code, subject, std::move(fields)));
}

}  // namespace gendan::domain

// NOLINTBEGIN(cppcoreguidelines-macro-usage, bugprone-macro-parentheses): only a macro can return from its caller
#define GENDAN_CONCAT_(a, b) a##b
#define GENDAN_CONCAT(a, b) GENDAN_CONCAT_(a, b)
/// GENDAN_TRY(auto order, u.orders().load(id)): declares `order`, or returns the refusal.
#define GENDAN_TRY(declaration, expression) GENDAN_TRY_(GENDAN_CONCAT(result_, __LINE__), declaration, expression)
#define GENDAN_TRY_(result, declaration, expression)            \
  auto result = (expression);                                   \
  if (!result) return ::gendan::domain::refuse(result.error()); \
  declaration = std::move(*result)
/// GENDAN_CHECK(order.accept(…)): goes on, or returns the refusal.
#define GENDAN_CHECK(expression) GENDAN_CHECK_(GENDAN_CONCAT(result_, __LINE__), expression)
#define GENDAN_CHECK_(result, expression) \
  if (auto result = (expression); !result) return ::gendan::domain::refuse(result.error())
// NOLINTEND(cppcoreguidelines-macro-usage, bugprone-macro-parentheses)
