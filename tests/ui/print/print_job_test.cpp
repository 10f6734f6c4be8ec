// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "tests/support/catch2.h"
#include "ui/print/printer_list.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace motcua;
using namespace motcua::print;

namespace {

/// A program that stands for the print system's.
QString program(const QTemporaryDir& folder, const char* body) {
    QFile file(folder.filePath(QStringLiteral("program")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n") + body + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

QByteArray contentOf(const QTemporaryDir& folder, const char* name) {
    QFile file(folder.filePath(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct Ending {
    bool accepted = false;
    QString sentence;
};

Ending endingOf(const QString& name, const PrinterSettings& settings = {}, int timeoutMs = 20'000) {
    PrintJob job(settings, nullptr, name, timeoutMs);
    QSignalSpy accepted(&job, &PrintJob::accepted);
    QSignalSpy failed(&job, &PrintJob::failed);
    job.send(QByteArray("%PDF-1.4 ..."), QStringLiteral("H17.12-20261123-0000064"));
    for (int i = 0; i < 300 && accepted.isEmpty() && failed.isEmpty(); ++i) failed.wait(100);
    CHECK(accepted.size() + failed.size() == 1);
    return {!accepted.isEmpty(), failed.isEmpty() ? QString() : failed.first().first().toString()};
}

}  // namespace

TEST_CASE("a job that the print system takes is accepted with its settings") {
    const QTemporaryDir folder;
    PrinterSettings settings;
    settings.printer = QStringLiteral("quay-1");
    settings.page = {PaperSize::A5, false};
    CHECK(endingOf(program(folder, "echo \"$@\" > arguments; cat > sent.pdf"), settings).accepted);
    CHECK(contentOf(folder, "sent.pdf") == QByteArray("%PDF-1.4 ..."));
    CHECK(contentOf(folder, "arguments") ==
          QByteArray("-d quay-1 -t H17.12-20261123-0000064 -o media=A5 -o print-scaling=none -- -\n"));
}

TEST_CASE("a job that the print system refuses fails with a sentence") {
    const QTemporaryDir folder;
    const Ending ending = endingOf(program(folder, "cat > /dev/null; exit 1"));
    CHECK_FALSE(ending.accepted);
    CHECK(ending.sentence.endsWith(QLatin1Char('.')));
}

TEST_CASE("a computer without a print system fails with a sentence") {
    CHECK(endingOf(QStringLiteral("/no/such/program")).sentence.contains(QStringLiteral("PDF")));
}

TEST_CASE("a print system that hangs is given up") {
    const QTemporaryDir folder;
    CHECK_FALSE(endingOf(program(folder, "exec sleep 60"), {}, 200).accepted);
}

TEST_CASE("printers are listed by their names") {
    const QTemporaryDir folder;
    PrinterList printers(nullptr, program(folder, "echo quay-1; echo quay-2"));
    QSignalSpy listed(&printers, &PrinterList::listed);
    printers.ask();
    printers.ask();
    REQUIRE(listed.wait(20'000));
    CHECK(listed.first().first().toStringList() ==
          QStringList({QStringLiteral("quay-1"), QStringLiteral("quay-2")}));
    CHECK(listed.size() == 1);
}

TEST_CASE("a print system that is absent or hangs lists nothing and says so") {
    const QTemporaryDir folder;
    const bool hangs = GENERATE(false, true);
    const QString name = hangs ? program(folder, "exec sleep 60") : QStringLiteral("/no/such/program");
    PrinterList printers(nullptr, name, 200);
    QSignalSpy failed(&printers, &PrinterList::failed);
    printers.ask();
    REQUIRE((!failed.isEmpty() || failed.wait(20'000)));
    CHECK(failed.first().first().toString().contains(QStringLiteral("PDF")));
}
