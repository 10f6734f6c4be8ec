// SPDX-License-Identifier: GPL-3.0-or-later
// The desk on a disk that takes its time: the same results, and the window turns meanwhile.
#include "core/dossier/attachments.h"
#include "core/store/database.h"
#include "core/store/leave_no_byte.h"
#include "ui/reception/kept_form.h"
#include "ui/shared/line_field.h"
#include "ui/shared/notice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/work/work_page.h"

#include "tests/support/scans.h"
#include "tests/ui/reception/reception_desk.h"
#include "tests/ui/shell/slow_disk.h"
#include "tests/ui/work/desk_scene.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cstdio>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;
using motcua::test::dossiersOf;
using motcua::test::noticeOf;
using motcua::test::ReceptionDesk;
using motcua::test::SlowDisk;

TEST_CASE("a dossier is received while the window turns") {
    ReceptionDesk desk;
    desk.fill();
    SlowDisk disk;
    desk.store().database().setWaiter(disk);
    desk.press(Qt::Key_F9);
    CHECK(disk.turns > 0);
    REQUIRE(dossiersOf(desk) == 1);
    CHECK(noticeOf(desk).contains(desk.desk().list.page({}, {}, 10).rows.first().code));
    CHECK(desk.find<LineField>("submitter.name")->text().isEmpty());
}

TEST_CASE("F9 pressed again while it is saved receives nothing twice") {
    ReceptionDesk desk;
    desk.fill();
    SlowDisk disk;
    desk.store().database().setWaiter(disk);
    disk.meanwhile = [&] { desk.press(Qt::Key_F9); };
    desk.press(Qt::Key_F9);
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    CHECK(dossiersOf(desk) == 1);
    CHECK(noticeOf(desk).contains(desk.desk().list.page({}, {}, 10).rows.first().code));
}

TEST_CASE("a disk that fails while the window turns is told and the form stays") {
    ReceptionDesk desk;
    desk.fill();
    SlowDisk disk;
    disk.fails = true;
    desk.store().database().setWaiter(disk);
    desk.press(Qt::Key_F9);
    CHECK(dossiersOf(desk) == 0);
    CHECK_FALSE(noticeOf(desk).isEmpty());
    CHECK(desk.find<LineField>("submitter.name")->text() == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
    disk.fails = false;
    desk.press(Qt::Key_F9);
    CHECK(dossiersOf(desk) == 1);
}

TEST_CASE("who asks the store while it is being saved is told that it is busy") {
    ReceptionDesk desk;
    desk.fill();
    SlowDisk disk;
    desk.store().database().setWaiter(disk);
    QStringList codes;
    disk.meanwhile = [&] {
        try {
            (void)dossiersOf(desk);
        } catch (const StoreError& fault) {
            codes << fault.code();
        }
    };
    desk.press(Qt::Key_F9);
    CHECK(codes.size() == disk.turns);
    CHECK(codes.count(QStringLiteral("store.busy")) == codes.size());
    CHECK(dossiersOf(desk) == 1);
}

TEST_CASE("an act is recorded once while the window turns, however often its key is pressed") {
    installTranslations();
    applyTheme(*qApp, Scheme::Light);
    DeskScene scene;
    const DossierId id = scene.receive(QStringLiteral("Phạm Thị Lan Chi"));
    scene.bringToExperts(id);
    scene.act(id, DeskScene::kExpert, staffing::kClaim);
    WorkPage page(scene.place());
    page.activated();
    test::showAt(page, 1182, 720);
    page.activateWindow();
    page.focusFirst();
    SlowDisk disk;
    scene.store().database().setWaiter(disk);
    const auto before = scene.desk().history.of(id).size();
    const auto press = [&] { QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_F9); };
    disk.meanwhile = press;
    press();
    CHECK(disk.turns > 0);
    CHECK(scene.desk().history.of(id).size() == before + 1);
}

TEST_CASE("a scanned paper is copied while the window turns") {
    DeskScene scene;
    const DossierId id = scene.receive(QStringLiteral("Phạm Thị Lan Chi"));
    const QTemporaryDir folder;
    const QString scan = folder.filePath(QStringLiteral("scan.pdf"));
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(test::aPdf());
    file.close();
    SlowDisk disk;
    scene.store().database().setWaiter(disk);
    Attachments& attachments = scene.desk().attachments;
    const auto taken = attachments.take(scan, {});
    REQUIRE(taken);
    CHECK(disk.turns == 1);
    CHECK(QFile::exists(attachments.pathOf(*taken)));
    CHECK(attachments.of(id).isEmpty());
}

TEST_CASE("the store is written anew after an erasure while the window turns") {
    DeskScene scene;
    (void)scene.receive(QStringLiteral("Phạm Thị Lan Chi"));
    SlowDisk disk;
    scene.store().database().setWaiter(disk);
    store::leaveNoByte(scene.store().database());
    CHECK(disk.turns >= 4);  // begin, merge, commit, rewrite
    CHECK(scene.desk().list.count({}) == 1);
}

TEST_CASE("a save that lasts stands in the top bar in place of the note of the store") {
    ReceptionDesk desk;
    desk.openInDesk(900, 600);
    auto& window = dynamic_cast<MainWindow&>(desk.window());
    window.setStoreNote(QStringLiteral("Kho cục bộ"));
    auto* note = desk.find<PlainLabel>("storeNote");
    CHECK_FALSE(note->isVisible());  // no room for it here
    window.setSaving(true);
    CHECK(note->isVisible());
    CHECK(note->text() == QStringLiteral("Đang lưu…"));
    QCoreApplication::processEvents();
    test::shoot(window, QStringLiteral("saving"));
    window.setSaving(false);
    CHECK(note->text() == QStringLiteral("Kho cục bộ"));
    CHECK_FALSE(note->isVisible());
}

/// Run by the bad day, on a disk that takes two seconds for every sync.
TEST_CASE("the window answers while a slow disk saves", "[.][slow-disk]") {
    Saver saver;
    ReceptionDesk desk(&saver);
    desk.fill();
    desk.settle();
    QTimer tick;
    QElapsedTimer since;
    QList<qint64> gaps;
    Saver::letGoOn(tick);
    QObject::connect(&tick, &QTimer::timeout, &saver, [&] { gaps << since.restart(); });
    QSignalSpy printed(&desk.slips(), &SlipOutput::printed);
    QSignalSpy said(&saver, &Saver::lasting);
    tick.setTimerType(Qt::PreciseTimer);
    tick.start(20);
    since.start();
    QElapsedTimer all;
    all.start();
    desk.press(Qt::Key_F9);
    const qint64 saved = all.elapsed();
    CHECK((printed.size() == 1 || printed.wait(300'000)));
    gaps << since.elapsed();
    CHECK(dossiersOf(desk) == 1);
    CHECK(said.size() >= 2);
    std::sort(gaps.begin(), gaps.end());
    std::printf("F20 saved after %lld ms, %lld ticks, p99 %lld ms, longest %lld ms\n",
                static_cast<long long>(saved), static_cast<long long>(gaps.size()),
                static_cast<long long>(gaps.at(gaps.size() * 99 / 100)), static_cast<long long>(gaps.last()));
}
