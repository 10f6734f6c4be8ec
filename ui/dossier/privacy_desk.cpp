// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/privacy_desk.h"

#include "core/dossier/looks.h"
#include "core/forms/view_extract.h"
#include "ui/dossier/ui_dossier_say.h"
#include "ui/shared/messages.h"
#include "ui/shared/user_prompt.h"
#include "ui/shell/prover.h"
#include "ui/shell/slip_output.h"

#include <QMenu>

namespace motcua::ui {

namespace {

/// What an officer can look for; searches and exports say so by themselves.
QStringList askedPurposes() {
    QStringList purposes = viewPurposes();
    purposes.removeAll(QStringLiteral("search"));
    purposes.removeAll(QStringLiteral("export"));
    return purposes;
}

}  // namespace

void PrivacyDesk::addTo(QMenu& menu, const Dossier& dossier) {
    Refusals refusals = LookCloser(m_place.desk).objectionsToReveal(dossier, m_place.actor);
    if (asksForProofOnly(refusals)) refusals.clear();  // reveal() asks for it
    QString words = UiDossierSay::tr("Show the full numbers…");
    if (!refusals.isEmpty()) words += QStringLiteral(" – ") + refusals.first().message;
    menu.addSeparator();
    QAction* reveals = menu.addAction(words, this, [this, id = dossier.id] { reveal(id); });
    reveals->setObjectName(QStringLiteral("reveal"));
    reveals->setEnabled(refusals.isEmpty());
    if (refusals.isEmpty()) reveals->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    QAction* extracts = menu.addAction(UiDossierSay::tr("Print who looked at this dossier"), this,
                                       [this, id = dossier.id] { printExtract(id); });
    extracts->setObjectName(QStringLiteral("extract"));
}

void PrivacyDesk::reveal(DossierId dossier) {
    const QStringList purposes = askedPurposes();
    QStringList labels;
    for (const QString& purpose : purposes) labels += purposeLabel(purpose);
    const QString title = UiDossierSay::tr("Show the full numbers");
    const auto chosen = m_place.prompt.choose(
        title,
        UiDossierSay::tr("For what do you need them? Your name, the time and the purpose are kept; "
                         "the person concerned may ask for them."),
        labels);
    if (!chosen) return;
    const auto words = m_place.prompt.askText({title,
                                               UiDossierSay::tr("More about the reason, where needed"),
                                               UiDossierSay::tr("Show"),
                                               {},
                                               false});
    if (!words) return;
    try {
        const auto shown = proven(m_place.prover, [&] {
            return LookCloser(m_place.desk).reveal(dossier, {purposes.at(*chosen), *words}, m_place.actor);
        });
        if (shown)
            Q_EMIT revealed(*shown);
        else
            Q_EMIT refused(refusalsText(shown.refusals()));
    } catch (const Fault& fault) {
        Q_EMIT refused(faultText(fault));
    }
}

void PrivacyDesk::printExtract(DossierId dossier) {
    const auto looks = looksAt(m_place.desk, dossier, m_place.actor);
    if (!looks) return Q_EMIT refused(refusalsText(looks.refusals()));
    const UnitId unit = looks->dossier.receivingUnit;
    m_place.slips.printForm({viewExtract({*looks}, m_place.desk, unit, m_place.actor)},
                            looks->dossier.code + QStringLiteral("-trich-luc"));
}

}  // namespace motcua::ui
