// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/action_bar.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <algorithm>
#include <array>

using namespace motcua;
using namespace motcua::ui;

namespace {

struct Bar {
    ActionBar bar;
    std::array<ShortcutButton*, 3> buttons{};

    Bar() {
        for (ShortcutButton*& button : buttons) {
            button = new ShortcutButton(QStringLiteral("In"), {}, ShortcutButton::Kind::Secondary, &bar);
            bar.addAction(button);
        }
        test::showAt(bar, 900, 56);
    }
    int shown(const QString& reason) {
        const auto labels = bar.findChildren<PlainLabel*>();
        return int(std::count_if(labels.begin(), labels.end(), [&](const PlainLabel* label) {
            return label->isVisible() && label->text() == reason;
        }));
    }
};

}  // namespace

TEST_CASE("neighbours that have one reason print it once") {
    Bar row;
    const auto none = QStringLiteral("Chưa chọn hồ sơ");
    const auto role = QStringLiteral("Không thuộc quyền của bạn");
    for (ShortcutButton* button : row.buttons) button->setReason(none);
    CHECK(row.shown(none) == 1);
    row.buttons[1]->setReason(role);
    CHECK(row.shown(none) == 2);
    CHECK(row.shown(role) == 1);
}

TEST_CASE("a reason stays in sight when the action beside it is taken away") {
    Bar row;
    const auto none = QStringLiteral("Chưa chọn hồ sơ");
    for (ShortcutButton* button : row.buttons) button->setReason(none);
    row.buttons[2]->hide();
    CHECK(row.shown(none) == 1);
    row.buttons[0]->setReason({});
    row.buttons[1]->setReason({});
    CHECK(row.shown(none) == 0);
    row.buttons[2]->show();
    CHECK(row.shown(none) == 1);
}
