// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_preview.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtPdf/QPdfDocument>
#include <QtPdfWidgets/QPdfView>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <algorithm>
#include <memory>

#include "documents/forms/form_request.h"
#include "documents/forms/letterhead.h"
#include "documents/pages/page_painter.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using documents::Form;
using documents::PaperLanguage;
using domain::Result;

namespace {
const QString kLanguage = QStringLiteral("paper/language");
}

QString paperName(const std::vector<Form>& forms, QDate today) {
  const auto& first = forms.front();
  auto name = forms.size() == 1 && !first.number.isEmpty() ? first.kind + u'-' + first.number : first.kind;
  return name.replace(u'.', u'-').replace(u'/', u'-') + u'-' + today.toString(Qt::ISODate) + u".pdf"_qs;
}

PaperPreview::PaperPreview(Session& session, std::vector<Form> forms, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_forms(std::move(forms)),
      m_letterhead(documents::letterheadOf(session.reading().records(), session.actor(), session.now())),
      m_language(new QComboBox(this)),
      m_message(new QLabel(this)),
      m_save(new QPushButton(tr("Save as PDF…"), this)),
      m_print(new QPushButton(icon(u"print"_qs), tr("Print…"), this)),
      m_document(new QPdfDocument(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(u"paperPreview"_qs);
  setWindowTitle(titleText());
  auto* view = new QPdfView(this);
  view->setAccessibleName(tr("Pages"));
  view->setPageMode(QPdfView::PageMode::MultiPage);
  view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
  view->setDocument(m_document);
  auto* layout = new QVBoxLayout(this);
  addRow(layout);
  layout->addWidget(view, 1);
  constexpr QSize kUsual(900, 760);
  resize(kUsual);
  paint();
}

PaperPreview::~PaperPreview() {
  m_document->close();  // before the bytes that it reads
}

void PaperPreview::addRow(QVBoxLayout* layout) {
  m_language->addItem(tr("Chinese and English"), domain::word(PaperLanguage::Both));
  m_language->addItem(tr("Chinese"), domain::word(PaperLanguage::Chinese));
  m_language->addItem(tr("English"), domain::word(PaperLanguage::English));
  m_language->setObjectName(u"paperLanguage"_qs);
  m_language->setAccessibleName(tr("Language of the paper"));
  m_language->setCurrentIndex(std::max(0, m_language->findData(QSettings().value(kLanguage))));
  m_save->setObjectName(u"savePdf"_qs);
  m_print->setObjectName(u"print"_qs);
  setRole(m_print, u"primary"_qs);
  setRole(m_message, u"hint"_qs);
  auto* row = new QHBoxLayout;
  row->addWidget(m_language);
  row->addWidget(m_message, 1);
  row->addWidget(m_save);
  row->addWidget(m_print);
  layout->addLayout(row);
  connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
    QSettings().setValue(kLanguage, m_language->currentData());
    paint();
  });
  connect(m_save, &QPushButton::clicked, this, &PaperPreview::saveAs);
  connect(m_print, &QPushButton::clicked, this, &PaperPreview::askForPrinter);
}

QString PaperPreview::titleText() const {
  if (m_forms.size() != 1) return tr("Print %n form(s)", nullptr, static_cast<int>(m_forms.size()));
  const auto& form = m_forms.front();
  const auto& title = QLocale().language() == QLocale::Chinese ? form.title.zh : form.title.en;
  return tr("Print: %1").arg(title + u"  "_qs + form.number);
}

PaperLanguage PaperPreview::language() const {
  return domain::fromWord<PaperLanguage>(m_language->currentData().toString()).value_or(PaperLanguage::Both);
}

void PaperPreview::paint() {
  m_message->setText(tr("Preparing…"));
  m_save->setEnabled(false);
  m_print->setEnabled(false);
  m_session.background().read<QByteArray>(
      this,
      [forms = m_forms, letterhead = m_letterhead, language = language()](app::Reading&) -> Result<QByteArray> {
        return documents::pdfOf(forms, letterhead, language);
      },
      [this](const Result<QByteArray>& pdf) {
        if (pdf) take(*pdf);
      });
}

void PaperPreview::take(const QByteArray& pdf) {
  m_document->close();
  m_pdf.close();
  m_pdf.setData(pdf);
  m_pdf.open(QIODevice::ReadOnly);
  m_document->load(&m_pdf);
  m_message->setText(tr("%n page(s)", nullptr, m_document->pageCount()));
  m_save->setEnabled(true);
  m_print->setEnabled(true);
}

bool PaperPreview::noted() {
  const auto noted = m_session.notePrint(documents::printedForms(m_forms));
  if (!noted) m_message->setText(refusalText(noted.error()));
  return noted.has_value();
}

void PaperPreview::saveAs() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const auto target = QFileDialog::getSaveFileName(
      this, tr("Save as PDF"), QDir(folder).filePath(paperName(m_forms, m_session.today())), tr("PDF files (*.pdf)"));
  if (!target.isEmpty()) saveTo(target);
}

void PaperPreview::saveTo(const QString& path) {
  if (!noted()) return;
  const auto written = documents::writePdf(path, m_pdf.data());
  const auto told = written ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : refusalText(written.error());
  m_message->setText(told);
  Q_EMIT said(told, !written);
}

void PaperPreview::askForPrinter() {
  const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  printer->setDocName(windowTitle());
  auto* dialog = new QPrintDialog(printer.get(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { print(*printer); });
  dialog->open();
}

void PaperPreview::print(QPrinter& printer) {
  if (!noted()) return;
  documents::paintForms(printer, m_forms, m_letterhead, language());
  m_message->setText(tr("Sent to the printer"));
  Q_EMIT said(m_message->text(), false);
}

}  // namespace gendan::ui
