// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/screen_player.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include "ui/orders/order_window.h"
#include "ui/present/words.h"
#include "ui/support/form_filler.h"
#include "ui/worklist/list_spec.h"

namespace gendan::testing {

namespace {

QString expected(const QJsonObject& line) { return line.value(u"expect").toString(QStringLiteral("ok")); }

std::string told(const QJsonObject& line) {
  return (line.value(u"as").toString() + u' ' + line.value(u"does").toString() + QStringLiteral(" (") +
          line.value(u"command").toString() + u')')
      .toStdString();
}

/// The form names who is responsible by itself, so that the request's state is what stands in the way.
const QString kProposedResponsible = QStringLiteral("carries it out before it is approved");

/// Every reason of the refusal is told in these words.
void expectReasons(const QJsonObject& line, const QString& words) {
  if (line.value(u"does") == kProposedResponsible) return;
  const auto reasons = line.value(u"reasons").toObject();
  for (auto it = reasons.begin(); it != reasons.end(); ++it)
    EXPECT_TRUE(words.contains(ui::reasonText(it->toString())))
        << told(line) << ": nobody says " << ui::reasonText(it->toString()).toStdString() << " but "
        << words.toStdString();
}

/// Banner, marks beneath fields, tool tips of cells.
QString allSaid(const ui::CommandForm& form) {
  auto said = bannerOf(form);
  for (const auto* error : form.findChildren<QLabel*>(QStringLiteral("error")))
    if (error->isVisible()) said += u'\n' + error->text();
  for (const auto* grid : form.findChildren<QTableView*>())
    for (int r = 0; r < grid->model()->rowCount(); ++r)
      for (int c = 0; c < grid->model()->columnCount(); ++c)
        said += u'\n' + grid->model()->index(r, c).data(Qt::ToolTipRole).toString();
  return said;
}

QString messageOf(const QWidget& window) { return window.findChild<QLabel*>(QStringLiteral("message"))->text(); }

void expectDone(const QJsonObject& line, const QWidget& window) {
  EXPECT_EQ(expected(line), u"ok") << "this was done";
  const auto done = ui::doneText(line.value(u"command").toString());
  EXPECT_TRUE(messageOf(window).endsWith(done)) << messageOf(window).toStdString();
}

/// What a window asks in another way than the command does.
QJsonObject asAsked(const QJsonObject& line) {
  auto arguments = line.value(u"args").toObject();
  if (arguments.contains(u"problem_kind")) arguments.insert(QStringLiteral("problem_found"), true);
  return arguments;
}

QMenu* contextMenu(QTableView& table) {
  const auto at = table.visualRect(table.currentIndex()).center();
  QContextMenuEvent wanted(QContextMenuEvent::Keyboard, at, table.viewport()->mapToGlobal(at));
  QApplication::sendEvent(table.viewport(), &wanted);
  return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

}  // namespace

bool ScreenPlayer::Starter::isEnabled() const { return button != nullptr ? button->isEnabled() : action->isEnabled(); }
QString ScreenPlayer::Starter::toolTip() const { return button != nullptr ? button->toolTip() : action->toolTip(); }

void ScreenPlayer::play(const QJsonObject& line) {
  SCOPED_TRACE(told(line));
  const auto date = QDate::fromString(line.value(u"on").toString(), Qt::ISODate);
  constexpr qint64 kMinute = 60'000;
  if (date.isValid()) m_clock.setDate(date);
  else m_clock.advance(kMinute);
  const auto id = line.value(u"id").toString();
  if (m_sent.contains(id)) return;
  if (!id.isEmpty()) m_sent.insert(id);
  arrive(line.value(u"as").toString());
  const auto* look = ui::findLook(line.value(u"command").toString());
  ASSERT_NE(look, nullptr);
  const auto starter = find(*look, line.value(u"args").toObject());
  if (starter.isThere()) return act(line, starter);
  const auto verdict = expected(line);
  EXPECT_TRUE(verdict == u"forbidden" || verdict == u"not_allowed_in_state")
      << "nothing offers this, though it is " << verdict.toStdString();
}

void ScreenPlayer::arrive(const QString& who) {
  if (who == m_who) return;
  m_desk.signIn(who, m_password);
  m_who = who;
}

void ScreenPlayer::act(const QJsonObject& line, const Starter& starter) {
  if (!starter.isEnabled()) {
    EXPECT_NE(expected(line), u"ok") << starter.toolTip().toStdString();
    if (starter.toolTip() == ui::Commander::tr("There is nothing to do this with.")) return;
    return expectReasons(line, starter.toolTip());
  }
  auto* window = starter.window;
  if (starter.button != nullptr) click(starter.button);
  else starter.action->trigger();
  if (m_desk.form() != nullptr) return fillAndSubmit(line, window);
  if (expected(line) == u"ok") return expectDone(line, *window);
  expectReasons(line, messageOf(*window));
}

void ScreenPlayer::fillAndSubmit(const QJsonObject& line, QWidget* window) {
  auto& form = *m_desk.form();
  const auto* look = ui::findLook(form.objectName());
  auto arguments = asAsked(line);
  if (look->subject != nullptr) arguments.remove(QLatin1StringView(look->subject));
  const auto answer =
      look->answer == nullptr ? QStringLiteral("act") : arguments.take(QLatin1StringView(look->answer)).toString();
  const auto homeless = fill(form, arguments);
  if (homeless.isEmpty()) {
    submit(form, answer);
    if (m_desk.form() == nullptr) return expectDone(line, *window);
    EXPECT_NE(expected(line), u"ok") << allSaid(form).toStdString();
    expectReasons(line, allSaid(form));
  } else {
    EXPECT_NE(expected(line), u"ok") << "the form does not ask for " << homeless.join(u' ').toStdString();
  }
  click(visible<QPushButton>(form, QStringLiteral("cancel")));
  EXPECT_EQ(m_desk.form(), nullptr);
}

ScreenPlayer::Starter ScreenPlayer::find(const ui::CommandLook& look, const QJsonObject& arguments) {
  if (look.kind == nullptr) return findOnPage(look);
  const auto kind = QString::fromLatin1(look.kind);
  const auto record = arguments.value(QLatin1StringView(look.subject));
  if (record.isDouble()) return findForRecord(look, record.toInteger());
  const auto id = m_reading.references().find(kind, record.toString());
  EXPECT_TRUE(id.has_value()) << record.toString().toStdString();
  return findForRecord(look, id.value_or(0));
}

ScreenPlayer::Starter ScreenPlayer::findOnPage(const ui::CommandLook& look) {
  const auto word = QString::fromLatin1(look.word);
  for (const auto& spec : ui::pageSpecs()) {
    if (!spec.commands.contains(word)) continue;
    auto* page = m_desk.page(QString::fromLatin1(spec.key));
    auto* button = page == nullptr ? nullptr : page->findChild<QPushButton*>(word);
    if (button == nullptr) continue;
    ++m_ways[Way::Button];
    return {&m_desk.window(), button, nullptr};
  }
  return {};
}

ScreenPlayer::Starter ScreenPlayer::findForRecord(const ui::CommandLook& look, qint64 record) {
  const auto word = QString::fromLatin1(look.word);
  if (!selectOnPages(QString::fromLatin1(look.kind), record)) return findInOrder(look, record);
  auto* window = &m_desk.window();
  for (auto* button : window->findChildren<QPushButton*>(word))
    if (button->isVisible()) {
      ++m_ways[Way::Button];
      return {window, button, nullptr};
    }
  ++m_ways[Way::Menu];
  return {window, nullptr, entryOf(m_desk.selectedMenu(), word)};
}

bool ScreenPlayer::selectOnPages(const QString& kind, qint64 record) {
  const auto mine = m_desk.pages();
  for (const auto& spec : ui::pageSpecs()) {
    if (!mine.contains(QString::fromLatin1(spec.key))) continue;
    for (const auto& list : spec.lists) {
      if (!list.source || list.source->kind() != kind) continue;
      auto* view = m_desk.list(QString::fromLatin1(spec.key), QString::fromLatin1(list.key));
      if (view != nullptr && m_desk.select(*view, record)) return true;
    }
  }
  return false;
}

QString ScreenPlayer::orderOf(const QString& kind, qint64 record) {
  const auto find = [this](const QString& of, qint64 id) {
    return m_reading.records().list({of, {}, {{QStringLiteral("id"), QString::number(id)}}, {}, 0, 1}, {});
  };
  const auto found = find(kind, record);
  if (!found || found->rows.empty()) return {};
  const auto order = find(QStringLiteral("order"), found->rows.front().order);
  return order && !order->rows.empty() ? order->value(order->rows.front(), QLatin1StringView("number")).text
                                       : QString();
}

ScreenPlayer::Starter ScreenPlayer::findInOrder(const ui::CommandLook& look, qint64 record) {
  const auto kind = QString::fromLatin1(look.kind);
  const auto word = QString::fromLatin1(look.word);
  auto* window = m_desk.openOrder(orderOf(kind, record));
  if (window == nullptr) return {};
  if (kind == u"order") {
    ++m_ways[Way::OrderWindow];
    return {window, nullptr, entryOf(visible<QToolButton>(*window, QStringLiteral("more"))->menu(), word)};
  }
  auto* tabs = window->findChild<QTabWidget*>();
  const auto shown = [&] { return tabs->currentWidget()->findChild<ui::ListView*>(QStringLiteral("order.") + kind); };
  for (int i = 0; shown() == nullptr && i < tabs->count(); ++i) tabs->setCurrentIndex(i);
  auto* view = shown();
  if (view == nullptr) {
    ADD_FAILURE() << "no tab of the order's window has " << kind.toStdString();
    return {};
  }
  if (!eventually([&] { return m_desk.select(*view, record); })) {
    ADD_FAILURE() << kind.toStdString() << ' ' << record << " is not in its order's window";
    return {};
  }
  ++m_ways[Way::ContextMenu];
  auto* menu = contextMenu(view->table());
  EXPECT_NE(menu, nullptr);
  auto* action = entryOf(menu, word);
  menu->hide();
  return {window, nullptr, action};
}

}  // namespace gendan::testing
