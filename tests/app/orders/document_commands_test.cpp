// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/document_commands.h"

#include <QCryptographicHash>

#include "app/jobs/document_export.h"
#include "app/settings/setting_commands.h"
#include "domain/base/text.h"
#include "storage/jobs/sql_vault.h"
#include "storage/queries/sql_documents.h"
#include "storage/queries/sql_records.h"
#include "storage/raw_database.h"
#include "support/files.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::readBack;
using testing::Shop;
using testing::written;
using testing::wrong;

class AttachedDocuments : public ::testing::Test {
 protected:
  [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
    return written(folder.path(), name, bytes);
  }
  [[nodiscard]] AttachDocuments attach(std::vector<FileEntry> files) const { return {order, std::move(files)}; }
  DocumentId attached(const QString& name, const QByteArray& bytes, DocumentKind kind, const QString& login) {
    return DocumentId(shop.done(attach({{file(name, bytes), kind, {}}}), login));
  }
  void close() {
    const auto closed = shop.store().writeBatch([&](UnitOfWork& u) -> Result<> {
      u.begin({shop.actor(u"root"_qs), {}, u"test"_qs, shop.clock.now(), localDate(shop.clock.now())});
      GENDAN_TRY(auto data, u.load<OrderData>(order));
      data.state = OrderState::Closed;
      u.save(data);
      return {};
    });
    ASSERT_TRUE(closed.has_value());
  }
  [[nodiscard]] storage::SqlDocuments documents() { return storage::SqlDocuments(shop.store().connection()); }

  QTemporaryDir folder;
  Shop shop;
  OrderId order = shop.allocated(OrderKind::Sales, {qty("5")});
};

