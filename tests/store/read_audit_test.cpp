// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/read_audit.h"

#include "core/dossier/look_closer.h"
#include "core/dossier/office_events.h"
#include "core/dossier/receive_dossier.h"
#include "core/dossier/void_number.h"
#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/enter_officer.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using motcua::test::anApplication;
using motcua::test::enterOfficer;
using motcua::test::keysOf;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kAuditDay(2026, 11, 23);
const QString kReceiver = u"haichau.quay1"_s;
const QString kSupervisor = u"haichau.giamdoc"_s;

class AnAudit : public ADesk {
public:
    explicit AnAudit(bool practice = true) : ADesk(practice) {}

    DossierId receive() {
        const auto received = ReceiveDossier(desk()).receive(anApplication(), actor(kReceiver), {});
        REQUIRE(received);
        return received->dossier;
    }
    void voidIt(DossierId id) {
        REQUIRE(VoidNumber(desk()).propose(id, VoidReason::ReceivedTwice, actor(kReceiver)));
        REQUIRE(VoidNumber(desk()).approve(id, actor(kSupervisor)));
    }
    /// Something that happens in the office and is about no dossier.
    void happen(const QString& kind, const QString& login = kReceiver) {
        const auto work = desk().work.begin();
        desk().journal.append(officeEvent(kind, actor(login), clock().now(), {}));
        work->commit();
    }
    Actor holding(const QString& login, const QString& where, const QString& role) {
        const Actor who = actor(login);
        const auto work = desk().work.begin();
        store::execute(database(), u"DELETE FROM role_grant WHERE officer = ?"_s, who.officer.id);
        store::execute(
            database(),
            u"INSERT INTO role_grant (officer, unit, role, valid_from) VALUES (?, ?, ?, '2020-01-01')"_s,
            who.officer.id, unit(where), role);
        work->commit();
        desk().directory.reload();
        return actor(login);
    }
    QStringList kinds(const std::optional<Actor>& who, const AuditFilter& filter = {}, int limit = 100) {
        const auto page = ReadAudit(desk(), who).page(filter, std::nullopt, limit);
        if (!page)
            return page.refusals().isEmpty() ? QStringList() : QStringList{page.refusals().first().key};
        QStringList out;
        for (const AuditLine& line : page->lines) out += line.event.kind;
        return out;
    }
};

}  // namespace

TEST_CASE("a supervisor reads everything that happened, newest first, with the names that belong to it") {
    AnAudit office;
    const DossierId id = office.receive();
    office.happen(u"absence.announced"_s);
    const auto page = ReadAudit(office.desk(), office.actor(kSupervisor)).page({}, std::nullopt, 100);
    REQUIRE(page);
    REQUIRE(page->lines.size() >= 2);
    CHECK(page->lines.at(0).event.kind == u"absence.announced"_s);
    CHECK(page->lines.at(1).event.kind == u"dossier.received"_s);
    CHECK(page->lines.at(1).code == office.desk().dossiers.load(id)->code);
    CHECK(page->lines.at(1).actor == office.actor(kReceiver).officer.name);
    CHECK_FALSE(page->next);
}

TEST_CASE("the log is read page by page and every event once") {
    AnAudit office;
    for (int i = 0; i < 7; ++i) office.happen(u"absence.announced"_s);
    const ReadAudit audit(office.desk(), office.actor(kSupervisor));
    QList<qint64> seen;
    std::optional<qint64> before;
    do {
        const auto page = audit.page({}, before, 3);
        REQUIRE(page);
        for (const AuditLine& line : page->lines) seen += line.event.seq;
        before = page->next;
    } while (before);
    const qint64 last = office.desk().journal.head().seq;
    REQUIRE(seen.size() == last);
    for (qint64 i = 0; i < last; ++i) CHECK(seen.at(i) == last - i);
}

TEST_CASE("the technical administrator reads technical events and no others") {
    AnAudit office;
    office.receive();
    office.happen(u"account.entered"_s);
    office.happen(u"absence.announced"_s);
    office.happen(u"right.refused"_s);
    const Actor administrator =
        office.holding(u"haichau.vh.chuyenvien2"_s, u"tt-hai-chau"_s, role::kAdministrator);
    const QStringList read = office.kinds(administrator);
    CHECK(read.first(2) == QStringList{u"right.refused"_s, u"account.entered"_s});
    CHECK_FALSE(read.contains(u"dossier.received"_s));
    CHECK_FALSE(read.contains(u"absence.announced"_s));
    AuditFilter dossiers;
    dossiers.parts = {AuditPart::Dossiers};
    CHECK(office.kinds(administrator, dossiers) == QStringList{u"audit.part"_s});
    CHECK(keysOf(ReadAudit(office.desk(), administrator).idleLooks(kAuditDay, kAuditDay).refusals()) ==
          u"audit.part"_s);
}

