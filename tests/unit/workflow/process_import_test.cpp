// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/process_import.h"

#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_json.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace motcua;

namespace {

const WorkflowFile& approved() {
    static const WorkflowFile file = readWorkflowFile(test::vectorFile("approved_processes.json")).value();
    return file;
}

const ReadWorkflow& approved(const char* key) {
    for (const ReadWorkflow& one : approved().read)
        if (one.definition.key == QLatin1String(key)) return one;
    throw LogicError(QStringLiteral("no such process"));
}

QStringList problemKeys(const ReadWorkflow& one) {
    QStringList keys;
    for (const Problem& problem : one.problems) keys << problem.key;
    return keys;
}

QString comparison(const ReadWorkflow& one) {
    const QStringList keys = problemKeys(one);
    if (keys.contains(QStringLiteral("budget.sum"))) return QStringLiteral("above");
    if (keys.contains(QStringLiteral("budget.below"))) return QStringLiteral("below");
    const bool comparable = one.definition.legalLimit && longestNominalPath(one.definition) > 0;
    return comparable ? QStringLiteral("equal") : QStringLiteral("none");
}

QJsonObject aRecord() {
    return QJsonDocument::fromJson(test::vectorFile("approved_processes.json")).array().at(0).toObject();
}

}  // namespace

TEST_CASE("every approved process is imported and runs") {
    CHECK(approved().read.size() == 93);
    CHECK(approved().rejected.isEmpty());
    for (const ReadWorkflow& one : approved().read) {
        CAPTURE(one.definition.key);
        CHECK_FALSE(hasErrors(one.problems));
        CHECK(workflowFromJson(toJson(one.definition)).value() == one.definition);
        CHECK(one.definition.start()->publicStatus == PublicStatus::Received);
    }
}

TEST_CASE("the sum of every process compares with its limit as counted independently") {
    QStringList lines =
        QString::fromUtf8(test::vectorFile("approved_processes_sums.tsv")).trimmed().split(QLatin1Char('\n'));
    lines.removeFirst();
    REQUIRE(lines.size() == approved().read.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(QLatin1Char('\t'));
        const ReadWorkflow& one = approved().read.at(i);
        CAPTURE(lines.at(i));
        CHECK(one.definition.key == cells.at(0));
        qsizetype rows = 0;
        for (const WorkflowStep& step : one.definition.steps)
            rows += step.kind == StepKind::Human && step.key.startsWith(QLatin1Char('b')) ? 1 : 0;
        CHECK(rows == cells.at(1).toInt());
        CHECK(double(longestNominalPath(one.definition)) == cells.at(2).toDouble() * 1000);
        const std::optional<TimeLimit> limit = one.definition.legalLimit;
        CHECK((limit ? QString::number(double(*nominalHours(*limit)) / 1000) : QStringLiteral("-")) ==
              cells.at(3));
        CHECK(comparison(one) == cells.at(4));
    }
}

TEST_CASE("decision and budgets are kept as approved") {
    const WorkflowDefinition& read = approved("wf-003").definition;
    CHECK(read.decisionNo == QStringLiteral("2031/QĐ-UBND"));
    CHECK(read.decisionDate.has_value());
    CHECK(read.legalLimit == TimeLimit::workingDays(3));
    QStringList lanes;
    for (const WorkflowStep& step : read.steps)
        if (step.kind == StepKind::Human)
            lanes << step.lane.role + QLatin1Char(' ') + (step.budget ? step.budget->toShort() : QString());
    CHECK(lanes == QStringList{QStringLiteral("receivingOfficer 0.25wd"),
                               QStringLiteral("divisionHead 0.25wd"), QStringLiteral("handler 0.5wd"),
                               QStringLiteral("divisionHead 0.25wd"), QStringLiteral("agencyLeader 0.25wd"),
                               QStringLiteral("clerk 0.25wd"), QStringLiteral("handler 1.25wd"),
                               QStringLiteral("returnOfficer ")});
    CHECK(read.step(QStringLiteral("b7"))->lane.unit == LaneUnit::Parent);
    CHECK(read.step(QStringLiteral("b7"))->sourceRole ==
          QStringLiteral("Chuyên viên phòng KGVX, Văn phòng UBND tỉnh"));
    CHECK(read.step(QStringLiteral("b2"))->name == QStringLiteral("Phân công chuyên viên thụ lý hồ sơ"));
}

TEST_CASE("whole days are calendar days and broken ones office time") {
    const WorkflowDefinition& read = approved("wf-013").definition;
    CHECK(read.step(QStringLiteral("b3"))->budget->toShort() == QStringLiteral("4.5wd"));
    CHECK(read.step(QStringLiteral("b7"))->budget->toShort() == QStringLiteral("5cd"));
    CHECK(read.legalLimit->toShort() == QStringLiteral("15cd"));
    CHECK(read.step(QStringLiteral("b3"))->sourceBudget == QStringLiteral("4,5 ngày"));
}

TEST_CASE("a process that does not hand out its result gets such a step") {
    const ReadWorkflow& one = approved("wf-111");
    CHECK(one.definition.action(QStringLiteral("return"), QStringLiteral("return")));
    CHECK(problemKeys(one).contains(QStringLiteral("import.returns")));
    CHECK(problemKeys(one).contains(QStringLiteral("import.partial")));
    CHECK_FALSE(problemKeys(approved("wf-003")).contains(QStringLiteral("import.returns")));
}

TEST_CASE("a record without steps or with hostile text is rejected with reasons") {
    QJsonObject empty = aRecord();
    empty.insert(QLatin1String("steps"), QJsonArray());
    CHECK(test::keyList(processFromJson(empty).refusals()) == QStringList{QStringLiteral("import.steps")});
    QJsonObject hostile = aRecord();
    hostile.insert(QLatin1String("title"), QStringLiteral("a\u202eb"));
    hostile.insert(QLatin1String("issuer"), 7);
    CHECK(test::keyList(processFromJson(hostile).refusals()) ==
          QStringList{QStringLiteral("import.text"), QStringLiteral("import.shape")});
    QJsonObject huge = aRecord();
    huge.insert(QLatin1String("title"), QString(1'000'000, QLatin1Char('a')));
    CHECK(test::keyList(processFromJson(huge).refusals()) == QStringList{QStringLiteral("import.text")});
}

TEST_CASE("a role that nobody can place is reported and kept in its own words") {
    const ReadWorkflow& one = approved("wf-074");
    CHECK(problemKeys(one).contains(QStringLiteral("import.role")));
    CHECK(one.definition.step(QStringLiteral("b3"))->lane.role == role::kHandler);
    CHECK(one.definition.step(QStringLiteral("b3"))->sourceRole ==
          QStringLiteral("Cấp Trung đoàn hoặc tương đương."));
}
