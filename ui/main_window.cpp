// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include "ui/help/help_window.h"
#include "ui/language.h"
#include "ui/orders/order_window.h"
#include "ui/present/words.h"
#include "ui/search_box.h"
#include "ui/theme.h"
#include "ui/worklist/list_spec.h"
#include "ui/worklist/worklist_page.h"

namespace gendan::ui {

namespace {
constexpr int kNews = 5;  ///< where "My day" shows what is new
}

using domain::Result;

MainWindow::MainWindow(Session& session, const QString& company, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_commander(new Commander(session, this)),
      m_navigation(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_company(new QLabel(company, this)),
      m_message(new QLabel(this)),
      m_bell(new QToolButton(this)) {
  setObjectName(u"mainWindow"_qs);
  setWindowTitle(tr("%1 – Gendan").arg(company));
  auto* central = new QWidget(this);
  auto* layout = new QHBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* side = new QWidget(central);
  side->setObjectName(u"side"_qs);
  side->setAttribute(Qt::WA_StyledBackground);
  addNavigation(side);
  layout->addWidget(side);
  layout->addWidget(m_pages, 1);
  setCentralWidget(central);
  addTopBar();
  addMenus();
  addShortcuts();
  m_message->setObjectName(u"message"_qs);
  statusBar()->addWidget(m_message, 1);
  statusBar()->addPermanentWidget(new QLabel(tr("%1, %2").arg(session.userName(), session.departmentName()), this));
  statusBar()->addPermanentWidget(new QLabel(QFileInfo(session.database().path()).fileName(), this));
  connect(m_commander, &Commander::said, this, &MainWindow::say);
  connect(&session, &Session::changed, this, &MainWindow::refreshBell);
  constexpr QSize kUsual(1280, 760);
  constexpr QSize kFrame(0, 40);
  resize(kUsual.boundedTo(screen()->availableGeometry().size() - kFrame));
  const QSettings settings;
  if (const auto kept = settings.value(u"windows/main"_qs).toByteArray(); !kept.isEmpty()) restoreGeometry(kept);
  refreshBell();
  openPage(settings.value(u"page"_qs, u"my_day"_qs).toString());
}

MainWindow::~MainWindow() {
  for (const auto& window : m_orders) delete window.data();
}

void MainWindow::addNavigation(QWidget* side) {
  constexpr int kWidth = 218;
  side->setFixedWidth(kWidth);
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(10, 14, 10, 10);
  setRole(m_company, u"title"_qs);
  m_company->setWordWrap(true);
  layout->addWidget(m_company);
  m_navigation->setObjectName(u"navigation"_qs);
  m_navigation->setAccessibleName(tr("Pages"));
  m_navigation->setIconSize({18, 18});
  m_navigation->setFrameShape(QFrame::NoFrame);
  for (const auto& spec : pageSpecs()) {
    if (spec.isFor != nullptr && !spec.isFor(m_session.actor())) continue;
    m_specs.push_back(&spec);
    auto* item = new QListWidgetItem(icon(QString::fromLatin1(spec.icon)),
                                     QCoreApplication::translate("pages", spec.title), m_navigation);
    item->setData(Qt::UserRole, QString::fromLatin1(spec.key));
    constexpr int kRow = 34;
    item->setSizeHint({0, kRow});
  }
  m_made.resize(m_specs.size());
  for (size_t i = 0; i < m_specs.size(); ++i) m_pages->addWidget(new QWidget(m_pages));
  layout->addWidget(m_navigation, 1);
  connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
  // Screen readers select without moving the cursor.
  connect(m_navigation, &QListWidget::itemSelectionChanged, this, [this] {
    if (const auto chosen = m_navigation->selectedItems(); !chosen.isEmpty()) m_navigation->setCurrentItem(chosen.front());
  });
}

void MainWindow::addTopBar() {
  auto* bar = addToolBar(tr("Search"));
  bar->setObjectName(u"topBar"_qs);
  bar->setMovable(false);
  auto* search = new SearchBox(m_session, bar);
  connect(search, &SearchBox::chosen, this, &MainWindow::open);
  bar->addWidget(search);
  auto* stretch = new QWidget(bar);
  stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(stretch);
  m_bell->setObjectName(u"bell"_qs);
  m_bell->setIcon(icon(u"bell"_qs));
  m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(m_bell, &QToolButton::clicked, this, [this] {
    openPage(u"my_day"_qs);
    if (auto* page = pageAt(m_navigation->currentRow())) page->showList(kNews);
  });
  bar->addWidget(m_bell);
  auto* person = new QToolButton(bar);
  person->setObjectName(u"person"_qs);
  person->setText(m_session.userName());
  person->setIcon(icon(u"person"_qs));
  person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  person->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(person);
  menu->setObjectName(u"me"_qs);
  const auto add = [this, menu](const QString& text, const QString& word) {
    auto* action = menu->addAction(text);
    action->setObjectName(word);
    connect(action, &QAction::triggered, this, [this, word] { m_commander->start(word); });
  };
  add(tr("Change my password…"), u"user.changePassword"_qs);
  add(tr("Delegate my decisions…"), u"delegation.set"_qs);
  menu->addSeparator();
  connect(menu->addAction(tr("Sign out")), &QAction::triggered, this, &MainWindow::signOutWanted);
  person->setMenu(menu);
  bar->addWidget(person);
  connect(new QShortcut(Qt::CTRL | Qt::Key_K, this), &QShortcut::activated, search, [search] {
    search->setFocus();
    search->selectAll();
  });
}

void MainWindow::addMenus() {
  auto* file = menuBar()->addMenu(tr("&File"));
  file->setObjectName(u"file"_qs);
  auto* print = file->addAction(icon(u"print"_qs), tr("&Print list or save as PDF…"));
  print->setObjectName(u"printList"_qs);
  connect(print, &QAction::triggered, this, [this] {
    if (auto* page = pageAt(m_navigation->currentRow()); page != nullptr && page->currentList() != nullptr)
      page->currentList()->printRows();
  });
  file->addSeparator();
  connect(file->addAction(tr("&Other database…")), &QAction::triggered, this, &MainWindow::otherDatabaseWanted);
  connect(file->addAction(tr("&Restore a backup…")), &QAction::triggered, this, &MainWindow::restoreWanted);
  auto* leave = file->addAction(tr("&Sign out"));
  leave->setObjectName(u"signOut"_qs);
  connect(leave, &QAction::triggered, this, &MainWindow::signOutWanted);
  auto* languages = file->addMenu(tr("&Language"));
  for (const auto& locale : Language::offered()) {
    auto* action = languages->addAction(locale.nativeLanguageName());
    if (locale.language() == QLocale::Chinese) action->setText(locale.name() == u"zh_TW" ? u"繁體中文"_qs : u"简体中文"_qs);
    action->setObjectName(u"language."_qs + locale.name());
    connect(action, &QAction::triggered, this, [this, code = locale.name()] { Q_EMIT languageWanted(code); });
  }
  file->addSeparator();
  auto* quit = file->addAction(tr("&Quit"));
  quit->setShortcut(QKeySequence::Quit);
  connect(quit, &QAction::triggered, this, &QWidget::close);

  // Every command with a record also stands here, for keyboards and screen readers.
  auto* record = menuBar()->addMenu(tr("&Selected"));
  record->setObjectName(u"selected"_qs);
  record->setToolTipsVisible(true);
  connect(record, &QMenu::aboutToShow, this, [this, record] {
    record->clear();
    const auto subject = currentSubject();
    if (!subject) {
      record->addAction(tr("Nothing is selected"))->setEnabled(false);
      return;
    }
    m_commander->fill(*record, *subject);
    record->addSeparator();
    pageAt(m_navigation->currentRow())->currentList()->addPrints(*record);
  });
  auto* go = menuBar()->addMenu(tr("&Go"));
  for (size_t i = 0; i < m_specs.size(); ++i) {
    auto* action = go->addAction(QCoreApplication::translate("pages", m_specs[i]->title));
    if (i < 9) action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
    connect(action, &QAction::triggered, this, [this, i] { m_navigation->setCurrentRow(static_cast<int>(i)); });
  }
  auto* help = menuBar()->addMenu(tr("&Help"));
  auto* manual = help->addAction(tr("&Manual"));
  manual->setObjectName(u"manual"_qs);
  manual->setShortcut(QKeySequence::HelpContents);
  connect(manual, &QAction::triggered, this, [this] {
    const auto* page = m_navigation->currentItem();
    HelpWindow::showFor(this, page == nullptr ? QString() : page->data(Qt::UserRole).toString());
  });
  connect(help->addAction(tr("&About Gendan")), &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::addShortcuts() {
  for (const auto& look : commandTable()) {
    if (look.shortcut == nullptr || QLatin1StringView(look.shortcut) == QLatin1StringView("Ctrl+K")) continue;
    auto* shortcut = new QShortcut(QKeySequence(QLatin1StringView(look.shortcut)), this);
    connect(shortcut, &QShortcut::activated, this, [this, &look] {
      if (look.kind == nullptr) {
        Subject none;
        if (auto* page = pageAt(m_navigation->currentRow()); page != nullptr && page->currentList() != nullptr)
          none.selected = page->currentList()->selectedOrders();
        return m_commander->start(look, none);
      }
      auto subject = currentSubject();
      if (subject && subject->kind != QLatin1StringView(look.kind) && QLatin1StringView(look.kind) == QLatin1StringView("order"))
        subject = subject->order > 0 ? std::optional(Subject{u"order"_qs, subject->order, subject->order, 0}) : std::nullopt;
      if (!subject || subject->kind != QLatin1StringView(look.kind))
        return say(tr("Select what this is about first: %1").arg(kindText(QString::fromLatin1(look.kind))), true);
      m_commander->start(look, *subject);
    });
  }
  connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
    if (auto* page = pageAt(m_navigation->currentRow())) page->focusFilter();
  });
}

WorklistPage* MainWindow::pageAt(int row) {
  if (row < 0 || row >= static_cast<int>(m_specs.size())) return nullptr;
  auto& page = m_made[static_cast<size_t>(row)];
  if (page != nullptr) return page;
  page = new WorklistPage(m_session, *m_commander, *m_specs[static_cast<size_t>(row)], m_pages);
  delete m_pages->widget(row);
  m_pages->insertWidget(row, page);
  connect(page, &WorklistPage::opened, this, &MainWindow::open);
  connect(page, &WorklistPage::counted, this, [this, row](qint64 count) {
    const auto title = QCoreApplication::translate("pages", m_specs[static_cast<size_t>(row)]->title);
    m_navigation->item(row)->setText(count > 0 ? tr("%1  (%2)").arg(title).arg(count) : title);
  });
  return page;
}

void MainWindow::showPage(int row) {
  auto* page = pageAt(row);
  if (page == nullptr) return;
  m_pages->setCurrentWidget(page);
  QSettings().setValue(u"page"_qs, m_navigation->item(row)->data(Qt::UserRole));
}

void MainWindow::openPage(const QString& key) {
  int found = 0;
  for (int i = 0; i < m_navigation->count(); ++i)
    if (m_navigation->item(i)->data(Qt::UserRole).toString() == key) found = i;
  m_navigation->setCurrentRow(found);
}

std::optional<Subject> MainWindow::currentSubject() {
  auto* page = pageAt(m_navigation->currentRow());
  return page == nullptr || page->currentList() == nullptr ? std::nullopt : page->currentList()->current();
}

void MainWindow::open(const Subject& subject) {
  if (subject.order == 0) {
    if (const auto* edit = subject.kind == u"party" ? "party.change" : subject.kind == u"product" ? "product.change" : nullptr)
      m_commander->start(QString::fromLatin1(edit), subject);
    return;
  }
  auto& window = m_orders[subject.order];
  if (!window) window = new OrderWindow(m_session, subject.order);
  window->show();
  window->raise();
  window->activateWindow();
}

void MainWindow::say(const QString& message, bool wentWrong) {
  // The first line says it; the rest (a reason for each field) follows on the same one.
  auto text = message.section(u'\n', 0, 0);
  if (const auto rest = message.section(u'\n', 1); !rest.isEmpty())
    text += u"  "_qs + QString(rest).replace(u'\n', u"; "_qs);
  m_message->setText(text);
  m_message->setAccessibleName(message);
  setRole(m_message, wentWrong ? u"error"_qs : u"hint"_qs);
}

void MainWindow::refreshBell() {
  m_session.background().read<qint64>(
      this,
      [actor = m_session.actor()](app::Reading& reading) -> Result<qint64> {
        GENDAN_TRY(const auto own,
                   reading.records().count({u"notification"_qs, {}, {{u"user_id"_qs, QString::number(actor.user.value())},
                                            {u"read_at"_qs, {}}}, {}, 0, 1}, kMostCounted));
        GENDAN_TRY(const auto shared,
                   reading.records().count({u"notification"_qs, {}, {{u"department_id"_qs, QString::number(actor.department.value())},
                                            {u"read_at"_qs, {}}}, {}, 0, 1}, kMostCounted));
        return own + shared;
      },
      [this](Result<qint64> count) {
        const auto text = count ? QString::number(*count) : QString();
        m_bell->setText(text);
        m_bell->setAccessibleName(tr("News: %1 unread").arg(text));
        m_bell->setToolTip(m_bell->accessibleName());
      });
}

void MainWindow::showAbout() {
  auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Gendan"),
                              tr("<h3>Gendan 跟单 %1</h3><p>Follows orders from receipt to archive, by the company's own "
                                 "policy.</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
                                  .arg(QStringLiteral(GENDAN_VERSION)),
                              QMessageBox::Close, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  QSettings().setValue(u"windows/main"_qs, saveGeometry());
  QMainWindow::closeEvent(event);
}

}  // namespace gendan::ui
