// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/command_form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QUuid>
#include <QVBoxLayout>
#include <array>

#include "ui/commands/record_view.h"
#include "ui/present/words.h"
#include "ui/theme.h"

namespace gendan::ui {

using app::Field;

namespace {

constexpr int kDraftMs = 400;
constexpr qsizetype kMostInOne = 8;  ///< fields in one column
constexpr int kWide = 900;
constexpr int kMargin = 10;
constexpr int kPlain = 580;

bool isVersion(const Field& field) { return QLatin1StringView(field.name) == QLatin1StringView("version"); }

/// Fields of a command that make sense only while another one has a value; with no value, never in a window.
struct Condition {
  const char* word;
  const char* fields;  ///< beginning of their names
  const char* on;
  const char* value;
};
constexpr std::array kConditions{
    Condition{"followUp.log", "problem_kind", "problem_found", "true"},
    Condition{"followUp.log", "problem_severity", "problem_found", "true"},
    Condition{"followUp.log", "problem_description", "problem_found", "true"},
    Condition{"followUp.log", "problem_department", "problem_found", "true"},
    Condition{"followUp.log", "problem_responsible", "problem_found", "true"},
    Condition{"followUp.log", "problem_due", "problem_found", "true"},
    Condition{"followUp.log", "problem_measures", "problem_found", "true"},
    Condition{"followUp.log", "corrects", nullptr, nullptr},
    Condition{"feedback.record", "severity", "complaint", "true"},
    Condition{"payment.post", "cheque_no", "method", "cheque"},
    Condition{"order.enter", "feeds_order", "kind", "purchase"},
};

const Condition* conditionOf(const QString& word, const QString& field) {
  const auto it = std::ranges::find_if(kConditions, [&](const Condition& c) {
    return word == QLatin1StringView(c.word) && field == QLatin1StringView(c.fields);
  });
  return it == kConditions.end() ? nullptr : &*it;
}

/// Does a list speak of the order's own lines (a quantity for each), or are rows added freely?
bool hasFixedRows(const app::Parts& list, const CommandLook& look) {
  const bool named = std::ranges::any_of(list.fields, [](const Field& f) {
    return QLatin1StringView(f.name) == QLatin1StringView("line") && f.required;
  });
  return named && look.subject != nullptr && QLatin1StringView(list.name) == QLatin1StringView("lines");
}

void removeSecrets(const std::vector<Field>& fields, QJsonObject& arguments) {
  for (const auto& field : fields)
    if (isSecret(field)) arguments.remove(QLatin1StringView(field.name));
}

QString subjectNumber(Session& session, const Subject& subject) {
  const auto& [kind, id, order, version, selected, files] = subject;
  if (kind.isEmpty()) return {};
  const RecordView record(session, kind, id);
  auto number = record.text("number");
  if (number.isEmpty()) number = record.text("name");
  if (order == 0 || kind == u"order") return number;
  const auto of = RecordView(session, u"order"_qs, order).text("number");
  return number.isEmpty() ? of : number + u" · "_qs + of;
}

}  // namespace

QJsonObject CommandForm::fixedArguments(const app::CommandSpec& spec, const CommandLook& look, const Subject& subject) {
  QJsonObject fixed;
  if (look.subject != nullptr && subject.id > 0)
    fixed.insert(QLatin1StringView(look.subject), static_cast<double>(subject.id));
  if (look.subject != nullptr && subject.version > 0 && std::ranges::any_of(spec.fields, isVersion))
    fixed.insert(u"version"_qs, subject.version);
  return fixed;
}

bool CommandForm::asksAnything(const app::CommandSpec& spec, const CommandLook& look) {
  return !spec.lists.empty() || std::ranges::any_of(spec.fields, [&](const Field& f) {
    return !isVersion(f) && (look.subject == nullptr || QLatin1StringView(f.name) != QLatin1StringView(look.subject));
  });
}

CommandForm::CommandForm(Session& session, const app::CommandSpec& spec, const CommandLook& look, Subject subject,
                         QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_spec(spec),
      m_look(look),
      m_subject(std::move(subject)),
      m_fixed(fixedArguments(spec, look, m_subject)),
      m_commandId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_drafts(session.scope()),
      m_banner(new QLabel(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  const auto number = subjectNumber(session, m_subject);
  setWindowTitle(number.isEmpty() ? actText(look) : tr("%1 – %2").arg(actText(look), number));
  setObjectName(spec.word);

  setRole(m_banner, u"banner"_qs);
  m_banner->setObjectName(u"banner"_qs);
  m_banner->setWordWrap(true);
  m_banner->hide();
  auto* content = new QWidget(this);
  auto* inside = new QVBoxLayout(content);
  inside->setContentsMargins(0, 0, kMargin, 0);
  addPreview(inside);
  addFields(inside);
  addLists(inside);
  if (m_grids.isEmpty()) inside->addStretch();
  auto* area = new QScrollArea(this);
  area->setWidget(content);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(m_banner);
  layout->addWidget(area, 1);
  addButtons(layout);

  if (look.propose != nullptr) setArguments(look.propose(session, m_subject).value_or(QJsonObject()));
  restoreDraft();
  showFitting();
  for (auto* grid : m_grids) grid->adjust();
  fitTo(*content);
  m_draftTimer.setSingleShot(true);
  m_draftTimer.setInterval(kDraftMs);
  connect(&m_draftTimer, &QTimer::timeout, this, &CommandForm::noteEdit);
  if (m_preview != nullptr) m_preview->show(arguments());
  if (!m_editors.isEmpty()) m_editors.constFirst()->setFocus();
}

CommandForm::~CommandForm() {
  hide();  // an open cell hands its text over while everything it goes to is still there
  if (m_draftTimer.isActive()) keepDraft();
}

void CommandForm::fitTo(const QWidget& content) {
  const auto shown = std::ranges::count_if(m_editors, [](const auto* editor) { return !editor->isHidden(); });
  const bool isWide = !m_grids.isEmpty() || m_preview != nullptr || shown > kMostInOne;
  const int width = isWide ? kWide : kPlain;
  auto* inside = content.layout();
  // Rows that were hidden just now are still in what nested layouts remember.
  for (auto* nested : content.findChildren<QLayout*>()) nested->invalidate();
  inside->invalidate();
  const int inner = width - 2 * kMargin - layout()->contentsMargins().left() - layout()->contentsMargins().right();
  const int wanted = inside->hasHeightForWidth() ? inside->totalHeightForWidth(inner) : inside->totalSizeHint().height();
  constexpr int kButtons = 84;
  const int banner = m_banner->isHidden() ? 0 : m_banner->heightForWidth(inner) + layout()->spacing();
  constexpr int kFrame = 60;
  resize(width, std::min(wanted + banner + kButtons, screen()->availableGeometry().height() - kFrame));
}

void CommandForm::addPreview(QBoxLayout* layout) {
  if (m_look.preview == nullptr) return;
  m_preview = m_look.preview(m_session, m_subject, this);
  layout->addWidget(m_preview);
}

void CommandForm::addButtons(QBoxLayout* layout) {
  auto* buttons = new QDialogButtonBox(this);
  const auto add = [&](const QString& text, const QJsonValue& answer, bool primary) {
    auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(answer.isString() ? answer.toString() : u"act"_qs);
    if (primary) setRole(button, u"primary"_qs);
    button->setDefault(primary);
    button->setAutoDefault(primary);
    connect(button, &QPushButton::clicked, this, [this, answer] {
      if (!answer.isUndefined()) m_fixed.insert(QLatin1StringView(m_look.answer), answer);
      submit();
    });
  };
  if (m_look.answer == nullptr) {
    add(actText(m_look), QJsonValue::Undefined, true);
  } else {
    add(tr("Approve"), u"approved"_qs, true);
    add(tr("Reject"), u"rejected"_qs, false);
  }
  auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  cancel->setObjectName(u"cancel"_qs);
  cancel->setAutoDefault(false);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(buttons);
}

void CommandForm::addFields(QBoxLayout* layout) {
  std::vector<const Field*> asked;
  for (const auto& field : m_spec.fields) {
    const auto name = QString::fromLatin1(field.name);
    const bool isAnswer = m_look.answer != nullptr && name == QLatin1StringView(m_look.answer);
    const auto* condition = conditionOf(m_spec.word, name);
    const bool never = condition != nullptr && condition->on == nullptr;
    if (!isVersion(field) && !isAnswer && !never && !m_fixed.contains(name)) asked.push_back(&field);
  }
  const auto always = std::ranges::count_if(
      asked, [this](const Field* f) { return conditionOf(m_spec.word, QString::fromLatin1(f->name)) == nullptr; });
  // Long forms stand in two columns; what takes several lines has its own row beneath them.
  const bool two = always > kMostInOne;
  const auto shorts = static_cast<size_t>(std::ranges::count_if(asked, [](const Field* f) { return !isLongText(*f); }));
  auto* columns = new QHBoxLayout;
  constexpr int kBetween = 24;
  columns->setSpacing(kBetween);
  auto* left = newForm();
  columns->addLayout(left, 1);
  auto* right = two ? newForm() : left;
  if (two) columns->addLayout(right, 1);
  auto* wide = two ? newForm() : left;
  layout->addLayout(columns);
  if (two) layout->addLayout(wide);
  size_t placed = 0;
  for (const auto* field : asked)
    addField(*field, isLongText(*field) ? wide : placed++ < (shorts + 1) / 2 ? left : right);
}

QFormLayout* CommandForm::newForm() {
  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  constexpr int kRowGap = 8;
  form->setVerticalSpacing(kRowGap);
  return form;
}

void CommandForm::addField(const Field& field, QFormLayout* layout) {
  const auto name = QString::fromLatin1(field.name);
  auto* editor = FieldEditor::create(m_spec.word, field, m_session, m_subject.order, this);
  const auto text = fieldText(m_spec.word + u'.' + name);
  auto* label = new QLabel(field.required ? text + u" *"_qs : text, this);
  label->setBuddy(editor->control());
  // What is typed into a picker is a control of its own to readers.
  if (auto* picker = qobject_cast<QComboBox*>(editor->control()); picker != nullptr && picker->isEditable())
    picker->lineEdit()->setAccessibleName(text);
  layout->addRow(label, editor);
  connect(editor, &FieldEditor::edited, this, [this, editor] {
    editor->markWrong({});
    showFitting();
    m_draftTimer.start();
  });
  m_editors.append(editor);
}

FieldEditor* CommandForm::editor(const QString& field) const {
  const auto it = std::ranges::find(m_editors, field, &FieldEditor::name);
  return it == m_editors.end() ? nullptr : *it;
}

QJsonValue CommandForm::valueOf(const QString& field) const {
  const auto* asked = editor(field);
  return asked == nullptr ? m_fixed.value(field) : asked->value();
}

void CommandForm::showFitting() {
  for (auto* editor : m_editors) {
    const auto* condition = conditionOf(m_spec.word, editor->name());
    if (condition == nullptr) continue;
    const bool fits = valueOf(QString::fromLatin1(condition->on)).toVariant().toString() == QLatin1StringView(condition->value);
    for (auto* form : findChildren<QFormLayout*>())
      if (form->indexOf(editor) >= 0) form->setRowVisible(editor, fits);
  }
}

void CommandForm::addLists(QBoxLayout* layout) {
  for (const auto& list : m_spec.lists) {
    auto* grid = new LineGrid(list, hasFixedRows(list, m_look), &m_session, this);
    auto* label = new QLabel(fieldText(grid->name()), this);
    setRole(label, u"section"_qs);
    label->setBuddy(grid);
    layout->addWidget(label);
    layout->addWidget(grid, 1);
    connect(&grid->table(), &LineTable::edited, this, [this] { m_draftTimer.start(); });
    m_grids.append(grid);
  }
}

void CommandForm::setArguments(const QJsonObject& arguments) {
  for (auto* editor : m_editors)
    if (arguments.contains(editor->name())) editor->setValue(arguments.value(editor->name()));
  for (auto* grid : m_grids)
    if (arguments.contains(grid->name())) grid->table().setRows(arguments.value(grid->name()).toArray());
  for (const auto& field : m_spec.fields)
    if (isVersion(field) && arguments.contains(u"version")) m_fixed.insert(u"version"_qs, arguments.value(u"version"));
}

QJsonObject CommandForm::arguments() const {
  auto all = m_fixed;
  for (const auto* editor : m_editors)
    if (const auto value = editor->value(); !editor->isHidden() && !value.isUndefined())
      all.insert(editor->name(), value);
  for (auto* grid : m_grids)
    if (const auto rows = grid->table().rows(); !rows.isEmpty()) all.insert(grid->name(), rows);
  return all;
}

void CommandForm::submit() {
  const auto given = arguments();
  for (auto* editor : m_editors) editor->markWrong({});
  for (auto* grid : m_grids) grid->table().markWrong({}, 0, {});
  const auto committed = m_session.perform(m_spec, given, m_commandId);
  if (!committed) return show(committed.error());
  m_draftTimer.stop();
  m_drafts.drop(draftKey());
  const auto& number = committed->outcome.number;
  const auto what = doneText(m_spec.word);
  Q_EMIT this->committed(number.isEmpty() ? what : tr("%1: %2").arg(number, what));
  QDialog::done(Accepted);
}

void CommandForm::show(const domain::Error& refusal) {
  domain::Error rest = refusal;
  rest.fields.clear();
  FieldEditor* first = nullptr;
  for (const auto& f : refusal.fields) {
    if (auto* asked = editor(f.field)) {
      asked->markWrong(reasonText(f.reason));
      if (first == nullptr) first = asked;
      continue;
    }
    const auto open = f.field.indexOf(u'[');
    const auto close = f.field.indexOf(u']');
    const auto grid = std::ranges::find(m_grids, f.field.left(open), &LineGrid::name);
    if (open > 0 && grid != m_grids.end()) {
      (*grid)->table().markWrong(f.field.mid(close + 2), f.field.mid(open + 1, close - open - 1).toInt(),
                                 reasonText(f.reason));
    }
    rest.fields.append(f);
  }
  m_banner->setText(refusalText(rest));
  m_banner->setAccessibleName(m_banner->text());
  m_banner->show();
  if (first != nullptr) first->setFocus();
}

void CommandForm::restoreDraft() {
  const auto draft = m_drafts.find(draftKey());
  if (!draft) return;
  setArguments(*draft);
  m_banner->setText(tr("This is what you had typed before. Cancel throws it away."));
  m_banner->show();
}

void CommandForm::noteEdit() {
  keepDraft();
  if (m_preview != nullptr) m_preview->show(arguments());
}

void CommandForm::keepDraft() {
  auto draft = arguments();
  removeSecrets(m_spec.fields, draft);
  for (const auto& list : m_spec.lists) {
    QJsonArray rows;
    for (const auto& row : draft.value(QLatin1StringView(list.name)).toArray()) {
      auto kept = row.toObject();
      removeSecrets(list.fields, kept);
      rows.append(kept);
    }
    if (!rows.isEmpty()) draft.insert(QLatin1StringView(list.name), rows);
  }
  m_drafts.keep(draftKey(), draft);
}

QString CommandForm::draftKey() const { return m_spec.word + u'/' + m_subject.kind + u'/' + QString::number(m_subject.id); }

void CommandForm::done(int result) {
  m_draftTimer.stop();
  m_drafts.drop(draftKey());
  QDialog::done(result);
}

}  // namespace gendan::ui
