// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commander.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QStandardPaths>
#include <algorithm>

#include "ui/forms/command_form.h"
#include "ui/forms/line_grid.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using domain::Code;

namespace {

/// No role of this person grants it, or it is for the other kind of order: not even worth a grey line.
bool isOutOfReach(const CommandLook& look, const domain::Error& refusal) {
  if (refusal.code == Code::Forbidden)
    return std::ranges::any_of(refusal.fields, [](const auto& f) { return f.field == u"entitlement"; });
  static const QStringList kWrongKind{u"wrong_kind"_qs, u"not_a_sale"_qs, u"not_a_purchase"_qs, u"not_a_sales_order"_qs};
  return std::ranges::any_of(
      refusal.fields, [&look](const auto& f) {
        return (f.field == u"order" || f.field == QLatin1StringView(look.subject)) && kWrongKind.contains(f.reason);
      });
}

/// Nothing that could be entered would help: it lies with the person, the state, or the very thing it is about.
bool stands(const CommandLook& look, const domain::Error& refusal) {
  if (refusal.code == Code::Forbidden || refusal.code == Code::NotAllowedInState) return true;
  return look.subject != nullptr && std::ranges::any_of(refusal.fields, [&look](const auto& f) {
           return f.field == QLatin1StringView(look.subject);
         });
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
  const auto refusal = refusalOf(look, subject, proposed);
  if (refusal && isOutOfReach(look, *refusal)) return std::nullopt;
  if (refusal && stands(look, *refusal)) offer.obstacle = refusalText(*refusal);
  else if (!proposed) offer.obstacle = tr("There is nothing to do this with.");
  return offer;
}

std::optional<domain::Error> Commander::refusalOf(const CommandLook& look, const Subject& subject,
                                                  const Proposed& proposed) {
  const auto* spec = app::findCommand(QString::fromLatin1(look.word));
  return m_session.refusalOf(*spec, rehearsedArguments(*spec, look, subject, proposed.value_or(QJsonObject())), true);
}

std::optional<domain::Error> Commander::obstacleOf(const QString& word, const Subject& subject) {
  const auto& look = *findLook(word);
  const auto refusal = refusalOf(look, subject, QJsonObject());
  return refusal && stands(look, *refusal) ? refusal : std::nullopt;
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
  if (look.takesFiles && subject.files.isEmpty()) return askForFiles(look, subject);
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

void Commander::askForFiles(const CommandLook& look, const Subject& subject) {
  auto* dialog = new QFileDialog(m_window, actText(look),
                                 QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this, [this, &look, subject](const QStringList& files) {
    auto chosen = subject;
    chosen.files = files;
    start(look, chosen);
  });
  dialog->open();
}

void Commander::start(const QString& word, const Subject& subject) {
  if (const auto* look = findLook(word)) start(*look, subject);
}

void Commander::fill(QMenu& menu, const Subject& subject) {
  // clear() takes actions away, not the submenus that hang on some of them.
  qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  QMenu* later = nullptr;
  for (const auto& offer : offersFor(subject)) {
    if (!offer.obstacle.isEmpty() && later == nullptr) {
      later = menu.addMenu(tr("Not possible now"));
      later->setObjectName(u"later"_qs);
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
