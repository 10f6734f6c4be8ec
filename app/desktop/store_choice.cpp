// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_choice.h"

#include "app/desktop/desktop_say.h"
#include "app/open_desk.h"
#include "core/catalogue/centre.h"
#include "ui/shared/messages.h"

#include <QDir>
#include <QFileInfo>

namespace motcua::desktop {

std::optional<QString> chosenStore(const QString& named, ui::UserPrompt& prompt) {
    const QString path = named.isEmpty() ? defaultStorePath() : named;
    if (QFileInfo::exists(path)) return path;
    const QString title = DesktopSay::tr("There is no store yet");
    const QStringList keys = shippedCentreKeys();
    QStringList names;
    for (const bool practice : {true, false})
        for (const QString& key : keys) {
            const auto centre = shippedCentre(key);
            const QString name = centre ? centre->name : key;
            names += practice ? DesktopSay::tr("Practice: %1").arg(name)
                              : DesktopSay::tr("Real work: %1").arg(name);
        }
    const auto choice = prompt.choose(
        title,
        DesktopSay::tr(
            "%1 does not exist. Make a store? One for practice has demonstration officers and marks every "
            "slip; one for real work begins with its first two accounts.")
            .arg(QDir::toNativeSeparators(path)),
        names);
    if (!choice) return std::nullopt;
    const auto made = makeDesk(path, keys.at(*choice % keys.size()), *choice < keys.size(), SystemClock());
    if (made) return made->store;
    prompt.inform(title, ui::refusalsText(made.refusals()));
    return std::nullopt;
}

}  // namespace motcua::desktop
