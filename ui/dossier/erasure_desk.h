// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/erasure.h"
#include "ui/shared/state.h"
#include "ui/shell/workplace.h"

#include <QObject>

class QMenu;

namespace motcua::ui {

/// The legal steps of erasing the personal data of one dossier, each at its time: proposed by the archivist,
/// approved or rejected by two others, done.
class ErasureDesk : public QObject {
    Q_OBJECT
public:
    explicit ErasureDesk(Workplace& place, QObject* parent) : QObject(parent), m_place(place) {}

    /// Adds the step that comes next; nothing to a dossier that is still being handled.
    void addTo(QMenu& menu, const Dossier& dossier);

Q_SIGNALS:
    void told(motcua::ui::State state, const QString& sentence);
    /// The dossier is to be read again.
    void changed();

private:
    void propose(DossierId dossier);
    void judge(const Erasure& erasure);
    void run(const Erasure& erasure);
    void tell(const Outcome<Erasure>& erasure);

    Workplace& m_place;
};

}  // namespace motcua::ui
