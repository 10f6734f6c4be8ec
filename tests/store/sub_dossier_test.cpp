// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_events.h"
#include "core/dossier/open_sub_dossier.h"
#include "core/dossier/sub_turns.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "core/workflow/office_turns.h"
#include "tests/store/a_turn.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const QString kAsked = u"2.000777"_s;

/// A dossier with the handler of the ward, and a procedure of the province that he may ask for.
class ALink : public ATurn {
public:
    ALink() {
        Procedure asked = aProcedure(kAsked, u"Xác nhận thông tin hộ tịch"_s);
        asked.levels = {u"tinh"_s};
        const auto work = desk().work.begin();
        (void)addProcedure(asked);
        work->commit();
    }

    static SubWish wish(bool awaited = true, WhenParentEnds end = WhenParentEnds::Stop) {
        SubWish wish;
        wish.procedureCode = kAsked;
        wish.receivingUnit = u"tt-tp"_s;
        wish.awaited = awaited;
        wish.whenParentEnds = end;
        return wish;
    }
    Outcome<OpenedSub> open(const SubWish& wish = ALink::wish()) {
        clock().set(clock().now().plusSeconds(60));
        return OpenSubDossier(desk()).open(id, wish, actor(handler));
    }
    Outcome<ActResult> actOn(DossierId dossier, const QString& login, const QString& action,
                             const ActInput& input = {}) {
        clock().set(clock().now().plusSeconds(60));
        return ActOnDossier(desk()).act(dossier, action, input, actor(login), {});
    }
    SubLink link() { return desk().subs.of(id).first(); }
    QString audit() {
        QStringList found;
        for (const store::AuditFinding& finding : store::audited(ADesk::database(), {}).findings)
            found += finding.what + u' ' + finding.where + u' ' + finding.detail;
        return found.join(u"; "_s);
    }
    QString lastKind(DossierId dossier) { return desk().history.of(dossier).last().event.kind; }
};

}  // namespace

