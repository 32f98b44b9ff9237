// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/document_export.h"

#include <QFileInfo>
#include <QSaveFile>

#include "app/fields/json.h"

namespace gendan::app {

using namespace domain;

Result<> exportDocument(Transactor& transactor, const Context& context, const DocumentContent& content,
                        const QString& target) {
  QSaveFile file(target);
  const auto failed = [] { return refuse(Code::StorageFailed, u"document.target"); };
  if (!file.open(QIODevice::WriteOnly) || file.write(content.bytes) != content.bytes.size()) return failed();
  QByteArray detail = "{\"file_name\":";
  appendJsonString(detail, content.document.fileName);
  detail += ",\"sha256\":";
  appendJsonString(detail, content.document.sha256);
  detail += ",\"target\":";
  appendJsonString(detail, QFileInfo(target).fileName());
  detail += '}';
  GENDAN_CHECK(transactor.run(QStringLiteral("document.export"), context, [&](UnitOfWork& u) -> Result<Outcome> {
    u.note(QStringLiteral("document"), content.document.id.value(), QString::fromUtf8(detail));
    return Outcome{};
  }));
  if (!file.commit()) return failed();
  return {};
}

}  // namespace gendan::app
