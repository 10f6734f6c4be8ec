// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/centre.h"

#include "core/access/actor.h"
#include "core/catalogue/checked_centre.h"
#include "tests/support/catch2.h"

#include <algorithm>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace motcua;

namespace {

bool isHeld(const Centre& centre, const QString& role, const QString& unitKey, QDate day) {
    for (const CentreOfficer& officer : centre.officers)
        for (const CentreGrant& grant : officer.grants)
            if (grant.role == role && grant.unitKey == unitKey && grant.validity.covers(day)) return true;
    return false;
}

QString codeOn(const Centre& centre, const char* unitKey, QDate day) {
    const auto code = centre.agencyCodeOn(QString::fromLatin1(unitKey), day);
    return code ? code->code : QString();
}

QString competent(const Centre& centre, const char* receiving, const QStringList& levels,
                  const char* sector) {
    return centre
        .competentUnit(QString::fromLatin1(receiving), levels, QString::fromUtf8(sector),
                       QStringLiteral("1.000001"))
        .value_or(QString());
}

}  // namespace

TEST_CASE("every shipped centre is read without a refusal") {
    for (const QString& key : shippedCentreKeys()) {
        CAPTURE(key);
        const auto file = shippedCentreFile(key);
        REQUIRE(file.isDone());
        const auto centre = centreFromJson(file.value());
        for (const Refusal& refusal : centre.refusals()) UNSCOPED_INFO(refusal.message.toStdString());
        REQUIRE(centre.isDone());
        CHECK(centre->key == key);
        CHECK(centre->unit(centre->defaultUnitKey)->kind == UnitKind::OneStop);
    }
    CHECK(shippedCentre(QStringLiteral("atlantis")).refusals().first().key ==
          QStringLiteral("centre.unknown"));
}

TEST_CASE("a centre that was checked before is read as the same centre") {
    for (const QString& key : shippedCentreKeys()) {
        CAPTURE(key);
        const QByteArray file = shippedCentreFile(key).value();
        CHECK(checkedCentreFromJson(file).value() == centreFromJson(file).value());
        CHECK(centreFingerprint(file) != centreFingerprint(file + ' '));
    }
    QFile smallest(QStringLiteral(MOTCUA_VECTORS "/centres/smallest.json"));
    REQUIRE(smallest.open(QIODevice::ReadOnly));
    const QByteArray bytes = smallest.readAll();
    CHECK(checkedCentreFromJson(bytes).value() == centreFromJson(bytes).value());
}

TEST_CASE("every rule and agency code says since when and by which law") {
    for (const QString& key : shippedCentreKeys()) {
        const Centre centre = shippedCentre(key).value();
        for (const CentreRule& rule : centre.rules) {
            CAPTURE(rule.key);
            CHECK(rule.validity.from.isValid());
            CHECK(!rule.legalBasis.isEmpty());
            CHECK(!rule.evidence.isEmpty());
        }
        for (const CentreUnit& unit : centre.units)
            for (const AgencyCode& code : unit.agencyCodes) {
                CAPTURE(code.code);
                CHECK(!code.legalBasis.isEmpty());
                CHECK(!code.evidence.isEmpty());
            }
    }
}

TEST_CASE("agency codes have the form of their time and are not shared") {
    static const QRegularExpression old(QStringLiteral("^\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Y]\\d{2}$"));
    static const QRegularExpression current(QStringLiteral("^[A-Y]\\d{2}(\\.\\d{1,3}){0,6}$"));
    for (const QString& key : shippedCentreKeys()) {
        const Centre centre = shippedCentre(key).value();
        QSet<QString> seen;
        for (const CentreUnit& unit : centre.units)
            for (const AgencyCode& code : unit.agencyCodes) {
                CAPTURE(unit.key, code.code);
                const bool isOld = code.validity.to.has_value();
                CHECK((isOld ? old : current).match(code.code).hasMatch());
                CHECK(!seen.contains(code.code));
                seen.insert(code.code);
            }
    }
}

TEST_CASE("a practice store can receive on every day since the first") {
    for (const QString& key : shippedCentreKeys()) {
        const Centre centre = shippedCentre(key).value();
        for (QDate day = centre.validity.from; day < QDate(2030, 1, 1); day = day.addDays(1)) {
            const auto rules = centre.deskRulesOn(day);
            REQUIRE(rules.isDone());
            REQUIRE(!centre.formSet(rules->formSet).forms.isEmpty());
        }
        CHECK(centre.deskRulesOn(centre.validity.from.addDays(-1)).refusals().first().key ==
              QStringLiteral("centre.closed"));
    }
}

TEST_CASE("the lanes of a typical process are staffed wherever a staffed counter sends a dossier") {
    const QStringList lanes{role::kReceivingOfficer, role::kDivisionHead, role::kHandler,
                            role::kAgencyLeader,     role::kClerk,        role::kReturnOfficer};
    for (const QString& key : shippedCentreKeys()) {
        const Centre centre = shippedCentre(key).value();
        const QDate day = centre.validity.from;
        for (const Competence& row : centre.competences) {
            const bool staffed = row.receivedIn.isEmpty() ||
                                 std::any_of(centre.counters.begin(), centre.counters.end(),
                                             [&](const CentreCounter& counter) {
                                                 return centre.isWithin(counter.unitKey, row.receivedIn);
                                             });
            if (!staffed) continue;
            const QString parent = centre.unit(row.unitKey)->parentKey;
            for (const QString& lane : lanes) {
                CAPTURE(row.unitKey, parent, lane);
                CHECK(isHeld(centre, lane, row.unitKey, day));
                CHECK(isHeld(centre, lane, parent, day));
            }
            CHECK(isHeld(centre, role::kParentLeader, parent, day));
        }
        for (const CentreCounter& counter : centre.counters) {
            CHECK(isHeld(centre, role::kReceivingOfficer, counter.unitKey, day));
            CHECK(isHeld(centre, role::kReturnOfficer, counter.unitKey, day));
            CHECK(isHeld(centre, role::kSupervisor, counter.unitKey, day));
        }
    }
}

