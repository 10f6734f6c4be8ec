// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/refusal_reason.h"

#include "core/base/json.h"
#include "core/catalogue/centre.h"
#include "core/catalogue/centre_json.h"

#include <QFile>
#include <algorithm>

namespace motcua {

namespace {

QList<RefusalReason> readShipped() {
    QFile file(QStringLiteral(":/centres/refusal_reasons.json"));
    if (!file.open(QIODevice::ReadOnly)) throw LogicError(QStringLiteral("the refusal reasons are missing"));
    const auto parsed = parsedJson(file.readAll());
    if (!parsed) throw LogicError(QStringLiteral("the refusal reasons are unreadable"));
    Refusals problems;
    const CentreJson json(parsed->toObject(), {}, problems);
    QList<RefusalReason> reasons;
    for (const CentreJson& each : json.children("refusalReasons", true)) reasons += readRefusalReason(each);
    if (!problems.isEmpty())
        throw LogicError(QStringLiteral("the refusal reasons: ") + problems.first().field);
    return reasons;
}

bool holds(const RefusalReason& reason, const QString& procedureCode, QDate day) {
    return reason.validity.covers(day) &&
           (reason.procedures.isEmpty() || reason.procedures.contains(procedureCode));
}

}  // namespace

const QList<RefusalReason>& shippedRefusalReasons() {
    static const QList<RefusalReason> reasons = readShipped();
    return reasons;
}

QList<RefusalReason> refusalReasons(const Centre& centre, const QString& procedureCode, QDate day) {
    QList<RefusalReason> found;
    const auto add = [&](const QList<RefusalReason>& reasons, bool ofProcedure) {
        for (const RefusalReason& reason : reasons) {
            const bool known = std::any_of(found.begin(), found.end(),
                                           [&](const RefusalReason& one) { return one.key == reason.key; });
            if (!known && reason.procedures.isEmpty() != ofProcedure && holds(reason, procedureCode, day))
                found += reason;
        }
    };
    add(centre.refusalReasons, true);
    add(centre.refusalReasons, false);
    add(shippedRefusalReasons(), true);
    add(shippedRefusalReasons(), false);
    return found;
}

}  // namespace motcua
