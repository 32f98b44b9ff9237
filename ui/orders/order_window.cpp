// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_window.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/commands/record_view.h"
#include "ui/help/help_window.h"
#include "ui/orders/documents_view.h"
#include "ui/orders/history_view.h"
#include "ui/orders/lines_view.h"
#include "ui/orders/schedule_view.h"
#include "ui/paper/print_forms.h"
#include "ui/present/words.h"
#include "ui/theme.h"
#include "ui/worklist/list_view.h"
#include "ui/worklist/order_summary.h"

namespace gendan::ui {

using domain::OrderState;

namespace {

/// A tab shows the records of these kinds, one list below the other.
struct Chapter {
  const char* title;
  std::vector<std::pair<QString, QStringList>> lists;
};

const std::vector<Chapter>& chapters() {
  static const std::vector<Chapter> all{
      {QT_TRANSLATE_NOOP("tabs", "Review"),
       {{u"review"_qs,
         {u"at"_qs, u"reviewer_id"_qs, u"accepted"_qs, u"party"_qs, u"product"_qs, u"quantity"_qs, u"price"_qs,
          u"delivery_date"_qs, u"note"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Allocation"),
       {{u"allocation"_qs,
         {u"allocated_at"_qs, u"department_id"_qs, u"responsible_id"_qs, u"due_date"_qs, u"allocated_by"_qs, u"remark"_qs,
          u"replaced_at"_qs}},
        {u"tracker_assignment"_qs,
         {u"tracker_id"_qs, u"department_id"_qs, u"lead"_qs, u"active"_qs, u"since"_qs, u"until"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Progress"),
       {{u"progress_report"_qs,
         {u"report_date"_qs, u"line_no"_qs, u"quantity"_qs, u"finishes"_qs, u"expected_finish"_qs, u"reported_by"_qs,
          u"remarks"_qs}},
        {u"purchase_progress"_qs,
         {u"at"_qs, u"line_no"_qs, u"confirmed"_qs, u"confirmed_date"_qs, u"expected_arrival"_qs, u"reported_by"_qs,
          u"remarks"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Follow-ups"),
       {{u"follow_up"_qs,
         {u"at"_qs, u"tracker_id"_qs, u"channel"_qs, u"person"_qs, u"finding"_qs, u"next_date"_qs}},
        {u"customer_feedback"_qs, {u"at"_qs, u"satisfaction"_qs, u"text"_qs, u"complaint"_qs, u"recorded_by"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Problems"),
       {{u"problem"_qs,
         {u"number"_qs, u"state"_qs, u"severity"_qs, u"kind"_qs, u"description"_qs, u"responsible_id"_qs, u"due"_qs,
          u"solution"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Changes"),
       {{u"change_request"_qs,
         {u"number"_qs, u"round"_qs, u"kind"_qs, u"state"_qs, u"content"_qs, u"reason"_qs, u"requester_id"_qs,
          u"filed_at"_qs, u"decided_at"_qs}},
        {u"change_notice"_qs,
         {u"request_id"_qs, u"department_id"_qs, u"sent_at"_qs, u"due"_qs, u"acknowledged_at"_qs, u"adjustment"_qs}},
        {u"close_request"_qs, {u"number"_qs, u"round"_qs, u"state"_qs, u"exceptions"_qs, u"filed_at"_qs, u"decided_at"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Quality"),
       {{u"inspection"_qs,
         {u"number"_qs, u"line_no"_qs, u"kind"_qs, u"verdict"_qs, u"passed"_qs, u"failed"_qs, u"inspector_id"_qs, u"at"_qs}},
        {u"disposal"_qs, {u"at"_qs, u"line_no"_qs, u"disposition"_qs, u"quantity"_qs, u"reason"_qs, u"decided_by"_qs}},
        {u"rectification"_qs,
         {u"number"_qs, u"demand"_qs, u"responsible_id"_qs, u"due_date"_qs, u"finished_at"_qs, u"result"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Delivery"),
       {{u"shipping_notice"_qs, {u"number"_qs, u"state"_qs, u"date"_qs, u"consignee"_qs, u"address"_qs, u"issued_by"_qs}},
        {u"shipment"_qs, {u"id"_qs, u"date"_qs, u"waybill_no"_qs, u"carrier"_qs, u"shipped_by"_qs}},
        {u"delivery_confirmation"_qs, {u"received_date"_qs, u"receiver"_qs, u"carrier"_qs, u"tracking_no"_qs, u"remark"_qs}},
        {u"goods_receipt"_qs, {u"number"_qs, u"date"_qs, u"delivery_note_no"_qs, u"carrier"_qs, u"recorded_by"_qs}},
        {u"goods_acceptance"_qs, {u"date"_qs, u"receipt_id"_qs, u"accepted_by"_qs, u"remark"_qs}},
        {u"return_note"_qs, {u"number"_qs, u"line_no"_qs, u"quantity"_qs, u"kind"_qs, u"reason"_qs, u"date"_qs}}}},
      {QT_TRANSLATE_NOOP("tabs", "Settlement"),
       {{u"payment"_qs,
         {u"number"_qs, u"direction"_qs, u"method"_qs, u"amount"_qs, u"date"_qs, u"reference"_qs, u"posted_by"_qs}},
        {u"payment_notice"_qs, {u"number"_qs, u"state"_qs, u"amount"_qs, u"due_date"_qs, u"payee_id"_qs, u"invoice_no"_qs}},
        {u"claim"_qs, {u"claimed_at"_qs, u"state"_qs, u"amount"_qs, u"due_date"_qs, u"invoice_no"_qs}},
        {u"expense"_qs, {u"number"_qs, u"kind"_qs, u"state"_qs, u"amount"_qs, u"payee"_qs, u"date"_qs}}}},
  };
  return all;
}

/// Filled when it is first looked at: an order has two dozen lists.
class ChapterPage : public QWidget {
 public:
  ChapterPage(Session& session, Commander& commander, qint64 order, const Chapter& chapter, QWidget* parent)
      : QWidget(parent), m_session(session), m_commander(commander), m_order(order), m_chapter(chapter) {}

 protected:
  void showEvent(QShowEvent* event) override {
    QWidget::showEvent(event);
    if (layout() == nullptr) fill();
  }

 private:
  void fill() {
    auto* layout = new QVBoxLayout(this);
    for (const auto& [kind, columns] : m_chapter.lists) {
      auto* label = new QLabel(kindText(kind), this);
      setRole(label, u"section"_qs);
      layout->addWidget(label);
      const auto word = kind.toLatin1();
      const auto key = "order." + word;
      const ListSpec spec{key.constData(), word.constData(), QT_TRANSLATE_NOOP("lists", "Nothing yet."),
                          recordsOf(kind, {}, domain::OrderId(m_order)), columns};
      auto* view = new ListView(m_session, m_commander, spec, this);
      view->table().setAccessibleName(kindText(kind));
      connect(view, &ListView::said, &m_commander, &Commander::said);
      layout->addWidget(view, 1);
    }
  }

  Session& m_session;
  Commander& m_commander;
  qint64 m_order;
  const Chapter& m_chapter;
};

}  // namespace

OrderWindow::OrderWindow(Session& session, qint64 order, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_session(session),
      m_order(order),
      m_commander(new Commander(session, this)),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_hold(new QLabel(this)),
      m_stage(new QLabel(this)),
      m_message(new QLabel(this)),
      m_strip(new StageStrip(this)),
      m_bar(new QToolBar(this)),
      m_tabs(new QTabWidget(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(u"orderWindow"_qs);
  setAcceptDrops(true);
  constexpr QSize kUsual(1220, 720);
  resize(kUsual);
  if (const auto kept = QSettings().value(u"windows/order"_qs).toByteArray(); !kept.isEmpty()) restoreGeometry(kept);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(18, 14, 18, 10);
  addHead(layout);
  addTabs(layout);
  m_message->setObjectName(u"message"_qs);
  setRole(m_message, u"hint"_qs);
  layout->addWidget(m_message);
  connect(m_commander, &Commander::said, this, &OrderWindow::say);
  connect(&session, &Session::changed, this, [this](const app::ChangeSet& changes) {
    const bool concerned = changes.empty() || std::ranges::any_of(changes, [this](const app::Change& change) {
                             return change.order == m_order;
                           });
    if (concerned) refresh();
  });
  connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, [this] {
    HelpWindow::showFor(this, u"order"_qs);
  });
  connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
  connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
  refresh();
}

void OrderWindow::addHead(QVBoxLayout* layout) {
  setRole(m_title, u"page"_qs);
  m_facts->setWordWrap(true);
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setRole(m_hold, u"banner"_qs);
  m_hold->setWordWrap(true);
  setRole(m_stage, u"hint"_qs);
  auto* way = new QHBoxLayout;
  constexpr int kStrip = 360;
  m_strip->setFixedSize(kStrip, 16);
  way->addWidget(m_strip);
  way->addWidget(m_stage);
  way->addStretch();
  m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_bar->setIconSize({16, 16});
  layout->addWidget(m_title);
  layout->addWidget(m_facts);
  layout->addLayout(way);
  layout->addWidget(m_hold);
  layout->addWidget(m_bar);
}

void OrderWindow::addTabs(QVBoxLayout* layout) {
  m_tabs->setDocumentMode(true);
  auto* lines = new QSplitter(Qt::Vertical, m_tabs);
  lines->addWidget(new LinesView(m_session, m_order, lines));
  auto* schedule = new QScrollArea(lines);
  schedule->setWidget(new ScheduleView(m_session, m_order, schedule));
  schedule->setWidgetResizable(true);
  schedule->setFrameShape(QFrame::NoFrame);
  lines->addWidget(schedule);
  lines->setChildrenCollapsible(false);
  constexpr int kLinesHeight = 260;
  lines->setSizes({kLinesHeight, kLinesHeight});
  m_tabs->addTab(lines, tr("Lines and schedule"));
  for (const auto& chapter : chapters())
    m_tabs->addTab(new ChapterPage(m_session, *m_commander, m_order, chapter, m_tabs),
                   QCoreApplication::translate("tabs", chapter.title));
  m_documents = new DocumentsView(m_session, *m_commander, m_order, m_tabs);
  connect(m_documents, &DocumentsView::said, m_commander, &Commander::said);
  m_tabs->addTab(m_documents, tr("Documents"));
  m_tabs->addTab(new HistoryView(m_session, m_order, m_tabs), tr("History"));
  layout->addWidget(m_tabs, 1);
}

void OrderWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (m_documents->accepts(*event->mimeData())) event->acceptProposedAction();
}

void OrderWindow::dropEvent(QDropEvent* event) {
  m_tabs->setCurrentWidget(m_documents);
  m_documents->attach(*event->mimeData());
  event->acceptProposedAction();
}

void OrderWindow::refresh() {
  const RecordView order(m_session, u"order"_qs, m_order);
  if (!order.exists()) return;
  const auto number = order.text("number");
  setWindowTitle(tr("Order %1").arg(number));
  m_title->setText(number + u"   "_qs + order.text("party_id"));
  QStringList facts;
  const auto add = [&](const QString& label, const QString& text) {
    // A line breaks between facts only.
    auto fact = label + u" "_qs + text;
    if (!text.isEmpty()) facts.append(fact.replace(u' ', QChar(QChar::Nbsp)));
  };
  add(fieldText(u"order_date"_qs), order.text("order_date"));
  add(fieldText(u"due_date"_qs), order.text("due_date"));
  add(fieldText(u"contract_ref"_qs), order.text("contract_ref"));
  add(fieldText(u"executor_id"_qs), order.text("executor_id"));
  add(fieldText(u"responsible_id"_qs), order.text("responsible_id"));
  add(fieldText(u"lead_tracker_id"_qs), order.text("lead_tracker_id"));
  domain::Money total;
  domain::Money paid;
  if (!order.value("total").null && app::ValueOf<domain::Money>::from(order.value("total"), total) &&
      app::ValueOf<domain::Money>::from(order.value("paid"), paid)) {
    add(fieldText(u"total"_qs), moneyText(total));
    add(fieldText(u"paid"_qs), moneyText(paid));
  }
  add(fieldText(u"revision"_qs), QString::number(order.number("revision")));
  m_facts->setText(facts.join(u"   ·   "_qs));
  const bool onHold = order.number("on_hold") != 0;
  m_hold->setVisible(onHold);
  m_hold->setText(tr("On hold since %1: %2").arg(order.text("hold_since"), order.text("hold_reason")));
  m_strip->setState(domain::fromWord<OrderState>(order.text("state")).value_or(OrderState::Draft), onHold);
  m_stage->setText(wordText(order.text("state")));
  refreshCommands();
}

void OrderWindow::refreshCommands() {
  m_bar->clear();
  const Subject subject{u"order"_qs, m_order, m_order, 0};
  constexpr int kMostButtons = 5;
  int shown = 0;
  for (const auto& offer : m_commander->offersFor(subject)) {
    if (!offer.obstacle.isEmpty() || shown++ == kMostButtons) break;
    auto* action = m_bar->addAction(icon(QString::fromLatin1(offer.look->icon)), actText(*offer.look));
    action->setObjectName(QString::fromLatin1(offer.look->word));
    if (offer.look->shortcut != nullptr) action->setShortcut(QKeySequence(QLatin1StringView(offer.look->shortcut)));
    connect(action, &QAction::triggered, this, [this, look = offer.look, subject] { m_commander->start(*look, subject); });
  }
  auto* more = new QToolButton(m_bar);
  more->setText(tr("More"));
  more->setObjectName(u"more"_qs);
  more->setAccessibleName(tr("More commands for this order"));
  more->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(more);
  connect(menu, &QMenu::aboutToShow, this, [this, menu, subject] {
    menu->clear();
    m_commander->fill(*menu, subject);
  });
  more->setMenu(menu);
  m_bar->addWidget(more);
  addPrintButton();
}

void OrderWindow::addPrintButton() {
  auto* print = new QToolButton(m_bar);
  print->setText(tr("Print"));
  print->setIcon(icon(u"print"_qs));
  print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  print->setObjectName(u"print"_qs);
  print->setAccessibleName(tr("Print a form of this order"));
  print->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(print);
  addOrderForms(*menu, m_session, {m_order}, this, [this](const QString& message, bool) { say(message); });
  print->setMenu(menu);
  m_bar->addWidget(print);
}

void OrderWindow::say(const QString& message) {
  m_message->setText(message);
  m_message->setAccessibleName(message);
}

}  // namespace gendan::ui
