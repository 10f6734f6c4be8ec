// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_dossier_list.h"

#include "core/store/list_statement.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

#include <set>

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;
using motcua::test::ADossier;

namespace {

Instant day(int n) {
    return fromLocal(QDate(2026, 11, 23).addDays(n), QTime(17, 0));
}

/// Ids page by page.
QList<qint64> allIds(const DossierList& list, const DossierFilter& filter, int pageSize) {
    QList<qint64> ids;
    std::optional<PageKey> after;
    do {
        const DossierPage page = list.page(filter, after, pageSize);
        CHECK(page.rows.size() <= pageSize);
        for (const DossierRow& row : page.rows) ids += row.id.value();
        after = page.next;
    } while (after);
    return ids;
}

struct Officers {
    explicit Officers(ADesk& desk)
        : mine(desk.actor(QStringLiteral("haichau.vp.chuyenvien1")).officer.id),
          other(desk.actor(QStringLiteral("haichau.vp.chuyenvien2")).officer.id),
          unit(desk.unit(QStringLiteral("van-phong-hai-chau"))) {}
    OfficerId mine;
    OfficerId other;
    UnitId unit;
};

DossierFilter deskOf(OfficerId officer) {
    DossierFilter filter;
    filter.officer = officer;
    filter.today = QDate(2026, 11, 23);
    return filter;
}

}  // namespace

TEST_CASE("paging gives every row once and the most urgent first") {
    ADesk desk;
    {
        const auto work = desk.desk().work.begin();
        for (int i = 0; i < 37; ++i)
            ADossier(desk).due(i % 7 == 6 ? std::nullopt : std::optional(day(i % 5))).keep();
        work->commit();
    }
    for (const int pageSize : {1, 4, 36, 37, 100}) {
        const QList<qint64> ids = allIds(desk.desk().list, {}, pageSize);
        CHECK(ids.size() == 37);
        CHECK(std::set<qint64>(ids.begin(), ids.end()).size() == 37);
        CHECK(ids == allIds(desk.desk().list, {}, 5));
    }
    const DossierPage first = desk.desk().list.page({}, std::nullopt, 37);
    std::optional<Instant> before = day(-1);
    for (const DossierRow& row : first.rows) {
        CHECK((!row.due || (before && *before <= *row.due)));
        before = row.due;
    }
    CHECK(first.rows.last().paused);
}

TEST_CASE("a desk holds what is assigned and the piles of the roles that are held") {
    ADesk desk;
    const Officers who(desk);
    const Dossier mine = ADossier(desk).at(who.unit, role::kHandler, who.mine).due(day(2)).keep();
    const Dossier pile = ADossier(desk).at(who.unit, role::kHandler, std::nullopt).due(day(1)).keep();
    ADossier(desk).at(who.unit, role::kHandler, who.other).keep();
    ADossier(desk).at(who.unit, role::kClerk, std::nullopt).keep();
    DossierFilter filter = deskOf(who.mine);
    CHECK(allIds(desk.desk().list, filter, 1) == QList<qint64>{pile.id.value(), mine.id.value()});
    filter.scope = WorkScope::Mine;
    CHECK(allIds(desk.desk().list, filter, 9) == QList<qint64>{mine.id.value()});
    filter.scope = WorkScope::Pile;
    CHECK(allIds(desk.desk().list, filter, 9) == QList<qint64>{pile.id.value()});
    filter.today = QDate(2020, 1, 1);
    CHECK(allIds(desk.desk().list, filter, 9).isEmpty());
}

TEST_CASE("a row says what lists show") {
    ADesk desk;
    const Officers who(desk);
    const Dossier dossier = ADossier(desk).at(who.unit, role::kHandler, who.mine).keep();
    const DossierRow row = desk.desk().list.page({}, std::nullopt, 1).rows.first();
    CHECK(row.code == dossier.code);
    CHECK(row.submitter == dossier.submitter.name);
    CHECK(row.procedure == dossier.procedureName);
    CHECK(row.procedureCode == dossier.procedureCode);
    CHECK(row.step == dossier.stepName);
    CHECK(row.stepSince == dossier.receivedAt);
    CHECK(row.unit == who.unit);
    CHECK(row.assignee == who.mine);
    CHECK(row.assigneeName == desk.desk().directory.officer(who.mine)->name);
    CHECK_FALSE(row.paused);
    CHECK(row.version == 1);
}

