// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/slip_reading.h"

#include "core/dossier/dossier_events.h"
#include "core/journal/event_hash.h"

namespace motcua {

std::optional<SlipReading> slipReadingOf(const QString& text, const Desk& desk) {
    auto code = slipCodeFrom(text);
    const bool damaged = !code;
    if (damaged && text.contains(QLatin1Char('*'))) code = slipCodeFrom(text.section(QLatin1Char('*'), 0, 0));
    if (!code) return std::nullopt;
    SlipReading reading{*code, desk.dossiers.idOf(code->dossierCode), !damaged};
    if (reading.dossier && !reading.code.checks.isEmpty())
        reading.checksFit = reading.code.checks == slipChecksOf(*reading.dossier, desk);
    return reading;
}

QString slipChecksOf(DossierId dossier, const Desk& desk) {
    for (const HistoryEntry& entry : desk.history.of(dossier))
        if (entry.event.kind == event_kind::kReceived) return checkCharacters(entry.event.hash);
    return {};
}

}  // namespace motcua
