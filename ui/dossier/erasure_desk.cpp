// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/erasure_desk.h"

#include "core/dossier/dossier_status.h"
#include "ui/dossier/erasure_words.h"
#include "ui/dossier/ui_dossier_say.h"
#include "ui/shared/messages.h"
#include "ui/shared/user_prompt.h"
#include "ui/shell/prover.h"

#include <QMenu>

namespace motcua::ui {

namespace {

QString stepOf(const std::optional<Erasure>& erasure) {
    if (!erasure) return UiDossierSay::tr("Propose to erase the personal data…");
    switch (erasure->state) {
        case ErasureState::Proposed:
            return UiDossierSay::tr("Approve or reject the erasure of the personal data (%1 of 2)…")
                .arg(erasure->approvers.size());
        case ErasureState::Approved:
        case ErasureState::Erased:
            return UiDossierSay::tr("Erase the personal data now…");
        default:
            return UiDossierSay::tr("The personal data were erased");
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
        if (!erasure)
            propose(id);
        else if (erasure->state == ErasureState::Proposed)
            judge(*erasure);
        else
            run();
    });
    step->setObjectName(QStringLiteral("erase"));
    step->setEnabled(!erasure || erasure->state != ErasureState::Cleaned);
}

QString ErasureDesk::about(const Erasure& erasure) const {
    return UiDossierSay::tr("%1: %2 (%3). Legal basis: %4.")
               .arg(erasure.code, groundLabel(erasure.ground), retentionLabel(erasure.retention),
                    groundBasis(erasure.ground)) +
           u'\n' + erasureScope(m_place.desk, erasure.dossier);
}

void ErasureDesk::propose(DossierId dossier) {
    const QString title = UiDossierSay::tr("Propose an erasure");
    const auto ground = m_place.prompt.choose(
        title, UiDossierSay::tr("On what ground?") + u'\n' + erasureScope(m_place.desk, dossier),
        labelsOf(erasureGrounds(), groundLabel));
    if (!ground) return;
    const auto retention =
        m_place.prompt.choose(title, UiDossierSay::tr("How long are dossiers of this kind kept?"),
                              labelsOf(retentionClasses(), retentionLabel));
    if (!retention) return;
    perform([&] {
        return ErasePersonalData(m_place.desk)
            .propose(dossier, erasureGrounds().at(*ground), retentionClasses().at(*retention), m_place.actor);
    });
}

void ErasureDesk::judge(const Erasure& erasure) {
    const auto answer = m_place.prompt.choose(UiDossierSay::tr("Erasure of personal data"), about(erasure),
                                              {UiDossierSay::tr("Approve"), UiDossierSay::tr("Reject")});
    if (!answer) return;
    perform([&] {
        ErasePersonalData erase(m_place.desk);
        return *answer == 0 ? erase.approve(erasure.id, m_place.actor)
                            : erase.reject(erasure.id, m_place.actor);
    });
}

void ErasureDesk::approve(const Erasure& erasure) {
    if (m_place.prompt.confirm(
            {UiDossierSay::tr("Approve the erasure"), about(erasure), UiDossierSay::tr("Approve")}))
        perform([&] { return ErasePersonalData(m_place.desk).approve(erasure.id, m_place.actor); });
}

void ErasureDesk::reject(const Erasure& erasure) {
    if (m_place.prompt.confirm(
            {UiDossierSay::tr("Reject the erasure"), about(erasure), UiDossierSay::tr("Reject")}))
        perform([&] { return ErasePersonalData(m_place.desk).reject(erasure.id, m_place.actor); });
}

void ErasureDesk::run() {
    QStringList codes;
    for (const Erasure& erasure : m_place.desk.erasures.all())
        if (erasure.state == ErasureState::Approved || erasure.state == ErasureState::Erased)
            codes += erasure.code;
    if (!m_place.prompt.confirm(
            {UiDossierSay::tr("Erase the personal data?"),
             UiDossierSay::tr(
                 "Erased is everything that two others approved: %1. It cannot be brought back. Backups "
                 "from before keep it until they expire. The whole store is written anew, which takes "
                 "a while; nobody can work in it meanwhile.")
                 .arg(codes.join(QStringLiteral(", "))),
             UiDossierSay::tr("Erase"),
             {},
             true}))
        return;
    try {
        const auto done =
            proven(m_place.prover, [&] { return ErasePersonalData(m_place.desk).run(m_place.actor); });
        if (!done) return Q_EMIT told(State::Overdue, refusalsText(done.refusals()));
        Q_EMIT changed();
        Q_EMIT told(State::Ready,
                    UiDossierSay::tr("The personal data of %1 dossier(s) were erased.").arg(done->size()));
    } catch (const Fault& fault) {
        qWarning("erasing personal data failed: %s", fault.what());
        Q_EMIT told(State::Overdue, faultText(fault));
    }
}

void ErasureDesk::perform(const std::function<Outcome<Erasure>()>& act) {
    try {
        const auto erasure = proven(m_place.prover, act);
        if (!erasure) return Q_EMIT told(State::Overdue, refusalsText(erasure.refusals()));
        const QString linked = linkedCodes(m_place.desk, *erasure);
        Q_EMIT changed();
        Q_EMIT told(
            State::Ready,
            QString(QStringLiteral("%1: %2. ").arg(erasure->code, label(erasure->state)) + linked).trimmed());
    } catch (const Fault& fault) {
        qWarning("a step of an erasure failed: %s", fault.what());
        Q_EMIT told(State::Overdue, faultText(fault));
    }
}

}  // namespace motcua::ui
