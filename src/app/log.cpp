// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace gendan::app::log {

namespace {

constexpr size_t kLargestFile = 4 * 1024 * 1024;
constexpr size_t kFiles = 3;

std::shared_ptr<spdlog::logger>& logger() {
  static std::shared_ptr<spdlog::logger> s_logger;
  return s_logger;
}

void write(spdlog::level::level_enum level, const QString& message) {
  if (logger()) logger()->log(level, message.toStdString());
  else if (qEnvironmentVariableIsSet("GENDAN_LOG_STDERR")) spdlog::log(level, message.toStdString());
}

}  // namespace

void start(const QString& file) {
  logger() = spdlog::rotating_logger_mt("gendan", file.toStdString(), kLargestFile, kFiles);
  logger()->flush_on(spdlog::level::warn);
}

void info(const QString& message) { write(spdlog::level::info, message); }
void warning(const QString& message) { write(spdlog::level::warn, message); }

}  // namespace gendan::app::log
