// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessment_report.h"
#include "cli/commands.h"
#include "cli/demo.h"
#include "cli/document.h"
#include "cli/exec.h"
#include "cli/export.h"
#include "cli/import.h"
#include "cli/init.h"
#include "cli/life.h"
#include "cli/print.h"
#include "cli/query.h"
#include "cli/tool.h"
#include "cli/upkeep/upkeep.h"

namespace gendan::cli {

const std::vector<Subcommand>& subcommands() {
  static const std::vector<Subcommand> all{
      {"init", "FILE --company JSON-FILE", "makes a new company database from its departments and people", runInit},
      {"demo", "FILE [--company] [--orders N] [--lines N] [--follow-ups N] [--seed S] [--today YYYY-MM-DD]",
       "a new database with a believable company and its orders of the last year", runDemo},
      {"exec", "FILE [SCRIPT]", "carries out commands, one JSON object a line, and answers each after its commit",
       runExec},
      {"commands", "", "what every command of exec takes", runCommands},
      {"life", "[FILE]", "plays the life of a sales order and the purchase order that feeds it", runLife},
      {"query", "FILE LIST|--search TEXT --as LOGIN [--csv] [--count] [--limit N]",
       "a worklist or what a search finds, as JSON lines or CSV", runQuery},
      {"print",
       "FILE order|KIND|list NUMBER… [--form NAME] [--language zh|en|both] [--from DATE] [--to DATE] [--output X.pdf] "
       "--as LOGIN",
       "an order as text to read, or forms and lists as one PDF", runPrint},
      {"document", "FILE ORDER [NAME TARGET] --as LOGIN",
       "the documents of an order, each with whether it was altered; or one of them as a file again", runDocument},
      {"import", "FILE TABLE --mapping MAPPING.json --as LOGIN [--sheet NAME] [--for-real] [--skip-bad REST.csv]",
       "orders from a csv, xlsx or ods table: what would happen, or for real", runImport},
      {"export", "FILE LIST TARGET.csv|TARGET.xlsx --as LOGIN", "a worklist, whole, as a table", runExport},
      {"report", "FILE assessment [TARGET.csv|TARGET.xlsx|TARGET.pdf] --month YYYY-MM --as LOGIN",
       "the trackers of a month with scores, grades and bonus rates, as JSON lines or a table", runReport},
      {"verify", "FILE [--witness PATH]", "reads the whole audit trail and reports the first row that was tampered with",
       runVerify},
      {"check", "FILE", "asks whether the file is sound and its sums agree; one line an offence", runCheck},
      {"backup", "FILE TARGET --as LOGIN", "a verified copy of the database, taken while others work", runBackup},
      {"restore", "BACKUP TARGET --as ADMINISTRATOR --confirmed-by MANAGER [--replace]",
       "puts a backup back in place once it has been verified", runRestore},
      {"dump", "FILE --as LOGIN [--order NUMBER]", "every record as canonical JSON", runDump},
  };
  return all;
}

}  // namespace gendan::cli
