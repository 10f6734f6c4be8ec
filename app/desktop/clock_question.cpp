// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/clock_question.h"

#include "app/desktop/desktop_say.h"
#include "core/dossier/clock_watch.h"
#include "ui/shared/messages.h"
#include "ui/shared/user_prompt.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prover.h"
#include "ui/shell/workplace.h"

namespace motcua::desktop {

namespace {

ui::Question questionOn(const ClockJump& jump, Instant now) {
    return {DesktopSay::tr("Is the clock right?"),
            DesktopSay::tr(
                "The clock of this machine jumped from %1 to %2. Now it shows %3.\n\nNothing is received "
                "until you confirm that date and time are right. If they are wrong, set them first. Your "
                "confirmation stands in the journal.")
                .arg(toShortVietnamese(jump.before), toShortVietnamese(jump.after), toShortVietnamese(now)),
            DesktopSay::tr("The clock is right"), DesktopSay::tr("Not now"), true};
}

}  // namespace

void askAboutClock(ui::Workplace& place, ui::MainWindow& window) {
    Desk& desk = place.desk;
    const auto jump = unconfirmedJump(desk);
    if (!jump) return;
    if (ConfirmClock::mayConfirm(place.actor, *jump) &&
        place.prompt.confirm(questionOn(*jump, desk.clock.now()))) {
        const auto confirmed =
            ui::proven(place.prover, [&] { return ConfirmClock(desk).confirm(place.actor); });
        if (confirmed)
            return window.showNotice(ui::State::Ready,
                                     DesktopSay::tr("Confirmed; dossiers are received again."));
        return window.showNotice(ui::State::Overdue, ui::refusalsText(confirmed.refusals()));
    }
    const Refusal refusal = clockRefusal(*jump);
    window.showNotice(ui::State::Overdue, refusal.message + u' ' + refusal.remedy);
}

}  // namespace motcua::desktop
