// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/money.h"

namespace gendan::documents {

/// An amount as payment papers write it, so that no figure can be added: 人民币壹仟零伍拾元整, 人民币壹佰元零伍分.
[[nodiscard]] QString capitalAmount(domain::Money amount);

}  // namespace gendan::documents
