// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/people_json.h"
#include "app/cli/session.h"
#include "core/dossier/keep_absences.h"
#include "core/dossier/keep_delegations.h"
#include "core/dossier/leave_desk.h"
#include "core/dossier/remind_holder.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

Refusal wrongHalfDay(const QString& text, const char* field) {
    return {QStringLiteral("halfDay.form"), CliSay::tr("\"%1\" is no half day.").arg(text),
            CliSay::tr("Write it as 2026-11-23, 2026-11-23am or 2026-11-23pm."), QString::fromLatin1(field)};
}

Outcome<QDate> dayFrom(const QString& text, const char* field) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid()) return day;
    return Refusal{QStringLiteral("day.form"), CliSay::tr("\"%1\" is no day.").arg(text),
                   CliSay::tr("Write it as 2026-11-23."), QString::fromLatin1(field)};
}

/// The dossiers with these codes, or which of them are unknown.
Outcome<QList<DossierId>> dossiersFrom(Session& session, const QStringList& codes) {
    QList<DossierId> ids;
    Refusals refusals;
    for (const QString& code : codes) {
        const auto dossier = session.dossier(code);
        refusals += dossier.refusals();
        if (dossier) ids += dossier->id;
    }
    if (!refusals.isEmpty()) return refusals;
    return ids;
}

Answer absenceAnswer(Session& session, const Absence& absence, const QList<RoleGrant>& open) {
    QJsonObject document = absenceJson(session.desk(), absence);
    QJsonArray uncovered;
    QString text = absenceText(session.desk(), absence);
    for (const RoleGrant& grant : open) {
        uncovered += QJsonObject{{QStringLiteral("unit"), unitKeyOf(session.desk(), grant.unit)},
                                 {QStringLiteral("role"), grant.role}};
    }
    document.insert(QStringLiteral("leftOpen"), uncovered);
    if (!open.isEmpty())
        text += QLatin1Char('\n') +
                CliSay::tr("What lies in %1 of his roles comes to the head of the unit.").arg(open.size());
    return {Exit::Done, document, text};
}

}  // namespace

Answer addAbsence(const Call& call, const AbsenceArguments& arguments) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto officer = officerFrom(session, arguments.login, "officer");
    const auto from = halfDayFromKey(arguments.from);
    const auto to = halfDayFromKey(arguments.to, true);
    Refusals refusals = officer.refusals();
    if (!from) refusals += wrongHalfDay(arguments.from, "from");
    if (!to) refusals += wrongHalfDay(arguments.to, "to");
    std::optional<OfficerId> deputy;
    if (!arguments.deputy.isEmpty()) {
        const auto found = officerFrom(session, arguments.deputy, "deputy");
        refusals += found.refusals();
        if (found) deputy = found->id;
    }
    if (!refusals.isEmpty()) return refused(refusals);
    const auto done =
        KeepAbsences(session.desk())
            .announce({AbsenceId(0), officer->id, *from, *to, deputy, arguments.reason, {}}, *actor);
    if (!done) return refused(done.refusals());
    return absenceAnswer(session, done->absence, done->leftOpen);
}

Answer cancelAbsence(const Call& call, qint64 id) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto done = KeepAbsences(session.desk()).cancel(AbsenceId(id), *actor);
    if (!done) return refused(done.refusals());
    return {Exit::Done, absenceJson(session.desk(), *done), CliSay::tr("The absence is cancelled.")};
}

Answer listAbsences(const Call& call, const QString& login) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    std::optional<OfficerId> only;
    if (!login.isEmpty()) {
        const auto officer = officerFrom(session, login, "officer");
        if (!officer) return refused(officer.refusals());
        only = officer->id;
    }
    QJsonArray array;
    QString text;
    for (const Absence& absence : session.desk().absences.standing(halfDayOf(session.desk().clock.now()))) {
        if (only && absence.officer != *only) continue;
        array += absenceJson(session.desk(), absence);
        text += absenceText(session.desk(), absence) + QLatin1Char('\n');
    }
    if (array.isEmpty()) text = CliSay::tr("Nobody is away.");
    return {Exit::Done, {{QStringLiteral("absences"), array}}, text};
}

Answer addDelegation(const Call& call, const DelegateArguments& arguments) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    Delegation wanted;
    Refusals refusals;
    const auto signer = officerFrom(session, arguments.signer, "signer");
    const auto unit = unitFrom(session, arguments.unit);
    const auto form = signingFormFromKey(arguments.form);
    const auto from = dayFrom(arguments.from, "from");
    const auto decidedOn = dayFrom(arguments.decidedOn, "decided");
    for (const Refusals& some : {signer.refusals(), unit.refusals(), from.refusals(), decidedOn.refusals()})
        refusals += some;
    if (!form)
        refusals +=
            Refusal{QStringLiteral("form.unknown"), CliSay::tr("There is no \"%1\".").arg(arguments.form),
                    CliSay::tr("It is one of KT, TL and TUQ."), QStringLiteral("form")};
    if (!arguments.to.isEmpty()) {
        const auto to = dayFrom(arguments.to, "to");
        refusals += to.refusals();
        if (to) wanted.validity.to = *to;
    }
    if (!arguments.giver.isEmpty()) {
        const auto giver = officerFrom(session, arguments.giver, "giver");
        refusals += giver.refusals();
        if (giver) wanted.giver = giver->id;
    }
    if (!refusals.isEmpty()) return refused(refusals);
    wanted.signer = signer->id;
    wanted.unit = unit->id;
    wanted.form = *form;
    wanted.validity.from = *from;
    wanted.decidedOn = *decidedOn;
    wanted.giverTitle = arguments.giverTitle;
    wanted.signerTitle = arguments.signerTitle;
    wanted.procedures = arguments.procedures;
    wanted.decision = arguments.decision;
    const auto done = KeepDelegations(session.desk()).add(wanted, *actor);
    if (!done) return refused(done.refusals());
    return {Exit::Done, delegationJson(session.desk(), *done), delegationText(session.desk(), *done)};
}

