// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A use case as whoever calls it from outside knows it (command line, forms of the windows): its word, its arguments,
// and how to perform it.

#include <QJsonObject>
#include <memory>

#include "app/fields/field.h"
#include "app/queries/references.h"
#include "app/transactor.h"

namespace gendan::app {

struct CommandSpec {
  QString word;
  std::vector<Field> fields;
  std::vector<Parts> lists;
  std::shared_ptr<void> (*create)() = nullptr;
  domain::Result<Outcome> (*handle)(UnitOfWork&, const void* command) = nullptr;
};

/// command<SubmitOrder>({required(field<&SubmitOrder::order>("order", "order")), …})
template <class Command>
CommandSpec command(std::vector<Field> fields, std::vector<Parts> lists = {}) {
  CommandSpec spec;
  spec.word = QString::fromLatin1(Command::kWord);
  spec.fields = std::move(fields);
  spec.lists = std::move(lists);
  spec.create = []() -> std::shared_ptr<void> { return std::make_shared<Command>(); };
  spec.handle = [](UnitOfWork& u, const void* command) -> domain::Result<Outcome> {
    return handle(u, *static_cast<const Command*>(command));
  };
  return spec;
}

/// Fills a command from JSON. Errors, all at once: required, unknown_field, wrong_type, unknown_word, not_a_date,
/// not_found, those of the decimals, and flaws of texts.
[[nodiscard]] domain::Result<std::shared_ptr<void>> fill(const CommandSpec& spec, const QJsonObject& arguments,
                                                         References& references);

/// A filled command, done for real.
[[nodiscard]] domain::Result<Committed> perform(Transactor& transactor, const Context& context, const CommandSpec& spec,
                                                const void* command);
/// Whether it would be done: the refusal it would meet, and nothing stays of it.
[[nodiscard]] domain::Result<> rehearse(Transactor& transactor, const Context& context, const CommandSpec& spec,
                                        const void* command);

/// Every use case; one list a folder of src/app, in commands/*.cpp.
[[nodiscard]] const std::vector<CommandSpec>& allCommands();
[[nodiscard]] const CommandSpec* findCommand(const QString& word);

std::vector<CommandSpec> peopleCommands();
std::vector<CommandSpec> orderCommands();
std::vector<CommandSpec> executionCommands();
std::vector<CommandSpec> qualityCommands();
std::vector<CommandSpec> shippingCommands();
std::vector<CommandSpec> settlementCommands();
std::vector<CommandSpec> followupCommands();
std::vector<CommandSpec> changesCommands();
std::vector<CommandSpec> administrationCommands();
std::vector<CommandSpec> riskCommands();
std::vector<CommandSpec> assessmentCommands();

}  // namespace gendan::app
