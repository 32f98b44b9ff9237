// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_spec.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

#include "domain/base/text.h"

namespace gendan::app {

using namespace domain;

namespace {

using Parsed = tl::expected<Value, QString>;  // the reason when not

template <class T>
Parsed parsed(const Result<T>& result) {
  if (!result) return tl::unexpected(result.error().subject);
  return ValueOf<T>::to(*result);
}

template <class Decimal>
Parsed decimal(const QJsonValue& json) {
  if (json.isString()) return parsed(Decimal::parse(json.toString()));
  const double number = json.toDouble();
  // Fractions come as text: a binary floating-point number can't hold them exactly.
  if (!json.isDouble() || number != std::floor(number) || std::abs(number) > kLargestWhole)
    return tl::unexpected(u"decimals_as_text"_qs);
  return ValueOf<Decimal>::to(Decimal::of(static_cast<qint64>(number)));
}

Parsed integer(const QJsonValue& json) {
  const double number = json.toDouble(0.5);
  if (number != std::floor(number) || std::abs(number) > 9e15) return tl::unexpected(u"wrong_type"_qs);
  return Value{false, static_cast<qint64>(number), {}};
}

Parsed identity(const Field& field, const QJsonValue& json, References& references) {
  if (json.isDouble()) return integer(json);
  if (!json.isString()) return tl::unexpected(u"wrong_type"_qs);
  if (json.toString().isEmpty()) return Value{true, 0, {}};
  const auto id = references.find(QString::fromLatin1(field.refers), json.toString());
  if (!id) return tl::unexpected(codeWord(id.error().code));
  return Value{false, *id, {}};
}

Parsed text(const QJsonValue& json) {
  if (!json.isString()) return tl::unexpected(u"wrong_type"_qs);
  if (const auto flaw = flawOf(json.toString()); !flaw.empty())
    return tl::unexpected(QString::fromUtf16(flaw.data(), static_cast<qsizetype>(flaw.size())));
  return Value{false, 0, json.toString()};
}

Parsed parse(const Field& field, const QJsonValue& json, References& references) {
  if (json.isNull()) return Value{true, 0, {}};
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Instant: return integer(json);
    case FieldType::Boolean:
      if (!json.isBool()) return tl::unexpected(u"wrong_type"_qs);
      return Value{false, json.toBool() ? 1 : 0, {}};
    case FieldType::Identity: return identity(field, json, references);
    case FieldType::Quantity: return decimal<Quantity>(json);
    case FieldType::UnitPrice: return decimal<UnitPrice>(json);
    case FieldType::Rate: return decimal<Rate>(json);
    case FieldType::Money:
      if (!json.isString()) return tl::unexpected(u"wrong_type"_qs);
      return parsed(Money::parse(json.toString()));
    case FieldType::Text:
    case FieldType::Word:
    case FieldType::Date:
    case FieldType::Currency:
    case FieldType::Roles: return text(json);
  }
  Q_UNREACHABLE();
}

std::u16string_view reasonFor(FieldType type) {
  if (type == FieldType::Date) return u"not_a_date";
  return type == FieldType::Word || type == FieldType::Roles || type == FieldType::Currency ? u"unknown_word"
                                                                                            : u"wrong_type";
}

void fillFields(const std::vector<Field>& fields, const QJsonObject& json, void* target, const QString& path,
                References& references, FieldErrors& errors) {
  for (const auto& field : fields) {
    const auto name = QString::fromLatin1(field.name);
    if (!json.contains(name)) {
      if (field.required) errors.add(path + name, u"required");
      continue;
    }
    const auto value = parse(field, json.value(name), references);
    if (!value) errors.add(path + name, value.error().toStdU16String());
    else if (!field.write(target, *value)) errors.add(path + name, reasonFor(field.type));
  }
}

void refuseUnknown(const QJsonObject& json, const std::vector<Field>& fields, const std::vector<Parts>& lists,
                   const QString& path, FieldErrors& errors) {
  for (const auto& key : json.keys()) {
    const auto is = [&key](const auto& known) { return key == QLatin1StringView(known.name); };
    if (std::ranges::none_of(fields, is) && std::ranges::none_of(lists, is)) errors.add(path + key, u"unknown_field");
  }
}

void fillList(const Parts& list, const QJsonObject& json, void* command, References& references,
              FieldErrors& errors) {
  const auto name = QString::fromLatin1(list.name);
  if (!json.contains(name)) return;
  if (!json.value(name).isArray()) return errors.add(name, u"wrong_type");
  const auto items = json.value(name).toArray();
  for (qsizetype i = 0; i < items.size(); ++i) {
    const auto path = QStringLiteral("%1[%2].").arg(name).arg(i);
    if (!items[i].isObject()) {
      errors.add(path.chopped(1), u"wrong_type");
      continue;
    }
    const auto item = items[i].toObject();
    refuseUnknown(item, list.fields, {}, path, errors);
    fillFields(list.fields, item, list.append(command), path, references, errors);
  }
}

}  // namespace

Result<std::shared_ptr<void>> fill(const CommandSpec& spec, const QJsonObject& arguments,
                                   References& references) {
  auto command = spec.create();
  FieldErrors errors;
  refuseUnknown(arguments, spec.fields, spec.lists, {}, errors);
  fillFields(spec.fields, arguments, command.get(), {}, references, errors);
  for (const auto& list : spec.lists) fillList(list, arguments, command.get(), references, errors);
  if (!errors.isEmpty()) return refuse(errors.error(spec.word.toStdU16String()));
  return command;
}

Result<Committed> perform(Transactor& transactor, const Context& context, const CommandSpec& spec,
                          const void* command) {
  return transactor.run(spec.word, context, [&](UnitOfWork& u) { return spec.handle(u, command); });
}

Result<> rehearse(Transactor& transactor, const Context& context, const CommandSpec& spec, const void* command) {
  return transactor.rehearse(spec.word, context, [&](UnitOfWork& u) { return spec.handle(u, command); });
}

const std::vector<CommandSpec>& allCommands() {
  static const std::vector<CommandSpec> all = [] {
    std::vector<CommandSpec> commands;
    for (auto* list : {peopleCommands, orderCommands, executionCommands, qualityCommands, shippingCommands,
                       settlementCommands, followupCommands, changesCommands, administrationCommands, riskCommands,
                       assessmentCommands})
      std::ranges::move(list(), std::back_inserter(commands));
    return commands;
  }();
  return all;
}

const CommandSpec* findCommand(const QString& word) {
  const auto it = std::ranges::find(allCommands(), word, &CommandSpec::word);
  return it == allCommands().end() ? nullptr : &*it;
}

}  // namespace gendan::app
