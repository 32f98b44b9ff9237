// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/schedule_view.h"

#include <QHash>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/commands/record_view.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

namespace {

constexpr int kLabel = 240;
constexpr int kRow = 30;
constexpr int kAxis = 34;
constexpr int kScheduleMargin = 12;

QDate dateOf(const app::Value& value) { return value.null ? QDate() : QDate::fromString(value.text, Qt::ISODate); }

}  // namespace

QString ScheduleView::Bar::text() const {
  constexpr int kWhole = 100;
  QStringList parts{label};
  if (from.isValid()) parts.append(ScheduleView::tr("planned %1 to %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
  if (from.isValid()) parts.append(ScheduleView::tr("%1 % done").arg(qRound(done * kWhole)));
  if (late) parts.append(ScheduleView::tr("late"));
  for (const auto& mark : marks) parts.append(mark.meaning + u' ' + mark.date.toString(Qt::ISODate));
  return parts.join(u", ");
}

ScheduleView::ScheduleView(Session& session, qint64 order, QWidget* parent)
    : QWidget(parent), m_session(session), m_order(order) {
  setObjectName(u"schedule"_qs);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&session, &Session::changed, this, &ScheduleView::reload);
  reload();
}

QSize ScheduleView::sizeHint() const {
  constexpr int kWidth = 700;
  return {kWidth, kAxis + static_cast<int>(m_bars.size()) * kRow + kScheduleMargin};
}

void ScheduleView::reload() {
  m_bars.clear();
  readSteps();
  readLines();
  fitAxis();
  QStringList texts;
  for (const auto& bar : m_bars) texts.append(bar.text());
  setAccessibleName(tr("Schedule"));
  setAccessibleDescription(texts.join(u'\n'));
  updateGeometry();
  update();
}

void ScheduleView::readSteps() {
  auto& records = m_session.reading().records();
  const domain::OrderId order(m_order);
  const auto plans =
      records.list({u"production_plan"_qs, order, {{u"replaced_at"_qs, {}}}, {}, 0, 1}, m_session.actor());
  if (!plans || plans->rows.empty()) return;
  const RecordView plan(m_session, u"production_plan"_qs, plans->rows.front().id);
  if (!plan.hasLines()) return;
  QHash<qint64, qint64> done;
  QHash<qint64, qint64> finished;  ///< by line: reported without saying in which step
  if (const auto reports = records.list({u"progress_report"_qs, order, {}, {}, 0, app::kMostRecords}, m_session.actor()))
    for (const auto& report : reports->rows) {
      const auto value = [&](const char* field) { return reports->value(report, QLatin1StringView(field)).number; };
      if (const auto step = value("step_id"); step != 0) done[step] += value("quantity");
      else if (value("finishes") != 0) finished[value("line_no")] += value("quantity");
    }
  const auto& steps = plan.lines();
  for (const auto& step : steps.rows) {
    const auto value = [&](const char* field) { return steps.value(step, QLatin1StringView(field)); };
    const auto quantity = value("quantity").number;
    Bar bar;
    bar.label = QStringLiteral("%1  %2").arg(value("line_no").number).arg(value("operation").text);
    bar.from = dateOf(value("start_date"));
    bar.to = dateOf(value("end_date"));
    auto reported = done.value(step.id);
    if (value("finishes").number != 0) reported += finished.value(value("line_no").number);
    bar.done = quantity > 0 ? std::min(1.0, static_cast<double>(reported) / static_cast<double>(quantity)) : 0;
    bar.late = bar.done < 1 && bar.to < m_session.today();
    m_bars.push_back(std::move(bar));
  }
}

void ScheduleView::readLines() {
  const RecordView order(m_session, u"order"_qs, m_order);
  if (!order.hasLines()) return;
  const auto& lines = order.lines();
  for (const auto& line : lines.rows) {
    const auto value = [&](const char* field) { return lines.value(line, QLatin1StringView(field)); };
    Bar bar;
    bar.label = QStringLiteral("%1  %2").arg(value("line_no").number).arg(value("product_name").text);
    for (const auto* field : {"requested_date", "first_promise", "current_promise", "actual_date"})
      if (const auto date = dateOf(value(field)); date.isValid())
        bar.marks.push_back({date, fieldText(u"order_line."_qs + QString::fromLatin1(field))});
    const auto promise = dateOf(value("current_promise"));
    bar.late = dateOf(value("actual_date")).isNull() && promise.isValid() && promise < m_session.today();
    if (!bar.marks.empty()) m_bars.push_back(std::move(bar));
  }
}

void ScheduleView::fitAxis() {
  m_first = m_session.today();
  m_last = m_session.today();
  const auto include = [this](QDate date) {
    if (!date.isValid()) return;
    m_first = std::min(m_first, date);
    m_last = std::max(m_last, date);
  };
  for (const auto& bar : m_bars) {
    include(bar.from);
    include(bar.to);
    for (const auto& mark : bar.marks) include(mark.date);
  }
  m_first = m_first.addDays(-2);
  m_last = m_last.addDays(3);
}

double ScheduleView::x(QDate date) const {
  const auto days = static_cast<double>(std::max<qint64>(1, m_first.daysTo(m_last)));
  return kLabel + (width() - kLabel - kScheduleMargin) * static_cast<double>(m_first.daysTo(date)) / days;
}

void ScheduleView::paintAxis(QPainter& painter) const {
  constexpr int kLeastGap = 84;
  painter.setPen(theme().muted);
  const auto days = m_first.daysTo(m_last);
  const auto step = std::max<qint64>(1, days * kLeastGap / std::max(1, width() - kLabel));
  for (auto date = m_first; date <= m_last; date = date.addDays(step)) {
    painter.setPen(theme().border);
    painter.drawLine(QPointF(x(date), kAxis - 6), QPointF(x(date), height()));
    painter.setPen(theme().muted);
    painter.drawText(QRectF(x(date) - 40, 2, 80, kAxis - 10), Qt::AlignCenter, date.toString(u"MM-dd"_qs));
  }
  painter.setPen(QPen(theme().accent, 1.5, Qt::DashLine));
  painter.drawLine(QPointF(x(m_session.today()), kAxis - 6), QPointF(x(m_session.today()), height()));
}

void ScheduleView::paintBar(QPainter& painter, const Bar& bar, double top) const {
  painter.setPen(bar.late ? theme().late : palette().color(QPalette::WindowText));
  painter.drawText(QRectF(0, top, kLabel - kScheduleMargin, kRow), Qt::AlignVCenter | Qt::AlignLeft,
                   fontMetrics().elidedText(bar.late ? tr("%1 (late)").arg(bar.label) : bar.label, Qt::ElideRight,
                                            kLabel - kScheduleMargin));
  painter.setPen(Qt::NoPen);
  if (bar.from.isValid()) {
    constexpr double kInset = 8;
    const QRectF whole(x(bar.from), top + kInset, x(bar.to.addDays(1)) - x(bar.from), kRow - 2 * kInset);
    painter.setBrush(theme().accentSoft);
    painter.drawRoundedRect(whole, 3, 3);
    painter.setBrush(bar.late ? theme().late : theme().accent);
    if (bar.done > 0) painter.drawRoundedRect(QRectF(whole.left(), whole.top(), whole.width() * bar.done, whole.height()), 3, 3);
  }
  // Wanted and promised are hollow, what really happened is full.
  const auto actual = fieldText(u"order_line.actual_date"_qs);
  for (const auto& mark : bar.marks) {
    const QPointF centre(x(mark.date), top + kRow / 2.0);
    constexpr double kRadius = 5;
    const bool happened = mark.meaning == actual;
    painter.setPen(QPen(happened ? theme().done : theme().accent, 1.6));
    painter.setBrush(happened ? QBrush(theme().done) : QBrush(palette().color(QPalette::Window)));
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -kRadius), centre + QPointF(kRadius, 0),
                                  centre + QPointF(0, kRadius), centre + QPointF(-kRadius, 0)});
  }
}

void ScheduleView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_bars.empty()) {
    painter.setPen(theme().muted);
    painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is planned or promised yet."));
    return;
  }
  paintAxis(painter);
  for (size_t i = 0; i < m_bars.size(); ++i) paintBar(painter, m_bars[i], kAxis + static_cast<double>(i) * kRow);
}

bool ScheduleView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  const auto row = (help->pos().y() - kAxis) / kRow;
  if (help->pos().y() >= kAxis && row < static_cast<int>(m_bars.size()))
    QToolTip::showText(help->globalPos(), m_bars[static_cast<size_t>(row)].text(), this);
  else QToolTip::hideText();
  return true;
}

}  // namespace gendan::ui
