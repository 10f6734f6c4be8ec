// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/clock_json.h"
#include "app/cli/commands.h"
#include "app/cli/dossier_json.h"
#include "app/cli/linked_json.h"
#include "app/cli/opinions_json.h"
#include "app/cli/session.h"
#include "app/cli/slips.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/dossier/act_data.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/application_json.h"
#include "core/dossier/correct_contact.h"
#include "core/dossier/correct_date.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/look_closer.h"
#include "core/dossier/office_events.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/receive_dossier.h"
#include "core/dossier/remind_holder.h"
#include "core/dossier/stand_in.h"
#include "core/dossier/take_fees.h"
#include "core/dossier/void_number.h"
#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua::cli {

namespace {

Outcome<QJsonObject> objectFrom(const QString& file) {
    const auto json = parsedJson(fileBytes(file, 4 * 1024 * 1024));
    if (!json) return json.refusals();
    if (!json->isObject())
        return Refusal{QStringLiteral("json.object"),
                       CliSay::tr("The file does not hold one JSON object."),
                       CliSay::tr("See the manual for its form."),
                       {}};
    return json->toObject();
}

QJsonObject receiptJson(const Receipt& receipt) {
    return {{QStringLiteral("code"), receipt.code},
            {QStringLiteral("due"), isoOrNull(receipt.due)},
            {QStringLiteral("provisional"), receipt.provisional},
            {QStringLiteral("receivedAt"), toIso(receipt.receivedAt)},
            {QStringLiteral("workflow"), receipt.processName},
            {QStringLiteral("step"), receipt.step},
            {QStringLiteral("repeated"), receipt.repeated},
            {QStringLiteral("check"), receipt.checkCharacters},
            {QStringLiteral("slip"), QJsonValue()}};
}

QString dueLine(Instant due, bool provisional) {
    QString line = CliSay::tr("Due: %1").arg(toShortVietnamese(due));
    if (provisional) line += QLatin1Char(' ') + CliSay::tr("(provisional)");
    return line + QLatin1Char('\n');
}

QString receiptText(const Receipt& receipt) {
    QString text = CliSay::tr("Received: %1").arg(receipt.code) + QLatin1Char('\n');
    if (receipt.repeated)
        text += CliSay::tr("It had been received before; nothing new was made.") + QLatin1Char('\n');
    if (receipt.due) text += dueLine(*receipt.due, receipt.provisional);
    return text + CliSay::tr("Step: %1").arg(receipt.step) + QLatin1Char('\n');
}

/// The input of an act: what the data file says, and what the command line says first.
Outcome<ActInput> inputFrom(Session& session, const ActArguments& arguments) {
    ActInput input;
    if (!arguments.data.isEmpty()) {
        const auto object = objectFrom(arguments.data);
        if (!object) return object.refusals();
        const auto read = actInputFromJson(*object, session.desk().directory);
        if (!read) return read.refusals();
        input = *read;
    }
    if (!arguments.note.isEmpty()) input.note = arguments.note;
    if (!arguments.reason.isEmpty()) input.reason = arguments.reason;
    return input;
}

QJsonArray reasonsJson(const Refusals& refusals) {
    QJsonArray array;
    for (const Refusal& refusal : refusals)
        array +=
            QJsonObject{{QStringLiteral("key"), refusal.key}, {QStringLiteral("message"), refusal.message}};
    return array;
}

/// The receipt of a dossier that is kept, and why there is no slip.
Answer withoutSlip(Answer answer, const Answer& why, const QString& code) {
    for (auto it = why.document.constBegin(); it != why.document.constEnd(); ++it)
        answer.document.insert(it.key(), it.value());
    const QString remedy = CliSay::tr(
        "The dossier is kept; only its slip is missing. Write it with: slip %1 --form receipt --out "
        "FILE.pdf");
    answer.text += why.text.trimmed() + QLatin1Char('\n') + remedy.arg(code) + QLatin1Char('\n');
    answer.exit = why.exit;
    return answer;
}

/// The act that was taken back, as its process calls it.
QString undoneLabel(const QString& key, const std::optional<WorkflowVersion>& process) {
    if (process)
        for (const WorkflowAction& action : process->definition.actions)
            if (action.key == key) return action.label;
    return isOpinionAct(key) ? opinionActLabel(key) : key;
}

/// What an event was, in words: the label of the action in the dossier's process.
QString labelOf(const Event& event, const std::optional<WorkflowVersion>& process) {
    if (event.kind == event_kind::kReceived) return CliSay::tr("Dossier received");
    const QJsonObject body = QJsonDocument::fromJson(event.body).object();
    if (event.kind == event_kind::kSilent) return CliSay::tr("No opinion by its due date");
    if (event.kind == event_kind::kContactCorrected) return CliSay::tr("Contact data corrected");
    if (event.kind == office_event::kPapersHandedOver) return CliSay::tr("Papers received");
    if (event.kind == office_event::kPapersReturned) return CliSay::tr("Papers given back");
    if (event.kind == fee_event::kTaken) return CliSay::tr("Fees taken");
    if (event.kind == fee_event::kCancelled) return CliSay::tr("Receipt cancelled");
    if (event.kind == fee_event::kCancelProposed) return CliSay::tr("Cancelling a receipt proposed");
    if (event.kind == fee_event::kCancelDeclined) return CliSay::tr("The receipt holds");
    if (event.kind == void_event::kProposed) return CliSay::tr("Voiding the number proposed");
    if (event.kind == void_event::kDeclined) return CliSay::tr("The number holds");
    if (event.kind == void_event::kVoided) return CliSay::tr("Number voided");
    if (event.kind == date_event::kProposed) return CliSay::tr("Correction of a date proposed");
    if (event.kind == date_event::kDeclined) return CliSay::tr("The date stays");
    if (event.kind == date_event::kCorrected) return CliSay::tr("Date corrected");
    if (event.kind == event_kind::kReminded) return CliSay::tr("Holder reminded");
    if (event.kind == event_kind::kPrinted)
        return CliSay::tr("Form printed: %1, print %2")
            .arg(body.value(QLatin1String("form")).toString(),
                 QString::number(body.value(QLatin1String("print")).toInt()));
    const QString key = body.value(QLatin1String("action")).toString();
    if (event.kind == event_kind::kUndone) return CliSay::tr("Undone: %1").arg(undoneLabel(key, process));
    const QString from = body.value(QLatin1String("from")).toString();
    const WorkflowAction* action = process ? process->definition.action(from, key) : nullptr;
    if (key == staffing::kRecall) return CliSay::tr("Recalled");
    if (isOpinionAct(key)) return opinionActLabel(key);
    if (key == staffing::kReassign) return CliSay::tr("Given to somebody else");
    return action ? action->label : key;
}

/// Whoever is named looks at it; then it can no longer be recalled from his desk, and who has not given an
/// opinion in time is noted.
void lookAt(Session& session, const Dossier& dossier, const Actor& actor) {
    noteSeen(session.desk(), dossier, actor);
    if (!session.database().isReadOnly()) (void)ActOnDossier(session.desk()).recordSilence(dossier.id, actor);
}

/// Who acted, and for whom.
QString personOf(const HistoryEntry& entry) {
    return entry.onBehalfOf.isEmpty() ? entry.actor
                                      : CliSay::tr("%1 for %2").arg(entry.actor, entry.onBehalfOf);
}

/// Masked, unless somebody says for what he looks.
Outcome<Dossier> shownDossier(Session& session, const Dossier& dossier, const std::optional<Actor>& viewer,
                              const ViewReason& reveal) {
    // Nobody of a practice store is real; whoever is named there looks as he would in earnest.
    if (reveal.purpose.isEmpty() && !viewer) return dossier;
    if (reveal.purpose.isEmpty()) return maskedFor(session.desk(), dossier, viewer);
    const auto actor = viewer ? Outcome<Actor>(*viewer) : session.actor();
    if (!actor) return actor.refusals();
    return LookCloser(session.desk()).reveal(dossier.id, reveal, *actor);
}

}  // namespace

