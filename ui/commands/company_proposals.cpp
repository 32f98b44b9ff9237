// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue, people and settings: the record as it stands, to be edited.
#include <QFile>
#include <QJsonArray>

#include "ui/commands/calendar_preset.h"
#include "ui/commands/proposals.h"
#include "ui/commands/record_view.h"

namespace gendan::ui {

Proposed proposeParty(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"party"_qs, subject.id),
                {{"version", "version"}, {"name", "name"}, {"customer", "customer"}, {"supplier", "supplier"},
                 {"contact", "contact"}, {"phone", "phone"}, {"address", "address"}, {"bank", "bank"},
                 {"account", "account"}, {"disabled", "disabled"}});
}

Proposed proposeNewProduct(Session&, const Subject&) { return QJsonObject{{u"stocked"_qs, true}}; }

Proposed proposeProduct(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"product"_qs, subject.id),
                {{"version", "version"}, {"name", "name"}, {"specification", "specification"},
                 {"stocked", "stocked"}, {"disabled", "disabled"}});
}

Proposed proposeUser(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"user"_qs, subject.id),
                {{"name", "name"}, {"department", "department_id"}, {"roles", "roles"}});
}

Proposed proposeDisabling(Session& session, const Subject& subject) {
  return QJsonObject{{u"disabled"_qs, RecordView(session, u"user"_qs, subject.id).number("disabled") == 0}};
}

Proposed proposeDepartment(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"department"_qs, subject.id), {{"name", "name"}, {"disabled", "disabled"}});
}

Proposed proposeSetting(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"setting"_qs, subject.id), {{"setting", "key"}, {"value", "value"}});
}

Proposed proposeRouting(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"routing_rule"_qs, subject.id),
                {{"form", "form"}, {"order_kind", "order_kind"}, {"occasion", "occasion"}, {"asks", "asks"},
                 {"active", "active"}});
}

QJsonArray calendarPreset(const QString& resource) {
  QJsonArray days;
  QFile file(resource);
  if (resource.isEmpty() || !file.open(QIODevice::ReadOnly)) return days;
  file.readLine();  // the names of the columns
  while (!file.atEnd()) {
    const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    if (cells.size() == 3)
      days.append(QJsonObject{{u"day"_qs, cells[0]}, {u"works"_qs, cells[1] == u"work"}, {u"name"_qs, cells[2]}});
  }
  return days;
}

/// China's public holidays and make-up days of this year, as far as the program knows them.
Proposed proposeCalendar(Session& session, const Subject&) {
  const auto days = calendarPreset(QStringLiteral(":/calendars/cn_%1.csv").arg(session.today().year()));
  return days.isEmpty() ? QJsonObject{} : QJsonObject{{u"days"_qs, days}};
}

}  // namespace gendan::ui
