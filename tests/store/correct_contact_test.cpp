// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/correct_contact.h"

#include "core/dossier/receive_dossier.h"
#include "core/store/journal_audit.h"
#include "core/store/query.h"
#include "core/store/replay.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::anApplication;
using motcua::test::keyList;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNewPhone = u"0912345678"_s;

/// A dossier at the counter that received it, by its real way.
class ACounter : public ADesk {
public:
    explicit ACounter(const Application& application = anApplication())
        : receiver(actor(u"haichau.quay1"_s)),
          dossier(ReceiveDossier(desk()).receive(application, receiver, {}).value().dossier) {}

    Outcome<Dossier> correct(const ContactChange& change, const Actor& who, std::optional<qint64> seen = {}) {
        return CorrectContact(desk()).correct(dossier, Whose::Submitter, change, who, seen);
    }
    Dossier load() { return desk().dossiers.load(dossier).value(); }
    /// Sends it to another desk.
    void transfer() {
        Dossier after = load();
        const auto work = desk().work.begin();
        Token next = after.process.tokens.last();
        after.process.tokens.last().state = TokenState::Done;
        after.process.tokens.last().leftAt = clock().now();
        next.no = 2;
        next.unit = unit(u"van-phong-hai-chau"_s);
        next.role = role::kHandler;
        next.assignee.reset();
        after.process.tokens += next;
        desk().dossiers.update(after);
        work->commit();
    }
    QStringList contradictions() { return store::Replay(database()).contradictions(load()); }

    Actor receiver;
    DossierId dossier;
};

}  // namespace

TEST_CASE("a wrong telephone number is put right and the dossier is found by the new one alone") {
    ACounter counter;
    REQUIRE(counter.correct({kNewPhone, {}, {}}, counter.receiver));
    CHECK(counter.load().submitter.phone == kNewPhone);
    CHECK(counter.load().submitter.address == anApplication().submitter.address);
    CHECK(counter.desk().search.search(kNewPhone, 10).total == 1);
    CHECK(counter.desk().search.search(u"0905000123"_s, 10).total == 0);
    CHECK(counter.desk().search.search(u"dao"_s, 10).total == 1);
}

TEST_CASE("the event of a correction names fields and never a value and vouches for what is there now") {
    ACounter counter;
    REQUIRE(counter.correct({kNewPhone, u"15 Trần Phú"_s, {}}, counter.receiver));
    const Event event = counter.desk().history.of(counter.dossier).last().event;
    CHECK(event.kind == event_kind::kContactCorrected);
    CHECK_FALSE(event.body.contains(kNewPhone.toUtf8()));
    const QJsonObject body = QJsonDocument::fromJson(event.body).object();
    CHECK(body.value(u"fields"_s).toArray().size() == 2);
    CHECK_FALSE(body.value(u"transferred"_s).toBool());
    CHECK(counter.contradictions().isEmpty());
    CHECK(store::audited(counter.database(), {}).isUnchanged());
}

TEST_CASE("contact data that were changed behind the journal are seen even where they are those of before") {
    ACounter counter;
    const QString before = counter.load().submitter.phone;
    REQUIRE(counter.correct({kNewPhone, {}, {}}, counter.receiver));
    const auto work = counter.desk().work.begin();
    store::execute(counter.database(), u"UPDATE person SET phone = ? WHERE dossier = ?"_s, before,
                   counter.dossier);
    work->commit();
    CHECK(counter.contradictions().contains(u"commitment"_s));
}

TEST_CASE("before the transfer the receiver edits and afterwards an officer of its units corrects") {
    ACounter counter;
    CHECK(CorrectContact(counter.desk()).against(counter.load(), counter.receiver).isEmpty());
    CHECK(keyList(
              CorrectContact(counter.desk()).against(counter.load(), counter.actor(u"noivu.chuyenvien"_s))) ==
          QStringList{u"right.unit"_s});
    CHECK(keyList(CorrectContact(counter.desk()).against(counter.load(), counter.actor(u"quantri"_s))) ==
          QStringList{u"right.role"_s});
    counter.transfer();
    REQUIRE(counter.correct({kNewPhone, {}, {}}, counter.actor(u"haichau.quay2"_s)));
    const Event event = counter.desk().history.of(counter.dossier).last().event;
    CHECK(QJsonDocument::fromJson(event.body).object().value(u"transferred"_s).toBool());
}

TEST_CASE("a number that is none and a correction that changes nothing are refused by their field") {
    ACounter counter;
    CHECK(counter.correct({u"12"_s, {}, {}}, counter.receiver).refusals().first().field ==
          u"submitter.phone"_s);
    CHECK(keyList(counter.correct({{}, {}, u"nobody"_s}, counter.receiver).refusals()) ==
          QStringList{u"email.form"_s});
    CHECK(keyList(counter.correct({counter.load().submitter.phone, {}, {}}, counter.receiver).refusals()) ==
          QStringList{u"contact.same"_s});
    CHECK(keyList(CorrectContact(counter.desk())
                      .correct(counter.dossier, Whose::Owner, {kNewPhone, {}, {}}, counter.receiver)
                      .refusals()) == QStringList{u"contact.owner"_s});
    CHECK(counter.load().version == 1);
}

TEST_CASE("a correction of what somebody changed meanwhile is refused") {
    ACounter counter;
    const qint64 seen = counter.load().version;
    REQUIRE(counter.correct({kNewPhone, {}, {}}, counter.receiver, seen));
    CHECK(keyList(counter.correct({u"0987654321"_s, {}, {}}, counter.receiver, seen).refusals()) ==
          QStringList{u"dossier.changed"_s});
    CHECK(counter.load().submitter.phone == kNewPhone);
}

TEST_CASE("the contact data of an owner are corrected beside those of the submitter") {
    Application application = anApplication();
    application.owner = application.submitter;
    application.owner->name = u"Lê Thị Sen"_s;
    ACounter counter(application);
    const auto after = CorrectContact(counter.desk())
                           .correct(counter.dossier, Whose::Owner, {kNewPhone, {}, {}}, counter.receiver);
    REQUIRE(after);
    CHECK(counter.load().owner->phone == kNewPhone);
    CHECK(counter.load().submitter.phone == application.submitter.phone);
    CHECK(counter.contradictions().isEmpty());
}
