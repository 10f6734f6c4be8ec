// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/consult.h"
#include "core/dossier/dossier.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// One paper of a dossier, by its place in the list of the procedure or, beyond that list, by its name.
struct PaperRef {
    int index = 0;  ///< from 1; 0: by name
    QString name;

    friend bool operator==(const PaperRef&, const PaperRef&) = default;
};

/// What is to be supplemented: a paper that is missing, or one that cannot be accepted as it is.
struct PaperFault {
    PaperRef paper;
    bool wrong = false;  ///< it is there, but not right
    QString reason;      ///< prose for the citizen; must be given where it is wrong

    friend bool operator==(const PaperFault&, const PaperFault&) = default;
};

/// Whose opinions an officer wishes, and how.
struct ConsultWish {
    struct One {
        std::optional<UnitId> unit;
        std::optional<OfficerId> officer;  ///< none: the unit as such
        std::optional<TimeLimit> within;   ///< none: as for all

        friend bool operator==(const One&, const One&) = default;
    };

    QList<One> asked;
    ConsultJoin join = ConsultJoin::All;
    int quorum = 0;
    SilenceRule silence = SilenceRule::Escalate;
    std::optional<TimeLimit> within;  ///< none: two working days

    friend bool operator==(const ConsultWish&, const ConsultWish&) = default;
};

/// What an officer gives along with an act.
struct ActInput {
    QString note;    ///< free text; required by acts that say so
    QString reason;  ///< key from the closed list of the act, where it has one
    std::optional<ResultReceiver> receiver;
    std::optional<OfficerId> to;  ///< whom to assign to

    QList<PaperFault> missingPapers;                   ///< all that is missing or wrong, said at once
    QList<PaperRef> suppliedPapers;                    ///< what the applicant handed in of that
    std::optional<QList<PaperRef>> returnedOriginals;  ///< empty: none is given back
    QString documentNo;
    std::optional<QDate> documentDate;
    QString legalBasis;
    std::optional<QDate> newDue;       ///< a worked day; due at its closing
    std::optional<QDate> requestedOn;  ///< when the applicant asked to stop
    QString feeSettlement;             ///< what becomes of fees paid, in words for the notice
    QString overrideReason;            ///< why a supervisor lets happen what the law allows once

    std::optional<ConsultWish> consult;
    std::optional<Opinion> opinion;
    std::optional<int> consultNo;  ///< which consult is answered or recalled; none: the one that waits
    std::optional<Dong> amount;    ///< of a financial obligation, where it is known
    std::optional<QDate> payBy;    ///< the last day for it; none: as usual
};

}  // namespace motcua
