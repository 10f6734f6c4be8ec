// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/reception_page.h"

#include "core/dossier/dossier_search.h"
#include "ui/reception/kept_form.h"
#include "ui/shared/line_field.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include "tests/ui/reception/reception_desk.h"

#include <QComboBox>
#include <QListView>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::dossiersOf;
using motcua::test::noticeOf;
using motcua::test::ReceptionDesk;

namespace {

const QString kCard = QStringLiteral(
    "048185001234|201234567|Đặng Thị Hường Quỳnh|07031985|Nữ|K45/12 Lê Đình Dương, "
    "Hải Châu, Đà Nẵng|10052022");

}  // namespace

TEST_CASE("a dossier is received with keys alone and the page is empty again") {
    ReceptionDesk desk;
    desk.fill();
    desk.press(Qt::Key_F9);
    REQUIRE(dossiersOf(desk) == 1);
    const DossierRow row = desk.desk().list.page({}, {}, 10).rows.first();
    CHECK(row.submitter == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
    CHECK(noticeOf(desk).contains(row.code));
    CHECK(desk.find<LineField>("submitter.name")->text().isEmpty());
    CHECK(desk.find<QTableView>("papers")->model()->rowCount() == 0);
    CHECK(desk.focus() == QStringLiteral("procedureSearch"));
    CHECK(desk.drafts().kept(keptName(desk.actor())).isEmpty());
    const auto dossier = desk.desk().dossiers.load(row.id);
    REQUIRE(dossier);
    CHECK(dossier->submitter.birthDate->toIso() == QStringLiteral("1985-03-07"));
    CHECK(dossier->submitter.personalId == QStringLiteral("048185001234"));
    CHECK_FALSE(dossier->papers.isEmpty());
}

TEST_CASE("the slip is printed after the page is free again") {
    ReceptionDesk desk;
    QSignalSpy printed(&desk.slips(), &SlipOutput::printed);
    QSignalSpy failed(&desk.slips(), &SlipOutput::failed);
    desk.fill();
    desk.press(Qt::Key_F9);
    CHECK(printed.isEmpty());
    for (int i = 0; i < 100 && printed.isEmpty() && failed.isEmpty(); ++i) QTest::qWait(50);
    CHECK(printed.size() + failed.size() == 1);
    CHECK(noticeOf(desk).contains(QStringLiteral("Ctrl+P")) == false);
    CHECK(desk.find<QWidget>("noticeLink0")->isVisible());
}

TEST_CASE("a missing required paper stops reception with the list") {
    ReceptionDesk desk;
    desk.fill();
    auto* papers = desk.find<QTableView>("papers");
    papers->setFocus();
    const QModelIndex first = papers->model()->index(0, 0);
    papers->setCurrentIndex(first);
    REQUIRE(first.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_F9);
    CHECK(dossiersOf(desk) == 0);
    CHECK(desk.focus() == QStringLiteral("papers"));
    CHECK(noticeOf(desk).contains(first.data().toString().left(20)));
    CHECK(papers->currentIndex().row() == 0);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_F9);
    CHECK(dossiersOf(desk) == 1);
}

TEST_CASE("everything that is wrong is shown at once and the focus goes to the first") {
    ReceptionDesk desk;
    desk.choose(QStringLiteral("khai sinh"));
    desk.typeInto("submitter.birthDate", QStringLiteral("1/1/90"));
    desk.typeInto("submitter.phone", QStringLiteral("12"));
    desk.typeInto("sets", QStringLiteral("x"));
    desk.press(Qt::Key_F9);
    CHECK(desk.find<LineField>("submitter.name")->mark() == Mark::Missing);
    CHECK(desk.find<LineField>("submitter.birthDate")->mark() == Mark::Wrong);
    CHECK(desk.find<LineField>("submitter.phone")->mark() == Mark::Wrong);
    CHECK(desk.find<LineField>("sets")->mark() == Mark::Wrong);
    CHECK(desk.focus().startsWith(QStringLiteral("submitter.")));
    CHECK(dossiersOf(desk) == 0);
}

