// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/inspection_commands.h"
#include "app/quality/rectification_commands.h"
#include "app/commands/command_spec.h"

namespace gendan::app {

namespace {

CommandSpec recordInspection() {
  using R = RecordInspection;
  using F = domain::Findings;
  using D = domain::Defect;
  return command<R>(
      {required(field<&R::order>("order", "order")), required(field<&R::lineNo>("line")),
       required(field<&R::findings, &F::kind>("kind")), field<&R::findings, &F::lot>("lot"),
       required(field<&R::findings, &F::lotSize>("lot_size")), field<&R::findings, &F::sampleSize>("sample_size"),
       field<&R::findings, &F::majorAql>("major_aql"), field<&R::findings, &F::minorAql>("minor_aql"),
       field<&R::findings, &F::passed>("passed"), field<&R::findings, &F::failed>("failed"),
       required(field<&R::findings, &F::verdict>("verdict")), field<&R::findings, &F::note>("note"),
       field<&R::reinspects>("reinspects", "inspection"), field<&R::rectification>("rectification", "rectification")},
      {partsOf<&R::defects>("defects",
                            {required(field<&D::defectClass>("class")), required(field<&D::description>("description")),
                             required(field<&D::count>("count"))})});
}

}  // namespace

std::vector<CommandSpec> qualityCommands() {
  using Dispose = DisposeFailed;
  using Concede = ConcedeFailed;
  using Demand = DemandRectification;
  using Finish = FinishRectification;
  return {
      recordInspection(),
      command<Dispose>({required(field<&Dispose::inspection>("inspection", "inspection")),
                        required(field<&Dispose::disposition>("disposition")),
                        required(field<&Dispose::quantity>("quantity")), required(field<&Dispose::reason>("reason"))}),
      command<Concede>({required(field<&Concede::inspection>("inspection", "inspection")),
                        required(field<&Concede::quantity>("quantity")), required(field<&Concede::reason>("reason"))}),
      command<Demand>(
          {required(field<&Demand::inspection>("inspection", "inspection")), required(field<&Demand::demand>("demand")),
           required(field<&Demand::responsible>("responsible", "user")), required(field<&Demand::due>("due"))}),
      command<Finish>({required(field<&Finish::rectification>("rectification", "rectification")),
                       field<&Finish::version>("version"), required(field<&Finish::result>("result"))}),
  };
}

}  // namespace gendan::app
