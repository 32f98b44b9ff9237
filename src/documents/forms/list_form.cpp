// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/forms/list_form.h"

#include "documents/forms/form_parts.h"

namespace gendan::documents {

using namespace domain;

Form listForm(ListPaper paper) {
  constexpr size_t kMostUpright = 5;
  Form form{u"list"_qs, paper.list, paper.title, paper.columns.size() > kMostUpright, {}};
  form.numberCaption = said(u"list");
  auto count = QString::number(paper.rows.size());
  FieldGrid head{{gridField(u"rows", paper.isCut ? Words(count + QStringLiteral("（其余未列出）"),
                                                         count + QStringLiteral(" (more are not listed)"))
                                                 : Words(count))}};
  if (!paper.filter.isEmpty()) head.fields.push_back(gridField(u"filter", paper.filter, Span::Whole));
  form.blocks = {std::move(head), LineTable{{}, std::move(paper.columns), std::move(paper.rows)}};
  return form;
}

Result<Form> orderListForm(app::Queries& queries, app::OrderQuery query, const Actor& actor, QDate today) {
  ListPaper paper;
  paper.list = word(query.list);
  paper.title = said(u"list."_qs + paper.list);
  paper.columns = {textColumn(u"order_no"),
                   textColumn(u"order_kind"),
                   textColumn(u"state"),
                   textColumn(u"party"),
                   textColumn(u"order_date"),
                   textColumn(u"due_date"),
                   textColumn(u"executing_department"),
                   textColumn(u"tracker"),
                   numberColumn(u"amount"),
                   numberColumn(u"paid")};
  query.limit = app::kLargestPage;
  do {
    GENDAN_TRY(const auto page, queries.orders(query, actor, today));
    for (const auto& row : page.rows) {
      paper.isCut = paper.rows.size() == kMostPrintedRows;
      if (paper.isCut) return listForm(std::move(paper));
      paper.rows.push_back({row.number, said(u"order_kind", row.kind), said(u"order_state", row.state), row.party,
                            dateText(row.orderDate), dateText(row.dueDate), row.executor, row.tracker,
                            moneyText(row.total), moneyText(row.paid)});
    }
    query.after = page.next;
  } while (query.after);
  return listForm(std::move(paper));
}

}  // namespace gendan::documents
