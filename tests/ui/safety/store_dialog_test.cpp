// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/store_dialog.h"

#include "app/translations.h"
#include "core/base/error.h"
#include "tests/support/catch2.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/ui_checks.h"
#include "tests/support/warnings.h"
#include "tests/ui/prepared.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;

namespace {

/// A store that is looked after in memory.
class ACare final : public StoreCare {
public:
    QList<Check> checks{{QStringLiteral("sqlite"), true, QStringLiteral("SQLite 3.40")},
                        {QStringLiteral("clock"), false, QStringLiteral("The clock is wrong")}};
    CareState kept{QStringLiteral("/backups"), {{QStringLiteral("/backups/a.backup"), {}}}, true, true, true};
    mutable int made = 0;
    mutable QString restored;
    mutable Agreement agreed;
    QString fault;

    [[nodiscard]] QList<Check> look() const override { return checks; }
    [[nodiscard]] CareState state() const override { return kept; }
    void setFolder(const QString&) const override {}
    QString backUp(const Progress& progress) const override {
        if (!fault.isEmpty()) throw IoError(fault, QStringLiteral("broken"));
        advance(progress, 1, 2);
        ++made;
        return QStringLiteral("/backups/b.backup");
    }
    [[nodiscard]] QString codeSheet() const override { return QStringLiteral("the sheet"); }
    void forgetCode() const override {}
    [[nodiscard]] Outcome<Loss> lossBy(const QString&) const override {
        return Loss{true, 12, 3, QStringLiteral("first"), QStringLiteral("last"), Instant{0}};
    }
    [[nodiscard]] Outcome<QString> restore(const QString& backup, const QString&, const Agreement& agreement,
                                           const Progress&) const override {
        restored = backup;
        agreed = agreement;
        return QStringLiteral("/aside");
    }
};

void settle(StoreDialog& dialog) {
    const auto* stop = dialog.findChild<ShortcutButton*>(QStringLiteral("stop"));
    (void)QTest::qWaitFor([stop] { return !stop->isVisibleTo(stop->parentWidget()); }, 5000);
    QApplication::processEvents();
}

template <class T>
T* find(StoreDialog& dialog, const char* name) {
    T* found = dialog.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

}  // namespace

TEST_CASE("what is not in order stands on top with what it means and what to do") {
    test::prepare();
    const ACare care;
    test::ScriptedPrompt prompt;
    StoreDialog dialog(care, prompt);
    settle(dialog);
    const auto* model = find<TableView>(dialog, "checks")->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 1).data().toString() == QStringLiteral("The clock is wrong"));
    CHECK(find<PlainLabel>(dialog, "advice")->text().contains(adviceOn(QStringLiteral("clock")).remedy));
    CHECK(find<TableView>(dialog, "backups")->model()->rowCount() == 1);
}

TEST_CASE("a backup is made by its key and what fails is said in place") {
    test::prepare();
    ACare care;
    test::ScriptedPrompt prompt;
    StoreDialog dialog(care, prompt);
    settle(dialog);
    find<ShortcutButton>(dialog, "backUp")->click();
    settle(dialog);
    CHECK(care.made == 1);
    CHECK(find<Notice>(dialog, "notice")->state() == State::Ready);
    const test::ExpectedWarning failed(QStringLiteral("a work in the background failed"));
    care.fault = QStringLiteral("backup.folder");
    settle(dialog);
    find<ShortcutButton>(dialog, "backUp")->click();
    settle(dialog);
    CHECK(find<Notice>(dialog, "notice")->state() == State::Overdue);
}

TEST_CASE("restoring says what would be lost and happens only when confirmed") {
    test::prepare();
    const ACare care;
    test::ScriptedPrompt prompt;
    StoreDialog dialog(care, prompt);
    QSignalSpy restored(&dialog, &StoreDialog::restored);
    settle(dialog);
    prompt.answer(false);
    prompt.answer(true);
    find<ShortcutButton>(dialog, "restore")->click();
    settle(dialog);
    CHECK(care.restored.isEmpty());
    find<ShortcutButton>(dialog, "restore")->click();
    settle(dialog);
    CHECK(care.restored == QStringLiteral("/backups/a.backup"));
    CHECK(restored.size() == 1);
    CHECK(prompt.texts().first().contains(QStringLiteral("12")));
    CHECK(prompt.texts().first().contains(QStringLiteral("first")));
}

TEST_CASE("who may not care for the store reads why and nothing is done") {
    test::prepare();
    ACare care;
    test::ScriptedPrompt prompt;
    StoreDialog dialog(care, prompt, nullptr, [](Function function) {
        const QString what =
            function == Function::Restore ? QStringLiteral("no restoring") : QStringLiteral("no backup");
        return Refusals{Refusal{QStringLiteral("right.role"), what, {}, {}}};
    });
    dialog.show();
    settle(dialog);
    for (const char* name : {"backUp", "restore"})
        CHECK_FALSE(find<ShortcutButton>(dialog, name)->isEnabled());
    CHECK(care.made == 0);
    CHECK(care.restored.isEmpty());
}

TEST_CASE("where two persons restore the first only prepares and the second restores in both names") {
    test::prepare();
    const ACare care;
    test::ScriptedPrompt prompt;
    StoreDialog dialog(care, prompt);
    RestoreTurn turn{false, {OfficerId(4), {}}};
    dialog.setRestoreAsking([&turn](const QString&) { return turn; });
    settle(dialog);
    prompt.answer(true);
    find<ShortcutButton>(dialog, "restore")->click();
    settle(dialog);
    CHECK(care.restored.isEmpty());
    CHECK(find<Notice>(dialog, "notice")->state() == State::Ready);
    turn = {true, {OfficerId(4), OfficerId(5)}};
    prompt.answer(true);
    find<ShortcutButton>(dialog, "restore")->click();
    settle(dialog);
    CHECK(care.restored == QStringLiteral("/backups/a.backup"));
    CHECK(care.agreed.admittedBy == OfficerId(5));
}

TEST_CASE("who is refused at the act itself reads why and nothing is restored") {
    test::prepare();
    const ACare care;
    test::ScriptedPrompt prompt;
    StoreDialog dialog(care, prompt);
    dialog.setRestoreAsking([](const QString&) -> Outcome<RestoreTurn> {
        return Refusal{QStringLiteral("restore.unprepared"), QStringLiteral("not prepared"), {}, {}};
    });
    settle(dialog);
    prompt.answer(true);
    find<ShortcutButton>(dialog, "restore")->click();
    settle(dialog);
    CHECK(care.restored.isEmpty());
    CHECK(find<Notice>(dialog, "notice")->state() == State::Overdue);
}
