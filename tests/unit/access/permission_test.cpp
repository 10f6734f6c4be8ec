// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permission.h"
#include "core/access/reauthentication.h"
#include "tests/support/catch2.h"

#include <QMap>

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);
const UnitId kHere{1};
const UnitId kElsewhere{2};
constexpr OfficerId kMe{7};
constexpr OfficerId kOther{8};

/// The matrix as the rules print it, written down a second time: seven cells a function, CO SP LD CA AR SV
/// AD.
const QMap<QString, QStringList>& expected() {
    static const QMap<QString, QStringList> cells{
        {u"receive"_s, {u"U"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"askOrRefuse"_s, {u"U"_s, u"U"_s, u"U"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"editContact"_s, {u"O"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"correctContact"_s, {u"U·R"_s, u"U·R"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"transfer"_s, {u"U"_s, u"O"_s, u"U"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"proposeResult"_s, {u"–"_s, u"O"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"decide"_s, {u"–"_s, u"–"_s, u"U·R"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"correctDate"_s,
         {u"U propose"_s, u"O propose"_s, u"U approve 2"_s, u"–"_s, u"–"_s, u"A approve 2"_s, u"–"_s}},
        {u"voidNumber"_s, {u"U propose"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A approve 2·R"_s, u"–"_s}},
        {u"takeFee"_s, {u"–"_s, u"–"_s, u"–"_s, u"U"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"cancelFee"_s, {u"–"_s, u"–"_s, u"–"_s, u"U propose"_s, u"–"_s, u"A approve 2·R"_s, u"–"_s}},
        {u"returnResult"_s, {u"U"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s}},
        {u"view"_s, {u"U"_s, u"U"_s, u"U"_s, u"U fees"_s, u"A closed"_s, u"A"_s, u"–"_s}},
        {u"reveal"_s, {u"U"_s, u"O"_s, u"U"_s, u"–"_s, u"A closed·R"_s, u"A·R"_s, u"–"_s}},
        {u"searchByNumber"_s, {u"U"_s, u"U"_s, u"U"_s, u"–"_s, u"A"_s, u"A"_s, u"–"_s}},
        {u"lists"_s, {u"U"_s, u"U"_s, u"U"_s, u"U"_s, u"A"_s, u"A"_s, u"A counts"_s}},
        {u"exportWithNames"_s, {u"–"_s, u"–"_s, u"U·R"_s, u"–"_s, u"A·R"_s, u"A·R"_s, u"–"_s}},
        {u"closeDay"_s, {u"U"_s, u"–"_s, u"U"_s, u"U cash"_s, u"–"_s, u"A"_s, u"–"_s}},
        {u"verify"_s, {u"A"_s, u"A"_s, u"A"_s, u"A"_s, u"A"_s, u"A"_s, u"A"_s}},
        {u"import"_s, {u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A approve 2·R"_s, u"A prepare"_s}},
        {u"archive"_s, {u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A"_s, u"A look"_s, u"–"_s}},
        {u"erase"_s, {u"–"_s, u"–"_s, u"U approve 2"_s, u"–"_s, u"A propose·R"_s, u"A approve 2"_s, u"–"_s}},
        {u"catalogue"_s, {u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A approve"_s, u"A"_s}},
        {u"accounts"_s, {u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A approve grants"_s, u"A"_s}},
        {u"backUp"_s, {u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A"_s}},
        {u"restore"_s, {u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A approve 2·R"_s, u"A"_s}},
        {u"releaseClock"_s, {u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"A·R"_s, u"–"_s}},
        {u"readAudit"_s, {u"–"_s, u"–"_s, u"U"_s, u"–"_s, u"–"_s, u"A"_s, u"A technical"_s}},
    };
    return cells;
}

QString printed(const Right& right) {
    if (right.reach == Reach::Never) return u"–"_s;
    QString text = right.reach == Reach::Own ? u"O"_s : right.reach == Reach::Unit ? u"U"_s : u"A"_s;
    const QMap<Way, QString> ways{{Way::Proposes, u" propose"_s},
                                  {Way::Approves, u" approve"_s},
                                  {Way::Prepares, u" prepare"_s},
                                  {Way::Looks, u" look"_s}};
    const QMap<Part, QString> parts{{Part::Fees, u" fees"_s},         {Part::Closed, u" closed"_s},
                                    {Part::Counts, u" counts"_s},     {Part::Cash, u" cash"_s},
                                    {Part::RoleGrants, u" grants"_s}, {Part::Technical, u" technical"_s}};
    text += ways.value(right.way) + parts.value(right.part);
    if (right.twoPersons) text += u" 2"_s;
    if (right.reauthenticates) text += u"·R"_s;
    return text;
}

/// A role that means this duty and no other.
QString roleOf(Duty duty) {
    const QMap<Duty, QString> roles{
        {Duty::Counter, role::kReceivingOfficer},   {Duty::Specialist, role::kHandler},
        {Duty::Leader, role::kAgencyLeader},        {Duty::Cashier, role::kCashier},
        {Duty::Archivist, role::kArchivist},        {Duty::Supervisor, role::kSupervisor},
        {Duty::Administrator, role::kAdministrator}};
    return roles.value(duty);
}

Actor holding(const QString& role, UnitId unit = kHere) {
    return {{kMe, u"me"_s, {}, {}, true, {{unit, role, QDate(2026, 1, 1), {}}}}, std::nullopt, u"QUAY-01"_s};
}

/// What the rules say of this cell for this subject, thought out by itself.
bool allows(const QString& cell, bool mine, bool here, bool closed) {
    if (cell == u"–") return false;
    if (cell.contains(u"closed") && !closed) return false;
    if (cell.startsWith(u'A')) return true;
    return cell.startsWith(u'O') ? mine : here;
}

}  // namespace

TEST_CASE("the matrix says what the rules print") {
    const QList<Duty> duties = allDuties();
    REQUIRE(allFunctions().size() == expected().size());
    for (const Function function : allFunctions()) {
        CAPTURE(keyOf(function).toStdString());
        REQUIRE(expected().contains(keyOf(function)));
        for (int i = 0; i < duties.size(); ++i)
            CHECK(printed(rightOf(function, duties.at(i))) == expected().value(keyOf(function)).at(i));
    }
}

TEST_CASE("every cell grants and refuses as the rules say for own and foreign open and closed dossiers") {
    int cells = 0;
    for (const Function function : allFunctions())
        for (const Duty duty : allDuties())
            for (const bool mine : {true, false})
                for (const bool here : {true, false})
                    for (const bool closed : {true, false}) {
                        CAPTURE(keyOf(function).toStdString(), keyOf(duty).toStdString(), mine, here, closed);
                        const Right right = rightOf(function, duty);
                        const Subject subject{{here ? kHere : kElsewhere}, {mine ? kMe : kOther}, {}, closed};
                        const auto answer =
                            permitted(holding(roleOf(duty)), function, subject, kToday, right.way);
                        const QString cell = expected().value(keyOf(function)).at(int(duty));
                        CHECK(answer.isDone() == allows(cell, mine, here, closed));
                        if (!answer) CHECK(answer.refusals().first().key.startsWith(u"right."_s));
                        ++cells;
                    }
    CHECK(cells >= 600);
}

TEST_CASE("who may propose may not by that approve") {
    const Actor archivist = holding(role::kArchivist);
    const Subject closed{{kHere}, {}, {}, true};
    CHECK(permitted(archivist, Function::Erase, closed, kToday, Way::Proposes));
    CHECK_FALSE(permitted(archivist, Function::Erase, closed, kToday, Way::Approves));
    CHECK_FALSE(permitted(archivist, Function::Erase, closed, kToday, Way::Does));
}

TEST_CASE("the roles of one person add up to the widest right") {
    Actor both = holding(role::kHandler);
    both.officer.grants += RoleGrant{kHere, role::kReceivingOfficer, QDate(2026, 1, 1), {}};
    const auto right = permitted(both, Function::Transfer, {{kHere}, {kOther}}, kToday);
    REQUIRE(right);
    CHECK(right->reach == Reach::Unit);
}

TEST_CASE("a role that has ended gives nothing") {
    Actor past = holding(role::kReceivingOfficer);
    past.officer.grants.first().to = QDate(2026, 11, 22);
    CHECK(permitted(past, Function::Receive, {{kHere}, {}}, kToday).refusals().first().key ==
          u"right.role"_s);
}

TEST_CASE("a refusal says how near it was and who could") {
    CHECK(permitted(holding(role::kReceivingOfficer), Function::Receive, {{kElsewhere}, {}}, kToday)
              .refusals()
              .first()
              .key == u"right.unit"_s);
    CHECK(permitted(holding(role::kHandler), Function::Transfer, {{kHere}, {kOther}}, kToday)
              .refusals()
              .first()
              .key == u"right.own"_s);
    const Refusal denied =
        permitted(holding(role::kAdministrator), Function::Decide, {{kHere}, {}}, kToday).refusals().first();
    CHECK(denied.key == u"right.role"_s);
    CHECK(denied.remedy.contains(label(Function::Decide)) == false);
    CHECK_FALSE(denied.remedy.isEmpty());
}

TEST_CASE("what waits for a role is everybody's own who holds it there") {
    const Subject pile{{kHere}, {}, {{kHere, role::kHandler, {}, {}}}};
    CHECK(permitted(holding(role::kHandler), Function::ProposeResult, pile, kToday));
    CHECK_FALSE(permitted(holding(role::kHandler, kElsewhere), Function::ProposeResult, pile, kToday));
}

TEST_CASE("the units of a function are those of the roles that have it") {
    CHECK(unitsFor(holding(role::kHandler), Function::View, kToday) == QList<UnitId>{kHere});
    CHECK_FALSE(unitsFor(holding(role::kSupervisor), Function::View, kToday).has_value());
    CHECK(unitsFor(holding(role::kAdministrator), Function::View, kToday) == QList<UnitId>{});
}

TEST_CASE("an act of weight asks for a fresh proof where there are passwords") {
    const Instant now = fromLocal(kToday, QTime(9, 0));
    const Right weighty = rightOf(Function::Decide, Duty::Leader);
    Actor leader = holding(role::kAgencyLeader);
    CHECK_FALSE(Reauthentication{true}.objection(weighty, leader, now));
    REQUIRE(Reauthentication{false}.objection(weighty, leader, now));
    CHECK(Reauthentication{false}.objection(weighty, leader, now)->key == u"right.reauthenticate"_s);
    leader.provenAt = now.plusSeconds(-kProvenSeconds);
    CHECK_FALSE(Reauthentication{false}.objection(weighty, leader, now));
    leader.provenAt = now.plusSeconds(-kProvenSeconds - 1);
    CHECK(Reauthentication{false}.objection(weighty, leader, now));
    CHECK_FALSE(Reauthentication{false}.objection(rightOf(Function::Transfer, Duty::Leader), leader, now));
}
