// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The cells of one row as values of fields; what can't be read becomes a bad row and an empty value.

#include "documents/import/heading_row.h"
#include "domain/base/text.h"

namespace gendan::documents {

class RowValues {
 public:
  RowValues(const ImportMapping& mapping, const ImportColumns& columns);

  /// Both must outlive the reading of the row.
  void open(const Row& row, std::vector<app::BadRow>& bad);
  [[nodiscard]] qint64 row() const { return m_row->number; }
  /// No refusal of this field so far in this row.
  [[nodiscard]] bool isSound(app::ImportField field) const;

  /// Trimmed, translated, else the default; each refusal is told once.
  [[nodiscard]] QString text(app::ImportField field);
  [[nodiscard]] QString required(app::ImportField field);
  [[nodiscard]] QDate date(app::ImportField field, domain::Presence presence);
  [[nodiscard]] domain::Currency currency();
  template <class Decimal>
  [[nodiscard]] Decimal number(app::ImportField field, domain::Presence presence) {
    const auto typed = presence == domain::Presence::Required ? required(field) : text(field);
    if (typed.isEmpty()) return {};
    const auto parsed = Decimal::parse(typed);
    if (!parsed) refuse(field, parsed.error().subject);
    return parsed.value_or(Decimal());
  }
  /// From the line's amount if there is one, else from its unit price; the quantity has been read.
  void readPrice(app::ImportedLine& line);

 private:
  struct Source {
    qsizetype column = -1;  ///< -1: none
    const QHash<QString, QString>* meanings = nullptr;
    QString standard;
  };
  void refuse(app::ImportField field, const QString& reason);

  const ImportMapping& m_mapping;
  std::map<app::ImportField, Source> m_sources;
  const Row* m_row = nullptr;
  std::vector<app::BadRow>* m_bad = nullptr;
};

}  // namespace gendan::documents
