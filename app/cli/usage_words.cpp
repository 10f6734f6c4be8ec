// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage_words.h"

#include "app/cli/cli_say.h"

#include <QRegularExpression>

namespace motcua::cli {

namespace {

struct Form {
    const char* complaint;
    QString words;
};

QList<Form> forms() {
    return {{"^The following arguments? (?:was|were) not expected: (.*)$",
             CliSay::tr("there is no option or argument %1 here")},
            {"^(\\S+): Value (.*) not in range (\\S+) to (\\S+)$", CliSay::tr("%1 takes %3 to %4, not %2")},
            {"^(\\S+): \\d+ required .* missing$", CliSay::tr("%1 wants a value")},
            {"^(\\S+): At Most 1 required but received \\d+$", CliSay::tr("%1 may stand only once")},
            {"^(\\S+) requires (\\S+)$", CliSay::tr("%1 goes only with %2")},
            {"^(\\S+) excludes (\\S+)$", CliSay::tr("%1 does not go with %2")},
            {"^A subcommand is required$", CliSay::tr("the command wants one more word")},
            {"^(\\S+) is required$", CliSay::tr("%1 is missing")}};
}

}  // namespace

QString usageWords(const QString& complaint) {
    const QString line = complaint.simplified();
    for (const Form& form : forms()) {
        const auto found = QRegularExpression(QString::fromLatin1(form.complaint)).match(line);
        if (!found.hasMatch()) continue;
        QString words = form.words;
        for (int part = int(found.lastCapturedIndex()); part > 0; --part)
            words.replace(QLatin1Char('%') + QString::number(part), found.captured(part));
        return words;
    }
    return line;
}

}  // namespace motcua::cli
