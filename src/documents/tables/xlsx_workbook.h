// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What must be known before the first row of an xlsx sheet: where its parts lie, styles, shared strings, the epoch.

#include "documents/tables/value_text.h"
#include "documents/tables/xml_part.h"

namespace gendan::documents {

struct XlsxSheet {
  QString name;
  QString part;
  bool hidden = false;
};

struct XlsxWorkbook {
  QList<XlsxSheet> sheets;  ///< of cells: no charts, no macros
  Epoch epoch = Epoch::Year1900;
  QString stylesPart;   ///< empty: none
  QString stringsPart;  ///< empty: none
};

[[nodiscard]] domain::Result<XlsxWorkbook> openWorkbook(const ZipArchive& archive);
[[nodiscard]] domain::Result<QStringList> readSharedStrings(XmlPart& strings);

/// The text of the current element (`si` or `is`), which is left: runs joined, phonetic guides left out.
[[nodiscard]] QString richText(XmlPart& part);

}  // namespace gendan::documents
