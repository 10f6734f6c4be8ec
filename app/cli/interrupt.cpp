// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>

namespace motcua::cli {

namespace {

volatile std::sig_atomic_t asked = 0;

void ask(int signal) {
    asked = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

Interrupt::Interrupt() : m_before(std::signal(SIGINT, ask)) {
    asked = 0;
}

Interrupt::~Interrupt() {
    std::signal(SIGINT, m_before == SIG_ERR ? SIG_DFL : m_before);
}

bool Interrupt::isAsked() {
    return asked != 0;
}

}  // namespace motcua::cli
