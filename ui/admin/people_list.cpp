// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/people_list.h"

#include "core/access/heads.h"
#include "core/base/text.h"
#include "core/workflow/role_label.h"
#include "ui/admin/office_words.h"
#include "ui/admin/ui_admin_say.h"

#include <algorithm>

namespace motcua::ui {

namespace {

/// Roles that are held in several units are named once.
QString rolesOf(const Desk& desk, const Officer& officer, QDate today) {
    QStringList roles;
    QStringList units;
    for (const RoleGrant& grant : officer.grants) {
        if (!grant.isValidOn(today)) continue;
        const QString role = roleLabel(grant.role);
        const QString unit = unitShort(desk.directory, grant.unit);
        if (!roles.contains(role)) roles += role;
        if (!units.contains(unit)) units += unit;
    }
    if (roles.isEmpty()) return UiAdminSay::tr("No role");
    QString text = roles.join(QStringLiteral(", ")) + QStringLiteral(" · ") + units.first();
    if (units.size() > 1) text += UiAdminSay::tr(" and %n more unit(s)", nullptr, int(units.size()) - 1);
    return text;
}

void putStanding(PersonLine& line, const Desk& desk, const QList<Absence>& absences, const HalfDay& now) {
    line.state = State::Within;
    line.standing = UiAdminSay::tr("Present");
    if (!line.officer.active) {
        line.state = State::Paused;
        line.standing = UiAdminSay::tr("Account closed");
        return;
    }
    for (const Absence& absence : absences) {
        if (absence.officer != line.officer.id || !absence.covers(now)) continue;
        const auto deputy = absence.deputy ? desk.directory.officer(*absence.deputy) : std::nullopt;
        line.state = deputy ? State::Paused : State::DueSoon;
        line.standing = deputy ? UiAdminSay::tr("Away; %1 stands in").arg(deputy->name)
                               : UiAdminSay::tr("Away; nobody stands in");
    }
}

}  // namespace

QList<PersonLine> peopleOf(const Desk& desk, const Actor& actor) {
    const HalfDay now = halfDayOf(desk.clock.now());
    const QList<Absence> absences = desk.absences.standing(now);
    QList<PersonLine> lines;
    for (const Officer& officer : desk.directory.officers()) {
        if (!looksAfter(actor, officer, now.day)) continue;
        PersonLine line{officer, rolesOf(desk, officer, now.day), State::Within, {}, 0};
        for (const DeskLot& lot : desk.desks.lotsOf(officer.id)) line.dossiers += lot.dossiers.size();
        putStanding(line, desk, absences, now);
        lines += line;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PersonLine& a, const PersonLine& b) {
        if (a.officer.active != b.officer.active) return a.officer.active;
        return personSortKey(a.officer.name) < personSortKey(b.officer.name);
    });
    return lines;
}

bool hasWords(const PersonLine& line, const QString& text) {
    const QString all =
        folded(line.officer.name + QLatin1Char(' ') + line.officer.title + QLatin1Char(' ') + line.roles);
    for (const QString& word : folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word)) return false;
    return true;
}

QString spanText(const Absence& absence) {
    if (absence.from == absence.to) return toText(absence.from);
    return toText(absence.from) + QStringLiteral(" – ") + toText(absence.to);
}

QString spanText(const Delegation& delegation) {
    return spanText(delegation.validity.from, delegation.validity.to);
}

}  // namespace motcua::ui
