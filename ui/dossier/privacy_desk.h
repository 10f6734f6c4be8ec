// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/look_closer.h"
#include "ui/shell/workplace.h"

#include <QObject>

class QMenu;

namespace motcua::ui {

/// Seeing the numbers of a dossier in full, and telling the person concerned who did.
class PrivacyDesk : public QObject {
    Q_OBJECT
public:
    explicit PrivacyDesk(Workplace& place, QObject* parent) : QObject(parent), m_place(place) {}

    /// Adds both acts to a menu; what cannot be done says why.
    void addTo(QMenu& menu, const Dossier& dossier);

Q_SIGNALS:
    /// The look is recorded: the dossier in full.
    void revealed(const motcua::Dossier& dossier);
    /// Why not, for a notice.
    void refused(const QString& sentence);

private:
    void reveal(DossierId dossier);
    void printExtract(DossierId dossier);

    Workplace& m_place;
};

}  // namespace motcua::ui
