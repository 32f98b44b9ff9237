// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Puts forms on pages: blocks follow each other and break where they may, every page has its head and foot.

#include "documents/pages/form.h"
#include "domain/base/result.h"

class QPagedPaintDevice;

namespace gendan::documents {

/// On a printer or into a file, one form after the other, each with pages of its own counted x / y.
void paintForms(QPagedPaintDevice& device, const std::vector<Form>& forms, const Letterhead& letterhead,
                PaperLanguage language);

/// The same as the bytes of a PDF file. Needs a QGuiApplication; may be called on any thread.
[[nodiscard]] QByteArray pdfOf(const std::vector<Form>& forms, const Letterhead& letterhead, PaperLanguage language);

/// What the QR code of a form says: "GENDAN change_request CR-2026-00001 3f2a…", the content hash last.
[[nodiscard]] QByteArray qrText(const Form& form);

/// Errors: StorageFailed "paper.file". An existing file is replaced only once all is written.
[[nodiscard]] domain::Result<> writePdf(const QString& path, const QByteArray& pdf);

}  // namespace gendan::documents
