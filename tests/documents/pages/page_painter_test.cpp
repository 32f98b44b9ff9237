// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Paper as others read it: nothing is lost, tables go on over pages, what belongs together stays together.

#include "documents/pages/page_painter.h"

#include <gtest/gtest.h>

#include "documents/support/paper.h"

namespace gendan::documents {
namespace {

Words words(const char16_t* zh, const char16_t* en) { return {QString::fromUtf16(zh), QString::fromUtf16(en)}; }

Form everything() {
  Form form{u"change_request"_qs, u"CR-2026-00007"_qs, words(u"订单变更申请表", u"Change Request")};
  form.blocks = {
      FieldGrid{{{words(u"订单编号", u"Order no."), Words(u"SO-2026-00012"_qs)},
                 {words(u"客户", u"Customer"), Words(u"二面金角 Müller GmbH & Co. fi"_qs)},
                 {words(u"地址", u"Address"), Words(u"上海市浦东新区世纪大道 100 号"_qs), Span::Whole}}},
      LineTable{words(u"变更明细", u"Items"),
                {{words(u"项目", u"Item")}, {words(u"数量", u"Quantity"), Align::Right}},
                {{words(u"数量", u"Quantity"), Words(u"1,200.5"_qs)}},
                {words(u"合计", u"Total"), Words(u"9,999"_qs)}},
      TextBox{words(u"变更原因", u"Reason"), Words(u"客户要求提前交货"_qs)},
      SignatureRow{
          words(u"审批", u"Approval"),
          {{words(u"财务部", u"Finance"), words(u"同意", u"Approved"), u"方蕾"_qs, u"高原"_qs, u"2026-05-27 16:05"_qs},
           {words(u"仓库", u"Warehouse")}}},
      BarChart{words(u"得分", u"Scores"), 100, {{85, words(u"优秀", u"Excellent")}}, {{u"耿诚"_qs, 88.5, u"88.5"_qs}}}};
  return form;
}

Form tableOf(int rows) {
  Form form{u"list"_qs, u"orders"_qs, words(u"全部订单", u"All orders")};
  LineTable table{{}, {{words(u"编码栏", u"Code")}, {words(u"说明栏", u"What it is")}}, {}};
  for (int i = 1; i <= rows; ++i) {
    auto text = QStringLiteral("六角螺栓 DIN 933");
    if (i % 7 == 0) text = QStringLiteral("很长的说明，要换行：").repeated(12);
    table.rows.push_back({Words(QStringLiteral("R%1.").arg(i, 4, 10, QChar(u'0'))), Words(text)});
  }
  form.blocks = {std::move(table),
                 SignatureRow{words(u"签字处", u"Signed"), {{words(u"制单", u"Made by"), {}, u"林静"_qs}}}};
  return form;
}

TEST(Paper, SaysEverythingInBothLanguages) {
  expectSays(textOf(everything()), {u"海运机械有限公司",
                                    u"订单变更申请表",
                                    u"Change Request",
                                    u"CR-2026-00007",
                                    u"订单编号",
                                    u"Order no.",
                                    u"SO-2026-00012",
                                    u"二面金角 Müller GmbH & Co. fi",
                                    u"上海市浦东新区世纪大道 100 号",
                                    u"1,200.5",
                                    u"9,999",
                                    u"变更原因",
                                    u"Reason",
                                    u"客户要求提前交货",
                                    u"方蕾",
                                    u"代 高原",
                                    u"2026-05-27 16:05",
                                    u"同意 Approved",
                                    u"仓库",
                                    u"签字",
                                    u"耿诚",
                                    u"88.5",
                                    u"优秀 Excellent",
                                    u"跟踪订单管理制度 2.1",
                                    u"林静",
                                    u"第 1 / 1 页"});
}

TEST(Paper, SpeaksOneLanguageWhereOneIsWanted) {
  const auto zh = textOf(everything(), PaperLanguage::Chinese);
  const auto en = textOf(everything(), PaperLanguage::English);
  EXPECT_TRUE(zh.contains(u"订单编号"_qs) && !zh.contains(u"Orderno."_qs) && !zh.contains(u"Approved"_qs));
  EXPECT_TRUE(en.contains(u"Orderno."_qs) && !en.contains(u"订单编号"_qs) && !en.contains(u"同意"_qs));
  expectSays(en, {u"for 高原", u"Page 1 / 1", u"Order Tracking Policy 2.1"});
}

class PaperOfRows : public ::testing::TestWithParam<int> {};

TEST_P(PaperOfRows, RepeatsTheHeadingsAndLosesNoRow) {
  const int rows = GetParam();
  constexpr int kOnePage = 12;
  const auto pages = pagesOf(tableOf(rows));
  EXPECT_EQ(pages.size() == 1, rows <= kOnePage) << pages.size() << " pages";
  const auto whole = pages.join(QString());
  for (int i = 1; i <= rows; ++i) EXPECT_EQ(whole.count(QStringLiteral("R%1.").arg(i, 4, 10, QChar(u'0'))), 1) << i;
  for (qsizetype i = 0; i < pages.size(); ++i) {
    EXPECT_EQ(pages[i].count(u"编码栏"_qs), pages[i].contains(u"R0"_qs) ? 1 : 0) << "page " << i + 1;
    EXPECT_TRUE(pages[i].contains(QStringLiteral("第%1/%2页").arg(i + 1).arg(pages.size()))) << pages[i].toStdString();
  }
  EXPECT_EQ(whole.count(u"很长的说明，要换行："_qs), rows / 7 * 12);
}

INSTANTIATE_TEST_SUITE_P(Rows, PaperOfRows, ::testing::Values(1, 12, 60, 200));

TEST(Paper, ShowsThatATableIsEmpty) { expectSays(textOf(tableOf(0)), {u"编码栏", u"—", u"制单"}); }

TEST(Paper, KeepsSignaturesTogether) {
  for (int rows = 20; rows < 40; ++rows) {
    for (const auto& page : pagesOf(tableOf(rows)))
      EXPECT_EQ(page.contains(u"签字处"_qs), page.contains(u"制单"_qs)) << rows << " rows";
  }
}

TEST(Paper, PartsATextThatIsLongerThanAPage) {
  QString text;
  for (int i = 0; i < 200; ++i) text += QStringLiteral("第%1句。\n").arg(i);
  auto form = everything();
  std::get<LineTable>(form.blocks[1]).rows.front()[0] = Words(text);
  std::get<TextBox>(form.blocks[2]).text = Words(text);
  const auto pages = pagesOf(form);
  EXPECT_GT(pages.size(), 2);
  const auto whole = pages.join(QString());
  for (int i = 0; i < 200; ++i) EXPECT_EQ(whole.count(QStringLiteral("第%1句。").arg(i)), 2) << i;
}

TEST(Paper, TurnsFormByForm) {
  auto wide = tableOf(3);
  wide.isLandscape = true;
  const auto alone = pagesOf(tableOf(60)).size();
  const auto pages = pagesOf(pdfOf({tableOf(60), wide, everything()}, someLetterhead(), PaperLanguage::Both));
  ASSERT_EQ(pages.size(), alone + 2);
  EXPECT_TRUE(pages[0].contains(QStringLiteral("第1/%1页").arg(alone)));
  EXPECT_TRUE(pages[alone].contains(u"第1/1页"_qs));
  EXPECT_TRUE(pages[alone + 1].contains(u"第1/1页"_qs));
}

TEST(Paper, HasACodeThatCanBeScanned) {
  const auto form = everything();
  const auto said = scanned(pdfOf({form}, someLetterhead(), PaperLanguage::Both));
  EXPECT_EQ(said, "GENDAN change_request CR-2026-00007 " + contentHash(form));
}

TEST(ContentHash, IsThatOfTheContentAlone) {
  const auto form = everything();
  EXPECT_EQ(contentHash(form).size(), 64);
  EXPECT_EQ(contentHash(form), contentHash(everything()));
  auto other = everything();
  std::get<FieldGrid>(other.blocks[0]).fields[0].value = Words(u"SO-2026-00013"_qs);
  EXPECT_NE(contentHash(other), contentHash(form));
  other = everything();
  std::get<SignatureRow>(other.blocks[3]).boxes[1].name = u"魏"_qs;
  EXPECT_NE(contentHash(other), contentHash(form));
  other = everything();
  std::get<BarChart>(other.blocks[4]).bars[0].text = u"89"_qs;
  EXPECT_NE(contentHash(other), contentHash(form));
}

}  // namespace
}  // namespace gendan::documents
