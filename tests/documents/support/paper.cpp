// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/support/paper.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace gendan::documents {

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << ": " << process.errorString().toStdString();
  EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
  return process.readAllStandardOutput();
}

}  // namespace

QString withoutBlanks(QString text) { return text.remove(u' ').remove(u'\n').remove(QChar(QChar::Nbsp)); }

QStringList pagesOf(const QByteArray& pdf) {
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("paper.pdf"));
  EXPECT_TRUE(writePdf(path, pdf).has_value());
  auto pages =
      QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {u"-raw"_qs, path, QStringLiteral("-")})).split(u'\f');
  EXPECT_TRUE(pages.takeLast().isEmpty());
  for (auto& page : pages) page = withoutBlanks(page);
  return pages;
}

QStringList pagesOf(const Form& form, PaperLanguage language) {
  return pagesOf(pdfOf({form}, someLetterhead(), language));
}

QString textOf(const Form& form, PaperLanguage language) { return pagesOf(form, language).join(QString()); }

QByteArray scanned(const QByteArray& pdf) {
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("paper.pdf"));
  EXPECT_TRUE(writePdf(path, pdf).has_value());
  const auto picture = folder.filePath(QStringLiteral("paper"));
  outputOf(QStringLiteral("pdftoppm"),
           {u"-r"_qs, u"200"_qs, u"-f"_qs, u"1"_qs, u"-l"_qs, u"1"_qs, u"-singlefile"_qs, u"-png"_qs, path, picture});
  return outputOf(QStringLiteral("zbarimg"),
                  {u"--quiet"_qs, u"--raw"_qs, u"-Sdisable"_qs, u"-Sqrcode.enable"_qs, picture + u".png"_qs})
      .trimmed();
}

Letterhead someLetterhead() {
  return {u"海运机械有限公司"_qs,
          {u"跟踪订单管理制度 2.1"_qs, u"Order Tracking Policy 2.1"_qs},
          u"林静"_qs,
          u"2026-05-28 09:30"_qs};
}

void expectSays(const QString& paper, std::initializer_list<const char16_t*> texts) {
  for (const auto* text : texts)
    EXPECT_TRUE(paper.contains(withoutBlanks(QString::fromUtf16(text))))
        << QString::fromUtf16(text).toStdString() << "\nis not in\n"
        << paper.toStdString();
}

}  // namespace gendan::documents
