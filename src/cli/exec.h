// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Commands as JSON lines: one in, one reply out, written only after the commit.

#include <QJsonObject>
#include <QStringList>
#include <optional>

#include "app/queries/references.h"
#include "app/transactor.h"

namespace gendan::cli {

class Executor {
 public:
  Executor(app::Transactor& transactor, app::References& references)
      : m_transactor(transactor), m_references(references) {}
  /// {"id", "command", "args"} → {"id", "ok", "result"|"error", "seq"}; `code` tells why it was refused.
  [[nodiscard]] QJsonObject execute(const QByteArray& line);
  /// The reply to a line that can't even be looked at.
  [[nodiscard]] QJsonObject refuseLine(std::u16string_view reason);
  [[nodiscard]] std::optional<domain::Code> lastRefusal() const { return m_refusal; }

 private:
  [[nodiscard]] QJsonObject replyTo(const QJsonObject& request, const domain::Result<app::Committed>& committed);
  [[nodiscard]] domain::Result<app::Committed> perform(const QJsonObject& request);
  [[nodiscard]] domain::Result<app::Committed> signIn(const QJsonObject& arguments);

  app::Transactor& m_transactor;
  app::References& m_references;
  std::optional<domain::Actor> m_actor;
  std::optional<domain::Code> m_refusal;
};

[[nodiscard]] QJsonObject toJson(const domain::Error& error);
int runExec(const QStringList& arguments);

}  // namespace gendan::cli
