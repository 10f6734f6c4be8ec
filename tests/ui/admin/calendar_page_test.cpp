// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/calendar_page.h"

#include "app/translations.h"
#include "core/dossier/receive_dossier.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/prepared.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/admin/calendar_dialog.h"
#include "ui/shared/date_field.h"
#include "ui/shared/line_field.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QTest>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;

namespace {

/// The page, with one dossier received this morning, due in three working days.
class Calendars : public DeskScene {
public:
    explicit Calendars(const QString& login) : DeskScene(login) {
        test::prepare();
        const Actor quay{
            desk().directory.officerByLogin(QStringLiteral("haichau.quay1")).value(), std::nullopt, {}};
        m_dossier = ReceiveDossier(desk()).receive(anApplication(), quay, {}).value().dossier;
        m_page = std::make_unique<CalendarPage>(place());
        m_page->activated();
        showAt(*m_page, 1182, 664);
        QObject::connect(m_page.get(), &CalendarPage::noticeRequested, m_page.get(),
                         [this](State, const QString& text) { m_notice = text; });
    }

    CalendarPage& page() { return *m_page; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] Dossier dossier() { return desk().dossiers.load(m_dossier).value(); }
    ShortcutButton* button(const char* name) {
        return m_page->actionBar()->findChild<ShortcutButton*>(QLatin1String(name));
    }
    int rows(const char* table) {
        return m_page->findChild<TableView*>(QLatin1String(table))->model()->rowCount();
    }
    CalendarDialog* dialog() {
        for (CalendarDialog* one : m_page->findChildren<CalendarDialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    void draftDayOff(const QString& decision) {
        button("draft")->click();
        REQUIRE(dialog());
        const auto type = [this](const char* field, const QString& text) {
            auto* input = dialog()->findChild<LineField*>(QLatin1String(field));
            input->setFocus();
            QTest::keyClicks(input, text);
        };
        type("changeName", QStringLiteral("Nghi bao"));
        type("changeOff", QStringLiteral("26/11/2026"));
        if (!decision.isEmpty()) {
            type("changeDecision", decision);
            type("changeDecidedOn", QStringLiteral("20/11/2026"));
        }
        dialog()->findChild<ShortcutButton*>(QStringLiteral("agree"))->click();
    }

private:
    DossierId m_dossier{0};
    std::unique_ptr<CalendarPage> m_page;
    QString m_notice;
};

}  // namespace

TEST_CASE("a draft shows which dossiers it would move before anything moves") {
    Calendars scene(QStringLiteral("quantri"));
    CHECK(scene.rows("changes") == 0);
    const auto before = scene.dossier().due;
    scene.draftDayOff(QStringLiteral("QD 12/TTg"));
    CHECK(scene.rows("changes") == 1);
    CHECK(scene.rows("moves") >= 1);
    CHECK(scene.dossier().due == before);
    CHECK_FALSE(scene.button("apply")->isEnabled());
    CHECK_FALSE(scene.button("approve")->isEnabled());
    CHECK_FALSE(scene.button("approve")->reason().isEmpty());
    CHECK(faultsOf(scene.page()).isEmpty());
    shoot(scene.page(), QStringLiteral("calendar"));
}

TEST_CASE("an approved change is applied by the page in one batch") {
    Calendars scene(QStringLiteral("quantri"));
    const auto before = scene.dossier().due;
    scene.draftDayOff(QStringLiteral("QD 12/TTg"));
    const CalendarChangeId id = scene.desk().calendars.all().first().id;
    const Actor second{
        scene.desk().directory.officerByLogin(QStringLiteral("haichau.chutich")).value(), std::nullopt, {}};
    REQUIRE(ChangeCalendar(scene.desk()).approve(id, second));
    scene.page().activated();
    REQUIRE(scene.button("apply")->isEnabled());
    scene.prompt().answer(true);
    scene.button("apply")->click();
    CHECK(scene.dossier().due > before);
    CHECK_FALSE(scene.notice().isEmpty());
    CHECK_FALSE(scene.button("apply")->isEnabled());
}

TEST_CASE("the dialog says all that is missing of a draft") {
    Calendars scene(QStringLiteral("quantri"));
    scene.button("draft")->click();
    REQUIRE(scene.dialog());
    CHECK(faultsOf(*scene.dialog()).isEmpty());
    shoot(*scene.dialog(), QStringLiteral("calendar-dialog"));
    scene.dialog()->findChild<ShortcutButton*>(QStringLiteral("agree"))->click();
    CHECK(scene.dialog());
    CHECK(scene.rows("changes") == 0);
}

TEST_CASE("the calendar is no page for officers of a counter") {
    Calendars scene(QStringLiteral("haichau.quay2"));
    CHECK_FALSE(CalendarPage::isFor(scene.desk(), scene.place().actor));
    CHECK_FALSE(scene.page().findChild<TableView*>(QStringLiteral("changes"))->isVisible());
}
