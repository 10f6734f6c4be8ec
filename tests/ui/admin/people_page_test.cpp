// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/people_page.h"

#include "app/translations.h"
#include "core/dossier/keep_absences.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/prepared.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/admin/absence_dialog.h"
#include "ui/admin/delegation_dialog.h"
#include "ui/admin/leave_dialog.h"
#include "ui/shared/date_field.h"
#include "ui/shared/line_field.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shared/toggle.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;

namespace {

/// The page, with the head of the economic division at it.
class People : public DeskScene {
public:
    explicit People(const QString& login = kHead) : DeskScene(login) {
        test::prepare();
        m_page = std::make_unique<PeoplePage>(place());
        m_page->activated();
        showAt(*m_page, 1182, 664);
        QObject::connect(m_page.get(), &PeoplePage::noticeRequested, m_page.get(),
                         [this](State, const QString& text) { m_notice = text; });
    }

    PeoplePage& page() { return *m_page; }
    [[nodiscard]] QString notice() const { return m_notice; }
    template <class T>
    T* find(const char* name) {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    TableView* table(const char* name) { return find<TableView>(name); }
    [[nodiscard]] QString cell(const char* name, int row, int column) {
        return table(name)->model()->index(row, column).data().toString();
    }
    void choose(const QString& login) {
        const QString name = desk().directory.officerByLogin(login)->name;
        for (int row = 0; row < table("people")->model()->rowCount(); ++row)
            if (cell("people", row, 0) == name)
                table("people")->setCurrentIndex(table("people")->model()->index(row, 0));
    }
    template <class Dialog>
    Dialog* dialog() {
        for (Dialog* one : m_page->findChildren<Dialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    void press(const char* name) { find<ShortcutButton>(name)->click(); }

private:
    std::unique_ptr<PeoplePage> m_page;
    QString m_notice;
};

void agree(QWidget& dialog) {
    dialog.findChild<ShortcutButton*>(QStringLiteral("agree"))->click();
}

void typeInto(QWidget& dialog, const char* field, const QString& text) {
    auto* line = dialog.findChild<LineField*>(QLatin1String(field));
    REQUIRE(line);
    line->setText(text);
}

}  // namespace

TEST_CASE("the people page lists the people of the units that the head leads") {
    People people;
    CHECK(people.table("people")->model()->rowCount() >= 3);
    people.choose(People::kExpert);
    const int row = people.table("people")->currentIndex().row();
    CHECK(people.cell("people", row, 1).contains(QStringLiteral("Chuyên viên thụ lý")));
    CHECK(people.cell("people", row, 2) == QStringLiteral("Có mặt"));
    CHECK(people.table("absences")->model()->rowCount() == 0);
}

TEST_CASE("the people page is not for experts and says whom to ask") {
    People people(People::kExpert);
    CHECK_FALSE(PeoplePage::isFor(people.desk(), people.place().actor));
    CHECK_FALSE(people.table("people")->isVisible());
}

TEST_CASE("an absence is announced with its deputy from the keyboard") {
    People people;
    people.choose(People::kExpert);
    people.press("announce");
    auto* dialog = people.dialog<AbsenceDialog>();
    REQUIRE(dialog);
    auto* from = dialog->findChild<DateField*>(QStringLiteral("absenceFrom"));
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("24/11/2026"));
    QTest::keyClick(from, Qt::Key_Tab);
    typeInto(*dialog, "absenceTo", QStringLiteral("25/11/2026"));
    CHECK(dialog->findChild<QComboBox*>(QStringLiteral("absenceDeputy"))
              ->currentText()
              .contains(people.desk().directory.officerByLogin(People::kColleague)->name));
    agree(*dialog);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(people.table("absences")->model()->rowCount() == 1);
    CHECK(people.cell("absences", 0, 1).contains(QStringLiteral("24/11/2026")));
    const QList<Absence> standing = people.desk().absences.standing({QDate(2026, 11, 23), false});
    REQUIRE(standing.size() == 1);
    CHECK(standing.first().from == HalfDay{QDate(2026, 11, 24), false});
    CHECK(standing.first().to == HalfDay{QDate(2026, 11, 25), true});
    CHECK(standing.first().deputy == people.desk().directory.officerByLogin(People::kColleague)->id);
}

TEST_CASE("an overlapping absence is refused at its field and the dialog stays") {
    People people;
    people.choose(People::kExpert);
    for (int time = 0; time < 2; ++time) {
        people.press("announce");
        auto* dialog = people.dialog<AbsenceDialog>();
        REQUIRE(dialog);
        agree(*dialog);
        CHECK(dialog->isVisible() == (time == 1));
        if (time == 0) continue;
        const auto rows = dialog->findChildren<FieldRow*>();
        CHECK(std::any_of(rows.begin(), rows.end(), [](const FieldRow* row) {
            const auto labels = row->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text().contains(QStringLiteral("đã được báo vắng"));
            });
        }));
    }
}

