// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/order_import.h"

#include <algorithm>

#include "app/fields/json.h"
#include "app/jobs/import_catalog.h"
#include "app/numbering.h"
#include "app/settings/settings.h"
#include "domain/base/text.h"
#include "domain/orders/allocation.h"
#include "domain/orders/review.h"
#include "domain/people/permissions.h"
#include "domain/warehouse/goods_receipt.h"

namespace gendan::app {

using namespace domain;

namespace {

/// Stands for the identity of a party or product that is not added yet.
constexpr qint64 kNotYet = 1;

using Deliveries = std::map<QDate, std::vector<LineAmount>>;

Deliveries deliveriesOf(const ImportedOrder& order) {
  Deliveries deliveries;
  for (size_t i = 0; i < order.lines.size(); ++i)
    if (const auto& line = order.lines[i]; line.deliveredDate.isValid())
      deliveries[line.deliveredDate].push_back({static_cast<int>(i) + 1, line.quantity});
  return deliveries;
}

class OrderImporter {
 public:
  OrderImporter(UnitOfWork& u, const ImportTerms& terms, ImportReport& report)
      : m_u(u), m_terms(terms), m_report(report), m_catalog(u, terms.kind) {}

  Result<> begin();
  /// A refusal ends the import; what is wrong with the order goes into the report.
  Result<> take(const ImportedOrder& order);
  void finish();

 private:
  Result<> findExecutor();
  [[nodiscard]] bool isSales() const { return m_terms.kind == OrderKind::Sales; }
  void checkOrder(const ImportedOrder& order, ImportFlaws& flaws);
  void checkLine(const ImportedOrder& order, const ImportedLine& line, ImportFlaws& flaws);
  OrderData draftOf(const ImportedOrder& order, ImportFlaws& flaws);
  /// The order's life so far, in memory only.
  Result<Order> play(OrderData draft, const ImportedOrder& order) const;
  Result<> keep(const Order& played, const ImportedOrder& order);
  void keepReview(const OrderData& order);
  void keepAllocation(const OrderData& order);
  void keepDelivery(const OrderData& order, QDate on, const std::vector<LineAmount>& amounts);
  void count(const ImportedOrder& order);

