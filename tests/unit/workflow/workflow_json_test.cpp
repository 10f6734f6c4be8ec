// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_json.h"

#include "core/base/json.h"
#include "core/workflow/default_process.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_file.h"
#include "tests/support/catch2.h"
#include "tests/unit/workflow/builders.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace motcua;

namespace {

QJsonObject certifiedCopyJson() {
    return QJsonDocument::fromJson(test::vectorFile("certified_copy.json")).object();
}

QStringList fieldsOf(const QJsonObject& object) {
    QStringList fields;
    const Outcome<WorkflowDefinition> read = workflowFromJson(object);
    for (const Refusal& refusal : read.refusals()) fields << refusal.key + QLatin1Char(' ') + refusal.field;
    return fields;
}

QJsonObject withStep(const QString& member, const QJsonValue& value) {
    QJsonObject object = certifiedCopyJson();
    QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    QJsonObject step = steps.at(0).toObject();
    step.insert(member, value);
    steps.replace(0, step);
    object.insert(QLatin1String("steps"), steps);
    return object;
}

}  // namespace

TEST_CASE("a file of the exchange format is read and passes the check") {
    const WorkflowDefinition read = workflowFromJson(certifiedCopyJson()).value();
    CHECK(read.procedureCodes == QStringList{QStringLiteral("2.000908")});
    CHECK(read.decisionDate == QDate(2026, 5, 13));
    CHECK(read.legalLimit == TimeLimit::workingHours(8));
    CHECK(read.step(QStringLiteral("tham_dinh"))->policy == BudgetPolicy::Shared);
    CHECK(toText(read.action(QStringLiteral("tham_dinh"), QStringLiteral("bs"))->guard) ==
          QStringLiteral("count(supplement) < 1"));
    CHECK(checked(read).isEmpty());
}

TEST_CASE("what is written reads back equal") {
    const WorkflowDefinition read = workflowFromJson(certifiedCopyJson()).value();
    CHECK(workflowFromJson(toJson(read)).value() == read);
    CHECK(canonicalJson(toJson(read)) == canonicalJson(toJson(workflowFromJson(toJson(read)).value())));
    const WorkflowDefinition made = defaultProcess(TimeLimit::workingDays(5));
    CHECK(workflowFromJson(toJson(made)).value() == made);
}

TEST_CASE("every flaw of a file is named with its path") {
    QJsonObject object = certifiedCopyJson();
    object.insert(QLatin1String("surprise"), 1);
    object.insert(QLatin1String("decisionDate"), QStringLiteral("13/05/2026"));
    object.remove(QLatin1String("name"));
    CHECK(fieldsOf(object) == QStringList{QStringLiteral("json.missing name"),
                                          QStringLiteral("json.value decisionDate"),
                                          QStringLiteral("json.unknown surprise")});
    CHECK(fieldsOf(withStep(QStringLiteral("budget"), QStringLiteral("2 giờ"))) ==
          QStringList{QStringLiteral("json.value steps[0].budget")});
    CHECK(fieldsOf(withStep(QStringLiteral("status"), 11)) ==
          QStringList{QStringLiteral("json.value steps[0].status")});
    CHECK(fieldsOf(withStep(QStringLiteral("maxLaps"), 1.5)) ==
          QStringList{QStringLiteral("json.value steps[0].maxLaps")});
    CHECK(fieldsOf(withStep(QStringLiteral("lane"), QStringLiteral("handler"))).first() ==
          QStringLiteral("json.type steps[0].lane"));
    CHECK(fieldsOf(withStep(QStringLiteral("name"), QString(QChar(0)))).size() == 1);
}

TEST_CASE("another format is refused") {
    QJsonObject object = certifiedCopyJson();
    object.insert(QLatin1String("format"), QStringLiteral("motcua-workflow/9"));
    CHECK(fieldsOf(object) == QStringList{QStringLiteral("json.value format")});
}

TEST_CASE("a new label changes the text hash only and a new budget the semantic one only") {
    const WorkflowDefinition before = workflowFromJson(certifiedCopyJson()).value();
    WorkflowDefinition renamed = before;
    renamed.actions[0].label = QStringLiteral("Chuyển");
    CHECK(semHash(renamed) == semHash(before));
    CHECK(textHash(renamed) != textHash(before));
    WorkflowDefinition faster = before;
    faster.steps[0].budget = TimeLimit::workingHours(1);
    CHECK(semHash(faster) != semHash(before));
    CHECK(textHash(faster) == textHash(before));
    CHECK(semHash(before).size() == 64);
}

TEST_CASE("a file may hold one workflow or a list and one bad entry does not stop the others") {
    CHECK(readWorkflowFile(test::vectorFile("certified_copy.json"))->read.size() == 1);
    QJsonObject bad = certifiedCopyJson();
    bad.remove(QLatin1String("name"));
    const QJsonArray list{certifiedCopyJson(), bad, certifiedCopyJson(), 7};
    const WorkflowFile file = readWorkflowFile(QJsonDocument(list).toJson()).value();
    CHECK(file.read.size() == 1);
    REQUIRE(file.rejected.size() == 3);
    CHECK(test::keyList(file.rejected.at(0).reasons) == QStringList{QStringLiteral("json.missing")});
    CHECK(test::keyList(file.rejected.at(1).reasons) == QStringList{QStringLiteral("workflow.twice")});
    CHECK(test::keyList(file.rejected.at(2).reasons) == QStringList{QStringLiteral("workflow.format")});
    CHECK(file.rejected.at(2).key == QStringLiteral("[3]"));
    CHECK(readWorkflowFile("{}").refusals().first().key == QStringLiteral("workflow.format"));
    CHECK(readWorkflowFile("{").refusals().first().key == QStringLiteral("json.syntax"));
}
