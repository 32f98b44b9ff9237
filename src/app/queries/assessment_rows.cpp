// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/assessment_rows.h"

namespace gendan::app {

using namespace domain;

namespace {

using Assessed = AssessmentRow;
using Sheet = AssessmentSheet;

const Assessed& rowAt(const void* record) { return *static_cast<const Assessed*>(record); }

Field made(const char* name, FieldType type, Value (*read)(const void*)) {
  Field f;
  f.name = name;
  f.type = type;
  f.read = read;
  return f;
}

Value whole(int score) { return score == kNoScore ? Value{true, 0, {}} : ValueOf<int>::to(score); }

template <size_t Place>
Field scoreField(const char* name) {
  return made(name, FieldType::Integer, [](const void* record) {
    const auto& all = rowAt(record).sheet.dimensions;
    return whole(Place < all.size() ? all[Place].score : kNoScore);
  });
}
template <size_t Place>
Field suggestedField(const char* name) {
  return made(name, FieldType::Integer, [](const void* record) {
    const auto& all = rowAt(record).sheet.dimensions;
    return whole(Place < all.size() ? all[Place].suggestion.score : kNoScore);
  });
}

/// As a number of two decimals, rounded half up.
Value shown(const std::optional<Total>& total) {
  if (!total) return {true, 0, {}};
  return ValueOf<Quantity>::to(Quantity::parse(total->text()).value_or(Quantity()));
}

Field totalField() {
  return made("total", FieldType::Quantity, [](const void* record) {
    const auto& result = rowAt(record).sheet.result;
    return shown(result ? std::optional(result->total) : std::nullopt);
  });
}
Field lastMonthField() {
  return made("total_last_month", FieldType::Quantity,
              [](const void* record) { return shown(rowAt(record).totalLastMonth); });
}
Field gradeField() {
  auto f = made("grade", FieldType::Word, [](const void* record) {
    const auto& result = rowAt(record).sheet.result;
    return result ? ValueOf<Grade>::to(result->grade) : Value{true, 0, {}};
  });
  f.codes = Codes<Grade>::entries;
  return f;
}
Field rateField() {
  return made("bonus_rate", FieldType::Integer, [](const void* record) {
    const auto& result = rowAt(record).sheet.result;
    return result ? ValueOf<int>::to(result->bonusRate) : Value{true, 0, {}};
  });
}
Field bonusField() {
  return made("bonus", FieldType::Money, [](const void* record) {
    const auto& result = rowAt(record).sheet.result;
    return result && result->bonus ? ValueOf<Money>::to(*result->bonus) : Value{true, 0, {}};
  });
}

}  // namespace

const std::vector<Field>& assessmentRowFields() {
  static const std::vector<Field> all{
      field<&Assessed::sheet, &Sheet::id>("id"),
      field<&Assessed::sheet, &Sheet::version>("version"),
      field<&Assessed::sheet, &Sheet::tracker>("tracker"),
      field<&Assessed::sheet, &Sheet::department>("department"),
      field<&Assessed::sheet, &Sheet::kind>("kind"),
      field<&Assessed::sheet, &Sheet::firstDay>("first_day"),
      field<&Assessed::sheet, &Sheet::lastDay>("last_day"),
      field<&Assessed::sheet, &Sheet::edition>("edition"),
      field<&Assessed::sheet, &Sheet::state>("state"),
      field<&Assessed::sheet, &Sheet::ordersHeld>("orders_held"),
      scoreField<0>("order_execution"),
      scoreField<1>("problem_solving"),
      scoreField<2>("communication"),
      scoreField<3>("attitude"),
      suggestedField<0>("order_execution_suggested"),
      suggestedField<1>("problem_solving_suggested"),
      suggestedField<2>("communication_suggested"),
      suggestedField<3>("attitude_suggested"),
      totalField(),
      gradeField(),
      rateField(),
      bonusField(),
      lastMonthField(),
      field<&Assessed::sheet, &Sheet::assessor>("assessor"),
      field<&Assessed::sheet, &Sheet::finalisedBy>("finalised_by"),
      field<&Assessed::sheet, &Sheet::statement>("statement"),
  };
  return all;
}

}  // namespace gendan::app
