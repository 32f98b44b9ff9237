// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/support/some_sheet.h"

#include <QDateTime>

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

Instant at(const char* time) {
  return {QDateTime::fromString(QString::fromLatin1(time), QStringLiteral("yyyy-MM-dd HH:mm")).toMSecsSinceEpoch()};
}
Quantity qty(const char* text) { return *Quantity::parse(QString::fromLatin1(text)); }
Money cny(const char* text) { return *Money::parse(QString::fromLatin1(text) + u" CNY"_qs); }

app::SheetLine line() {
  app::SheetLine told;
  auto& line = told.agreed;
  line.lineNo = 1;
  line.productName = u"六角螺栓"_qs;
  line.specification = u"M12x80 8.8"_qs;
  line.unit = u"件"_qs;
  line.quantity = qty("1240");
  line.requestedDate = QDate(2026, 4, 10);
  line.firstPromise = line.requestedDate;
  line.currentPromise = QDate(2026, 4, 18);
  line.actualDate = QDate(2026, 4, 17);
  line.done.produced = qty("1260");
  line.done.shipped = qty("1200");
  line.done.returned = qty("7");
  told.unitPrice = *UnitPrice::parse(u"3.215");
  told.gross = cny("3986.60");
  told.delivered = qty("1193");
  return told;
}

app::SheetChange change() {
  app::SheetChange told;
  auto& request = told.request;
  request.id = ChangeRequestId(5);
  request.number = u"CR-2026-00003"_qs;
  request.round = 2;
  request.raisedBy = RaisedBy::Customer;
  request.reason = u"客户现场提前开工"_qs;
  request.content = u"数量增加并提前交货"_qs;
  request.effect = u"需加班两天"_qs;
  request.filedAt = at("2026-03-02 09:15");
  request.state = ChangeState::Implemented;
  request.appliedRevision = 1;
  request.responsibility.completeBy = QDate(2026, 3, 20);
  request.implementedAt = at("2026-03-18 17:40");
  request.implementation = u"已调整排产"_qs;
  request.items = {{ChangeItemId(1), 1, ChangeField::LineQuantity, u"1000"_qs, u"1240"_qs, {}},
                   {ChangeItemId(2), 1, ChangeField::LinePrice, u"3.1"_qs, u"3.215"_qs, {}},
                   {ChangeItemId(3), 0, ChangeField::DueDate, u"2026-04-28"_qs, u"2026-04-18"_qs, {}},
                   {ChangeItemId(4), 0, ChangeField::SettlementMethod, u"transfer"_qs, u"cheque"_qs, {}}};
  told.requester = u"宋岚"_qs;
  told.department = u"销售一部"_qs;
  told.dueBefore = QDate(2026, 4, 28);
  told.responsibleDepartment = u"二车间"_qs;
  told.responsible = u"裴刚"_qs;
  told.implementedBy = u"裴钢"_qs;
  told.seats = {{u"财务部"_qs, u"方蕾"_qs, u"方蕾"_qs, {}, Opinion::Approved, u"毛利可接受"_qs, at("2026-03-03 10:01")},
                {u"一车间"_qs, u"裴敏"_qs, u"孟阳"_qs, u"裴敏"_qs, Opinion::Approved, {}, at("2026-03-03 11:02")},
                {u"质检部"_qs, u"秦丽"_qs, {}, {}, Opinion::Pending, {}, {}}};
  ChangeNotice notice;
  notice.sentAt = at("2026-03-03 11:03");
  notice.acknowledgedAt = at("2026-03-04 08:20");
  notice.adjustment = u"仓库预留库位"_qs;
  told.notices = {{u"仓储部"_qs, notice, u"魏巍"_qs}};
  return told;
}

app::SheetClose close() {
  app::SheetClose told;
  told.request.id = CloseRequestId(6);
  told.request.number = u"CL-2026-00002"_qs;
  told.request.exceptions = u"短交七件已协商"_qs;
  told.request.archivePlace = u"档案室 A-3"_qs;
  told.request.filedAt = at("2026-05-02 14:30");
  told.requester = u"谭思"_qs;
  told.seats = {{u"销售一部"_qs, u"苏菲"_qs, u"苏菲"_qs, {}, Opinion::Approved, {}, at("2026-05-03 09:00")}};
  return told;
}

