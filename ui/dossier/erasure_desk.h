// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/erasure.h"
#include "ui/shared/state.h"
#include "ui/shell/workplace.h"

#include <QObject>
#include <functional>

class QMenu;

namespace motcua::ui {

/// The legal steps of erasing the personal data of a dossier, each at its time: proposed by the archivist,
/// approved or rejected by two others, done. What goes and what stays is said before each.
class ErasureDesk : public QObject {
    Q_OBJECT
public:
    explicit ErasureDesk(Workplace& place, QObject* parent) : QObject(parent), m_place(place) {}

    /// Adds the step that comes next; nothing to a dossier that is still being handled.
    void addTo(QMenu& menu, const Dossier& dossier);

    /// Each asks first, and ends with told(); faults are told too.
    void propose(DossierId dossier);
    void approve(const Erasure& erasure);
    void reject(const Erasure& erasure);
    /// Everything that is approved.
    void run();

Q_SIGNALS:
    void told(motcua::ui::State state, const QString& sentence);
    /// The dossier is to be read again.
    void changed();

private:
    void judge(const Erasure& erasure);
    [[nodiscard]] QString about(const Erasure& erasure) const;
    void perform(const std::function<Outcome<Erasure>()>& act);

    Workplace& m_place;
};

}  // namespace motcua::ui
