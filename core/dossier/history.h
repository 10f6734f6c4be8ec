// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/event.h"

#include <QList>
#include <QString>

namespace motcua {

/// An event of a dossier as people read it: with the name of who acted and the note that was left.
struct HistoryEntry {
    Event event;
    QString actor;
    QString note;
    QString onBehalfOf = {};  ///< whose deputy acted; empty where nobody's
};

/// What happened to dossiers. Notes are kept beside the journal, where they can be erased.
class History {
public:
    virtual ~History() = default;
    /// Oldest first.
    [[nodiscard]] virtual QList<HistoryEntry> of(DossierId dossier) const = 0;
    /// Keeps a note beside the event with this sequence number. \throws LogicError outside a Work.
    virtual void addNote(qint64 eventSeq, DossierId dossier, const QString& note) = 0;
};

}  // namespace motcua
