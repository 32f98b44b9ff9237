// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/order_revision.h"

#include <algorithm>

#include "domain/changes/change_fields.h"

namespace gendan::domain {

namespace {

void compare(bool ofLine, const OrderTerms& from, const OrderTerms& to, const OrderLine& before, const OrderLine& after,
             std::vector<Difference>& found) {
  for (const auto& rule : changeFieldRules()) {
    if (rule.ofLine != ofLine) continue;
    auto was = rule.read(from, before);
    auto is = rule.read(to, after);
    if (was != is) found.push_back({before.lineNo, rule.field, std::move(was), std::move(is)});
  }
}

const OrderLine* lineIn(const OrderRevision& revision, int lineNo) {
  const auto it =
      std::ranges::find(revision.lines, lineNo, [](const RevisionLine& line) { return line.agreed.lineNo; });
  return it == revision.lines.end() ? nullptr : &it->agreed;
}

QString titleOf(const OrderLine& line) {
  return QStringLiteral("%1 %2 %3").arg(line.quantity.text(), line.unit, line.productName);
}

}  // namespace

OrderRevision snapshotOf(const OrderData& order, ChangeRequestId request, Instant now) {
  OrderRevision snapshot;
  snapshot.order = order.id;
  snapshot.revision = order.revision;
  snapshot.request = request;
  snapshot.at = request.isValid() ? now : order.enteredAt;
  snapshot.terms = order.terms;
  snapshot.total = order.total;
  for (auto line : order.lines) {
    line.id = {};
    line.done = {};
    line.actualDate = {};
    snapshot.lines.push_back({{}, std::move(line)});
  }
  return snapshot;
}

std::vector<Difference> differences(const OrderRevision& from, const OrderRevision& to) {
  std::vector<Difference> found;
  compare(false, from.terms, to.terms, {}, {}, found);
  for (const auto& [id, line] : from.lines) {
    if (const auto* now = lineIn(to, line.lineNo)) compare(true, from.terms, to.terms, line, *now, found);
    else found.push_back({line.lineNo, ChangeField::RemoveLine, titleOf(line), {}});
  }
  for (const auto& [id, line] : to.lines)
    if (lineIn(from, line.lineNo) == nullptr) found.push_back({line.lineNo, ChangeField::AddLine, {}, titleOf(line)});
  return found;
}

}  // namespace gendan::domain
