// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/core_words.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace gendan::testing {

namespace {

QString contentOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return QString::fromUtf8(file.readAll());
}

QSet<QString> literalsIn(const QString& code) { return captured(code, QStringLiteral("u\"([a-z]+(?:_[a-z]+)*)\"")); }

/// The arguments of the call whose parenthesis opens at `at`.
QStringList argumentsAt(const QString& code, qsizetype at) {
  QStringList arguments{QString()};
  int depth = 0;
  bool quoted = false;
  for (auto i = at; i < code.size(); ++i) {
    const auto c = code[i];
    if (c == u'"' && code[i - 1] != u'\\' && code[i - 1] != u'\'') quoted = !quoted;
    if (!quoted && (c == u'(' || c == u'{') && ++depth == 1) continue;
    if (!quoted && (c == u')' || c == u'}') && --depth == 0) return arguments;
    if (!quoted && c == u',' && depth == 1) arguments.append(QString());
    else arguments.last() += c;
  }
  return arguments;
}

std::vector<QStringList> callsOf(const QString& code, const QString& names) {
  const QRegularExpression call(QStringLiteral("\\b(?:%1)\\(").arg(names));
  std::vector<QStringList> calls;
  for (auto match = call.globalMatch(code); match.hasNext();)
    calls.push_back(argumentsAt(code, match.next().capturedEnd() - 1));
  return calls;
}

/// invalid(field, reason), add(field, reason), addIf(wrong, field, reason)
void fromCalls(const QString& code, RefusalWords& words) {
  for (const auto& arguments : callsOf(code, QStringLiteral("add|addIf|invalid|wrong|forbidden"))) {
    if (arguments.size() < 2) continue;
    words.fields |= literalsIn(arguments[arguments.size() - 2]);
    words.reasons |= literalsIn(arguments.last());
  }
  for (const auto& arguments : callsOf(code, QStringLiteral("needs|badTable|badRow|badLine|badTableFile|tableIoFailed|"
                                                            "fail|unexpected|u16string_view")))
    words.reasons |= literalsIn(arguments.last());
  for (const auto& arguments : callsOf(code, QStringLiteral("refuse")))
    if (!arguments.first().contains(QLatin1StringView("Code::")) && arguments.last().trimmed().startsWith(u'u'))
      words.reasons |= literalsIn(arguments.last());
}

/// {{u"order"_qs, u"on_hold"_qs}}
void fromPairs(const QString& code, RefusalWords& words) {
  static const QRegularExpression kPair(
      QStringLiteral("\\{(?:u\"([a-z_]+)\"_qs|\\w+\\([^{}]*),\\s*u\"([a-z_]+)\"_qs\\}"));
  for (auto match = kPair.globalMatch(code); match.hasNext();) {
    const auto pair = match.next();
    if (pair.hasCaptured(1)) words.fields.insert(pair.captured(1));
    words.reasons.insert(pair.captured(2));
  }
}

/// Functions that answer with the reason, and what keeps one for later.
void fromAnswers(const QString& code, RefusalWords& words) {
  static const QRegularExpression kAnswer(
      QStringLiteral("(?:return|m_flaw =)\\s(?:[^;()\"]*\\?\\s*)?u\"[a-z_]+\"[^;(),]*"));
  for (auto match = kAnswer.globalMatch(code); match.hasNext();) words.reasons |= literalsIn(match.next().captured());
  words.reasons |= captured(code, QStringLiteral("GuardRule\\{[^,]+,\\s*u\"([a-z_]+)\""));
}

}  // namespace

QString codeOf(const QStringList& folders) {
  static const QRegularExpression kComment(QStringLiteral("//[^\n]*"));
  QString code;
  for (const auto& folder : folders) {
    QDirIterator files(QStringLiteral(GENDAN_SOURCE_DIR "/src/") + folder,
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) code += contentOf(files.next()).remove(kComment);
  }
  return code;
}

QSet<QString> captured(const QString& code, const QString& pattern) {
  const QRegularExpression expression(pattern);
  QSet<QString> words;
  for (auto match = expression.globalMatch(code); match.hasNext();) words.insert(match.next().captured(1));
  return words;
}

RefusalWords refusalWords() {
  RefusalWords words;
  const auto code =
      codeOf({QStringLiteral("domain"), QStringLiteral("app"), QStringLiteral("documents"), QStringLiteral("storage")});
  fromCalls(code, words);
  fromPairs(code, words);
  fromAnswers(code, words);
  // Of values that are read from text, the subject is the reason.
  words.reasons |=
      captured(codeOf({QStringLiteral("domain/base")}), QStringLiteral("Code::Invalid, u\"([a-z_]+)\"\\)"));
  // Readers of table files make the error themselves: m_rows.error(u"out_of_order").
  words.reasons |=
      captured(codeOf({QStringLiteral("documents/tables")}), QStringLiteral("\\berror\\(u\"([a-z_]+)\"\\)"));
  return words;
}

}  // namespace gendan::testing
