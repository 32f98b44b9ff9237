// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commander.h"

#include <QMessageBox>
#include <QJsonArray>
#include <algorithm>

#include "ui/forms/command_form.h"
#include "ui/forms/line_grid.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using domain::Code;

namespace {

/// No role of this person grants it, or it is for the other kind of order: not even worth a grey line.
bool isOutOfReach(const domain::Error& refusal) {
  if (refusal.code == Code::Forbidden)
    return std::ranges::any_of(refusal.fields, [](const auto& f) { return f.field == u"entitlement"; });
  return std::ranges::any_of(refusal.fields, [](const auto& f) {
    return f.reason == u"wrong_kind";
  });
}

bool stands(const domain::Error& refusal) {
  return refusal.code == Code::Forbidden || refusal.code == Code::NotAllowedInState;
}

}  // namespace

Commander::Commander(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window) {}

QJsonObject Commander::rehearsedArguments(const app::CommandSpec& spec, const CommandLook& look, const Subject& subject,
                                          QJsonObject arguments) {
  const auto fixed = CommandForm::fixedArguments(spec, look, subject);
  for (auto it = fixed.begin(); it != fixed.end(); ++it) arguments.insert(it.key(), it.value());
  for (auto list : arguments)
    if (list.isArray()) list = sentRows(list.toArray());
  if (look.answer != nullptr) arguments.insert(QLatin1StringView(look.answer), u"approved"_qs);
  for (const auto& field : spec.fields)
    if (field.required && !arguments.contains(QLatin1StringView(field.name)) && field.type == app::FieldType::Word)
      arguments.insert(QLatin1StringView(field.name), QLatin1StringView(field.codes.front().word));
  return arguments;
}

std::optional<Offer> Commander::offer(const CommandLook& look, const Subject& subject) {
  Offer offer{&look, app::findCommand(QString::fromLatin1(look.word)), {}};
  const auto proposed = look.propose == nullptr ? Proposed(QJsonObject()) : look.propose(m_session, subject);
  const auto arguments = rehearsedArguments(*offer.spec, look, subject, proposed.value_or(QJsonObject()));
  const auto refusal = m_session.refusalOf(*offer.spec, arguments, true);
  if (refusal && isOutOfReach(*refusal)) return std::nullopt;
  if (refusal && stands(*refusal)) offer.obstacle = refusalText(*refusal);
  else if (!proposed) offer.obstacle = tr("There is nothing to do this with.");
  return offer;
}

std::vector<Offer> Commander::offersFor(const Subject& subject) {
  std::vector<Offer> offers;
  for (const auto& look : commandTable()) {
    if (look.kind == nullptr || subject.kind != QLatin1StringView(look.kind)) continue;
    if (auto made = offer(look, subject)) offers.push_back(std::move(*made));
  }
  std::ranges::stable_partition(offers, [](const Offer& o) { return o.obstacle.isEmpty(); });
  return offers;
}

std::vector<Offer> Commander::offersFor(const QStringList& words) {
  std::vector<Offer> offers;
  for (const auto& word : words) {
    const auto* look = findLook(word);
    if (look == nullptr) continue;
    if (auto made = offer(*look, {})) offers.push_back(std::move(*made));
  }
  return offers;
}

void Commander::start(const CommandLook& look, const Subject& subject) {
  const auto* spec = app::findCommand(QString::fromLatin1(look.word));
  if (CommandForm::asksAnything(*spec, look)) {
    auto* form = new CommandForm(m_session, *spec, look, subject, m_window);
    connect(form, &CommandForm::committed, this, [this](const QString& message) { Q_EMIT said(message, false); });
    form->open();
    return;
  }
  const auto committed = m_session.perform(*spec, CommandForm::fixedArguments(*spec, look, subject));
  if (!committed) {
    Q_EMIT said(refusalText(committed.error()), true);
    return;
  }
  const auto what = doneText(spec->word);
  const auto& number = committed->outcome.number;
  Q_EMIT said(number.isEmpty() ? what : tr("%1: %2").arg(number, what), false);
}

void Commander::start(const QString& word, const Subject& subject) {
  if (const auto* look = findLook(word)) start(*look, subject);
}

void Commander::fill(QMenu& menu, const Subject& subject) {
  QMenu* later = nullptr;
  for (const auto& offer : offersFor(subject)) {
    if (!offer.obstacle.isEmpty() && later == nullptr) {
      later = menu.addMenu(tr("Not possible now"));
      later->setToolTipsVisible(true);
    }
    auto* target = offer.obstacle.isEmpty() ? &menu : later;
    auto* action = target->addAction(icon(QString::fromLatin1(offer.look->icon)), actText(*offer.look));
    action->setObjectName(QString::fromLatin1(offer.look->word));
    action->setEnabled(offer.obstacle.isEmpty());
    action->setToolTip(offer.obstacle);
    connect(action, &QAction::triggered, this, [this, look = offer.look, subject] { start(*look, subject); });
  }
}

}  // namespace gendan::ui
