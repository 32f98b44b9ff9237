// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/backup.h"

#include "app/fields/json.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

const QString kBackup = u"backup.make"_qs;
const QString kDump = u"backup.dump"_qs;

Result<> mayTakeOut(UnitOfWork& u) {
  if (u.find<User>({}).empty()) return {};
  return permits(Action::BackupMake, Access::Do, u.actor(), {});
}

/// Before the long work, so that a refusal comes at once; it is in the trail too.
Result<> permit(Transactor& transactor, const Context& context, const QString& word) {
  GENDAN_CHECK(transactor.run(word, context, [](UnitOfWork& u) -> Result<Outcome> {
    GENDAN_CHECK(mayTakeOut(u));
    return Outcome{};
  }));
  return {};
}

Result<> tell(Transactor& transactor, const Context& context, const QString& word, const QByteArray& detail) {
  GENDAN_CHECK(transactor.run(word, context, [&](UnitOfWork& u) -> Result<Outcome> {
    u.note(QStringLiteral("database"), 0, QString::fromUtf8(detail));
    return Outcome{};
  }));
  return {};
}

}  // namespace

Result<BackupManifest> makeBackup(Transactor& transactor, const Context& context, Vault& vault, const QString& target,
                                  Progress& progress) {
  GENDAN_CHECK(permit(transactor, context, kBackup));
  GENDAN_TRY(const auto manifest, vault.backUp(target, transactor.clock().now(), progress));
  QByteArray detail = "{\"file\":";
  appendJsonString(detail, target);
  detail += ",\"sequence\":" + QByteArray::number(manifest.mark.sequence) + ",\"sha256\":\"" + manifest.sha256.toHex() +
            "\"}";
  GENDAN_CHECK(tell(transactor, context, kBackup, detail));
  return manifest;
}

Result<> dumpRecords(Transactor& transactor, const Context& context, Vault& vault, const QString& orderNumber,
                     const Sink& sink, Progress& progress) {
  GENDAN_CHECK(permit(transactor, context, kDump));
  QByteArray detail = "{\"order\":";
  appendJsonString(detail, orderNumber);
  GENDAN_CHECK(tell(transactor, context, kDump, detail + '}'));
  return vault.dump(orderNumber, sink, progress);
}

}  // namespace gendan::app
