// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where a list's rows come from, page by page: orders of a worklist, or records of a kind.

#include <QDate>
#include <functional>
#include <span>

#include "app/ports/database.h"

namespace gendan::ui {

struct ListRow {
  qint64 id = 0;
  qint64 order = 0;  ///< the order it is about; its own identity for orders
  std::vector<app::Value> values;
};

/// What narrows a list down; what a source can't narrow by it ignores.
struct ListFilter {
  QString text;
  QString state;  ///< a code
  qint64 party = 0;
  QDate from;  ///< due dates
  QDate to;
  std::vector<std::pair<QString, QString>> where = {};  ///< of records: field = value, all of them
  QString sort;  ///< a column that the source can sort by; empty: its own order
  bool descending = false;
  friend bool operator==(const ListFilter&, const ListFilter&) = default;
};

struct ListPage {
  std::span<const app::Field> fields;  ///< of all rows; lives as long as the program
  std::vector<ListRow> rows;
  bool isLast = true;
};

/// Values, so that a copy may be read on another thread.
class ListSource {
 public:
  virtual ~ListSource() = default;
  [[nodiscard]] virtual QString kind() const = 0;
  /// Columns that rows can be sorted by.
  [[nodiscard]] virtual QStringList sortable() const = 0;
  /// The page after `last` (none: the first one).
  [[nodiscard]] virtual domain::Result<ListPage> page(app::Reading& reading, const domain::Actor& actor, QDate today,
                                                      const ListFilter& filter, const ListRow* last) const = 0;
  /// Counted up to kMostCounted.
  [[nodiscard]] virtual domain::Result<qint64> count(app::Reading& reading, const domain::Actor& actor,
                                                     QDate today) const = 0;
};
inline constexpr qint64 kMostCounted = 1'000;

/// Who asks for which rows.
struct ListQuestion {
  domain::Actor actor;
  QDate today;
  ListFilter filter;
};
/// All rows, page by page, until `take` answers false.
[[nodiscard]] domain::Result<> eachPage(const ListSource& source, app::Reading& reading, const ListQuestion& asked,
                                        const std::function<domain::Result<bool>(const ListPage&)>& take);

/// Orders of a worklist, by due date; all of them newest first.
[[nodiscard]] std::shared_ptr<const ListSource> ordersOf(app::Worklist list);
/// Records of a kind, newest first; `where`: field = value, "$me" and "$department" stand for the actor's.
[[nodiscard]] std::shared_ptr<const ListSource> recordsOf(const QString& kind,
                                                          std::vector<std::pair<QString, QString>> where = {},
                                                          domain::OrderId order = {});

/// Assessments that the actor may see, newest first.
[[nodiscard]] std::shared_ptr<const ListSource> assessmentSource();

}  // namespace gendan::ui
