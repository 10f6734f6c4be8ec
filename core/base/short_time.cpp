// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/short_time.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace motcua {

Outcome<QTime> timeFromShort(const QString& text, const QString& field) {
    static const QRegularExpression parts(
        QStringLiteral("^([0-9]{1,2})(?:\\s?[:.hg]\\s?([0-9]{2})?|([0-9]{2}))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = parts.match(text.size() > 16 ? QString() : text.trimmed());
    if (!match.hasMatch())
        return Refusal{QStringLiteral("time.form"),
                       QCoreApplication::translate("shortTime", "The time of day cannot be read."),
                       QCoreApplication::translate("shortTime", "Write it as 8:30, 830 or 8h."), field};
    const QTime time(match.captured(1).toInt(), (match.captured(2) + match.captured(3)).toInt());
    if (!time.isValid())
        return Refusal{QStringLiteral("time.absent"),
                       QCoreApplication::translate("shortTime", "There is no such time of day."),
                       QCoreApplication::translate("shortTime", "Hours go from 0 to 23, minutes to 59."),
                       field};
    return time;
}

}  // namespace motcua
