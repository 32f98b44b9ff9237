// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// `gendan-cli document`: the documents of an order, and one of them as a file again.

#include <QStringList>

namespace gendan::cli {

int runDocument(const QStringList& arguments);

}  // namespace gendan::cli
