// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay_dates.h"

#include "core/dossier/correct_date.h"
#include "core/store/sqlite_date_corrections.h"
#include "core/store/sqlite_letter_book.h"

#include <QHash>
#include <QMap>

namespace motcua::store {

namespace {

QString textOf(const Told& event, const char* name) {
    return event.body.value(QLatin1String(name)).toString();
}

/// As it was proposed; a part that is unreadable fits no row.
DateCorrection proposalFrom(const Told& event, DossierId dossier) {
    DateCorrection one;
    one.dossier = dossier;
    one.no = event.body.value(QLatin1String("no")).toInt();
    one.which = whichDateFromKey(textOf(event, "which")).value_or(one.which);
    one.ref = event.body.value(QLatin1String("ref")).toInteger();
    one.from = dateValueFrom(one.which, textOf(event, "old")).value_or(DateValue());
    one.to = dateValueFrom(one.which, textOf(event, "new")).value_or(DateValue());
    one.reason = dateReasonFromKey(textOf(event, "reason")).value_or(one.reason);
    one.proposedBy = event.actor.value_or(OfficerId(0));
    one.proposedEvent = event.seq;
    return one;
}

QMap<int, DateCorrection> toldCorrections(const QList<Told>& events, DossierId dossier) {
    QMap<int, DateCorrection> told;
    for (const Told& event : events) {
        const bool made = event.kind == date_event::kCorrected;
        if (event.kind == date_event::kProposed) {
            const DateCorrection one = proposalFrom(event, dossier);
            told.insert(one.no, one);
        } else if (made || event.kind == date_event::kDeclined) {
            DateCorrection& one = told[event.body.value(QLatin1String("no")).toInt()];
            one.state = made ? CorrectionState::Made : CorrectionState::Declined;
            one.decidedBy = event.actor;
            one.decidedEvent = event.seq;
        }
    }
    return told;
}

void compareCorrections(const QMap<int, DateCorrection>& told, const QList<DateCorrection>& kept,
                        QStringList& out) {
    QMap<int, DateCorrection> lost = told;
    for (const DateCorrection& row : kept)
        if (!lost.contains(row.no) || !(lost.take(row.no) == row))
            out += QStringLiteral("date %1").arg(row.no);
    for (const int no : lost.keys()) out += QStringLiteral("date %1").arg(no);
}

/// The document's date stands in the event of the act; the day of a request only where it was corrected.
void compareLetterDates(const Letter& letter, const QMap<int, DateCorrection>& corrections,
                        const QHash<qint64, QJsonObject>& letters, QStringList& out) {
    const QString written = letters.value(letter.event).value(QLatin1String("documentDate")).toString();
    std::optional<QDate> document;
    if (!written.isEmpty()) document = QDate::fromString(written, Qt::ISODate);
    std::optional<QDate> requested = letter.requestedOn;
    for (const DateCorrection& one : corrections) {
        if (one.state != CorrectionState::Made || one.ref != letter.event) continue;
        if (one.which == WhichDate::Document) document = one.to.day;
        if (one.which == WhichDate::Requested) requested = one.to.day;
    }
    if (document != letter.documentDate || requested != letter.requestedOn)
        out += QStringLiteral("letter %1").arg(letter.event);
}

}  // namespace

void compareDates(Database& database, DossierId dossier, const QList<Told>& events, QStringList& out) {
    const QMap<int, DateCorrection> corrections = toldCorrections(events, dossier);
    compareCorrections(corrections, SqliteDateCorrections(database).of(dossier), out);
    QHash<qint64, QJsonObject> letters;
    for (const Told& event : events)
        if (event.body.contains(QLatin1String("letter")))
            letters.insert(event.seq, event.body.value(QLatin1String("letter")).toObject());
    if (letters.isEmpty() && corrections.isEmpty()) return;
    for (const Letter& letter : SqliteLetterBook(database).of(dossier))
        compareLetterDates(letter, corrections, letters, out);
}

}  // namespace motcua::store
