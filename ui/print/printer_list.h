// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/child_process.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace motcua::print {

/// Asks which printers there are, only when somebody wants to know, and never waits: a print system that
/// hangs costs nothing but the list.
class PrinterList : public QObject {
    Q_OBJECT

public:
    /// `program` takes the arguments of CUPS' `lpstat`.
    explicit PrinterList(QObject* parent = nullptr, QString program = QStringLiteral("lpstat"),
                         int timeoutMs = 5'000);

    /// Answers with one signal. Asking again while a question is under way does nothing.
    void ask();

Q_SIGNALS:
    /// Names, as they are given to `PrinterSettings::printer`; may be none.
    void listed(const QStringList& names);
    void failed(const QString& sentence);

private:
    ChildProcess* m_process;
};

}  // namespace motcua::print
