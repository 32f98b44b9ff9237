// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tracking (P2.4), problems (P1.3) and what the customer says (P4.1).

#include "app/ports/store.h"
#include "domain/followup/feedback.h"

namespace gendan::app {

/// What the tracker writes down of one contact.
struct ContactNote {
  domain::Channel channel = domain::Channel::Telephone;
  domain::DepartmentId department;
  QString contact;
  QString person;
  QString finding;
  bool problemFound = false;
  QDate nextDate;  ///< none: the company's usual number of working days from today, while the order runs
};

struct ProblemEntry {
  domain::ProblemKind kind = domain::ProblemKind::Other;
  domain::Severity severity = domain::Severity::Minor;
  QString description;
  domain::Ownership owner;  ///< without a department: the person's, else the executing, else the owning one
};

/// With a problem described, the problem is raised in the same transaction.
struct LogFollowUp {
  static constexpr auto kWord = "followUp.log";
  domain::OrderId order;
  ContactNote note;
  domain::FollowUpId corrects;
  ProblemEntry problem;
};
/// Errors: Forbidden unless the order is assigned to the actor, NotAllowedInState once it is closed, Invalid.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const LogFollowUp& command);

struct OrderReference {
  domain::OrderId order;
};

/// One contact about several orders; an entry for each, or none at all.
struct LogFollowUps {
  static constexpr auto kWord = "followUp.logBatch";
  std::vector<OrderReference> orders;
  ContactNote note;
};
/// Answers with the last entry. Errors: those of LogFollowUp, what is wrong with an order named after it; no_orders,
/// repeated.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const LogFollowUps& command);

struct RaiseProblem {
  static constexpr auto kWord = "problem.raise";
  domain::OrderId order;
  ProblemEntry problem;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RaiseProblem& command);

/// Department, person, due date, measures: what is left out stays.
struct AssignProblem {
  static constexpr auto kWord = "problem.assign";
  domain::ProblemId problem;
  int version = 0;
  domain::Ownership owner;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AssignProblem& command);

struct ResolveProblem {
  static constexpr auto kWord = "problem.resolve";
  domain::ProblemId problem;
  int version = 0;
  domain::SolutionEffect effect = domain::SolutionEffect::Unknown;
  QString solution;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ResolveProblem& command);

/// A complaint raises a problem in the same transaction; the order's owning department has to solve it.
struct RecordFeedback {
  static constexpr auto kWord = "feedback.record";
  domain::OrderId order;
  int satisfaction = 0;
  QString text;
  bool complaint = false;
  domain::Severity severity = domain::Severity::Major;  ///< of the complaint
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RecordFeedback& command);

}  // namespace gendan::app
