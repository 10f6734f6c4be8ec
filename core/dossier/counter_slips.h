// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/application.h"
#include "core/dossier/letter.h"

namespace motcua {

struct Desk;

/// The slips that a counter gives instead of receiving: what is to be supplemented, or why nothing can be
/// received (NĐ 118/2025 art. 17). No dossier and no clock: a number of the unit's year, and an event.
class CounterSlips {
public:
    explicit CounterSlips(Desk& desk) : m_desk(desk) {}

    /// Issues one. `form` is form_meaning::kSupplement or kRefusal. A supplement lists `input.missingPapers`,
    /// and, where that is empty, every required paper that the application lacks. A refusal needs a standard
    /// reason (or one with words of its own) and its legal ground. Nothing personal is kept. Refused:
    /// "procedure.unknown", "actor.notReceiving", "supplement.nothing", "reason.unknown", "reason.words",
    /// "input.legalBasis", those of acceptLegalInput() and resolvePapers(). \throws StoreError.
    [[nodiscard]] Outcome<Letter> issue(const QString& form, const Application& application,
                                        const ActInput& input, const Actor& actor);

private:
    Desk& m_desk;
};

/// The required papers of the procedure that the application does not hold.
[[nodiscard]] QList<PaperFault> lackingPapers(const Application& application, const Procedure& procedure);

}  // namespace motcua
