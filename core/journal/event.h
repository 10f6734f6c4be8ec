// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>

namespace motcua {

/// One line of the journal: something that happened, once and for good.
///
/// Holds ids, codes, dates and amounts. Names, numbers of persons, addresses, free text and file names
/// never stand here: they live in rows that can be erased, and `personalDataCommit` vouches for them.
/// `seq`, `prev` and `hash` are the journal's to fill; a draft leaves them alone.
struct Event {
    qint64 seq = 0;                                ///< 1, 2, 3 … without a gap
    Instant at;                                    ///< when, by the clock of the station
    QDate businessDate;                            ///< the legal day, local at UTC+7
    std::optional<OfficerId> actor;                ///< absent where the program itself acts
    std::optional<OfficerId> onBehalfOf;           ///< whom the actor stands in for
    QString station;                               ///< name of the machine
    QString kind;                                  ///< e.g. "dossier.received"
    std::optional<DossierId> dossier;              ///< what it is about
    int schema = 1;                                ///< version of the form of `body`
    QByteArray body = QByteArrayLiteral("{}");     ///< canonical JSON, UTF-8
    std::optional<QByteArray> personalDataCommit;  ///< 32 bytes; see commitment.h
    QByteArray prev;                               ///< hash of the event before, 32 bytes
    QByteArray hash;                               ///< of everything above, 32 bytes

    friend bool operator==(const Event&, const Event&) = default;
};

/// The end of the chain. Whoever keeps one elsewhere can prove later that nothing was cut off or rewritten.
struct JournalHead {
    qint64 seq = 0;   ///< 0 while nothing has happened
    QByteArray hash;  ///< then the genesis hash

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

}  // namespace motcua
