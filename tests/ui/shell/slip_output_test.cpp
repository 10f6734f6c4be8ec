// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/slip_output.h"

#include "core/catalogue/centre_forms.h"
#include "core/store/query.h"

#include "tests/ui/shell/a_machine.h"

using namespace motcua;
using namespace motcua::ui;

namespace {

struct SlipScene {
    explicit SlipScene(const PrintPrograms& programs, test::AMachine& machine)
        : output(desk.desk(), machine.settings, nullptr, programs) {}

    void print() { output.printReceipt(receipt.dossier, actor); }
    [[nodiscard]] int prints() { return desk.desk().prints.count(receipt.dossier, form_meaning::kReceipt); }
    [[nodiscard]] bool waitsForPaper() { return !desk.desk().submissions.inDoubt({}, 10).isEmpty(); }
    void spoil(const QString& sql) {
        const auto work = desk.desk().work.begin();
        store::execute(desk.database(), sql);
        work->commit();
    }

    test::ADesk desk;
    Receipt receipt = test::received(desk);
    Actor actor = desk.actor(QStringLiteral("haichau.quay1"));
    SlipOutput output;
    QSignalSpy printed{&output, &SlipOutput::printed};
    QSignalSpy failed{&output, &SlipOutput::failed};
};

QString sentenceOf(const QSignalSpy& failed) {
    return failed.first().at(1).toString();
}

}  // namespace

TEST_CASE("a slip that the print system takes is counted and later ones are reprints") {
    test::AMachine machine;
    machine.settings.set(setting::kPrinter, QStringLiteral("quay-1"));
    SlipScene scene(machine.printing(), machine);
    scene.print();
    REQUIRE(test::arrives(scene.printed));
    scene.print();
    REQUIRE(test::arrives(scene.printed, 2));
    CHECK(scene.printed.at(0).at(1).toInt() == 1);
    CHECK(scene.printed.at(1).at(1).toInt() == 2);
    CHECK(scene.prints() == 2);
    const QByteArray first = machine.content("arguments").split('\n').first();
    CHECK(first ==
          "-d quay-1 -t " + scene.receipt.code.toUtf8() + "-1 -o media=A5 -o print-scaling=none -- -");
    CHECK(machine.pdfs().isEmpty());
    CHECK(scene.failed.isEmpty());
}

TEST_CASE("who asks for a slip does not wait and hears nothing before the answer") {
    test::AMachine machine;
    SlipScene scene({machine.program("lp", "exec sleep 60"), {}}, machine);
    scene.print();
    CHECK(scene.printed.isEmpty());
    CHECK(scene.failed.isEmpty());
    CHECK(scene.prints() == 0);
    scene.printed.wait(200);
    CHECK(scene.printed.isEmpty());
}

TEST_CASE("a slip that is under way is not sent twice") {
    test::AMachine machine;
    SlipScene scene(machine.printing(), machine);
    scene.print();
    scene.print();
    REQUIRE(test::arrives(scene.printed));
    scene.printed.wait(100);
    CHECK(scene.printed.size() == 1);
    CHECK(scene.prints() == 1);
}

TEST_CASE("a slip that the print system refuses stays without paper and the sentence says how to go on") {
    test::AMachine machine;
    SlipScene scene(machine.refusing(), machine);
    scene.print();
    REQUIRE(test::arrives(scene.failed));
    CHECK(scene.prints() == 1);
    CHECK(scene.waitsForPaper());
    CHECK(sentenceOf(scene.failed).contains(QStringLiteral("bản in lại")));
    CHECK(sentenceOf(scene.failed).contains(QStringLiteral("an toàn")));
    CHECK(sentenceOf(scene.failed).contains(QStringLiteral("Ctrl+P")));
    scene.print();
    CHECK(test::arrives(scene.failed, 2));
}

