// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/document.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkDocument(const Document& document, qint64 largest) {
  FieldErrors errors;
  const auto& name = document.fileName;
  checkText(errors, u"path", name, kShortText, Presence::Required);
  // It is going to be the name of a file again, on any system.
  const bool hasFolder = name.contains(u'/') || name.contains(u'\\') || name.contains(u':');
  errors.addIf(hasFolder || name == u"." || name == u"..", u"path", u"file_name");
  errors.addIf(document.size == 0, u"path", u"empty_file");
  errors.addIf(document.size > largest, u"path", u"file_too_large");
  checkText(errors, u"remark", document.remark, kLongText);
  return errors.isEmpty() ? Result<>{} : refuse(errors.error(u"document.attach"));
}

}  // namespace gendan::domain