app::SheetShippingNotice shippingNotice() {
  app::SheetShippingNotice told;
  auto& notice = told.notice;
  notice.id = ShippingNoticeId(7);
  notice.number = u"SN-2026-00004"_qs;
  notice.date = QDate(2026, 4, 15);
  notice.consignee = u"李收"_qs;
  notice.phone = u"021-5550 1234"_qs;
  notice.address = u"上海市浦东新区世纪大道 100 号"_qs;
  notice.transport = TransportMode::Rail;
  notice.carrier = u"中铁快运"_qs;
  notice.requirements = u"木箱包装，唛头朝外"_qs;
  notice.issuedAt = at("2026-04-14 16:20");
  notice.lines = {{ShippingNoticeLineId(1), 1, qty("1200"), {}, u"LOT-77"_qs, 24, {}, {}}};
  told.issuedBy = u"裴特"_qs;
  app::SheetShipment left;
  left.shipment.date = QDate(2026, 4, 16);
  left.shipment.waybillNo = u"WB 88231"_qs;
  left.shipment.carrier = u"中铁"_qs;
  left.shipment.shippedAt = at("2026-04-16 07:50");
  left.shipment.lines = {{ShipmentLineId(1), 1, qty("1200"), {}}};
  left.shippedBy = u"吴仓"_qs;
  left.receiver = u"李收货"_qs;
  left.receivedDate = QDate(2026, 4, 17);
  told.shipments = {left};
  return told;
}

app::SheetPaymentNotice paymentNotice() {
  app::SheetPaymentNotice told;
  auto& notice = told.notice;
  notice.id = PaymentNoticeId(8);
  notice.number = u"PN-2026-00009"_qs;
  notice.state = PaymentNoticeState::Released;
  notice.terms.dueDate = QDate(2026, 4, 30);
  notice.terms.bank = u"中国银行浦东支行"_qs;
  notice.terms.account = u"6222 0011 2233"_qs;
  notice.terms.invoiceNo = u"FP-55120"_qs;
  notice.terms.purpose = u"支付钢材货款"_qs;
  notice.issuedAt = at("2026-04-20 10:10");
  notice.decidedAt = at("2026-04-21 15:45");
  told.payee = u"宏达钢铁有限公司"_qs;
  told.goodsReceipt = u"GR-2026-00031"_qs;
  told.department = u"采购部"_qs;
  told.issuedBy = u"毕尔"_qs;
  told.decidedBy = u"方娜"_qs;
  told.amount = cny("1050.00");
  told.contractAmount = cny("4200.00");
  told.paidBefore = cny("2100.00");
  told.paid = cny("0.00");
  return told;
}

void addReview(OrderSheet& sheet) {
  Review review;
  review.id = ReviewId(31);
  review.price = CheckResult::NotApplicable;
  review.deliveryDate = CheckResult::Fail;
  review.note = u"交期过紧"_qs;
  review.at = at("2026-02-19 13:14");
  sheet.reviews = {{review, u"苏评"_qs}};
}

void addQuality(OrderSheet& sheet) {
  Inspection first;
  first.id = InspectionId(41);
  first.number = u"IN-2026-00041"_qs;
  first.lineNo = 1;
  first.findings.lot = u"LOT-78"_qs;
  first.findings.lotSize = qty("1260");
  first.findings.sampleSize = 125;
  first.findings.majorAql = Aql::P10;
  first.findings.passed = qty("1201");
  first.findings.failed = qty("59");
  first.findings.verdict = Verdict::Fail;
  first.findings.note = u"目视检查"_qs;
  first.defects = {{DefectId(1), DefectClass::Critical, u"头部裂纹"_qs, 3}};
  first.at = at("2026-04-12 09:41");
  auto second = first;
  second.id = InspectionId(42);
  second.number = u"IN-2026-00042"_qs;
  second.reinspects = first.id;
  second.findings.passed = qty("58");
  second.findings.verdict = Verdict::Pass;
  sheet.inspections = {{first, u"秦检"_qs}, {second, u"秦复"_qs}};
  Disposal disposal;
  disposal.inspection = first.id;
  disposal.disposition = Disposition::Sort;
  disposal.quantity = qty("57");
  disposal.reason = u"仅表面问题"_qs;
  disposal.at = at("2026-04-12 15:03");
  sheet.disposals = {{disposal, u"秦丽"_qs}};
  Rectification demand;
  demand.number = u"RC-2026-00006"_qs;
  demand.inspection = first.id;
  demand.demand = u"更换刀具"_qs;
  demand.due = QDate(2026, 4, 13);
  demand.result = u"刀具已更换"_qs;
  demand.finishedAt = at("2026-04-13 10:20");
  sheet.rectifications = {{demand, u"三车间"_qs, u"裴修"_qs, {}, {}}};
}

