// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/documents_view.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using namespace domain;

namespace {

struct DocumentColumn {
  enum { kName, kKind, kSize, kAttachedBy, kAttachedAt, kRemark, kCondition, kColumns };
};

/// What other programs would run instead of showing it.
bool isProgram(const QString& mediaType) {
  const auto type = QMimeDatabase().mimeTypeForName(mediaType);
  return type.inherits(u"application/x-executable"_qs) || type.inherits(u"application/x-shellscript"_qs) ||
         type.inherits(u"application/x-desktop"_qs) || type.inherits(u"application/x-ms-dos-executable"_qs) ||
         type.inherits(u"application/x-msdownload"_qs);
}

QStringList filesOf(const QMimeData& data) {
  QStringList files;
  for (const auto& url : data.urls())
    if (url.isLocalFile()) files.append(url.toLocalFile());
  return files;
}

}  // namespace

DocumentsView::DocumentsView(Session& session, Commander& commander, qint64 order, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_commander(commander),
      m_order(order),
      m_list(new QTreeWidget(this)),
      m_empty(new QLabel(tr("No document is attached yet. Drop files on this window, or choose “Attach documents”."),
                         this)),
      m_attach(new QPushButton(icon(u"clip"_qs), actText(*findLook(u"document.attach"_qs)), this)),
      m_open(new QPushButton(tr("Open"), this)),
      m_save(new QPushButton(tr("Save as…"), this)) {
  setObjectName(u"documents"_qs);
  auto* layout = new QVBoxLayout(this);
  addButtons();
  m_list->setObjectName(u"documents.table"_qs);
  m_list->setAccessibleName(kindText(u"document"_qs));
  m_list->setRootIsDecorated(false);
  m_list->setUniformRowHeights(true);
  m_list->setColumnCount(DocumentColumn::kColumns);
  m_list->setHeaderLabels({fieldText(u"file_name"_qs), fieldText(u"kind"_qs), fieldText(u"size"_qs),
                           fieldText(u"attached_by"_qs), fieldText(u"attached_at"_qs), fieldText(u"remark"_qs),
                           tr("Condition")});
  m_list->headerItem()->setTextAlignment(DocumentColumn::kSize, Qt::AlignRight | Qt::AlignVCenter);
  constexpr std::array kWidths{280, 90, 90, 110, 140, 220, 110};
  for (int i = 0; i < DocumentColumn::kColumns; ++i) m_list->setColumnWidth(i, kWidths[static_cast<size_t>(i)]);
  m_empty->setAlignment(Qt::AlignCenter);
  m_empty->setWordWrap(true);
  setRole(m_empty, u"empty"_qs);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_empty, 1);
  m_empty->hide();
  connect(m_list, &QTreeWidget::currentItemChanged, this, &DocumentsView::showButtons);
  connect(m_list, &QTreeWidget::itemActivated, this, &DocumentsView::open);
  connect(&session, &Session::changed, this, [this] {
    m_isStale = true;
    if (isVisible()) reload();
  });
  showButtons();
}

void DocumentsView::addButtons() {
  auto* row = new QHBoxLayout;
  m_attach->setObjectName(u"attach"_qs);
  m_attach->setAccessibleName(tr("Attach documents to this order"));
  m_open->setObjectName(u"open"_qs);
  m_save->setObjectName(u"save"_qs);
  for (auto* button : {m_attach, m_open, m_save}) row->addWidget(button);
  row->addStretch();
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_attach, &QPushButton::clicked, this, [this] {
    m_commander.start(u"document.attach"_qs, {u"order"_qs, m_order, m_order, 0});
  });
  connect(m_open, &QPushButton::clicked, this, &DocumentsView::open);
  connect(m_save, &QPushButton::clicked, this, &DocumentsView::askWhereToSave);
}

void DocumentsView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) reload();
}

void DocumentsView::reload() {
  m_isStale = false;
  m_refusal = m_commander.obstacleOf(u"document.attach"_qs, {u"order"_qs, m_order, m_order, 0});
  m_session.background().read<std::vector<app::DocumentRow>>(
      this,
      [order = OrderId(m_order), actor = m_session.actor()](app::Reading& reading) {
        return reading.documents().ofOrder(order, actor);
      },
      [this](auto rows) { take(std::move(rows)); });
}

