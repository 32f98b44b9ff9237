// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/witness.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace gendan::storage {

using namespace domain;

namespace {

constexpr int kLockPatienceMs = 5'000;

QString placeOf(const QString& file) { return QFileInfo(file).canonicalFilePath(); }

QString keyOf(const QByteArray& database) { return QString::fromLatin1(database.toHex()); }

app::AuditMark markIn(const QByteArray& database, const QJsonValue& entry) {
  return {database, entry[u"sequence"].toInteger(), QByteArray::fromHex(entry[u"hash"].toString().toLatin1())};
}

/// The entry for this place, else the farthest among those whose file is gone from where it was.
std::optional<app::AuditMark> bestOf(const QByteArray& database, const QJsonObject& places, const QString& place) {
  if (places.contains(place)) return markIn(database, places[place]);
  std::optional<app::AuditMark> best;
  for (auto it = places.begin(); it != places.end(); ++it) {
    if (QFileInfo::exists(it.key())) continue;
    const auto mark = markIn(database, it.value());
    if (!best || mark.sequence > best->sequence) best = mark;
  }
  return best;
}

}  // namespace

Witness Witness::standard() {
  if (qEnvironmentVariableIsSet("GENDAN_WITNESS")) return Witness(qEnvironmentVariable("GENDAN_WITNESS"));
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
  return Witness(folder.isEmpty() ? QString() : folder + u"/gendan/witness.json"_qs);
}

Result<QJsonObject> Witness::read() const {
  QFile file(m_path);
  if (m_path.isEmpty() || !file.exists()) return QJsonObject();
  if (!file.open(QIODevice::ReadOnly)) return refuse(Code::StorageFailed, u"witness.read");
  const auto document = QJsonDocument::fromJson(file.readAll());
  if (!document.isObject()) return refuse(Code::Integrity, u"witness.damaged");
  return document.object();
}

Result<std::optional<app::AuditMark>> Witness::find(const QByteArray& database, const QString& file) const {
  GENDAN_TRY(const auto known, read());
  return bestOf(database, known[keyOf(database)].toObject(), placeOf(file));
}

Result<> Witness::advance(const app::AuditMark& mark, const QString& file) const { return write(mark, file, false); }

Result<> Witness::reset(const app::AuditMark& mark, const QString& file) const { return write(mark, file, true); }

Result<> Witness::write(const app::AuditMark& mark, const QString& file, bool evenBack) const {
  if (m_path.isEmpty()) return {};
  if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) return refuse(Code::StorageFailed, u"witness.write");
  QLockFile lock(m_path + u".lock"_qs);
  if (!lock.tryLock(kLockPatienceMs)) return refuse(Code::StorageFailed, u"witness.write");
  GENDAN_TRY(auto known, read());
  auto places = known[keyOf(mark.database)].toObject();
  const auto place = placeOf(file);
  if (const auto best = bestOf(mark.database, places, place); !evenBack && best && best->sequence > mark.sequence)
    return {};
  for (const auto& other : places.keys())
    if (!QFileInfo::exists(other)) places.remove(other);
  places[place] = QJsonObject{{u"sequence"_qs, mark.sequence}, {u"hash"_qs, keyOf(mark.hash)}};
  known[keyOf(mark.database)] = places;
  QSaveFile out(m_path);
  const bool written = out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(known).toJson()) > 0 && out.commit();
  return written ? Result<>{} : refuse(Code::StorageFailed, u"witness.write");
}

}  // namespace gendan::storage
