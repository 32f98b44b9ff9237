// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <algorithm>

#include "domain/assessment/assessment.h"
#include "domain/base/text.h"

namespace gendan::app {

using domain::Code;
using domain::refuse;
using domain::Result;

namespace {

constexpr std::array kSpecs{
    SettingSpec{SettingKey::CompanyName, "company_name", FieldType::Text, "", false},
    SettingSpec{SettingKey::Currency, "currency", FieldType::Currency, "CNY", false},
    SettingSpec{SettingKey::SinglePersonReview, "single_person_review", FieldType::Boolean, "false", true},
    SettingSpec{SettingKey::OverDelivery, "over_delivery", FieldType::Rate, "0", true},
    SettingSpec{SettingKey::UnderDelivery, "under_delivery", FieldType::Rate, "0", true},
    SettingSpec{SettingKey::FollowUpDays, "follow_up_days", FieldType::Integer, "3", false},
    SettingSpec{SettingKey::DecisionDays, "decision_days", FieldType::Integer, "2", false},
    SettingSpec{SettingKey::AcknowledgeDays, "acknowledge_days", FieldType::Integer, "1", false},
    SettingSpec{SettingKey::WorkingWeek, "working_week", FieldType::Text, "12345", false},
    SettingSpec{SettingKey::WarnFollowUpDays, "warn_follow_up_days", FieldType::Integer, "5", false},
    SettingSpec{SettingKey::WarnPlanDays, "warn_plan_days", FieldType::Integer, "2", false},
    SettingSpec{SettingKey::WarnSupplyDays, "warn_supply_days", FieldType::Integer, "1", false},
    SettingSpec{SettingKey::WarnChangeDays, "warn_change_days", FieldType::Integer, "3", false},
    SettingSpec{SettingKey::WarnNoticeDays, "warn_notice_days", FieldType::Integer, "2", false},
    SettingSpec{SettingKey::WarnFailedInspections, "warn_failed_inspections", FieldType::Integer, "2", false},
    SettingSpec{SettingKey::WarnPaymentDays, "warn_payment_days", FieldType::Integer, "1", false},
    SettingSpec{SettingKey::WarnPromiseDays, "warn_promise_days", FieldType::Integer, "1", false},
    SettingSpec{SettingKey::RiskHigh, "risk_high", FieldType::Integer, "6", false},
    SettingSpec{SettingKey::RiskMedium, "risk_medium", FieldType::Integer, "3", false},
    SettingSpec{SettingKey::SupplierQuality, "supplier_quality", FieldType::Integer, "40", false},
    SettingSpec{SettingKey::SupplierDelivery, "supplier_delivery", FieldType::Integer, "30", false},
    SettingSpec{SettingKey::SupplierService, "supplier_service", FieldType::Integer, "30", false},
    SettingSpec{SettingKey::SupplierLots, "supplier_lots", FieldType::Integer, "3", false},
    SettingSpec{SettingKey::SupplierResponse, "supplier_response", FieldType::Integer, "3", false},
    SettingSpec{SettingKey::PolicyTitle, "policy_title", FieldType::Text, "", false},
    SettingSpec{SettingKey::PolicyVersion, "policy_version", FieldType::Text, "", false},
    SettingSpec{SettingKey::DocumentMegabytes, "document_megabytes", FieldType::Integer, "20", false},
    SettingSpec{SettingKey::AssessmentWeights, "assessment_weights", FieldType::Text, "1,1,1,1", true},
    SettingSpec{SettingKey::BonusBase, "bonus_base", FieldType::Money, "", true},
};

constexpr bool inOrder() {
  for (size_t i = 0; i < kSpecs.size(); ++i)
    if (static_cast<size_t>(kSpecs[i].key) != i) return false;
  return true;
}
static_assert(inOrder(), "one row a key, in the order of the enum");

Result<> isNumberBetween(const QString& value, int least, int most) {
  bool isNumber = false;
  const int number = value.toInt(&isNumber);
  if (!isNumber) return refuse(domain::invalid(u"value", u"not_a_number"));
  if (number < least || number > most) return refuse(domain::invalid(u"value", u"out_of_range"));
  return {};
}

}  // namespace

std::span<const SettingSpec> settingSpecs() { return kSpecs; }

const SettingSpec& specOf(SettingKey key) { return kSpecs[static_cast<size_t>(key)]; }

Result<const SettingSpec*> specOf(const QString& word) {
  const auto it = std::ranges::find_if(kSpecs, [&](const auto& s) { return word == QLatin1StringView(s.word); });
  if (it == kSpecs.end()) return refuse(Code::NotFound, u"setting");
  return &*it;
}

Result<> checkSetting(const SettingSpec& spec, const QString& value) {
  if (spec.key == SettingKey::WorkingWeek) {
    const bool digits = std::ranges::all_of(value, [](QChar c) { return c >= u'1' && c <= u'7'; });
    return digits && !value.isEmpty() ? Result<>{} : refuse(domain::invalid(u"value", u"not_weekdays"));
  }
  if (spec.key == SettingKey::AssessmentWeights)
    return domain::parseWeights(value) ? Result<>{} : refuse(domain::invalid(u"value", u"not_weights"));
  if (spec.type == FieldType::Money) {
    const auto amount = domain::Money::parse(value);
    const bool isSound = value.isEmpty() || (amount && !amount->isNegative());
    return isSound ? Result<>{} : refuse(domain::invalid(u"value", u"not_an_amount"));
  }
  if (spec.type == FieldType::Boolean)
    return value == u"true" || value == u"false" ? Result<>{} : refuse(domain::invalid(u"value", u"not_a_flag"));
  if (spec.type == FieldType::Integer) return isNumberBetween(value, 0, 366);
  if (spec.type == FieldType::Currency)
    return domain::Currency::parse(value) ? Result<>{} : refuse(domain::invalid(u"value", u"not_a_currency"));
  if (spec.type == FieldType::Rate) {
    const auto rate = domain::Rate::parse(value);
    if (!rate) return refuse(domain::invalid(u"value", u"not_a_number"));
    const bool inRange = !rate->isNegative() && *rate <= domain::Rate::of(1);
    return inRange ? Result<>{} : refuse(domain::invalid(u"value", u"out_of_range"));
  }
  domain::FieldErrors errors;
  domain::checkText(errors, u"value", value, domain::kLongText);
  return errors.isEmpty() ? Result<>{} : refuse(errors.error(u"setting"));
}

SettingId putSetting(UnitOfWork& u, const SettingSpec& spec, const QString& value) {
  const auto word = QString::fromLatin1(spec.word);
  const auto rows = u.find<Setting>({where<&Setting::key>(word)});
  auto setting = rows.empty() ? Setting{{}, 0, word, {}} : rows.front();
  setting.value = value;
  if (rows.empty()) u.add(setting);
  else u.save(setting);
  return setting.id;
}

QString textSetting(UnitOfWork& u, SettingKey key) {
  const auto word = QString::fromLatin1(specOf(key).word);
  const auto rows = u.find<Setting>({where<&Setting::key>(word)});
  return rows.empty() ? QString::fromLatin1(specOf(key).standard) : rows.front().value;
}

bool flagSetting(UnitOfWork& u, SettingKey key) { return textSetting(u, key) == u"true"; }
int numberSetting(UnitOfWork& u, SettingKey key) { return textSetting(u, key).toInt(); }
domain::Rate rateSetting(UnitOfWork& u, SettingKey key) {
  return domain::Rate::parse(textSetting(u, key)).value_or(domain::Rate());
}

}  // namespace gendan::app
