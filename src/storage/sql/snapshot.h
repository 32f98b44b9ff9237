// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// While it lives, everything its connection reads is of one moment, whatever other processes write.

#include "storage/sql/connection.h"

namespace gendan::storage {

class Snapshot {
 public:
  explicit Snapshot(Connection& connection) : m_connection(connection) {
    m_connection.execute(QStringLiteral("BEGIN"));
  }
  ~Snapshot() { m_connection.rollback(); }
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Connection& m_connection;
};

}  // namespace gendan::storage
