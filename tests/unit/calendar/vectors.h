// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/calendar/working_calendar.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace motcua::test {

/// A file below tests/vectors/calendar.
[[nodiscard]] QByteArray vectorFile(const char* name);
/// The rows of a CSV file without its head; cells hold no commas.
[[nodiscard]] QList<QStringList> csv(const char* name);
/// "national" is the shipped calendar, anything else a file.
[[nodiscard]] WorkingCalendar calendar(const QString& name);
/// ISO text, local where it names no zone.
[[nodiscard]] Instant at(const char* iso);

/// Mon–Fri 07:30–11:30, 13:00–17:00, no days off, no horizon.
[[nodiscard]] const WorkingCalendar& office();

}  // namespace motcua::test
