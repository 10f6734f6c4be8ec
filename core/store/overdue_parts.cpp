// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/overdue_parts.h"

#include "core/calendar/timeliness.h"
#include "core/dossier/centre_book.h"
#include "core/dossier/directory.h"
#include "core/store/figure_statement.h"

#include <algorithm>

namespace motcua::store {

namespace {

/// Officer of what lies in a pile.
constexpr qint64 kNobody = 0;

struct Tally {
    qint64 all = 0;
    std::array<qint64, kAgeShades> byShade{};

    void add(int shade) {
        ++all;
        ++byShade.at(size_t(shade));
    }
    void add(const Tally& other) {
        all += other.all;
        for (size_t i = 0; i < byShade.size(); ++i) byShade.at(i) += other.byShade.at(i);
    }
};

struct Tallies {
    qint64 all = 0;
    QHash<qint64, Tally> units;
    QHash<qint64, Tally> versions;
    QHash<qint64, Tally> officers;
    QList<qint64> ages = QList<qint64>(ageClasses().size(), 0);
};

/// Working days since a due date, computed once for each unit and date: most dossiers share theirs.
class Ages {
public:
    Ages(const CentreBook& centre, Instant now) : m_centre(centre), m_now(now) {}

    [[nodiscard]] qsizetype classOf(UnitId unit, Instant due) {
        const auto key = std::pair(unit.value(), due.ms);
        const auto known = m_known.find(key);
        if (known != m_known.end()) return known.value();
        const qint64 days = overdueDays(due, m_now, m_centre.calendarOf(unit));
        const auto found = std::find_if(ageClasses().begin(), ageClasses().end(),
                                        [days](const AgeClass& age) { return age.holds(days); });
        return *m_known.insert(key, found - ageClasses().begin());
    }

private:
    const CentreBook& m_centre;
    Instant m_now;
    QHash<std::pair<qint64, qint64>, qsizetype> m_known;
};

FigureFilter overdueOf(const BoardRequest& request) {
    return {Figure::Overdue, request.scope, request.period, request.moment, {}, {}, {}};
}

Tallies talliesOf(Database& database, const CentreBook& centre, const BoardRequest& request) {
    const FigureWalk walk = walkOf(overdueOf(request));
    Query query(database,
                figureStatement(QStringLiteral("d.due_order, d.competent_unit, d.procedure_version, "
                                               "coalesce(d.assignee, 0)"),
                                walk, request.scope));
    Tallies tallies;
    Ages ages(centre, request.moment.now);
    for (runFigure(query, walk, request.scope); query.next();) {
        const auto unit = query.at<UnitId>(1);
        const qsizetype age = ages.classOf(unit, query.at<Instant>(0));
        const int shade = ageShade(age);
        ++tallies.all;
        tallies.units[unit.value()].add(shade);
        tallies.versions[query.at<qint64>(2)].add(shade);
        tallies.officers[query.at<qint64>(3)].add(shade);
        ++tallies.ages[age];
    }
    return tallies;
}

QList<BoardPart> sorted(QList<BoardPart> parts) {
    std::sort(parts.begin(), parts.end(), [](const BoardPart& a, const BoardPart& b) {
        return std::pair(-a.overdue.count, a.key) < std::pair(-b.overdue.count, b.key);
    });
    return parts;
}

QString labelOf(const Unit& unit) {
    return unit.shortName.isEmpty() ? unit.name : unit.shortName;
}

QList<BoardPart> byUnit(const Tallies& tallies, const Directory& directory, const FigureFilter& all) {
    QList<BoardPart> parts;
    for (auto tally = tallies.units.begin(); tally != tallies.units.end(); ++tally) {
        const auto unit = directory.unit(UnitId(tally.key()));
        BoardPart part{unit ? unit->key : QString(),
                       unit ? labelOf(*unit) : QString(),
                       {tally->all, all},
                       tally->byShade};
        part.overdue.behind.scope.unit = UnitId(tally.key());
        part.overdue.behind.scope.withSubunits = false;
        parts += part;
    }
    return sorted(parts);
}

QList<BoardPart> bySector(Database& database, const Tallies& tallies, const FigureFilter& all) {
    QHash<QString, Tally> sectors;
    Query query(database, QStringLiteral("SELECT sector FROM procedure_version WHERE id = ?"));
    for (auto tally = tallies.versions.begin(); tally != tallies.versions.end(); ++tally) {
        sectors[query.run(tally.key()).row().at<QString>(0)].add(tally.value());
        query.finish();
    }
    QList<BoardPart> parts;
    for (auto sector = sectors.begin(); sector != sectors.end(); ++sector) {
        BoardPart part{sector.key(), sector.key(), {sector->all, all}, sector->byShade};
        part.overdue.behind.scope.sector = sector.key();
        parts += part;
    }
    return sorted(parts);
}

QList<BoardPart> byOfficer(const Tallies& tallies, const Directory& directory, const FigureFilter& all) {
    QList<BoardPart> parts;
    for (auto tally = tallies.officers.begin(); tally != tallies.officers.end(); ++tally) {
        BoardPart part{{}, QStringLiteral("Chưa có người nhận"), {tally->all, all}, tally->byShade};
        FigureScope& scope = part.overdue.behind.scope;
        if (tally.key() == kNobody) {
            scope.inNobodysHands = true;
        } else {
            const auto officer = directory.officer(OfficerId(tally.key()));
            scope.officer = OfficerId(tally.key());
            part.key = officer ? officer->login : QString();
            part.label = officer ? officer->name : QString();
        }
        parts += part;
    }
    return sorted(parts);
}

QList<BoardPart> byAge(const Tallies& tallies, const FigureFilter& all) {
    QList<BoardPart> parts;
    for (qsizetype i = 0; i < ageClasses().size(); ++i) {
        const AgeClass& age = ageClasses().at(i);
        BoardPart part{QString::number(age.from), ageText(age), {tallies.ages.at(i), all}, {}};
        part.overdue.behind.age = age;
        parts += part;
    }
    return parts;
}

}  // namespace

void addOverdue(Database& database, const Directory& directory, const CentreBook& centre,
                const BoardRequest& request, Board& board) {
    const FigureFilter all = overdueOf(request);
    const Tallies tallies = talliesOf(database, centre, request);
    board.overdue = {tallies.all, all};
    board.overdueByUnit = byUnit(tallies, directory, all);
    board.overdueBySector = bySector(database, tallies, all);
    board.overdueByOfficer = byOfficer(tallies, directory, all);
    board.overdueByAge = byAge(tallies, all);
}

}  // namespace motcua::store
