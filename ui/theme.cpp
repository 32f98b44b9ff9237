// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QWidget>

namespace gendan::ui {

namespace {

Theme& current() {
  static Theme theme;
  return theme;
}

Theme lightTheme() {
  return {false,     QColor(0x1f6f6b), QColor(0xdcefed), QColor(0xf5f7f8), QColor(0xd9dfe3),
          QColor(0x5d6b75), QColor(0xb3261e), QColor(0x2e7d32), QColor(0x9a6700)};
}

Theme darkTheme() {
  return {true,      QColor(0x5ec4bd), QColor(0x23423f), QColor(0x23282c), QColor(0x3b444b),
          QColor(0x9fb0ba), QColor(0xff8a80), QColor(0x81c784), QColor(0xf2c14e)};
}

QPalette paletteOf(const Theme& t) {
  const QColor window = t.dark ? QColor(0x1b1f22) : QColor(0xffffff);
  const QColor text = t.dark ? QColor(0xe6eaec) : QColor(0x1c2429);
  QPalette p;
  p.setColor(QPalette::Window, window);
  p.setColor(QPalette::Base, t.dark ? QColor(0x202528) : QColor(0xffffff));
  p.setColor(QPalette::AlternateBase, t.surface);
  p.setColor(QPalette::Button, t.surface);
  p.setColor(QPalette::ToolTipBase, t.surface);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
    p.setColor(role, text);
  p.setColor(QPalette::PlaceholderText, t.muted);
  p.setColor(QPalette::Highlight, t.accentSoft);
  p.setColor(QPalette::HighlightedText, text);
  p.setColor(QPalette::Link, t.accent);
  p.setColor(QPalette::Mid, t.border);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, t.muted);
  return p;
}

QString sheetOf(const Theme& t) {
  QFile file(QStringLiteral(":/style.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto sheet = QString::fromUtf8(file.readAll());
  const QHash<QString, QColor> colours{{u"@accentSoft"_qs, t.accentSoft}, {u"@accent"_qs, t.accent},
                                       {u"@surface"_qs, t.surface},       {u"@border"_qs, t.border},
                                       {u"@muted"_qs, t.muted},           {u"@late"_qs, t.late},
                                       {u"@done"_qs, t.done},             {u"@warn"_qs, t.warn}};
  // The longest name first: @accent is the beginning of @accentSoft.
  sheet.replace(u"@accentSoft"_qs, t.accentSoft.name());
  for (auto it = colours.cbegin(); it != colours.cend(); ++it) sheet.replace(it.key(), it.value().name());
  return sheet;
}

}  // namespace

const Theme& theme() { return current(); }

void applyTheme(QApplication& application, const QString& scheme) {
  constexpr int kHalf = 128;
  const bool dark = scheme == u"dark" ||
                    (scheme != u"light" && application.palette().color(QPalette::Window).lightness() < kHalf);
  current() = dark ? darkTheme() : lightTheme();
  application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  application.setPalette(paletteOf(current()));
  application.setStyleSheet(sheetOf(current()));
}

void setRole(QWidget* widget, const QString& role) {
  widget->setProperty("role", role);
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
}

QIcon icon(const QString& name) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto svg = file.readAll();
  const auto colour = qApp->palette().color(QPalette::WindowText).name().toLatin1();
  svg.replace("currentColor", colour);
  QSvgRenderer renderer(svg);
  QIcon icon;
  for (const int size : {16, 20, 24, 32, 48}) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace gendan::ui
