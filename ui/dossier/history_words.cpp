// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/history_words.h"

#include "core/catalogue/centre_forms.h"
#include "core/dossier/attachments.h"
#include "core/dossier/correct_contact.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/office_events.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/opinion_rights.h"
#include "core/dossier/remind_holder.h"
#include "ui/dossier/by_two_words.h"
#include "ui/dossier/more_menu.h"
#include "ui/dossier/ui_dossier_say.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace motcua::ui {

namespace {

using EntryMark = TimelineEntry::Mark;

QString textAt(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

QString stepName(const WorkflowDefinition& process, const QString& key) {
    const WorkflowStep* step = process.step(key);
    return step ? step->name : key;
}

void setMark(TimelineEntry& entry, State state) {
    entry.mark = EntryMark::State;
    entry.state = state;
}

QString holderOf(const QJsonObject& state, const Directory& directory) {
    const QJsonValue assignee = state.value(QLatin1String("assignee"));
    if (!assignee.isDouble()) return {};
    const auto officer = directory.officer(OfficerId(assignee.toInteger()));
    return officer ? officer->name : QString();
}

/// A status that ends or pauses has a shape of its own on the line.
void markByStatus(TimelineEntry& entry, const std::optional<PublicStatus>& status) {
    if (!status) return;
    if (*status == PublicStatus::Finished || *status == PublicStatus::Returned)
        setMark(entry, State::Ready);
    else if (isEnded(*status) || *status == PublicStatus::SupplementRequested ||
             *status == PublicStatus::FinancialObligation)
        setMark(entry, State::Paused);
}

/// The number that somebody gave to the document of an act; it stands in its letter, not in the journal.
QString documentNoOf(const DossierFile& file, qint64 event) {
    for (const Letter& letter : file.letters)
        if (letter.event == event) return letter.documentNo;
    return {};
}

/// What the letter of an act adds: its number, the new date, and what the law frowns upon.
void wordLetter(TimelineEntry& entry, const QJsonObject& body, const QString& own) {
    const QJsonObject letter = body.value(QLatin1String("letter")).toObject();
    QStringList words;
    const int number = letter.value(QLatin1String("number")).toInt();
    if (!own.isEmpty())
        words << UiDossierSay::tr("document no. %1").arg(own);
    else if (number > 0)
        words << UiDossierSay::tr("%1 no. %2").arg(formName(textAt(letter, "form")), QString::number(number));
    const QJsonValue due = letter.value(QLatin1String("newDue"));
    if (due.isDouble())
        words << UiDossierSay::tr("new date %1").arg(toShortVietnamese(Instant{due.toInteger()}));
    const qsizetype papers = letter.value(QLatin1String("papers")).toArray().size();
    if (papers > 0) words << UiDossierSay::tr("%1 paper(s)").arg(papers);
    if (letter.value(QLatin1String("late")).toBool()) words << UiDossierSay::tr("after the days of the law");
    if (body.value(QLatin1String("override")).toBool()) words << UiDossierSay::tr("allowed by a supervisor");
    if (!words.isEmpty()) entry.note += QStringLiteral(" · ") + words.join(QStringLiteral(" · "));
}

/// The act that was taken back, as its process calls it.
QString undoneLabel(const QString& action, const WorkflowDefinition& process) {
    for (const WorkflowAction& one : process.actions)
        if (one.key == action) return one.label;
    return isOpinionAct(action) ? opinionActLabel(action) : action;
}

/// An answer, or the recall of the question.
void wordOpinion(TimelineEntry& entry, const QJsonObject& body) {
    entry.title = opinionActLabel(textAt(body, "action"));
    const QJsonObject about = body.value(QLatin1String("opinion")).toObject();
    if (const auto says = opinionFromKey(textAt(about, "says"))) entry.note = labelOf(*says);
    if (about.value(QLatin1String("late")).toBool())
        entry.note += QStringLiteral(" · ") + UiDossierSay::tr("late, kept as a note");
}

/// Whose, and which of them; the values stand in no event.
QString contactWords(const QJsonObject& body) {
    const QString owner = keyOf(Whose::Owner);
    QStringList words{textAt(body, "whose") == owner ? UiDossierSay::tr("of the owner")
                                                     : UiDossierSay::tr("of the submitter")};
    for (const QJsonValue field : body.value(QLatin1String("fields")).toArray()) {
        if (field.toString() == u"phone") words << UiDossierSay::tr("telephone");
        if (field.toString() == u"address") words << UiDossierSay::tr("address");
        if (field.toString() == u"email") words << UiDossierSay::tr("e-mail");
    }
    return words.join(QStringLiteral(" · "));
}

/// Who was asked, for how long: the opinions that follow, or that did not come.
QString consultedName(const DossierFile& file, const QJsonObject& body, const Directory& directory) {
    for (const Consult& consult : file.consults) {
        const Consulted* item = consult.consulted(body.value(QLatin1String("item")).toInt());
        if (consult.no == body.value(QLatin1String("consult")).toInt() && item)
            return nameOf(*item, directory);
    }
    return {};
}

void wordAct(TimelineEntry& entry, const QJsonObject& body, qint64 event, const DossierFile& file,
             const Directory& directory) {
    const QString action = textAt(body, "action");
    const QString from = textAt(body, "from");
    const QString to = textAt(body, "to");
    const QJsonObject state = body.value(QLatin1String("state")).toObject();
    if (action == staffing::kReassign && holderOf(state, directory).isEmpty()) {
        entry.title = UiDossierSay::tr("Put back into the pile");
        return;
    }
    if (action == staffing::kClaim || action == staffing::kTakeOver || action == staffing::kAssign ||
        action == staffing::kReassign) {
        entry.title = action == staffing::kClaim      ? UiDossierSay::tr("Taken from the pile")
                      : action == staffing::kTakeOver ? UiDossierSay::tr("Taken over")
                      : action == staffing::kAssign   ? UiDossierSay::tr("Assigned")
                                                      : UiDossierSay::tr("Given to somebody else");
        entry.note = UiDossierSay::tr("%1 has it, at the step \"%2\"")
                         .arg(holderOf(state, directory), stepName(file.process, from));
        return;
    }
    if (isOpinionAct(action)) return wordOpinion(entry, body);
    const WorkflowAction* known = file.process.action(from, action);
    entry.title = known                         ? known->label
                  : action == staffing::kRecall ? UiDossierSay::tr("Recalled")
                  : action == QLatin1String("parentEnded")
                      ? UiDossierSay::tr("Stopped with the dossier that it was opened for")
                      : action;
    const auto status = publicStatusFromKey(textAt(state, "status"));
    const QString arrow = QStringLiteral(" \u2192 ");
    entry.note = stepName(file.process, from);
    if (to.isEmpty() && status)
        entry.note += arrow + label(*status);
    else if (!to.isEmpty() && from != to)
        entry.note += arrow + stepName(file.process, to);
    const QString reason = textAt(body, "reason");
    if (const auto listed = clockReasonFromKey(reason))
        entry.note += QStringLiteral(": ") + clockReasonText(*listed);
    wordLetter(entry, body, documentNoOf(file, event));
    markByStatus(entry, status);
}

/// A change of the calendar came by.
void wordRedated(TimelineEntry& entry, const QJsonObject& body) {
    const auto at = [&body](const char* key) {
        return toShortVietnamese(Instant{body.value(QLatin1String(key)).toInteger()});
    };
    const auto effect = moveEffectFromKey(textAt(body, "effect"));
    entry.title = effect == MoveEffect::Kept ? UiDossierSay::tr("Keeps its promised date")
                                             : UiDossierSay::tr("Date moved by a change of the calendar");
    if (effect == MoveEffect::Kept)
        entry.note = UiDossierSay::tr("A change of the calendar without legal basis moves no promise later");
    else if (effect == MoveEffect::Step)
        entry.note = UiDossierSay::tr("Only the date of its step moved");
    else
        entry.note = at("oldDue") + QStringLiteral(" \u2192 ") + at("newDue");
    entry.note += QStringLiteral(" · ") +
                  UiDossierSay::tr("batch %1").arg(body.value(QLatin1String("batch")).toInteger());
}

QString outcomeWord(const QJsonObject& body) {
    const auto outcome = subOutcomeFromKey(textAt(body, "outcome"));
    if (!outcome) return {};
    switch (*outcome) {
        case SubOutcome::Finished:
            return UiDossierSay::tr("It has its result");
        case SubOutcome::Refused:
            return UiDossierSay::tr("It was refused");
        case SubOutcome::Stopped:
            return UiDossierSay::tr("It was stopped");
        case SubOutcome::Withdrawn:
            break;
    }
    return UiDossierSay::tr("It was withdrawn");
}

/// False for what has nothing to do with linked dossiers.
bool wordLinked(TimelineEntry& entry, const QString& kind, const QJsonObject& body) {
    if (kind == event_kind::kSubOpened) {
        entry.title = UiDossierSay::tr("Linked dossier opened");
        entry.note = body.value(QLatin1String("awaited")).toBool()
                         ? UiDossierSay::tr("The dossier waits for it")
                         : UiDossierSay::tr("The dossier goes on without it");
    } else if (kind == event_kind::kSubEnded) {
        entry.title = UiDossierSay::tr("Linked dossier ended");
        entry.note = outcomeWord(body);
        setMark(entry,
                textAt(body, "outcome") == keyOf(SubOutcome::Finished) ? State::Ready : State::DueSoon);
    } else if (kind == event_kind::kSubReopened) {
        entry.title = UiDossierSay::tr("Linked dossier is being handled again");
    } else if (kind == event_kind::kSubNoted) {
        entry.mark = EntryMark::Hollow;
        entry.title = UiDossierSay::tr("Outcome of the linked dossier noted");
        entry.note = outcomeWord(body);
    } else if (kind == event_kind::kParentEnded) {
        entry.title = UiDossierSay::tr("The dossier that it was opened for has ended");
        setMark(entry, State::DueSoon);
    } else {
        return false;
    }
    return true;
}

void wordEvent(TimelineEntry& entry, const HistoryEntry& happened, const DossierFile& file,
               const Directory& directory) {
    const QJsonObject body = QJsonDocument::fromJson(happened.event.body).object();
    const QString& kind = happened.event.kind;
    if (kind == event_kind::kReceived) {
        entry.title = UiDossierSay::tr("Received");
        entry.note = UiDossierSay::tr("Promised for %1").arg(toShortVietnamese(file.dossier.promisedDue));
    } else if (kind == event_kind::kActed) {
        wordAct(entry, body, happened.event.seq, file, directory);
    } else if (kind == event_kind::kSilent) {
        setMark(entry, State::DueSoon);
        entry.title = UiDossierSay::tr("No opinion by its due date");
        entry.note = consultedName(file, body, directory);
    } else if (kind == event_kind::kContactCorrected) {
        entry.mark = EntryMark::Hollow;
        entry.title = UiDossierSay::tr("Contact data corrected");
        entry.note = contactWords(body);
    } else if (kind == event_kind::kPrinted) {
        const int number = body.value(QLatin1String("print")).toInt();
        entry.mark = EntryMark::Hollow;
        entry.title = number <= 1 ? UiDossierSay::tr("Slip printed") : UiDossierSay::tr("Slip printed again");
        entry.note = UiDossierSay::tr("Print number %1").arg(number);
        if (textAt(body, "form") != form_meaning::kReceipt)
            entry.note += QStringLiteral(" · ") + formName(textAt(body, "form"));
    } else if (kind == office_event::kPapersHandedOver || kind == office_event::kPapersReturned) {
        entry.title = kind == office_event::kPapersReturned ? UiDossierSay::tr("Papers given back")
                                                            : UiDossierSay::tr("Papers received");
        const QJsonValue to = body.value(QLatin1String("to"));
        entry.note = to.isDouble() ? unitName(directory, UnitId(to.toInteger()))
                                   : UiDossierSay::tr("To the applicant");
    } else if (kind == event_kind::kUndone) {
        const QJsonObject state = body.value(QLatin1String("state")).toObject();
        entry.title = UiDossierSay::tr("Undone: %1").arg(undoneLabel(textAt(body, "action"), file.process));
        entry.note =
            UiDossierSay::tr("It stands again at \"%1\"").arg(stepName(file.process, textAt(body, "to")));
        markByStatus(entry, publicStatusFromKey(textAt(state, "status")));
    } else if (kind == event_kind::kRedated) {
        wordRedated(entry, body);
    } else if (wordLinked(entry, kind, body) || wordByTwo(entry, kind, body)) {
        return;
    } else if (kind == event_kind::kReminded) {
        const auto holder = directory.officer(OfficerId(body.value(QLatin1String("to")).toInteger()));
        entry.mark = EntryMark::Hollow;
        entry.title = UiDossierSay::tr("Reminded");
        entry.note =
            UiDossierSay::tr("%1 is to see to it, at the step \"%2\"")
                .arg(holder ? holder->name : QString(), stepName(file.process, textAt(body, "step")));
    } else if (kind == event_kind::kAttached) {
        entry.mark = EntryMark::Hollow;
        entry.title = UiDossierSay::tr("Scanned paper attached");
    } else {
        entry.mark = EntryMark::Hollow;
        entry.title = kind;
    }
}

}  // namespace

QString shortDay(Instant at, Instant now) {
    const QDate day = localDate(at);
    return day.toString(day.year() == localDate(now).year() ? QStringLiteral("dd/MM")
                                                            : QStringLiteral("dd/MM/yy"));
}

QString timeOfDay(Instant at) {
    return localTime(at).toString(QStringLiteral("HH:mm"));
}

QList<TimelineEntry> timelineOf(const DossierFile& file, const Directory& directory) {
    QList<TimelineEntry> entries;
    for (auto happened = file.history.rbegin(); happened != file.history.rend(); ++happened) {
        TimelineEntry entry;
        entry.date = shortDay(happened->event.at, file.readAt);
        entry.time = timeOfDay(happened->event.at);
        entry.person = happened->actor;
        if (!happened->onBehalfOf.isEmpty())
            entry.person = UiDossierSay::tr("%1, for %2").arg(happened->actor, happened->onBehalfOf);
        wordEvent(entry, *happened, file, directory);
        if (!happened->note.isEmpty()) {
            const QString route = entry.note.isEmpty() ? QString() : QStringLiteral(" · ") + entry.note;
            entry.note = happened->note + route;
        }
        entry.note.replace(QLatin1Char('\n'), QLatin1Char(' '));
        entries << entry;
    }
    return entries;
}

const HistoryEntry* lastNote(const DossierFile& file) {
    const auto found = std::find_if(file.history.rbegin(), file.history.rend(),
                                    [](const HistoryEntry& entry) { return !entry.note.isEmpty(); });
    return found == file.history.rend() ? nullptr : &*found;
}

}  // namespace motcua::ui
