// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_draw.h"
#include "app/demo_people.h"
#include "core/access/actor.h"
#include "core/dossier/application.h"
#include "core/dossier/desk.h"

#include <QHash>

namespace motcua {

/// An application as it comes to a counter, and who takes it.
struct DemoArrival {
    Application application;
    Actor actor;
    UnitId unit{0};  ///< where it is received
};

/// What citizens hand in at a centre: the procedures that every counter knows most often, the rest of the
/// catalogue now and then, only where the centre says who resolves them.
class DemoApplications {
public:
    /// Both are used as long as the object lives.
    DemoApplications(Desk& desk, const DemoPeople& people);

    /// Whether somebody can receive something that day.
    [[nodiscard]] bool isPossibleOn(QDate day);
    /// `no` names the arrival: some citizens come again. \throws LogicError where nothing is possible.
    [[nodiscard]] DemoArrival drawn(qint64 no, QDate day, Draw& draw);

private:
    void staff(QDate day);
    [[nodiscard]] Weighted<QString> proceduresAt(UnitId unit);
    [[nodiscard]] const Procedure& procedure(const QString& code);
    [[nodiscard]] QList<CounterId> countersOf(UnitId unit) const;
    [[nodiscard]] Person submitterOf(qint64 no, const Procedure& procedure, Draw& draw) const;
    [[nodiscard]] QList<SubmittedPaper> papersOf(const Procedure& procedure, Draw& draw) const;

    Desk& m_desk;
    const DemoPeople& m_people;
    QList<ProcedureRow> m_rows;
    QHash<QString, qint64> m_weights;  ///< of the procedures that every counter knows
    QHash<QString, Procedure> m_procedures;
    QHash<UnitId, Weighted<QString>> m_proceduresAt;
    QDate m_staffedOn;
    Weighted<UnitId> m_units;
    QHash<UnitId, QList<Actor>> m_actors;
};

}  // namespace motcua
