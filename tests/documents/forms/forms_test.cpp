// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Each form has every field that forms.md asks for, and no price for who may not see one.

#include "documents/forms/forms.h"

#include <gtest/gtest.h>

#include "documents/forms/form_request.h"
#include "documents/forms/list_form.h"
#include "documents/forms/wording.h"
#include "documents/support/paper.h"
#include "documents/support/some_sheet.h"

namespace gendan::documents {
namespace {

const FormWish kUntilMay{0, {}, QDate(2026, 5, 31)};

QString paperOf(const char16_t* form, PaperLanguage language = PaperLanguage::Both, const FormWish& wish = kUntilMay) {
  const auto* spec = findForm(QString::fromUtf16(form));
  EXPECT_NE(spec, nullptr);
  const auto forms = spec->make(someSheet(), wish);
  EXPECT_FALSE(forms.empty());
  return textOf(forms.front(), language);
}

TEST(TrackingForm, TellsWhereTheOrderStandsAndEveryContact) {
  expectSays(paperOf(u"tracking"), {u"订单跟踪表",
                                    u"SO-2026-00012",
                                    u"海运机械",
                                    u"谭思",
                                    u"2026-02-18 – 2026-05-31",
                                    u"2026-04-18",
                                    u"交付中 Delivering",
                                    u"六角螺栓, M12x80 8.8",
                                    u"2026-04-17",
                                    u"1,240",
                                    u"1,193",
                                    u"47",
                                    u"2026-03-11 10:05",
                                    u"执行中 Executing",
                                    u"会议 Meeting",
                                    u"三车间, 老周",
                                    u"设备检修，进度落后",
                                    u"后有更正",
                                    u"PR-2026-00013; 主轴损坏; 外协加工",
                                    u"2026-03-16",
                                    u"2026-04-02 15:25",
                                    u"已赶上进度",
                                    u"填写人",
                                    u"上级审阅"});
}

TEST(TrackingForm, KeepsToThePeriod) {
  const auto march = paperOf(u"tracking", PaperLanguage::Both, {0, QDate(2026, 3, 1), QDate(2026, 3, 31)});
  expectSays(march, {u"2026-03-01 – 2026-03-31", u"设备检修"});
  EXPECT_FALSE(march.contains(u"已赶上进度"_qs));
}

TEST(AllocationForm, NamesWhoDoesWhatUntilWhen) {
  expectSays(paperOf(u"allocation"),
             {u"订单分配表", u"SO-2026-00012", u"销售订单 Sales order", u"海运机械", u"2026-02-18", u"紧急 Urgent",
              u"2026-02-20 08:30", u"六角螺栓, M12x80 8.8", u"1,240", u"件", u"三车间", u"裴强", u"谭思", u"2026-04-12",
              u"优先安排", u"分配人", u"苏分", u"受理人"});
}

TEST(ChangeRequestForm, TellsWhatChangesWhatThatTouchesAndWhoAgreed) {
  expectSays(paperOf(u"change_request"), {u"订单变更申请表",
                                          u"CR-2026-00003",
                                          u"轮次",
                                          u"2",
                                          u"SO-2026-00012",
                                          u"海运机械",
                                          u"销售一部",
                                          u"宋岚",
                                          u"2026-03-02 09:15",
                                          u"客户 Customer",
                                          u"变更 Change",
                                          u"2026-04-28",
                                          u"已实施",
                                          u"1000",
                                          u"1240",
                                          u"+240",
                                          u"3.1",
                                          u"3.215",
                                          u"+0.115",
                                          u"-10 天",
                                          u"转账 Transfer",
                                          u"支票 Cheque",
                                          u"生产 1,260，发货 1,200",
                                          u"客户现场提前开工",
                                          u"数量增加并提前交货",
                                          u"需加班两天",
                                          u"财务部",
                                          u"毛利可接受",
                                          u"方蕾",
                                          u"2026-03-03 10:01",
                                          u"孟阳",
                                          u"代 裴敏",
                                          u"质检部",
                                          u"二车间",
                                          u"裴刚",
                                          u"2026-03-20",
                                          u"裴钢",
                                          u"2026-03-18 17:40",
                                          u"已调整排产",
                                          u"仓储部",
                                          u"2026-03-03 11:03",
                                          u"魏巍",
                                          u"2026-03-04 08:20",
                                          u"仓库预留库位"});
}

TEST(CloseRequestForm, TellsWhatIsMetDeliveredAndPaid) {
  expectSays(paperOf(u"close_request"), {u"订单关闭申请表",
                                         u"CL-2026-00002",
                                         u"SO-2026-00012",
                                         u"海运机械",
                                         u"3,986.60 CNY",
                                         u"谭思",
                                         u"2026-05-02 14:30",
                                         u"正常关闭 Normal",
                                         u"变更均已实施",
                                         u"款项结清，余额为零",
                                         u"64.10 CNY",
                                         u"1,193 / 1,240",
                                         u"符合 Met",
                                         u"1,240",
                                         u"1,193",
                                         u"-47",
                                         u"7",
                                         u"3,964.10 CNY",
                                         u"3,900.00 CNY",
                                         u"短交七件已协商",
                                         u"销售一部",
                                         u"苏菲",
                                         u"2026-05-03 09:00",
                                         u"档案室 B-9",
                                         u"谭档",
                                         u"2026-05-09 11:11",
                                         u"两册"});
}

TEST(ShippingNoticeForm, TellsWhatLeavesToWhomAndHow) {
  expectSays(paperOf(u"shipping_notice"), {u"发货通知单",
                                           u"SN-2026-00004",
                                           u"2026-04-15",
                                           u"SO-2026-00012",
                                           u"HT-2026-118",
                                           u"海运机械",
                                           u"李收",
                                           u"021-5550 1234",
                                           u"上海市浦东新区世纪大道 100 号",
                                           u"铁路 Rail",
                                           u"中铁快运",
                                           u"WB 88231",
                                           u"六角螺栓, M12x80 8.8",
                                           u"1,200",
                                           u"件",
                                           u"3.215",
                                           u"LOT-77",
                                           u"24",
                                           u"IN-2026-00041",
                                           u"木箱包装，唛头朝外",
                                           u"裴特",
                                           u"2026-04-14 16:20",
                                           u"吴仓",
                                           u"李收货",
                                           u"审核人"});
}

TEST(PaymentNoticeForm, TellsTheAmountInFiguresAndCapitals) {
  expectSays(paperOf(u"payment_notice"), {u"付款通知单",
                                          u"PN-2026-00009",
                                          u"采购部",
                                          u"毕尔",
                                          u"2026-04-20 10:10",
                                          u"宏达钢铁有限公司",
                                          u"中国银行浦东支行",
                                          u"6222 0011 2233",
                                          u"转账 Transfer",
                                          u"2026-04-30",
                                          u"HT-2026-118",
                                          u"SO-2026-00012",
                                          u"FP-55120",
                                          u"GR-2026-00031",
                                          u"4,200.00 CNY",
                                          u"2,100.00 CNY",
                                          u"1,050.00 CNY",
                                          u"25 %",
                                          u"人民币壹仟零伍拾元整",
                                          u"支付钢材货款",
                                          u"部门负责人",
                                          u"方娜",
                                          u"2026-04-21 15:45",
                                          u"已放行 Released",
                                          u"总经理"});
}

TEST(OrderReviewForm, TellsEachGroupAndTheConclusion) {
  expectSays(paperOf(u"order_review"),
             {u"订单评审表", u"SO-2026-00012", u"海运机械", u"2026-02-18", u"2026-04-18", u"2026-02-19 13:14",
              u"六角螺栓, M12x80 8.8", u"1,240 件", u"3.215", u"2026-04-10", u"通过 Passed", u"不通过 Failed",
              u"不适用 n.a.", u"交期过紧", u"退回", u"苏评"});
}

TEST(InspectionForm, TellsWhatWasFoundAndWhatBecameOfIt) {
  const auto forms = inspectionForms(someSheet(), {41, {}, {}});
  ASSERT_EQ(forms.size(), 1U);
  expectSays(textOf(forms.front()), {u"检验与整改单",
                                     u"IN-2026-00041",
                                     u"成品检验 FQC",
                                     u"LOT-78",
                                     u"1,260",
                                     u"125",
                                     u"AQL",
                                     u"秦检",
                                     u"2026-04-12 09:41",
                                     u"头部裂纹",
                                     u"致命 Critical",
                                     u"3",
                                     u"1,201",
                                     u"59",
                                     u"不合格 Fail",
                                     u"目视检查",
                                     u"挑选 Sort",
                                     u"57",
                                     u"仅表面问题",
                                     u"秦丽",
                                     u"RC-2026-00006",
                                     u"更换刀具",
                                     u"三车间, 裴修",
                                     u"2026-04-13",
                                     u"刀具已更换",
                                     u"IN-2026-00042",
                                     u"58",
                                     u"合格 Pass",
                                     u"秦复"});
}

TEST(Forms, HideThePricesFromWhoMayNotSeeThem) {
  for (const auto& spec : formSpecs()) {
    for (const auto& form : spec.make(maskedSheet(), kUntilMay)) {
      const auto paper = textOf(form);
      for (const auto* amount : {u"CNY", u"3.215", u"3.1", u"人民币", u"0.115", u"25%"})
        EXPECT_FALSE(paper.contains(QString::fromUtf16(amount)))
            << form.kind.toStdString() << ' ' << paper.toStdString();
    }
  }
}

TEST(Forms, SpeakOneLanguage) {
  for (const auto& spec : formSpecs()) {
    const auto word = u"form."_qs + QString::fromUtf16(spec.word);
    const auto english = paperOf(spec.word, PaperLanguage::English);
    EXPECT_TRUE(english.contains(withoutBlanks(said(word).en)));
    for (const auto& chinese : {said(word).zh, said(u"order_no").zh, said(u"order_kind.sales").zh})
      EXPECT_FALSE(english.contains(chinese)) << english.toStdString();
    EXPECT_FALSE(paperOf(spec.word, PaperLanguage::Chinese).contains(withoutBlanks(said(u"order_no").en)));
  }
}

TEST(Forms, AreThoseOfTheRecordThatIsMeant) {
  for (const auto& spec : formSpecs()) {
    if (QStringView(spec.kind) == u"order") continue;
    EXPECT_EQ(spec.make(someSheet(), {9999, {}, {}}).size(), 0U) << QString::fromUtf16(spec.word).toStdString();
    EXPECT_EQ(formOfKind(QString::fromUtf16(spec.kind)), &spec);
  }
  auto twice = someSheet();
  twice.changes.push_back(twice.changes[0]);
  twice.changes[1].request.id = domain::ChangeRequestId(55);
  EXPECT_EQ(changeRequestForms(twice, {}).size(), 2U);
  EXPECT_EQ(changeRequestForms(twice, {55, {}, {}}).size(), 1U);
}

TEST(Forms, SayEveryWordInBothLanguages) {
  for (const auto& word : knownWords()) {
    EXPECT_FALSE(said(word).zh.isEmpty() || said(word).en.isEmpty()) << word.toStdString();
    EXPECT_NE(said(word).zh, said(word).en) << word.toStdString();
  }
  for (const auto& spec : formSpecs()) {
    for (const auto& form : spec.make(someSheet(), kUntilMay)) {
      for (const auto& block : form.blocks) {
        const auto* grid = std::get_if<FieldGrid>(&block);
        if (grid == nullptr) continue;
        for (const auto& field : grid->fields)
          EXPECT_NE(field.caption.zh, field.caption.en) << field.caption.en.toStdString();
      }
    }
  }
}

TEST(ListForm, SaysWhenItEndsEarly) {
  ListPaper paper{u"late"_qs, said(u"list.late"), u"螺栓"_qs, {{said(u"order_no")}}, {{Words(u"SO-1"_qs)}}, true};
  expectSays(textOf(listForm(paper)), {u"逾期订单 Late orders", u"螺栓", u"SO-1", u"1（其余未列出）"});
}

}  // namespace
}  // namespace gendan::documents
