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
    QStringList names;
    for (const QString& key : shippedCentreKeys()) {
        const auto centre = shippedCentre(key);
        names += centre ? centre->name : key;
    }
    const auto choice = prompt.choose(
        title,
        Say::tr(
            "%1 does not exist. Make a practice store? It has demonstration officers and marks every slip. "
            "A store for real work is made with motcua-cli init.")
            .arg(QDir::toNativeSeparators(path)),
        names);
    if (!choice) return std::nullopt;
    const auto made = makeDesk(path, shippedCentreKeys().at(*choice), true, SystemClock());
    if (made) return made->store;
    prompt.inform(title, ui::refusalsText(made.refusals()));
    return std::nullopt;
}

}  // namespace motcua::desktop
