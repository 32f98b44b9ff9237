# SPDX-FileCopyrightText: 2026 The Gendan founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks every rule of check_layers.py once, in a tree of its own, and wants to be told so."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECKER = Path(__file__).parents[2] / "scripts" / "check_layers.py"
SPDX = ("SPDX-FileCopyrightText: 2026 The Gendan founders", "SPDX-License-Identifier: GPL-3.0-or-later")
HEAD = "".join(f"// {line}\n" for line in SPDX)
MACHINE = "/" + "home/ada/gendan"


def cpp(*lines):
    return HEAD + "\n".join(lines) + "\n"


def header(*lines):
    return cpp("#pragma once", *lines)


def cmake(*lines):
    return "".join(f"# {line}\n" for line in SPDX) + "\n".join(lines) + "\n"


class CheckLayers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def check(self, files):
        for path, text in files.items():
            target = self.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        run = subprocess.run([sys.executable, CHECKER, self.root], capture_output=True, text=True, check=False)
        self.assertEqual(run.stderr, "")
        self.assertEqual(run.returncode, 1 if ": " in run.stdout else 0)
        return run.stdout

    def assert_told(self, path, text, line, *words):
        told = self.check({path: text}).strip().split("\n")
        self.assertEqual(len(told), 1, told)
        self.assertTrue(told[0].startswith(f"{path}:{line}: "), told[0])
        for word in words:
            self.assertIn(word, told[0])

    def test_what_is_allowed_passes(self):
        self.assertIn("every folder keeps", self.check({
            "src/domain/base/money.h": header("#include <QString>", "#include <array>", "#include <tl/expected.hpp>",
                                              '#include "domain/base/result.h"', "// QObject, tr(\"select a from b\")",
                                              "[[nodiscard]] Result<> parse();",
                                              "template <class T>",
                                              "[[nodiscard]] static Result<std::vector<T>> all();",
                                              "using Work = std::function<Result<int>(Unit&)>;",
                                              "auto work = [](int n) -> domain::Result<int> { return n; };",
                                              'const auto kSeparator = u\'"\';'),
            "src/domain/orders/order.cpp": cpp('#include "domain/people/people.h"'),
            "src/domain/CMakeLists.txt": cmake("gendan_library(gendan_domain PUBLIC Qt6::Core)  # Qt6::Widgets never"),
            "src/app/log.cpp": cpp("#include <spdlog/spdlog.h>"),
            "src/app/ports/clock.cpp": cpp("auto now() { return QDateTime::currentMSecsSinceEpoch(); }"),
            "src/storage/store.cpp": cpp("#include <QSqlQuery>", 'auto q = u"SELECT id FROM orders";'),
            "src/cli/main.cpp": cpp('#include "storage/store.h"', 'auto s = "updates the set of orders, from a file";'),
            "ui/page.h": header("#include <QWidget>", "class Page : public QWidget {", "  Q_OBJECT", "};"),
            "ui/main.cpp": cpp('#include "storage/store.h"', "#include <QApplication>"),
            "tests/storage/store_test.cpp": cpp("#include <gtest/gtest.h>", "// never QVERIFY(true)"),
            "docs/manual.md": "Files lie in ~/Documents/work/2026.\n",
            "scripts/run": "#!/usr/bin/env bash\n" + cmake(),
        }))

    def test_a_layer_includes_what_stands_above_it_only(self):
        self.assert_told("src/domain/base/a.cpp", cpp('#include "app/log.h"'),
                         3, "src/domain may not include app/log.h")

    def test_a_layer_between_does_too(self):
        self.assert_told("src/app/a.cpp", cpp('#include "storage/store.h"'),
                         3, "src/app may not include storage/store.h")

    def test_documents_know_no_storage(self):
        self.assert_told("src/documents/a.cpp", cpp('#include "storage/store.h"'), 3, "may not include storage/store.h")

    def test_of_the_pages_only_main_knows_the_storage(self):
        self.assert_told("ui/page.cpp", cpp('#include "storage/store.h"'), 3, "ui may not include storage/store.h")

    def test_qt_modules_are_known_by_their_headers(self):
        self.assert_told("src/app/a.cpp", cpp("#include <QSqlQuery>"), 3, "src/app may not include QSqlQuery of QtSql")

    def test_qt_modules_are_known_by_their_folders(self):
        self.assert_told("src/domain/base/a.cpp", cpp("#include <QtGui/QColor>"), 3, "QtGui/QColor of QtGui")

    def test_other_libraries_are_named_in_the_table(self):
        self.assert_told("src/domain/base/a.cpp", cpp("#include <sqlite3.h>"), 3, "may not include sqlite3.h")

    def test_a_new_folder_says_what_it_may_use(self):
        self.assert_told("src/cloud/a.cpp", cpp(), 1, "not in the table LAYERS")

    def test_areas_of_the_domain_know_each_other_without_a_circle(self):
        self.assert_told("src/domain/people/a.h", header('#include "domain/orders/order.h"'), 4,
                         "domain/people may not know of domain/orders/order.h")

    def test_a_new_area_says_what_it_may_know(self):
        self.assert_told("src/domain/weather/a.cpp", cpp(), 1, "src/domain/weather is not in the table AREAS")

    def test_the_domain_has_no_wording(self):
        self.assert_told("src/domain/base/a.cpp", cpp('auto s = tr("Late");'), 3, "wording")

    def test_the_domain_has_no_objects(self):
        self.assert_told("src/domain/base/a.cpp", cpp("class A : QObject {};"), 3, "QObject: ")

    def test_the_domain_has_no_variants(self):
        self.assert_told("src/domain/base/a.cpp", cpp("QVariantList list;"), 3, "QVariantList: ")

    def test_the_domain_logs_nothing(self):
        self.assert_told("src/domain/base/a.cpp", cpp("void f() { qWarning() << 1; }"), 3, "instead of logging")

    def test_the_domain_reads_no_clock(self):
        self.assert_told("src/domain/base/a.cpp", cpp("", "auto d = QDate::currentDate();"), 4, "clock")

    def test_sql_stays_in_storage(self):
        self.assert_told("src/app/a.cpp", cpp('auto q = u"delete from orders";'), 3, "SQL belongs to src/storage")

    def test_sql_is_seen_in_raw_strings(self):
        self.assert_told("ui/a.cpp", cpp('auto q = R"(', "select id", 'from orders)";'),
                         3, "SQL belongs to src/storage")

    def test_results_may_not_be_dropped(self):
        self.assert_told("src/app/a.h", header("class A {", " public:",
                         "  domain::Result<QList<int>> approve(int id);", "};"),
                         6, "approve returns a Result", "[[nodiscard]]")

    def test_headers_begin_alike(self):
        self.assert_told("src/app/a.h", cpp("", "#pragma once"), 3, "#pragma once")

    def test_q_object_stands_alone(self):
        self.assert_told("ui/a.h", header("class A : public QObject { Q_OBJECT", "};"), 4, "overlooked by moc")

    def test_spdlog_stays_out_of_headers(self):
        self.assert_told("src/app/a.h", header("#include <spdlog/spdlog.h>"), 4, "include it in a .cpp")

    def test_tests_use_no_macro_that_fails_green(self):
        self.assert_told("tests/ui/a_test.cpp", cpp("TEST(A, B) { QCOMPARE(1, 2); }"), 3, "QCOMPARE", "fail green")

    def test_tests_do_not_sleep(self):
        self.assert_told("tests/ui/a_test.cpp", cpp("void f() { QTest::qWait(100); }"), 3, "qWait(", "never for a time")

    def test_sources_name_their_owners_and_licence(self):
        self.assert_told("src/app/a.cpp", "#include <QString>\n", 1, "two SPDX lines")

    def test_scripts_do_so_after_the_first_line(self):
        self.assert_told("scripts/go", "#!/usr/bin/env bash\n# SPDX-FileCopyrightText: 2026 A\necho\n",
                         2, "two SPDX lines")

    def test_no_path_of_a_machine(self):
        self.assert_told("docs/build.md", f"Go to\n`{MACHINE}`\n", 2, "somebody's machine")

    def test_a_layer_links_what_stands_above_it_only(self):
        self.assert_told("src/app/CMakeLists.txt", cmake("gendan_library(gendan_app PUBLIC",
                         "  gendan_domain Qt6::Sql)"),
                         4, "src/app may not link Qt6::Sql")


if __name__ == "__main__":
    unittest.main()
