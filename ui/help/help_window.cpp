// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include <QFile>
#include <QHash>
#include <QImage>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <algorithm>

namespace gendan::ui {

namespace {

const QString kEnglish = QStringLiteral(":/manual/README.md");

/// A page's section, by its heading in the English manual.
const QHash<QString, QString>& topics() {
  static const QHash<QString, QString> all{{u"my_day"_qs, u"A tracker's day"_qs},
                                           {u"tracking"_qs, u"Tracking"_qs},
                                           {u"sales"_qs, u"Sales"_qs},
                                           {u"production"_qs, u"Production"_qs},
                                           {u"purchasing"_qs, u"Purchasing"_qs},
                                           {u"quality"_qs, u"Quality"_qs},
                                           {u"warehouse"_qs, u"Warehouse"_qs},
                                           {u"finance"_qs, u"Finance"_qs},
                                           {u"changes"_qs, u"Changing and closing"_qs},
                                           {u"archive"_qs, u"Changing and closing"_qs},
                                           {u"administration"_qs, u"Administration"_qs},
                                           {u"order"_qs, u"An order"_qs},
                                           {u"assessment"_qs, u"Month end"_qs},
                                           {u"risk"_qs, u"Risk"_qs},
                                           {u"dashboard"_qs, u"Dashboard"_qs}};
  return all;
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QTextBrowser(parent) {
  setWindowFlag(Qt::Window);
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(u"help"_qs);
  setWindowTitle(tr("Manual"));
  setAccessibleName(tr("Manual"));
  setOpenExternalLinks(true);
  constexpr QSize kUsual(820, 760);
  resize(kUsual);
  constexpr int kMargin = 24;
  document()->setDocumentMargin(kMargin);
  connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::showFor(QWidget* window, const QString& page) {
  auto* help = window->findChild<HelpWindow*>();
  if (help == nullptr) help = new HelpWindow(window);
  help->showTopic(page);
  help->show();
  help->raise();
  help->activateWindow();
}

QString HelpWindow::manualPath() {
  return QLocale().language() == QLocale::Chinese ? QStringLiteral(":/manual/zh.md") : kEnglish;
}

QStringList HelpWindow::headingsOf(const QString& manual) {
  QFile file(manual);
  QStringList headings;
  if (!file.open(QIODevice::ReadOnly)) return headings;
  for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n'))
    if (line.startsWith(u"##")) headings.append(line.section(u' ', 1));
  return headings;
}

void HelpWindow::showTopic(const QString& page) {
  const auto at = headingsOf(kEnglish).indexOf(topics().value(page));
  setSource(QUrl(u"qrc"_qs + manualPath()), QTextDocument::MarkdownResource);
  m_heading = at < 0 ? QString() : headingsOf(manualPath()).value(at);
  for (auto block = document()->begin(); block.isValid() && !m_heading.isEmpty(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0 || block.text() != m_heading) continue;
    setTextCursor(QTextCursor(block));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - fontMetrics().height());
    return;
  }
}

/// Pictures are as wide as the page at most.
QVariant HelpWindow::loadResource(int type, const QUrl& name) {
  auto resource = QTextBrowser::loadResource(type, name);
  if (type != QTextDocument::ImageResource) return resource;
  QImage image;
  image.loadFromData(resource.toByteArray());
  constexpr int kWidest = 740;
  const auto ratio = devicePixelRatioF();
  if (image.width() <= kWidest * ratio) return image;
  auto scaled = image.scaledToWidth(static_cast<int>(kWidest * ratio), Qt::SmoothTransformation);
  scaled.setDevicePixelRatio(ratio);
  return scaled;
}

}  // namespace gendan::ui
