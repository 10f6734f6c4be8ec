// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/date_dialog.h"

#include "core/dossier/correct_date.h"
#include "ui/dossier/more_menu.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/date_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/time_field.h"

#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kDateLabelWidth = 120;

/// "Date of the document (supplement slip): 25/11/2026".
QString recordedLine(const RecordedDate& date) {
    const QString name = date.form.isEmpty()
                             ? labelOf(date.which)
                             : QStringLiteral("%1 (%2)").arg(labelOf(date.which), formName(date.form));
    return QStringLiteral("%1: %2").arg(name, toShortVietnamese(date.value));
}

QStringList recordedLines(const QList<RecordedDate>& dates) {
    QStringList lines;
    for (const RecordedDate& date : dates) lines += recordedLine(date);
    return lines;
}

QStringList dateReasonLabels() {
    QStringList labels;
    for (const DateReason reason : allDateReasons()) labels += labelOf(reason);
    return labels;
}

}  // namespace

DateDialog::DateDialog(Workplace& place, const Dossier& dossier, const QList<RecordedDate>& dates,
                       QWidget* parent)
    : DialogFrame(tr("Propose to correct a recorded date · %1").arg(dossier.code), parent),
      m_place(place),
      m_dossier(dossier),
      m_dates(dates),
      m_which(new ChoiceBox(recordedLines(m_dates), this)),
      m_day(new DateField(place.desk.clock, this)),
      m_time(new TimeField(this)),
      m_reason(new ChoiceBox(dateReasonLabels(), this)),
      m_notice(new Notice(State::Overdue, {}, this)),
      m_timeRow(new FieldRow(tr("Right &time"), m_time, this)) {
    setObjectName(QStringLiteral("dateDialog"));
    m_which->setObjectName(QStringLiteral("which"));
    m_day->setObjectName(QStringLiteral("day"));
    m_time->setObjectName(QStringLiteral("time"));
    m_reason->setObjectName(QStringLiteral("reason"));
    build();
    showWhich();
    m_day->setFocus();
}

void DateDialog::build() {
    auto* hint = new PlainLabel(tr("A leader of the unit or a supervisor decides about it; until then the "
                                   "old date holds. What the citizen's slip promises stays."),
                                TextRole::Secondary);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    content()->addWidget(hint);
    const auto add = [this](FieldRow* row, const char* name) {
        row->setLabelWidth(kDateLabelWidth);
        m_rows.insert(QLatin1String(name), row);
        content()->addWidget(row);
    };
    m_which->setCutInTheMiddle();
    m_day->setPlaceholderText(tr("day/month"));
    m_time->setPlaceholderText(tr("hh:mm"));
    add(new FieldRow(tr("&Wrong date"), m_which, this), "which");
    add(new FieldRow(tr("Right &date"), m_day, this), "to");
    add(m_timeRow, "time");
    add(new FieldRow(tr("&Reason"), m_reason, this), "reason");
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(600);
    connect(m_which, &ChoiceBox::currentIndexChanged, this, &DateDialog::showWhich);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &DateDialog::reject);
    auto* agree = new ShortcutButton(tr("Propose"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    agree->setObjectName(QStringLiteral("agree"));
    connect(agree, &ShortcutButton::clicked, this, &DateDialog::run);
    addButton(leave);
    addButton(agree);
    agree->setDefault(true);
}

const RecordedDate& DateDialog::chosen() const {
    return m_dates.at(m_which->currentIndex());
}

void DateDialog::showWhich() {
    m_timeRow->setVisible(chosen().value.moment.has_value());
}

/// Nothing while a part is missing or unreadable.
std::optional<DateValue> DateDialog::typed() const {
    const auto day = m_day->date();
    const auto time = m_time->time();
    if (!day) return std::nullopt;
    if (!chosen().value.moment) return DateValue::of(*day);
    return time ? std::optional(DateValue::of(fromLocal(*day, *time))) : std::nullopt;
}

void DateDialog::run() {
    try {
        const auto to = typed();
        if (!to) {
            const bool day = !m_day->date();
            return showRefusals(
                {refused("date.value", day ? tr("Enter the right date.") : tr("Enter the right time."), {},
                         day ? "to" : "time")},
                m_rows, *m_notice);
        }
        const DateWish wish{chosen().which, chosen().ref, *to, allDateReasons().at(m_reason->currentIndex())};
        const auto after =
            CorrectDate(m_place.desk).propose(m_dossier.id, wish, m_place.actor, m_dossier.version);
        if (!after) return showRefusals(after.refusals(), m_rows, *m_notice);
        accept();
        Q_EMIT proposed(tr("The correction is proposed; somebody else decides about %1.").arg(after->code));
    } catch (const Fault& fault) {
        qWarning("proposing another date failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
