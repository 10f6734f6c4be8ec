// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay_office.h"

#include "core/dossier/correct_date.h"
#include "core/dossier/dossier_events.h"
#include "core/store/sqlite_consults.h"
#include "core/store/sqlite_obligations.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace motcua::store {

namespace {

QJsonObject part(const Told& event, const char* name) {
    return event.body.value(QLatin1String(name)).toObject();
}

int number(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toInt();
}

/// The acts that were taken back: what they said of new things no longer counts, what they closed is open.
QSet<qint64> undoneOf(const QList<Told>& events) {
    QSet<qint64> undone;
    for (const Told& event : events)
        if (event.kind == event_kind::kUndone)
            undone.insert(event.body.value(QLatin1String("undoes")).toInteger());
    return undone;
}

/// The rows from the events alone.
class Office {
public:
    explicit Office(const QList<Told>& events) : m_undone(undoneOf(events)) {
        for (const Told& event : events) tell(event);
    }

    [[nodiscard]] const QMap<int, Obligation>& obligations() const { return m_obligations; }
    [[nodiscard]] const QMap<int, Consult>& consults() const { return m_consults; }

private:
    void tell(const Told& event) {
        const bool undone = m_undone.contains(event.seq);
        if (const QJsonObject about = part(event, "obligation"); !about.isEmpty())
            obligation(event, about, undone);
        if (const QJsonObject about = part(event, "consult"); !about.isEmpty()) consult(event, about, undone);
        if (event.kind == event_kind::kSilent) silence(event);
        if (event.kind == date_event::kCorrected) correctDate(event);
        if (undone) return;
        if (const QJsonObject about = part(event, "opinion"); !about.isEmpty()) opinion(event, about);
        close(event, "consultsSettled", ConsultState::Settled);
        close(event, "consultsCancelled", ConsultState::Cancelled);
        close(event, "consultsEnded", ConsultState::Ended);
    }

    void obligation(const Told& event, const QJsonObject& about, bool undone) {
        const int no = number(about, "no");
        if (about.contains(QLatin1String("payBy"))) {
            Obligation one;
            one.no = no;
            one.state = undone ? ObligationState::Undone : ObligationState::Open;
            one.payBy = QDate::fromString(about.value(QLatin1String("payBy")).toString(), Qt::ISODate);
            if (about.contains(QLatin1String("amount")))
                one.amount = Dong{about.value(QLatin1String("amount")).toInteger()};
            one.event = event.seq;
            m_obligations.insert(no, one);
        } else if (!undone) {
            const auto state = obligationStateFromKey(about.value(QLatin1String("state")).toString());
            m_obligations[no].state = state.value_or(ObligationState::Open);
            m_obligations[no].settledBy = event.seq;
        }
    }

    void correctDate(const Told& event) {
        if (event.body.value(QLatin1String("which")).toString() != keyOf(WhichDate::PayBy)) return;
        m_obligations[number(event.body, "ref")].payBy =
            QDate::fromString(event.body.value(QLatin1String("new")).toString(), Qt::ISODate);
    }

    void consult(const Told& event, const QJsonObject& about, bool undone) {
        Consult one;
        one.no = number(about, "no");
        one.token = number(about, "token");
        one.state = undone ? ConsultState::Undone : ConsultState::Open;
        one.quorum = number(about, "quorum");
        one.event = event.seq;
        one.join = consultJoinFromKey(about.value(QLatin1String("join")).toString()).value_or(one.join);
        one.silence =
            silenceRuleFromKey(about.value(QLatin1String("silence")).toString()).value_or(one.silence);
        for (const QJsonValue asked : about.value(QLatin1String("asked")).toArray()) {
            const QJsonArray a = asked.toArray();
            Consulted item;
            item.no = int(one.asked.size()) + 1;
            item.unit = UnitId(a.at(0).toInteger());
            if (a.at(1).isDouble()) item.officer = OfficerId(a.at(1).toInteger());
            item.within = limitFromShort(a.at(2).toString()).value_or(item.within);
            item.due = Instant{a.at(3).toInteger()};
            one.asked += item;
        }
        m_consults.insert(one.no, one);
    }

    Consulted* itemOf(int consult, int item) {
        for (Consulted& one : m_consults[consult].asked)
            if (one.no == item) return &one;
        return nullptr;
    }

    void opinion(const Told& event, const QJsonObject& about) {
        Consulted* item = itemOf(number(about, "consult"), number(about, "item"));
        if (!item) return;
        item->opinion = opinionFromKey(about.value(QLatin1String("says")).toString());
        item->late = about.value(QLatin1String("late")).toBool();
        item->by = event.actor;
        item->at = event.at;
        item->event = event.seq;
    }

    void silence(const Told& event) {
        Consulted* item = itemOf(number(event.body, "consult"), number(event.body, "item"));
        if (item) item->silentEvent = event.seq;
        Consult& consult = m_consults[number(event.body, "consult")];
        const bool last = event.body.value(QLatin1String("settles")).toBool();
        if (!last) return;
        consult.state = ConsultState::Settled;
        consult.closedBy = event.seq;
    }

    void close(const Told& event, const char* name, ConsultState state) {
        for (const QJsonValue no : event.body.value(QLatin1String(name)).toArray()) {
            m_consults[no.toInt()].state = state;
            m_consults[no.toInt()].closedBy = event.seq;
        }
    }

    QSet<qint64> m_undone;
    QMap<int, Obligation> m_obligations;
    QMap<int, Consult> m_consults;
};

bool isSame(const Obligation& a, const Obligation& b) {
    return a.state == b.state && a.payBy == b.payBy && a.amount == b.amount && a.event == b.event &&
           a.settledBy == b.settledBy;
}

/// What the rows have beyond the events, who asked and when, stands in the event itself.
bool isSame(Consult told, const Consult& kept) {
    told.dossier = kept.dossier;
    told.askedBy = kept.askedBy;
    told.askedAt = kept.askedAt;
    told.question = kept.question;
    if (told.asked.size() != kept.asked.size()) return false;
    for (qsizetype i = 0; i < told.asked.size(); ++i) told.asked[i].text = kept.asked.at(i).text;
    return told == kept;
}

template <class Row>
void compare(const QString& name, const QMap<int, Row>& told, const QList<Row>& kept, QStringList& out) {
    QSet<int> seen;
    for (const Row& row : kept) {
        seen.insert(row.no);
        if (!told.contains(row.no) || !isSame(told.value(row.no), row))
            out += QStringLiteral("%1 %2").arg(name, QString::number(row.no));
    }
    for (auto lost = told.cbegin(); lost != told.cend(); ++lost)
        if (!seen.contains(lost.key())) out += QStringLiteral("%1 %2").arg(name, QString::number(lost.key()));
}

}  // namespace

void compareOffice(Database& database, DossierId dossier, const QList<Told>& events, QStringList& out) {
    const Office office(events);
    compare(QStringLiteral("obligation"), office.obligations(), SqliteObligations(database).of(dossier), out);
    compare(QStringLiteral("consult"), office.consults(), SqliteConsults(database).of(dossier), out);
}

QHash<qint64, QString> documentNumbers(Database& database, DossierId dossier) {
    QHash<qint64, QString> numbers;
    for (const Obligation& one : SqliteObligations(database).of(dossier)) {
        numbers.insert(one.event, one.noticeNo);
        if (one.settledBy && one.state == ObligationState::Paid)
            numbers.insert(*one.settledBy, one.receiptNo);
    }
    return numbers;
}

}  // namespace motcua::store
