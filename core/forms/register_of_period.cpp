// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/register_of_period.h"

#include "core/forms/dossier_on_paper.h"
#include "core/identity/phone.h"

namespace motcua {

namespace {

/// What is worth knowing about a dossier without result, and a date that was put off.
QString noteOf(const RegisterEntry& entry) {
    if (entry.voidedAt)
        return QStringLiteral("Đã hủy số ngày %1 (đề nghị: %2; duyệt: %3)")
            .arg(localDate(*entry.voidedAt).toString(QStringLiteral("dd/MM/yyyy")), entry.voidProposedBy,
                 entry.voidedBy);
    switch (entry.status) {
        case PublicStatus::NotAccepted:
            return QStringLiteral("Từ chối");
        case PublicStatus::SupplementRequested:
            return QStringLiteral("Chờ bổ sung");
        case PublicStatus::Withdrawn:
            return QStringLiteral("Rút hồ sơ");
        case PublicStatus::Stopped:
            return QStringLiteral("Dừng giải quyết");
        default:
            break;
    }
    if (!entry.due || *entry.due == entry.promisedDue) return {};
    return QStringLiteral("Hẹn lại ") + toShortVietnamese(*entry.due);
}

RegisterLine lineOf(const RegisterEntry& entry) {
    RegisterLine line;
    line.number = entry.place.number;
    line.code = entry.code;
    line.procedure = entry.procedure;
    line.sets = entry.sets;
    line.name = entry.submitter;
    line.address = entry.address;
    const auto phone = Phone::parsed(entry.phone);
    line.phone = phone ? phone->toDisplay() : entry.phone;
    line.agency = entry.competentUnit;
    line.receivedAt = entry.receivedAt;
    line.dueAt = entry.promisedDue;
    line.returnedAt = entry.returnedAt;
    line.returnMethod = returnMethodText(entry.returnBy);
    line.receiver = entry.receiver;
    line.note = noteOf(entry);
    return line;
}

}  // namespace

QList<RegisterVolume> registerOf(const Desk& desk, const RegisterPeriod& period, const QString& formSet,
                                 int printNumber) {
    RegisterVolume empty;
    static_cast<SlipHead&>(empty) = headOf(desk, formSet, form_meaning::kRegister, period.unit);
    empty.printNumber = printNumber;
    empty.from = period.from;
    empty.to = period.to;
    empty.printedOn = localDate(desk.clock.now());
    QList<RegisterVolume> volumes;
    for (const RegisterEntry& entry : desk.registers.entries(period.unit, period.from, period.to)) {
        if (volumes.isEmpty() || volumes.last().volume != entry.place.volume) {
            volumes += empty;
            volumes.last().volume = entry.place.volume;
        }
        volumes.last().lines += lineOf(entry);
    }
    if (volumes.isEmpty()) volumes += empty;
    return volumes;
}

QList<RegisterVolume> registerUpTo(const Dossier& dossier, const Desk& desk, int printNumber) {
    const QDate day = dossier.receivedOn;
    return registerOf(desk, {dossier.receivingUnit, QDate(day.year(), 1, 1), day}, dossier.formSet,
                      printNumber);
}

}  // namespace motcua
