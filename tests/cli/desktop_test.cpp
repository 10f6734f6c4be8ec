// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

int desktop(const Cli& machine, const QStringList& arguments) {
    QProcess process;
    process.setProcessEnvironment(machine.environment());
    process.start(qEnvironmentVariable("MOTCUA_DESKTOP"), arguments);
    REQUIRE(process.waitForFinished(300'000));
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

}  // namespace

TEST_CASE("the desktop draws each of its pages over a practice store") {
    const CliStore store;
    (void)store.receive(anApplication());
    const QString folder = store.path(u"pictures"_s);
    REQUIRE(desktop(store, {u"--store"_s, store.store(), u"--pictures"_s, folder}) == 0);
    CHECK(QDir(folder).entryList(QDir::Files) ==
          QStringList{u"0-can-bo.png"_s, u"1-tiep-nhan.png"_s, u"10-tai-khoan.png"_s, u"11-xoa-du-lieu.png"_s,
                      u"12-danh-muc-luu-tru.png"_s, u"13-ho-so.png"_s, u"2-viec-cua-toi.png"_s,
                      u"3-tra-cuu.png"_s, u"4-tra-ket-qua.png"_s, u"5-bang-theo-doi.png"_s,
                      u"6-bao-cao.png"_s, u"7-nhat-ky.png"_s, u"8-nhan-su.png"_s, u"9-lich-lam-viec.png"_s});
    for (const QFileInfo& picture : QDir(folder).entryInfoList(QDir::Files)) CHECK(picture.size() > 10'000);
}

TEST_CASE("pictures have the size that was asked for and show forms and dialogs where they are wanted") {
    const CliStore store;
    (void)store.receive(anApplication());
    const QString folder = store.path(u"pictures"_s);
    REQUIRE(desktop(store, {u"--store"_s, store.store(), u"--as"_s, u"haichau.quay1"_s, u"--pictures"_s,
                            folder, u"--size"_s, u"1024x600"_s, u"--theme"_s, u"dark"_s, u"--dialogs"_s}) ==
            0);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    CHECK(names.filter(u"phieu-tu-choi"_s).size() == 1);
    CHECK(names.filter(u"vi-sao"_s).size() >= 1);
    CHECK(names.filter(u"handover"_s).size() == 1);
    QFile first(QDir(folder).filePath(names.first()));
    REQUIRE(first.open(QIODevice::ReadOnly));
    const QByteArray head = first.read(24);
    CHECK(head.mid(16, 8).toHex() == "0000040000000258");
    CHECK(desktop(store, {u"--size"_s, u"12x12"_s}) == 105);
}

TEST_CASE("the desktop comes up for an officer and refuses a stranger") {
    const CliStore store;
    CHECK(desktop(store,
                  {u"--store"_s, store.store(), u"--as"_s, u"haichau.quay1"_s, u"--measure-start"_s}) == 0);
    CHECK(desktop(store, {u"--store"_s, store.store(), u"--as"_s, u"nobody"_s, u"--measure-start"_s}) == 1);
}
