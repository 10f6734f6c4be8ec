// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/found_model.h"

#include "core/dossier/desk.h"
#include "core/dossier/void_number.h"
#include "ui/shared/cell_delegate.h"

namespace motcua::ui {

FoundModel::FoundModel(const Desk& desk, QObject* parent) : DossierModel(kColumns, parent), m_desk(desk) {}

void FoundModel::rowsRead(int first) {
    m_standings.resize(first);
    for (int row = first; row < rowCount(); ++row) m_standings += standingOf(dossierAt(row), m_desk);
}

QVariant FoundModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DossierRow& row = dossierAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(index.row(), index.column());
        case StateRole:
            return index.column() == Due ? QVariant(int(m_standings.at(index.row()).state)) : QVariant();
        case BoldWhenSelectedRole:
            return index.column() == Code;
        case QuietRole:
            return index.column() == Received || (index.column() == Step && isEnded(row.status));
        default:
            return {};
    }
}

QString FoundModel::heading(int column) const {
    switch (column) {
        case Due:
            return tr("Due");
        case Code:
            return tr("Dossier code");
        case Submitter:
            return tr("Submitter");
        case Procedure:
            return tr("Procedure");
        case Step:
            return tr("Step");
        default:
            return tr("Received ↓");
    }
}

QString FoundModel::textOf(int at, int column) const {
    const DossierRow& row = dossierAt(at);
    switch (column) {
        case Due:
            return m_standings.at(at).text;
        case Code:
            return row.code;
        case Submitter:
            return row.submitter;
        case Procedure:
            return row.procedure;
        case Step:
            return row.step.isEmpty() || row.voided ? standingLabel(row.status, row.voided) : row.step;
        case Received:
            return toShortVietnamese(row.receivedAt);
        default:
            return {};
    }
}

}  // namespace motcua::ui
