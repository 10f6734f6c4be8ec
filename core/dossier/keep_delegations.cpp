// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/keep_delegations.h"

#include "core/access/heads.h"
#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/field_lengths.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/dossier/unknown.h"

#include <QJsonArray>

namespace motcua {

namespace {

std::optional<Refusal> againstRight(const Actor& actor, UnitId unit, QDate today) {
    if (actor.holdsAnywhere(role::kAdministrator, today) || isHeadOf(actor, unit, today)) return std::nullopt;
    return Refusal{QStringLiteral("delegation.right"),
                   DossierSay::tr("Only a head of the unit or the administrator may do this."),
                   DossierSay::tr("Ask one of them."),
                   {}};
}

QString dayText(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QJsonObject bodyOf(const Delegation& delegation) {
    QJsonObject body{{QStringLiteral("delegation"), delegation.id.value()},
                     {QStringLiteral("unit"), delegation.unit.value()},
                     {QStringLiteral("signer"), delegation.signer.value()},
                     {QStringLiteral("form"), toKey(delegation.form)},
                     {QStringLiteral("procedures"), QJsonArray::fromStringList(delegation.procedures)},
                     {QStringLiteral("from"), delegation.validity.from.toString(Qt::ISODate)},
                     {QStringLiteral("decidedOn"), delegation.decidedOn.toString(Qt::ISODate)}};
    if (delegation.validity.to)
        body.insert(QStringLiteral("to"), delegation.validity.to->toString(Qt::ISODate));
    if (delegation.giver) body.insert(QStringLiteral("giver"), delegation.giver->value());
    return body;
}

/// The delegation with its texts tidied, or what nobody knows of what it names.
Outcome<Delegation> acceptedDelegation(const Desk& desk, const Delegation& wanted) {
    Delegation out = wanted;
    Refusals refusals;
    const auto accept = [&refusals](QString& value, const char* field, const QString& label) {
        const auto accepted =
            acceptedText(value, {QString::fromLatin1(field), label, longest::kName, false, false});
        refusals += accepted.refusals();
        if (accepted) value = *accepted;
    };
    accept(out.decision, "decision", DossierSay::tr("The decision"));
    accept(out.giverTitle, "giverTitle", DossierSay::tr("The title of the giver"));
    accept(out.signerTitle, "signerTitle", DossierSay::tr("The title of the signer"));
    if (!desk.directory.unit(wanted.unit))
        refusals +=
            Refusal{QStringLiteral("unit.unknown"), DossierSay::tr("There is no such unit."),
                    DossierSay::tr("Choose one of the units of this centre."), QStringLiteral("unit")};
    if (!desk.directory.officer(wanted.signer) || (wanted.giver && !desk.directory.officer(*wanted.giver)))
        refusals += unknownOfficer("signer");
    for (QString& code : out.procedures) {
        if (const auto known = findProcedure(desk.catalogue, code))
            code = known->procedure.code;
        else
            refusals +=
                Refusal{QStringLiteral("procedure.unknown"),
                        DossierSay::tr("There is no procedure with the code %1.").arg(shortened(code, 40)),
                        DossierSay::tr("Look its code up in the catalogue."), QStringLiteral("procedures")};
    }
    if (!refusals.isEmpty()) return refusals;
    return out;
}

}  // namespace

Outcome<Delegation> KeepDelegations::add(const Delegation& wanted, const Actor& seated) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, seated);
    if (!acting) return acting.refusals();
    const Actor& actor = *acting;
    const Instant now = m_desk.clock.now();
    const QDate today = localDate(now);
    if (const auto refusal = againstRight(actor, wanted.unit, today))
        return noted(m_desk, actor, QStringLiteral("delegation"), {*refusal});
    const auto accepted = acceptedDelegation(m_desk, wanted);
    if (!accepted) return accepted.refusals();
    Delegation delegation = *accepted;
    const Refusals refusals =
        checkedDelegation(delegation, m_desk.directory.officer(delegation.signer).value(),
                          m_desk.delegations.standing(std::min(delegation.validity.from, today)), today);
    if (!refusals.isEmpty()) return refusals;
    delegation.id = m_desk.delegations.add(delegation);
    m_desk.journal.append(officeEvent(office_event::kDelegated, actor, now, bodyOf(delegation)));
    work->commit();
    return delegation;
}

Outcome<Delegation> KeepDelegations::end(DelegationId id, QDate lastDay, const Actor& seated) {
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, seated);
    if (!acting) return acting.refusals();
    const Actor& actor = *acting;
    const Instant now = m_desk.clock.now();
    auto delegation = m_desk.delegations.find(id);
    if (!delegation)
        return Refusal{QStringLiteral("delegation.unknown"), DossierSay::tr("There is no such delegation."),
                       DossierSay::tr("Look it up in the list of delegations."),
                       QStringLiteral("delegation")};
    if (const auto refusal = againstRight(actor, delegation->unit, localDate(now)))
        return noted(m_desk, actor, QStringLiteral("delegation"), {*refusal});
    const auto& to = delegation->validity.to;
    if (to && *to <= lastDay)
        return Refusal{QStringLiteral("delegation.ended"),
                       DossierSay::tr("This delegation ends on %1 anyway.").arg(dayText(*to)),
                       {},
                       QStringLiteral("lastDay")};
    if (lastDay < localDate(now).addDays(-1))
        return Refusal{QStringLiteral("delegation.past"),
                       DossierSay::tr("What was signed by a delegation stays signed: it cannot end on %1.")
                           .arg(dayText(lastDay)),
                       DossierSay::tr("End it yesterday at the earliest."), QStringLiteral("lastDay")};
    delegation->validity.to = lastDay;
    m_desk.delegations.end(id, lastDay);
    m_desk.journal.append(officeEvent(office_event::kDelegationEnded, actor, now, bodyOf(*delegation)));
    work->commit();
    return *delegation;
}

}  // namespace motcua
