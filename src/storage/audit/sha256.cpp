// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/sha256.h"

#include <openssl/evp.h>

namespace gendan::storage {

struct Sha256::Context {
  EVP_MD* digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  EVP_MD_CTX* state = EVP_MD_CTX_new();
  Context() = default;
  ~Context() {
    EVP_MD_CTX_free(state);
    EVP_MD_free(digest);
  }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
};

Sha256::Sha256() : m_context(std::make_shared<Context>()) {
  if (m_context->digest == nullptr || m_context->state == nullptr) qFatal("OpenSSL has no SHA-256");
  start();
}

void Sha256::start() { EVP_DigestInit_ex2(m_context->state, m_context->digest, nullptr); }

void Sha256::add(QByteArrayView bytes) {
  EVP_DigestUpdate(m_context->state, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::finish() {
  QByteArray hash(EVP_MD_get_size(m_context->digest), Qt::Uninitialized);
  EVP_DigestFinal_ex(m_context->state, reinterpret_cast<unsigned char*>(hash.data()), nullptr);
  start();
  return hash;
}

}  // namespace gendan::storage
