// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_commands.h"
#include "app/changes/close_commands.h"
#include "app/changes/routing.h"
#include "app/commands/command_spec.h"

namespace gendan::app {

using domain::Responsibility;

namespace {

template <auto... Path>
void appendResponsibility(std::vector<Field>& fields) {
  using R = Responsibility;
  fields.push_back(field<Path..., &R::department>("responsible_department", "department"));
  fields.push_back(field<Path..., &R::person>("responsible", "user"));
  fields.push_back(field<Path..., &R::completeBy>("complete_by"));
}

template <class Command>
std::vector<Field> withWording(std::vector<Field> fields) {
  using W = ChangeWording;
  fields.push_back(required(field<&Command::wording, &W::raisedBy>("raised_by")));
  fields.push_back(required(field<&Command::wording, &W::reason>("reason")));
  fields.push_back(required(field<&Command::wording, &W::content>("content")));
  fields.push_back(required(field<&Command::wording, &W::effect>("effect")));
  appendResponsibility<&Command::wording, &W::responsibility>(fields);
  return fields;
}

/// `after` is the new value as text; a new line has its fields instead.
template <class Command>
Parts itemParts() {
  using E = ChangeEntry;
  using L = LineEntry;
  return partsOf<&Command::items>(
      "items",
      {field<&E::lineNo>("line"), required(field<&E::field>("field")), field<&E::after>("after"),
       field<&E::added, &L::product>("product", "product"), field<&E::added, &L::specification>("specification"),
       field<&E::added, &L::quantity>("quantity"), field<&E::added, &L::unitPrice>("unit_price"),
       field<&E::added, &L::taxRate>("tax_rate"), field<&E::added, &L::requestedDate>("requested_date")});
}

template <class Command>
std::vector<Field> decisionFields(const char* requestKind) {
  using D = DecisionEntry;
  return {required(field<&Command::request>("request", requestKind)), field<&Command::version>("version"),
          required(field<&Command::decision, &D::verdict>("verdict")), field<&Command::decision, &D::note>("note"),
          field<&Command::decision, &D::department>("department", "department")};
}

std::vector<Field> decideChangeFields() {
  auto fields = decisionFields<DecideChange>("change_request");
  appendResponsibility<&DecideChange::responsibility>(fields);
  return fields;
}

template <class Command>
std::vector<Field> handOverFields(const char* requestKind) {
  return {required(field<&Command::request>("request", requestKind)),
          field<&Command::department>("department", "department"), required(field<&Command::to>("to", "user"))};
}

template <class Command>
std::vector<Field> withdrawFields(const char* requestKind) {
  return {required(field<&Command::request>("request", requestKind)), field<&Command::version>("version")};
}

std::vector<CommandSpec> closeCommands() {
  using R = RequestClose;
  using M = MakeArchive;
  return {
      command<R>({required(field<&R::order>("order", "order")), field<&R::version>("version"),
                  field<&R::exceptions>("exceptions"), field<&R::archivePlace>("archive_place")}),
      command<DecideClose>(decisionFields<DecideClose>("close_request")),
      command<HandOverClose>(handOverFields<HandOverClose>("close_request")),
      command<WithdrawClose>(withdrawFields<WithdrawClose>("close_request")),
      command<M>({required(field<&M::order>("order", "order")), field<&M::place>("place"), field<&M::note>("note")}),
  };
}

}  // namespace

std::vector<CommandSpec> changesCommands() {
  using A = AcknowledgeChange;
  using I = ImplementChange;
  using S = SetRouting;
  std::vector<CommandSpec> commands{
      command<FileChange>(
          withWording<FileChange>({required(field<&FileChange::order>("order", "order")),
                                   field<&FileChange::version>("version"), required(field<&FileChange::kind>("kind"))}),
          {itemParts<FileChange>()}),
      command<RefileChange>(
          withWording<RefileChange>({required(field<&RefileChange::request>("request", "change_request"))}),
          {itemParts<RefileChange>()}),
      command<DecideChange>(decideChangeFields()),
      command<HandOverChange>(handOverFields<HandOverChange>("change_request")),
      command<WithdrawChange>(withdrawFields<WithdrawChange>("change_request")),
      command<A>(
          {required(field<&A::notice>("notice")), field<&A::version>("version"), field<&A::adjustment>("adjustment")}),
      command<I>({required(field<&I::request>("request", "change_request")), field<&I::version>("version"),
                  field<&I::note>("note")}),
      command<S>({required(field<&S::form>("form")), required(field<&S::orderKind>("order_kind")),
                  required(field<&S::occasion>("occasion")), required(field<&S::asks>("asks")),
                  required(field<&S::active>("active"))}),
  };
  std::ranges::move(closeCommands(), std::back_inserter(commands));
  return commands;
}

}  // namespace gendan::app