void addTracking(OrderSheet& sheet) {
  Allocation allocation;
  allocation.id = AllocationId(9);
  allocation.dueDate = QDate(2026, 4, 12);
  allocation.remark = u"优先安排"_qs;
  allocation.allocatedAt = at("2026-02-20 08:30");
  sheet.allocations = {{allocation, u"三车间"_qs, u"裴强"_qs, u"苏分"_qs}};
  TrackerAssignment assignment;
  sheet.trackers = {{assignment, u"销售一部"_qs, u"谭思"_qs}};
  FollowUp first;
  first.id = FollowUpId(21);
  first.at = at("2026-03-11 10:05");
  first.channel = Channel::Meeting;
  first.finding = u"设备检修，进度落后"_qs;
  first.orderState = OrderState::Executing;
  first.nextDate = QDate(2026, 3, 16);
  FollowUp second = first;
  second.id = FollowUpId(22);
  second.at = at("2026-04-02 15:25");
  second.channel = Channel::Telephone;
  second.finding = u"已赶上进度"_qs;
  sheet.followUps = {{first, u"谭思"_qs, u"三车间, 老周"_qs, true}, {second, u"谭思"_qs, u"三车间, 小刘"_qs, false}};
  Problem problem;
  problem.number = u"PR-2026-00013"_qs;
  problem.followUp = first.id;
  problem.description = u"主轴损坏"_qs;
  problem.owner.measures = u"外协加工"_qs;
  sheet.problems = {{problem, {}, {}, {}, {}}};
}

}  // namespace

OrderSheet someSheet() {
  OrderSheet sheet;
  sheet.number = u"SO-2026-00012"_qs;
  sheet.state = OrderState::Delivering;
  sheet.terms.contractRef = u"HT-2026-118"_qs;
  sheet.terms.orderDate = QDate(2026, 2, 18);
  sheet.terms.dueDate = QDate(2026, 4, 18);
  sheet.terms.priority = Priority::Urgent;
  sheet.party = u"海运机械"_qs;
  sheet.executor = u"三车间"_qs;
  sheet.responsible = u"裴强"_qs;
  sheet.tracker = u"谭思"_qs;
  sheet.total = cny("3986.60");
  sheet.due = cny("3964.10");
  sheet.paid = cny("3900.00");
  sheet.lines = {line()};
  sheet.changes = {change()};
  sheet.closes = {close()};
  ArchiveRecord record;
  record.place = u"档案室 B-9"_qs;
  record.note = u"两册"_qs;
  record.at = at("2026-05-09 11:11");
  sheet.archives = {{record, u"谭档"_qs}};
  sheet.shippingNotices = {shippingNotice()};
  sheet.paymentNotices = {paymentNotice()};
  addReview(sheet);
  addQuality(sheet);
  addTracking(sheet);
  return sheet;
}

OrderSheet maskedSheet() {
  auto sheet = someSheet();
  sheet.total = sheet.due = sheet.paid = std::nullopt;
  for (auto& line : sheet.lines) line.unitPrice.reset(), line.gross.reset();
  for (auto& item : sheet.changes[0].request.items)
    if (item.field == ChangeField::LinePrice) item.before.clear(), item.after.clear();
  auto& notice = sheet.paymentNotices[0];
  notice.amount = notice.contractAmount = notice.paidBefore = notice.paid = std::nullopt;
  return sheet;
}

}  // namespace gendan::documents