TEST_CASE("without a procedure the search asks for one") {
    ReceptionDesk desk;
    desk.press(Qt::Key_F9);
    CHECK(desk.find<LineField>("procedureSearch")->mark() == Mark::Missing);
    CHECK(desk.focus() == QStringLiteral("procedureSearch"));
}

TEST_CASE("a scanned card fills the form and never writes over what was typed") {
    ReceptionDesk desk;
    desk.typeInto("submitter.name", QStringLiteral("Đặng Thị Hường"));
    REQUIRE(desk.page().handleScan(kCard));
    CHECK(desk.find<LineField>("submitter.number")->text() == QStringLiteral("048185001234"));
    CHECK(desk.find<LineField>("submitter.number")->mark() == Mark::Valid);
    CHECK(desk.find<LineField>("submitter.birthDate")->text() == QStringLiteral("07/03/1985"));
    CHECK(desk.find<QComboBox>("submitter.gender")->currentIndex() == 2);
    CHECK(desk.find<LineField>("submitter.name")->text() == QStringLiteral("Đặng Thị Hường"));
    CHECK(desk.find<Notice>("cardDiffers")->isVisible());
    desk.press(Qt::Key_K, Qt::AltModifier);
    CHECK(desk.find<LineField>("submitter.name")->text() == QStringLiteral("Đặng Thị Hường Quỳnh"));
    CHECK_FALSE(desk.find<Notice>("cardDiffers")->isVisible());
}

TEST_CASE("a card is for the form in front") {
    ReceptionDesk desk;
    desk.press(Qt::Key_C, Qt::AltModifier);
    REQUIRE(desk.page().handleScan(kCard));
    CHECK(desk.find<LineField>("owner.number")->text() == QStringLiteral("048185001234"));
    CHECK(desk.find<LineField>("submitter.number")->text().isEmpty());
}

TEST_CASE("a slip code is not for this page and a damaged card says so") {
    ReceptionDesk desk;
    CHECK_FALSE(desk.page().handleScan(QStringLiteral("H17.12-20261123-0000001")));
    CHECK(desk.page().handleScan(QStringLiteral("048185001234|")));
    CHECK_FALSE(noticeOf(desk).isEmpty());
}

