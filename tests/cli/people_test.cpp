// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kExpert = u"haichau.vp.chuyenvien1"_s;
const QString kColleague = u"haichau.vp.chuyenvien2"_s;
const QString kHead = u"haichau.vp.truong"_s;
const QString kCounter = u"haichau.quay1"_s;

/// A dossier of 1.004837 on its way through the office of the ward.
class AnOffice : public CliStore {
public:
    AnOffice() : m_code(receive(anApplication()).value(u"code"_s).toString()) {}

    [[nodiscard]] const QString& code() const { return m_code; }
    CliRun by(const QString& login, const QStringList& command) {
        as(login);
        return in(command);
    }
    void bringToExpert() {
        REQUIRE(by(kCounter, {u"act"_s, m_code, u"forward"_s}).exit == 0);
        REQUIRE(by(kHead, {u"act"_s, m_code, u"forward"_s}).exit == 0);
        REQUIRE(by(kExpert, {u"act"_s, m_code, u"claim"_s}).exit == 0);
    }
    CliRun away(const QString& login, const char* from, const char* to, const QString& deputy = {}) {
        QStringList command{
            u"absence"_s,           u"add"_s, login, u"--from"_s, QString::fromLatin1(from), u"--to"_s,
            QString::fromLatin1(to)};
        if (!deputy.isEmpty()) command += {u"--deputy"_s, deputy};
        return by(login, command);
    }

private:
    QString m_code;
};

}  // namespace

TEST_CASE("an absence is added listed refused where it overlaps and cancelled") {
    AnOffice office;
    const CliRun added = office.away(kExpert, "2026-11-24", "2026-11-25am", kColleague);
    REQUIRE(added.exit == 0);
    CHECK(added.json().value(u"from"_s) == u"2026-11-24am"_s);
    CHECK(added.json().value(u"to"_s) == u"2026-11-25am"_s);
    CHECK(added.json().value(u"deputy"_s) == kColleague);
    CHECK(office.away(kExpert, "2026-11-25", "2026-11-26").refusals() == QStringList{u"absence.overlap"_s});
    CHECK(office.away(kExpert, "2026-11-31", "2026-12-01").refusals() == QStringList{u"halfDay.form"_s});
    CHECK(office.in({u"absence"_s, u"list"_s}).json().value(u"absences"_s).toArray().size() == 1);
    const QString id = QString::number(added.json().value(u"id"_s).toInteger());
    CHECK(office.by(kHead, {u"absence"_s, u"cancel"_s, id}).exit == 0);
    CHECK(office.by(kHead, {u"absence"_s, u"cancel"_s, id}).refusals() ==
          QStringList{u"absence.cancelled"_s});
    CHECK(office.in({u"absence"_s, u"list"_s}).json().value(u"absences"_s).toArray().isEmpty());
}

TEST_CASE("the deputy finds the dossier in his list and the history says for whom he acted") {
    AnOffice office;
    office.bringToExpert();
    REQUIRE(office.away(kExpert, "2026-11-23", "2026-11-23", kColleague).exit == 0);
    const QStringList list{u"list"_s, u"--officer"_s, kColleague};
    CHECK(office.by(kColleague, list).json().value(u"total"_s).toInt() == 1);
    REQUIRE(office.by(kColleague, {u"act"_s, office.code(), u"forward"_s}).exit == 0);
    const QJsonArray events = office.in({u"history"_s, office.code()}).json().value(u"events"_s).toArray();
    CHECK(events.last().toObject().value(u"onBehalfOf"_s) == u"Nguyễn Chí Kiên"_s);
    CHECK(QString::fromUtf8(office.words({u"history"_s, office.code()}).out).contains(u"thay mặt"_s));
}

TEST_CASE("a dossier is reassigned with a reason and an emptied desk is closed") {
    AnOffice office;
    office.bringToExpert();
    CHECK(office.by(kHead, {u"reassign"_s, office.code(), u"--to"_s, kColleague}).refusals() ==
          QStringList{u"reassign.reason"_s});
    CHECK(office.by(kHead, {u"officer"_s, u"deactivate"_s, kExpert}).refusals() ==
          QStringList{u"desk.notEmpty"_s});
    const QJsonArray lots = office.in({u"officer"_s, u"desk"_s, kExpert}).json().value(u"lots"_s).toArray();
    REQUIRE(lots.size() == 1);
    const CliRun handed = office.by(
        kHead, {u"officer"_s, u"hand-over"_s, kExpert, u"--to"_s, kColleague, u"--reason"_s, u"Nghỉ"_s});
    REQUIRE(handed.exit == 0);
    CHECK(handed.json().value(u"dossiers"_s).toInt() == 1);
    REQUIRE(office.by(kHead, {u"officer"_s, u"deactivate"_s, kExpert}).exit == 0);
    CHECK(office.by(kExpert, {u"actions"_s, office.code()}).exit == 1);
    office.as({});
    CHECK(office.broken().isEmpty());
}

