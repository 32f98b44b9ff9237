#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gendan founders
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Gendan from outside, as a screen reader does: every control is found by its role and name through AT-SPI.

usage: drive.py GENDAN FILE LOGIN PASSWORD      FILE is of the demo company

Signs in, opens each page, logs a follow-up on the first order that waits for one, and reads the outcome in the status
bar. Ends with exit code 1 when a control has no name or a step can't be done. Needs a display and a session bus:
tests/accessibility/run brings both.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30  # seconds
FINDING = "客户确认收货 the customer has received all"
Role = Atspi.Role
TABLES = (Role.TABLE, Role.TREE, Role.LIST)
OPERABLE = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.TEXT, Role.PASSWORD_TEXT,
            Role.COMBO_BOX, Role.SPIN_BUTTON, Role.PAGE_TAB, Role.MENU_ITEM, Role.DIALOG, *TABLES}


def children(node):
    return [child for index in range(node.get_child_count()) if (child := node.get_child_at_index(index))]


def walk(node):
    """Everything shown below a node, but for the cells of tables."""
    for child in children(node):
        if child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            if child.get_role() not in TABLES:
                yield from walk(child)


def name_of(node):
    """A label's text comes first: of a combo box Qt gives what is chosen as its name."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name().replace("&", "")
    return (node.get_name() or "").strip()


def press(node):
    node.get_action_iface().do_action(0)


def waited(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := find():
                return found
        except GLib.Error:  # a window went away while it was read
            pass
        time.sleep(0.1)
    raise SystemExit(f"not found: {what}")


class Program:
    def __init__(self, command):
        self.process = subprocess.Popen(command)
        self.nameless = set()

    def shown(self):
        for application in children(Atspi.get_desktop(0)):
            if application.get_process_id() == self.process.pid:
                return list(walk(application))
        return []

    def find(self, role, name):
        return waited(f"{Role.get_name(role)} {name}", lambda: next(
            (n for n in self.shown() if n.get_role() == role and name_of(n) == name), None))

    def dialog(self, title):
        return next((n for n in self.shown() if n.get_role() == Role.DIALOG and n.get_name().startswith(title)), None)

    def press(self, role, name):
        press(self.find(role, name))

    def type(self, role, name, text):
        self.find(role, name).get_editable_text_iface().set_text_contents(text)

    def look_for_nameless(self, where):
        self.nameless |= {f"{where}: a {n.get_role_name()} without a name"
                          for n in self.shown() if n.get_role() in OPERABLE and not name_of(n)}


def tour(program, login, password):
    program.type(Role.TEXT, "Login", login)
    program.type(Role.PASSWORD_TEXT, "Password", password)
    program.press(Role.PUSH_BUTTON, "Sign in")
    for page in children(program.find(Role.LIST, "Pages")):
        title = page.get_name().split("  (")[0]
        press(page)
        program.find(Role.LABEL, title)
        program.look_for_nameless(title)
    press(children(program.find(Role.LIST, "Pages"))[0])
    program.find(Role.LABEL, "My day")
    program.press(Role.PUSH_BUTTON, "Log follow-up")
    dialog = waited("the dialog", lambda: program.dialog("Log follow-up – "))
    program.look_for_nameless("Log follow-up")
    program.type(Role.TEXT, "Finding", FINDING)
    press(next(n for n in walk(dialog) if n.get_role() == Role.PUSH_BUTTON and name_of(n) == "Log follow-up"))
    waited("the dialog's end", lambda: not program.dialog("Log follow-up – "))
    program.find(Role.LABEL, "Logged a follow-up")


def main():
    gendan, file, login, password = sys.argv[1:]
    program = Program([gendan, "--language", "en", file])
    try:
        tour(program, login, password)
    finally:
        program.process.terminate()
    for line in sorted(program.nameless):
        print(line)
    return 1 if program.nameless else 0


if __name__ == "__main__":
    sys.exit(main())
