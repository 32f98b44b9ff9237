// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole life of two orders (P2), played on a new file: it ends closed and archived, and the file is sound.

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "cli/program.h"
#include "support/print.h"

namespace gendan::cli {
namespace {

using testing::runProgram;

constexpr auto kSales = u"SO-2026-00001";
constexpr auto kPurchase = u"PO-2026-00001";

class LifeOfOrders : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    s_folder = std::make_unique<QTemporaryDir>();
    s_played = runProgram({QStringLiteral("life"), file()});
    s_dump = QJsonDocument::fromJson(testing::dumpOf(file())).object();
  }
  static void TearDownTestSuite() { s_folder.reset(); }

  static QString file() { return s_folder->filePath(QStringLiteral("life.gendan")); }
  static QJsonArray records(const QString& table) { return s_dump.value(table).toArray(); }
  static QJsonObject order(QStringView number) {
    for (const auto& record : records(QStringLiteral("orders")))
      if (record.toObject().value(u"number").toString() == number) return record.toObject();
    return {};
  }
  /// What a column of an order's records says, in the order of the records.
  static QStringList told(const QString& table, QStringView number, const QString& column) {
    QStringList words;
    const auto id = order(number).value(u"id");
    for (const auto& record : records(table))
      if (record.toObject().value(u"order_id") == id)
        words.append(record.toObject().value(column).toVariant().toString());
    return words;
  }

  static inline std::unique_ptr<QTemporaryDir> s_folder;
  static inline testing::ProgramRun s_played;
  static inline QJsonObject s_dump;
};

TEST_F(LifeOfOrders, GoesAsItShouldStepByStep) {
  EXPECT_EQ(s_played.exitCode, 0) << s_played.errors.toStdString();
  EXPECT_TRUE(s_played.output.trimmed().endsWith("; 0 not as expected")) << s_played.output.toStdString();
}

TEST_F(LifeOfOrders, LeavesASoundFileAndAnUnbrokenTrail) { testing::expectSound(file()); }

TEST_F(LifeOfOrders, EndsClosedSettledAndArchived) {
  for (const auto number : {QStringView(kSales), QStringView(kPurchase)}) {
    const auto ended = order(number);
    EXPECT_EQ(ended.value(u"state").toString(), QStringLiteral("closed")) << number.toString().toStdString();
    EXPECT_EQ(ended.value(u"paid").toString(), ended.value(u"due").toString()) << number.toString().toStdString();
    EXPECT_EQ(told(QStringLiteral("archive_record"), number, QStringLiteral("id")).size(), 1);
  }
}

TEST_F(LifeOfOrders, HasWhatTheProcessKnows) {
  const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
  EXPECT_EQ(told(QStringLiteral("payment"), kSales, QStringLiteral("method")), words("transfer cash cheque"));
  EXPECT_EQ(told(QStringLiteral("change_request"), kSales, QStringLiteral("state")), words("implemented rejected"));
  EXPECT_EQ(told(QStringLiteral("close_request"), kSales, QStringLiteral("state")), words("rejected approved"));
  EXPECT_EQ(told(QStringLiteral("return_note"), kSales, QStringLiteral("kind")), words("replace"));
  EXPECT_EQ(told(QStringLiteral("shipment"), kSales, QStringLiteral("id")).size(), 3);
  EXPECT_EQ(told(QStringLiteral("goods_receipt"), kPurchase, QStringLiteral("id")).size(), 2);
  EXPECT_EQ(order(kSales).value(u"revision").toInt(), 1);
}

