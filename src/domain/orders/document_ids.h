// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Documents about an order that several areas name, so that none has to know the other for an identity.

#include "domain/base/id.h"

namespace gendan::domain {

using DocumentId = Id<struct DocumentTag>;
using ShipmentId = Id<struct ShipmentTag>;
using GoodsReceiptId = Id<struct GoodsReceiptTag>;

}  // namespace gendan::domain
