// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/row_values.h"

#include <algorithm>

#include "documents/tables/value_text.h"

namespace gendan::documents {

using namespace domain;
using app::ImportField;

namespace {

/// Our own csv files guard text against being run as a formula.
QString withoutGuard(const QString& text) {
  const bool guarded = text.size() > 1 && text[0] == u'\'' && QStringView(u"=+-@").contains(text[1]);
  return guarded ? text.mid(1) : text;
}

}  // namespace

RowValues::RowValues(const ImportMapping& mapping, const ImportColumns& columns) : m_mapping(mapping) {
  for (const auto& [field, column] : columns) {
    auto& source = m_sources[field];
    source.column = column;
    const auto meanings = mapping.values.constFind(mapping.columns.at(field));
    if (meanings != mapping.values.cend()) source.meanings = &*meanings;
  }
  for (const auto& [field, standard] : mapping.defaults) m_sources[field].standard = standard;
}

void RowValues::open(const Row& row, std::vector<app::BadRow>& bad) {
  m_row = &row;
  m_bad = &bad;
}

bool RowValues::isSound(ImportField field) const { return !std::ranges::count(*m_bad, field, &app::BadRow::field); }

void RowValues::refuse(ImportField field, const QString& reason) {
  if (isSound(field)) m_bad->push_back({m_row->number, field, reason});
}

QString RowValues::text(ImportField field) {
  const auto it = m_sources.find(field);
  if (it == m_sources.end()) return {};
  const auto& source = it->second;
  QString text;
  if (source.column >= 0 && source.column < m_row->cells.size()) {
    const auto& cell = m_row->cells[source.column];
    if (cell.kind == Cell::Kind::Error) refuse(field, u"cell_error"_qs);
    text = cell.kind == Cell::Kind::Text ? withoutGuard(cell.text.trimmed()) : cell.text;
    if (source.meanings != nullptr) text = source.meanings->value(text, text);
  }
  return text.isEmpty() ? source.standard : text;
}

QString RowValues::required(ImportField field) {
  auto typed = text(field);
  if (typed.isEmpty()) refuse(field, u"required"_qs);
  return typed;
}

QDate RowValues::date(ImportField field, Presence presence) {
  const auto typed = presence == Presence::Required ? required(field) : text(field);
  if (typed.isEmpty()) return {};
  QDate date;
  if (const auto iso = dateParts(typed)) date = iso->date;
  for (const auto& style : m_mapping.dates) {
    const auto read = style.read(typed);
    if (date.isValid() && read.isValid() && read != date) {
      refuse(field, u"ambiguous_date"_qs);
      return {};
    }
    if (read.isValid()) date = read;
  }
  if (!date.isValid()) refuse(field, u"not_a_date"_qs);
  return date;
}

Currency RowValues::currency() {
  const auto typed = required(ImportField::Currency);
  if (typed.isEmpty()) return {};
  const auto currency = Currency::parse(typed);
  if (!currency) refuse(ImportField::Currency, u"not_a_currency"_qs);
  return currency.value_or(Currency());
}

void RowValues::readPrice(app::ImportedLine& line) {
  const auto typed = text(ImportField::LineAmount);
  if (typed.isEmpty()) {
    line.unitPrice = number<UnitPrice>(ImportField::UnitPrice, Presence::Required);
    return;
  }
  const auto code = Currency::parse(text(ImportField::Currency));
  if (!code || !line.quantity.isPositive()) return;  // told already, or by the order itself
  const auto amount = Money::parse(typed + u' ' + code->code());
  if (!amount) return refuse(ImportField::LineAmount, amount.error().subject);
  const auto price = unitPriceFor(*amount, line.quantity);
  if (!price) return refuse(ImportField::LineAmount, amount->isNegative() ? u"negative"_qs : u"too_large"_qs);
  line.unitPrice = *price;
  line.amountRounded = lineAmount(line.quantity, *price, *code) != *amount;
}

}  // namespace gendan::documents
