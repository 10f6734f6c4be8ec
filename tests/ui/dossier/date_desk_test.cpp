// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/date_desk.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/prepared.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/dossier/date_dialog.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/line_field.h"

#include <QApplication>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::ADossier;
using motcua::test::DeskScene;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kProposesDate = u"haichau.quay1"_s;
const QString kDecidesDate = u"haichau.giamdoc"_s;
const Instant kTypedStart = fromLocal(QDate(2026, 11, 25), QTime(8, 0));
const Instant kRightStart = fromLocal(QDate(2026, 11, 23), QTime(14, 0));

/// A dossier for another agency, whose reception there was typed two days late, seen on that day.
struct AMistypedStart {
    DeskScene scene{kProposesDate};
    DossierId id = ADossier(scene.store())
                       .with([](Dossier& one) {
                           one.clockStartAt = kTypedStart;
                           one.ledger.first().at = kTypedStart;
                       })
                       .keep()
                       .id;

    AMistypedStart() { scene.setTime(QDate(2026, 11, 25), QTime(10, 0)); }
    Dossier now() { return scene.load(id); }
    QString offer() { return DateDesk(scene.place()).offer(now()); }
    void propose() {
        const DateWish wish{WhichDate::ClockStart, {}, DateValue::of(kRightStart), DateReason::Typing};
        REQUIRE(CorrectDate(scene.desk()).propose(id, wish, scene.place().actor));
    }
    std::optional<ActNews> decide(const QVariant& answer) {
        scene.prompt().answer(answer);
        return DateDesk(scene.place()).decide(now());
    }
};

/// The form over it.
class ADateForm {
public:
    explicit ADateForm(AMistypedStart& mistyped)
        : m_dialog(mistyped.scene.place(), mistyped.now(),
                   recordedDates(mistyped.scene.desk(), mistyped.now()), &m_window) {
        QObject::connect(&m_dialog, &DateDialog::proposed, &m_dialog,
                         [this](const QString& sentence) { told = sentence; });
        test::showAt(m_window, 1182, 720);
        m_dialog.open();
        QApplication::setActiveWindow(&m_dialog);
    }
    void type(const char* field, const QString& text) {
        QTest::keyClicks(m_dialog.findChild<LineField*>(QLatin1String(field)), text);
    }
    void pressF9() { QTest::keyClick(&m_dialog, Qt::Key_F9); }
    DateDialog& dialog() { return m_dialog; }

    QString told;

private:
    QWidget m_window;
    DateDialog m_dialog;
};

}  // namespace

TEST_CASE("another date is typed with the reason, F9 proposes it, and the old one holds") {
    test::prepare();
    AMistypedStart mistyped;
    ADateForm form(mistyped);
    form.dialog().findChild<ChoiceBox*>(u"reason"_s)->setCurrentIndex(1);
    form.type("day", u"23/11"_s);
    form.type("time", u"14:00"_s);
    form.pressF9();
    CHECK_FALSE(form.told.isEmpty());
    CHECK_FALSE(form.dialog().isVisible());
    const auto open = mistyped.scene.desk().corrections.open(mistyped.id);
    REQUIRE(open);
    CHECK(open->to == DateValue::of(kRightStart));
    CHECK(open->reason == DateReason::PaperMisread);
    CHECK(mistyped.now().clockStartAt == kTypedStart);
}

TEST_CASE("a right date that is missing or refused is said below its field and the form stays") {
    test::prepare();
    AMistypedStart mistyped;
    ADateForm form(mistyped);
    form.pressF9();
    CHECK(form.dialog().isVisible());
    form.type("day", u"20/11"_s);
    form.type("time", u"14:00"_s);
    form.pressF9();
    CHECK(form.dialog().isVisible());
    CHECK_FALSE(mistyped.scene.desk().corrections.open(mistyped.id));
}

TEST_CASE("who decides about a date reads what it is and is to be, and corrects it") {
    test::prepare();
    AMistypedStart mistyped;
    mistyped.propose();
    mistyped.scene.seat(kDecidesDate);
    CHECK(DateDesk(mistyped.scene.place()).obstacle(mistyped.now()).isEmpty());
    REQUIRE(mistyped.decide(0));
    const QString asked = mistyped.scene.prompt().texts().last();
    CHECK(asked.contains(toShortVietnamese(kTypedStart)));
    CHECK(asked.contains(toShortVietnamese(kRightStart)));
    CHECK(mistyped.now().clockStartAt == kRightStart);
}

TEST_CASE("a correction is declined by who decides, or taken back by who proposed it") {
    test::prepare();
    AMistypedStart mistyped;
    mistyped.propose();
    REQUIRE(mistyped.decide(0));
    CHECK(mistyped.now().clockStartAt == kTypedStart);
    mistyped.propose();
    mistyped.scene.seat(kDecidesDate);
    REQUIRE(mistyped.decide(1));
    CHECK(mistyped.now().clockStartAt == kTypedStart);
    CHECK_FALSE(DateDesk(mistyped.scene.place()).isProposed(mistyped.now()));
}

TEST_CASE("where no date was typed the menu has no entry for it, and who may not is told why") {
    test::prepare();
    AMistypedStart mistyped;
    mistyped.scene.seat(DeskScene::kExpert);
    CHECK_FALSE(mistyped.offer().isEmpty());
    CHECK_FALSE(DateDesk(mistyped.scene.place()).obstacle(mistyped.now()).isEmpty());
    mistyped.id = ADossier(mistyped.scene.store()).keep().id;
    CHECK(mistyped.offer().isEmpty());
}