TEST_CASE("after a crash between counting and paper the next slip is a reprint") {
    test::AMachine machine;
    SlipScene scene(machine.printing(), machine);
    {
        SlipOutput crashing(scene.desk.desk(), machine.settings, nullptr,
                            {machine.program("slow", "exec sleep 60"), {}});
        crashing.printReceipt(scene.receipt.dossier, scene.actor);
        for (int i = 0; i < 300 && scene.prints() == 0; ++i) scene.printed.wait(20);
    }
    CHECK(scene.prints() == 1);
    CHECK(scene.waitsForPaper());
    scene.print();
    REQUIRE(test::arrives(scene.printed));
    CHECK(scene.printed.first().at(1).toInt() == 2);
    CHECK(machine.content("arguments").contains(scene.receipt.code.toUtf8() + "-2 "));
    CHECK_FALSE(scene.waitsForPaper());
}

TEST_CASE("a PDF in the folder counts as printed and is named after the code alone") {
    test::AMachine machine;
    const bool chosen = GENERATE(true, false);
    machine.settings.set(setting::kPrintToFile, chosen);
    SlipScene scene(chosen ? machine.printing() : test::AMachine::none(), machine);
    scene.print();
    REQUIRE(test::arrives(scene.printed));
    CHECK(scene.prints() == 1);
    CHECK(machine.pdfs() == QStringList(scene.receipt.code + QStringLiteral("-1.pdf")));
    CHECK(machine.content("arguments").isEmpty());
    CHECK(scene.printed.first().at(2).toString().contains(scene.receipt.code));
}

TEST_CASE("both copies go out and a slash in a code makes no folder") {
    test::AMachine machine;
    SlipScene scene(test::AMachine::none(), machine);
    scene.spoil(QStringLiteral("UPDATE dossier SET code = '../x/64'"));
    scene.print();
    REQUIRE(test::arrives(scene.printed));
    CHECK(machine.pdfs() == QStringList(QStringLiteral("_.._x_64-1.pdf")));
    QFile pdf(machine.path("pdf/_.._x_64-1.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().contains("/Count 2"));
}

TEST_CASE("a folder that cannot be written fails and leaves the dossier without a slip") {
    test::AMachine machine;
    machine.settings.set(setting::kPrintFolder, machine.program("file", "") + QStringLiteral("/below"));
    SlipScene scene(test::AMachine::none(), machine);
    scene.print();
    REQUIRE(test::arrives(scene.failed));
    CHECK(scene.waitsForPaper());
    CHECK(sentenceOf(scene.failed).contains(QStringLiteral("Ctrl+Shift+P")));
}

TEST_CASE("nothing leaves that could not be counted") {
    test::AMachine machine;
    const QString spoilt = GENERATE(
        QStringLiteral("ALTER TABLE slip_print RENAME TO gone"),
        QStringLiteral(
            "CREATE TRIGGER no_print BEFORE INSERT ON slip_print BEGIN SELECT RAISE(ABORT, 'no'); END"));
    SlipScene scene(machine.printing(), machine);
    scene.spoil(spoilt);
    scene.print();
    REQUIRE(test::arrives(scene.failed));
    CHECK(scene.printed.isEmpty());
    CHECK(machine.content("sent.pdf").isEmpty());
    CHECK(scene.waitsForPaper());
    CHECK(sentenceOf(scene.failed).contains(QStringLiteral("an toàn")));
}

TEST_CASE("a store that fails after printing is told and not thrown") {
    test::AMachine machine;
    SlipScene scene(machine.printing(), machine);
    scene.spoil(
        QStringLiteral("CREATE TRIGGER no_end BEFORE UPDATE ON submission "
                       "BEGIN SELECT RAISE(ABORT, 'no'); END"));
    scene.print();
    REQUIRE(test::arrives(scene.failed));
    CHECK(scene.printed.isEmpty());
    CHECK_FALSE(machine.content("sent.pdf").isEmpty());
    CHECK(scene.prints() == 1);
    CHECK(scene.waitsForPaper());
    CHECK(sentenceOf(scene.failed).contains(QStringLiteral("an toàn")));
}

TEST_CASE("a dossier that is gone fails with a sentence") {
    test::AMachine machine;
    SlipScene scene(machine.printing(), machine);
    scene.output.printReceipt(DossierId(4711), scene.actor);
    REQUIRE(test::arrives(scene.failed));
    CHECK(sentenceOf(scene.failed).contains(QStringLiteral("không còn hồ sơ")));
}
