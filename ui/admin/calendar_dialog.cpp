// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendar_dialog.h"

#include "core/base/text.h"
#include "core/dossier/change_calendar.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/date_field.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/shortcut_button.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kCalendarLabels = 152;

/// A worked day has the hours of the day that is off instead, else its own weekday's; a weekend those of
/// Friday.
int hoursOf(QDate worked, const std::optional<QDate>& off) {
    if (off && off->dayOfWeek() <= Qt::Friday) return off->dayOfWeek();
    return std::min<int>(worked.dayOfWeek(), Qt::Friday);
}

}  // namespace

CalendarDialog::CalendarDialog(const Workplace& place, QWidget* parent)
    : DialogFrame(tr("Days that are worked otherwise"), parent),
      m_place(place),
      m_units(place.desk.directory.units()),
      m_name(line("changeName")),
      m_off(day("changeOff")),
      m_worked(day("changeWorked")),
      m_special(day("changeSpecial")),
      m_hours(line("changeHours")),
      m_decision(line("changeDecision")),
      m_decidedOn(day("changeDecidedOn")),
      m_notice(new Notice(State::Overdue, {}, this)) {
    setObjectName(QStringLiteral("calendarDialog"));
    m_hours->setPlaceholderText(QStringLiteral("07:30-11:30, 13:00-15:00"));
    m_decision->setPlaceholderText(tr("Empty: no promised date moves back"));
    build();
    m_name->setFocus();
}

LineField* CalendarDialog::line(const char* name) {
    auto* field = new LineField(this);
    field->setObjectName(QLatin1String(name));
    return field;
}

DateField* CalendarDialog::day(const char* name) {
    auto* field = new DateField(m_place.desk.clock, this);
    field->setObjectName(QLatin1String(name));
    return field;
}

void CalendarDialog::build() {
    QStringList names{tr("The whole centre")};
    for (const Unit& unit : std::as_const(m_units)) names += unit.name;
    m_unit = new ChoiceBox(names, this);
    m_unit->setObjectName(QStringLiteral("changeUnit"));
    const auto add = [this](const char* field, const QString& label, QWidget* input) {
        auto* row = new FieldRow(label, input, this);
        row->setLabelWidth(kCalendarLabels);
        m_rows.insert(QLatin1String(field), row);
        content()->addWidget(row);
    };
    add("name", tr("&Why"), m_name);
    add("unit", tr("W&here"), m_unit);
    add("off", tr("Day &off"), m_off);
    add("worked", tr("Wor&ked instead"), m_worked);
    add("special", tr("Day with &hours of its own"), m_special);
    add("hours", tr("&Its hours"), m_hours);
    add("decision", tr("&Decision"), m_decision);
    add("decided", tr("Day of the decision"), m_decidedOn);
    m_notice->hide();
    content()->addWidget(m_notice);
    setMinimumWidth(700);
    auto* leave = new ShortcutButton(tr("Cancel"));
    leave->setObjectName(QStringLiteral("cancel"));
    connect(leave, &ShortcutButton::clicked, this, &CalendarDialog::reject);
    auto* agree =
        new ShortcutButton(tr("Keep as draft"), QKeySequence(Qt::Key_F9), ShortcutButton::Kind::Primary);
    agree->setObjectName(QStringLiteral("agree"));
    connect(agree, &ShortcutButton::clicked, this, &CalendarDialog::enter);
    addButton(leave);
    addButton(agree);
    agree->setDefault(true);
}

Sessions CalendarDialog::hours(Refusals& unread) const {
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2}):(\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}):(\\d{2})\\s*\\z"));
    Sessions sessions;
    for (const QString& part : m_hours->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part);
        const auto seconds = [&match](int hour, int minute) {
            return match.captured(hour).toInt() * 3600 + match.captured(minute).toInt() * 60;
        };
        if (match.hasMatch())
            sessions += Session{seconds(1, 2), seconds(3, 4)};
        else
            unread += Refusal{{},
                              tr("These hours cannot be read."),
                              tr("Write them as 07:30-11:30, 13:00-15:00."),
                              QStringLiteral("hours")};
    }
    return sessions;
}

QList<DayRule> CalendarDialog::days(Refusals& unread) const {
    QList<DayRule> days;
    const QString name = tidied(m_name->text());
    for (const auto& [field, input] :
         {std::pair("off", m_off), std::pair("worked", m_worked), std::pair("special", m_special)}) {
        if (!input->text().trimmed().isEmpty() && !input->date())
            unread += Refusal{
                {}, tr("This is no day."), tr("Enter a day such as 23/11/2026."), QString::fromLatin1(field)};
    }
    DayRule rule;
    rule.name = name;
    if (const auto off = m_off->date()) {
        rule.date = *off;
        days += rule;
    }
    if (const auto worked = m_worked->date()) {
        rule.date = *worked;
        rule.kind = DayRuleKind::WorksAs;
        rule.worksAs = hoursOf(*worked, m_off->date());
        days += rule;
    }
    if (const auto special = m_special->date()) {
        rule.date = *special;
        rule.kind = DayRuleKind::OwnSessions;
        rule.worksAs = 0;
        rule.sessions = hours(unread);
        days += rule;
    }
    return days;
}

void CalendarDialog::enter() {
    Refusals refusals;
    CalendarChange change;
    change.days = days(refusals);
    if (m_unit->currentIndex() > 0) change.unit = m_units.at(m_unit->currentIndex() - 1).id;
    change.decision = tidied(m_decision->text());
    change.decidedOn = m_decidedOn->date();
    if (m_name->text().trimmed().isEmpty())
        refusals += Refusal{{}, tr("Why is missing."), tr("Explanations show it."), QStringLiteral("name")};
    if (!refusals.isEmpty()) return showRefusals(refusals, m_rows, *m_notice);
    try {
        const auto done = ChangeCalendar(m_place.desk).draft(change, m_place.actor);
        if (!done) return showRefusals(done.refusals(), m_rows, *m_notice);
        accept();
        Q_EMIT drafted(done->id);
    } catch (const Fault& fault) {
        qWarning("drafting a change of the calendar failed: %s", fault.what());
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

}  // namespace motcua::ui