Answer endDelegation(const Call& call, qint64 id, const QString& lastDay) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    QDate day = localDate(session.desk().clock.now());
    if (!lastDay.isEmpty()) {
        const auto given = dayFrom(lastDay, "on");
        if (!given) return refused(given.refusals());
        day = *given;
    }
    const auto done = KeepDelegations(session.desk()).end(DelegationId(id), day, *actor);
    if (!done) return refused(done.refusals());
    return {Exit::Done, delegationJson(session.desk(), *done), delegationText(session.desk(), *done)};
}

Answer listDelegations(const Call& call) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    QJsonArray array;
    QString text;
    for (const Delegation& one : session.desk().delegations.standing(localDate(session.desk().clock.now()))) {
        array += delegationJson(session.desk(), one);
        text += delegationText(session.desk(), one) + QLatin1Char('\n');
    }
    if (array.isEmpty()) text = CliSay::tr("Nobody signs for anybody.");
    return {Exit::Done, {{QStringLiteral("delegations"), array}}, text};
}

namespace {

Answer batchAnswer(const Outcome<Reassigned>& done) {
    if (!done) return refused(done.refusals());
    return {Exit::Done,
            {{QStringLiteral("batch"), done->batch}, {QStringLiteral("dossiers"), done->dossiers}},
            CliSay::tr("%1 dossier(s), batch %2.")
                .arg(QString::number(done->dossiers), QString::number(done->batch))};
}

/// A login, or nobody where there is none.
Outcome<std::optional<OfficerId>> receiverFrom(Session& session, const QString& login) {
    if (login.isEmpty()) return std::optional<OfficerId>();
    const auto officer = officerFrom(session, login, "to");
    if (!officer) return officer.refusals();
    return std::optional(officer->id);
}

}  // namespace

Answer reassign(const Call& call, const QStringList& codes, const QString& to, const QString& reason) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto receiver = receiverFrom(session, to);
    if (!receiver) return refused(receiver.refusals());
    const auto dossiers = dossiersFrom(session, codes);
    if (!dossiers) return refused(dossiers.refusals());
    return batchAnswer(ReassignDossiers(session.desk()).reassign({{*dossiers, *receiver}}, reason, *actor));
}

/// One by one: what one cannot be reminded of does not keep the others from it.
Answer remindHolders(const Call& call, const QStringList& codes) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossiers = dossiersFrom(session, codes);
    if (!dossiers) return refused(dossiers.refusals());
    QJsonArray array;
    Refusals refusals;
    for (const DossierId id : *dossiers) {
        const auto reminder = RemindHolder(session.desk()).remind(id, *actor);
        refusals += reminder.refusals();
        const auto dossier = session.desk().dossiers.load(id);
        if (reminder && dossier)
            array += QJsonObject{{QStringLiteral("code"), dossier->code},
                                 {QStringLiteral("remindedAt"), toIso(reminder->at)}};
    }
    if (array.isEmpty()) return refused(refusals);
    return {Exit::Done, {{QStringLiteral("reminded"), array}}, CliSay::tr("%1 reminded.").arg(array.size())};
}

Answer showDesk(const Call& call, const QString& login) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const auto officer = officerFrom(session, login, "officer");
    if (!officer) return refused(officer.refusals());
    QJsonArray array;
    QString text;
    for (const DeskLot& lot : session.desk().desks.lotsOf(officer->id)) {
        QJsonArray codes;
        for (const DossierId id : lot.dossiers)
            if (const auto dossier = session.desk().dossiers.load(id)) codes += dossier->code;
        text += lotText(session.desk(), lot) + QLatin1Char('\n');
        array += QJsonObject{{QStringLiteral("unit"), unitKeyOf(session.desk(), lot.unit)},
                             {QStringLiteral("role"), lot.role},
                             {QStringLiteral("dossiers"), codes}};
    }
    if (array.isEmpty()) text = CliSay::tr("The desk of %1 is empty.").arg(officer->name);
    return {Exit::Done, {{QStringLiteral("officer"), officer->login}, {QStringLiteral("lots"), array}}, text};
}

Answer handOverDesk(const Call& call, const DeskArguments& arguments) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto officer = officerFrom(session, arguments.login, "officer");
    const auto receiver = receiverFrom(session, arguments.to);
    if (!officer) return refused(officer.refusals());
    if (!receiver) return refused(receiver.refusals());
    QList<DeskMove> moves;
    for (const DeskLot& lot : session.desk().desks.lotsOf(officer->id)) {
        const bool wanted =
            (arguments.unit.isEmpty() || unitKeyOf(session.desk(), lot.unit) == arguments.unit) &&
            (arguments.role.isEmpty() || lot.role == arguments.role);
        if (wanted) moves += DeskMove{lot.dossiers, *receiver};
    }
    return batchAnswer(LeaveDesk(session.desk()).handOverDesk(officer->id, moves, arguments.reason, *actor));
}

Answer deactivateOfficer(const Call& call, const QString& login) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto officer = officerFrom(session, login, "officer");
    if (!officer) return refused(officer.refusals());
    const auto done = LeaveDesk(session.desk()).deactivate(officer->id, *actor);
    if (!done) return refused(done.refusals());
    return {Exit::Done,
            {{QStringLiteral("officer"), done->login}, {QStringLiteral("active"), done->active}},
            CliSay::tr("The account of %1 is closed.").arg(done->name)};
}

}  // namespace motcua::cli
