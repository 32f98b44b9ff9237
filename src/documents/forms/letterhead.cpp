// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/forms/letterhead.h"

#include "documents/forms/form_parts.h"

namespace gendan::documents {

namespace {

QString valueOf(app::Records& records, const QString& kind, const QString& field, const QString& sought,
                QLatin1StringView column) {
  const auto list = records.list({kind, {}, {{field, sought}}, {}, 0, 1}, {});
  return list && !list->rows.empty() ? list->value(list->rows.front(), column).text : QString();
}

}  // namespace

Letterhead letterheadOf(app::Records& records, const domain::Actor& actor, domain::Instant now) {
  const auto setting = [&](const QString& key) {
    return valueOf(records, u"setting"_qs, u"key"_qs, key, QLatin1StringView("value"));
  };
  const auto title = setting(u"policy_title"_qs);
  const auto version = setting(u"policy_version"_qs);
  auto policy = title.isEmpty() ? said(u"policy") : Words(title);
  if (!version.isEmpty()) policy = {policy.zh + u' ' + version, policy.en + u' ' + version};
  return {setting(u"company_name"_qs), policy,
          valueOf(records, u"user"_qs, u"id"_qs, QString::number(actor.user.value()), QLatin1StringView("name")),
          timeText(now)};
}

}  // namespace gendan::documents
