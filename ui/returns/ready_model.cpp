// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ready_model.h"

#include "core/dossier/desk.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/state.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua::ui {

QString waitingText(Instant since, Instant now) {
    const qint64 days = localDate(since).daysTo(localDate(now));
    if (days <= 0) return ReadyModel::tr("today");
    return days == 1 ? ReadyModel::tr("yesterday") : ReadyModel::tr("%n days", nullptr, int(days));
}

ReadyModel::ReadyModel(const Desk& desk, QObject* parent) : DossierModel(kColumns, parent), m_desk(desk) {}

void ReadyModel::setRows(QList<DossierRow> rows) {
    std::sort(rows.begin(), rows.end(), [](const DossierRow& a, const DossierRow& b) {
        return a.stepSince == b.stepSince ? a.id < b.id : a.stepSince < b.stepSince;
    });
    replaceRows(std::move(rows));
}

QVariant ReadyModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DossierRow& row = dossierAt(index.row());
    if (role == BoldWhenSelectedRole) return index.column() == Code;
    if (role == StateRole) return index.column() == Waiting ? QVariant(int(State::Ready)) : QVariant();
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Waiting:
            return waitingText(row.stepSince, m_desk.clock.now());
        case Code:
            return row.code;
        case Submitter:
            return row.submitter;
        case Procedure:
            return row.procedure;
        default:
            return {};
    }
}

QString ReadyModel::heading(int column) const {
    switch (column) {
        case Waiting:
            return tr("Ready since ↑");
        case Code:
            return tr("Dossier code");
        case Submitter:
            return tr("Submitter");
        default:
            return tr("Procedure");
    }
}

}  // namespace motcua::ui
