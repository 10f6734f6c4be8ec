// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/attachments.h"

#include "core/dossier/receive_dossier.h"
#include "core/store/journal_audit.h"
#include "core/store/sqlite_attachments.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/scans.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace motcua;
using namespace motcua::test;

namespace {

/// A desk with one dossier, and files that somebody wants to attach.
class AScanner : public ADesk {
public:
    AScanner() {
        m_dossier = ReceiveDossier(desk()).receive(anApplication(), actor(m_login), {}).value().dossier;
    }
    QString file(const QString& name, const QByteArray& bytes) const {
        const QString path = directory() + u'/' + name;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    Outcome<Attachment> attach(const QString& path, std::optional<int> paper = std::nullopt) {
        return AttachPaper(desk()).attach(m_dossier, path, paper, actor(m_login));
    }
    /// The key of the refusal, empty where it was attached.
    QString refusal(const QString& path, std::optional<int> paper = std::nullopt) {
        const auto attached = attach(path, paper);
        return attached ? QString() : attached.refusals().first().key;
    }
    [[nodiscard]] DossierId dossier() const { return m_dossier; }
    [[nodiscard]] int keptFiles() const {
        int count = 0;
        QDirIterator walk(path() + QStringLiteral(".files"), QDir::Files, QDirIterator::Subdirectories);
        for (; walk.hasNext(); walk.next()) ++count;
        return count;
    }
    [[nodiscard]] QStringList findings() {
        QStringList out;
        const store::AuditReport report = store::audited(database(), {});
        for (const store::AuditFinding& finding : report.findings) out += finding.what;
        return out;
    }

private:
    QString m_login = QStringLiteral("haichau.quay1");
    DossierId m_dossier{0};
};

}  // namespace

TEST_CASE("a scanned paper lies under its hash and its event says nothing of its name") {
    AScanner scanner;
    const auto attached =
        scanner.attach(scanner.file(QStringLiteral("Giấy khai sinh của Đào.pdf"), aPdf()), 1);
    REQUIRE(attached);
    CHECK(attached->no == 1);
    CHECK(attached->name == QStringLiteral("Giấy khai sinh của Đào.pdf"));
    const QString path = scanner.desk().attachments.pathOf(attached->file);
    CHECK(path.endsWith(QString::fromLatin1(attached->file.hash.toHex()) + QStringLiteral(".pdf")));
    CHECK(QFile(path).permissions().testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(QFile(path).permissions().testAnyFlags(QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const HistoryEntry last = scanner.desk().history.of(scanner.dossier()).last();
    CHECK(last.event.kind == event_kind::kAttached);
    CHECK_FALSE(last.event.body.contains("pdf\","));
    CHECK_FALSE(last.event.body.contains(attached->file.hash.toHex()));
    CHECK(scanner.desk().attachments.of(scanner.dossier()).size() == 1);
    CHECK(scanner.findings().isEmpty());
}

TEST_CASE("the same paper twice is two attachments and one file") {
    AScanner scanner;
    REQUIRE(scanner.attach(scanner.file(QStringLiteral("a.png"), aPng())));
    REQUIRE(scanner.attach(scanner.file(QStringLiteral("b.png"), aPng())));
    CHECK(scanner.desk().attachments.of(scanner.dossier()).size() == 2);
    CHECK(scanner.keptFiles() == 1);
    CHECK(scanner.findings().isEmpty());
}

TEST_CASE("a hostile name is refused with a sentence and nothing is left") {
    AScanner scanner;
    const QString names[] = {QStringLiteral("giay\u202efdp.exe"), QStringLiteral("a\nb.pdf"),
                             QStringLiteral("a\tb.pdf"), QString(160, u'x') + QStringLiteral(".pdf"),
                             QStringLiteral("a\u2066b.pdf")};
    for (const QString& name : names) {
        CAPTURE(name);
        CHECK_FALSE(scanner.refusal(scanner.file(name, aPdf())).isEmpty());
    }
    for (const char* name : {"CON", "-rf.pdf", "..pdf", "a b.pdf."}) {
        CAPTURE(name);
        CHECK(scanner.refusal(scanner.file(QString::fromLatin1(name), aPdf())).isEmpty());
    }
    CHECK(scanner.keptFiles() == 1);
}

TEST_CASE("links and folders and pipes and devices are not followed") {
    AScanner scanner;
    const QString real = scanner.file(QStringLiteral("real.pdf"), aPdf());
    const QString link = scanner.directory() + QStringLiteral("/link.pdf");
    REQUIRE(QFile::link(real, link));
    const QString pipe = scanner.directory() + QStringLiteral("/pipe.pdf");
    REQUIRE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}) == 0);
    for (const QString& path : {link, pipe, scanner.directory(), QStringLiteral("/dev/zero"),
                                scanner.directory() + QStringLiteral("/nothing.pdf")}) {
        CAPTURE(path);
        CHECK(scanner.refusal(path) == QStringLiteral("scan.file"));
    }
    CHECK(scanner.keptFiles() == 0);
}

TEST_CASE("wrong types and bombs are refused before anything is copied") {
    AScanner scanner;
    CHECK(scanner.refusal(scanner.file(QStringLiteral("a.pdf"), "PK\x03\x04")) ==
          QStringLiteral("scan.type"));
    CHECK(scanner.refusal(scanner.file(QStringLiteral("a.png"), aPng(65'000, 65'000))) ==
          QStringLiteral("scan.pixels"));
    QFile sparse(scanner.file(QStringLiteral("big.pdf"), aPdf()));
    REQUIRE(sparse.open(QIODevice::ReadWrite));
    REQUIRE(sparse.resize(2'000'000'000));
    sparse.close();
    CHECK(scanner.refusal(sparse.fileName()) == QStringLiteral("scan.size"));
    CHECK_FALSE(QDir(scanner.path() + QStringLiteral(".files")).exists());
}

TEST_CASE("a paper that the dossier does not have and a stranger are refused") {
    AScanner scanner;
    const QString scan = scanner.file(QStringLiteral("a.pdf"), aPdf());
    CHECK(scanner.refusal(scan, 2) == QStringLiteral("attach.paper"));
    Actor stranger = scanner.actor(QStringLiteral("haichau.quay1"));
    stranger.officer.grants.clear();
    const auto attached = AttachPaper(scanner.desk()).attach(scanner.dossier(), scan, 1, stranger);
    REQUIRE_FALSE(attached);
    CHECK(attached.refusals().first().key == QStringLiteral("attach.unit"));
}

TEST_CASE("a file that was changed or taken away is found") {
    AScanner scanner;
    const auto attached = scanner.attach(scanner.file(QStringLiteral("a.pdf"), aPdf()));
    REQUIRE(attached);
    const QString path = scanner.desk().attachments.pathOf(attached->file);
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write(" ");
    file.close();
    CHECK(scanner.findings() == QStringList{QStringLiteral("attachment.changed")});
    REQUIRE(QFile::remove(path));
    CHECK(scanner.findings() == QStringList{QStringLiteral("attachment.missing")});
}

TEST_CASE("a changed row of an attachment is found whatever column it is") {
    for (const char* change :
         {"paper = 1", "type = 'png'", "bytes = 7", "name = 'x'", "hash = zeroblob(32)"}) {
        AScanner scanner;
        REQUIRE(scanner.attach(scanner.file(QStringLiteral("a.pdf"), aPdf())));
        {
            store::Connection shell(scanner.path(), store::Connection::Mode::ReadWrite);
            shell.run(QStringLiteral("UPDATE attachment SET ") + QString::fromLatin1(change));
        }
        CAPTURE(change);
        CHECK_FALSE(scanner.findings().isEmpty());
    }
}

TEST_CASE("erasure takes rows and files away but leaves a file that another dossier shows") {
    AScanner scanner;
    const DossierId other = ReceiveDossier(scanner.desk())
                                .receive(anApplication(), scanner.actor(QStringLiteral("haichau.quay1")), {})
                                .value()
                                .dossier;
    REQUIRE(scanner.attach(scanner.file(QStringLiteral("own.pdf"), aPdf())));
    const QString shared = scanner.file(QStringLiteral("shared.png"), aPng());
    REQUIRE(scanner.attach(shared));
    REQUIRE(AttachPaper(scanner.desk())
                .attach(other, shared, std::nullopt, scanner.actor(QStringLiteral("haichau.quay1"))));
    QList<KeptFile> files;
    {
        const auto work = scanner.desk().work.begin();
        files = scanner.desk().attachments.forget(scanner.dossier());
        work->commit();
    }
    CHECK(files.size() == 2);
    scanner.desk().attachments.removeUnused(files);
    CHECK(scanner.keptFiles() == 1);
    CHECK(scanner.desk().attachments.of(scanner.dossier()).isEmpty());
    CHECK(scanner.desk().attachments.of(other).size() == 1);
}

TEST_CASE("a file that a crash left without a row goes after a day and not before") {
    AScanner scanner;
    REQUIRE(scanner.desk().attachments.take(scanner.file(QStringLiteral("a.pdf"), aPdf()), {}));
    store::SqliteAttachments attachments(scanner.database());
    attachments.removeStray(QDateTime::currentDateTimeUtc());
    CHECK(scanner.keptFiles() == 1);
    attachments.removeStray(QDateTime::currentDateTimeUtc().addDays(2));
    CHECK(scanner.keptFiles() == 0);
}
