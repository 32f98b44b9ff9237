// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#include "ui/admin/maintenance_view.h"
#include "ui/assessment/assessment_view.h"
#include "ui/admin/routing_view.h"
#include "ui/admin/settings_view.h"
#include "ui/orders/history_view.h"
#include "ui/risk/risk_matrix.h"
#include "ui/settlement/ageing_view.h"
#include "ui/worklist/list_spec.h"

namespace gendan::ui {

using app::Worklist;
using domain::Actor;
using domain::Function;
using domain::Role;

namespace {

QStringList orderColumns() {
  return {u"number"_qs,   u"stage"_qs,   u"due_date"_qs, u"party"_qs,     u"item"_qs,
          u"executor"_qs, u"tracker"_qs, u"total"_qs,    u"order_date"_qs};
}
QStringList moneyColumns() {
  return {u"number"_qs, u"stage"_qs, u"due_date"_qs, u"party"_qs, u"total"_qs, u"paid"_qs, u"tracker"_qs};
}

ListSpec orders(const char* key, const char* title, const char* empty, Worklist list,
                QStringList columns = orderColumns()) {
  return {key, title, empty, ordersOf(list), std::move(columns)};
}

ListSpec records(const char* key, const char* title, const char* empty, const QString& kind, QStringList columns,
                 std::vector<std::pair<QString, QString>> where = {}) {
  return {key, title, empty, recordsOf(kind, std::move(where)), std::move(columns)};
}

ListSpec special(const char* key, const char* title, QWidget* (*make)(Session&, Commander&, QWidget*)) {
  return {key, title, "", nullptr, {}, make};
}

QWidget* makeAuditTrail(Session& session, Commander&, QWidget* parent) { return new HistoryView(session, 0, parent); }
template <class View>
QWidget* makeView(Session& session, Commander& commander, QWidget* parent) {
  return new View(session, commander, parent);
}
template <domain::OrderKind Kind>
QWidget* makeAgeing(Session& session, Commander&, QWidget* parent) {
  return new AgeingView(session, Kind, parent);
}

template <Function Of>
bool worksIn(const Actor& actor) {
  return actor.function == Of || actor.is(Role::Manager) || actor.is(Role::Tracker) || actor.is(Role::Head);
}
bool tracks(const Actor& actor) { return actor.is(Role::Tracker) || actor.is(Role::Head) || actor.is(Role::Manager); }
bool managesRisks(const Actor& actor) { return !actor.is(Role::Administrator); }
bool administers(const Actor& actor) { return actor.is(Role::Administrator) || actor.is(Role::Manager); }

PageSpec myDay() {
  return {"my_day", QT_TRANSLATE_NOOP("pages", "My day"), "sun", {u"followUp.logBatch"_qs},
          {orders("follow_up_due", QT_TRANSLATE_NOOP("lists", "Follow-ups due"),
                  QT_TRANSLATE_NOOP("lists", "No follow-up is due. Ctrl+L logs one for any order that is selected."),
                  Worklist::TrackingDue),
           orders("mine", QT_TRANSLATE_NOOP("lists", "My orders"), QT_TRANSLATE_NOOP("lists", "You lead no running order. A head of department assigns trackers."),
                  Worklist::TrackingMine),
           orders("late", QT_TRANSLATE_NOOP("lists", "Late"), QT_TRANSLATE_NOOP("lists", "Nothing is late."), Worklist::Late),
           records("my_problems", QT_TRANSLATE_NOOP("lists", "Open problems of mine"), QT_TRANSLATE_NOOP("lists", "No open problem waits for you."), u"problem"_qs,
                   {u"number"_qs, u"order_id"_qs, u"severity"_qs, u"kind"_qs, u"description"_qs, u"due"_qs},
                   {{u"responsible_id"_qs, u"$me"_qs}, {u"state"_qs, u"open"_qs}}),
           records("my_acknowledgements", QT_TRANSLATE_NOOP("lists", "To acknowledge"),
                   QT_TRANSLATE_NOOP("lists", "Your department has acknowledged every change."), u"change_notice"_qs,
                   {u"request_id"_qs, u"order_id"_qs, u"sent_at"_qs, u"due"_qs},
                   {{u"department_id"_qs, u"$department"_qs}, {u"acknowledged_at"_qs, {}}}),
           records("my_notices", QT_TRANSLATE_NOOP("lists", "News"), QT_TRANSLATE_NOOP("lists", "Nothing new."), u"notification"_qs,
                   {u"subject"_qs, u"order_id"_qs, u"at"_qs},
                   {{u"user_id"_qs, u"$me"_qs}, {u"read_at"_qs, {}}}),
           records("department_notices", QT_TRANSLATE_NOOP("lists", "News for the department"), QT_TRANSLATE_NOOP("lists", "Nothing new."), u"notification"_qs,
                   {u"subject"_qs, u"order_id"_qs, u"at"_qs},
                   {{u"department_id"_qs, u"$department"_qs}, {u"read_at"_qs, {}}})}};
}

PageSpec sales() {
  return {"sales", QT_TRANSLATE_NOOP("pages", "Sales"), "sales", {u"order.enter"_qs, u"party.add"_qs},
          {orders("sales.drafts", QT_TRANSLATE_NOOP("lists", "Drafts"), QT_TRANSLATE_NOOP("lists", "No draft. Ctrl+N enters an order."), Worklist::SalesDrafts),
           orders("sales.to_review", QT_TRANSLATE_NOOP("lists", "To review"), QT_TRANSLATE_NOOP("lists", "No order waits for review."), Worklist::SalesToReview),
           orders("sales.to_allocate", QT_TRANSLATE_NOOP("lists", "To allocate"), QT_TRANSLATE_NOOP("lists", "No order waits to be allocated."),
                  Worklist::SalesToAllocate),
           orders("sales.to_follow", QT_TRANSLATE_NOOP("lists", "To confirm"), QT_TRANSLATE_NOOP("lists", "Every shipment was confirmed by its customer."),
                  Worklist::SalesToFollow),
           orders("sales.to_settle", QT_TRANSLATE_NOOP("lists", "To settle"), QT_TRANSLATE_NOOP("lists", "No order waits for its money."), Worklist::SalesToSettle,
                  moneyColumns())},
          worksIn<Function::Sales>};
}

PageSpec production() {
  return {"production", QT_TRANSLATE_NOOP("pages", "Production"), "factory", {},
          {orders("production.to_plan", QT_TRANSLATE_NOOP("lists", "To plan"), QT_TRANSLATE_NOOP("lists", "Every allocated order has its plan."),
                  Worklist::ProductionToPlan),
           orders("production.running", QT_TRANSLATE_NOOP("lists", "In production"), QT_TRANSLATE_NOOP("lists", "Nothing is being produced."),
                  Worklist::ProductionRunning),
           records("production.rectifications", QT_TRANSLATE_NOOP("lists", "To rectify"), QT_TRANSLATE_NOOP("lists", "Nothing to rectify."), u"rectification"_qs,
                   {u"number"_qs, u"order_id"_qs, u"demand"_qs, u"responsible_id"_qs, u"due_date"_qs},
                   {{u"finished_at"_qs, {}}}),
           orders("production.to_ship", QT_TRANSLATE_NOOP("lists", "Ready to ship"), QT_TRANSLATE_NOOP("lists", "Nothing is ready to ship."),
                  Worklist::ProductionToShip)},
          worksIn<Function::Production>};
}

PageSpec purchasing() {
  return {"purchasing", QT_TRANSLATE_NOOP("pages", "Purchasing"), "cart", {u"order.enter"_qs, u"party.add"_qs},
          {orders("purchasing.drafts", QT_TRANSLATE_NOOP("lists", "Drafts"), QT_TRANSLATE_NOOP("lists", "No draft. Ctrl+N enters a purchase order."),
                  Worklist::PurchasingDrafts),
           orders("purchasing.to_review", QT_TRANSLATE_NOOP("lists", "To review"), QT_TRANSLATE_NOOP("lists", "No order waits for review."),
                  Worklist::PurchasingToReview),
           orders("purchasing.to_allocate", QT_TRANSLATE_NOOP("lists", "To allocate"), QT_TRANSLATE_NOOP("lists", "No order waits for a buyer."),
                  Worklist::PurchasingToAllocate),
           orders("purchasing.expected", QT_TRANSLATE_NOOP("lists", "Expected"), QT_TRANSLATE_NOOP("lists", "Nothing is expected from suppliers."),
                  Worklist::PurchasingExpected),
           orders("purchasing.to_settle", QT_TRANSLATE_NOOP("lists", "To pay"), QT_TRANSLATE_NOOP("lists", "No purchase waits for its payment."),
                  Worklist::PurchasingToSettle, moneyColumns()),
           records("purchasing.evaluations", QT_TRANSLATE_NOOP("lists", "Suppliers' evaluations"),
                   QT_TRANSLATE_NOOP("lists", "No supplier was evaluated yet. Do so from the catalogue."),
                   u"supplier_evaluation"_qs,
                   {u"party_id"_qs, u"first_day"_qs, u"last_day"_qs, u"grade"_qs, u"score"_qs, u"delivery"_qs,
                    u"quality"_qs, u"response"_qs, u"service"_qs, u"lots"_qs, u"state"_qs})},
          worksIn<Function::Purchasing>};
}

PageSpec quality() {
  return {"quality", QT_TRANSLATE_NOOP("pages", "Quality"), "inspect", {},
          {orders("quality.to_inspect", QT_TRANSLATE_NOOP("lists", "To inspect"), QT_TRANSLATE_NOOP("lists", "Nothing waits for inspection."),
                  Worklist::QualityToInspect),
           orders("quality.failed", QT_TRANSLATE_NOOP("lists", "Failed goods"), QT_TRANSLATE_NOOP("lists", "No failed goods wait for a decision."),
                  Worklist::QualityFailed),
           records("quality.inspections", QT_TRANSLATE_NOOP("lists", "Inspections"), QT_TRANSLATE_NOOP("lists", "No inspection was recorded yet."),
                   u"inspection"_qs,
                   {u"number"_qs, u"order_id"_qs, u"line_no"_qs, u"kind"_qs, u"verdict"_qs, u"passed"_qs, u"failed"_qs,
                    u"inspector_id"_qs, u"at"_qs}),
           records("quality.rectifications", QT_TRANSLATE_NOOP("lists", "Rectifications"), QT_TRANSLATE_NOOP("lists", "No rectification was demanded yet."),
                   u"rectification"_qs,
                   {u"number"_qs, u"order_id"_qs, u"demand"_qs, u"due_date"_qs, u"finished_at"_qs, u"result"_qs})},
          worksIn<Function::Quality>};
}

PageSpec warehouse() {
  return {"warehouse", QT_TRANSLATE_NOOP("pages", "Warehouse"), "box", {},
          {records("warehouse.notices", QT_TRANSLATE_NOOP("lists", "To ship"), QT_TRANSLATE_NOOP("lists", "No shipping notice is open."), u"shipping_notice"_qs,
                   {u"number"_qs, u"order_id"_qs, u"date"_qs, u"consignee"_qs, u"address"_qs, u"carrier"_qs},
                   {{u"state"_qs, u"open"_qs}}),
           orders("warehouse.to_accept", QT_TRANSLATE_NOOP("lists", "To accept"), QT_TRANSLATE_NOOP("lists", "Nothing has arrived that was not accepted yet."),
                  Worklist::WarehouseToAccept),
           records("warehouse.receipts", QT_TRANSLATE_NOOP("lists", "Arrivals"), QT_TRANSLATE_NOOP("lists", "Nothing has arrived yet."), u"goods_receipt"_qs,
                   {u"number"_qs, u"order_id"_qs, u"date"_qs, u"delivery_note_no"_qs, u"carrier"_qs}),
           orders("warehouse.expected", QT_TRANSLATE_NOOP("lists", "Expected"), QT_TRANSLATE_NOOP("lists", "Nothing is expected."), Worklist::PurchasingExpected),
           records("warehouse.stock", QT_TRANSLATE_NOOP("lists", "Stock"), QT_TRANSLATE_NOOP("lists", "Nothing is in stock."), u"stock_level"_qs,
                   {u"product_id"_qs, u"on_hand"_qs, u"reserved"_qs}),
           records("warehouse.counts", QT_TRANSLATE_NOOP("lists", "Counts"), QT_TRANSLATE_NOOP("lists", "Stock was not counted yet."), u"stock_count"_qs,
                   {u"product_id"_qs, u"counted"_qs, u"booked"_qs, u"state"_qs, u"counted_by"_qs, u"counted_at"_qs}),
           records("warehouse.moves", QT_TRANSLATE_NOOP("lists", "Ledger"), QT_TRANSLATE_NOOP("lists", "Stock has not moved yet."), u"stock_move"_qs,
                   {u"moved_at"_qs, u"product_id"_qs, u"quantity"_qs, u"reason"_qs, u"order_id"_qs, u"moved_by"_qs})},
          worksIn<Function::Warehouse>};
}

PageSpec finance() {
  return {"finance", QT_TRANSLATE_NOOP("pages", "Finance"), "money", {},
          {records("finance.to_release", QT_TRANSLATE_NOOP("lists", "To release"), QT_TRANSLATE_NOOP("lists", "No payment notice waits for release."),
                   u"payment_notice"_qs,
                   {u"number"_qs, u"order_id"_qs, u"payee_id"_qs, u"amount"_qs, u"due_date"_qs, u"method"_qs,
                    u"invoice_no"_qs},
                   {{u"state"_qs, u"issued"_qs}}),
           records("finance.to_pay", QT_TRANSLATE_NOOP("lists", "To pay"), QT_TRANSLATE_NOOP("lists", "No released notice waits for its payment."),
                   u"payment_notice"_qs,
                   {u"number"_qs, u"order_id"_qs, u"payee_id"_qs, u"amount"_qs, u"paid"_qs, u"due_date"_qs},
                   {{u"state"_qs, u"released"_qs}}),
           orders("finance.receivable", QT_TRANSLATE_NOOP("lists", "Receivable"), QT_TRANSLATE_NOOP("lists", "No customer owes anything."),
                  Worklist::FinanceReceivable, moneyColumns()),
           orders("finance.payable", QT_TRANSLATE_NOOP("lists", "Payable"), QT_TRANSLATE_NOOP("lists", "Nothing is owed to suppliers."), Worklist::FinancePayable,
                  moneyColumns()),
           special("finance.receivable_age", QT_TRANSLATE_NOOP("lists", "Receivables by age"), makeAgeing<domain::OrderKind::Sales>),
           special("finance.payable_age", QT_TRANSLATE_NOOP("lists", "Payables by age"), makeAgeing<domain::OrderKind::Purchase>),
           records("finance.expenses", QT_TRANSLATE_NOOP("lists", "Expenses to audit"), QT_TRANSLATE_NOOP("lists", "No expense waits for its audit."),
                   u"expense"_qs,
                   {u"number"_qs, u"order_id"_qs, u"kind"_qs, u"amount"_qs, u"payee"_qs, u"date"_qs, u"entered_by"_qs},
                   {{u"state"_qs, u"entered"_qs}}),
           records("finance.payments", QT_TRANSLATE_NOOP("lists", "Payments"), QT_TRANSLATE_NOOP("lists", "No payment was posted yet."), u"payment"_qs,
                   {u"number"_qs, u"order_id"_qs, u"direction"_qs, u"method"_qs, u"amount"_qs, u"date"_qs,
                    u"reference"_qs, u"posted_by"_qs}),
           records("finance.reversals", QT_TRANSLATE_NOOP("lists", "Reversals"), QT_TRANSLATE_NOOP("lists", "No reversal was asked for."), u"payment_reversal"_qs,
                   {u"payment_id"_qs, u"order_id"_qs, u"state"_qs, u"reason"_qs}),
           records("finance.credit", QT_TRANSLATE_NOOP("lists", "Credit ratings"),
                   QT_TRANSLATE_NOOP("lists", "No customer was rated yet. Do so from the catalogue."),
                   u"credit_rating"_qs,
                   {u"party_id"_qs, u"grade"_qs, u"suggested"_qs, u"score"_qs, u"credit_limit"_qs, u"exposure"_qs,
                    u"overdue"_qs, u"valid_until"_qs, u"state"_qs})},
          worksIn<Function::Finance>};
}

PageSpec tracking() {
  return {"tracking", QT_TRANSLATE_NOOP("pages", "Tracking"), "phone", {u"followUp.logBatch"_qs, u"tracking.handOver"_qs},
          {orders("tracking.mine", QT_TRANSLATE_NOOP("lists", "My orders"), QT_TRANSLATE_NOOP("lists", "You lead no running order."), Worklist::TrackingMine),
           orders("orders", QT_TRANSLATE_NOOP("lists", "All orders"), QT_TRANSLATE_NOOP("lists", "There is no order yet. Ctrl+N enters one."), Worklist::AllOrders),
           orders("late_orders", QT_TRANSLATE_NOOP("lists", "Late"), QT_TRANSLATE_NOOP("lists", "Nothing is late."), Worklist::Late),
           orders("on_hold", QT_TRANSLATE_NOOP("lists", "On hold"), QT_TRANSLATE_NOOP("lists", "No order is on hold."), Worklist::OnHold),
           orders("tracking.to_close", QT_TRANSLATE_NOOP("lists", "To close"), QT_TRANSLATE_NOOP("lists", "No completed order waits to be closed."),
                  Worklist::TrackingToClose),
           records("tracking.problems", QT_TRANSLATE_NOOP("lists", "Open problems"), QT_TRANSLATE_NOOP("lists", "No problem is open."), u"problem"_qs,
                   {u"number"_qs, u"order_id"_qs, u"severity"_qs, u"kind"_qs, u"description"_qs, u"responsible_id"_qs,
                    u"due"_qs},
                   {{u"state"_qs, u"open"_qs}}),
           records("tracking.follow_ups", QT_TRANSLATE_NOOP("lists", "Follow-ups"), QT_TRANSLATE_NOOP("lists", "No follow-up was logged yet."), u"follow_up"_qs,
                   {u"at"_qs, u"order_id"_qs, u"tracker_id"_qs, u"channel"_qs, u"person"_qs, u"finding"_qs,
                    u"next_date"_qs}),
           records("tracking.feedback", QT_TRANSLATE_NOOP("lists", "Feedback"), QT_TRANSLATE_NOOP("lists", "No customer has said anything yet."),
                   u"customer_feedback"_qs,
                   {u"at"_qs, u"order_id"_qs, u"satisfaction"_qs, u"text"_qs, u"complaint"_qs})},
          tracks};
}

PageSpec changes() {
  return {"changes", QT_TRANSLATE_NOOP("pages", "Changes & closing"), "change", {u"delegation.set"_qs},
          {records("changes.pending", QT_TRANSLATE_NOOP("lists", "Changes to decide"), QT_TRANSLATE_NOOP("lists", "No change request is pending."),
                   u"change_request"_qs,
                   {u"number"_qs, u"order_id"_qs, u"kind"_qs, u"content"_qs, u"requester_id"_qs, u"filed_at"_qs},
                   {{u"state"_qs, u"pending"_qs}}),
           records("close.pending", QT_TRANSLATE_NOOP("lists", "Closings to decide"), QT_TRANSLATE_NOOP("lists", "No close request is pending."),
                   u"close_request"_qs,
                   {u"number"_qs, u"order_id"_qs, u"exceptions"_qs, u"requester_id"_qs, u"filed_at"_qs},
                   {{u"state"_qs, u"pending"_qs}}),
           records("changes.notices", QT_TRANSLATE_NOOP("lists", "To acknowledge"), QT_TRANSLATE_NOOP("lists", "Your department has acknowledged every change."),
                   u"change_notice"_qs, {u"request_id"_qs, u"order_id"_qs, u"department_id"_qs, u"sent_at"_qs, u"due"_qs},
                   {{u"department_id"_qs, u"$department"_qs}, {u"acknowledged_at"_qs, {}}}),
           records("changes.approved", QT_TRANSLATE_NOOP("lists", "To carry out"), QT_TRANSLATE_NOOP("lists", "Every approved change was carried out."),
                   u"change_request"_qs,
                   {u"number"_qs, u"order_id"_qs, u"content"_qs, u"responsible_id"_qs, u"complete_by"_qs},
                   {{u"state"_qs, u"approved"_qs}}),
           records("changes.all", QT_TRANSLATE_NOOP("lists", "All changes"), QT_TRANSLATE_NOOP("lists", "No change was requested yet."), u"change_request"_qs,
                   {u"number"_qs, u"order_id"_qs, u"kind"_qs, u"state"_qs, u"content"_qs, u"requester_id"_qs,
                    u"filed_at"_qs, u"decided_at"_qs}),
           records("close.all", QT_TRANSLATE_NOOP("lists", "All closings"), QT_TRANSLATE_NOOP("lists", "No closing was requested yet."), u"close_request"_qs,
                   {u"number"_qs, u"order_id"_qs, u"state"_qs, u"requester_id"_qs, u"filed_at"_qs, u"decided_at"_qs}),
           records("delegations", QT_TRANSLATE_NOOP("lists", "Delegations"), QT_TRANSLATE_NOOP("lists", "Nobody decides in somebody's place."), u"delegation"_qs,
                   {u"principal_id"_qs, u"delegate_id"_qs, u"department_id"_qs, u"first_day"_qs, u"last_day"_qs,
                    u"revoked_at"_qs})}};
}

QStringList riskColumns() {
  return {u"number"_qs,     u"level"_qs,  u"kind"_qs,     u"description"_qs,    u"order_id"_qs,
          u"likelihood"_qs, u"impact"_qs, u"measures"_qs, u"responsible_id"_qs, u"review_date"_qs};
}

QStringList warningColumns() {
  return {u"rule"_qs,     u"order_id"_qs, u"party_id"_qs, u"reference"_qs, u"since"_qs,
          u"expected"_qs, u"quantity"_qs, u"amount"_qs,   u"responsible_id"_qs};
}

ListSpec riskRegister() {
  auto list = records("risk.register", QT_TRANSLATE_NOOP("lists", "Risk register"),
                      QT_TRANSLATE_NOOP("lists", "No open risk here. A warning becomes one, or register it on this page."),
                      u"risk"_qs, riskColumns(), {{u"state"_qs, u"open"_qs}});
  list.above = makeRiskMatrix;
  return list;
}

PageSpec risk() {
  return {"risk", QT_TRANSLATE_NOOP("pages", "Risk"), "alert", {u"risk.register"_qs, u"warning.evaluate"_qs},
          {records("risk.my_warnings", QT_TRANSLATE_NOOP("lists", "My warnings"),
                   QT_TRANSLATE_NOOP("lists", "Nothing of yours is in danger."), u"early_warning"_qs, warningColumns(),
                   {{u"responsible_id"_qs, u"$me"_qs}, {u"state"_qs, u"open"_qs}}),
           records("risk.warnings", QT_TRANSLATE_NOOP("lists", "Early warnings"),
                   QT_TRANSLATE_NOOP("lists", "The records give no cause for concern."), u"early_warning"_qs,
                   warningColumns(), {{u"state"_qs, u"open"_qs}}),
           riskRegister(),
           records("risk.mine", QT_TRANSLATE_NOOP("lists", "My risks"),
                   QT_TRANSLATE_NOOP("lists", "No open risk is yours to watch."), u"risk"_qs, riskColumns(),
                   {{u"responsible_id"_qs, u"$me"_qs}, {u"state"_qs, u"open"_qs}}),
           records("risk.snoozed", QT_TRANSLATE_NOOP("lists", "Snoozed"),
                   QT_TRANSLATE_NOOP("lists", "No warning is snoozed."), u"early_warning"_qs,
                   {u"rule"_qs, u"order_id"_qs, u"reference"_qs, u"since"_qs, u"snoozed_until"_qs,
                    u"snooze_reason"_qs, u"snoozed_by"_qs},
                   {{u"state"_qs, u"snoozed"_qs}}),
           records("risk.closed", QT_TRANSLATE_NOOP("lists", "Closed risks"),
                   QT_TRANSLATE_NOOP("lists", "No risk was closed yet."), u"risk"_qs,
                   {u"number"_qs, u"level"_qs, u"kind"_qs, u"description"_qs, u"order_id"_qs, u"outcome"_qs,
                    u"closed_at"_qs},
                   {{u"state"_qs, u"closed"_qs}}),
           records("risk.templates", QT_TRANSLATE_NOOP("lists", "Usual measures"),
                   QT_TRANSLATE_NOOP("lists", "No usual measures."), u"risk_template"_qs,
                   {u"kind"_qs, u"measures"_qs})},
          managesRisks};
}

PageSpec assessment() {
  return {"assessment", QT_TRANSLATE_NOOP("pages", "Assessment"), "people", {u"assessment.score"_qs},
          {special("assessment.month", QT_TRANSLATE_NOOP("lists", "By month"), makeView<AssessmentView>),
           {"assessment.all", QT_TRANSLATE_NOOP("lists", "All assessments"),
            QT_TRANSLATE_NOOP("lists", "No assessment yet. A month is scored under “By month”."), assessmentSource(),
            {u"tracker"_qs, u"kind"_qs, u"first_day"_qs, u"last_day"_qs, u"state"_qs, u"total"_qs, u"grade"_qs,
             u"bonus_rate"_qs, u"assessor"_qs, u"statement"_qs}}},
          tracks, false};
}

PageSpec archive() {
  return {"archive", QT_TRANSLATE_NOOP("pages", "Archive"), "archive", {},
          {records("archive.records", QT_TRANSLATE_NOOP("lists", "Archived orders"), QT_TRANSLATE_NOOP("lists", "No closed order was archived yet."),
                   u"archive_record"_qs, {u"order_id"_qs, u"place"_qs, u"note"_qs, u"archived_by"_qs, u"at"_qs})},
          tracks, false};
}

PageSpec catalogue() {
  return {"catalogue", QT_TRANSLATE_NOOP("pages", "Catalogue"), "book", {u"party.add"_qs, u"product.add"_qs},
          {records("catalogue.customers", QT_TRANSLATE_NOOP("lists", "Customers"), QT_TRANSLATE_NOOP("lists", "No customer yet."), u"party"_qs,
                   {u"code"_qs, u"name"_qs, u"contact"_qs, u"phone"_qs, u"address"_qs}, {{u"customer"_qs, u"1"_qs}}),
           records("catalogue.suppliers", QT_TRANSLATE_NOOP("lists", "Suppliers"), QT_TRANSLATE_NOOP("lists", "No supplier yet."), u"party"_qs,
                   {u"code"_qs, u"name"_qs, u"contact"_qs, u"phone"_qs, u"bank"_qs}, {{u"supplier"_qs, u"1"_qs}}),
           records("catalogue.products", QT_TRANSLATE_NOOP("lists", "Products"), QT_TRANSLATE_NOOP("lists", "No product yet."), u"product"_qs,
                   {u"code"_qs, u"name"_qs, u"specification"_qs, u"unit"_qs, u"stocked"_qs, u"disabled"_qs})},
          nullptr, false};
}

PageSpec administration() {
  return {"administration", QT_TRANSLATE_NOOP("pages", "Administration"), "settings",
          {u"user.add"_qs, u"department.add"_qs, u"calendar.set"_qs, u"user.changePassword"_qs},
          {records("admin.users", QT_TRANSLATE_NOOP("lists", "People"), QT_TRANSLATE_NOOP("lists", "Nobody yet."), u"user"_qs,
                   {u"login"_qs, u"name"_qs, u"department_id"_qs, u"roles"_qs, u"disabled"_qs, u"locked_until"_qs}),
           records("admin.departments", QT_TRANSLATE_NOOP("lists", "Departments"), QT_TRANSLATE_NOOP("lists", "No department yet."), u"department"_qs,
                   {u"code"_qs, u"name"_qs, u"function"_qs, u"disabled"_qs}),
           records("admin.proposals", QT_TRANSLATE_NOOP("lists", "To confirm"), QT_TRANSLATE_NOOP("lists", "Nothing waits for a manager's confirmation."),
                   u"proposal"_qs,
                   {u"kind"_qs, u"user_id"_qs, u"new_roles"_qs, u"setting"_qs, u"new_value"_qs, u"proposed_by"_qs}),
           special("admin.settings", QT_TRANSLATE_NOOP("lists", "Settings"), makeView<SettingsView>),
           special("admin.routing", QT_TRANSLATE_NOOP("lists", "Routing"), makeView<RoutingView>),
           records("admin.calendar", QT_TRANSLATE_NOOP("lists", "Calendar"), QT_TRANSLATE_NOOP("lists", "No holiday or make-up day was entered."),
                   u"calendar_day"_qs, {u"day"_qs, u"works"_qs, u"name"_qs}),
           special("admin.audit", QT_TRANSLATE_NOOP("lists", "Audit trail"), makeAuditTrail),
           special("admin.file", QT_TRANSLATE_NOOP("lists", "Database file"), makeView<MaintenanceView>)},
          administers, false};
}

}  // namespace

const std::vector<PageSpec>& pageSpecs() {
  static const std::vector<PageSpec> all{myDay(),     sales(),    production(), purchasing(), quality(),   warehouse(),
                                         finance(),   tracking(), changes(),    assessment(), risk(),      archive(),
                                         catalogue(), administration()};
  return all;
}

}  // namespace gendan::ui
