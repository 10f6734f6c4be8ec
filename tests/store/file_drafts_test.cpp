// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_drafts.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;
using namespace motcua::store;

TEST_CASE("a draft is kept replaced and removed") {
    const QTemporaryDir folder;
    FileDrafts drafts(folder.filePath(QStringLiteral("a/b")));
    const QString name = QStringLiteral("QUAY-01/tiếp nhận");
    CHECK(drafts.kept(name).isEmpty());
    drafts.keep(name, QByteArrayLiteral("một"));
    drafts.keep(name, QByteArrayLiteral("hai"));
    CHECK(drafts.kept(name) == QByteArrayLiteral("hai"));
    CHECK(FileDrafts(folder.filePath(QStringLiteral("a/b"))).kept(name) == QByteArrayLiteral("hai"));
    drafts.keep(name, {});
    drafts.keep(name, {});
    CHECK(drafts.kept(name).isEmpty());
    CHECK(QDir(folder.filePath(QStringLiteral("a/b"))).isEmpty());
}

TEST_CASE("any name is safe and its own") {
    const QTemporaryDir folder;
    const QString inner = folder.filePath(QStringLiteral("drafts"));
    FileDrafts drafts(inner);
    const QStringList names = {
        QStringLiteral(".."),       QStringLiteral("../x"), QStringLiteral("/etc/passwd"),
        QStringLiteral("a"),        QStringLiteral("A"),    QString(),
        QString(5000, u'a'),        QString(5001, u'a'),    QStringLiteral("a%2f"),
        QStringLiteral("a/"),       QString(QChar(u'\0')),  QStringLiteral("con"),
        QStringLiteral("tiếp nhận")};
    for (const QString& name : names) drafts.keep(name, name.toUtf8() + "!");
    for (const QString& name : names) CHECK(drafts.kept(name) == name.toUtf8() + "!");
    CHECK(QDir(inner).entryList(QDir::Files | QDir::Hidden).size() == names.size());
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("only their owner can read drafts") {
    const QTemporaryDir folder;
    const QString inner = FileDrafts::folderBeside(folder.filePath(QStringLiteral("s.motcua")));
    FileDrafts drafts(inner);
    drafts.keep(QStringLiteral("a"), QByteArrayLiteral("x"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    CHECK((QFile::permissions(inner) & others) == 0);
    CHECK((QFile::permissions(inner + QStringLiteral("/a.draft")) & others) == 0);
}

TEST_CASE("a draft that cannot be kept is a fault") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    FileDrafts drafts(file.fileName());
    CHECK_THROWS_AS(drafts.keep(QStringLiteral("a"), QByteArrayLiteral("x")), IoError);
}
