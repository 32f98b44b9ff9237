// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words that stand in the sources of the core and reach people only through the dictionaries.

#include <QSet>
#include <QString>

namespace gendan::testing {

/// All code of the named folders of src, without comments.
[[nodiscard]] QString codeOf(const QStringList& folders);
/// What `pattern` captures in it, one word each.
[[nodiscard]] QSet<QString> captured(const QString& code, const QString& pattern);

struct RefusalWords {
  QSet<QString> fields;
  QSet<QString> reasons;
};
/// Of every refusal that names them as literals: errors.addIf(…, u"quantity", u"not_positive"), {{u"order"_qs, …}},
/// functions that return the reason.
[[nodiscard]] RefusalWords refusalWords();

}  // namespace gendan::testing
