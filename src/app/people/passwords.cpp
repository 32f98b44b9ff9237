// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/passwords.h"

#include <sodium.h>

#include <array>

namespace gendan::app {

using namespace domain;

namespace {

struct Cost {
  unsigned long long passes = 3;
  size_t memory = size_t(64) * 1024 * 1024;
};
Cost s_cost;
constexpr int kLongestPassword = 512;

QString hashOf(const QByteArray& password) {
  std::array<char, crypto_pwhash_STRBYTES> out{};
  const int failed = crypto_pwhash_str_alg(out.data(), password.constData(),
                                           static_cast<unsigned long long>(password.size()), s_cost.passes,
                                           s_cost.memory, crypto_pwhash_ALG_ARGON2ID13);
  return failed != 0 ? QString() : QString::fromLatin1(out.data());
}

}  // namespace

void useCheapPasswords() { s_cost = {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

Result<QString> hashPassword(const QString& password) {
  if (password.size() < kShortestPassword) return refuse(invalid(u"password", u"too_short"));
  if (password.size() > kLongestPassword) return refuse(invalid(u"password", u"too_long"));
  auto hash = hashOf(password.toUtf8());
  if (hash.isEmpty()) return refuse(Code::StorageFailed, u"password.memory");
  return hash;
}

bool isPassword(const QString& hash, const QString& password) {
  const auto bytes = password.left(kLongestPassword).toUtf8();
  if (hash.isEmpty()) {
    // Takes as long as a real check, so that nobody learns from the time whether a user exists.
    [[maybe_unused]] const auto ignored = hashOf(bytes);
    return false;
  }
  return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                  static_cast<unsigned long long>(bytes.size())) == 0;
}

}  // namespace gendan::app
