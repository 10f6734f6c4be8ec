// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ii06a.h"

#include "tests/support/catch2.h"
#include "tests/support/vectors.h"
#include "tests/unit/reports/a_case.h"

#include <QMap>

using namespace motcua;
using namespace motcua::test;

namespace {

const Period kQuarter{QDate(2026, 10, 1), QDate(2026, 12, 31)};
const Instant kCutOff{kQuarter.ends().ms - 1};

struct Vector {
    CaseFact fact;
    QString intake;
    QString stand;
    QString line;
};

Vector vectorFrom(const QStringList& part) {
    REQUIRE(part.size() == 8);
    Vector vector{aCase(*instantFromIso(part.at(2)), {}), part.at(6), part.at(7), part.join(u' ')};
    vector.fact.sector = part.at(0);
    vector.fact.channel = *channelFromKey(part.at(1));
    vector.fact.due = instantFromIso(part.at(3));
    if (part.at(4) == QStringLiteral("-")) return vector;
    const Timeliness how = part.at(5) == QStringLiteral("early")    ? Timeliness::Early
                           : part.at(5) == QStringLiteral("onTime") ? Timeliness::OnTime
                                                                    : Timeliness::Overdue;
    vector.fact = ended(vector.fact, *instantFromIso(part.at(4)), how);
    return vector;
}

QList<Vector> vectors() {
    QList<Vector> found;
    for (const QStringList& row : vectorRows(QStringLiteral("reports/ii06a.tsv"))) found += vectorFrom(row);
    return found;
}

QString keyOf(Ii06aPlace::Intake intake) {
    static const QStringList keys{QStringLiteral("online"), QStringLiteral("direct"),
                                  QStringLiteral("carried")};
    return keys.at(int(intake));
}

QString keyOf(Ii06aPlace::Stand stand) {
    static const QStringList keys{QStringLiteral("early"), QStringLiteral("onTime"), QStringLiteral("late"),
                                  QStringLiteral("within"), QStringLiteral("overdue")};
    return keys.at(int(stand));
}

}  // namespace

TEST_CASE("every dossier counted by hand stands in its columns of form II 06a") {
    const ACentre centre;
    for (const Vector& vector : vectors()) {
        CAPTURE(vector.line);
        const auto place = ii06aPlace(vector.fact, kQuarter, kCutOff, centre);
        CHECK((place ? keyOf(place->intake) : QStringLiteral("none")) == vector.intake);
        CHECK((place ? keyOf(place->stand) : QStringLiteral("none")) == vector.stand);
    }
}

TEST_CASE("the thirteen columns of form II 06a as they were added up by hand") {
    const ACentre centre;
    QMap<QString, QList<qint64>> table;
    for (const Vector& vector : vectors()) {
        const auto place = ii06aPlace(vector.fact, kQuarter, kCutOff, centre);
        if (!place) continue;
        QList<qint64>& row = table[vector.fact.sector];
        const QList<qint64> adds = ii06aColumns(*place);
        row.resize(adds.size());
        for (qsizetype i = 0; i < adds.size(); ++i) row[i] += adds.at(i);
    }
    //                                                        (3) (4) (5) (6) (7) (8) (9)(10)(11)(12)(13)
    CHECK(table.value(QStringLiteral("Hộ tịch")) == QList<qint64>{10, 2, 6, 2, 7, 3, 2, 2, 3, 1, 2});
    CHECK(table.value(QStringLiteral("Đất đai")) == QList<qint64>{5, 1, 2, 2, 1, 0, 1, 0, 4, 2, 2});
}

TEST_CASE("what happens after the cut off changes nothing") {
    const ACentre centre;
    CaseFact open = aCase(at(1, 9), at(8, 17));
    const Period october{QDate(2026, 10, 1), QDate(2026, 10, 31)};
    const Instant cutOff = at(7, 12);
    const auto seen = ii06aPlace(open, october, cutOff, centre);
    CHECK(seen->stand == Ii06aPlace::Stand::Within);
    CHECK(ii06aPlace(ended(open, at(20, 9), Timeliness::Overdue), october, cutOff, centre) == seen);
    open.moves = {moved(ClockEventKind::Pause, at(8, 9))};
    open.due.reset();
    CHECK(ii06aPlace(open, october, cutOff, centre) == seen);
    CHECK(ii06aPlace(open, october, at(9, 9), centre)->stand == Ii06aPlace::Stand::Within);
    open.moves += moved(ClockEventKind::Restart, at(12, 9));
    open.due = at(19, 17);
    CHECK(ii06aPlace(open, october, at(20, 9), centre)->stand == Ii06aPlace::Stand::Overdue);
    CHECK(ii06aPlace(open, october, cutOff, centre) == seen);
}