void DocumentsView::take(Result<std::vector<app::DocumentRow>> rows) {
  if (!rows) {
    Q_EMIT said(refusalText(rows.error()), true);
    return;
  }
  const auto kept = current() == nullptr ? DocumentId() : current()->document.id;
  m_rows = std::move(*rows);
  m_list->clear();
  for (const auto& row : m_rows) {
    const auto& document = row.document;
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(DocumentColumn::kName, document.fileName);
    item->setText(DocumentColumn::kKind, wordText(u"document.kind."_qs + word(document.kind)));
    item->setText(DocumentColumn::kSize, QLocale().formattedDataSize(document.size, 1, QLocale::DataSizeSIFormat));
    item->setTextAlignment(DocumentColumn::kSize, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(DocumentColumn::kAttachedBy, row.attachedBy);
    item->setText(DocumentColumn::kAttachedAt, instantText(document.attachedAt));
    item->setText(DocumentColumn::kRemark, document.remark);
    item->setText(DocumentColumn::kCondition, row.altered ? tr("Altered") : tr("Unchanged"));
    if (row.altered) item->setForeground(DocumentColumn::kCondition, theme().late);
    item->setToolTip(DocumentColumn::kCondition, row.altered ? tr("The bytes are not those that were attached.")
                                             : tr("SHA-256 %1").arg(document.sha256));
    for (const int column : {DocumentColumn::kName, DocumentColumn::kRemark}) item->setToolTip(column, item->text(column));
    if (document.id == kept || m_list->currentItem() == nullptr) m_list->setCurrentItem(item);
  }
  m_list->setVisible(!m_rows.empty());
  m_empty->setVisible(m_rows.empty());
  showButtons();
}

const app::DocumentRow* DocumentsView::current() const {
  auto* item = m_list->currentItem();
  const auto at = item == nullptr ? -1 : m_list->indexOfTopLevelItem(item);
  return at < 0 || at >= static_cast<int>(m_rows.size()) ? nullptr : &m_rows[static_cast<size_t>(at)];
}

void DocumentsView::showButtons() {
  m_attach->setEnabled(!m_refusal);
  m_attach->setToolTip(m_refusal ? refusalText(*m_refusal) : QString());
  const auto* row = current();
  const auto obstacle = row == nullptr  ? tr("Select a document first.")
                        : row->altered  ? tr("The bytes are not those that were attached.")
                        : !row->mayOpen ? reasonText(u"tells_prices"_qs)
                                        : QString();
  for (auto* button : {m_open, m_save}) {
    button->setEnabled(obstacle.isEmpty());
    button->setToolTip(obstacle);
  }
}

void DocumentsView::withContent(Use use) {
  const auto* row = current();
  if (row == nullptr) return;
  m_session.background().read<app::DocumentContent>(
      this,
      [id = row->document.id, actor = m_session.actor()](app::Reading& reading) {
        return reading.documents().content(id, actor);
      },
      [this, use = std::move(use)](Result<app::DocumentContent> content) {
        if (content) use(*content);
        else Q_EMIT said(refusalText(content.error()), true);
      });
}

bool DocumentsView::isWritten(const app::DocumentContent& content, const QString& target) {
  const auto written = m_session.exportDocument(content, target);
  if (!written) Q_EMIT said(refusalText(written.error()), true);
  return written.has_value();
}

void DocumentsView::open() {
  if (const auto* row = current(); row != nullptr && isProgram(row->document.mediaType)) {
    Q_EMIT said(tr("“%1” is a program. Save it if you trust it.").arg(row->document.fileName), true);
    return;
  }
  withContent([this](const app::DocumentContent& content) {
    const auto copy = m_session.scratchPath(content.document.id, content.document.fileName);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (!isWritten(content, copy)) return;
    QFile::setPermissions(copy, QFile::ReadOwner);
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
      Q_EMIT said(tr("Opened a copy of “%1”, for reading only.").arg(content.document.fileName), false);
    else Q_EMIT said(tr("No program of this computer opens “%1”.").arg(content.document.fileName), true);
  });
}

void DocumentsView::askWhereToSave() {
  const auto* row = current();
  if (row == nullptr) return;
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  auto* dialog = new QFileDialog(this, tr("Save document"), folder.path());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(row->document.fileName);
  connect(dialog, &QFileDialog::fileSelected, this, &DocumentsView::save);
  dialog->open();
}

void DocumentsView::save(const QString& target) {
  withContent([this, target](const app::DocumentContent& content) {
    if (isWritten(content, target)) Q_EMIT said(tr("Saved as %1").arg(QDir::toNativeSeparators(target)), false);
  });
}

bool DocumentsView::accepts(const QMimeData& dragged) const {
  return !filesOf(dragged).isEmpty() &&
         !m_commander.obstacleOf(u"document.attach"_qs, {u"order"_qs, m_order, m_order, 0});
}

void DocumentsView::attach(const QMimeData& dropped) {
  Subject subject{u"order"_qs, m_order, m_order, 0};
  subject.files = filesOf(dropped);
  m_commander.start(u"document.attach"_qs, subject);
}

}  // namespace gendan::ui
