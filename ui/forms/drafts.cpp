// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace gendan::ui {

namespace {

QString hashed(const QString& text) {
  constexpr int kLetters = 24;
  return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(kLetters));
}

}  // namespace

Drafts::Drafts(const QString& scope)
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts/"_qs + hashed(scope)) {}

QString Drafts::fileOf(const QString& form) const { return m_folder + u'/' + hashed(form) + u".json"_qs; }

std::optional<QJsonObject> Drafts::find(const QString& form) const {
  QFile file(fileOf(form));
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const auto document = QJsonDocument::fromJson(file.readAll());
  return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void Drafts::keep(const QString& form, const QJsonObject& content) {
  QDir().mkpath(m_folder);
  QSaveFile file(fileOf(form));
  if (!file.open(QIODevice::WriteOnly)) return;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
  file.commit();
}

void Drafts::drop(const QString& form) { QFile::remove(fileOf(form)); }

}  // namespace gendan::ui
