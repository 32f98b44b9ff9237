// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/record_view.h"

#include "app/fields/json.h"

namespace gendan::ui {

using app::FieldType;

RecordView::RecordView(Session& session, const QString& kind, qint64 id) {
  auto& records = session.reading().records();
  if (auto list = records.list({kind, {}, {{u"id"_qs, QString::number(id)}}, {}, 0, 1}, session.actor()))
    m_list = std::move(*list);
  if (auto parts = records.parts(kind, id, session.actor())) m_parts = std::move(*parts);
}

app::Value RecordView::value(const char* field) const {
  return exists() ? m_list.value(m_list.rows.front(), QLatin1StringView(field)) : app::Value{true, 0, {}};
}

QJsonValue RecordView::json(const char* field) const {
  for (const auto& f : m_list.fields)
    if (QLatin1StringView(f.name) == QLatin1StringView(field)) return jsonOf(f, value(field));
  return QJsonValue::Undefined;
}

QJsonValue jsonOf(const app::Field& field, const app::Value& value) {
  if (value.null) return QJsonValue::Undefined;
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Identity:
    case FieldType::Instant: return static_cast<double>(value.number);
    case FieldType::Boolean: return value.number != 0;
    case FieldType::Text:
    case FieldType::Word:
    case FieldType::Date:
    case FieldType::Quantity:
    case FieldType::UnitPrice:
    case FieldType::Rate:
    case FieldType::Money:
    case FieldType::Currency:
    case FieldType::Roles: return app::valueText(field, value);
  }
  Q_UNREACHABLE();
}

domain::Quantity quantityOf(const app::RecordList& list, const app::RecordRow& row, const char* field) {
  return domain::Quantity::ofScaled(list.value(row, QLatin1StringView(field)).number);
}

QJsonObject copied(const RecordView& record, std::initializer_list<Copied> fields) {
  QJsonObject arguments;
  for (const auto& [argument, field] : fields)
    if (const auto value = record.json(field); !value.isUndefined())
      arguments.insert(QLatin1StringView(argument), value);
  return arguments;
}

}  // namespace gendan::ui
