// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How each use case shows in the windows: its text, icon, shortcut, what it acts on and what its form begins with.

#include <QString>
#include <span>

#include "ui/forms/form_preview.h"

namespace gendan::ui {

struct CommandLook {
  const char* word;      ///< of the use case
  const char* text;      ///< the act: "Submit for review"
  const char* icon;      ///< of resources/icons; nullptr: none
  const char* shortcut;  ///< nullptr: none
  const char* kind;      ///< of the record it acts on; nullptr: it needs none
  const char* subject;   ///< the argument that names that record
  Proposal propose;      ///< what its form begins with; nullptr: empty
  Preview preview = nullptr;  ///< what its form shows beside the fields
  const char* answer = nullptr;  ///< the argument that is answered by a button of its own each: approve, reject
  bool takesFiles = false;       ///< asks for files before the form opens, unless they are known
};

[[nodiscard]] std::span<const CommandLook> commandTable();
[[nodiscard]] const CommandLook* findLook(const QString& word);
/// Translated.
[[nodiscard]] QString actText(const CommandLook& look);

}  // namespace gendan::ui