TEST_F(AttachedDocuments, AreKeptWholeWithTheirHash) {
  const QByteArray bytes("%PDF-1.4 the contract\0and more", 30);
  const auto id = attached(u"合同 7.pdf"_qs, bytes, DocumentKind::Contract, u"sara"_qs);
  QFile::remove(folder.filePath(u"合同 7.pdf"_qs));
  const auto content = documents().content(id, shop.actor(u"saul"_qs));
  ASSERT_TRUE(content.has_value());
  EXPECT_EQ(content->bytes, bytes);
  const auto& document = content->document;
  EXPECT_EQ(document.fileName, u"合同 7.pdf"_qs);
  EXPECT_EQ(document.mediaType, u"application/pdf"_qs);
  EXPECT_EQ(document.size, 30);
  EXPECT_EQ(document.sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
  EXPECT_EQ(document.attachedBy, shop.user(u"sara"_qs));
}

TEST_F(AttachedDocuments, AreInTheTrailByHashNotByContent) {
  const QByteArray bytes = "a secret drawing";
  attached(u"drawing.dwg"_qs, bytes, DocumentKind::Drawing, u"pete"_qs);
  storage::SqlRecords records(shop.store().connection());
  const auto trail = records.audit({order, 0, 10}, shop.actor(u"max"_qs));
  ASSERT_TRUE(trail.has_value());
  const auto& row = trail->front();
  EXPECT_EQ(row.action, u"document.attach"_qs);
  EXPECT_TRUE(row.after.contains(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
  EXPECT_FALSE(row.after.contains("secret"));
}

TEST_F(AttachedDocuments, AreRefusedTogetherWithEveryFileThatIsWrong) {
  const auto good = file(u"a.pdf"_qs, "a");
  const auto refused = shop.perform(attach({{good, DocumentKind::Scan, {}},
                                            {folder.filePath(u"b.pdf"_qs), DocumentKind::Scan, {}},
                                            {file(u"c.pdf"_qs, {}), DocumentKind::Scan, {}},
                                            {folder.path(), DocumentKind::Scan, {}},
                                            {{}, DocumentKind::Scan, {}},
                                            {good, DocumentKind::Scan, QString(kLongText + 1, u'x')}}),
                                    u"sara"_qs);
  EXPECT_EQ(wrong(refused), (QStringList{u"files[1].path: not_found"_qs, u"files[2].path: empty_file"_qs,
                                         u"files[3].path: not_found"_qs, u"files[4].path: required"_qs,
                                         u"files[5].remark: too_long"_qs}));
  EXPECT_TRUE(shop.find<Document>({}).empty());
  EXPECT_EQ(wrong(shop.perform(attach({}), u"sara"_qs)), QStringList{u"files: no_files"_qs});
}

TEST_F(AttachedDocuments, MayBeAsLargeAsTheCompanySays) {
  shop.done(ChangeSetting{u"document_megabytes"_qs, u"1"_qs}, u"root"_qs);
  const QByteArray megabyte(1'000'000, 'x');
  shop.done(attach({{file(u"a.bin"_qs, megabyte), DocumentKind::Other, {}}}), u"sara"_qs);
  EXPECT_EQ(wrong(shop.perform(attach({{file(u"b.bin"_qs, megabyte + 'y'), DocumentKind::Other, {}}}), u"sara"_qs)),
            QStringList{u"files[0].path: file_too_large"_qs});
}

TEST_F(AttachedDocuments, AreForEverybodyButAdministratorsUntilTheOrderIsClosed) {
  const auto command = attach({{file(u"a.jpg"_qs, "photo"), DocumentKind::Photo, {}}});
  for (const auto& login : {u"sara"_qs, u"pete"_qs, u"quin"_qs, u"wes"_qs, u"fay"_qs, u"tess"_qs, u"max"_qs})
    shop.done(command, login);
  EXPECT_EQ(shop.perform(command, u"root"_qs).error().code, Code::Forbidden);
  close();
  EXPECT_EQ(wrong(shop.perform(command, u"sara"_qs)), QStringList{u"state: closed"_qs});
}

TEST_F(AttachedDocuments, SayWhenTheirBytesWereAltered) {
  const auto kept = attached(u"kept.pdf"_qs, "kept", DocumentKind::Scan, u"sara"_qs);
  const auto spoilt = attached(u"spoilt.pdf"_qs, "spoilt", DocumentKind::Scan, u"sara"_qs);
  testing::RawDatabase(shop.path())
      .tamper(u"document_content"_qs, QStringLiteral("UPDATE document_content SET bytes = CAST('SPOILT' AS BLOB) "
                                                     "WHERE document_id = %1")
                                          .arg(spoilt.value()));
  const auto rows = documents().ofOrder(order, shop.actor(u"sara"_qs));
  ASSERT_TRUE(rows && rows->size() == 2);
  EXPECT_FALSE(rows->front().altered);
  EXPECT_EQ(rows->front().attachedBy, u"sara"_qs);
  EXPECT_TRUE(rows->back().altered);
  EXPECT_TRUE(documents().content(kept, shop.actor(u"sara"_qs)).has_value());
  EXPECT_EQ(documents().content(spoilt, shop.actor(u"sara"_qs)).error().code, Code::Integrity);
  QStringList offences;
  Unwatched progress;
  ASSERT_TRUE(storage::SqlVault(shop.path())
                  .check(progress, [&](const Offence& o) { offences.append(o.rule + u' ' + o.subject); })
                  .has_value());
  EXPECT_EQ(offences, QStringList{u"document.sha256 spoilt.pdf"_qs});
}

TEST_F(AttachedDocuments, OpenContractsToWhoMaySeePricesOnly) {
  const auto contract = attached(u"contract.pdf"_qs, "10.00 each", DocumentKind::Contract, u"sara"_qs);
  const auto drawing = attached(u"drawing.pdf"_qs, "a bolt", DocumentKind::Drawing, u"sara"_qs);
  for (const auto& login : {u"sara"_qs, u"fay"_qs, u"max"_qs, u"tess"_qs})
    EXPECT_TRUE(documents().content(contract, shop.actor(login)).has_value()) << login.toStdString();
  for (const auto& login : {u"pete"_qs, u"wes"_qs, u"root"_qs}) {
    EXPECT_EQ(documents().content(contract, shop.actor(login)).error().code, Code::Forbidden) << login.toStdString();
    EXPECT_TRUE(documents().content(drawing, shop.actor(login)).has_value()) << login.toStdString();
    const auto rows = documents().ofOrder(order, shop.actor(login));
    ASSERT_TRUE(rows && rows->size() == 2);
    EXPECT_FALSE(rows->front().mayOpen);
    EXPECT_TRUE(rows->back().mayOpen);
  }
}

TEST_F(AttachedDocuments, LeaveTheProgramAsTheyCameAndTheTrailSaysSo) {
  const auto id = attached(u"drawing.dwg"_qs, "a bolt", DocumentKind::Drawing, u"sara"_qs);
  const auto content = documents().content(id, shop.actor(u"pete"_qs));
  ASSERT_TRUE(content.has_value());
  const auto target = folder.filePath(u"out.dwg"_qs);
  const Context context{shop.actor(u"pete"_qs), {}};
  ASSERT_TRUE(exportDocument(shop.transactor(), context, *content, target).has_value());
  EXPECT_EQ(readBack(target), "a bolt");
  storage::SqlRecords records(shop.store().connection());
  const auto trail = records.audit({{}, 0, 1}, shop.actor(u"max"_qs));
  ASSERT_TRUE(trail.has_value());
  EXPECT_EQ(trail->front().action, u"document.export"_qs);
  EXPECT_EQ(trail->front().subjectId, id.value());
  EXPECT_TRUE(trail->front().after.contains("drawing.dwg"));
  EXPECT_EQ(exportDocument(shop.transactor(), context, *content, folder.filePath(u"no/such/folder"_qs)).error().code,
            Code::StorageFailed);
}

}  // namespace
}  // namespace gendan::app
