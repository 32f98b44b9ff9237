// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/founding.h"

#include <QCoreApplication>

#include "ui/forms/command_form.h"

namespace gendan::ui {

namespace {

struct UsualDepartment {
  const char* code;
  const char* name;
  const char* function;
};

Proposed proposeCompany(Session&, const Subject&) {
  static constexpr std::array kUsual{
      UsualDepartment{"SALES", QT_TRANSLATE_NOOP("founding", "Sales"), "sales"},
      UsualDepartment{"PROD", QT_TRANSLATE_NOOP("founding", "Production"), "production"},
      UsualDepartment{"BUY", QT_TRANSLATE_NOOP("founding", "Purchasing"), "purchasing"},
      UsualDepartment{"QC", QT_TRANSLATE_NOOP("founding", "Quality"), "quality"},
      UsualDepartment{"STORE", QT_TRANSLATE_NOOP("founding", "Warehouse"), "warehouse"},
      UsualDepartment{"FIN", QT_TRANSLATE_NOOP("founding", "Finance"), "finance"},
      UsualDepartment{"OFFICE", QT_TRANSLATE_NOOP("founding", "Office"), "management"},
  };
  QJsonArray departments;
  for (const auto& d : kUsual)
    departments.append(QJsonObject{{u"code"_qs, QLatin1StringView(d.code)},
                                   {u"name"_qs, QCoreApplication::translate("founding", d.name)},
                                   {u"function"_qs, QLatin1StringView(d.function)}});
  return QJsonObject{{u"currency"_qs, u"CNY"_qs},
          {u"departments"_qs, departments},
          {u"users"_qs, QJsonArray{QJsonObject{{u"login"_qs, u"admin"_qs},
                                               {u"name"_qs, QCoreApplication::translate("founding", "Administrator")},
                                               {u"department"_qs, u"OFFICE"_qs},
                                               {u"roles"_qs, u"administrator"_qs}}}}};
}

constexpr CommandLook kFounding{"company.found", QT_TRANSLATE_NOOP("acts", "Found the company"), "plus", nullptr,
                                nullptr,         nullptr,                                        proposeCompany};

}  // namespace

CommandForm* foundingForm(Session& session, QWidget* parent) {
  return new CommandForm(session, *app::findCommand(u"company.found"_qs), kFounding, {}, parent);
}

}  // namespace gendan::ui
