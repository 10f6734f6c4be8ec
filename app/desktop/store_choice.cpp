// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_choice.h"

#include "app/open_desk.h"
#include "core/catalogue/centre.h"
#include "ui/shared/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace motcua::desktop {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(desktop)
};

}  // namespace

std::optional<QString> chosenStore(const QString& named, ui::UserPrompt& prompt) {
    const QString path = named.isEmpty() ? defaultStorePath() : named;
    if (QFileInfo::exists(path)) return path;
    const QString title = Say::tr("There is no store yet");
    const QStringList keys = shippedCentreKeys();
    QStringList names;
    for (const bool practice : {true, false})
        for (const QString& key : keys) {
            const auto centre = shippedCentre(key);
            const QString name = centre ? centre->name : key;
            names += practice ? Say::tr("Practice: %1").arg(name) : Say::tr("Real work: %1").arg(name);
        }
    const auto choice = prompt.choose(
        title,
        Say::tr(
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
