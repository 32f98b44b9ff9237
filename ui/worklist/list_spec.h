// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list as data: what it is called, where its rows come from, which columns it begins with, what an empty one means.

#include <optional>

#include "ui/commands/commander.h"
#include "ui/models/list_source.h"

namespace gendan::ui {

class ListView;

struct ListSpec {
  const char* key;    ///< under which its settings are remembered
  const char* title;  ///< context "lists"
  const char* empty;  ///< what to do when nothing is in it; context "lists"
  std::shared_ptr<const ListSource> source;
  QStringList columns;
  /// Stands in place of a table: what is no list of records (the audit trail, backups). Such a one has no source.
  QWidget* (*make)(Session&, Commander&, QWidget* parent) = nullptr;
  /// Stands above the table and may narrow it down.
  QWidget* (*above)(Session&, ListView&, QWidget* parent) = nullptr;
};

/// A page of the navigation: lists that wait for somebody, and the commands that begin something there.
struct PageSpec {
  const char* key;
  const char* title;  ///< context "pages"
  const char* icon;
  QStringList commands;
  std::vector<ListSpec> lists;
  /// Whom the page is for; everybody sees what is left.
  bool (*isFor)(const domain::Actor& actor) = nullptr;
  bool counts = true;  ///< shows the number of rows of its first lists beside its name
};

/// Every page, in the order of the navigation.
[[nodiscard]] const std::vector<PageSpec>& pageSpecs();

}  // namespace gendan::ui