TEST_CASE("an absence is cancelled after a question") {
    People people;
    people.choose(People::kExpert);
    people.press("announce");
    agree(*people.dialog<AbsenceDialog>());
    people.prompt().answer(true);
    people.press("cancelAbsence");
    CHECK(people.table("absences")->model()->rowCount() == 0);
    CHECK(people.notice().contains(QStringLiteral("Đã hủy báo vắng")));
}

TEST_CASE("a delegation shows the lines above the signature before it is entered") {
    People people(QStringLiteral("quantri"));
    people.choose(QStringLiteral("haichau.phochutich"));
    people.press("delegate");
    auto* dialog = people.dialog<DelegationDialog>();
    REQUIRE(dialog);
    typeInto(*dialog, "giverTitle", QStringLiteral("Chủ tịch"));
    typeInto(*dialog, "signerTitle", QStringLiteral("Phó Chủ tịch"));
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("capacity"))->text() ==
          QStringLiteral("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"));
    agree(*dialog);
    REQUIRE(dialog->isVisible());
    typeInto(*dialog, "decision", QStringLiteral("Quyết định số 15/QĐ-UBND"));
    typeInto(*dialog, "decidedOn", QStringLiteral("20/11/2026"));
    agree(*dialog);
    CHECK_FALSE(dialog->isVisible());
    CHECK(people.table("delegations")->model()->rowCount() == 1);
}

TEST_CASE("the wizard empties the desk and closes the account") {
    People people;
    const DossierId dossier = people.receive(QStringLiteral("Nguyễn Thị Đào"));
    people.bringToExperts(dossier);
    people.act(dossier, People::kExpert, staffing::kClaim);
    people.page().activated();
    people.choose(People::kExpert);
    people.press("leave");
    auto* dialog = people.dialog<LeaveDialog>();
    REQUIRE(dialog);
    dialog->findChild<Toggle*>(QStringLiteral("closeAccount"))->setChecked(true);
    agree(*dialog);
    REQUIRE(dialog->isVisible());
    typeInto(*dialog, "leaveReason", QStringLiteral("Chuyển công tác"));
    agree(*dialog);
    CHECK_FALSE(dialog->isVisible());
    CHECK_FALSE(people.desk().directory.officerByLogin(People::kExpert)->active);
    CHECK(people.load(dossier).process.live()->assignee ==
          people.desk().directory.officerByLogin(People::kColleague)->id);
}

TEST_CASE("the people page and its dialogs are sound at every size") {
    People people;
    KeepAbsences absences(people.desk());
    Absence away;
    away.officer = people.desk().directory.officerByLogin(People::kExpert)->id;
    away.from = {QDate(2026, 11, 23), false};
    away.to = {QDate(2026, 11, 24), false};
    REQUIRE(absences.announce(away, people.place().actor));
    people.page().activated();
    shoot(people.page(), QStringLiteral("people"));
    CHECK(faultsOf(people.page()) == QStringList());
    showAt(people.page(), 854, 464);
    shoot(people.page(), QStringLiteral("people-narrow"));
    people.choose(People::kColleague);
    people.press("announce");
    shoot(*people.dialog<AbsenceDialog>(), QStringLiteral("absence"));
    CHECK(faultsOf(*people.dialog<AbsenceDialog>()) == QStringList());
    people.dialog<AbsenceDialog>()->reject();
    people.press("delegate");
    shoot(*people.dialog<DelegationDialog>(), QStringLiteral("delegation"));
    CHECK(faultsOf(*people.dialog<DelegationDialog>()) == QStringList());
    people.dialog<DelegationDialog>()->reject();
    people.press("leave");
    shoot(*people.dialog<LeaveDialog>(), QStringLiteral("leave"));
    CHECK(faultsOf(*people.dialog<LeaveDialog>()) == QStringList());
}
