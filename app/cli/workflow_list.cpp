// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workflow_list.h"

#include "app/cli/cli_say.h"

#include <QJsonObject>

namespace motcua::cli {

QJsonArray workflowsJson(const QList<WorkflowVersion>& approved) {
    QJsonArray array;
    for (const WorkflowVersion& version : approved) {
        const WorkflowDefinition& process = version.definition;
        array += QJsonObject{{QStringLiteral("key"), process.key},
                             {QStringLiteral("name"), process.name},
                             {QStringLiteral("limit"),
                              process.legalLimit ? QJsonValue(process.legalLimit->toShort()) : QJsonValue()},
                             {QStringLiteral("decision"), process.decisionNo},
                             {QStringLiteral("validFrom"), version.validFrom.toString(Qt::ISODate)},
                             {QStringLiteral("steps"), process.steps.size()}};
    }
    return array;
}

QString workflowsText(const QList<WorkflowVersion>& approved) {
    QString text;
    for (const WorkflowVersion& version : approved)
        text += CliSay::tr("Process %1: %2").arg(version.definition.key, version.definition.name) +
                QLatin1Char('\n');
    return text;
}

}  // namespace motcua::cli
