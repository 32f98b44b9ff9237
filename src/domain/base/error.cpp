// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/error.h"

namespace gendan::domain {

QString codeWord(Code code) {
  switch (code) {
    case Code::NotFound: return QStringLiteral("not_found");
    case Code::Forbidden: return QStringLiteral("forbidden");
    case Code::NotAllowedInState: return QStringLiteral("not_allowed_in_state");
    case Code::Invalid: return QStringLiteral("invalid");
    case Code::Duplicate: return QStringLiteral("duplicate");
    case Code::Stale: return QStringLiteral("stale");
    case Code::Busy: return QStringLiteral("busy");
    case Code::StorageFailed: return QStringLiteral("storage_failed");
    case Code::Integrity: return QStringLiteral("integrity");
    case Code::NewerFile: return QStringLiteral("newer_file");
    case Code::Cancelled: return QStringLiteral("cancelled");
  }
  Q_UNREACHABLE();
}

Error error(Code code, std::u16string_view subject, QList<FieldError> fields) {
  return {code, QStringView(subject).toString(), std::move(fields)};
}

Error invalid(std::u16string_view field, std::u16string_view reason) {
  return error(Code::Invalid, field, {{QStringView(field).toString(), QStringView(reason).toString()}});
}

void FieldErrors::add(QString field, std::u16string_view reason) {
  m_fields.append({std::move(field), QStringView(reason).toString()});
}

void FieldErrors::add(std::u16string_view field, std::u16string_view reason) {
  add(QStringView(field).toString(), reason);
}

void FieldErrors::addIf(bool wrong, std::u16string_view field, std::u16string_view reason) {
  if (wrong) add(field, reason);
}

void FieldErrors::merge(const Error& other, const QString& prefix) {
  for (const auto& f : other.fields) m_fields.append({prefix + f.field, f.reason});
  if (other.fields.isEmpty()) m_fields.append({prefix + other.subject, codeWord(other.code)});
}

Error FieldErrors::error(std::u16string_view subject, Code code) const {
  return {code, QStringView(subject).toString(), m_fields};
}

}  // namespace gendan::domain