TEST_CASE("Da Nang has the city and its 94 communes") {
    const Centre centre = shippedCentre(QStringLiteral("da-nang-2026")).value();
    QMap<QString, int> kinds;
    for (const CentreUnit& unit : centre.units)
        if (unit.kind == UnitKind::OneStop && unit.level == QStringLiteral("xa")) {
            ++kinds[unit.name.section(u' ', 7, 7)];
            CHECK(centre.agencyCodeOn(unit.key, QDate(2026, 11, 23)).has_value());
            CHECK(centre.competentUnit(unit.key, {unit.level}, QStringLiteral("Hộ tịch"), {}).has_value());
        }
    CHECK(kinds.value(QStringLiteral("phường")) == 23);
    CHECK(kinds.value(QStringLiteral("xã")) == 70);
    CHECK(kinds.value(QStringLiteral("đặc")) == 1);
    CHECK(codeOn(centre, "tt-hai-chau", QDate(2026, 11, 23)) == QStringLiteral("H17.12"));
    CHECK(centre.unit(QStringLiteral("tt-hai-chau"))->headingParent ==
          QStringLiteral("UBND PHƯỜNG HẢI CHÂU"));
}

TEST_CASE("a dossier goes to the unit that its level and sector name") {
    const Centre centre = shippedCentre(QStringLiteral("da-nang-2026")).value();
    const QString xa = QStringLiteral("xa");
    const QString tinh = QStringLiteral("tinh");
    CHECK(competent(centre, "tt-hai-chau", {xa}, "Hộ tịch") == QStringLiteral("van-phong-hai-chau"));
    CHECK(competent(centre, "tt-hai-chau", {tinh, xa}, "Hộ tịch") == QStringLiteral("van-phong-hai-chau"));
    CHECK(competent(centre, "tt-hai-chau", {xa}, "Đất đai") == QStringLiteral("kinh-te-hai-chau"));
    CHECK(competent(centre, "tt-hai-chau", {tinh}, "Đất đai") == QStringLiteral("so-nnmt"));
    CHECK(competent(centre, "tt-tp", {tinh}, "Lý lịch tư pháp") == QStringLiteral("cong-an-tp"));
    CHECK(competent(centre, "tt-ba-na", {xa}, "Hộ tịch") == QStringLiteral("ubnd-ba-na"));
    CHECK(competent(centre, "tt-tp", {xa}, "Hộ tịch").isEmpty());
    CHECK(competent(centre, "nowhere", {xa}, "Hộ tịch").isEmpty());
}

TEST_CASE("Quang Nam changes its forms and codes on 1 July 2025") {
    const Centre centre = shippedCentre(QStringLiteral("quang-nam-2018")).value();
    const DeskRules before = centre.deskRulesOn(QDate(2025, 6, 30)).value();
    const DeskRules after = centre.deskRulesOn(QDate(2025, 7, 1)).value();
    CHECK(before.formSet == QStringLiteral("tt01-2018"));
    CHECK(after.formSet == QStringLiteral("tt03-2025"));
    CHECK(before.codeAgency == CodeAgency::Receiving);
    CHECK(after.codeAgency == CodeAgency::Competent);
    CHECK(before.codePattern == QStringLiteral("{agency}-{yyMMdd}-{n:4}"));
    CHECK(codeOn(centre, "tt-tinh", QDate(2018, 3, 20)) == QStringLiteral("000.00.01.H47"));
    CHECK(codeOn(centre, "tt-tinh", QDate(2025, 7, 1)) == QStringLiteral("H47.01"));
    CHECK(!centre.formSet(before.formSet).form(form_meaning::kStop));
    CHECK(centre.formSet(before.formSet).form(form_meaning::kRegister)->number ==
          QStringLiteral("Mẫu số 06"));
    CHECK(centre.formSet(after.formSet).form(form_meaning::kRegister)->number == QStringLiteral("Mẫu số 07"));
    for (const char* unit : {"tt-tinh", "tt-tam-ky", "tt-dien-ban", "tt-hoi-an", "tt-que-son"})
        CHECK(centre.unit(QString::fromLatin1(unit)) != nullptr);
}

TEST_CASE("the desk rules are those of the decree") {
    const Centre centre = shippedCentre(QStringLiteral("da-nang-2026")).value();
    const DeskRules rules = centre.deskRulesOn(QDate(2026, 11, 23)).value();
    CHECK(rules.immediateCutOff == QTime(15, 0));
    CHECK(rules.handoverCutOff == QTime(15, 0));
    CHECK(rules.supplementsAllowed == 1);
    CHECK(rules.supplementSilenceDays == 15);
    CHECK(rules.refusalWithin == TimeLimit::workingDays(3));
    CHECK(rules.extensionsAllowed == 1);
    CHECK(rules.codePattern == QStringLiteral("{agency}-{yyyyMMdd}-{n:7}"));
}

TEST_CASE("calendars are given from the centre down to the unit") {
    Centre centre = shippedCentre(QStringLiteral("da-nang-2026")).value();
    const QString unit = QStringLiteral("tt-hai-chau");
    CHECK(centre.calendarsOf(unit).size() == 1);
    const QJsonObject own{{QStringLiteral("base"), QStringLiteral("national")}};
    for (CentreUnit& each : centre.units)
        if (each.key == QStringLiteral("ubnd-hai-chau")) each.calendar = own;
    CHECK(centre.calendarsOf(unit) == QList<QJsonObject>{centre.calendar, own});
}