TEST_CASE("a leader reads what his unit's people did and what became of his unit's dossiers") {
    AnAudit office;
    office.receive();
    const Actor here = office.holding(u"haichau.vh.chuyenvien2"_s, u"tt-hai-chau"_s, role::kAgencyLeader);
    CHECK(office.kinds(here).contains(u"dossier.received"_s));
    const QString elsewhere = office.desk().directory.units().last().key;
    REQUIRE(elsewhere != u"tt-hai-chau"_s);
    const Actor there = office.holding(u"haichau.vh.chuyenvien2"_s, elsewhere, role::kAgencyLeader);
    CHECK(office.kinds(there).isEmpty());
}

TEST_CASE("who may not read the audit log is refused, and in a store for real work that is kept") {
    AnAudit office(false);
    enterOfficer(office, kReceiver, role::kReceivingOfficer);
    enterOfficer(office, kSupervisor, role::kSupervisor);
    CHECK(office.kinds(office.actor(kReceiver)) == QStringList{u"right.role"_s});
    CHECK(office.kinds(std::nullopt) == QStringList{u"right.nobody"_s});
    AuditFilter refused;
    refused.parts = {AuditPart::Refused};
    CHECK(office.kinds(office.actor(kSupervisor), refused) == QStringList{u"right.refused"_s});
}

TEST_CASE("the log is narrowed to days, to an officer and to a dossier") {
    AnAudit office;
    const DossierId id = office.receive();
    office.clock().set(fromLocal(kAuditDay.addDays(1), QTime(9, 0)));
    office.happen(u"absence.announced"_s, kSupervisor);
    AuditFilter filter;
    filter.from = kAuditDay.addDays(1);
    CHECK(office.kinds(std::nullopt, filter) == QStringList{u"absence.announced"_s});
    filter = {};
    filter.to = kAuditDay;
    CHECK(office.kinds(std::nullopt, filter).first() == u"dossier.received"_s);
    filter = {};
    filter.officer = office.actor(kSupervisor).officer.id;
    CHECK(office.kinds(std::nullopt, filter) == QStringList{u"absence.announced"_s});
    filter = {};
    filter.dossier = id;
    CHECK(office.kinds(std::nullopt, filter) == QStringList{u"dossier.received"_s});
}

TEST_CASE("what was voided and received again for the same person is found, by three days and no more") {
    AnAudit office;
    const DossierId first = office.receive();
    office.voidIt(first);
    office.clock().set(office.clock().now().plusSeconds(2 * 86400));
    const DossierId again = office.receive();
    const ReadAudit audit(office.desk(), office.actor(kSupervisor));
    const auto found = audit.receivedAgain(kAuditDay, kAuditDay);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().voided == first);
    CHECK(found->first().again == again);
    CHECK(found->first().proposedBy == office.actor(kReceiver).officer.id);
    office.clock().set(office.clock().now().plusSeconds(2 * 86400));
    office.receive();
    CHECK(audit.receivedAgain(kAuditDay, kAuditDay)->size() == 1);
    CHECK(audit.receivedAgain(kAuditDay.addDays(1), kAuditDay.addDays(9))->isEmpty());
}

TEST_CASE("a look at a dossier is idle until its officer has acted on that dossier") {
    AnAudit office;
    const DossierId id = office.receive();
    const ViewReason reason{u"contact"_s, u"gọi hỏi"_s};
    REQUIRE(LookCloser(office.desk()).reveal(id, reason, office.actor(kReceiver)));
    const ReadAudit audit(office.desk(), office.actor(kSupervisor));
    CHECK(audit.idleLooks(kAuditDay, kAuditDay)->isEmpty());
    const Actor curious =
        office.holding(u"haichau.vh.chuyenvien2"_s, u"tt-hai-chau"_s, role::kReceivingOfficer);
    REQUIRE(LookCloser(office.desk()).reveal(id, reason, curious));
    const auto looks = audit.idleLooks(kAuditDay, kAuditDay);
    REQUIRE(looks);
    REQUIRE(looks->size() == 1);
    CHECK(looks->first().view.officer == curious.officer.id);
    CHECK(looks->first().dossiers == 1);
    CHECK(looks->first().code == office.desk().dossiers.load(id)->code);
}

TEST_CASE("every kind of event has words of its own in the audit log") {
    AnAudit office;
    office.receive();
    for (const QString& kind : {u"absence.announced"_s, u"account.entered"_s, u"journal.checkpoint"_s}) {
        AuditLine line;
        line.event.kind = kind;
        CHECK(auditWords(line, office.desk()) != kind);
    }
}
