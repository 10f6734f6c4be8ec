// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/audit_model.h"

#include "core/dossier/read_audit.h"
#include "ui/shared/table_cell.h"

namespace motcua::ui {

AuditModel::AuditModel(const Desk& desk, QObject* parent) : QStandardItemModel(parent), m_desk(desk) {
    setColumnCount(5);
}

QString AuditModel::nameOf(OfficerId id) const {
    const auto officer = m_desk.directory.officer(id);
    return officer ? officer->name : QString();
}

void AuditModel::clearRows() {
    removeRows(0, rowCount());
    m_dossiers.clear();
    m_next.reset();
    m_reader = {};
}

void AuditModel::begin(const QStringList& headings) {
    clearRows();
    setHorizontalHeaderLabels(headings);
}

void AuditModel::add(const QStringList& texts, const std::optional<DossierId>& dossier) {
    QList<QStandardItem*> cells;
    for (const QString& text : texts) cells += cells.size() == 1 ? nameCell(text) : textCell(text);
    m_dossiers += dossier;
    appendRow(cells);
}

void AuditModel::addPage(const AuditExcerpt& page) {
    for (const AuditLine& line : page.lines) {
        QString who = line.actor.isEmpty() ? tr("The program itself") : line.actor;
        if (!line.onBehalfOf.isEmpty()) who = tr("%1, for %2").arg(who, line.onBehalfOf);
        add({toShortVietnamese(line.event.at), auditWords(line, m_desk), who, line.code, line.event.station},
            line.event.dossier);
    }
    m_next = page.next;
}

void AuditModel::showLog(Reader reader) {
    begin({tr("Time"), tr("What happened"), tr("Who"), tr("Dossier code"), tr("Station")});
    const auto page = reader(std::nullopt);
    if (!page) return;
    m_reader = std::move(reader);
    addPage(*page);
}

void AuditModel::showAgain(const QList<ReceivedAgain>& found) {
    begin({tr("Void since"), tr("Voided number"), tr("Proposed by; decided by"), tr("Received again as"),
           tr("When and by whom")});
    for (const ReceivedAgain& one : found)
        add({toShortVietnamese(one.voidedAt), one.voidedCode,
             tr("%1; %2").arg(nameOf(one.proposedBy), nameOf(one.voidedBy)), one.againCode,
             tr("%1, %2").arg(toShortVietnamese(one.againAt), nameOf(one.againBy))},
            one.again);
}

void AuditModel::showIdle(const QList<IdleLook>& looks) {
    begin({tr("Time"), tr("What was seen"), tr("Who"), tr("Dossier code"), tr("For what")});
    for (const IdleLook& look : looks) {
        const QString code = look.dossiers == 1
                                 ? look.code
                                 : tr("%1 and %2 more").arg(look.code, QString::number(look.dossiers - 1));
        QString purpose = purposeLabel(look.view.reason.purpose);
        if (!look.view.reason.words.isEmpty()) purpose += QStringLiteral(": ") + look.view.reason.words;
        add({toShortVietnamese(look.view.at), label(look.view.kind), nameOf(look.view.officer), code,
             purpose.replace(QLatin1Char('\n'), QLatin1Char(' '))},
            look.first);
    }
}

std::optional<DossierId> AuditModel::dossierAt(int row) const {
    return row >= 0 && row < m_dossiers.size() ? m_dossiers.at(row) : std::nullopt;
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_reader && m_next;
}

void AuditModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    const auto page = m_reader(m_next);
    if (page)
        addPage(*page);
    else
        m_next.reset();
}

}  // namespace motcua::ui
