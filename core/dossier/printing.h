// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/refusal.h"

#include <QString>

namespace motcua {

struct Desk;

/// How often each form of a dossier was printed.
class SlipPrints {
public:
    virtual ~SlipPrints() = default;
    [[nodiscard]] virtual int count(DossierId dossier, const QString& form) const = 0;
    /// Counts one that is about to leave. \throws LogicError outside a Work.
    virtual void begin(DossierId dossier, const QString& form, Instant at, OfficerId by) = 0;
    /// A file or a printer has taken it: its submission waits for a slip no longer.
    /// \throws LogicError outside a Work.
    virtual void cameOut(DossierId dossier, const QString& form) = 0;
    /// Both at once.
    void add(DossierId dossier, const QString& form, Instant at, OfficerId by) {
        begin(dossier, form, at, by);
        cameOut(dossier, form);
    }
};

/// Keeps that a form of a dossier was printed, as an event of its own. The first print is the original; every
/// later one is a reprint and says so on paper. Counted before the paper leaves: whatever happens then, there
/// are never two originals.
class RecordPrint {
public:
    explicit RecordPrint(Desk& desk) : m_desk(desk) {}

    /// Why the actor may not print this form: the receipt slip is the counter's, other forms are for whoever
    /// may look at the dossier. Asked by who prints, before anything is painted; see noted().
    [[nodiscard]] Refusals objections(DossierId dossier, const QString& form, const Actor& actor) const;
    /// The number that the next print of this form carries: 1 is the original.
    [[nodiscard]] int next(DossierId dossier, const QString& form) const;
    /// Counts a print that is about to leave; answers its number. Until cameOut() the dossier stays among
    /// those without a slip. \throws StoreError; LogicError where objections() says why not.
    [[nodiscard]] int begin(DossierId dossier, const QString& form, const Actor& actor);
    /// What begin() counted has left. \throws StoreError.
    void cameOut(DossierId dossier, const QString& form);
    /// Both at once, for what cannot fail any more; answers its number. \throws StoreError.
    int record(DossierId dossier, const QString& form, const Actor& actor);

private:
    int counted(DossierId dossier, const QString& form, const Actor& actor);

    Desk& m_desk;
};

}  // namespace motcua
