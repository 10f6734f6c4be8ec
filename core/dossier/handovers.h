// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

using HandoverId = Id<struct HandoverTag>;

/// One dossier on a handover list.
struct HandoverLine {
    DossierId dossier{0};
    QString code;
    QString procedure;
    QString submitter;
    int originals = 0;  ///< sheets that must come back; the rest are copies
    int papers = 0;     ///< all of them
    std::optional<Instant> due;
    bool missing = false;  ///< the receiver did not get it; it stayed with the giver

    friend bool operator==(const HandoverLine&, const HandoverLine&) = default;
};

/// The papers that go from one unit to another in one batch, at 15:00 and whenever it is needed.
struct HandoverList {
    HandoverId id{0};
    UnitId from{0};
    UnitId to{0};
    int year = 0;
    qint64 number = 0;  ///< runs through the year for each unit that gives
    Instant madeAt;
    OfficerId giver{0};
    QString note;  ///< of the batch
    std::optional<Instant> confirmedAt;
    std::optional<OfficerId> receiver;
    QList<HandoverLine> lines;

    friend bool operator==(const HandoverList&, const HandoverList&) = default;
};

/// Who has the papers of a dossier.
struct Custody {
    std::optional<UnitId> unit;        ///< nobody of us: the applicant has them back
    std::optional<OfficerId> officer;  ///< who signed for them
    Instant since;
    friend bool operator==(const Custody&, const Custody&) = default;
};

/// The way of the papers. A dossier moves by a key; its papers follow by hand and are signed for.
class Handovers {
public:
    virtual ~Handovers() = default;
    /// What has gone on by the program while its papers are still in the unit and on no open list: one draft
    /// a receiving unit, without number, giver and time.
    [[nodiscard]] virtual QList<HandoverList> pending(UnitId from) const = 0;
    [[nodiscard]] virtual std::optional<HandoverList> find(HandoverId id) const = 0;
    /// Lists that the unit gave or is to receive, newest first; `open`: not yet confirmed ones only.
    [[nodiscard]] virtual QList<HandoverList> of(UnitId unit, bool open, int limit) const = 0;
    /// Nothing for an unknown dossier, or one that came without papers.
    [[nodiscard]] virtual std::optional<Custody> custody(DossierId dossier) const = 0;
    /// Takes the next number. \throws LogicError outside a Work; likewise below.
    virtual HandoverList add(const HandoverList& list) = 0;
    /// The receiver has signed, for all lines but `missing`.
    virtual void confirm(HandoverId id, OfficerId receiver, Instant at, const QList<DossierId>& missing) = 0;
    virtual void setCustody(DossierId dossier, const Custody& custody) = 0;
};

}  // namespace motcua
