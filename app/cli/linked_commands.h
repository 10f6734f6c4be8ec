// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <QStringList>

/// Linked dossiers and changes of the calendar, one function a command.
namespace motcua::cli {

struct SubArguments {
    QString code;
    QString procedure;
    QString unit;
    QStringList papers;
    QString limit;
    QString request;
    QString process;
    QString whenParentEnds;
    bool awaited = true;
};
[[nodiscard]] Answer openSub(const Call& call, const SubArguments& arguments);
[[nodiscard]] Answer noteSub(const Call& call, const QString& code);
[[nodiscard]] Answer listSubs(const Call& call, const QString& code);

struct CalendarDraftArguments {
    QString unit;          ///< key; empty: the whole centre
    QStringList off;       ///< "2026-11-23"
    QStringList work;      ///< "2026-11-28=fri"; without weekday: with the hours of its own
    QStringList sessions;  ///< "2026-11-27=07:30-11:30,13:00-15:00"
    QString name;
    QString decision;
    QString decidedOn;
};
[[nodiscard]] Answer draftCalendar(const Call& call, const CalendarDraftArguments& arguments);
[[nodiscard]] Answer previewCalendar(const Call& call, qint64 id);
[[nodiscard]] Answer approveCalendar(const Call& call, qint64 id);
[[nodiscard]] Answer applyCalendar(const Call& call, qint64 id);
[[nodiscard]] Answer withdrawCalendar(const Call& call, qint64 id);
[[nodiscard]] Answer listCalendar(const Call& call);

}  // namespace motcua::cli
