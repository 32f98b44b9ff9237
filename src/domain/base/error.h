// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A refusal in words a program can act on; the wording people read is made in ui/present and documents.

#include <QList>
#include <QString>
#include <string_view>

namespace gendan::domain {

enum class Code {
  NotFound,           ///< the named thing does not exist or may not be seen
  Forbidden,          ///< this person may not do this to this thing
  NotAllowedInState,  ///< the thing is in a state (or on hold) in which this can't be done
  Invalid,            ///< what was entered is wrong; `fields` names each place
  Duplicate,          ///< a key that must be unique is taken
  Stale,              ///< somebody else changed it since it was read
  Busy,               ///< another process is writing; try again
  StorageFailed,      ///< the file could not be read or written
  Integrity,          ///< the file contradicts itself or its witness
  NewerFile,          ///< written by a newer version of the program
  Cancelled,          ///< stopped by the person who had started it; nothing was left behind
};

[[nodiscard]] QString codeWord(Code code);

/// One wrong place: the field's path ("lines[2].quantity") and the reason as a word ("too_large").
struct FieldError {
  QString field;
  QString reason;
  friend bool operator==(const FieldError&, const FieldError&) = default;
};

struct Error {
  Code code = Code::Invalid;
  QString subject;           ///< what the refusal is about, as a dotted word: "order.hold"
  QList<FieldError> fields;  ///< every wrong field or unmet guard, not just the first
  friend bool operator==(const Error&, const Error&) = default;
};

[[nodiscard]] Error error(Code code, std::u16string_view subject, QList<FieldError> fields = {});
[[nodiscard]] Error invalid(std::u16string_view field, std::u16string_view reason);

/// Collects field errors, so that a form hears of all of them at once.
class FieldErrors {
 public:
  void add(QString field, std::u16string_view reason);
  void add(std::u16string_view field, std::u16string_view reason);
  void addIf(bool wrong, std::u16string_view field, std::u16string_view reason);
  void merge(const Error& other, const QString& prefix = {});
  [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
  [[nodiscard]] Error error(std::u16string_view subject, Code code = Code::Invalid) const;

 private:
  QList<FieldError> m_fields;
};

}  // namespace gendan::domain