  UnitOfWork& m_u;
  const ImportTerms& m_terms;
  ImportReport& m_report;
  ImportCatalog m_catalog;
  Tolerances m_tolerances;
  DepartmentId m_executor;
  UserId m_responsible;
};

Result<> OrderImporter::begin() {
  const auto enter = isSales() ? Action::OrderSalesEnter : Action::OrderPurchaseEnter;
  GENDAN_CHECK(permits(enter, Access::Do, m_u.actor(), {Relation::OwningDepartment}));
  m_tolerances = {rateSetting(m_u, SettingKey::OverDelivery), rateSetting(m_u, SettingKey::UnderDelivery)};
  return findExecutor();
}

Result<> OrderImporter::findExecutor() {
  const auto wrong = [](std::u16string_view field, std::u16string_view reason) {
    return refuse(Code::Invalid, u"order.import", {{QStringView(field).toString(), QStringView(reason).toString()}});
  };
  if (!m_terms.department.isEmpty()) {
    const auto found = m_u.find<Department>({where<&Department::code>(m_terms.department)});
    if (found.empty() || found.front().disabled)
      return wrong(u"department", found.empty() ? u"not_found" : u"disabled");
    if (found.front().function != (isSales() ? Function::Production : Function::Purchasing))
      return wrong(u"department", u"wrong_function");
    m_executor = found.front().id;
  } else if (!isSales()) {
    m_executor = m_u.actor().department;
  }
  if (!m_executor.isValid()) return {};
  m_responsible = m_u.actor().user;
  if (!m_terms.responsible.isEmpty()) {
    const auto found = m_u.find<User>({where<&User::login>(m_terms.responsible)});
    if (found.empty() || found.front().disabled)
      return wrong(u"responsible", found.empty() ? u"not_found" : u"disabled");
    m_responsible = found.front().id;
  }
  GENDAN_TRY(const auto responsible, m_u.load<User>(m_responsible));
  if (responsible.department != m_executor) return wrong(u"responsible", u"not_of_the_department");
  return {};
}

Result<> OrderImporter::take(const ImportedOrder& order) {
  ImportFlaws flaws(order);
  auto bad = order.bad;
  if (bad.empty()) {
    checkOrder(order, flaws);
    auto played = play(draftOf(order, flaws), order);
    if (!played) flaws.add(played.error());
    bad = flaws.all();
    if (bad.empty()) return keep(*played, order);
  }
  m_catalog.forgetNew(order);
  ++m_report.badOrders;
  m_report.bad.insert(m_report.bad.end(), bad.begin(), bad.end());
  for (const auto& line : order.lines) m_report.leftOut.push_back(line.row);
  return {};
}

void OrderImporter::checkOrder(const ImportedOrder& order, ImportFlaws& flaws) {
  FieldErrors text;
  checkText(text, u"order", order.number, kShortText, Presence::Required);
  if (!text.isEmpty()) flaws.add(text.error(u"order"));
  if (m_terms.keepNumbers) {
    if (isOfSeries(order.number)) flaws.add(ImportField::Order, u"reserved_number"_qs);
    else if (!m_u.find<OrderData>({where<&OrderData::number>(order.number)}).empty())
      flaws.add(ImportField::Order, u"duplicate"_qs);
  }
  for (const auto& line : order.lines) checkLine(order, line, flaws);
}

void OrderImporter::checkLine(const ImportedOrder& order, const ImportedLine& line, ImportFlaws& flaws) {
  const auto delivered = line.deliveredDate;
  if (!delivered.isValid()) return;
  const auto refuse = [&](const QString& reason) { flaws.add(line.row, ImportField::DeliveredDate, reason); };
  if (isSales()) return refuse(u"not_for_sales"_qs);
  if (delivered > m_u.today()) return refuse(u"date_in_future"_qs);
  if (delivered < order.orderDate) refuse(u"date_before_order"_qs);
}

OrderData OrderImporter::draftOf(const ImportedOrder& order, ImportFlaws& flaws) {
  OrderData draft;
  draft.kind = m_terms.kind;
  draft.owner = m_u.actor().department;
  draft.enteredBy = m_u.actor().user;
  draft.tolerances = m_tolerances;
  m_catalog.checkParty(order, flaws);
  draft.terms.party = PartyId(kNotYet);
  draft.terms.contractRef = order.number;
  draft.terms.orderDate = order.orderDate;
  draft.terms.currency = order.currency;
  draft.terms.taxMode = m_terms.taxMode;
  for (const auto& imported : order.lines) {
    auto& line = draft.lines.emplace_back();
    line.lineNo = static_cast<int>(draft.lines.size());
    const auto* product = m_catalog.product(imported, flaws);
    line.product = ProductId(kNotYet);
    line.productName = product != nullptr ? product->name : imported.productName;
    line.specification = imported.specification;
    if (product != nullptr && line.specification.isEmpty()) line.specification = product->specification;
    line.unit = imported.unit;
    line.stocked = product == nullptr || product->stocked;
    line.quantity = imported.quantity;
    line.unitPrice = imported.unitPrice;
    line.taxRate = imported.taxRate;
    line.requestedDate = imported.dueDate;
    draft.terms.dueDate = std::max(draft.terms.dueDate, imported.dueDate);
  }
  return draft;
}

Result<Order> OrderImporter::play(OrderData draft, const ImportedOrder& imported) const {
  const auto now = m_u.now();
  GENDAN_TRY(auto order, Order::enter(std::move(draft), now));
  GENDAN_CHECK(order.submit(now));
  GENDAN_CHECK(order.accept(m_u.actor().user, now));
  if (m_executor.isValid()) GENDAN_CHECK(order.allocate(m_executor, m_responsible, now));
  for (const auto& [on, amounts] : deliveriesOf(imported)) {
    GENDAN_CHECK(order.arrive(amounts, now));
    GENDAN_CHECK(order.acceptGoods(amounts, {}, on, now));
  }
  return order;
}

Result<> OrderImporter::keep(const Order& played, const ImportedOrder& imported) {
  GENDAN_CHECK(m_catalog.addNew(imported));
  auto order = played.data();
  order.terms.party = m_catalog.partyId(imported);
  for (size_t i = 0; i < order.lines.size(); ++i) order.lines[i].product = m_catalog.productId(imported.lines[i]);
  order.number =
      m_terms.keepNumbers ? imported.number : nextNumber(m_u, isSales() ? Series::SalesOrder : Series::PurchaseOrder);
  m_u.add(order);
  keepReview(order);
  if (m_executor.isValid()) keepAllocation(order);
  for (const auto& [on, amounts] : deliveriesOf(imported)) keepDelivery(order, on, amounts);
  count(imported);
  return {};
}

void OrderImporter::keepReview(const OrderData& order) {
  Review review;
  review.order = order.id;
  review.accepted = true;
  review.reviewer = m_u.actor().user;
  review.at = m_u.now();
  m_u.add(review);
}

void OrderImporter::keepAllocation(const OrderData& order) {
  Allocation allocation;
  allocation.order = order.id;
  allocation.department = m_executor;
  allocation.responsible = m_responsible;
  allocation.dueDate = order.terms.dueDate;
  allocation.allocatedBy = m_u.actor().user;
  allocation.allocatedAt = m_u.now();
  m_u.add(allocation);
}

/// Stock is not touched: what was delivered in the past is counted where it lies.
void OrderImporter::keepDelivery(const OrderData& order, QDate on, const std::vector<LineAmount>& amounts) {
  GoodsReceipt receipt;
  receipt.number = nextNumber(m_u, Series::GoodsReceipt);
  receipt.order = order.id;
  receipt.date = on;
  receipt.recordedBy = m_u.actor().user;
  receipt.recordedAt = m_u.now();
  GoodsAcceptance acceptance;
  acceptance.order = order.id;
  acceptance.date = on;
  acceptance.acceptedBy = receipt.recordedBy;
  acceptance.acceptedAt = receipt.recordedAt;
  for (const auto& [lineNo, quantity] : amounts) {
    receipt.lines.push_back({{}, lineNo, quantity, {}});
    acceptance.lines.push_back({{}, lineNo, quantity, {}, {}});
  }
  m_u.add(receipt);
  acceptance.receipt = receipt.id;
  m_u.add(acceptance);
}

void OrderImporter::count(const ImportedOrder& order) {
  m_catalog.count(order);
  ++m_report.orders;
  m_report.mendedDates += order.dateMended ? 1 : 0;
  for (const auto& line : order.lines) {
    ++m_report.lines;
    m_report.deliveredLines += line.deliveredDate.isValid() ? 1 : 0;
    m_report.roundedAmounts += line.amountRounded ? 1 : 0;
  }
}

void OrderImporter::finish() {
  m_report.parties = m_catalog.parties();
  m_report.newParties = m_catalog.newParties();
  m_report.products = m_catalog.products();
  m_report.newProducts = m_catalog.newProducts();
}

void noteImport(UnitOfWork& u, const QString& source, const ImportReport& report) {
  QByteArray detail = "{\"source\":";
  appendJsonString(detail, source);
  detail += ",\"orders\":" + QByteArray::number(report.orders) + ",\"lines\":" + QByteArray::number(report.lines) +
            ",\"bad_orders\":" + QByteArray::number(report.badOrders) + '}';
  u.note(QStringLiteral("import"), 0, QString::fromUtf8(detail));
}

}  // namespace

Result<ImportReport> importOrders(Transactor& transactor, const Context& context, const ImportedTable& table,
                                  const QString& source, ImportMode mode) {
  ImportReport report;
  bool isRefused = false;
  const auto work = [&](UnitOfWork& u) -> Result<Outcome> {
    OrderImporter importer(u, table.terms, report);
    GENDAN_CHECK(importer.begin());
    for (const auto& order : table.orders) GENDAN_CHECK(importer.take(order));
    importer.finish();
    isRefused = mode == ImportMode::AllOrNothing && report.badOrders > 0;
    if (isRefused) return refuse(Code::Invalid, u"order.import", {{u"rows"_qs, u"bad"_qs}});
    noteImport(u, source, report);
    return Outcome{};
  };
  const auto action = QStringLiteral("order.import");
  if (mode == ImportMode::DryRun) {
    GENDAN_CHECK(transactor.rehearse(action, context, work));
    return report;
  }
  const auto committed = transactor.run(action, context, work);
  if (!committed && !isRefused) return refuse(committed.error());
  report.written = committed.has_value();
  return report;
}

}  // namespace gendan::app
