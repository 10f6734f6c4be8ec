// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/process_for.h"
#include "core/dossier/receive_dossier.h"
#include "core/store/query.h"
#include "core/store/store_invariants.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using motcua::test::keysOf;
using namespace motcua::store;
using motcua::test::ADesk;
using motcua::test::anApplication;

namespace {

/// Receives and acts, each use case as the faces call it.
class AWholeDesk : public ADesk {
public:
    Outcome<Receipt> receive(const Application& application, const QString& key = {}) {
        return ReceiveDossier(desk()).receive(application, actor(QStringLiteral("haichau.quay1")), key);
    }
    Outcome<ActResult> act(DossierId dossier, const QString& login, const char* action,
                           std::optional<qint64> seen = {}, const ActInput& input = {}) {
        clock().set(clock().now().plusSeconds(600));
        return ActOnDossier(desk()).act(dossier, QLatin1String(action), input, actor(login), seen);
    }
    qint64 dossiers() {
        return Query(database(), QStringLiteral("SELECT count(*) FROM dossier")).run().row().at<qint64>(0);
    }
    QString broken() {
        QStringList names;
        for (const Invariant& invariant : checkedInvariants(database(), Depth::Full))
            if (!invariant.holds) names += invariant.name + QLatin1Char(' ') + invariant.detail;
        return names.join(QStringLiteral("; "));
    }
    Dossier load(DossierId id) { return desk().dossiers.load(id).value(); }
};

}  // namespace

TEST_CASE("a dossier is received with number register due date and process") {
    AWholeDesk office;
    const auto receipt = office.receive(anApplication());
    REQUIRE(keysOf(receipt.refusals()).isEmpty());
    CHECK(receipt->code.endsWith(QStringLiteral("-20261123-0000001")));
    CHECK_FALSE(receipt->repeated);
    CHECK(receipt->checkCharacters.size() == 12);
    const Dossier dossier = office.load(receipt->dossier);
    CHECK(dossier.version == 1);
    CHECK(dossier.registerPlace == RegisterPlace{1, 1});
    CHECK(dossier.due == receipt->due);
    CHECK(dossier.papers.first().name == QStringLiteral("Tờ khai đăng ký khai sinh"));
    CHECK(office.desk().search.search(QStringLiteral("dao"), 5).rows.size() == 1);
    CHECK(office.broken().isEmpty());
}

TEST_CASE("the same submission twice makes one dossier and other content is refused") {
    AWholeDesk office;
    const QString key = QStringLiteral("k1");
    const auto first = office.receive(anApplication(), key);
    const auto again = office.receive(anApplication(), key);
    REQUIRE(again);
    CHECK(again->repeated);
    CHECK(again->code == first->code);
    CHECK(again->checkCharacters == first->checkCharacters);
    const auto other = office.receive(anApplication(QStringLiteral("Trần Văn Út")), key);
    CHECK(keysOf(other.refusals()) == QStringLiteral("submission.differs"));
    CHECK(office.dossiers() == 1);
    CHECK(office.broken().isEmpty());
}

TEST_CASE("a refused application leaves nothing behind and takes no number") {
    AWholeDesk office;
    Application incomplete = anApplication();
    incomplete.papers.clear();
    CHECK_FALSE(office.receive(incomplete));
    CHECK(office.dossiers() == 0);
    CHECK(office.desk().journal.head().seq == 0);
    CHECK(office.receive(anApplication())->code.endsWith(QStringLiteral("-0000001")));
}

TEST_CASE("of several approved processes the fitting one runs unless another is chosen") {
    AWholeDesk office;
    const auto publish = [&office](const char* key, const TimeLimit& limit) {
        WorkflowDefinition process = defaultProcess(limit);
        process.key = QLatin1String(key);
        process.name = QStringLiteral("Trường hợp ") + process.key;
        process.procedureCodes = {QStringLiteral("1.001193")};
        const auto work = office.desk().work.begin();
        const WorkflowVersionId id = office.desk().workflows.publish(process, QDate(2026, 1, 1));
        work->commit();
        return id;
    };
    const auto fitting = publish("wf-1", TimeLimit::workingDays(3));
    const auto other = publish("wf-2", TimeLimit::workingDays(10));
    Application application = anApplication();
    const Dossier usual = office.load(office.receive(application)->dossier);
    CHECK(usual.workflowVersion == fitting);
    application.workflowKey = QStringLiteral("wf-2");
    const Dossier chosen = office.load(office.receive(application)->dossier);
    CHECK(chosen.workflowVersion == other);
    CHECK(chosen.limit == usual.limit);
    CHECK(chosen.due == usual.due);
    application.workflowKey = QStringLiteral("wf-3");
    const auto refused = office.receive(application);
    REQUIRE(keysOf(refused.refusals()) == QStringLiteral("workflow.unknown"));
    CHECK(refused.refusals().first().field == QStringLiteral("workflow"));
    CHECK(refused.refusals().first().remedy.contains(QStringLiteral("wf-1 (Trường hợp wf-1)")));
    CHECK(office.dossiers() == 2);
    CHECK(office.broken().isEmpty());
}