TEST_F(LifeOfOrders, CanBePrintedWithWhatTheReaderMaySee) {
  const auto print = [](const QString& number, const QString& login) {
    return runProgram({u"print"_qs, file(), u"order"_qs, number, u"--as"_qs, login},
                      {.password = QStringView(testing::kLifePassword).toString()});
  };
  const auto full = QString::fromUtf8(print(QStringView(kSales).toString(), u"lin"_qs).output);
  for (const auto* expected : {u"SO-2026-00001  sales order, closed, revision 1\n", u"customer     海运机械",
                               u"amounts      total 6170.00 CNY, due 6170.00 CNY, paid 6170.00 CNY\n",
                               u"240 pcs at 18, tax 13 %: 4320.00 CNY\n", u"in by cheque CQ 40021: 3170.00 CNY\n",
                               u"line 3 quantity: 200 -> 240\n", u"returned 10, reopened 10\n", u"meeting with 一车间"})
    EXPECT_TRUE(full.contains(QStringView(expected))) << QStringView(expected).toString().toStdString();
  const auto masked = QString::fromUtf8(print(QStringView(kSales).toString(), u"wei"_qs).output);
  EXPECT_TRUE(masked.contains(u"amounts      total hidden, due hidden, paid hidden\n"_qs));
  EXPECT_FALSE(masked.contains(u"CNY"_qs)) << masked.toStdString();
  EXPECT_EQ(print(u"SO-1"_qs, u"lin"_qs).exitCode, 2);
}

TEST_F(LifeOfOrders, CanBePrintedOnPaper) {
  const QTemporaryDir folder;
  const auto pdf = folder.filePath(u"forms.pdf"_qs);
  const auto paper = [&](const QStringList& what, const QString& login) {
    const auto run = runProgram(QStringList{u"print"_qs, file()} + what + QStringList{u"--output"_qs, pdf, u"--as"_qs, login},
                                {.password = QStringView(testing::kLifePassword).toString()});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    QProcess reader;
    reader.start(u"pdftotext"_qs, {u"-raw"_qs, pdf, u"-"_qs});
    EXPECT_TRUE(reader.waitForFinished());
    return run.output.trimmed() + " forms: " + reader.readAllStandardOutput().replace(' ', "").replace('\n', "");
  };
  for (const auto& [form, title] : {std::pair{u"allocation", u"1 forms: "}, std::pair{u"tracking", u"1 forms: "},
                                    std::pair{u"change_request", u"2 forms: "}, std::pair{u"shipping_notice", u"3 forms: "},
                                    std::pair{u"close_request", u"2 forms: "}}) {
    const QStringList what{u"order"_qs, QStringView(kSales).toString(), u"--form"_qs, QStringView(form).toString()};
    const auto full = paper(what, u"lin"_qs);
    EXPECT_TRUE(full.startsWith(QStringView(title).toUtf8())) << full.left(20).toStdString();
    EXPECT_TRUE(full.contains("SO-2026-00001")) << full.toStdString();
    EXPECT_FALSE(paper(what, u"wei"_qs).contains("CNY")) << QStringView(form).toString().toStdString();
  }
  const auto both = paper({u"order"_qs, QStringView(kPurchase).toString(), u"--form"_qs, u"payment_notice"_qs, u"--language"_qs, u"zh"_qs},
                          u"bao"_qs);
  EXPECT_TRUE(both.contains(QStringLiteral("人民币").toUtf8())) << both.toStdString();
  EXPECT_TRUE(paper({u"list"_qs, u"orders"_qs}, u"lin"_qs).contains("PO-2026-00001"));
}

TEST(LifeScript, SaysWhyEachRefusalHappens) {
  QFile script(QStringLiteral(GENDAN_SOURCE_DIR "/resources/demo/life_of_orders.jsonl"));
  ASSERT_TRUE(script.open(QIODevice::ReadOnly));
  int number = 0;
  while (!script.atEnd()) {
    const auto line = QJsonDocument::fromJson(script.readLine()).object();
    ++number;
    EXPECT_FALSE(line.value(u"does").toString().isEmpty()) << "line " << number;
    const bool isRefused = line.contains(u"expect");
    EXPECT_EQ(isRefused, !line.value(u"reasons").toObject().isEmpty()) << "line " << number;
  }
}

}  // namespace
}  // namespace gendan::cli
