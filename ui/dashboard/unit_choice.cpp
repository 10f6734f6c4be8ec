// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/unit_choice.h"

#include <QAbstractItemView>
#include <algorithm>

namespace motcua::ui {

namespace {

constexpr qint64 kAll = 0;
constexpr int kMostPopup = 520;

bool isSeen(const Unit& unit, const QList<Unit>& units, const BoardAccess& access) {
    std::optional<UnitId> up = unit.id;
    while (up && !access.units.contains(*up)) {
        const auto found =
            std::find_if(units.begin(), units.end(), [&](const Unit& one) { return one.id == *up; });
        up = found == units.end() ? std::nullopt : found->parent;
    }
    return access.isWhole || up;
}

}  // namespace

void fillChoice(ChoiceBox& box, const QList<std::pair<QString, QVariant>>& options) {
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto& [label, data] : options) box.addItem(label, data);
    const int found = chosen.isValid() ? box.findData(chosen) : -1;
    box.setCurrentIndex(std::max(found, 0));
    box.view()->setMinimumWidth(std::min(box.view()->sizeHintForColumn(0) + 32, kMostPopup));
}

void offerUnits(ChoiceBox& box, const Directory& directory, const BoardAccess& access, const QString& all) {
    box.setCutInTheMiddle();
    QList<std::pair<QString, QVariant>> options;
    if (access.isWhole) options += {all, kAll};
    const QList<Unit> units = directory.units();
    for (const Unit& unit : units)
        if (isSeen(unit, units, access))
            options += {unit.shortName.isEmpty() ? unit.name : unit.shortName, unit.id.value()};
    fillChoice(box, options);
}

std::optional<UnitId> chosenUnit(const ChoiceBox& box) {
    const qint64 unit = box.currentData().toLongLong();
    return unit == kAll ? std::nullopt : std::optional(UnitId(unit));
}

}  // namespace motcua::ui
