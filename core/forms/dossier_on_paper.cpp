// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dossier_on_paper.h"

#include "core/forms/slip_reading.h"
#include "core/identity/phone.h"

namespace motcua {

SlipHead headOf(const FormSet& set, const QString& meaning) {
    const auto form = set.form(meaning);
    const auto layout = form ? slipLayoutFrom(form->layout.section(QLatin1Char('-'), -1)) : std::nullopt;
    if (!layout) throw LogicError(QStringLiteral("no %1 in form set %2").arg(meaning, set.key));
    SlipHead head;
    head.layout = *layout;
    head.paper = form->paper == QLatin1String("A4") ? PaperSize::A4 : PaperSize::A5;
    head.landscape = form->landscape;
    head.formNumber = form->number;
    head.title = form->title;
    head.symbol = form->symbol;
    return head;
}

namespace {

void putHeading(SlipHead& head, const Desk& desk, UnitId unit) {
    const auto known = desk.directory.unit(unit);
    const CentreUnit* described = known ? desk.centre.centre().unit(known->key) : nullptr;
    if (!described) throw LogicError(QStringLiteral("a unit that the centre does not describe"));
    if (!described->headingParent.isEmpty()) head.superiorLines = {described->headingParent};
    head.unitLines = described->headingUnit;
    head.place = described->place;
    head.unitName = described->name;
    head.practice = desk.centre.isPractice();
}

}  // namespace

SlipHead headOf(const Desk& desk, UnitId unit) {
    SlipHead head;
    putHeading(head, desk, unit);
    return head;
}

SlipHead headOf(const Desk& desk, const QString& formSet, const QString& meaning, UnitId unit) {
    SlipHead head = headOf(desk.centre.centre().formSet(formSet), meaning);
    putHeading(head, desk, unit);
    return head;
}

SlipHead headOf(const Desk& desk, const Dossier& dossier, const QString& meaning, UnitId unit,
                int printNumber) {
    SlipHead head = headOf(desk, dossier.formSet, meaning, unit);
    head.dossierCode = dossier.code;
    head.checkCharacters = slipChecksOf(dossier.id, desk);
    head.printNumber = printNumber;
    return head;
}

SlipPerson onPaper(const Person& person) {
    const auto phone = Phone::parsed(person.phone);
    return {person.name,    person.number(),
            person.address, phone ? phone->toDisplay() : person.phone,
            person.email,   person.kind == PersonKind::Enterprise || person.kind == PersonKind::Organisation};
}

QString unitName(const Desk& desk, UnitId unit) {
    const auto known = desk.directory.unit(unit);
    return known ? known->name : QString();
}

}  // namespace motcua
