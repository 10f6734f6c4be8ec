// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/dossier/field_lengths.h"

namespace motcua {

/// A dossier that was handed in elsewhere than at its competent unit: the time limit counts from when the
/// competent agency receives it (NĐ 118/2025 art. 17, as amended by NĐ 309/2026).
struct NonBoundary {
    QString competentUnit;  ///< key of the unit
    Instant clockStartAt;
    friend bool operator==(const NonBoundary&, const NonBoundary&) = default;
};

/// What an applicant hands in, before it is a dossier.
struct Application {
    QString procedureCode;
    Channel channel = Channel::Counter;
    Person submitter;
    std::optional<Person> owner;
    QList<SubmittedPaper> papers;
    int sets = 1;
    ReturnBy returnBy = ReturnBy::Counter;
    std::optional<TimeLimit> limit;  ///< only where the procedure gives none for the channel
    QString limitReason;
    std::optional<QList<DueFee>> fees;  ///< where the officer set them; else those of the catalogue
    QString request;
    QString note;
    std::optional<NonBoundary> nonBoundary;
    QString workflowKey;  ///< which of several approved processes; empty = the one that fits

    friend bool operator==(const Application&, const Application&) = default;
};

/// The application with every text tidied and every number normalised, or everything that is wrong with
/// it by itself, field by field, all at once. Says nothing about the procedure.
[[nodiscard]] Outcome<Application> acceptedApplication(const Application& application, QDate today);

/// The same for one person; `who` stands before the names of the fields ("submitter").
[[nodiscard]] Outcome<Person> acceptedPerson(const Person& person, const QString& who, QDate today);

/// What the procedure still asks for: a required paper that is missing, a paper that is not on its list,
/// a limit that must be or must not be given. Empty when it can be received.
[[nodiscard]] Refusals missingFor(const Application& application, const Procedure& procedure);

/// What speaks against this start of the clock at `now`: no competent agency has a dossier before the counter
/// that passes it on. The minute of reception itself will do.
[[nodiscard]] std::optional<Refusal> clockStartObjection(const NonBoundary& nonBoundary, Instant now);

/// What an officer should look at, though nothing forbids it: a personal number that does not fit birth
/// date or sex, and the like. Sentences for people.
[[nodiscard]] QStringList warningsFor(const Application& application);

}  // namespace motcua
