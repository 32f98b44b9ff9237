// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 检验与整改单, P3.4: what was looked at and found, what became of what failed, what was put right, and looked at
// again.

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

/// By GB/T 2828.1, for major and minor defects; nothing where the whole lot was looked at.
QString planText(const Findings& findings) {
  QStringList limits;
  for (const auto aql : {findings.majorAql, findings.minorAql})
    limits.append(aql == Aql::None ? QStringLiteral("—") : word(aql));
  const bool isPlanned = findings.majorAql != Aql::None || findings.minorAql != Aql::None;
  return isPlanned ? QStringLiteral("GB/T 2828.1, AQL ") + limits.join(u" / "_qs) : QString();
}

FieldGrid headOf(const OrderSheet& sheet, const app::SheetInspection& told) {
  const auto& inspection = told.inspection;
  const auto& findings = inspection.findings;
  const auto* line = lineOf(sheet, inspection.lineNo);
  auto fields = orderFields(sheet);
  fields.push_back(gridField(u"inspection_kind", said(u"inspection", findings.kind)));
  fields.push_back(gridField(u"date", timeText(inspection.at)));
  fields.push_back(gridField(u"product", line == nullptr ? QString() : productText(line->agreed), Span::Whole));
  fields.push_back(gridField(u"lot", findings.lot));
  fields.push_back(gridField(u"lot_size", quantityText(findings.lotSize)));
  fields.push_back(gridField(u"sampling_plan", planText(findings)));
  fields.push_back(gridField(u"sample_size", QString::number(findings.sampleSize)));
  fields.push_back(gridField(u"passed", quantityText(findings.passed)));
  fields.push_back(gridField(u"failed", quantityText(findings.failed)));
  fields.push_back(gridField(u"verdict", said(u"inspection_verdict", findings.verdict)));
  fields.push_back(gridField(u"inspector", told.inspector));
  return {std::move(fields)};
}

LineTable defectsOf(const Inspection& inspection) {
  LineTable table{said(u"defects"), {textColumn(u"defect"), textColumn(u"defect_class"), numberColumn(u"count")}, {}};
  for (const auto& defect : inspection.defects)
    table.rows.push_back(
        {defect.description, said(u"defect_class", defect.defectClass), QString::number(defect.count)});
  return table;
}

LineTable disposalsOf(const OrderSheet& sheet, InspectionId id) {
  LineTable table{said(u"disposals"),
                  {textColumn(u"date"), textColumn(u"disposition"), numberColumn(u"quantity"),
                   textColumn(u"disposal_reason"), textColumn(u"decided_by")},
                  {}};
  for (const auto& [disposal, by] : sheet.disposals)
    if (disposal.inspection == id)
      table.rows.push_back({timeText(disposal.at), said(u"disposition", disposal.disposition),
                            quantityText(disposal.quantity), disposal.reason, by});
  return table;
}

LineTable rectificationsOf(const OrderSheet& sheet, InspectionId id) {
  LineTable table{said(u"rectifications"),
                  {textColumn(u"number"), textColumn(u"demand"), textColumn(u"responsible"),
                   textColumn(u"put_right_by"), textColumn(u"result"), textColumn(u"date")},
                  {}};
  for (const auto& told : sheet.rectifications) {
    const auto& one = told.rectification;
    if (one.inspection == id)
      table.rows.push_back({one.number, one.demand, joined({told.department, told.responsible}), dateText(one.due),
                            one.result, timeText(one.finishedAt)});
  }
  return table;
}

LineTable laterRoundsOf(const OrderSheet& sheet, InspectionId id) {
  LineTable table{said(u"reinspections"),
                  {textColumn(u"inspection_no"), textColumn(u"date"), numberColumn(u"passed"), numberColumn(u"failed"),
                   textColumn(u"verdict"), textColumn(u"inspector")},
                  {}};
  for (const auto& [inspection, by] : sheet.inspections)
    if (inspection.reinspects == id)
      table.rows.push_back({inspection.number, timeText(inspection.at), quantityText(inspection.findings.passed),
                            quantityText(inspection.findings.failed),
                            said(u"inspection_verdict", inspection.findings.verdict), by});
  return table;
}

Form formOf(const OrderSheet& sheet, const app::SheetInspection& told) {
  const auto& inspection = told.inspection;
  Form form{u"inspection"_qs, inspection.number, said(u"form.inspection"), false, {}};
  form.blocks = {headOf(sheet, told), defectsOf(inspection), TextBox{said(u"note"), inspection.findings.note}};
  for (auto& table :
       {disposalsOf(sheet, inspection.id), rectificationsOf(sheet, inspection.id), laterRoundsOf(sheet, inspection.id)})
    if (!table.rows.empty()) form.blocks.emplace_back(table);
  form.blocks.emplace_back(SignatureRow{said(u"signatures"),
                                        {signedBy(u"inspector", told.inspector, timeText(inspection.at)),
                                         signedBy(u"head", {}), signedBy(u"responsible_department", {})}});
  return form;
}

}  // namespace

std::vector<Form> inspectionForms(const OrderSheet& sheet, const FormWish& wish) {
  std::vector<Form> forms;
  for (const auto& told : sheet.inspections)
    if (wish.wants(told.inspection.id.value())) forms.push_back(formOf(sheet, told));
  return forms;
}

}  // namespace gendan::documents