TEST_CASE("a linked dossier has its own number process and clock and both ends know each other") {
    ALink scene;
    const auto opened = scene.open();
    REQUIRE(keysOf(opened.refusals()).isEmpty());
    const Dossier child = scene.desk().dossiers.load(opened->link.child).value();
    CHECK(child.origin == scene.id);
    CHECK(child.code != scene.now().code);
    CHECK(child.competentUnit == scene.unit(u"so-tu-phap"_s));
    CHECK(child.receivingUnit == scene.unit(u"tt-tp"_s));
    CHECK(child.submitter == scene.now().submitter);
    CHECK(child.papers.size() == scene.now().papers.size());
    CHECK(child.feeTotal() == Dong{});
    CHECK(scene.link().childCode == child.code);
    CHECK(scene.desk().subs.linkOf(child.id)->parentCode == scene.now().code);
    CHECK(scene.lastKind(scene.id) == event_kind::kSubOpened);
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("statistics count the parent alone") {
    ALink scene;
    const auto received = [&scene] {
        return store::Query(scene.ADesk::database(), u"SELECT sum(received) FROM flow_day WHERE whole = 1"_s)
            .run()
            .row()
            .at<int>(0);
    };
    REQUIRE(received() == 1);
    REQUIRE(scene.open());
    CHECK(received() == 1);
    CHECK(scene.broken() == QString());
}

TEST_CASE("an awaited linked dossier holds up what leads on and nothing else") {
    ALink scene;
    REQUIRE(scene.open());
    CHECK(keysOf(scene.act(scene.handler, "forward").refusals()) == u"sub.awaited"_s);
    CHECK_FALSE(scene.offer(scene.handler, u"forward"_s).enabled);
    CHECK(scene.offer(scene.handler, turn::kRequestSupplement).enabled);
    CHECK(scene.offer(scene.handler, turn::kRefuse).enabled);
}

TEST_CASE("one that is not awaited lets its parent go on") {
    ALink scene;
    REQUIRE(scene.open(ALink::wish(false)));
    CHECK(keysOf(scene.act(scene.handler, "forward").refusals()).isEmpty());
}

TEST_CASE("the parent is told when a linked dossier is refused and has a task until that is noted") {
    ALink scene;
    const DossierId child = scene.open()->link.child;
    REQUIRE(keysOf(scene.actOn(child, u"thanhpho.quay1"_s, u"forward"_s).refusals()).isEmpty());
    REQUIRE(keysOf(scene.actOn(child, u"tuphap.truongphong"_s, turn::kRefuse, ATurn::refusal()).refusals())
                .isEmpty());
    CHECK(scene.link().outcome == SubOutcome::Refused);
    CHECK(scene.link().isTask());
    CHECK(scene.lastKind(scene.id) == event_kind::kSubEnded);
    CHECK(scene.offer(scene.handler, u"forward"_s).cautions.size() == 1);
    DossierFilter tasks;
    tasks.linkedOutcomes = true;
    CHECK(scene.desk().list.count(tasks) == 1);
    CHECK(scene.desk().list.page(tasks, {}, 5).rows.first().hasSubOutcome);
    CHECK(keysOf(OpenSubDossier(scene.desk()).note(child, scene.actor(u"haichau.quay1"_s)).refusals()) ==
          u"sub.right"_s);
    REQUIRE(OpenSubDossier(scene.desk()).note(child, scene.actor(scene.handler)));
    CHECK(scene.desk().list.count(tasks) == 0);
    CHECK(keysOf(OpenSubDossier(scene.desk()).note(child, scene.actor(scene.handler)).refusals()) ==
          u"sub.noted"_s);
    CHECK(keysOf(scene.act(scene.handler, "forward").refusals()).isEmpty());
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("undoing the end of a linked dossier takes back what the parent was told") {
    ALink scene;
    const DossierId child = scene.open()->link.child;
    REQUIRE(scene.actOn(child, u"thanhpho.quay1"_s, u"forward"_s));
    REQUIRE(scene.actOn(child, u"tuphap.truongphong"_s, turn::kRefuse, ATurn::refusal()));
    REQUIRE(keysOf(scene.actOn(child, u"tuphap.truongphong"_s, kUndo).refusals()).isEmpty());
    CHECK(scene.link().isOpen());
    CHECK(scene.lastKind(scene.id) == event_kind::kSubReopened);
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("a parent that ends stops its linked dossiers or tells those who have them") {
    ALink scene;
    const DossierId stopped = scene.open()->link.child;
    const DossierId kept = scene.open(ALink::wish(true, WhenParentEnds::Keep))->link.child;
    REQUIRE(keysOf(scene.act(scene.handler, turn::kRefuse, ATurn::refusal()).refusals()).isEmpty());
    const Dossier child = scene.desk().dossiers.load(stopped).value();
    CHECK(child.status == PublicStatus::Stopped);
    CHECK(child.process.live() == nullptr);
    CHECK(scene.desk().subs.linkOf(stopped)->outcome == SubOutcome::Stopped);
    CHECK_FALSE(isEnded(scene.desk().dossiers.load(kept)->status));
    CHECK(scene.lastKind(kept) == event_kind::kParentEnded);
    const auto offers =
        ActOnDossier(scene.desk())
            .offers(scene.desk().dossiers.load(kept).value(), scene.actor(u"thanhpho.quay1"_s));
    CHECK_FALSE(offers.first().cautions.isEmpty());
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("opinions that are asked for in a linked dossier end when its parent ends and stops it") {
    ALink scene;
    const DossierId child = scene.open()->link.child;
    REQUIRE(keysOf(scene.actOn(child, u"thanhpho.quay1"_s, u"forward"_s).refusals()).isEmpty());
    REQUIRE(keysOf(scene.actOn(child, u"tuphap.truongphong"_s, u"forward"_s).refusals()).isEmpty());
    REQUIRE(keysOf(scene.actOn(child, u"tuphap.chuyenvien"_s, u"claim"_s).refusals()).isEmpty());
    ActInput question;
    question.note = u"Đề nghị cho ý kiến"_s;
    question.consult = ConsultWish{};
    question.consult->asked += ConsultWish::One{{}, scene.actor(u"tuphap.lanhdao"_s).officer.id, {}};
    REQUIRE(keysOf(scene.actOn(child, u"tuphap.chuyenvien"_s, turn::kAskOpinions, question).refusals())
                .isEmpty());
    REQUIRE(keysOf(scene.act(scene.handler, turn::kRefuse, ATurn::refusal()).refusals()).isEmpty());
    CHECK(scene.desk().consults.of(child).last().state == ConsultState::Ended);
    CHECK(scene.broken() == QString());
    CHECK(scene.audit() == QString());
}

TEST_CASE("a linked dossier is refused where nobody receives it or the wrong person asks") {
    ALink scene;
    OpenSubDossier use(scene.desk());
    SubWish wish = ALink::wish();
    CHECK(keysOf(use.open(scene.id, wish, scene.actor(scene.counter)).refusals()) == u"sub.right"_s);
    wish.receivingUnit = u"tt-nowhere"_s;
    CHECK(keysOf(scene.open(wish).refusals()) == u"unit.unknown"_s);
    wish = ALink::wish();
    wish.procedureCode = u"9.999999"_s;
    CHECK(keysOf(scene.open(wish).refusals()) == u"procedure.unknown"_s);
    wish = ALink::wish();
    wish.papers = {PaperRef{7, {}}};
    CHECK(keysOf(scene.open(wish).refusals()) == u"papers.unknown"_s);
    wish = ALink::wish();
    wish.receivingUnit = u"tt-tam-hai"_s;
    CHECK(keysOf(scene.open(wish).refusals()) == u"sub.unstaffed"_s);
    wish.procedureCode = scene.now().procedureCode;
    wish.receivingUnit = u"tt-hai-chau"_s;
    CHECK(keysOf(scene.open(wish).refusals()) == u"sub.same"_s);
    CHECK(keysOf(use.open(scene.id, ALink::wish(), scene.actor(scene.handler), 1).refusals()) ==
          u"dossier.changed"_s);
    CHECK(scene.desk().subs.of(scene.id).isEmpty());
}

TEST_CASE("a link that was tampered with is found") {
    ALink scene;
    REQUIRE(scene.open());
    {
        const auto work = scene.desk().work.begin();
        store::execute(scene.ADesk::database(), u"UPDATE sub_link SET awaited = ?"_s, false);
        work->commit();
    }
    CHECK(scene.audit().contains(u"linked dossier"_s));
}
