// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/saved_filters.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <algorithm>

namespace gendan::ui {

SavedFilters::SavedFilters(const QString& scope)
    : m_group(
          u"filters/"_qs +
          QString::fromLatin1(QCryptographicHash::hash(scope.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)) +
          u'/') {}

std::vector<SavedFilter> SavedFilters::of(const QString& list) const {
  std::vector<SavedFilter> filters;
  const auto kept = QJsonDocument::fromJson(QSettings().value(m_group + list).toByteArray()).array();
  for (const auto& entry : kept) {
    const auto object = entry.toObject();
    filters.push_back(
        {object.value(u"name").toString(), object.value(u"content").toObject(), object.value(u"default").toBool()});
  }
  return filters;
}

void SavedFilters::write(const QString& list, const std::vector<SavedFilter>& filters) {
  QJsonArray kept;
  for (const auto& filter : filters)
    kept.append(
        QJsonObject{{u"name"_qs, filter.name}, {u"content"_qs, filter.content}, {u"default"_qs, filter.isDefault}});
  QSettings().setValue(m_group + list, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void SavedFilters::keep(const QString& list, const QString& name, const QJsonObject& content) {
  auto filters = of(list);
  const auto it = std::ranges::find(filters, name, &SavedFilter::name);
  if (it != filters.end()) it->content = content;
  else filters.push_back({name, content});
  std::ranges::sort(filters, [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
  write(list, filters);
}

void SavedFilters::drop(const QString& list, const QString& name) {
  auto filters = of(list);
  std::erase_if(filters, [&name](const SavedFilter& filter) { return filter.name == name; });
  write(list, filters);
}

void SavedFilters::makeDefault(const QString& list, const QString& name) {
  auto filters = of(list);
  for (auto& filter : filters) filter.isDefault = filter.name == name;
  write(list, filters);
}

}  // namespace gendan::ui
