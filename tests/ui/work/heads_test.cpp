// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "core/dossier/hand_over.h"
#include "core/dossier/keep_absences.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/prepared.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/shared/date_field.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/work/handover_dialog.h"
#include "ui/work/register_dialog.h"
#include "ui/work/work_model.h"
#include "ui/work/work_page.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;

namespace {

/// A dossier with the expert, and the work page of somebody.
class Heads : public DeskScene {
public:
    explicit Heads(const QString& login) : DeskScene(login) {
        test::prepare();
        dossier = withExpert(QStringLiteral("Nguyễn Thị Đào"));
    }
    DossierId withExpert(const QString& submitter) {
        const DossierId id = receive(submitter);
        bringToExperts(id);
        act(id, kExpert, staffing::kClaim);
        return id;
    }
    void expertIsAway(const std::optional<QString>& deputy) {
        Absence absence;
        absence.officer = officer(kExpert);
        absence.from = halfDayOf(clock().now());
        absence.to = {absence.from.day.addDays(2), true};
        if (deputy) absence.deputy = officer(*deputy);
        REQUIRE(KeepAbsences(desk()).announce(absence, store().actor(kHead)));
    }
    [[nodiscard]] OfficerId officer(const QString& login) {
        return desk().directory.officerByLogin(login)->id;
    }
    WorkPage& page() {
        if (!m_page) {
            m_page = std::make_unique<WorkPage>(place());
            m_page->activated();
            showAt(*m_page, 1182, 664);
            m_page->focusFirst();
        }
        return *m_page;
    }
    TableView& table() { return *page().findChild<TableView*>(QStringLiteral("work")); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    template <class T>
    T& find(const char* name) {
        return *page().findChild<T*>(QLatin1String(name));
    }

    DossierId dossier{0};

private:
    std::unique_ptr<WorkPage> m_page;
};

}  // namespace

TEST_CASE("a row that comes by deputy says for whom") {
    Heads scene(Heads::kColleague);
    scene.expertIsAway(Heads::kColleague);
    REQUIRE(scene.table().model()->rowCount() == 1);
    const QString name = scene.desk().directory.officer(scene.officer(Heads::kExpert))->name;
    CHECK(scene.cell(0, WorkModel::Holder) == QStringLiteral("thay mặt ") + name);
    CHECK(scene.find<QLabel>("behalf").text().contains(name));
    CHECK(scene.find<QLabel>("behalf").isVisible());
    shoot(scene.page(), QStringLiteral("work-behalf"));
}

TEST_CASE("the head filters what nobody sees and experts have no such chip") {
    Heads scene(Heads::kHead);
    scene.expertIsAway(std::nullopt);
    auto& chip = scene.find<FilterChip>("chipUnseen");
    REQUIRE(chip.isVisible());
    CHECK(chip.count() == QStringLiteral("1"));
    chip.click();
    REQUIRE(scene.table().model()->rowCount() == 1);
    CHECK(scene.cell(0, WorkModel::Submitter) == QStringLiteral("Nguyễn Thị Đào"));
    QTest::qWait(50);  // the panel scrolls once its acts are laid out
    shoot(scene.page(), QStringLiteral("work-unseen"));
    CHECK(faultsOf(scene.page()) == QStringList());
    scene.seat(Heads::kColleague);
    scene.page().activated();
    CHECK_FALSE(chip.isVisible());
}

TEST_CASE("the head ticks several dossiers and gives them away in one batch") {
    Heads scene(Heads::kHead);
    scene.withExpert(QStringLiteral("Trần Văn Út"));
    scene.expertIsAway(std::nullopt);
    scene.find<FilterChip>("chipUnseen").click();
    REQUIRE(scene.table().model()->rowCount() == 2);
    for (int row = 0; row < 2; ++row) {
        scene.table().setCurrentIndex(scene.table().model()->index(row, 0));
        QTest::keyClick(&scene.table(), Qt::Key_Space);
    }
    scene.prompt().answer(0);
    scene.prompt().answer(QStringLiteral("Nghỉ ốm"));
    scene.find<ShortcutButton>("reassign").click();
    CHECK(scene.prompt().asked().first().contains(QStringLiteral("2")));
    CHECK(scene.table().model()->rowCount() == 0);
    CHECK(scene.load(scene.dossier).process.live()->assignee == scene.officer(Heads::kColleague));
}

TEST_CASE("the counter makes the handover list and the division confirms all but one") {
    Heads scene(Heads::kReceiver);
    scene.withExpert(QStringLiteral("Trần Văn Út"));
    scene.find<ShortcutButton>("handover").click();
    auto* giving = scene.page().findChild<HandoverDialog*>();
    REQUIRE(giving);
    auto* lists = giving->findChild<TableView*>(QStringLiteral("handoverLists"));
    REQUIRE(lists->model()->rowCount() >= 1);
    shoot(*giving, QStringLiteral("handover"));
    CHECK(faultsOf(*giving) == QStringList());
    scene.prompt().answer(QStringLiteral("Đợt 15 giờ"));
    giving->findChild<ShortcutButton*>(QStringLiteral("handoverMain"))->click();
    giving->reject();
    const QList<HandoverList> made =
        scene.desk().handovers.of(scene.store().unit(QStringLiteral("kinh-te-hai-chau")), true, 5);
    REQUIRE(made.size() == 1);
    CHECK(made.first().lines.size() == 2);

    scene.seat(Heads::kExpert);
    HandoverDialog receiving(scene.place());
    receiving.show();
    auto* lines = receiving.findChild<TableView*>(QStringLiteral("handoverLines"));
    REQUIRE(lines->model()->rowCount() == 2);
    lines->model()->setData(lines->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
    shoot(receiving, QStringLiteral("handover-confirm"));
    receiving.findChild<ShortcutButton*>(QStringLiteral("handoverMain"))->click();
    const auto list = scene.desk().handovers.find(made.first().id);
    CHECK(list->confirmedAt);
    CHECK_FALSE(list->lines.first().missing);
    CHECK(list->lines.last().missing);
}

TEST_CASE("the register of a period is printed from the work page") {
    Heads scene(Heads::kReceiver);
    QStringList notices;
    QObject::connect(&scene.page(), &Page::noticeRequested, &scene.page(),
                     [&notices](State, const QString& text) { notices += text; });
    scene.find<ShortcutButton>("register").click();
    auto* dialog = scene.page().findChild<RegisterDialog*>();
    REQUIRE(dialog);
    CHECK(faultsOf(*dialog) == QStringList());
    auto* from = dialog->findChild<DateField*>(QStringLiteral("registerFrom"));
    from->setDate(QDate(2025, 12, 1));
    dialog->findChild<ShortcutButton*>(QStringLiteral("agree"))->click();
    CHECK(dialog->isVisible());
    from->setDate(QDate(2026, 1, 1));
    shoot(*dialog, QStringLiteral("register"));
    dialog->findChild<ShortcutButton*>(QStringLiteral("agree"))->click();
    REQUIRE(QTest::qWaitFor([&notices] { return !notices.isEmpty(); }));
    CHECK(notices.first().contains(QStringLiteral("so-theo-doi-20260101")));
}
