// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/form.h"

#include <QCryptographicHash>

namespace gendan::documents {

QString Words::in(PaperLanguage language) const {
  switch (language) {
    case PaperLanguage::Chinese: return zh;
    case PaperLanguage::English: return en;
    case PaperLanguage::Both: return zh == en || en.isEmpty() ? zh : zh + u' ' + en;
  }
  Q_UNREACHABLE();
}

namespace {

/// Each text with its length before it, so that no two forms run together into the same bytes.
class Digest {
 public:
  void add(const QString& text) {
    const auto bytes = text.toUtf8();
    m_hash.addData(QByteArray::number(bytes.size()) + ':');
    m_hash.addData(bytes);
  }
  void add(const Words& words) {
    add(words.zh);
    add(words.en);
  }
  void add(const std::vector<Words>& row) {
    for (const auto& cell : row) add(cell);
  }
  void operator()(const FieldGrid& grid) {
    for (const auto& field : grid.fields) {
      add(field.caption);
      add(field.value);
    }
  }
  void operator()(const LineTable& table) {
    add(table.title);
    for (const auto& column : table.columns) add(column.caption);
    for (const auto& row : table.rows) add(row);
    add(table.totals);
  }
  void operator()(const TextBox& box) {
    add(box.caption);
    add(box.text);
  }
  void operator()(const SignatureRow& row) {
    for (const auto& box : row.boxes) {
      add(box.caption);
      add(box.verdict);
      for (const auto& text : {box.name, box.onBehalfOf, box.date}) add(text);
    }
  }
  void operator()(const BarChart& chart) {
    for (const auto& bar : chart.bars) {
      add(bar.label);
      add(bar.text);
    }
  }
  [[nodiscard]] QByteArray result() const { return m_hash.result().toHex(); }

 private:
  QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

}  // namespace

QByteArray contentHash(const Form& form) {
  Digest digest;
  digest.add(form.kind);
  digest.add(form.number);
  digest.add(form.title);
  for (const auto& block : form.blocks) std::visit(digest, block);
  return digest.result();
}

}  // namespace gendan::documents