TEST_CASE("every condition of a filter holds") {
    ADesk desk;
    const Officers who(desk);
    const Dossier early = ADossier(desk).due(day(0)).keep();
    const Dossier late = ADossier(desk).due(day(5)).at(who.unit, role::kHandler, {}).keep();
    const Dossier paused = ADossier(desk).due({}).status(PublicStatus::SupplementRequested).keep();
    const Dossier ready = ADossier(desk).due(day(1)).status(PublicStatus::Finished).keep();
    const auto ids = [&desk](const DossierFilter& filter) {
        const auto found = allIds(desk.desk().list, filter, 2);
        CHECK(desk.desk().list.count(filter) == found.size());
        return found;
    };
    DossierFilter filter;
    CHECK(ids(filter) == QList<qint64>{early.id.value(), late.id.value(), paused.id.value()});
    filter.dueBefore = day(0);
    CHECK(ids(filter).isEmpty());
    filter.dueBefore = day(1);
    CHECK(ids(filter) == QList<qint64>{early.id.value()});
    filter = {};
    filter.dueFrom = day(5);
    CHECK(ids(filter) == QList<qint64>{late.id.value()});
    filter = {};
    filter.onlyPaused = true;
    CHECK(ids(filter) == QList<qint64>{paused.id.value()});
    filter = {};
    filter.unit = who.unit;
    CHECK(ids(filter) == QList<qint64>{late.id.value()});
    filter = {};
    filter.status = PublicStatus::Finished;
    CHECK(ids(filter).isEmpty());
    filter.onlyOpen = false;
    CHECK(ids(filter) == QList<qint64>{ready.id.value()});
    filter.unit = ready.receivingUnit;
    CHECK(ids(filter) == QList<qint64>{ready.id.value()});
    filter = {};
    filter.onlyOpen = false;
    CHECK(ids(filter).size() == 4);
}

TEST_CASE("a desk is counted by urgency") {
    ADesk desk;
    const Officers who(desk);
    const auto put = [&](std::optional<Instant> due, std::optional<OfficerId> assignee,
                         PublicStatus status = PublicStatus::Processing) {
        ADossier(desk).at(who.unit, role::kHandler, assignee).due(due).status(status).keep();
    };
    put(day(-1), who.mine);
    put(day(-2), std::nullopt);
    put(day(0), who.mine);
    put(day(1), std::nullopt);
    put(day(9), who.mine);
    put({}, who.mine, PublicStatus::SupplementRequested);
    put(day(-1), who.mine, PublicStatus::Finished);
    put(day(-1), std::nullopt, PublicStatus::Finished);
    put(day(-1), who.other);
    const WorkCounts counts = desk.desk().list.counts(who.mine, QDate(2026, 11, 23), day(0), day(1));
    CHECK(counts.mine == 4);
    CHECK(counts.pile == 2);
    CHECK(counts.overdue == 2);
    CHECK(counts.dueSoon == 2);
    CHECK(counts.paused == 1);
    CHECK(counts.ready == 2);
}

TEST_CASE("a list is narrowed by words without marks") {
    ADesk desk;
    const Officers who(desk);
    const Dossier dao = ADossier(desk).at(who.unit, role::kHandler, who.mine).keep();
    ADossier(desk).submittedBy(QStringLiteral("Trần Quốc Đạt")).at(who.unit, role::kHandler, who.mine).keep();
    for (DossierFilter filter : {DossierFilter{}, deskOf(who.mine)}) {
        filter.text = QStringLiteral("nguyen dA");
        CHECK(allIds(desk.desk().list, filter, 5) == QList<qint64>{dao.id.value()});
        CHECK(desk.desk().list.count(filter) == 1);
        filter.text = QStringLiteral("khai sinh");
        CHECK(allIds(desk.desk().list, filter, 1).size() == 2);
        filter.text = QStringLiteral("\" OR *");
        CHECK(allIds(desk.desk().list, filter, 5).isEmpty());
    }
}

