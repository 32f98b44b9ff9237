// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a commit touched, so that whoever shows it can look again.

#include <QList>
#include <QString>
#include <vector>

namespace gendan::app {

struct Change {
  QString kind;  ///< "order", "payment"
  qint64 id = 0;
  qint64 order = 0;  ///< the order concerned, 0 if none
  friend bool operator==(const Change&, const Change&) = default;
};

using ChangeSet = std::vector<Change>;

}  // namespace gendan::app
