// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/request.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "domain/base/text.h"

namespace gendan::cli {

using namespace domain;

namespace {

std::u16string_view reasonOf(QJsonParseError::ParseError error) {
  if (error == QJsonParseError::IllegalUTF8String) return u"not_utf8";
  return error == QJsonParseError::DeepNesting ? u"too_deep" : u"not_json";
}

/// How many members the objects in a value have, at every depth.
qsizetype membersOf(const QJsonValue& value) {
  qsizetype members = 0;
  if (value.isArray())
    for (const auto& item : value.toArray()) members += membersOf(item);
  const auto object = value.toObject();
  for (const auto& member : object) members += 1 + membersOf(member);
  return members;
}

/// Each member has one colon that stands outside the texts.
qsizetype colonsOf(const QByteArray& json) {
  qsizetype colons = 0;
  bool inText = false;
  for (qsizetype i = 0; i < json.size(); ++i) {
    if (json[i] == '"') inText = !inText;
    else if (inText && json[i] == '\\') ++i;
    else if (!inText && json[i] == ':') ++colons;
  }
  return colons;
}

}  // namespace

Result<QJsonObject> parseObject(const QByteArray& line) {
  QJsonParseError parse{};
  const auto document = QJsonDocument::fromJson(line, &parse);
  if (parse.error != QJsonParseError::NoError) return refuse(invalid(u"line", reasonOf(parse.error)));
  if (!document.isObject()) return refuse(invalid(u"line", u"not_an_object"));
  // The last of two members with one key would win unseen.
  if (membersOf(document.object()) != colonsOf(line)) return refuse(invalid(u"line", u"repeated_key"));
  return document.object();
}

Result<> checkRequest(const QJsonObject& request) {
  FieldErrors errors;
  for (const auto& key : request.keys())
    if (key != u"id" && key != u"command" && key != u"args") errors.add(key, u"unknown_field");
  const auto id = request.value(u"id");
  errors.addIf(!id.isUndefined() && !id.isString(), u"id", u"wrong_type");
  checkText(errors, u"id", id.toString(), kShortText);
  const auto command = request.value(u"command");
  errors.addIf(command.isUndefined(), u"command", u"required");
  errors.addIf(!command.isUndefined() && !command.isString(), u"command", u"wrong_type");
  const auto arguments = request.value(u"args");
  errors.addIf(!arguments.isUndefined() && !arguments.isObject(), u"args", u"wrong_type");
  if (!errors.isEmpty()) return refuse(errors.error(u"request"));
  return {};
}

}  // namespace gendan::cli