TEST_CASE("what was sent on is recalled until the receiver has looked at it") {
    AnOffice office;
    REQUIRE(office.by(kCounter, {u"act"_s, office.code(), u"forward"_s}).exit == 0);
    REQUIRE(office.by(kCounter, {u"act"_s, office.code(), u"recall"_s}).exit == 0);
    REQUIRE(office.by(kCounter, {u"act"_s, office.code(), u"forward"_s}).exit == 0);
    REQUIRE(office.by(kHead, {u"show"_s, office.code()}).exit == 0);
    CHECK(office.by(kCounter, {u"act"_s, office.code(), u"recall"_s}).refusals() ==
          QStringList{u"recall.seen"_s});
}

TEST_CASE("a handover list is made printed and confirmed and the custody follows") {
    AnOffice office;
    office.bringToExpert();
    const QString file = office.path(u"ban-giao.pdf"_s);
    office.as(kCounter);
    const QJsonArray pending = office.in({u"handover"_s, u"list"_s}).json().value(u"pending"_s).toArray();
    REQUIRE(pending.size() == 1);
    const QString to = pending.first().toObject().value(u"to"_s).toString();
    const CliRun made =
        office.in({u"handover"_s, u"make"_s, u"--to"_s, to, u"--note"_s, u"Đợt 15 giờ"_s, u"--out"_s, file});
    REQUIRE(made.exit == 0);
    const QString text = textOfPdf(file);
    CHECK(text.contains(u"PHIẾU BÀN GIAO HỒ SƠ"_s));
    CHECK(text.contains(u"Đợt 15 giờ"_s));
    CHECK(text.contains(u"0000001"_s));
    const QString id = QString::number(made.json().value(u"id"_s).toInteger());
    CHECK(office.in({u"handover"_s, u"make"_s, u"--to"_s, to}).refusals() ==
          QStringList{u"handover.nothing"_s});
    CHECK(office.in({u"handover"_s, u"confirm"_s, id}).refusals() == QStringList{u"handover.giver"_s});
    REQUIRE(office.by(kExpert, {u"handover"_s, u"confirm"_s, id}).exit == 0);
    CHECK(office.in({u"handover"_s, u"custody"_s, office.code()}).json().value(u"unit"_s) == to);
    REQUIRE(office.in({u"handover"_s, u"return"_s, office.code()}).exit == 0);
    CHECK(office.in({u"handover"_s, u"custody"_s, office.code()}).json().value(u"unit"_s).isNull());
    office.as({});
    CHECK(office.broken().isEmpty());
}

TEST_CASE("a delegation is entered listed and ended") {
    AnOffice office;
    const QStringList add{u"delegate"_s,       u"add"_s,
                          u"--signer"_s,       u"haichau.phochutich"_s,
                          u"--unit"_s,         u"van-phong-hai-chau"_s,
                          u"--form"_s,         u"KT"_s,
                          u"--giver-title"_s,  u"Chủ tịch"_s,
                          u"--signer-title"_s, u"Phó Chủ tịch"_s,
                          u"--from"_s,         u"2026-11-23"_s,
                          u"--to"_s,           u"2026-12-31"_s,
                          u"--decision"_s,     u"15/QĐ-UBND"_s,
                          u"--decided"_s,      u"2026-11-20"_s};
    const CliRun added = office.by(u"quantri"_s, add);
    REQUIRE(added.exit == 0);
    CHECK(added.json().value(u"capacity"_s) == u"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s);
    CHECK(office.in(add).refusals() == QStringList{u"delegation.overlap"_s});
    CHECK(office.in(QStringList(add).replaceInStrings(u"KT"_s, u"TM"_s)).refusals() ==
          QStringList{u"form.unknown"_s});
    const QString id = QString::number(added.json().value(u"id"_s).toInteger());
    REQUIRE(office.in({u"delegate"_s, u"end"_s, id, u"--on"_s, u"2026-11-23"_s}).exit == 0);
    CHECK(office.in({u"delegate"_s, u"list"_s}).json().value(u"delegations"_s).toArray().size() == 1);
    office.at(u"2026-11-24T09:00"_s);
    CHECK(office.in({u"delegate"_s, u"list"_s}).json().value(u"delegations"_s).toArray().isEmpty());
}