Answer receive(const Call& call, const QString& file, const QString& slip, const QString& key) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto object = objectFrom(file);
    if (!object) return refused(object.refusals());
    const auto application = applicationFromJson(*object);
    if (!application) return refused(application.refusals());
    const auto receipt = ReceiveDossier(session.desk()).receive(*application, *actor, key);
    if (!receipt) return refused(receipt.refusals());
    Answer answer{Exit::Done, receiptJson(*receipt), receiptText(*receipt)};
    QJsonArray warnings;
    for (const QString& warning : warningsFor(*application)) {
        warnings += warning;
        answer.text += QStringLiteral("! ") + warning + QLatin1Char('\n');
    }
    answer.document.insert(QStringLiteral("warnings"), warnings);
    if (slip.isEmpty()) return answer;
    // The dossier is kept from here on, whatever becomes of its slip.
    try {
        const auto printed = writeReceipt(session, receipt->dossier, *actor, slip);
        if (!printed) return withoutSlip(answer, refused(printed.refusals()), receipt->code);
    } catch (const Fault& fault) {
        return withoutSlip(answer, faulted(fault), receipt->code);
    }
    answer.document.insert(QStringLiteral("slip"), slip);
    answer.text += CliSay::tr("Slip: %1").arg(slip) + QLatin1Char('\n');
    return answer;
}

