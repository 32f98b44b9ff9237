// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/print_forms.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <algorithm>
#include <iterator>

#include "documents/forms/wording.h"
#include "ui/paper/paper_preview.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using documents::Form;
using documents::FormRequest;
using domain::Result;

namespace {

QString paperText(const char* text) { return QCoreApplication::translate("paper", text); }

/// In the language of the window, whatever the paper's will be.
QString titleOf(const QString& form) {
  const auto title = documents::said(u"form."_qs + form);
  return QLocale().language() == QLocale::Chinese ? title.zh : title.en;
}

struct Printable {
  const documents::FormSpec& form;
  QString kind;
  QList<qint64> records;
};

void addForm(QMenu& menu, Session& session, const Printable& what, QWidget* parent, const Told& told) {
  const auto word = QString::fromUtf16(what.form.word);
  const auto text = paperText(QT_TRANSLATE_NOOP("paper", "Print %1…")).arg(titleOf(word));
  auto* action = menu.addAction(icon(u"print"_qs), text);
  action->setObjectName(u"print."_qs + word);
  std::vector<FormRequest> requests;
  for (const auto id : what.records) requests.push_back({word, what.kind, id, {}, session.today()});
  QObject::connect(action, &QAction::triggered, action,
                   [&session, requests, parent, told] { printForms(session, requests, parent, told); });
}

}  // namespace

void printForms(Session& session, const std::vector<FormRequest>& requests, QWidget* parent, const Told& told) {
  session.background().read<std::vector<Form>>(
      parent,
      [requests, actor = session.actor()](app::Reading& reading) -> Result<std::vector<Form>> {
        std::vector<Form> forms;
        for (const auto& request : requests) {
          GENDAN_TRY(auto more, documents::formsFor(reading.queries(), reading.records(), request, actor));
          std::ranges::move(more, std::back_inserter(forms));
        }
        return forms;
      },
      [&session, parent, told](Result<std::vector<Form>> forms) {
        if (!forms) return told(refusalText(forms.error()), true);
        if (forms->empty())
          return told(paperText(QT_TRANSLATE_NOOP("paper", "There is nothing to print in this form yet.")), true);
        auto* preview = new PaperPreview(session, std::move(*forms), parent);
        QObject::connect(preview, &PaperPreview::said, parent, told);
        preview->open();
      });
}

void addOrderForms(QMenu& menu, Session& session, const QList<qint64>& orders, QWidget* parent, const Told& told) {
  for (const auto& spec : documents::formSpecs()) addForm(menu, session, {spec, u"order"_qs, orders}, parent, told);
}

void addPrintActions(QMenu& menu, Session& session, const QString& kind, const QList<qint64>& records, QWidget* parent,
                     const Told& told) {
  if (kind == u"order") {
    auto* forms = menu.addMenu(icon(u"print"_qs), paperText(QT_TRANSLATE_NOOP("paper", "Print")));
    forms->setObjectName(u"printForms"_qs);
    addOrderForms(*forms, session, records, parent, told);
  } else if (const auto* spec = documents::formOfKind(kind)) {
    addForm(menu, session, {*spec, kind, records}, parent, told);
  }
}

}  // namespace gendan::ui
