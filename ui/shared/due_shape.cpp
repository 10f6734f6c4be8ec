// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/due_shape.h"

namespace motcua::ui {

State shapeOf(const DueText& due, PublicStatus status) {
    switch (due.state) {
        case DueState::Overdue:
            return State::Overdue;
        case DueState::DueSoon:
            return State::DueSoon;
        case DueState::Within:
            return State::Within;
        case DueState::Paused:
            return State::Paused;
        case DueState::Ready:
            return State::Ready;
        case DueState::Ended:
            break;
    }
    return status == PublicStatus::Returned ? State::Ready : State::Paused;
}

}  // namespace motcua::ui
