// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settings_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include "domain/people/permissions.h"
#include "ui/forms/number_text.h"
#include "ui/forms/week_field.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using app::FieldType;
using app::SettingKey;
using app::SettingSpec;

namespace {

struct SettingColumn {
  enum { kName, kValue, kStandard, kWaiting, kMeaning, kColumns };
};
constexpr int kRaw = Qt::UserRole;

/// Context "settings"; one without an entry has only its name.
struct Meaning {
  const char* word;
  const char* text;
};
constexpr std::array kMeanings{
    Meaning{"company_name", QT_TRANSLATE_NOOP("settings", "Stands in the title of the window and on every form.")},
    Meaning{"currency",
            QT_TRANSLATE_NOOP("settings", "The company's own currency, three letters. Orders may have another one.")},
    Meaning{"single_person_review",
            QT_TRANSLATE_NOOP("settings", "Whoever entered an order may also review it. Off: two persons.")},
    Meaning{"over_delivery",
            QT_TRANSLATE_NOOP("settings", "How much more than ordered may be delivered, of each line.")},
    Meaning{"under_delivery",
            QT_TRANSLATE_NOOP("settings", "How much may be lacking and a line still counts as complete.")},
    Meaning{"follow_up_days",
            QT_TRANSLATE_NOOP("settings", "The next follow-up that is proposed, in working days from today.")},
    Meaning{"decision_days",
            QT_TRANSLATE_NOOP("settings", "How long a department has to decide on a request before it is overdue.")},
    Meaning{"acknowledge_days", QT_TRANSLATE_NOOP("settings", "How long a department has to acknowledge a change.")},
    Meaning{"working_week", QT_TRANSLATE_NOOP("settings", "Days that count for deadlines, apart from holidays.")},
    Meaning{"document_megabytes", QT_TRANSLATE_NOOP("settings", "Larger files can't be attached to orders.")},
    Meaning{"warn_follow_up_days",
            QT_TRANSLATE_NOOP("settings", "An early warning is raised when nobody was contacted for so long.")},
    Meaning{"warn_plan_days",
            QT_TRANSLATE_NOOP("settings", "An early warning is raised when production is so far behind its plan.")},
    Meaning{
        "warn_supply_days",
        QT_TRANSLATE_NOOP("settings", "An early warning is raised when a supply comes so long after it is needed.")},
    Meaning{"warn_change_days",
            QT_TRANSLATE_NOOP("settings", "An early warning is raised when a change waits so long for its decision.")},
    Meaning{"warn_notice_days",
            QT_TRANSLATE_NOOP("settings",
                              "An early warning is raised when a change notice waits so long to be acknowledged.")},
    Meaning{"warn_failed_inspections",
            QT_TRANSLATE_NOOP("settings", "An early warning is raised after so many failed inspections of one line.")},
    Meaning{"warn_payment_days",
            QT_TRANSLATE_NOOP("settings", "An early warning is raised when money is so long overdue.")},
    Meaning{"warn_promise_days",
            QT_TRANSLATE_NOOP("settings", "An early warning is raised when the plan ends so long after the promise.")},
    Meaning{"risk_high",
            QT_TRANSLATE_NOOP("settings", "Likelihood times impact, 1 to 9: from here on a risk is high.")},
    Meaning{"risk_medium",
            QT_TRANSLATE_NOOP("settings", "Likelihood times impact, 1 to 9: from here on a risk is medium.")},
    Meaning{"supplier_quality",
            QT_TRANSLATE_NOOP("settings", "How much quality counts in the evaluation of a supplier.")},
    Meaning{"supplier_delivery",
            QT_TRANSLATE_NOOP("settings", "How much delivery on time counts in the evaluation of a supplier.")},
    Meaning{"supplier_service",
            QT_TRANSLATE_NOOP("settings", "How much service counts in the evaluation of a supplier.")},
    Meaning{"supplier_lots", QT_TRANSLATE_NOOP("settings", "With fewer lots a supplier is given no grade.")},
    Meaning{"supplier_response", QT_TRANSLATE_NOOP("settings", "Days in which a supplier should confirm an order.")},
    Meaning{"policy_title",
            QT_TRANSLATE_NOOP("settings", "The policy that forms name in their foot; empty: the usual one.")},
    Meaning{"policy_version",
            QT_TRANSLATE_NOOP("settings", "The version of the policy that forms name in their foot.")},
    Meaning{"assessment_weights",
            QT_TRANSLATE_NOOP(
                "settings",
                "How much each of the four dimensions of a tracker's assessment counts: four numbers with commas.")},
    Meaning{"bonus_base",
            QT_TRANSLATE_NOOP(
                "settings",
                "The full performance bonus of a tracker and month, with its currency; empty: none is worked out.")},
};

QString meaningOf(const SettingSpec& spec) {
  const auto it = std::ranges::find_if(
      kMeanings, [&spec](const Meaning& m) { return QLatin1StringView(m.word) == QLatin1StringView(spec.word); });
  auto text = it == kMeanings.end() ? QString() : QCoreApplication::translate("settings", it->text);
  if (spec.needsManager) text += u"  "_qs + SettingsView::tr("A manager must confirm a change.");
  return text;
}

const SettingSpec& specAt(int row) { return app::settingSpecs()[static_cast<size_t>(row)]; }

class SettingDelegate : public QStyledItemDelegate {
 public:
  explicit SettingDelegate(SettingsView& view) : QStyledItemDelegate(&view), m_view(view) {}

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const auto& spec = specAt(index.row());
    QWidget* editor = nullptr;
    if (spec.key == SettingKey::WorkingWeek) {
      editor = new WeekField(parent);
    } else if (spec.type == FieldType::Boolean) {
      auto* combo = new QComboBox(parent);
      for (const auto* word : {"true", "false"})
        combo->addItem(SettingsView::text(spec, QString::fromLatin1(word)), QString::fromLatin1(word));
      editor = combo;
    } else {
      editor = new QLineEdit(parent);
    }
    editor->setObjectName(QString::fromLatin1(spec.word));
    editor->setAccessibleName(fieldText(QString::fromLatin1(spec.word)));
    return editor;
  }
  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    const auto& spec = specAt(index.row());
    const auto value = m_view.value(index.row());
    if (auto* week = qobject_cast<WeekField*>(editor)) week->setValue(value);
    else if (auto* combo = qobject_cast<QComboBox*>(editor)) combo->setCurrentIndex(combo->findData(value));
    else if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setText(editText(spec.type, value));
  }
  void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override {
    const auto& spec = specAt(index.row());
    QString value;
    if (const auto* week = qobject_cast<WeekField*>(editor)) value = week->value();
    else if (const auto* combo = qobject_cast<QComboBox*>(editor)) value = combo->currentData().toString();
    else value = numberOrText(spec, qobject_cast<QLineEdit*>(editor)->text());
    if (value != m_view.value(index.row())) m_view.change(spec, value);
  }

 private:
  static QString numberOrText(const SettingSpec& spec, const QString& typed) {
    return isNumeric(spec.type) ? numberFrom(spec.type, typed) : typed.trimmed();
  }
  SettingsView& m_view;
};

}  // namespace

