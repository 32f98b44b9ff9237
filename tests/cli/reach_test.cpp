// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every use case can be reached from the command line, and docs/cli.md says how.

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "app/commands/command_spec.h"
#include "cli/commands.h"
#include "cli/tool.h"
#include "support/print.h"

namespace gendan::cli {
namespace {

QString contentOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return QString::fromUtf8(file.readAll());
}

QStringList useCases() {
  QStringList words;
  static const QRegularExpression kWord(QStringLiteral("kWord = \"([A-Za-z.]+)\""));
  QDirIterator headers(QStringLiteral(GENDAN_SOURCE_DIR "/src/app"), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
  while (headers.hasNext())
    for (auto match = kWord.globalMatch(contentOf(headers.next())); match.hasNext();)
      words.append(match.next().captured(1));
  return words;
}

TEST(CommandLine, ReachesEveryUseCase) {
  const auto words = useCases();
  EXPECT_GT(words.size(), 15);
  for (const auto& word : words) EXPECT_NE(app::findCommand(word), nullptr) << word.toStdString();
  EXPECT_EQ(static_cast<size_t>(words.size()), app::allCommands().size());
}

TEST(CommandLine, IsDocumentedCommandByCommand) {
  const auto manual = contentOf(QStringLiteral(GENDAN_SOURCE_DIR "/docs/cli.md"));
  EXPECT_TRUE(manual.contains(commandReference())) << "paste the output of `gendan-cli commands` into docs/cli.md";
  for (const auto& subcommand : subcommands())
    EXPECT_TRUE(manual.contains(QStringLiteral("## %1\n").arg(QString::fromLatin1(subcommand.name))))
        << subcommand.name;
}

}  // namespace
}  // namespace gendan::cli
