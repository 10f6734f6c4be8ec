// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/people_json.h"
#include "app/cli/session.h"
#include "core/dossier/hand_over.h"
#include "core/forms/handover_of_list.h"
#include "ui/print/form_printer.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

constexpr int kMostLists = 50;

/// Writes the slip of a list. \throws IoError where the file cannot be written.
Refusals writeSlip(const Desk& desk, const HandoverList& list, const QString& out) {
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) return printer.refusals();
    return printer->writePdf(out, {handoverSlip(handoverOf(list, desk))}).refusals();
}

Answer listAnswer(Session& session, const HandoverList& list) {
    return {Exit::Done, handoverJson(session.desk(), list), handoverText(session.desk(), list)};
}

QString custodyText(const Desk& desk, const Dossier& dossier, const Custody& custody) {
    if (!custody.unit)
        return CliSay::tr("The applicant has the papers of %1 since %2.")
            .arg(dossier.code, toShortVietnamese(custody.since));
    const auto unit = desk.directory.unit(*custody.unit);
    const auto officer = custody.officer ? desk.directory.officer(*custody.officer) : std::nullopt;
    return CliSay::tr("The papers of %1 lie with %2 (%3) since %4.")
        .arg(dossier.code, unit ? unit->name : QString(), officer ? officer->name : QStringLiteral("—"),
             toShortVietnamese(custody.since));
}

Answer custodyAnswer(Session& session, const Dossier& dossier, const Custody& custody) {
    const Desk& desk = session.desk();
    return {Exit::Done,
            {{QStringLiteral("code"), dossier.code},
             {QStringLiteral("unit"), custody.unit ? unitKeyOf(desk, *custody.unit) : QJsonValue()},
             {QStringLiteral("officer"), loginOf(desk, custody.officer)},
             {QStringLiteral("since"), toIso(custody.since)}},
            custodyText(desk, dossier, custody)};
}

}  // namespace

Answer listHandovers(const Call& call, const QString& unitKey, bool open) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const auto unit = unitFrom(session, unitKey);
    if (!unit) return refused(unit.refusals());
    QJsonArray pending;
    QJsonArray lists;
    QString text;
    for (const HandoverList& list : session.desk().handovers.pending(unit->id)) {
        pending += handoverJson(session.desk(), list);
        text += handoverText(session.desk(), list) + QLatin1Char('\n');
    }
    for (const HandoverList& list : session.desk().handovers.of(unit->id, open, kMostLists)) {
        lists += handoverJson(session.desk(), list);
        text += handoverText(session.desk(), list) + QLatin1Char('\n');
    }
    if (text.isEmpty()) text = CliSay::tr("Nothing is to be handed over.");
    return {Exit::Done, {{QStringLiteral("pending"), pending}, {QStringLiteral("lists"), lists}}, text};
}

Answer makeHandover(const Call& call, const QString& from, const QString& to, const QString& note,
                    const QString& out) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto giving = unitFrom(session, from);
    const auto receiving = unitFrom(session, to);
    if (!giving) return refused(giving.refusals());
    if (!receiving) return refused(receiving.refusals());
    const auto list = HandOver(session.desk()).make(giving->id, receiving->id, note, *actor);
    if (!list) return refused(list.refusals());
    const Refusals unprinted = out.isEmpty() ? Refusals() : writeSlip(session.desk(), *list, out);
    if (!unprinted.isEmpty()) return refused(unprinted);
    return listAnswer(session, *list);
}

Answer confirmHandover(const Call& call, qint64 id, const QStringList& missing) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    QList<DossierId> absent;
    for (const QString& code : missing) {
        const auto dossier = session.dossier(code);
        if (!dossier) return refused(dossier.refusals());
        absent += dossier->id;
    }
    const auto list = HandOver(session.desk()).confirm(HandoverId(id), absent, *actor);
    if (!list) return refused(list.refusals());
    return listAnswer(session, *list);
}

Answer printHandover(const Call& call, qint64 id, const QString& out) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const auto list = session.desk().handovers.find(HandoverId(id));
    if (!list)
        return refused(Refusal{QStringLiteral("handover.unknown"),
                               CliSay::tr("There is no such handover list."),
                               CliSay::tr("Look its number up with: handover list"), QStringLiteral("id")});
    const Refusals refusals = writeSlip(session.desk(), *list, out);
    if (!refusals.isEmpty()) return refused(refusals);
    return {Exit::Done, {{QStringLiteral("file"), out}}, out};
}

Answer showCustody(const Call& call, const QString& code) {
    Session session(call);
    const auto dossier = session.visibleDossier(code);
    if (!dossier) return refused(dossier.refusals());
    const auto custody = session.desk().handovers.custody(dossier->id);
    if (!custody)
        return refused(Refusal{QStringLiteral("custody.none"),
                               CliSay::tr("Dossier %1 came without papers.").arg(dossier->code),
                               {},
                               QStringLiteral("code")});
    return custodyAnswer(session, *dossier, *custody);
}

Answer returnPapers(const Call& call, const QString& code, const QString& to, const QString& note) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.dossier(code);
    if (!dossier) return refused(dossier.refusals());
    PapersTo receiver;
    if (!to.isEmpty()) {
        const auto unit = unitFrom(session, to);
        if (!unit) return refused(unit.refusals());
        receiver.unit = unit->id;
    }
    const auto done = HandOver(session.desk()).giveBack(dossier->id, receiver, note, *actor);
    if (!done) return refused(done.refusals());
    return custodyAnswer(session, *dossier, *done);
}

}  // namespace motcua::cli
