// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_workflow_repository.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;

namespace {

WorkflowDefinition aProcess(const QString& key, const QStringList& codes) {
    WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(5));
    process.key = key;
    process.procedureCodes = codes;
    process.decisionNo = QStringLiteral("123/QĐ-UBND");
    return process;
}

const QString kCode = QStringLiteral("1.001193");

}  // namespace

TEST_CASE("a published process comes back as it was and counts its versions") {
    ADesk desk;
    WorkflowRepository& workflows = desk.desk().workflows;
    const auto work = desk.desk().work.begin();
    const WorkflowDefinition process = aProcess(QStringLiteral("a"), {kCode});
    const auto first = workflows.publish(process, QDate(2026, 1, 1));
    const auto second = workflows.publish(process, QDate(2026, 6, 1));
    CHECK(workflows.load(first)->definition == process);
    CHECK(workflows.load(first)->number == 1);
    CHECK(workflows.load(second)->number == 2);
    CHECK(workflows.load(second)->validFrom == QDate(2026, 6, 1));
    CHECK(workflows.currentByKey(QStringLiteral("a"))->id == second);
    CHECK_FALSE(workflows.currentByKey(QStringLiteral("b")));
    CHECK_FALSE(workflows.load(WorkflowVersionId(99)));
    CHECK(workflows.count() == 2);
}

TEST_CASE("the approved process is the one that began to hold last and still holds") {
    ADesk desk;
    WorkflowRepository& workflows = desk.desk().workflows;
    const auto work = desk.desk().work.begin();
    const auto old = workflows.publish(aProcess(QStringLiteral("a"), {kCode}), QDate(2026, 1, 1));
    WorkflowDefinition summer = aProcess(QStringLiteral("b"), {kCode, QStringLiteral("2.000001")});
    summer.validTo = QDate(2026, 8, 31);
    const auto timed = workflows.publish(summer, QDate(2026, 6, 1));
    const auto id = [&](QDate day) -> std::optional<WorkflowVersionId> {
        const auto found = workflows.approvedFor(kCode, day);
        return found.isEmpty() ? std::nullopt : std::optional(found.first().id);
    };
    CHECK_FALSE(id(QDate(2025, 12, 31)));
    CHECK(id(QDate(2026, 1, 1)) == old);
    CHECK(id(QDate(2026, 6, 1)) == timed);
    CHECK(id(QDate(2026, 8, 31)) == timed);
    CHECK(id(QDate(2026, 9, 1)) == old);
    workflows.publish(aProcess(QStringLiteral("a"), {}), QDate(2026, 10, 1));
    CHECK(id(QDate(2026, 9, 30)) == old);
    CHECK_FALSE(id(QDate(2026, 10, 1)));
    CHECK(workflows.approvedFor(QStringLiteral("1.00119"), QDate(2026, 9, 1)).isEmpty());
}

TEST_CASE("the cases of a procedure are all approved and the latest comes first") {
    ADesk desk;
    WorkflowRepository& workflows = desk.desk().workflows;
    const auto work = desk.desk().work.begin();
    const auto first = workflows.publish(aProcess(QStringLiteral("a"), {kCode}), QDate(2026, 1, 1));
    const auto second = workflows.publish(aProcess(QStringLiteral("b"), {kCode}), QDate(2026, 1, 1));
    const auto later = workflows.publish(aProcess(QStringLiteral("a"), {kCode}), QDate(2026, 3, 1));
    const auto ids = [&](QDate day) {
        QList<WorkflowVersionId> out;
        for (const WorkflowVersion& version : workflows.approvedFor(kCode, day)) out += version.id;
        return out;
    };
    CHECK(ids(QDate(2026, 2, 1)) == QList<WorkflowVersionId>{second, first});
    CHECK(ids(QDate(2026, 3, 1)) == QList<WorkflowVersionId>{later, second});
}

TEST_CASE("a process that was given up is not remembered under its number") {
    ADesk desk;
    WorkflowRepository& workflows = desk.desk().workflows;
    WorkflowVersionId id(0);
    {
        const auto work = desk.desk().work.begin();
        id = workflows.publish(aProcess(QStringLiteral("a"), {}), QDate(2026, 1, 1));
        CHECK(workflows.load(id));
    }
    CHECK_FALSE(workflows.load(id));
    const auto work = desk.desk().work.begin();
    CHECK(workflows.publish(aProcess(QStringLiteral("b"), {}), QDate(2026, 1, 1)) == id);
    CHECK(workflows.load(id)->definition.key == QStringLiteral("b"));
}

TEST_CASE("nothing is published outside a Work") {
    ADesk desk;
    CHECK_THROWS_AS(desk.desk().workflows.publish(aProcess(QStringLiteral("a"), {}), QDate(2026, 1, 1)),
                    LogicError);
}
