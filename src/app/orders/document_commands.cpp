// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/document_commands.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include "app/orders/order_access.h"
#include "app/settings/settings.h"

namespace gendan::app {

using namespace domain;

namespace {

constexpr qint64 kMegabyte = 1'000'000;

struct Attachment {
  Document document;
  QByteArray bytes;
};

/// No more of the file than it takes to see that it is too large.
Result<QByteArray> bytesOf(const QString& path, qint64 largest) {
  const QFileInfo info(path);
  if (path.isEmpty()) return refuse(invalid(u"path", u"required"));
  if (!info.isFile()) return refuse(invalid(u"path", u"not_found"));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return refuse(invalid(u"path", u"unreadable"));
  auto bytes = file.read(largest + 1);
  if (file.error() != QFile::NoError) return refuse(invalid(u"path", u"unreadable"));
  return bytes;
}

Result<Attachment> read(const FileEntry& entry, qint64 largest) {
  Attachment made;
  GENDAN_TRY(made.bytes, bytesOf(entry.path, largest));
  auto& document = made.document;
  document.kind = entry.kind;
  document.fileName = QFileInfo(entry.path).fileName();
  document.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(document.fileName, made.bytes).name();
  document.size = made.bytes.size();
  document.remark = entry.remark;
  GENDAN_CHECK(checkDocument(document, largest));
  document.sha256 = QString::fromLatin1(QCryptographicHash::hash(made.bytes, QCryptographicHash::Sha256).toHex());
  return made;
}

Result<std::vector<Attachment>> readAll(const std::vector<FileEntry>& files, qint64 largest) {
  std::vector<Attachment> all;
  FieldErrors errors;
  errors.addIf(files.empty(), u"files", u"no_files");
  for (size_t i = 0; i < files.size(); ++i) {
    if (auto made = read(files[i], largest)) all.push_back(std::move(*made));
    else errors.merge(made.error(), QStringLiteral("files[%1].").arg(i));
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"document.attach"));
  return all;
}

}  // namespace

qint64 largestDocument(UnitOfWork& u) { return numberSetting(u, SettingKey::DocumentMegabytes) * kMegabyte; }

Result<Outcome> handle(UnitOfWork& u, const AttachDocuments& command) {
  GENDAN_TRY(const auto order, orderFor(u, command.order, 0, Action::DocumentAttach));
  if (order.state() == OrderState::Closed)
    return refuse(Code::NotAllowedInState, u"document.attach", {{u"state"_qs, word(order.state())}});
  GENDAN_TRY(auto attachments, readAll(command.files, largestDocument(u)));
  Outcome outcome;
  for (auto& [document, bytes] : attachments) {
    document.order = order.id();
    document.attachedBy = u.actor().user;
    document.attachedAt = u.now();
    u.add(document);
    u.keepContent(document.id, std::move(bytes));
    outcome = {document.id.value(), document.fileName};
  }
  return outcome;
}

}  // namespace gendan::app
