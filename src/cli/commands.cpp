// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "app/commands/command_spec.h"
#include "cli/tool.h"

namespace gendan::cli {

namespace {

QString typeText(const app::Field& field) {
  switch (field.type) {
    case app::FieldType::Integer: return u"whole number"_qs;
    case app::FieldType::Instant: return u"milliseconds since 1970, UTC"_qs;
    case app::FieldType::Boolean: return u"true or false"_qs;
    case app::FieldType::Identity:
      return field.refers == nullptr ? u"identity"_qs
                                     : QStringLiteral("%1: its number, code or login, or its identity")
                                           .arg(QString::fromLatin1(field.refers));
    case app::FieldType::Text: return u"text"_qs;
    case app::FieldType::Date: return u"date, 2026-11-24"_qs;
    case app::FieldType::Quantity: return u"quantity, \"12.5\" (4 decimals)"_qs;
    case app::FieldType::UnitPrice: return u"unit price, \"3.10\" (6 decimals)"_qs;
    case app::FieldType::Rate: return u"share of one, \"0.13\""_qs;
    case app::FieldType::Money: return u"amount, \"1200.00 CNY\""_qs;
    case app::FieldType::Currency: return u"currency, \"CNY\""_qs;
    case app::FieldType::Roles: return u"roles, \"tracker,head\""_qs;
    case app::FieldType::Word: break;
  }
  QStringList words;
  for (const auto& entry : field.codes) words.append(QString::fromLatin1(entry.word));
  return words.join(u" \\| ");
}

QString argumentLine(const app::Field& field, const QString& path) {
  return QStringLiteral("| `%1%2` | %3 | %4 |\n")
      .arg(path, QString::fromLatin1(field.name), field.required ? u"yes"_qs : QString(), typeText(field));
}

}  // namespace

QString commandReference() {
  QString text;
  for (const auto& spec : app::allCommands()) {
    text += QStringLiteral("### `%1`\n\n").arg(spec.word);
    if (spec.fields.empty() && spec.lists.empty()) {
      text += u"No arguments.\n\n";
      continue;
    }
    text += u"| argument | required | value |\n|---|---|---|\n";
    for (const auto& field : spec.fields) text += argumentLine(field, {});
    for (const auto& list : spec.lists)
      for (const auto& field : list.fields) text += argumentLine(field, QString::fromLatin1(list.name) + u"[]."_qs);
    text += u'\n';
  }
  return text;
}

int runCommands(const QStringList&) {
  out() << commandReference();
  out().flush();
  return kDone;
}

}  // namespace gendan::cli
