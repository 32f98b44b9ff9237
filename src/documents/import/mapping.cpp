// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/mapping.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace gendan::documents {

using namespace domain;
using app::ImportField;

namespace {

constexpr qint64 kLargestMapping = 1024 * 1024;

/// Takes the values out of the JSON one by one; what is left at the end is unknown.
class MappingParser {
 public:
  explicit MappingParser(QJsonObject json) : m_json(std::move(json)) {}

  Result<ImportMapping> parse() {
    readTerms();
    m_mapping.sheet = text(u"sheet"_qs);
    m_mapping.mendOrderDates = flag(u"mend_order_dates"_qs);
    m_mapping.columns = fields(u"columns"_qs);
    m_mapping.defaults = fields(u"defaults"_qs);
    readDates();
    readValues();
    for (const auto& key : m_json.keys()) m_errors.add(key, u"unknown_field");
    checkCompleteness();
    if (!m_errors.isEmpty()) return refuse(m_errors.error(u"mapping"));
    return std::move(m_mapping);
  }

 private:
  QString text(const QString& key) {
    const auto value = m_json.take(key);
    if (!value.isUndefined() && !value.isString()) m_errors.add(key, u"wrong_type");
    return value.toString();
  }
  bool flag(const QString& key) {
    const auto value = m_json.take(key);
    if (!value.isUndefined() && !value.isBool()) m_errors.add(key, u"wrong_type");
    return value.toBool();
  }
  QJsonObject object(const QString& key) {
    const auto value = m_json.take(key);
    if (!value.isUndefined() && !value.isObject()) m_errors.add(key, u"wrong_type");
    return value.toObject();
  }
  template <class E>
  void takeWord(const QString& key, E& out, bool isRequired) {
    const bool given = m_json.contains(key);
    const auto typed = text(key);
    if (const auto value = fromWord<E>(typed)) out = *value;
    else if (given || isRequired) m_errors.add(key, given ? u"not_a_word" : u"required");
  }

  void readTerms() {
    auto& terms = m_mapping.terms;
    takeWord(u"kind"_qs, terms.kind, true);
    takeWord(u"tax_mode"_qs, terms.taxMode, false);
    terms.keepNumbers = flag(u"keep_numbers"_qs);
    terms.department = text(u"department"_qs);
    terms.responsible = text(u"responsible"_qs);
  }

  std::map<ImportField, QString> fields(const QString& key) {
    std::map<ImportField, QString> found;
    const auto json = object(key);
    for (auto it = json.begin(); it != json.end(); ++it) {
      const auto name = key + u'.' + it.key();
      const auto field = fromWord<ImportField>(it.key());
      if (!field) m_errors.add(name, u"unknown_field");
      else if (!it.value().isString()) m_errors.add(name, u"wrong_type");
      else if (it.value().toString().trimmed().isEmpty()) m_errors.add(name, u"required");
      else found[*field] = it.value().toString().trimmed();
    }
    return found;
  }

  void readDates() {
    const auto value = m_json.take(u"dates"_qs);
    if (!value.isUndefined() && !value.isArray()) m_errors.add(u"dates", u"wrong_type");
    const auto styles = value.toArray();
    for (qsizetype i = 0; i < styles.size(); ++i) {
      if (auto style = DateStyle::parse(styles[i].toString())) m_mapping.dates.push_back(std::move(*style));
      else m_errors.add(QStringLiteral("dates[%1]").arg(i), u"not_a_date_style");
    }
  }

  void readValues() {
    const auto json = object(u"values"_qs);
    for (auto column = json.begin(); column != json.end(); ++column) {
      const auto name = u"values."_qs + column.key();
      if (!isMapped(column.key())) m_errors.add(name, u"no_such_column");
      if (!column.value().isObject()) m_errors.add(name, u"wrong_type");
      const auto meanings = column.value().toObject();
      for (auto said = meanings.begin(); said != meanings.end(); ++said) {
        if (!said.value().isString()) m_errors.add(name + u'.' + said.key(), u"wrong_type");
        m_mapping.values[column.key()][said.key()] = said.value().toString();
      }
    }
  }

  [[nodiscard]] bool isMapped(const QString& heading) const {
    return std::ranges::any_of(m_mapping.columns, [&](const auto& column) { return column.second == heading; });
  }
  [[nodiscard]] bool hasSource(ImportField field) const {
    return m_mapping.columns.contains(field) || m_mapping.defaults.contains(field);
  }

  void checkCompleteness() {
    using enum ImportField;
    if (!m_mapping.columns.contains(Order)) m_errors.add(u"columns.order", u"required");
    for (const auto field : {Party, Product, Unit, Quantity, DueDate, Currency})
      if (!hasSource(field)) m_errors.add(u"columns."_qs + word(field), u"required");
    if (!hasSource(UnitPrice) && !m_mapping.columns.contains(LineAmount))
      m_errors.add(u"columns.unit_price", u"required");
    if (!hasSource(OrderDate) && !m_mapping.mendOrderDates) m_errors.add(u"columns.order_date", u"required");
  }

  QJsonObject m_json;
  ImportMapping m_mapping;
  FieldErrors m_errors;
};

}  // namespace

Result<ImportMapping> parseMapping(const QByteArray& json) {
  QJsonParseError parse{};
  const auto document = QJsonDocument::fromJson(json, &parse);
  if (!document.isObject())
    return refuse(Code::Invalid, u"mapping", {{QStringLiteral("byte %1").arg(parse.offset), u"not_json"_qs}});
  return MappingParser(document.object()).parse();
}

Result<ImportMapping> readMapping(const QString& path) {
  QFile file(path);
  if (!file.exists()) return refuse(Code::NotFound, u"mapping");
  if (!file.open(QIODevice::ReadOnly)) return refuse(Code::StorageFailed, u"mapping");
  if (file.size() > kLargestMapping) return refuse(Code::Invalid, u"mapping", {{u"file"_qs, u"too_large"_qs}});
  return parseMapping(file.readAll());
}

QString columnName(const ImportMapping& mapping, ImportField field) {
  const auto it = mapping.columns.find(field);
  return it == mapping.columns.end() ? word(field) : it->second;
}

}  // namespace gendan::documents
