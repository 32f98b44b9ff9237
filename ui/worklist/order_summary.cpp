// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/order_summary.h"

#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/present/words.h"
#include "ui/theme.h"
#include "ui/worklist/stage_delegate.h"

namespace gendan::ui {

using domain::OrderState;

StageStrip::StageStrip(QWidget* parent) : QWidget(parent) { setObjectName(u"stageStrip"_qs); }

void StageStrip::setState(OrderState state, bool onHold) {
  m_state = state;
  m_onHold = onHold;
  const auto text = wordText(domain::word(state));
  setAccessibleName(onHold ? tr("Stage: %1, on hold").arg(text) : tr("Stage: %1").arg(text));
  setToolTip(accessibleName());
  update();
}

QSize StageStrip::sizeHint() const { return {200, 14}; }

void StageStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintStages(painter, QRectF(rect()).adjusted(0, 1, -1, -1), m_state, m_onHold);
}

namespace {

QString lineText(const app::RecordList& lines, const app::RecordRow& line, bool sold) {
  const auto value = [&](const char* field) { return lines.value(line, QLatin1StringView(field)); };
  const auto quantity = [&](const char* field) { return quantityText(domain::Quantity::ofScaled(value(field).number)); };
  const auto head = QStringLiteral("<b>%1</b> %2<br>")
                        .arg(value("product_name").text.toHtmlEscaped(), value("specification").text.toHtmlEscaped());
  const auto ordered = QStringLiteral("%1 %2").arg(quantity("quantity"), value("unit").text.toHtmlEscaped());
  if (value("stocked").number == 0) return head + ordered;
  return head + (sold ? LineCards::tr("%1 · produced %2 · passed %3 · shipped %4 · received %5")
                            .arg(ordered, quantity("produced"), quantity("passed"), quantity("shipped"),
                                 quantity("received"))
                      : LineCards::tr("%1 · confirmed %2 · arrived %3 · accepted %4")
                            .arg(ordered, quantity("confirmed"), quantity("arrived"), quantity("accepted")));
}

}  // namespace

OrderSummary::OrderSummary(const RecordView& order, QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* title = new QLabel(order.text("number"), this);
  setRole(title, u"title"_qs);
  title->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(title);
  auto* party = new QLabel(order.text("party_id"), this);
  party->setWordWrap(true);
  layout->addWidget(party);
  auto* strip = new StageStrip(this);
  const auto state = domain::fromWord<OrderState>(order.text("state")).value_or(OrderState::Draft);
  const bool onHold = order.number("on_hold") != 0;
  strip->setState(state, onHold);
  layout->addWidget(strip);
  auto* words = new QLabel(wordText(order.text("state")), this);
  setRole(words, u"hint"_qs);
  layout->addWidget(words);
  if (onHold) {
    auto* hold = new QLabel(tr("On hold since %1: %2").arg(order.text("hold_since"), order.text("hold_reason")), this);
    setRole(hold, u"banner"_qs);
    hold->setWordWrap(true);
    layout->addWidget(hold);
  }
  auto* form = new QFormLayout;
  const auto add = [&](const char* field, const QString& text) {
    if (text.isEmpty()) return;
    auto* value = new QLabel(text, this);
    value->setWordWrap(true);
    auto* label = new QLabel(fieldText(QString::fromLatin1(field)), this);
    setRole(label, u"hint"_qs);
    form->addRow(label, value);
  };
  add("due_date", order.text("due_date"));
  add("contract_ref", order.text("contract_ref"));
  add("executor_id", order.text("executor_id"));
  add("responsible_id", order.text("responsible_id"));
  add("lead_tracker_id", order.text("lead_tracker_id"));
  domain::Money total;
  domain::Money paid;
  if (!order.value("total").null && app::ValueOf<domain::Money>::from(order.value("total"), total) &&
      app::ValueOf<domain::Money>::from(order.value("paid"), paid)) {
    add("total", moneyText(total));
    add("paid", moneyText(paid));
  }
  layout->addLayout(form);
}

LineCards::LineCards(const RecordView& order, QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  if (!order.hasLines()) return;
  const bool sold = order.text("kind") == u"sales";
  for (const auto& line : order.lines().rows) {
    auto* text = new QLabel(lineText(order.lines(), line, sold), this);
    text->setWordWrap(true);
    setRole(text, u"card"_qs);
    layout->addWidget(text);
  }
}

}  // namespace gendan::ui
