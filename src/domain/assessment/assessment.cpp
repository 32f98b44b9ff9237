// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment/assessment.h"

#include <cstdlib>
#include <numeric>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

constexpr int kLongestDays = 366;

QString textOf(std::u16string_view word) { return QStringView(word).toString(); }

/// More than one band away: good where the evidence says not, or the other way round.
bool isFarFrom(int suggested, int score) {
  return suggested != kNoScore && std::abs(static_cast<int>(bandOf(score)) - static_cast<int>(bandOf(suggested))) > 1;
}

Result<> requireState(const Assessment& assessment, AssessmentState state, std::u16string_view subject) {
  if (assessment.state == state) return {};
  return refuse(Code::NotAllowedInState, subject, {{u"state"_qs, word(assessment.state)}});
}

Result<> answer(Assessment& assessment, AssessmentState state, Instant at, QString statement, Presence presence) {
  GENDAN_CHECK(requireState(assessment, AssessmentState::Final, u"assessment"));
  FieldErrors errors;
  checkText(errors, u"statement", statement, kLongText, presence);
  if (!errors.isEmpty()) return refuse(errors.error(u"assessment"));
  assessment.state = state;
  assessment.answeredAt = at;
  assessment.statement = std::move(statement);
  return {};
}

}  // namespace

Result<Weights> parseWeights(QStringView text) {
  const auto parts = text.split(u',');
  Weights weights{};
  bool sound = static_cast<size_t>(parts.size()) == kDimensions;
  for (size_t i = 0; sound && i < kDimensions; ++i) {
    weights[i] = parts[static_cast<qsizetype>(i)].trimmed().toInt(&sound);
    sound = sound && weights[i] >= 0 && weights[i] <= kLargestWeight;
  }
  if (!sound || std::accumulate(weights.begin(), weights.end(), 0) == 0) return refuse(Code::Invalid, u"not_weights");
  return weights;
}

QString Total::text() const {
  constexpr int kPlaces = 2;
  constexpr int kHundredths = 100;
  const auto hundredths = mulDivHalfUp(numerator, kHundredths, denominator);
  return QStringLiteral("%1.%2").arg(hundredths / kHundredths).arg(hundredths % kHundredths, kPlaces, 10, QChar(u'0'));
}

std::optional<Total> totalOf(std::span<const DimensionScore> scores) {
  Total total{0, 0};
  for (const auto& score : scores) {
    if (score.score == kNoScore) return std::nullopt;
    total.numerator += qint64(score.weight) * score.score * kHighestScore;
    total.denominator += score.weight;
  }
  return total.denominator > 0 ? std::optional(total) : std::nullopt;
}

int rawSumOf(std::span<const DimensionScore> scores) {
  int sum = 0;
  for (const auto& score : scores) sum += std::max(score.score, 0);
  return sum;
}

std::vector<DimensionScore> blankScores(const Weights& weights, std::span<const EvidenceFact> facts) {
  std::vector<DimensionScore> scores;
  for (size_t i = 0; i < kDimensions; ++i) {
    const auto dimension = static_cast<Dimension>(i);
    scores.push_back({{}, dimension, weights[i], suggest(dimension, facts).score, kNoScore, {}});
  }
  return scores;
}

Result<> checkPeriod(const Assessment& assessment, QDate today) {
  const auto [first, last] = std::pair(assessment.firstDay, assessment.lastDay);
  FieldErrors errors;
  errors.addIf(!first.isValid(), u"first_day", u"required");
  errors.addIf(!last.isValid(), u"last_day", u"required");
  if (errors.isEmpty()) {
    const bool wholeMonth = first.day() == 1 && last == first.addDays(first.daysInMonth() - 1);
    errors.addIf(assessment.kind == AssessmentKind::Monthly && !wholeMonth, u"first_day", u"not_a_whole_month");
    errors.addIf(last < first, u"last_day", u"before_from");
    errors.addIf(first > today, u"first_day", u"date_in_future");
    errors.addIf(first.daysTo(last) >= kLongestDays, u"last_day", u"too_long_period");
  }
  return errors.isEmpty() ? Result<>() : refuse(errors.error(u"assessment"));
}

std::u16string_view fieldOf(Dimension dimension) {
  constexpr std::array<std::u16string_view, kDimensions> kFields{u"order_execution", u"problem_solving",
                                                                 u"communication", u"attitude"};
  return kFields[static_cast<size_t>(dimension)];
}

Result<> checkScores(const Assessment& assessment) {
  FieldErrors errors;
  for (const auto& score : assessment.scores) {
    const auto field = fieldOf(score.dimension);
    const auto note = textOf(field) + u"_note"_qs;
    const bool given = score.score != kNoScore;
    const bool sound = score.score >= 0 && score.score <= kHighestScore;
    errors.addIf(given && !sound, field, u"out_of_range");
    const auto presence =
        given && sound && isFarFrom(score.suggested, score.score) ? Presence::Required : Presence::Optional;
    if (presence == Presence::Required && score.comment.trimmed().isEmpty()) errors.add(note, u"reason_needed");
    else checkText(errors, note.toStdU16String(), score.comment, kLongText);
  }
  checkText(errors, u"remark", assessment.remark, kLongText);
  checkText(errors, u"reason", assessment.reason, kLongText,
            assessment.kind == AssessmentKind::AdHoc ? Presence::Required : Presence::Optional);
  return errors.isEmpty() ? Result<>() : refuse(errors.error(u"assessment"));
}

Result<> finalise(Assessment& assessment, UserId by, Instant at, QDate scoredOn) {
  GENDAN_CHECK(requireState(assessment, AssessmentState::Draft, u"assessment.finalise"));
  FieldErrors errors;
  for (const auto& score : assessment.scores)
    errors.addIf(score.score == kNoScore, fieldOf(score.dimension), u"required");
  errors.addIf(scoredOn < assessment.lastDay, u"last_day", u"not_over");
  if (!errors.isEmpty()) return refuse(errors.error(u"assessment.finalise"));
  GENDAN_CHECK(checkScores(assessment));
  assessment.state = AssessmentState::Final;
  assessment.finalisedBy = by;
  assessment.finalisedAt = at;
  return {};
}

Result<> acknowledge(Assessment& assessment, Instant at, QString statement) {
  return answer(assessment, AssessmentState::Acknowledged, at, std::move(statement), Presence::Optional);
}

Result<> object(Assessment& assessment, Instant at, QString statement) {
  return answer(assessment, AssessmentState::Objected, at, std::move(statement), Presence::Required);
}

Result<Assessment> correctionOf(const Assessment& earlier, QString reason) {
  if (earlier.state == AssessmentState::Draft || earlier.state == AssessmentState::Replaced)
    return refuse(Code::NotAllowedInState, u"assessment.correct", {{u"state"_qs, word(earlier.state)}});
  FieldErrors errors;
  checkText(errors, u"reason", reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"assessment.correct"));
  Assessment next = earlier;
  next.id = {};
  next.version = 0;
  next.edition = earlier.edition + 1;
  next.corrects = earlier.id;
  next.reason = std::move(reason);
  next.state = AssessmentState::Draft;
  next.finalisedBy = {};
  next.finalisedAt = {};
  next.answeredAt = {};
  next.statement.clear();
  for (auto& score : next.scores) score.id = {};
  for (auto& fact : next.facts) fact.id = {};
  return next;
}

}  // namespace gendan::domain
