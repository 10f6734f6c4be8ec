// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

namespace motcua {

struct Desk;

/// How often each form of a dossier was printed.
class SlipPrints {
public:
    virtual ~SlipPrints() = default;
    [[nodiscard]] virtual int count(DossierId dossier, const QString& form) const = 0;
    /// \throws LogicError outside a Work.
    virtual void add(DossierId dossier, const QString& form, Instant at, OfficerId by) = 0;
};

/// Keeps that a form of a dossier was printed, as an event of its own, once a file or a printer has taken it.
/// The first print is the original; every later one is a reprint and says so on paper.
class RecordPrint {
public:
    explicit RecordPrint(Desk& desk) : m_desk(desk) {}

    /// The number that the next print of this form carries: 1 is the original.
    [[nodiscard]] int next(DossierId dossier, const QString& form) const;
    /// Records one print; answers its number. \throws StoreError.
    int record(DossierId dossier, const QString& form, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
