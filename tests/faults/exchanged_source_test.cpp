// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_folder.h"
#include "tests/faults/rounds.h"
#include "tests/support/catch2.h"

#include <sys/stat.h>
#include <unistd.h>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

using namespace motcua;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kHonest = "%PDF-1.4 honest\n%%EOF\n";
const QByteArray kRacedSecret = "%PDF-1.4 SECRET\n%%EOF\n";

void writeTo(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Puts a link to what nobody may take, a pipe and an honest file in one another's place, without a pause.
class Racer {
public:
    explicit Racer(const QTemporaryDir& folder)
        : source(folder.filePath(u"raced.pdf"_s)), m_secret(folder.filePath(u"secret"_s)) {
        writeTo(m_secret, kRacedSecret);
        writeTo(source, kHonest);
        m_thread = std::thread([this] { race(); });
    }
    ~Racer() {
        m_stop = true;
        m_thread.join();
    }

    const QString source;

private:
    void race() {
        const QByteArray fresh = QFile::encodeName(source + u".fresh"_s);
        const QByteArray place = QFile::encodeName(source);
        const QByteArray secret = QFile::encodeName(m_secret);
        for (int n = 0; !m_stop; ++n) {
            if (n % 3 == 0) {
                if (::symlink(secret.constData(), fresh.constData()) != 0) continue;
            } else if (n % 3 == 1) {
                if (::mkfifo(fresh.constData(), 0600) != 0) continue;
            } else {
                QFile file(source + u".fresh"_s);
                if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) continue;
                file.write(kHonest);
            }
            std::rename(fresh.constData(), place.constData());
        }
    }

    QString m_secret;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

}  // namespace

TEST_CASE("a source that is exchanged while it is taken never brings another file in, and no pipe hangs") {
    const QTemporaryDir folder;
    const store::AttachmentFolder scans(folder.filePath(u"store"_s));
    int taken = 0;
    const int races = motcua::test::rounds("MOTCUA_RACES", 500);
    {
        const Racer racer(folder);
        for (int no = 0; no < races; ++no) {
            const auto kept = scans.take(racer.source, {});
            if (!kept) continue;
            ++taken;
            QFile file(scans.pathOf(*kept));
            REQUIRE(file.open(QIODevice::ReadOnly));
            REQUIRE(file.readAll() == kHonest);
        }
    }
    CHECK(taken > 0);
    CHECK(taken < races);
    QDirIterator left(scans.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    for (; left.hasNext(); ++files) left.next();
    CHECK(files == 1);
}
