#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gendan founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every folder to what it may use and what it may never contain (docs/architecture.md).

    scripts/check_layers.py [ROOT]     prints file:line: what is wrong; exit code 1 if anything is

The tables come first: to let a layer use one thing more is to change one line of them, and to say so in a review.
"""
import glob
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

WORDING = {r"\btr\(|\bQT_TR_NOOP|\bQCoreApplication::translate\(": "wording for people belongs to ui and documents"}
SIGNALS = {r"\bQObject\b|\bQ_OBJECT\b|\bQ_EMIT\b|\bQ_SIGNALS\b": "the domain knows no objects and signals"}
VARIANTS = {r"\bQVariant\w*": "the domain knows the types of its values"}
LOGGING = {r"\bq(?:Debug|Info|Warning|Critical)\(|\blog::": "the domain returns what is wrong instead of logging it"}
CLOCKS = {r"\bcurrent(?:Date|DateTime|Time|DateTimeUtc|(?:M?Secs)SinceEpoch)\(|\b(?:system|steady)_clock\b":
          "time comes in as a value; only app/ports/clock.cpp reads a clock"}
GREEN_FAILURES = {r"\bQ(?:VERIFY\w*|COMPARE\w*|TRY_\w+|FAIL|SKIP|EXPECT_FAIL|FETCH)\b|\bQTEST_\w*MAIN\b":
                  "QtTest's macros fail green inside GoogleTest: use EXPECT_ and ASSERT_"}
SLEEPS = {r"\b(?:sleep_for|sleep_until|usleep|nanosleep|qSleep|qWait|msleep)\(|\bQThread::sleep\(":
          "a test waits for a condition, never for a time"}


@dataclass(frozen=True)
class Layer:
    folder: str              # a folder, or one file of it that may do more; the first entry that fits counts
    own: tuple = ()          # our headers it may include, by prefix
    qt: tuple = ()           # Qt modules whose headers it may include
    libraries: tuple = ()    # headers of other libraries, by prefix; the standard library is open to all
    links: tuple = ()        # targets its CMakeLists.txt may name
    words: tuple = ()        # tables of {pattern: why it may not occur} as above
    sql: bool = False        # may hold SQL


CORE = ("domain/", "app/")
LAYERS = (
    Layer("src/domain", ("domain/",), ("QtCore",), ("tl/",), ("gendan_domain", "Qt6::Core"),
          (WORDING, SIGNALS, VARIANTS, LOGGING, CLOCKS)),
    Layer("src/app/ports/clock.cpp", CORE, ("QtCore",), words=(WORDING,)),
    Layer("src/app", CORE, ("QtCore",), ("spdlog/", "sodium.h"),
          ("gendan_app", "gendan_domain", "Qt6::Core", "spdlog::spdlog", "PkgConfig::sodium"), (WORDING, CLOCKS)),
    Layer("src/storage", (*CORE, "storage/"), ("QtCore", "QtSql"), ("spdlog/", "sqlite3.h", "sodium.h", "openssl/", "fcntl.h", "unistd.h"),
          ("gendan_storage", "gendan_app", "gendan_domain", "Qt6::Core", "Qt6::Sql", "spdlog::spdlog",
           "PkgConfig::sqlite3", "PkgConfig::sodium", "PkgConfig::libcrypto"), (WORDING,), sql=True),
    Layer("src/documents", (*CORE, "documents/"), ("QtCore", "QtGui"), ("zip.h", "xlsxwriter.h", "qrencode.h"),
          ("gendan_documents", "gendan_app", "gendan_domain", "Qt6::Core", "Qt6::Gui", "PkgConfig::libzip",
           "PkgConfig::xlsxwriter", "PkgConfig::qrencode")),
    Layer("src/cli", (*CORE, "storage/", "documents/", "cli/"), ("QtCore", "QtGui"), ("unistd.h",),
          ("gendan_cli", "gendan_app", "gendan_domain", "gendan_storage", "gendan_documents", "gendan_options",
           "Qt6::Core", "Qt6::Gui")),
    Layer("ui/main.cpp", (*CORE, "documents/", "storage/", "ui/"), ("QtCore", "QtGui", "QtWidgets")),
    Layer("ui", (*CORE, "documents/", "ui/", "ui_"),
          ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtCharts", "QtSvg", "QtPdf", "QtPdfWidgets"), (),
          ("gendan_ui", "gendan_app", "gendan_domain", "gendan_documents", "gendan_storage", "gendan_options",
           "Qt6::Core", "Qt6::Gui", "Qt6::Widgets", "Qt6::PrintSupport", "Qt6::Charts", "Qt6::Svg", "Qt6::Pdf",
           "Qt6::PdfWidgets")),
)

# What each area of the domain may know of the others: arrows without a circle, base at the bottom.
ORDER = ("base", "catalog", "people", "orders")
AREAS = {
    "base": (), "catalog": ("base",), "people": ("base",), "orders": ("base", "catalog", "people"),
    "notices": ORDER, "changes": ORDER, "execution": ORDER, "followup": ORDER, "quality": ORDER, "shipping": ORDER,
    "warehouse": ORDER, "settlement": ORDER, "risk": ORDER, "assessment": ORDER,
}

SQL = re.compile(r"\bselect\b.+\bfrom\b|\binsert\s+(?:or\s+\w+\s+)?into\b|\bupdate\s+\w+\s+set\b|\bdelete\s+from\s+\w"
                 r"|\b(?:create|drop|alter)\s+(?:\w+\s+)?(?:table|index|trigger|view)\b|\bpragma\s+\w"
                 r"|\bbegin\s+(?:immediate|transaction)\b", re.IGNORECASE | re.DOTALL)
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|Users)/\w|(?<![\w.*}])/(?:root|work)/\w|\b[A-Z]:\\Users\\")
SOURCES = (".cpp", ".h")
TEXTS = (*SOURCES, ".cmake", ".txt", ".py", ".sh", ".sql", ".md", ".json", ".ui", ".qrc", "")


class Source:
    """A C++ file, with its comments blanked, its string literals apart, and every line where it was."""

    TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<tag>[^()\s]*)\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"'
                       r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*'", re.DOTALL)
    INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)

    def __init__(self, text):
        self.includes = [(self.line_of(text, m.start(2)), m[1], m[2]) for m in self.INCLUDE.finditer(text)]
        self.strings = []
        self.code = self.TOKEN.sub(lambda m: self._blank(text, m), text)

    @staticmethod
    def line_of(text, position):
        return text.count("\n", 0, position) + 1

    def _blank(self, text, match):
        token = match[0]
        if token[0] in 'R"':
            self.strings.append((self.line_of(text, match.start()), token))
        return "".join(c if c == "\n" else " " for c in token)


def is_below(path, folder):
    return path == folder or path.startswith(folder + "/")


def qt_modules():
    """Which Qt module a header such as QSqlQuery belongs to, read from the installed headers."""
    modules = {}
    for folder in sorted(glob.glob("/usr/include/*/qt6/Qt*/")):
        for header in os.listdir(folder):
            modules.setdefault(header, Path(folder).name)
    return modules


def include_errors(path, layer, source, qt):
    for line, quote, header in source.includes:
        if quote == '"':
            if not header.startswith(layer.own) and not header.endswith(".moc"):
                yield line, f"{layer.folder} may not include {header}"
            continue
        module = header.split("/")[0] if re.match(r"Qt\w+/", header) else qt.get(header)
        if module is None:
            if ("/" in header or header.endswith(".h")) and not header.startswith(layer.libraries or "\0"):
                yield line, f"{layer.folder} may not include {header}"
        elif module not in layer.qt:
            yield line, f"{layer.folder} may not include {header} of {module}"
    for line, _, header in source.includes:
        if header.startswith(("spdlog/", "fmt/")) and path.endswith(".h"):
            yield line, f"{header} doubles the compile time of everybody: include it in a .cpp"


def area_errors(path, source):
    area = path.split("/")[2] if path.count("/") > 2 else None
    if not is_below(path, "src/domain") or area is None:
        return
    if area not in AREAS:
        yield 1, f"src/domain/{area} is not in the table AREAS: say what it may know of"
        return
    for line, _, header in source.includes:
        other = header.split("/")[1] if header.startswith("domain/") else area
        if other not in (area, *AREAS[area]):
            yield line, f"domain/{area} may not know of {header}"


def word_errors(tables, source):
    for table in tables:
        for pattern, why in table.items():
            for match in re.finditer(pattern, source.code):
                yield source.line_of(source.code, match.start()), f"{match[0].strip()}: {why}"


def sql_errors(source):
    for line, text in source.strings:
        if SQL.search(text):
            yield line, "SQL belongs to src/storage"


def nodiscard_errors(path, source):
    """In headers, a function returning Result says [[nodiscard]] where it is declared."""
    if not path.endswith(".h"):
        return
    code = source.code
    for match in re.finditer(r"\bResult<", code):
        end, depth = match.end(), 1
        while end < len(code) and depth:
            depth += {"<": 1, ">": -1}.get(code[end], 0)
            end += 1
        name = re.match(r"\s+(?:\w+::)*(operator\W+|\w+)\s*\(", code[end:])
        start = max(code.rfind(c, 0, match.start()) for c in ";{}") + 1
        before = code[start:match.start()]
        if name and "[[nodiscard]]" not in before and not re.search(r"->\s*(?:\w+::)*$|\breturn\b|=", before):
            yield source.line_of(code, match.start()), f"{name[1]} returns a Result: declare it [[nodiscard]]"


def header_errors(path, text, source):
    if path.endswith(".h") and text.split("\n")[2:3] != ["#pragma once"]:
        yield 3, "a header's third line is #pragma once"
    for match in re.finditer(r"\S[^\n]*\bQ_OBJECT\b", source.code):
        yield source.line_of(source.code, match.start()), "Q_OBJECT not on a line of its own is overlooked by moc"


def text_errors(path, text):
    lines = text.split("\n")
    if path.endswith((*SOURCES, ".cmake", ".py", ".sh", "CMakeLists.txt")) or lines[0].startswith("#!"):
        first = 1 if lines[0].startswith("#!") else 0
        marks = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later")
        if not all(mark in line for mark, line in zip(marks, (*lines[first:first + 2], "", ""))):
            yield first + 1, "the file doesn't begin with its two SPDX lines"
    for number, line in enumerate(lines, 1):
        if MACHINE_PATH.search(line):
            yield number, "a path of somebody's machine"


def link_errors(path, text):
    for layer in LAYERS:
        if not path.endswith("CMakeLists.txt") or not layer.links or not is_below(path, layer.folder):
            continue
        for number, line in enumerate(text.split("\n"), 1):
            for target in re.findall(r"\b(?:\w+::\w+|gendan_(?!library\b|test\b)\w+)", line.split("#")[0]):
                if target not in layer.links:
                    yield number, f"{layer.folder} may not link {target}"


def source_errors(path, text, qt):
    source = Source(text)
    yield from header_errors(path, text, source)
    yield from nodiscard_errors(path, source)
    if is_below(path, "tests"):
        yield from word_errors((GREEN_FAILURES, SLEEPS), source)
        return
    layer = next((layer for layer in LAYERS if is_below(path, layer.folder)), None)
    if layer is None:
        yield 1, "this folder is not in the table LAYERS: say what it may use"
        return
    yield from include_errors(path, layer, source, qt)
    yield from area_errors(path, source)
    yield from word_errors(layer.words, source)
    if not layer.sql:
        yield from sql_errors(source)


def files_below(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in ("build", "data") and not f.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix in TEXTS and name != "LICENSE" and not name.startswith("."):
                yield path.relative_to(root).as_posix()


def errors_below(root):
    qt = qt_modules()
    for path in files_below(root):
        text = Path(root, path).read_text(encoding="utf-8", errors="replace")
        found = [*text_errors(path, text), *link_errors(path, text)]
        if path.endswith(SOURCES):
            found += source_errors(path, text, qt)
        for line, message in sorted(found):
            yield f"{path}:{line}: {message}"


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent.parent).resolve()
    errors = list(errors_below(root))
    print("\n".join(errors) if errors else "every folder keeps to its layer")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
