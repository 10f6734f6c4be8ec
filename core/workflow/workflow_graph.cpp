// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_graph.h"

#include "core/workflow/workflow_check.h"

#include <algorithm>

namespace motcua {

namespace {

bool namesItsTarget(const WorkflowAction& action) {
    return !action.to.startsWith(QLatin1Char('@'));
}

QSet<QString> closure(const QHash<QString, QStringList>& edges, QStringList open) {
    QSet<QString> seen(open.begin(), open.end());
    while (!open.isEmpty()) {
        const QStringList next = edges.value(open.takeLast());
        for (const QString& key : next) {
            if (seen.contains(key)) continue;
            seen.insert(key);
            open << key;
        }
    }
    return seen;
}

}  // namespace

WorkflowGraph::WorkflowGraph(const WorkflowDefinition& definition) : m_definition(definition) {
    for (const WorkflowAction& action : definition.actions) {
        if (!namesItsTarget(action) || !definition.step(action.from) || !definition.step(action.to)) continue;
        m_forward[action.from] << action.to;
        m_enteredFrom[action.to] << action.from;
    }
    m_next = m_forward;
    for (const WorkflowAction& action : definition.actions) {
        QStringList to{action.to};
        if (action.to == target::kPrevious || action.to == target::kAsker) {
            to = m_enteredFrom.value(action.from);
            m_next[action.from] += to;
        }
        if (action.trigger.kind != Trigger::Kind::User && action.to != target::kStay)
            m_automatic[action.from] += to;
    }
}

QSet<QString> WorkflowGraph::reachableFrom(const QString& start) const {
    return closure(m_next, {start});
}

QSet<QString> WorkflowGraph::leadingToEnd() const {
    QHash<QString, QStringList> backward;
    for (auto at = m_next.constBegin(); at != m_next.constEnd(); ++at)
        for (const QString& to : at.value()) backward[to] << at.key();
    QStringList ends;
    for (const WorkflowStep& step : m_definition.steps)
        if (step.kind == StepKind::End) ends << step.key;
    return closure(backward, ends);
}

QStringList WorkflowGraph::automaticCycle() const {
    QStringList cycle;
    for (const WorkflowStep& step : m_definition.steps) {
        const QStringList next = m_automatic.value(step.key);
        if (!next.isEmpty() && closure(m_automatic, next).contains(step.key)) cycle << step.key;
    }
    return cycle;
}

qint64 WorkflowGraph::longestFrom(const QString& key, QSet<QString>& onWay,
                                  QHash<QString, qint64>& known) const {
    if (known.contains(key)) return known.value(key);
    onWay.insert(key);
    qint64 longest = 0;
    const QStringList next = m_forward.value(key);
    for (const QString& to : next)
        if (!onWay.contains(to)) longest = std::max(longest, longestFrom(to, onWay, known));
    onWay.remove(key);
    const WorkflowStep& step = *m_definition.step(key);
    const bool insideLimit = step.kind == StepKind::Human || step.kind == StepKind::Sub;
    if (insideLimit && step.budget) longest += nominalHours(*step.budget).value_or(0);
    known.insert(key, longest);
    return longest;
}

qint64 WorkflowGraph::longestNominalPath() const {
    const WorkflowStep* start = m_definition.start();
    if (!start) return 0;
    QSet<QString> onWay;
    QHash<QString, qint64> known;
    return longestFrom(start->key, onWay, known);
}

}  // namespace motcua
