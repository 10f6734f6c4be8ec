// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/history_words.h"

#include "core/dossier/attachments.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_status.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace motcua::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ui_dossier)
};

using Mark = TimelineEntry::Mark;

QString textAt(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

QString stepName(const WorkflowDefinition& process, const QString& key) {
    const WorkflowStep* step = process.step(key);
    return step ? step->name : key;
}

void setMark(TimelineEntry& entry, State state) {
    entry.mark = Mark::State;
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

void wordAct(TimelineEntry& entry, const QJsonObject& body, const DossierFile& file,
             const Directory& directory) {
    const QString action = textAt(body, "action");
    const QString from = textAt(body, "from");
    const QString to = textAt(body, "to");
    const QJsonObject state = body.value(QLatin1String("state")).toObject();
    if (action == staffing::kClaim || action == staffing::kTakeOver || action == staffing::kAssign) {
        entry.title = action == staffing::kClaim      ? Say::tr("Taken from the pile")
                      : action == staffing::kTakeOver ? Say::tr("Taken over")
                                                      : Say::tr("Assigned");
        entry.note = Say::tr("%1 has it, at the step \"%2\"")
                         .arg(holderOf(state, directory), stepName(file.process, from));
        return;
    }
    const WorkflowAction* known = file.process.action(from, action);
    entry.title = known ? known->label : action;
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
    markByStatus(entry, status);
}

void wordEvent(TimelineEntry& entry, const HistoryEntry& happened, const DossierFile& file,
               const Directory& directory) {
    const QJsonObject body = QJsonDocument::fromJson(happened.event.body).object();
    const QString& kind = happened.event.kind;
    if (kind == event_kind::kReceived) {
        entry.title = Say::tr("Received");
        entry.note = Say::tr("Promised for %1").arg(toShortVietnamese(file.dossier.promisedDue));
    } else if (kind == event_kind::kActed) {
        wordAct(entry, body, file, directory);
    } else if (kind == event_kind::kPrinted) {
        const int number = body.value(QLatin1String("print")).toInt();
        entry.mark = Mark::Hollow;
        entry.title = number <= 1 ? Say::tr("Slip printed") : Say::tr("Slip printed again");
        entry.note = Say::tr("Print number %1").arg(number);
    } else if (kind == event_kind::kAttached) {
        entry.mark = Mark::Hollow;
        entry.title = Say::tr("Scanned paper attached");
    } else {
        entry.mark = Mark::Hollow;
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
