// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// While it lives, a statement that runs long asks now and then whether it should go on; if not, it fails as Cancelled.

#include "app/jobs/progress.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class Interruptible {
 public:
  Interruptible(const Connection& connection, app::Progress& progress);
  ~Interruptible();
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;

 private:
  const Connection& m_connection;
};

}  // namespace gendan::storage