TEST_CASE("a word that very many dossiers have narrows desks and centre alike") {
    ADesk desk;
    const Officers who(desk);
    {
        const auto work = desk.desk().work.begin();
        for (int i = 0; i < 2100; ++i) ADossier(desk).keep();
        for (int i = 0; i < 3; ++i) ADossier(desk).at(who.unit, role::kHandler, who.mine).keep();
        ADossier(desk).submittedBy(QStringLiteral("Lý")).at(who.unit, role::kHandler, who.mine).keep();
        work->commit();
    }
    DossierFilter filter;
    filter.text = QStringLiteral("nguyễn");
    CHECK(desk.desk().list.count(filter) == 2103);
    CHECK(desk.desk().list.page(filter, std::nullopt, 50).rows.size() == 50);
    filter.officer = who.mine;
    filter.today = QDate(2026, 11, 23);
    CHECK(allIds(desk.desk().list, filter, 2).size() == 3);
    CHECK(desk.desk().list.count(filter) == 3);
    for (const auto& [text, found] :
         std::initializer_list<std::pair<const char*, int>>{{"khai si", 4},
                                                            {"kha sinh", 0},
                                                            {"20261123", 4},
                                                            {"001193 nguyen", 3},
                                                            {"h17 nguyen thi d", 3}}) {
        filter.text = QString::fromLatin1(text);
        CAPTURE(text);
        CHECK(desk.desk().list.count(filter) == found);
    }
}

TEST_CASE("every list walks along its own index without sorting") {
    ADesk desk;
    const Officers who(desk);
    DossierFilter all;
    DossierFilter archive;
    archive.onlyOpen = false;
    DossierFilter unit;
    unit.unit = who.unit;
    DossierFilter status = archive;
    status.status = PublicStatus::Returned;
    DossierFilter paused;
    paused.onlyPaused = true;
    DossierFilter ended = deskOf(who.mine);
    ended.onlyOpen = false;
    struct Walk {
        DossierFilter filter;
        QStringList indexes;
    };
    const QString mine = QStringLiteral("dossier_mine ");
    const QString pile = QStringLiteral("dossier_pile ");
    const QString open = QStringLiteral("dossier_open ");
    const auto walk = GENERATE_COPY(values<Walk>({
        {all, {open}},
        {paused, {open}},
        {archive, {QStringLiteral("dossier_by_due ")}},
        {unit, {QStringLiteral("dossier_in_unit ")}},
        {status, {QStringLiteral("dossier_by_status ")}},
        {deskOf(who.mine), {mine, pile, pile}},
        {ended,
         {mine, pile, pile, QStringLiteral("dossier_mine_ended "), QStringLiteral("dossier_pile_ended "),
          QStringLiteral("dossier_pile_ended ")}},
    }));
    const ListConditions conditions = conditionsOf(desk.database(), walk.filter);
    const QList<DeskPart> parts =
        partsOf(walk.filter, {desk.database(), desk.desk().directory,
                              desk.desk().absences.presence({walk.filter.today, walk.filter.afternoon})});
    REQUIRE(parts.size() == walk.indexes.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Query plan(desk.database(),
                   QStringLiteral("EXPLAIN QUERY PLAN ") + pageStatement(parts.at(i), conditions));
        runList(plan, parts.at(i), conditions, 50);
        QStringList steps;
        while (plan.next()) steps += plan.at<QString>(3);
        CAPTURE(steps.join(QStringLiteral("; ")));
        CHECK(steps.size() == 1);
        CHECK((steps.first() + u' ').contains(QStringLiteral("INDEX ") + walk.indexes.at(i)));
    }
}
