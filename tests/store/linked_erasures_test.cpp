// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/linked_erasures.h"

#include "core/store/journal_audit.h"
#include "tests/store/an_archive.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier that ended, and one beneath it of the same person.
class ALinkedCase : public AnArchive {
public:
    explicit ALinkedCase(bool childEnded = true)
        : parent(endedWithEvent()), child(childEnded ? endedWithEvent() : ADossier(*this).keep()) {
        const auto work = desk().work.begin();
        SubLink link;
        link.child = child.id;
        link.parent = parent.id;
        link.step = u"s1"_s;
        if (childEnded) link.outcome = SubOutcome::Finished;
        desk().subs.add(link);
        work->commit();
    }
    Dossier parent;
    Dossier child;
};

}  // namespace

TEST_CASE("linked dossiers hold the same person and are erased with the one above") {
    ALinkedCase archive;
    const auto erasure = archive.proposed(archive.parent);
    REQUIRE(erasure);
    const QList<Erasure> together = erasedWith(archive.desk(), *erasure);
    REQUIRE(together.size() == 1);
    CHECK(together.first().code == archive.child.code);
    REQUIRE(archive.approvedBy(erasure->id, u"haichau.giamdoc"_s));
    REQUIRE(archive.approvedBy(erasure->id, u"haichau.chutich"_s));
    const auto done = ErasePersonalData(archive.desk()).run(archive.actor(u"haichau.vanthu"_s));
    REQUIRE(done);
    CHECK(done->size() == 2);
    CHECK(archive.desk().dossiers.load(archive.child.id)->submitter.name.isEmpty());
    CHECK(filesWith(archive.directory(), AnArchive::kName).isEmpty());
}

TEST_CASE("a linked dossier that is still being handled holds up the erasure of the one above") {
    ALinkedCase archive(false);
    const auto refused = archive.proposed(archive.parent);
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.refusals().first().key == u"erase.linked"_s);
    CHECK(refused.refusals().first().message.contains(archive.child.code));
    CHECK(archive.desk().erasures.all().isEmpty());
}

TEST_CASE("what is erased together is approved and rejected at the dossier above") {
    ALinkedCase archive;
    const auto erasure = archive.proposed(archive.parent);
    REQUIRE(erasure);
    const Erasure below = erasedWith(archive.desk(), *erasure).first();
    CHECK(leadingErasure(archive.desk(), below)->id == erasure->id);
    CHECK_FALSE(leadingErasure(archive.desk(), *erasure).has_value());
    CHECK(archive.approvedBy(below.id, u"haichau.giamdoc"_s).refusals().first().key == u"erase.together"_s);
    REQUIRE(ErasePersonalData(archive.desk()).reject(erasure->id, archive.actor(u"haichau.giamdoc"_s)));
    CHECK(archive.desk().erasures.find(below.id)->state == ErasureState::Rejected);
    CHECK_FALSE(archive.desk().erasures.of(archive.child.id).has_value());
}

TEST_CASE("a linked dossier whose own erasure was proposed before goes its own way") {
    ALinkedCase archive;
    const auto before = archive.proposed(archive.child);
    REQUIRE(before);
    archive.clock().set(archive.clock().now().plusSeconds(60));
    const auto erasure = archive.proposed(archive.parent);
    REQUIRE(erasure);
    CHECK(erasedWith(archive.desk(), *erasure).isEmpty());
    CHECK(archive.approvedBy(before->id, u"haichau.giamdoc"_s).isDone());
}
