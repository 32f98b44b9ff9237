// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/forms/assessment_form.h"

#include "documents/forms/form_parts.h"

namespace gendan::documents {

using namespace domain;
using app::AssessmentMonth;
using app::AssessmentSheet;

namespace {

QString scoreText(int score) { return score == kNoScore ? kNothing.toString() : QString::number(score); }

QString periodText(QDate first, QDate last) { return dateText(first) + QStringLiteral(" – ") + dateText(last); }

/// "按时跟进 12/14；…": every fact that says something.
Words evidenceText(const Suggestion& suggestion) {
  QStringList zh;
  QStringList en;
  for (const auto& [fact, weight, points] : suggestion.facts) {
    if (fact.of == 0) continue;
    const auto kind = said(u"fact", fact.kind);
    const auto count = QStringLiteral(" %1/%2").arg(fact.count).arg(fact.of);
    zh.append(kind.zh + count);
    en.append(kind.en + count);
  }
  if (zh.isEmpty()) return kNothing.toString();
  return {zh.join(u"；"_qs), en.join(u"; "_qs)};
}

FieldGrid headOf(const AssessmentSheet& sheet) {
  FieldGrid grid{{gridField(u"tracker", sheet.tracker), gridField(u"department", sheet.department),
                  gridField(u"period", periodText(sheet.firstDay, sheet.lastDay)),
                  gridField(u"kind", said(u"assessment", sheet.kind)),
                  gridField(u"orders_held", QString::number(sheet.ordersHeld)),
                  gridField(u"state", said(u"assessment_state", sheet.state))}};
  if (sheet.edition > 1) grid.fields.push_back(gridField(u"edition", QString::number(sheet.edition)));
  if (!sheet.reason.isEmpty()) grid.fields.push_back(gridField(u"assessment_reason", sheet.reason, Span::Whole));
  return grid;
}

LineTable scoresOf(const AssessmentSheet& sheet) {
  LineTable table{said(u"scores"),
                  {textColumn(u"dimension"), numberColumn(u"weight"), textColumn(u"evidence"), numberColumn(u"suggested"),
                   numberColumn(u"score"), textColumn(u"comment")},
                  {}};
  for (const auto& one : sheet.dimensions)
    table.rows.push_back({said(u"dimension", one.dimension), QString::number(one.weight), evidenceText(one.suggestion),
                          scoreText(one.suggestion.score), scoreText(one.score), one.comment});
  return table;
}

FieldGrid resultOf(const AssessmentSheet& sheet) {
  const auto& result = sheet.result;
  FieldGrid grid{{gridField(u"raw_sum", result ? QStringLiteral("%1 / 40").arg(result->rawSum) : kNothing.toString()),
                  gridField(u"total_score", result ? result->total.text() + u" / 100"_qs : kNothing.toString()),
                  gridField(u"grade", result ? said(u"grade", result->grade) : Words(kNothing.toString())),
                  gridField(u"bonus_rate", result ? QStringLiteral("%1 %").arg(result->bonusRate) : kNothing.toString())}};
  if (result && result->bonus) grid.fields.push_back(gridField(u"bonus", moneyText(*result->bonus)));
  return grid;
}

QString gradeText(const app::AssessmentResult& result) { return QStringLiteral("%1 %").arg(result.bonusRate); }

/// Against last month's total, for display rounded as both totals are.
QString changeText(const AssessmentMonth::Row& row) {
  if (!row.sheet.result || !row.totalLastMonth) return kNothing.toString();
  const auto now = parseScaled(row.sheet.result->total.text(), 2, kLargestWhole);
  const auto before = parseScaled(row.totalLastMonth->text(), 2, kLargestWhole);
  if (!now || !before) return kNothing.toString();
  const auto text = scaledText(*now - *before, 2);
  return text.startsWith(u'-') ? text : u'+' + text;
}

LineTable tableOf(const AssessmentMonth& month) {
  LineTable table{said(u"trackers"), {textColumn(u"department"), textColumn(u"tracker"), numberColumn(u"orders_held")}, {}};
  for (const auto& [value, name] : Codes<Dimension>::entries)
    table.columns.push_back({said(u"dimension."_qs + QLatin1StringView(name)), Align::Right});
  for (const auto* column : {u"total_score", u"change_against_last"}) table.columns.push_back(numberColumn(QStringView(column)));
  table.columns.push_back(textColumn(u"grade"));
  table.columns.push_back(numberColumn(u"bonus_rate"));
  for (const auto& row : month.rows) {
    const auto& [sheet, last] = row;
    std::vector<Words> cells{sheet.department, sheet.tracker, QString::number(sheet.ordersHeld)};
    for (const auto& one : sheet.dimensions) cells.emplace_back(scoreText(one.score));
    cells.emplace_back(sheet.result ? sheet.result->total.text() : kNothing.toString());
    cells.emplace_back(changeText(row));
    cells.push_back(sheet.result ? said(u"grade", sheet.result->grade) : Words(kNothing.toString()));
    cells.emplace_back(sheet.result ? gradeText(*sheet.result) : kNothing.toString());
    table.rows.push_back(std::move(cells));
  }
  return table;
}

BarChart chartOf(const AssessmentMonth& month) {
  BarChart chart{said(u"total_scores"), 100,
                 {{60, said(u"grade.qualified")}, {70, said(u"grade.good")}, {85, said(u"grade.excellent")}}, {}};
  for (const auto& row : month.rows)
    if (const auto& result = row.sheet.result)
      chart.bars.push_back({row.sheet.tracker,
                            static_cast<double>(result->total.numerator) / static_cast<double>(result->total.denominator),
                            result->total.text()});
  return chart;
}

QString departmentsOf(const AssessmentMonth& month) {
  QStringList names;
  for (const auto& row : month.rows)
    if (!names.contains(row.sheet.department)) names.append(row.sheet.department);
  return names.join(u", ");
}

}  // namespace

Form assessmentForm(const AssessmentSheet& sheet) {
  Form form{u"assessment"_qs, sheet.tracker + u' ' + sheet.firstDay.toString(QStringLiteral("yyyy-MM")), said(u"form.assessment"),
            false, {}};
  form.blocks = {headOf(sheet), scoresOf(sheet), resultOf(sheet), TextBox{said(u"remark"), sheet.remark},
                 TextBox{said(u"statement"), sheet.statement}};
  form.blocks.emplace_back(SignatureRow{said(u"signatures"),
                                        {signedBy(u"assessor", sheet.assessor, timeText(sheet.scoredAt)),
                                         signedBy(u"finalised_by", sheet.finalisedBy, timeText(sheet.finalisedAt)),
                                         sheet.answeredAt.isValid() ? signedBy(u"tracker", sheet.tracker, timeText(sheet.answeredAt))
                                                                    : signedBy(u"tracker", {})}});
  return form;
}

Form assessmentMonthForm(const AssessmentMonth& month) {
  Form form{u"assessment_month"_qs, month.firstDay.toString(QStringLiteral("yyyy-MM")), said(u"form.assessment_month"), true, {}};
  form.blocks = {FieldGrid{{gridField(u"month", month.firstDay.toString(QStringLiteral("yyyy-MM"))),
                            gridField(u"department", departmentsOf(month))}},
                 tableOf(month)};
  if (auto chart = chartOf(month); !chart.bars.empty()) form.blocks.emplace_back(std::move(chart));
  form.blocks.emplace_back(SignatureRow{said(u"signatures"), {signedBy(u"manager", {})}});
  return form;
}

std::vector<Form> assessmentForms(const AssessmentMonth& month) {
  std::vector forms{assessmentMonthForm(month)};
  for (const auto& row : month.rows)
    if (row.sheet.id.isValid()) forms.push_back(assessmentForm(row.sheet));
  return forms;
}

}  // namespace gendan::documents
