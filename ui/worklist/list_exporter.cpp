// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/list_exporter.h"

#include <QDir>
#include <QFileInfo>

#include "app/jobs/list_export.h"
#include "documents/tables/field_cell.h"
#include "documents/tables/table_writer.h"
#include "ui/present/words.h"

namespace gendan::ui {

using domain::Result;

namespace {

struct Written {
  std::shared_ptr<documents::TableWriter> table;  ///< not finished: it is noted first
  qint64 rows = 0;
};

Result<std::unique_ptr<documents::TableWriter>> createTable(const QString& target, const QString& sheet,
                                                            const QStringList& headers) {
  return target.endsWith(u".xlsx", Qt::CaseInsensitive) ? documents::createXlsx(target, sheet, headers)
                                                        : documents::createCsv(target, headers);
}

/// What people see: words and names, but dates and amounts as such.
documents::Cell cellOf(const QString& kind, const app::Field& field, const app::Value& value) {
  using app::FieldType;
  if (value.null) return {};
  if (field.type == FieldType::Word || field.type == FieldType::Identity || field.type == FieldType::Instant ||
      field.type == FieldType::Boolean || field.type == FieldType::Roles)
    return documents::textCell(valueText(kind, field, value));
  return documents::cellOf(field, value);
}

QList<documents::Cell> cellsOf(const QString& kind, const ListPage& page, const ListRow& row, const QStringList& columns) {
  QList<documents::Cell> cells;
  for (const auto& column : columns) {
    const auto name = column == u"stage" ? u"state"_qs : column;
    documents::Cell cell;
    for (size_t i = 0; i < page.fields.size(); ++i)
      if (name == QLatin1StringView(page.fields[i].name)) cell = cellOf(kind, page.fields[i], row.values[i]);
    cells.append(cell);
  }
  return cells;
}

}  // namespace

void ListExporter::write(const ListModel& model, const QString& list, const QStringList& columns, const QString& target) {
  QStringList headers;
  for (const auto& column : columns) headers.append(fieldText(model.source().kind() + u'.' + column));
  m_session.background().read<Written>(
      this,
      [source = model.sharedSource(), filter = model.filter(), actor = m_session.actor(), today = m_session.today(), list,
       columns, headers, target](app::Reading& reading) -> Result<Written> {
        GENDAN_TRY(auto table, createTable(target, list, headers));
        Written written{std::move(table), 0};
        const auto taken = eachPage(*source, reading, {actor, today, filter}, [&](const ListPage& page) -> Result<bool> {
          for (const auto& row : page.rows) GENDAN_CHECK(written.table->write(cellsOf(source->kind(), page, row, columns)));
          written.rows += static_cast<qint64>(page.rows.size());
          return true;
        });
        GENDAN_CHECK(taken);
        return written;
      },
      [this, list, target](Result<Written> written) {
        const auto finish = [&]() -> Result<> {
          if (!written) return domain::refuse(written.error());
          GENDAN_CHECK(m_session.noteExport({list, QFileInfo(target).fileName(), written->rows}));
          return written->table->finish();
        };
        const auto done = finish();
        if (!done) Q_EMIT said(refusalText(done.error()), true);
        else Q_EMIT said(tr("%n row(s) written to %1", nullptr, static_cast<int>(written->rows)).arg(QDir::toNativeSeparators(target)), false);
      });
}

}  // namespace gendan::ui
