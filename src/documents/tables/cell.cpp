// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/cell.h"

namespace gendan::documents {

Cell textCell(const QString& text) { return {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text}; }

Cell numberCell(const QString& plain) { return {plain.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Number, plain}; }

Cell dateCell(QDate date) { return date.isValid() ? Cell{Cell::Kind::Date, date.toString(Qt::ISODate)} : Cell{}; }

Cell booleanCell(bool value) { return {Cell::Kind::Boolean, value ? QStringLiteral("true") : QStringLiteral("false")}; }

}  // namespace gendan::documents
