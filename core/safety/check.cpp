// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/check.h"

#include "core/safety/safety_say.h"

#include <utility>

namespace motcua {

namespace {

struct Advice {
    const char* name;
    const char* meaning;
    const char* remedy;
};

constexpr Advice kAdvice[] = {
    {"crypto",
     QT_TRANSLATE_NOOP("safety", "Hashes or seals of this installation do not come out as they must."),
     QT_TRANSLATE_NOOP("safety", "Do not work on this machine. Install the program again.")},
    {"sqlite", QT_TRANSLATE_NOOP("safety", "Two copies of SQLite in one program can damage the store."),
     QT_TRANSLATE_NOOP("safety", "Install the program again from its packages.")},
    {"settings", QT_TRANSLATE_NOOP("safety", "A power cut could take back what was promised."),
     QT_TRANSLATE_NOOP("safety", "Install the program again from its packages.")},
    {"file.system",
     QT_TRANSLATE_NOOP("safety", "Locks cannot be trusted over a network; two desks could damage the store."),
     QT_TRANSLATE_NOOP("safety", "Move the store to a disk of this machine.")},
    {"disk.free", QT_TRANSLATE_NOOP("safety", "Soon nothing more can be received, and no backup be made."),
     QT_TRANSLATE_NOOP("safety", "Make room on this disk; never by deleting what lies beside the store.")},
    {"file.mode", QT_TRANSLATE_NOOP("safety", "Other users of this machine can read every citizen's data."),
     QT_TRANSLATE_NOOP("safety", "Let the administrator set mode 0600 on the file.")},
    {"directory.mode",
     QT_TRANSLATE_NOOP("safety", "Other users of this machine can see or replace the store."),
     QT_TRANSLATE_NOOP("safety", "Let the administrator set mode 0700 on the folder.")},
    {"file.links",
     QT_TRANSLATE_NOOP("safety",
                       "Under two names the store has two locks, or it is no longer where it was opened."),
     QT_TRANSLATE_NOOP("safety", "Remove the second name, close the program and open it again.")},
    {"file.writable",
     QT_TRANSLATE_NOOP("safety", "Everything can be read, nothing can be received or changed."),
     QT_TRANSLATE_NOOP("safety", "Give the owner the right to write, then open the program again.")},
    {"schema", QT_TRANSLATE_NOOP("safety", "Store and program are of different age."),
     QT_TRANSLATE_NOOP("safety", "Install the newer program.")},
    {"pages", QT_TRANSLATE_NOOP("safety", "The disk has damaged the file; what is shown may be wrong."),
     QT_TRANSLATE_NOOP("safety",
                       "Stop working, keep the file, restore the last backup, and have the disk looked at.")},
    {"references", QT_TRANSLATE_NOOP("safety", "Rows are missing; the store was changed by another program."),
     QT_TRANSLATE_NOOP("safety", "Tell the supervisor, keep the file, restore the last backup.")},
    {"journal.file", QT_TRANSLATE_NOOP("safety", "An act is being written, or could not be finished."),
     QT_TRANSLATE_NOOP("safety",
                       "Look again in a minute; if it stays, let the administrator look at the disk.")},
    {"journal.chain",
     QT_TRANSLATE_NOOP("safety", "What happened was changed behind the back of the program."),
     QT_TRANSLATE_NOOP("safety",
                       "Tell the supervisor, keep the file, compare with the last closing report.")},
    {"journal.head",
     QT_TRANSLATE_NOOP("safety",
                       "An old copy of the store was put in its place, or its journal was rewritten: later "
                       "promises to citizens are missing."),
     QT_TRANSLATE_NOOP("safety",
                       "Do not receive. Tell the supervisor; find the newer store or the newest backup.")},
    {"clock",
     QT_TRANSLATE_NOOP("safety",
                       "Dates and times of reception would be wrong, and with them what is promised."),
     QT_TRANSLATE_NOOP("safety",
                       "Set date, time and time zone of this machine before anything is received.")},
    {"disk.encrypted",
     QT_TRANSLATE_NOOP("safety", "Whoever takes the disk away can read every citizen's data."),
     QT_TRANSLATE_NOOP("safety",
                       "Install this machine with an encrypted disk (LUKS); the program does not encrypt the "
                       "store.")},
    {"backup.age", QT_TRANSLATE_NOOP("safety", "If this disk dies now, everything since then is lost."),
     QT_TRANSLATE_NOOP("safety", "Make a backup now, and see why the nightly one was not made.")},
    {"backup.place",
     QT_TRANSLATE_NOOP("safety",
                       "If the disk dies or the machine is stolen, store and backups are gone together."),
     QT_TRANSLATE_NOOP("safety", "Choose a backup folder on another disk.")},
    {"backup.code",
     QT_TRANSLATE_NOOP("safety", "Whoever takes the machine opens the backups, and if it burns nobody does."),
     QT_TRANSLATE_NOOP("safety",
                       "Print the recovery code, put it into the safe, then remove it from this machine.")},
    {"accounts.administrator",
     QT_TRANSLATE_NOOP("safety", "Nobody can enter officers or start a reset of a password."),
     QT_TRANSLATE_NOOP(
         "safety", "A new store: make the first run. Else use the sealed recovery code with a supervisor.")},
    {"accounts.supervisor", QT_TRANSLATE_NOOP("safety", "Nobody can give roles or watch over what is done."),
     QT_TRANSLATE_NOOP("safety", "Let the administrator start a reset for the supervisor.")},
    {"accounts.password",
     QT_TRANSLATE_NOOP("safety",
                       "These officers cannot sign in yet; a code that lies about could be misused."),
     QT_TRANSLATE_NOOP("safety",
                       "Let them choose a password with their one-time code, or close the accounts.")},
    {"accounts.locked",
     QT_TRANSLATE_NOOP("safety", "Somebody tried twenty wrong passwords; perhaps not the officer himself."),
     QT_TRANSLATE_NOOP("safety", "Ask the officer, then unlock the account or start a reset.")},
    {"accounts.recovery",
     QT_TRANSLATE_NOOP("safety", "The sealed envelope was opened within the last 30 days."),
     QT_TRANSLATE_NOOP("safety",
                       "Make sure that it was right, and that the new code lies sealed in the safe.")},
};

}  // namespace

CheckAdvice adviceOn(const QString& checkName) {
    for (const Advice& advice : kAdvice)
        if (checkName == QLatin1String(advice.name))
            return {SafetySay::tr(advice.meaning), SafetySay::tr(advice.remedy)};
    return {SafetySay::tr("The store does not keep one of its rules."),
            SafetySay::tr("Tell the administrator, and look with verify.")};
}

}  // namespace motcua
