// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

}  // namespace motcua