TEST_CASE("where no approved process has the limit the latest one runs") {
    WorkflowVersion early;
    early.definition.legalLimit = TimeLimit::workingDays(10);
    WorkflowVersion inWords;
    inWords.definition.legalLimit = TimeLimit(LimitUnit::CalendarDay, 3000);
    WorkflowVersion latest;
    latest.definition.key = QStringLiteral("latest");
    const QList<WorkflowVersion> all{latest, early, inWords};
    CHECK(fittingProcess(all, TimeLimit::workingDays(10))->definition == early.definition);
    CHECK(fittingProcess(all, TimeLimit::workingDays(3))->definition == inWords.definition);
    CHECK(fittingProcess(all, TimeLimit::workingHours(3))->definition == latest.definition);
    CHECK(fittingProcess(all, std::nullopt)->definition == latest.definition);
    CHECK_FALSE(fittingProcess({}, TimeLimit::workingDays(3)));
}

TEST_CASE("a dossier walks through its process and is returned") {
    AWholeDesk office;
    const DossierId id = office.receive(anApplication())->dossier;
    const QString quay = QStringLiteral("haichau.quay1");
    REQUIRE(keysOf(office.act(id, quay, "forward", 1).refusals()).isEmpty());
    Dossier dossier = office.load(id);
    CHECK(dossier.version == 2);
    CHECK_FALSE(dossier.process.live()->assignee);

    const QString head = QStringLiteral("haichau.vp.truong");
    const UnitId unit = dossier.process.live()->unit;
    CAPTURE(office.desk().directory.unit(unit)->key);
    CHECK(office.desk().list.counts(office.actor(head).officer.id, QDate(2026, 11, 23), {}, {}).pile == 1);
    REQUIRE(keysOf(office.act(id, head, "claim").refusals()).isEmpty());
    CHECK(office.load(id).process.live()->assignee == office.actor(head).officer.id);
    ActInput why;
    why.note = QStringLiteral("Thiếu chữ ký");
    REQUIRE(keysOf(office.act(id, head, "sendBack", {}, why).refusals()).isEmpty());
    CHECK(office.desk().history.of(id).last().note == why.note);
    CHECK(office.broken().isEmpty());

    // From desk to desk, each time by somebody who holds the role where it lies.
    for (int step = 0; step < 12 && !isEnded(office.load(id).status); ++step) {
        const Token token = *office.load(id).process.live();
        const auto holders = office.desk().directory.holders(token.unit, token.role, QDate(2026, 11, 23));
        REQUIRE_FALSE(holders.isEmpty());
        const OfficerId by = token.assignee.value_or(holders.first().id);
        const QString login = office.desk().directory.officer(by)->login;
        REQUIRE(keysOf(office.act(id, login, "forward").refusals()).isEmpty());
    }
    dossier = office.load(id);
    CHECK(dossier.status == PublicStatus::Finished);
    CHECK(office.broken().isEmpty());

    ActInput input;
    input.receiver = ResultReceiver{QStringLiteral("Nguyễn Thị Đào"), {}, false, ReturnBy::Counter};
    const QString returner = QStringLiteral("haichau.traketqua");
    CHECK(office.desk().list.counts(office.actor(returner).officer.id, QDate(2026, 11, 23), {}, {}).ready ==
          1);
    REQUIRE(keysOf(office.act(id, returner, "return", {}, input).refusals()).isEmpty());
    dossier = office.load(id);
    CHECK(dossier.status == PublicStatus::Returned);
    CHECK(dossier.receiver == input.receiver);
    CHECK(dossier.process.hasEnded());
    CHECK(keysOf(office.act(id, returner, "return", {}, input).refusals()) ==
          QStringLiteral("dossier.ended"));
    CHECK(office.broken().isEmpty());
}

TEST_CASE("an act on an older version is refused with who changed it and when") {
    AWholeDesk office;
    const DossierId id = office.receive(anApplication())->dossier;
    const QString quay = QStringLiteral("haichau.quay1");
    REQUIRE(office.act(id, quay, "forward", 1));
    const qint64 events = office.desk().journal.head().seq;
    const auto stale = office.act(id, QStringLiteral("haichau.vp.truong"), "claim", 1);
    REQUIRE(keysOf(stale.refusals()) == QStringLiteral("dossier.changed"));
    CHECK(stale.refusals().first().message.contains(office.actor(quay).officer.name));
    CHECK(stale.refusals().first().message.contains(QStringLiteral("08:10 23/11/2026")));
    CHECK(office.desk().journal.head().seq == events);
    CHECK(office.load(id).version == 2);
}
