// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/interruptible.h"

#include <sqlite3.h>

namespace gendan::storage {

namespace {

constexpr int kInstructionsAStep = 1'000'000;

int shallStop(void* progress) { return static_cast<app::Progress*>(progress)->step(0, 0) ? 0 : 1; }

}  // namespace

Interruptible::Interruptible(const Connection& connection, app::Progress& progress) : m_connection(connection) {
  sqlite3_progress_handler(static_cast<sqlite3*>(connection.handle()), kInstructionsAStep, shallStop, &progress);
}

Interruptible::~Interruptible() {
  sqlite3_progress_handler(static_cast<sqlite3*>(m_connection.handle()), 0, nullptr, nullptr);
}

}  // namespace gendan::storage