SettingsView::SettingsView(Session& session, Commander& commander, QWidget* parent)
    : QTableWidget(parent),
      m_session(session),
      m_mayChange(
          domain::permits(domain::Action::SettingsManage, domain::Access::Do, session.actor(), {}).has_value()) {
  setObjectName(u"admin.settings"_qs);
  setAccessibleName(QCoreApplication::translate("lists", "Settings"));
  setColumnCount(SettingColumn::kColumns);
  setHorizontalHeaderLabels({tr("Setting"), tr("Value"), tr("Standard"), tr("Waits for a manager"), tr("What it does")});
  verticalHeader()->hide();
  setShowGrid(false);
  setTabKeyNavigation(false);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
  setItemDelegateForColumn(SettingColumn::kValue, new SettingDelegate(*this));
  constexpr std::array kWidths{270, 190, 120, 150};
  for (int i = 0; i < SettingColumn::kMeaning; ++i) setColumnWidth(i, kWidths[static_cast<size_t>(i)]);
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  connect(this, &SettingsView::said, &commander, &Commander::said);
  connect(&session, &Session::changed, this, &SettingsView::reload);
  reload();
}

QString SettingsView::text(const SettingSpec& spec, const QString& value) {
  if (spec.key == SettingKey::WorkingWeek) return WeekField::text(value);
  if (spec.type == FieldType::Boolean)
    return value == u"true" ? QCoreApplication::translate("words", "Yes") : QCoreApplication::translate("words", "No");
  return editText(spec.type, value);
}

