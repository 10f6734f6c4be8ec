// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/people_json.h"
#include "app/cli/privacy_commands.h"
#include "app/cli/session.h"
#include "app/erased_backups.h"
#include "app/open_desk.h"
#include "core/dossier/linked_erasures.h"
#include "core/dossier/looks.h"
#include "core/forms/view_extract.h"
#include "ui/print/form_printer.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QString nameOf(const Desk& desk, OfficerId id) {
    const auto officer = desk.directory.officer(id);
    return officer ? officer->name : QString();
}

QJsonObject lookJson(const Desk& desk, const ViewEntry& entry) {
    return {{QStringLiteral("at"), toIso(entry.at)},
            {QStringLiteral("officer"), loginOf(desk, entry.officer)},
            {QStringLiteral("name"), nameOf(desk, entry.officer)},
            {QStringLiteral("station"), entry.station},
            {QStringLiteral("kind"), keyOf(entry.kind)},
            {QStringLiteral("purpose"), entry.reason.purpose},
            {QStringLiteral("words"), entry.reason.words}};
}

QJsonObject looksJson(const Desk& desk, const DossierLooks& looks) {
    QJsonArray views;
    for (const ViewEntry& entry : looks.views) views += lookJson(desk, entry);
    QJsonArray handlers;
    for (const OfficerId officer : looks.handledBy) handlers += loginOf(desk, officer);
    return {{QStringLiteral("code"), looks.dossier.code},
            {QStringLiteral("looks"), views},
            {QStringLiteral("handledBy"), handlers}};
}

QString looksText(const Desk& desk, const DossierLooks& looks) {
    QString text = looks.dossier.code + QLatin1Char('\n');
    for (const ViewEntry& entry : looks.views)
        text += QStringLiteral("  %1  %2  %3  %4\n")
                    .arg(toShortVietnamese(entry.at), nameOf(desk, entry.officer), label(entry.kind),
                         purposeLabel(entry.reason.purpose));
    if (looks.views.isEmpty())
        text += QStringLiteral("  ") + CliSay::tr("Nobody saw the full numbers.") + u'\n';
    return text;
}

Outcome<QList<DossierLooks>> looksFor(Session& session, const QString& code, const QString& id,
                                      const Actor& actor) {
    if (!id.isEmpty()) return looksAtPerson(session.desk(), id, actor);
    const auto dossier = session.dossier(code);
    if (!dossier) return dossier.refusals();
    const auto looks = looksAt(session.desk(), dossier->id, actor);
    if (!looks) return looks.refusals();
    return QList<DossierLooks>{*looks};
}

Refusals writeExtract(Session& session, const QList<DossierLooks>& looks, const Actor& actor,
                      const QString& out) {
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) return printer.refusals();
    const UnitId unit = looks.first().dossier.receivingUnit;
    return printer->writePdf(out, {viewExtract(looks, session.desk(), unit, actor)}).refusals();
}

QJsonObject erasureJson(const Desk& desk, const Erasure& erasure) {
    QJsonArray linked;
    for (const Erasure& one : erasedWith(desk, erasure)) linked += one.code;
    QJsonArray approvers;
    for (const OfficerId officer : erasure.approvers) approvers += loginOf(desk, officer);
    return {{QStringLiteral("id"), erasure.id},
            {QStringLiteral("code"), erasure.code},
            {QStringLiteral("state"), keyOf(erasure.state)},
            {QStringLiteral("ground"), erasure.ground},
            {QStringLiteral("legalBasis"), groundBasis(erasure.ground)},
            {QStringLiteral("retention"), erasure.retention},
            {QStringLiteral("proposedBy"), loginOf(desk, erasure.proposedBy)},
            {QStringLiteral("proposedAt"), toIso(erasure.proposedAt)},
            {QStringLiteral("approvedBy"), approvers},
            {QStringLiteral("linked"), linked},
            {QStringLiteral("erasedAt"), isoOrNull(erasure.erasedAt)}};
}

QString erasureText(const Erasure& erasure) {
    return QStringLiteral("%1  %2  %3  %4 (%5)\n")
        .arg(QString::number(erasure.id), erasure.code, label(erasure.state), groundLabel(erasure.ground),
             retentionLabel(erasure.retention));
}

Answer erasureAnswer(const Desk& desk, const Outcome<Erasure>& erasure) {
    if (!erasure) return refused(erasure.refusals());
    return {Exit::Done, erasureJson(desk, *erasure), erasureText(*erasure)};
}

