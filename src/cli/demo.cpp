// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo.h"

#include "app/jobs/demo/demo_company.h"
#include "app/jobs/demo/demo_orders.h"
#include "app/people/passwords.h"
#include "cli/tool.h"
#include "cli/upkeep/console_progress.h"
#include "storage/jobs/bulk_fill.h"

namespace gendan::cli {

using namespace domain;

namespace {

constexpr auto kUsage =
    u"demo FILE [--company] [--orders N] [--lines N] [--follow-ups N] [--seed S] [--today YYYY-MM-DD]";

struct DemoRequest {
  QString file;
  app::DemoOptions options;
};

template <class Number>
void readNumber(const QCommandLineParser& parser, const QString& option, FieldErrors& errors, Number& number) {
  if (!parser.isSet(option)) return;
  bool isNumber = false;
  const auto value = parser.value(option).toULongLong(&isNumber);
  number = static_cast<Number>(value);
  isNumber = isNumber && static_cast<qulonglong>(number) == value;
  errors.addIf(!isNumber, option.toStdU16String(), u"not_a_number");
}

Result<DemoRequest> parseDemo(const QStringList& arguments) {
  QCommandLineParser parser;
  for (const auto& option : {u"orders"_qs, u"lines"_qs, u"follow-ups"_qs, u"seed"_qs, u"today"_qs})
    parser.addOption(QCommandLineOption(option, {}, u"value"_qs));
  parser.addOption(QCommandLineOption(u"company"_qs));
  if (!parser.parse(arguments) || parser.positionalArguments().size() != 1) return refuse(invalid(u"usage", kUsage));
  DemoRequest request{parser.positionalArguments().constFirst(), {}};
  FieldErrors errors;
  readNumber(parser, u"orders"_qs, errors, request.options.orders);
  readNumber(parser, u"lines"_qs, errors, request.options.lines);
  readNumber(parser, u"follow-ups"_qs, errors, request.options.followUps);
  readNumber(parser, u"seed"_qs, errors, request.options.seed);
  const auto today = parser.value(u"today"_qs);
  request.options.today =
      today.isEmpty() ? app::localDate(app::SystemClock().now()) : QDate::fromString(today, Qt::ISODate);
  if (!errors.isEmpty()) return refuse(errors.error(u"demo"));
  return request;
}

}  // namespace

int runDemo(const QStringList& arguments) {
  const auto request = parseDemo(arguments);
  if (!request) return report(request.error());
  app::useCheapPasswords();
  const auto made = storage::makeInBulk(request->file, app::SystemClock(), [&](storage::SqlStore& store) {
    ConsoleProgress progress;
    return app::generateDemo(store, request->options, progress);
  });
  if (!made) return report(made.error());
  out() << request->options.orders << " orders; everybody's password is \""
        << QStringView(app::kDemoPassword).toString() << "\", the administrator is \"admin\"" << Qt::endl;
  return kDone;
}

}  // namespace gendan::cli
