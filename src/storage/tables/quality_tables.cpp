// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quality/rectification.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using namespace domain;

namespace {

std::vector<app::Field> inspectionFields() {
  using I = Inspection;
  using F = Findings;
  return {field<&I::id>("id"),
          field<&I::number>("number"),
          field<&I::order>("order_id", "order"),
          field<&I::lineNo>("line_no"),
          field<&I::findings, &F::kind>("kind"),
          field<&I::findings, &F::lot>("lot"),
          field<&I::findings, &F::lotSize>("lot_size"),
          field<&I::findings, &F::sampleSize>("sample_size"),
          field<&I::findings, &F::majorAql>("major_aql"),
          field<&I::findings, &F::minorAql>("minor_aql"),
          field<&I::findings, &F::passed>("passed"),
          field<&I::findings, &F::failed>("failed"),
          field<&I::findings, &F::verdict>("verdict"),
          field<&I::overridden>("overridden"),
          field<&I::findings, &F::note>("note"),
          field<&I::reinspects>("reinspects_id", "inspection"),
          field<&I::rectification>("rectification_id", "rectification"),
          field<&I::passedChange>("passed_change"),
          field<&I::failedChange>("failed_change"),
          field<&I::inspector>("inspector_id", "user"),
          field<&I::at>("at")};
}

}  // namespace

std::vector<Table> qualityTables() {
  using R = Rectification;
  return {
      table<Inspection>(
          u"inspection", "inspection", inspectionFields(),
          {parts<&Inspection::defects>("inspection_defect", "inspection_id",
                                       {field<&Defect::id>("id"), field<&Defect::defectClass>("class"),
                                        field<&Defect::description>("description"), field<&Defect::count>("count")})}),
      table<Disposal>(u"disposal", "disposal",
                      {field<&Disposal::id>("id"), field<&Disposal::order>("order_id", "order"),
                       field<&Disposal::inspection>("inspection_id", "inspection"), field<&Disposal::lineNo>("line_no"),
                       field<&Disposal::disposition>("disposition"), field<&Disposal::quantity>("quantity"),
                       field<&Disposal::reason>("reason"), field<&Disposal::decidedBy>("decided_by", "user"),
                       field<&Disposal::at>("at")}),
      table<R>(u"rectification", "rectification",
               {field<&R::id>("id"), field<&R::version>("version"), field<&R::number>("number"),
                field<&R::order>("order_id", "order"), field<&R::inspection>("inspection_id", "inspection"),
                field<&R::demand>("demand"), field<&R::department>("department_id", "department"),
                field<&R::responsible>("responsible_id", "user"), field<&R::due>("due_date"),
                field<&R::demandedBy>("demanded_by", "user"), field<&R::demandedAt>("demanded_at"),
                field<&R::result>("result"), field<&R::finishedBy>("finished_by", "user"),
                field<&R::finishedAt>("finished_at")}),
  };
}

}  // namespace gendan::storage