TEST_CASE("known citizens are offered and an open dossier warns") {
    ReceptionDesk desk;
    desk.fill();
    desk.press(Qt::Key_F9);
    REQUIRE(dossiersOf(desk) == 1);
    QSignalSpy opened(&desk.page(), &Page::openDossierRequested);
    desk.choose(QStringLiteral("khai sinh"));
    CHECK(desk.focus() == QStringLiteral("submitter.number"));
    desk.type(QStringLiteral("048185001234"));
    CHECK(desk.find<Notice>("openDossier")->isVisible());
    CHECK(desk.find<Notice>("knownCitizen")->isVisible());
    desk.press(Qt::Key_L, Qt::AltModifier);
    CHECK(desk.find<LineField>("submitter.name")->text() == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
    CHECK(desk.find<LineField>("submitter.phone")->text() == QStringLiteral("0905 000 123"));
    desk.press(Qt::Key_X, Qt::AltModifier);
    CHECK(opened.size() == 1);
}

TEST_CASE("where the catalogue gives no limit the officer enters it with a reason") {
    ReceptionDesk desk;
    desk.fill();
    // Filed by post there is no way in the catalogue, hence no limit.
    desk.find<QComboBox>("channel")->setCurrentIndex(3);
    auto* limit = desk.find<LineField>("limit");
    if (!limit->isVisible()) return;
    desk.press(Qt::Key_F9);
    CHECK(limit->mark() == Mark::Missing);
    desk.typeInto("limit", QStringLiteral("mai mốt"));
    desk.press(Qt::Key_F9);
    CHECK(limit->mark() == Mark::Wrong);
    limit->clear();
    desk.typeInto("limit", QStringLiteral("5 ngày làm việc"));
    desk.press(Qt::Key_F9);
    CHECK(desk.find<LineField>("limitReason")->mark() == Mark::Missing);
    desk.typeInto("limitReason", QStringLiteral("Quyết định 12/QĐ-UBND"));
    desk.settle();
    CHECK(desk.find<PlainLabel>("promise")->text().contains(QStringLiteral("01/12/2026")));
    desk.press(Qt::Key_F9);
    REQUIRE(dossiersOf(desk) == 1);
    const auto dossier = desk.desk().dossiers.load(desk.desk().list.page({}, {}, 1).rows.first().id);
    CHECK(dossier->limitReason == QStringLiteral("Quyết định 12/QĐ-UBND"));
}

TEST_CASE("hostile text is ordinary text and refused with a sentence where it cannot be kept") {
    ReceptionDesk desk;
    desk.fill();
    desk.find<LineField>("submitter.name")->setText(QStringLiteral("<b>A</b>&amp;<img src=x>"));
    desk.find<LineField>("note")->setText(QString(1'000'000, QLatin1Char('x')));
    desk.find<LineField>("request")->setText(QStringLiteral("a\u202Eb"));
    desk.settle();
    desk.press(Qt::Key_F9);
    CHECK(dossiersOf(desk) == 0);
    CHECK(desk.find<LineField>("request")->mark() == Mark::Wrong);
    desk.find<LineField>("note")->clear();
    desk.find<LineField>("request")->clear();
    desk.press(Qt::Key_F9);
    REQUIRE(dossiersOf(desk) == 1);
    CHECK(desk.desk().list.page({}, {}, 1).rows.first().submitter ==
          QStringLiteral("<b>A</b>&amp;<img src=x>"));
}

TEST_CASE("F1 explains the due date and Esc goes back to the form") {
    ReceptionDesk desk;
    desk.fill();
    desk.settle();
    bool shown = false;
    QTimer::singleShot(0, &desk.page(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        shown = dialog && dialog->objectName() == QStringLiteral("whyDialog");
        if (dialog) QTest::keyClick(dialog, Qt::Key_Escape);
    });
    desk.press(Qt::Key_F1);
    CHECK(shown);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("counts are typed into the row and a paper beyond the list is added") {
    ReceptionDesk desk;
    desk.fill();
    auto* papers = desk.find<QTableView>("papers");
    papers->setFocus();
    papers->setCurrentIndex(papers->model()->index(0, 0));
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_2);
    CHECK(papers->model()->index(0, 2).data().toString() == QStringLiteral("12"));
    const int before = papers->model()->rowCount();
    desk.typeInto("morePaper", QStringLiteral("Giấy ủy quyền của cha mẹ"));
    desk.press(Qt::Key_Return);
    CHECK(papers->model()->rowCount() == before + 1);
    desk.press(Qt::Key_F9);
    REQUIRE(dossiersOf(desk) == 1);
    const auto dossier = desk.desk().dossiers.load(desk.desk().list.page({}, {}, 1).rows.first().id);
    CHECK(dossier->papers.first().certified == 12);
    CHECK(dossier->papers.last().name == QStringLiteral("Giấy ủy quyền của cha mẹ"));
}

TEST_CASE("supplement and refusal slips stand on this page with their keys") {
    ReceptionDesk desk;
    for (const auto& [name, key] :
         {std::pair("supplementSlip", Qt::Key_F7), std::pair("refusalSlip", Qt::Key_F8)}) {
        auto* button = desk.page().actionBar()->findChild<ui::ShortcutButton*>(QLatin1String(name));
        REQUIRE(button);
        CHECK(button->keys() == QKeySequence(key));
    }
}

TEST_CASE("no two things on the page share a key") {
    ReceptionDesk desk;
    QStringList keys;
    for (const QShortcut* shortcut : desk.window().findChildren<QShortcut*>())
        keys += shortcut->key().toString(QKeySequence::PortableText);
    keys.removeAll(QString());
    keys.sort();
    for (qsizetype i = 1; i < keys.size(); ++i) CHECK(keys.at(i) != keys.at(i - 1));
}

TEST_CASE("the page is sound at every size: names and order of Tab and nothing cut off") {
    const auto [width, height] = GENERATE(table<int, int>({{1182, 720}, {820, 560}, {1500, 900}}));
    ReceptionDesk desk;
    desk.open(width, height);
    CHECK(test::faultsOf(desk.page()) == QStringList());
    desk.fill();
    desk.settle();
    CHECK(test::faultsOf(desk.page()) == QStringList());
}

TEST_CASE("Tab walks from the procedure to the slip in the order of the work") {
    ReceptionDesk desk;
    desk.fill();
    desk.settle();
    const QStringList order = test::tabOrder(desk.page());
    const QStringList milestones{QStringLiteral("procedureSearch"),
                                 QStringLiteral("submitter.kind"),
                                 QStringLiteral("submitter.number"),
                                 QStringLiteral("submitter.gender"),
                                 QStringLiteral("submitter.address"),
                                 QStringLiteral("submitter.email"),
                                 QStringLiteral("ownerIsSubmitter"),
                                 QStringLiteral("papers"),
                                 QStringLiteral("morePaper"),
                                 QStringLiteral("channel"),
                                 QStringLiteral("sets"),
                                 QStringLiteral("note"),
                                 QStringLiteral("why"),
                                 QStringLiteral("slipSheet")};
    qsizetype before = -1;
    for (const QString& name : milestones) {
        CAPTURE(name);
        CHECK(order.indexOf(name) > before);
        before = order.indexOf(name);
    }
}

TEST_CASE("the page works in the window of the desk and scrolls where that is small") {
    const auto [width, height] = GENERATE(table<int, int>({{1366, 768}, {911, 512}}));
    ReceptionDesk desk;
    desk.openInDesk(width, height);
    desk.fill();
    desk.settle();
    test::shoot(desk.window(), QStringLiteral("desk-%1").arg(width));
    desk.press(Qt::Key_F9);
    CHECK(dossiersOf(desk) == 1);
    CHECK(desk.focus() == QStringLiteral("procedureSearch"));
}

TEST_CASE("pictures of the page") {
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const QString suffix = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
    ReceptionDesk desk;
    applyTheme(*qApp, scheme);
    desk.open();
    test::shoot(desk.window(), QStringLiteral("reception-empty") + suffix);
    desk.fill();
    desk.find<QTableView>("papers")->setFocus();
    desk.settle();
    test::shoot(desk.window(), QStringLiteral("reception-filled") + suffix);
    desk.find<LineField>("submitter.phone")->setText(QStringLiteral("12"));
    desk.find<LineField>("submitter.name")->clear();
    desk.find<QTableView>("papers")->setCurrentIndex(desk.find<QTableView>("papers")->model()->index(0, 0));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_F9);
    desk.settle();
    test::shoot(desk.window(), QStringLiteral("reception-refused") + suffix);
    desk.page().focusFirst();
    desk.type(QStringLiteral("chung thuc"));
    test::shoot(desk.window(), QStringLiteral("reception-search") + suffix);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.fill();
    desk.press(Qt::Key_F9);
    desk.settle();
    test::shoot(desk.window(), QStringLiteral("reception-received") + suffix);
    desk.choose(QStringLiteral("khai sinh"));
    desk.type(QStringLiteral("048185001234"));
    desk.press(Qt::Key_C, Qt::AltModifier);
    desk.settle();
    test::shoot(desk.window(), QStringLiteral("reception-owner") + suffix);
    desk.open(850, 1200);
    desk.fill();
    desk.settle();
    test::shoot(desk.window(), QStringLiteral("reception-narrow") + suffix);
    applyTheme(*qApp, Scheme::Light);
    CHECK(desk.window().isVisible());
}
