// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/remind_holder.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One dossier on the desk of the first counter, and who looks after that counter.
class AHolder : public ADesk {
public:
    AHolder() : m_dossier(ADossier(*this).keep().id) {}
    [[nodiscard]] DossierId dossier() const { return m_dossier; }
    Dossier load() { return desk().dossiers.load(m_dossier).value(); }
    Actor supervisor() {
        Actor head = actor(u"haichau.quay2"_s);
        head.officer.grants +=
            RoleGrant{load().process.live()->unit, role::kSupervisor, QDate(2020, 1, 1), {}};
        return head;
    }
    QStringList keys(const Actor& who) {
        QStringList keys;
        for (const Refusal& refusal : RemindHolder(desk()).against(load(), who)) keys += refusal.key;
        return keys;
    }

private:
    DossierId m_dossier;
};

}  // namespace

TEST_CASE("a reminder stands in the list of the holder until the step is left") {
    AHolder office;
    const auto reminder = RemindHolder(office.desk()).remind(office.dossier(), office.supervisor());
    REQUIRE(reminder);
    const auto listed = [&] {
        return office.store().reports().cases.rows({office.dossier()}).first().remindedAt;
    };
    CHECK(listed() == reminder->at);
    Dossier after = office.load();
    {
        const auto work = office.desk().work.begin();
        Token& left = after.process.tokens.last();
        left.state = TokenState::Done;
        left.leftAt = office.clock().now();
        Token next = left;
        next.no = 2;
        next.state = TokenState::Active;
        next.leftAt.reset();
        after.process.tokens += next;
        office.desk().dossiers.update(after);
        work->commit();
    }
    CHECK_FALSE(listed());
}

TEST_CASE("only heads and supervisors remind and nobody reminds himself") {
    AHolder office;
    CHECK(office.keys(office.supervisor()).isEmpty());
    CHECK(office.keys(office.actor(u"haichau.quay1"_s)) == QStringList{u"remind.right"_s, u"remind.self"_s});
    CHECK(RemindHolder(office.desk()).remind(DossierId(99), office.supervisor()).refusals().first().key ==
          u"dossier.unknown"_s);
}

TEST_CASE("a second reminder waits an hour") {
    AHolder office;
    REQUIRE(RemindHolder(office.desk()).remind(office.dossier(), office.supervisor()));
    CHECK(office.keys(office.supervisor()) == QStringList{u"remind.soon"_s});
    office.clock().set(office.clock().now().plusSeconds(3'600));
    CHECK(office.keys(office.supervisor()).isEmpty());
}
