// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads paper as others do: the text of each page by pdftotext, what a QR code says by zbarimg.

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "documents/pages/page_painter.h"

namespace gendan::documents {

/// The text of each page in the order of painting, without blanks: what stands in a cell on two lines is one piece
/// again.
[[nodiscard]] QStringList pagesOf(const QByteArray& pdf);
/// The same of a form with a plain letterhead.
[[nodiscard]] QStringList pagesOf(const Form& form, PaperLanguage language = PaperLanguage::Both);
[[nodiscard]] QString textOf(const Form& form, PaperLanguage language = PaperLanguage::Both);
/// What the code on the first page says.
[[nodiscard]] QByteArray scanned(const QByteArray& pdf);
[[nodiscard]] QString withoutBlanks(QString text);
[[nodiscard]] Letterhead someLetterhead();
/// Fails for each of these texts that the paper lacks.
void expectSays(const QString& paper, std::initializer_list<const char16_t*> texts);

}  // namespace gendan::documents