/// The files that still hold what was erased first, since they hold what was erased later too.
QJsonArray holdersJson(const QList<HoldingFile>& files) {
    QJsonArray array;
    for (const HoldingFile& file : files)
        array += QJsonObject{{QStringLiteral("file"), file.path},
                             {QStringLiteral("madeAt"), toIso(file.madeAt)},
                             {QStringLiteral("until"),
                              file.until ? QJsonValue(file.until->toString(Qt::ISODate)) : QJsonValue()}};
    return array;
}

QString holderText(const HoldingFile& file) {
    if (!file.until)
        return CliSay::tr("  still in %1, until somebody removes it").arg(file.path) + QLatin1Char('\n');
    return CliSay::tr("  still in %1, until %2 at the latest")
               .arg(file.path, file.until->toString(QStringLiteral("dd/MM/yyyy"))) +
           QLatin1Char('\n');
}

}  // namespace

Answer extract(const Call& call, const QString& code, const QString& id, const QString& out) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto looks = looksFor(session, code, id, *actor);
    if (!looks) return refused(looks.refusals());
    const Refusals unwritten = out.isEmpty() ? Refusals() : writeExtract(session, *looks, *actor, out);
    if (!unwritten.isEmpty()) return refused(unwritten);
    QJsonArray dossiers;
    QString text;
    for (const DossierLooks& one : *looks) {
        dossiers += looksJson(session.desk(), one);
        text += looksText(session.desk(), one);
    }
    return {Exit::Done, {{QStringLiteral("dossiers"), dossiers}, {QStringLiteral("file"), out}}, text};
}

Answer proposeErasure(const Call& call, const EraseArguments& arguments) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.dossier(arguments.code);
    if (!dossier) return refused(dossier.refusals());
    return erasureAnswer(session.desk(),
                         ErasePersonalData(session.desk())
                             .propose(dossier->id, arguments.ground, arguments.retention, *actor));
}

Answer approveErasure(const Call& call, qint64 id) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    return erasureAnswer(session.desk(), ErasePersonalData(session.desk()).approve(id, *actor));
}

Answer rejectErasure(const Call& call, qint64 id) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    return erasureAnswer(session.desk(), ErasePersonalData(session.desk()).reject(id, *actor));
}

Answer runErasures(const Call& call) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto done = ErasePersonalData(session.desk()).run(*actor);
    if (!done) return refused(done.refusals());
    QJsonArray erased;
    QString text;
    for (const Erasure& erasure : *done) {
        erased += erasureJson(session.desk(), erasure);
        text += erasureText(erasure);
    }
    return {Exit::Done, {{QStringLiteral("erased"), erased}}, text};
}

Answer listErasures(const Call& call) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const QList<Erasure> all = session.desk().erasures.all();
    QJsonArray erasures;
    QString text;
    for (const Erasure& erasure : all) {
        QJsonObject json = erasureJson(session.desk(), erasure);
        text += erasureText(erasure);
        if (erasure.erasedAt) {
            const auto holders =
                filesHolding(call.store.isEmpty() ? defaultStorePath() : call.store, *erasure.erasedAt);
            json.insert(QStringLiteral("stillIn"), holdersJson(holders));
            for (const HoldingFile& file : holders) text += holderText(file);
        }
        erasures += json;
    }
    if (all.isEmpty()) text = CliSay::tr("No erasure was proposed.");
    return {Exit::Done, {{QStringLiteral("erasures"), erasures}}, text};
}

Answer smallOffice(const Call& call, const QString& setting) {
    Session session(call);
    Refusals refusals = session.objections();
    if (!refusals.isEmpty()) return refused(refusals);
    SmallOffice office = session.desk().office.smallOffice();
    if (!setting.isEmpty()) {
        const auto actor = session.actor();
        if (!actor) return refused(actor.refusals());
        const auto set = setSmallOffice(session.desk(),
                                        setting == u"on" ? SmallOffice::Marks : SmallOffice::Forbids, *actor);
        if (!set) return refused(set.refusals());
        office = *set;
    }
    const bool marks = office == SmallOffice::Marks;
    return {
        Exit::Done,
        {{QStringLiteral("smallOffice"), marks}},
        marks ? CliSay::tr(
                    "One person may receive and decide, or take a fee and cancel it: such acts are marked "
                    "and stand in the daily closing report.")
              : CliSay::tr("Who received a dossier does not decide it, who took a fee does not cancel it.")};
}

}  // namespace motcua::cli
