// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace motcua {

/// A definition as a graph of step keys; "@previous" and "@asker" are resolved to every step that they may
/// lead to. What a definition misspells is left out.
class WorkflowGraph {
public:
    explicit WorkflowGraph(const WorkflowDefinition& definition);

    [[nodiscard]] QSet<QString> reachableFrom(const QString& start) const;
    /// Steps from which some end can be reached, the ends among them.
    [[nodiscard]] QSet<QString> leadingToEnd() const;
    /// Steps with an action that names this one as its target.
    [[nodiscard]] QStringList enteredFrom(const QString& key) const { return m_enteredFrom.value(key); }
    /// Steps on a cycle of actions that no person sets off; empty where there is none.
    [[nodiscard]] QStringList automaticCycle() const;
    /// Sum of nominal budgets along the longest way; ways back to a step on that way are not followed.
    [[nodiscard]] qint64 longestNominalPath() const;

private:
    [[nodiscard]] qint64 longestFrom(const QString& key, QSet<QString>& onWay,
                                     QHash<QString, qint64>& known) const;

    const WorkflowDefinition& m_definition;
    QHash<QString, QStringList> m_next;         ///< all edges
    QHash<QString, QStringList> m_forward;      ///< those that name their target
    QHash<QString, QStringList> m_automatic;    ///< those without a person
    QHash<QString, QStringList> m_enteredFrom;  ///< m_forward, turned round
};

}  // namespace motcua