Answer actionsOf(const Call& call, const QString& code) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.dossier(code);
    if (!dossier) return refused(dossier.refusals());
    QJsonArray actions;
    QString text;
    for (const ActionOffer& offer : ActOnDossier(session.desk()).offers(*dossier, *actor)) {
        QJsonObject action{{QStringLiteral("key"), offer.key},
                           {QStringLiteral("label"), offer.label},
                           {QStringLiteral("enabled"), offer.enabled},
                           {QStringLiteral("reasons"), reasonsJson(offer.reasons)}};
        if (!offer.cautions.isEmpty())
            action.insert(QStringLiteral("cautions"), QJsonArray::fromStringList(offer.cautions));
        actions += action;
        text += QStringLiteral("%1 %2  %3\n")
                    .arg(offer.enabled ? QStringLiteral("+") : QStringLiteral("-"), offer.key, offer.label);
        for (const Refusal& reason : offer.reasons)
            text += QStringLiteral("    ") + reason.message + QLatin1Char('\n');
        for (const QString& caution : offer.cautions)
            text += QStringLiteral("  ! ") + caution + QLatin1Char('\n');
    }
    if (actions.isEmpty())
        text = CliSay::tr("The process of this dossier has ended: %1.").arg(standingLabel(*dossier));
    return {Exit::Done, {{QStringLiteral("actions"), actions}}, text};
}

Answer act(const Call& call, const QString& code, const QString& action, const ActArguments& arguments) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.dossier(code);
    if (!dossier) return refused(dossier.refusals());
    const auto input = inputFrom(session, arguments);
    if (!input) return refused(input.refusals());
    const auto result = ActOnDossier(session.desk())
                            .act(dossier->id, action, *input, *actor,
                                 arguments.seen ? qint64(*arguments.seen) : dossier->version);
    if (!result) return refused(result.refusals());
    QString text = QStringLiteral("%1: %2\n").arg(result->code, label(result->status));
    if (!result->step.isEmpty()) text += CliSay::tr("Step: %1").arg(result->step) + QLatin1Char('\n');
    if (result->due && !isEnded(result->status)) text += dueLine(*result->due, false);
    QJsonObject document{{QStringLiteral("code"), result->code},
                         {QStringLiteral("step"), result->step},
                         {QStringLiteral("status"), keyOf(result->status)},
                         {QStringLiteral("due"), isoOrNull(result->due)}};
    if (!result->opened.isEmpty()) {
        document.insert(QStringLiteral("opened"), result->opened);
        text += QLatin1Char('\n') + CliSay::tr("Opened the linked dossier %1.").arg(result->opened);
    }
    return {Exit::Done, document, text};
}

Answer show(const Call& call, const QString& code, const ViewReason& reveal) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    auto dossier = session.visibleDossier(code);
    if (!dossier) return refused(dossier.refusals());
    if (*viewer) {
        lookAt(session, *dossier, **viewer);
        dossier = session.visibleDossier(code);
        if (!dossier) return refused(dossier.refusals());
    }
    const auto shown = shownDossier(session, *dossier, *viewer, reveal);
    if (!shown) return refused(shown.refusals());
    QString text = QStringLiteral("%1  %2\n%3\n%4: %5\n")
                       .arg(dossier->code, standingLabel(*dossier), dossier->procedureName,
                            CliSay::tr("Submitter"), dossier->submitter.name);
    if (!reveal.purpose.isEmpty())
        text += QStringLiteral("%1  %2\n").arg(shown->submitter.number(), shown->submitter.phone);
    if (dossier->due) text += dueLine(*dossier->due, dossier->provisional);
    if (!dossier->stepName.isEmpty())
        text += CliSay::tr("Step: %1").arg(dossier->stepName) + QLatin1Char('\n');
    QJsonObject document = dossierJson(*shown, session.desk());
    addLinks(document, *dossier, session.desk());
    document.insert(QStringLiteral("clock"), clockJson(*dossier, session.desk()));
    document.insert(QStringLiteral("letters"), lettersJson(dossier->id, session.desk()));
    document.insert(QStringLiteral("opinions"), opinionsJson(dossier->id, session.desk()));
    document.insert(QStringLiteral("obligations"), obligationsJson(dossier->id, session.desk()));
    text += clockText(*dossier, session.desk()) + officeText(dossier->id, session.desk());
    return {Exit::Done, document, text};
}

Answer history(const Call& call, const QString& code) {
    Session session(call);
    const auto dossier = session.visibleDossier(code);
    if (!dossier) return refused(dossier.refusals());
    const QList<HistoryEntry> entries = session.desk().history.of(dossier->id);
    const auto process = session.desk().workflows.load(dossier->workflowVersion);
    QString text;
    for (const HistoryEntry& entry : entries)
        text += QStringLiteral("%1  %2  (%3)  %4")
                    .arg(toShortVietnamese(entry.event.at), labelOf(entry.event, process), personOf(entry),
                         entry.note)
                    .trimmed() +
                QLatin1Char('\n');
    return {Exit::Done, historyJson(*dossier, entries), text};
}

Answer recordSilence(const Call& call) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const int dossiers = ActOnDossier(session.desk()).recordSilence({}, *actor);
    return {Exit::Done,
            {{QStringLiteral("dossiers"), dossiers}},
            CliSay::tr("Opinions that were not given in time were noted on %1 dossiers.").arg(dossiers)};
}

}  // namespace motcua::cli
