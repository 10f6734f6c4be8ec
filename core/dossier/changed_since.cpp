// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changed_since.h"

#include "core/dossier/dossier_say.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace motcua {

namespace {

/// How a dossier stood at a version: its step, else its status.
QString standingOf(const Desk& desk, const QList<HistoryEntry>& history, qint64 version,
                   const Dossier& dossier) {
    const auto process = desk.workflows.load(dossier.workflowVersion);
    for (const HistoryEntry& entry : history) {
        const QJsonObject state =
            QJsonDocument::fromJson(entry.event.body).object().value(QLatin1String("state")).toObject();
        if (state.value(QLatin1String("version")).toInteger() != version) continue;
        const WorkflowStep* step =
            process ? process->definition.step(state.value(QLatin1String("step")).toString()) : nullptr;
        if (step) return step->name;
        const auto status = publicStatusFromKey(state.value(QLatin1String("status")).toString());
        if (status) return label(*status);
    }
    return DossierSay::tr("unknown");
}

}  // namespace

Refusal changedSince(const Desk& desk, const Dossier& dossier, qint64 seen) {
    const QList<HistoryEntry> history = desk.history.of(dossier.id);
    if (history.isEmpty()) throw LogicError(QStringLiteral("a dossier without events"));
    const HistoryEntry& last = history.last();
    return {
        QStringLiteral("dossier.changed"),
        DossierSay::tr("Dossier %1 was changed by %2 at %3 while you were looking at it. Nothing was done.")
                .arg(dossier.code, last.actor, toShortVietnamese(last.event.at)) +
            QLatin1Char(' ') +
            DossierSay::tr("You saw version %1 (%2), it stands at version %3 (%4).")
                .arg(QString::number(seen), standingOf(desk, history, seen, dossier),
                     QString::number(dossier.version), standingOf(desk, history, dossier.version, dossier)),
        DossierSay::tr("Look at it again, then repeat the act if it still fits."),
        {}};
}

}  // namespace motcua
