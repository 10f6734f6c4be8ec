// SPDX-License-Identifier: GPL-3.0-or-later
// What the events of the audit log are called.
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/read_audit.h"
#include "core/dossier/rights.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace motcua {

namespace {

struct EventName {
    const char* kind;
    const char* words;  ///< translated in this room's context
};

constexpr EventName kNames[] = {
    {"absence.announced", QT_TRANSLATE_NOOP("dossier", "Absence announced")},
    {"absence.cancelled", QT_TRANSLATE_NOOP("dossier", "Absence cancelled")},
    {"account.closed", QT_TRANSLATE_NOOP("dossier", "Account closed")},
    {"account.created", QT_TRANSLATE_NOOP("dossier", "Account made")},
    {"account.entered", QT_TRANSLATE_NOOP("dossier", "Signed in")},
    {"account.locked", QT_TRANSLATE_NOOP("dossier", "Account locked")},
    {"account.opened", QT_TRANSLATE_NOOP("dossier", "Account opened again")},
    {"account.passwordSet", QT_TRANSLATE_NOOP("dossier", "Password set")},
    {"account.recoveryMade", QT_TRANSLATE_NOOP("dossier", "Recovery code made")},
    {"account.recoveryUsed", QT_TRANSLATE_NOOP("dossier", "Recovery code used")},
    {"account.resetStarted", QT_TRANSLATE_NOOP("dossier", "New password allowed by a one-time code")},
    {"account.tried", QT_TRANSLATE_NOOP("dossier", "Password tried")},
    {"account.unlocked", QT_TRANSLATE_NOOP("dossier", "Account unlocked")},
    {"authority.delegated", QT_TRANSLATE_NOOP("dossier", "Authority to sign lent")},
    {"authority.ended", QT_TRANSLATE_NOOP("dossier", "Authority to sign ended")},
    {"calendar.applied", QT_TRANSLATE_NOOP("dossier", "Change of the calendar applied")},
    {"calendar.approved", QT_TRANSLATE_NOOP("dossier", "Change of the calendar approved")},
    {"calendar.drafted", QT_TRANSLATE_NOOP("dossier", "Change of the calendar drafted")},
    {"calendar.withdrawn", QT_TRANSLATE_NOOP("dossier", "Change of the calendar withdrawn")},
    {"catalogue.kept", QT_TRANSLATE_NOOP("dossier", "Procedures vouched for")},
    {"clock.anomaly", QT_TRANSLATE_NOOP("dossier", "Clock confirmed after a jump")},
    {"contact.corrected", QT_TRANSLATE_NOOP("dossier", "Contact data corrected")},
    {"counter.slip", QT_TRANSLATE_NOOP("dossier", "Slip given without receiving")},
    {"date.corrected", QT_TRANSLATE_NOOP("dossier", "Date corrected")},
    {"date.correctionDeclined", QT_TRANSLATE_NOOP("dossier", "The date stays")},
    {"date.correctionProposed", QT_TRANSLATE_NOOP("dossier", "Correction of a date proposed")},
    {"dossier.archived", QT_TRANSLATE_NOOP("dossier", "Put into the archive")},
    {"dossier.erased", QT_TRANSLATE_NOOP("dossier", "Personal data erased")},
    {"dossier.received", QT_TRANSLATE_NOOP("dossier", "Received")},
    {"dossier.redated", QT_TRANSLATE_NOOP("dossier", "Date moved by a change of the calendar")},
    {"dossier.reminded", QT_TRANSLATE_NOOP("dossier", "Reminded")},
    {"dossier.undone", QT_TRANSLATE_NOOP("dossier", "Undone")},
    {"erasure.approved", QT_TRANSLATE_NOOP("dossier", "Erasure approved")},
    {"erasure.proposed", QT_TRANSLATE_NOOP("dossier", "Erasure proposed")},
    {"erasure.rejected", QT_TRANSLATE_NOOP("dossier", "Erasure rejected")},
    {"fees.cancelDeclined", QT_TRANSLATE_NOOP("dossier", "The receipt holds")},
    {"fees.cancelProposed", QT_TRANSLATE_NOOP("dossier", "Cancelling a receipt proposed")},
    {"fees.cancelled", QT_TRANSLATE_NOOP("dossier", "Receipt cancelled")},
    {"fees.taken", QT_TRANSLATE_NOOP("dossier", "Fees taken")},
    {"genesis.afterLoss", QT_TRANSLATE_NOOP("dossier", "Begun anew after a loss")},
    {"handover.confirmed", QT_TRANSLATE_NOOP("dossier", "Handover of papers confirmed")},
    {"handover.made", QT_TRANSLATE_NOOP("dossier", "Handover list made")},
    {"import.admitted", QT_TRANSLATE_NOOP("dossier", "Import approved")},
    {"import.prepared", QT_TRANSLATE_NOOP("dossier", "Import prepared")},
    {"journal.checkpoint", QT_TRANSLATE_NOOP("dossier", "Closing report of the day")},
    {"number.void", QT_TRANSLATE_NOOP("dossier", "Number voided")},
    {"number.voidDeclined", QT_TRANSLATE_NOOP("dossier", "The number holds")},
    {"number.voidProposed", QT_TRANSLATE_NOOP("dossier", "Voiding the number proposed")},
    {"office.small", QT_TRANSLATE_NOOP("dossier", "Rules for a small office set")},
    {"officer.deactivated", QT_TRANSLATE_NOOP("dossier", "Officer has left")},
    {"opinion.silent", QT_TRANSLATE_NOOP("dossier", "No opinion by its due date")},
    {"paper.attached", QT_TRANSLATE_NOOP("dossier", "Scanned paper attached")},
    {"papers.handedOver", QT_TRANSLATE_NOOP("dossier", "Papers received")},
    {"papers.returned", QT_TRANSLATE_NOOP("dossier", "Papers given back")},
    {"report.kept", QT_TRANSLATE_NOOP("dossier", "Report kept")},
    {"restore.admitted", QT_TRANSLATE_NOOP("dossier", "Restoring a backup approved")},
    {"restore.prepared", QT_TRANSLATE_NOOP("dossier", "Restoring a backup prepared")},
    {"right.refused", QT_TRANSLATE_NOOP("dossier", "Refused for want of a right")},
    {"role.ended", QT_TRANSLATE_NOOP("dossier", "Role ended")},
    {"role.granted", QT_TRANSLATE_NOOP("dossier", "Role granted")},
    {"role.proposed", QT_TRANSLATE_NOOP("dossier", "Role proposed")},
    {"role.rejected", QT_TRANSLATE_NOOP("dossier", "Role rejected")},
    {"session.takenOver", QT_TRANSLATE_NOOP("dossier", "Counter taken over")},
    {"setting.changed", QT_TRANSLATE_NOOP("dossier", "Setting changed")},
    {"slip.printed", QT_TRANSLATE_NOOP("dossier", "Slip printed")},
    {"store.restored", QT_TRANSLATE_NOOP("dossier", "Backup restored")},
    {"sub.ended", QT_TRANSLATE_NOOP("dossier", "Linked dossier ended")},
    {"sub.noted", QT_TRANSLATE_NOOP("dossier", "Outcome of the linked dossier noted")},
    {"sub.opened", QT_TRANSLATE_NOOP("dossier", "Linked dossier opened")},
    {"sub.parentEnded", QT_TRANSLATE_NOOP("dossier", "The dossier that it was opened for has ended")},
    {"sub.reopened", QT_TRANSLATE_NOOP("dossier", "Linked dossier is being handled again")},
    {"view.checkpoint", QT_TRANSLATE_NOOP("dossier", "Log of looks closed")},
    {"view.dropped", QT_TRANSLATE_NOOP("dossier", "Old looks dropped")},
    {"workflow.admitted", QT_TRANSLATE_NOOP("dossier", "Import of processes approved")},
    {"workflow.kept", QT_TRANSLATE_NOOP("dossier", "Processes vouched for")},
    {"workflow.prepared", QT_TRANSLATE_NOOP("dossier", "Import of processes prepared")},
};

QString nameOf(const QString& kind) {
    for (const EventName& named : kNames)
        if (kind == QLatin1String(named.kind)) return QCoreApplication::translate("dossier", named.words);
    return kind;
}

/// How people are moved; empty for an act of the process.
QString staffingWords(const QString& action) {
    if (action == staffing::kClaim) return DossierSay::tr("Taken from the pile");
    if (action == staffing::kTakeOver) return DossierSay::tr("Taken over");
    if (action == staffing::kAssign) return DossierSay::tr("Assigned");
    if (action == staffing::kReassign) return DossierSay::tr("Given to somebody else");
    if (action == staffing::kRecall) return DossierSay::tr("Recalled");
    return {};
}

/// The act as its process calls it.
QString actWords(const AuditLine& line, const Desk& desk) {
    const QJsonObject body = QJsonDocument::fromJson(line.event.body).object();
    const QString key = body.value(QLatin1String("action")).toString();
    if (isOpinionAct(key)) return opinionActLabel(key);
    const QString staffing = staffingWords(key);
    if (!staffing.isEmpty()) return staffing;
    const auto process = line.process ? desk.workflows.load(*line.process) : std::nullopt;
    if (!process) return key;
    const WorkflowAction* action =
        process->definition.action(body.value(QLatin1String("from")).toString(), key);
    return action ? action->label : key;
}

/// What was tried beside the functions of the matrix.
constexpr EventName kAttempts[] = {
    {"absence", QT_TRANSLATE_NOOP("dossier", "Absence announced")},
    {"accounts.roles", QT_TRANSLATE_NOOP("dossier", "Role proposed")},
    {"attach", QT_TRANSLATE_NOOP("dossier", "Scanned paper attached")},
    {"calendar.apply", QT_TRANSLATE_NOOP("dossier", "Change of the calendar applied")},
    {"calendar.approve", QT_TRANSLATE_NOOP("dossier", "Change of the calendar approved")},
    {"calendar.draft", QT_TRANSLATE_NOOP("dossier", "Change of the calendar drafted")},
    {"calendar.withdraw", QT_TRANSLATE_NOOP("dossier", "Change of the calendar withdrawn")},
    {"deactivate", QT_TRANSLATE_NOOP("dossier", "Officer has left")},
    {"delegation", QT_TRANSLATE_NOOP("dossier", "Authority to sign lent")},
    {"erase.propose", QT_TRANSLATE_NOOP("dossier", "Erasure proposed")},
    {"erase.run", QT_TRANSLATE_NOOP("dossier", "Personal data erased")},
    {"erase.settle", QT_TRANSLATE_NOOP("dossier", "Erasure approved")},
    {"handover", QT_TRANSLATE_NOOP("dossier", "Handover list made")},
    {"import.admit", QT_TRANSLATE_NOOP("dossier", "Import approved")},
    {"import.prepare", QT_TRANSLATE_NOOP("dossier", "Import prepared")},
    {"office.small", QT_TRANSLATE_NOOP("dossier", "Rules for a small office set")},
    {"papers.giveBack", QT_TRANSLATE_NOOP("dossier", "Papers given back")},
    {"print", QT_TRANSLATE_NOOP("dossier", "Slip printed")},
    {"remind", QT_TRANSLATE_NOOP("dossier", "Reminded")},
    {"restore.admit", QT_TRANSLATE_NOOP("dossier", "Restoring a backup approved")},
    {"restore.prepare", QT_TRANSLATE_NOOP("dossier", "Restoring a backup prepared")},
    {"sub", QT_TRANSLATE_NOOP("dossier", "Linked dossier opened")},
    {"sub.end", QT_TRANSLATE_NOOP("dossier", "Linked dossier ended")},
    {"workflow.admit", QT_TRANSLATE_NOOP("dossier", "Import of processes approved")},
    {"workflow.prepare", QT_TRANSLATE_NOOP("dossier", "Import of processes prepared")},
};

/// What was tried, by the words of the matrix where it is one of its functions.
QString refusedWords(const AuditLine& line) {
    const QString attempt =
        QJsonDocument::fromJson(line.event.body).object().value(QLatin1String("attempt")).toString();
    for (const Function function : allFunctions())
        if (keyOf(function) == attempt) return label(function);
    for (const EventName& name : kAttempts)
        if (attempt == QLatin1String(name.kind)) return QCoreApplication::translate("dossier", name.words);
    return attempt;
}

}  // namespace

QString auditWords(const AuditLine& line, const Desk& desk) {
    if (line.event.kind == event_kind::kActed) return actWords(line, desk);
    const QString name = nameOf(line.event.kind);
    return line.event.kind == u"right.refused" ? name + QStringLiteral(": ") + refusedWords(line) : name;
}

}  // namespace motcua
