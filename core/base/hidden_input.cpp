// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hidden_input.h"

#include <QByteArray>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace motcua {

#ifdef Q_OS_UNIX

namespace {

/// The terminal without echo, as long as it lives.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal) {
        m_holds = tcgetattr(terminal, &m_before) == 0;
        if (!m_holds) return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_holds = tcsetattr(terminal, TCSAFLUSH, &hidden) == 0;
    }
    ~Unseen() {
        if (m_holds) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    int m_terminal;
    termios m_before{};
    bool m_holds = false;
};

}  // namespace

std::optional<QString> hiddenInput(const QString& question) {
    constexpr qsizetype kMost = 4096;
    if (isatty(STDIN_FILENO) == 0) return std::nullopt;
    std::fprintf(stderr, "%s ", question.toUtf8().constData());
    std::fflush(stderr);
    QByteArray typed;
    bool ended = false;
    {
        const Unseen unseen(STDIN_FILENO);
        if (!unseen.holds()) return std::nullopt;
        for (char sign = 0; typed.size() < kMost && read(STDIN_FILENO, &sign, 1) == 1; typed += sign)
            if (sign == '\n') {
                ended = true;
                break;
            }
    }
    std::fputc('\n', stderr);
    if (!ended) return std::nullopt;
    return QString::fromUtf8(typed);
}

#else

std::optional<QString> hiddenInput(const QString&) {
    return std::nullopt;
}

#endif

}  // namespace motcua