QString SettingsView::value(int row) const { return item(row, SettingColumn::kValue)->data(kRaw).toString(); }

QHash<QString, QString> SettingsView::valuesOf(const QString& kind, const char* key, const char* value,
                                               std::vector<std::pair<QString, QString>> where) const {
  QHash<QString, QString> values;
  const auto list =
      m_session.reading().records().list({kind, {}, std::move(where), {}, 0, app::kMostRecords}, m_session.actor());
  if (!list) return values;
  for (const auto& row : list->rows)
    values.insert(list->value(row, QLatin1StringView(key)).text, list->value(row, QLatin1StringView(value)).text);
  return values;
}

void SettingsView::reload() {
  const auto set = valuesOf(u"setting"_qs, "key", "value", {});
  const auto waiting = valuesOf(u"proposal"_qs, "setting", "new_value", {{u"state"_qs, u"proposed"_qs}});
  const auto specs = app::settingSpecs();
  setRowCount(static_cast<int>(specs.size()));
  for (int row = 0; row < rowCount(); ++row) {
    const auto& spec = specAt(row);
    const auto word = QString::fromLatin1(spec.word);
    const auto standard = QString::fromLatin1(spec.standard);
    const auto value = set.value(word, standard);
    const auto put = [&](int column, const QString& shown) {
      auto* cell = new QTableWidgetItem(shown);
      cell->setToolTip(shown);
      if (column != SettingColumn::kValue || !m_mayChange) cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
      setItem(row, column, cell);
      return cell;
    };
    put(SettingColumn::kName, fieldText(word));
    auto* current = put(SettingColumn::kValue, text(spec, value));
    current->setData(kRaw, value);
    auto font = current->font();
    font.setBold(value != standard);
    current->setFont(font);
    current->setToolTip(m_mayChange ? tr("F2 or a double click changes it.") : tr("Only administrators change settings."));
    put(SettingColumn::kStandard, standard.isEmpty() ? u"–"_qs : text(spec, standard))->setForeground(theme().muted);
    put(SettingColumn::kWaiting, waiting.contains(word) ? text(spec, waiting.value(word)) : QString())->setForeground(theme().warn);
    put(SettingColumn::kMeaning, meaningOf(spec));
  }
}

void SettingsView::change(const SettingSpec& spec, const QString& value) {
  const auto word = QString::fromLatin1(spec.word);
  const auto changed =
      m_session.perform(*app::findCommand(u"setting.change"_qs), {{u"setting"_qs, word}, {u"value"_qs, value}});
  if (!changed) {
    Q_EMIT said(tr("%1: %2").arg(fieldText(word), refusalText(changed.error())), true);
  } else if (changed->outcome.number == u"proposal") {
    Q_EMIT said(tr("%1: waits for a manager's confirmation").arg(fieldText(word)), false);
  } else {
    Q_EMIT said(tr("%1: %2").arg(fieldText(word), text(spec, value)), false);
  }
}

}  // namespace gendan::ui
