// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// How a sub-dossier ended, as its parent is told.
enum class SubOutcome { Finished, Refused, Stopped, Withdrawn };

/// What becomes of an open sub-dossier when its parent ends first.
enum class WhenParentEnds {
    Stop,  ///< it is stopped at once, by the program
    Keep,  ///< it goes on; whoever has it is told
};

[[nodiscard]] QString keyOf(SubOutcome outcome);
[[nodiscard]] std::optional<SubOutcome> subOutcomeFromKey(const QString& key);
[[nodiscard]] QString keyOf(WhenParentEnds what);
[[nodiscard]] std::optional<WhenParentEnds> whenParentEndsFromKey(const QString& key);

/// A dossier beneath another one (một cửa liên thông, NĐ 118/2025 art. 20): what an agency asks of another
/// one, on the same level or between levels, while it resolves the dossier of a citizen.
struct SubLink {
    DossierId child{0};
    DossierId parent{0};
    QString childCode;
    QString parentCode;
    QString childProcedure;
    UnitId childUnit{0};   ///< that resolves it
    QString step;          ///< key, of the parent, where it was opened
    bool awaited = false;  ///< the parent goes on only once it has ended
    WhenParentEnds whenParentEnds = WhenParentEnds::Keep;
    std::optional<SubOutcome> outcome;  ///< none while it is open
    bool noted = false;                 ///< whoever has the parent has taken note of the outcome
    std::optional<Instant> childDue;
    QString childStep;  ///< name; empty once it has ended

    [[nodiscard]] bool isOpen() const { return !outcome; }
    /// The outcome waits for somebody to take note of it: a task on the desk of the parent.
    [[nodiscard]] bool isTask() const { return outcome && !noted; }
    friend bool operator==(const SubLink&, const SubLink&) = default;
};

/// Which dossiers hang on which.
class SubDossiers {
public:
    virtual ~SubDossiers() = default;
    /// In the order in which they were opened.
    [[nodiscard]] virtual QList<SubLink> of(DossierId parent) const = 0;
    /// Nothing for a dossier that stands by itself.
    [[nodiscard]] virtual std::optional<SubLink> linkOf(DossierId child) const = 0;
    /// Keeps a new link; codes and what is read of the child are ignored. \throws LogicError outside a Work;
    /// likewise below.
    virtual void add(const SubLink& link) = 0;
    /// Writes outcome and whether it was noted.
    virtual void update(const SubLink& link) = 0;
};

}  // namespace motcua
