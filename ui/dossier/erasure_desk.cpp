// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/erasure_desk.h"

#include "core/dossier/dossier_status.h"
#include "ui/shared/messages.h"
#include "ui/shared/user_prompt.h"

#include <QCoreApplication>
#include <QMenu>

namespace motcua::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ui_dossier)
};

QString stepOf(const std::optional<Erasure>& erasure) {
    if (!erasure) return Say::tr("Propose to erase the personal data…");
    switch (erasure->state) {
        case ErasureState::Proposed:
            return Say::tr("Approve or reject the erasure of the personal data (%1 of 2)…")
                .arg(erasure->approvers.size());
        case ErasureState::Approved:
        case ErasureState::Erased:
            return Say::tr("Erase the personal data now…");
        default:
            return Say::tr("The personal data were erased");
    }
}

QStringList labelsOf(const QStringList& keys, QString (*label)(const QString&)) {
    QStringList labels;
    for (const QString& key : keys) labels += label(key);
    return labels;
}

}  // namespace

void ErasureDesk::addTo(QMenu& menu, const Dossier& dossier) {
    if (!isEnded(dossier.status) || dossier.process.live()) return;
    const auto erasure = m_place.desk.erasures.of(dossier.id);
    QAction* step = menu.addAction(stepOf(erasure), this, [this, erasure, id = dossier.id] {
        try {
            if (!erasure)
                propose(id);
            else if (erasure->state == ErasureState::Proposed)
                judge(*erasure);
            else
                run(*erasure);
        } catch (const Fault& fault) {
            Q_EMIT told(State::Overdue, faultText(fault));
        }
    });
    step->setObjectName(QStringLiteral("erase"));
    step->setEnabled(!erasure || erasure->state != ErasureState::Cleaned);
}

void ErasureDesk::propose(DossierId dossier) {
    const QString title = Say::tr("Propose an erasure");
    const auto ground =
        m_place.prompt.choose(title, Say::tr("On what ground?"), labelsOf(erasureGrounds(), groundLabel));
    if (!ground) return;
    const auto retention = m_place.prompt.choose(title, Say::tr("How long are dossiers of this kind kept?"),
                                                 labelsOf(retentionClasses(), retentionLabel));
    if (!retention) return;
    tell(ErasePersonalData(m_place.desk)
             .propose(dossier, erasureGrounds().at(*ground), retentionClasses().at(*retention),
                      m_place.actor));
}

void ErasureDesk::judge(const Erasure& erasure) {
    const QString question = Say::tr("%1: %2 (%3). Legal basis: %4.")
                                 .arg(erasure.code, groundLabel(erasure.ground),
                                      retentionLabel(erasure.retention), groundBasis(erasure.ground));
    const auto answer = m_place.prompt.choose(Say::tr("Erasure of personal data"), question,
                                              {Say::tr("Approve"), Say::tr("Reject")});
    if (!answer) return;
    ErasePersonalData erase(m_place.desk);
    tell(*answer == 0 ? erase.approve(erasure.id, m_place.actor) : erase.reject(erasure.id, m_place.actor));
}

void ErasureDesk::run(const Erasure& erasure) {
    if (!m_place.prompt.confirm(
            {Say::tr("Erase the personal data?"),
             Say::tr("Everything that two others approved is erased, %1 among it. It cannot be "
                     "brought back. Backups from before keep it until they expire.")
                 .arg(erasure.code),
             Say::tr("Erase"),
             {},
             true}))
        return;
    const auto done = ErasePersonalData(m_place.desk).run(m_place.actor);
    if (!done) return Q_EMIT told(State::Overdue, refusalsText(done.refusals()));
    Q_EMIT told(State::Ready, Say::tr("The personal data of %1 dossier(s) were erased.").arg(done->size()));
    Q_EMIT changed();
}

void ErasureDesk::tell(const Outcome<Erasure>& erasure) {
    if (!erasure) return Q_EMIT told(State::Overdue, refusalsText(erasure.refusals()));
    Q_EMIT told(State::Ready, QStringLiteral("%1: %2").arg(erasure->code, label(erasure->state)));
    Q_EMIT changed();
}

}  // namespace motcua::ui
