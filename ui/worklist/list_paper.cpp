// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/list_paper.h"

#include <algorithm>

#include "documents/forms/list_form.h"
#include "ui/present/words.h"

namespace gendan::ui {

using documents::Align;
using documents::ListPaper;
using domain::Result;

namespace {

/// The place of a column's field; "stage" shows the state. -1: none.
int fieldAt(std::span<const app::Field> fields, const QString& column) {
  const auto name = column == u"stage" ? u"state"_qs : column;
  const auto it = std::ranges::find_if(fields, [&](const app::Field& f) { return name == QLatin1StringView(f.name); });
  return it == fields.end() ? -1 : static_cast<int>(it - fields.begin());
}

QString filterText(const ListFilter& filter, const QString& kind) {
  QStringList parts;
  if (!filter.text.isEmpty()) parts.append(filter.text);
  if (!filter.state.isEmpty()) parts.append(wordText(kind + u".state."_qs + filter.state));
  if (filter.from.isValid() || filter.to.isValid())
    parts.append(fieldText(u"due_date"_qs) + u' ' + filter.from.toString(Qt::ISODate) + u" – "_qs +
                 filter.to.toString(Qt::ISODate));
  return parts.join(u", ");
}

void addRow(ListPaper& paper, const QString& kind, const ListPage& page, const ListRow& row,
            const QStringList& columns) {
  std::vector<documents::Words> cells;
  for (const auto& column : columns) {
    const auto at = fieldAt(page.fields, column);
    cells.emplace_back(
        at < 0 ? QString()
               : valueText(kind, page.fields[static_cast<size_t>(at)], row.values[static_cast<size_t>(at)]));
  }
  paper.rows.push_back(std::move(cells));
}

}  // namespace

void readListPaper(Session& session, const ListModel& model, const ListAsked& asked, QObject* context,
                   std::function<void(Result<documents::Form>)> done) {
  ListPaper paper;
  paper.list = asked.key;
  paper.title = asked.title;
  paper.filter = filterText(model.filter(), model.source().kind());
  for (const auto& column : asked.columns) {
    const auto at = fieldAt(model.fields(), column);
    const bool isNumber = at >= 0 && isNumeric(model.fields()[static_cast<size_t>(at)].type);
    paper.columns.push_back({fieldText(model.source().kind() + u'.' + column), isNumber ? Align::Right : Align::Left});
  }
  session.background().read<documents::Form>(
      context,
      [source = model.sharedSource(), filter = model.filter(), actor = session.actor(), today = session.today(), paper,
       columns = asked.columns](app::Reading& reading) mutable -> Result<documents::Form> {
        const auto taken =
            eachPage(*source, reading, {actor, today, filter}, [&](const ListPage& page) -> Result<bool> {
              for (const auto& row : page.rows) {
                paper.isCut = paper.rows.size() == documents::kMostPrintedRows;
                if (paper.isCut) return false;
                addRow(paper, source->kind(), page, row, columns);
              }
              return true;
            });
        GENDAN_CHECK(taken);
        return documents::listForm(std::move(paper));
      },
      std::move(done));
}

}  // namespace gendan::ui
