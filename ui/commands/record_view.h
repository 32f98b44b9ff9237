// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One record and its parts, read by field names: what proposals and panes look at.

#include "ui/session.h"

namespace gendan::ui {

class RecordView {
 public:
  /// Empty if there is no such record.
  RecordView(Session& session, const QString& kind, qint64 id);

  [[nodiscard]] bool exists() const { return !m_list.rows.empty(); }
  [[nodiscard]] app::Value value(const char* field) const;
  [[nodiscard]] qint64 number(const char* field) const { return value(field).number; }
  [[nodiscard]] QString text(const char* field) const { return value(field).text; }
  /// The field as command arguments have it; undefined when null.
  [[nodiscard]] QJsonValue json(const char* field) const;
  [[nodiscard]] const app::RecordList& lines() const { return m_parts.front(); }
  [[nodiscard]] bool hasLines() const { return !m_parts.empty(); }

 private:
  app::RecordList m_list;
  std::vector<app::RecordList> m_parts;
};

/// A value as command arguments have it: identities and whole numbers as numbers, the rest as text.
[[nodiscard]] QJsonValue jsonOf(const app::Field& field, const app::Value& value);
[[nodiscard]] inline QString isoDate(QDate date) { return date.toString(Qt::ISODate); }
[[nodiscard]] domain::Quantity quantityOf(const app::RecordList& list, const app::RecordRow& row, const char* field);
/// Copies fields under other names: {"party", "party_id"}.
struct Copied {
  const char* argument;
  const char* field;
};
[[nodiscard]] QJsonObject copied(const RecordView& record, std::initializer_list<Copied> fields);

}  // namespace gendan::ui
