// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a line of `exec` holds, it gets one clear answer, changes nothing it should not, and the next line is heard.

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "app/commands/command_spec.h"
#include "cli/program.h"
#include "support/print.h"

namespace gendan::cli {
namespace {

using testing::runProgram;

QByteArray request(const QByteArray& arguments, const QByteArray& command = "party.add") {
  return R"({"command":")" + command + R"(","args":)" + arguments + "}";
}

QByteArray party(const QByteArray& code) { return request(R"({"code":")" + code + R"(","name":"x","customer":true})"); }

struct HostileLine {
  const char* what;
  QByteArray line;
  const char* field;
  const char* reason;
};

QByteArray manyFields() {
  QByteArray arguments = "{";
  for (int i = 0; i < 5'000; ++i) arguments += "\"f" + QByteArray::number(i) + "\":1,";
  return request(arguments + R"("code":"C"})");
}

std::vector<HostileLine> hostileLines() {
  const QByteArray nul(1, '\0');
  return {
      {"an escaped NUL", party(R"(A\u0000B)"), "code", "has_nul"},
      {"a NUL in a text", party("A" + nul + "B"), "code", "has_nul"},
      {"a NUL behind the object", R"({"command":"party.add"})" + nul + "rest", "line", "not_json"},
      {"invalid UTF-8", party("A\xff\xfe"), "line", "not_utf8"},
      {"an overlong NUL", party("A\xc0\x80"), "line", "not_utf8"},
      {"an encoded surrogate", party("A\xed\xa0\x80"), "line", "not_utf8"},
      {"a lone surrogate", party(R"(A\ud800)"), "code", "broken_unicode"},
      {"a control character", party(R"(A\u001b)"), "code", "control_character"},
      {"lists without end", QByteArray(100'000, '['), "line", "too_deep"},
      {"objects too deep", request(QByteArray(R"({"a":)").repeated(3'000) + "1" + QByteArray("}").repeated(3'000)),
       "line", "too_deep"},
      {"a number that is none", request(R"({"order":1e999})", "order.submit"), "line", "not_json"},
      {"a number past 64 bits", request(R"({"order":99999999999999999999})", "order.submit"), "order", "wrong_type"},
      {"a version that would wrap", request(R"({"order":1,"version":4294967297})", "order.submit"), "version",
       "wrong_type"},
      {"a fraction for an identity", request(R"({"order":1.5})", "order.submit"), "order", "wrong_type"},
      {"a key twice", request(R"({"code":"A","code":"B","name":"x","customer":true})"), "line", "repeated_key"},
      {"a key twice, escaped", request(R"({"code":"A","\u0063ode":"B","name":"x"})"), "line", "repeated_key"},
      {"a command twice", R"({"command":"party.add","command":"user.disable"})", "line", "repeated_key"},
      {"a list of arguments", request("[1]"), "args", "wrong_type"},
      {"a text of arguments", request(R"("code")"), "args", "wrong_type"},
      {"no arguments", request("null"), "args", "wrong_type"},
      {"items that are no objects", request(R"({"lines":[1,null]})", "order.enter"), "lines[1]", "wrong_type"},
      {"items that are no list", request(R"({"lines":{"0":1}})", "order.enter"), "lines", "wrong_type"},
      {"a scalar", "12", "line", "not_json"},
      {"a list", "[{}]", "line", "not_an_object"},
      {"half an object", R"({"command":"party)", "line", "not_json"},
      {"two objects", "{} {}", "line", "not_json"},
      {"no command", "{}", "command", "required"},
      {"a command that is none", R"({"command":["party.add"]})", "command", "wrong_type"},
      {"an unknown key", R"({"command":"party.add","as":"admin"})", "as", "unknown_field"},
      {"a number for an id", R"({"id":7,"command":"party.add"})", "id", "wrong_type"},
      {"too long an id", R"({"command":"party.add","id":")" + QByteArray(201, 'x') + R"("})", "id", "too_long"},
      {"thousands of fields", manyFields(), "f4999", "unknown_field"},
      {"a line past 4 MiB", party(QByteArray(4 * 1024 * 1024, 'x')), "line", "too_long"},
      {"a long line below it", party(QByteArray(4'000'000, 'x')), "code", "too_long"},
      {"a login of numbers", request(R"({"login":1,"password":2})", "session.login"), "password", "required"},
  };
}

class ExecLines : public ::testing::Test {
 protected:
  ExecLines() { testing::makeLife(m_file); }

  testing::ProgramRun exec(const QByteArray& input) { return runProgram({u"exec"_qs, m_file}, {.input = input}); }
  static std::vector<QJsonObject> replies(const testing::ProgramRun& run) {
    std::vector<QJsonObject> all;
    for (const auto& line : run.output.trimmed().split('\n')) all.push_back(QJsonDocument::fromJson(line).object());
    return all;
  }
  static QString reason(const QJsonObject& reply, const char* field) {
    return reply.value(u"error").toObject().value(u"fields").toObject().value(QLatin1StringView(field)).toString();
  }

  QTemporaryDir m_folder;
  QString m_file = m_folder.filePath(u"life.gendan"_qs);
};

TEST_F(ExecLines, EachGetItsAnswerAndChangeNothing) {
  const auto before = testing::dumpOf(m_file);
  QByteArray input;
  const auto lines = hostileLines();
  for (const auto& hostile : lines) input += testing::loginLine() + hostile.line + '\n';
  const auto run = exec(input);
  EXPECT_EQ(run.exitCode, 2) << run.errors.toStdString();
  const auto answers = replies(run);
  ASSERT_EQ(answers.size(), 2 * lines.size());
  for (size_t i = 0; i < lines.size(); ++i) {
    const auto& reply = answers[2 * i + 1];
    EXPECT_TRUE(answers[2 * i].value(u"ok").toBool()) << "before " << lines[i].what;
    EXPECT_FALSE(reply.value(u"ok").toBool(true)) << lines[i].what;
    EXPECT_EQ(reply.value(u"error").toObject().value(u"code").toString(), u"invalid"_qs) << lines[i].what;
    EXPECT_EQ(reason(reply, lines[i].field), QString::fromLatin1(lines[i].reason)) << lines[i].what;
  }
  EXPECT_EQ(testing::dumpOf(m_file), before);
  testing::expectSound(m_file);
}

TEST_F(ExecLines, MayBeEmptyEndWithCarriageReturnsAndLackTheLastEnd) {
  const auto run = exec("\xef\xbb\xbf" + testing::loginLine().trimmed() + "\r\n\n  \n\t\r\n" + party("LAST"));
  EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
  const auto answers = replies(run);
  ASSERT_EQ(answers.size(), 2u);
  EXPECT_EQ(answers[1].value(u"result").toObject().value(u"number").toString(), u"LAST"_qs);
}

TEST_F(ExecLines, TellWhoseAnswerItIs) {
  const auto answers = replies(exec(R"({"id":"a","command":"party.add","x":1})"));
  EXPECT_EQ(answers.at(0).value(u"id").toString(), u"a"_qs);
}

TEST_F(ExecLines, LeaveNobodySignedInAfterARefusedLogin) {
  const auto run = exec(testing::loginLine() + R"({"command":"session.login","args":{"login":"bao","password":"x"}})" +
                        "\n" + party("WHOSE"));
  EXPECT_EQ(reason(replies(run).at(2), "session"), u"required"_qs);
}

TEST_F(ExecLines, WithAKnownIdAnswerTheSameAndDoNothing) {
  const QByteArray command = R"({"id":"once","command":"party.add","args":{"code":"ONCE","name":"x","customer":true}})"
                             "\n";
  const auto answers = replies(exec(testing::loginLine() + command + command));
  EXPECT_TRUE(answers.at(1).value(u"ok").toBool());
  EXPECT_EQ(answers.at(1), answers.at(2));
  auto other = command;
  const auto refused = replies(exec(testing::loginLine() + other.replace("ONCE", "TWICE"))).at(1);
  EXPECT_EQ(refused.value(u"error").toObject().value(u"code").toString(), u"duplicate"_qs);
}

class NoReferences : public app::References {
 public:
  domain::Result<qint64> find(const QString&, const QString&) override {
    return domain::refuse(domain::Code::NotFound, u"x");
  }
};

TEST(CommandArguments, AreSoundTextsInEveryCommand) {
  NoReferences references;
  const auto flawOf = [&](const app::CommandSpec& spec, const QString& path, const QJsonObject& arguments) {
    const auto filled = app::fill(spec, arguments, references);
    if (filled) return QString();
    for (const auto& f : filled.error().fields)
      if (f.field == path) return f.reason;
    return QString();
  };
  const QString nul(QChar(u'\0'));
  int texts = 0;
  for (const auto& spec : app::allCommands()) {
    for (const auto& field : spec.fields) {
      if (field.type != app::FieldType::Text) continue;
      const auto name = QString::fromLatin1(field.name);
      EXPECT_EQ(flawOf(spec, name, {{name, nul}}), u"has_nul"_qs) << spec.word.toStdString() << ' ' << field.name;
      EXPECT_EQ(flawOf(spec, name, {{name, 5}}), u"wrong_type"_qs) << spec.word.toStdString() << ' ' << field.name;
      ++texts;
    }
  }
  EXPECT_GT(texts, 50);
}

}  // namespace
}  // namespace gendan::cli
