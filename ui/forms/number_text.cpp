// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_text.h"

#include "domain/base/decimal.h"

namespace gendan::ui {

using app::FieldType;
using domain::Rate;

namespace {

constexpr int kPercentPlaces = Rate::kPlaces - 2;
constexpr QChar kWidePercent(0xff05);

}  // namespace

QString numberFrom(FieldType type, const QString& typed) {
  auto text = typed;
  text = text.remove(u',').remove(QChar(0xff0c)).replace(QChar(0x3002), QChar(u'.')).trimmed();
  const bool isPercentage = type == FieldType::Rate && (text.endsWith(u'%') || text.endsWith(kWidePercent));
  if (!isPercentage) return text;
  const auto scaled = domain::parseScaled(text.chopped(1).trimmed(), kPercentPlaces, domain::kLargestWhole);
  return scaled ? Rate::ofScaled(*scaled).text() : text;
}

QString editText(FieldType type, const QString& value) {
  if (type != FieldType::Rate) return value;
  const auto rate = Rate::parse(value);
  return rate ? domain::scaledText(rate->scaled(), kPercentPlaces) + u" %"_qs : value;
}

}  // namespace gendan::ui
