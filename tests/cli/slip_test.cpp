// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QFile>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CliRun print(const CliStore& store, const QString& code, const QString& out,
             const QString& form = u"receipt"_s) {
    return store.in({u"slip"_s, code, u"--form"_s, form, u"--out"_s, out});
}

}  // namespace

TEST_CASE("receive writes the slip with code name and due date") {
    const CliStore store;
    const QString file = store.path(u"o.pdf"_s);
    const QJsonObject receipt = store.receive(anApplication(), {u"--slip"_s, file});
    CHECK(receipt.value(u"slip"_s) == file);
    const QString text = textOfPdf(file);
    CHECK(text.contains(receipt.value(u"code"_s).toString()));
    CHECK(text.contains(u"Nguyễn Thị Đào"_s));
    CHECK(text.contains(u"17 giờ 00 phút, thứ Sáu, ngày 27 tháng 11 năm 2026"_s));
    CHECK(text.contains(u"Liên 1"_s));
    CHECK(text.contains(u"Liên 2"_s));
    CHECK_FALSE(text.contains(u"in lại"_s));
}

TEST_CASE("hostile words are printed as words") {
    const CliStore store;
    const QString file = store.path(u"o.pdf"_s);
    (void)store.receive(
        anApplicationWith(u"submitter"_s, object(R"({"name":"<b>Đào</b> &amp; <img src=x>"})")),
        {u"--slip"_s, file});
    CHECK(textOfPdf(file).contains(u"<b>Đào</b> &amp; <img src=x>"_s));
}

TEST_CASE("a reprint says so and counts") {
    const CliStore store;
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    for (int number = 1; number <= 3; ++number) {
        const QString file = store.path(QStringLiteral("o%1.pdf").arg(number));
        const QJsonObject printed = print(store, code, file).json();
        CHECK(printed.value(u"file"_s) == file);
        CHECK(printed.value(u"print"_s) == number);
        CHECK(textOfPdf(file).contains(u"in lại"_s) == (number > 1));
    }
    CHECK(store.broken().isEmpty());
}

TEST_CASE("the slip of a repeated submission is a reprint") {
    const CliStore store;
    const QString file = store.path(u"o.pdf"_s);
    (void)store.receive(anApplication(), {u"--key"_s, u"k"_s, u"--slip"_s, file});
    (void)store.receive(anApplication(), {u"--key"_s, u"k"_s, u"--slip"_s, file});
    CHECK(textOfPdf(file).contains(u"in lại"_s));
    CHECK(store.dossiers() == 1);
}

TEST_CASE("a slip that cannot be written leaves the dossier and says so") {
    const CliStore store;
    const CliRun run = store.tryReceive(anApplication(), {u"--slip"_s, store.path(u"no/folder/o.pdf"_s)});
    CHECK(run.exit == 3);
    const QJsonObject answer = run.json();
    const QString code = answer.value(u"code"_s).toString();
    CHECK(code == u"H17.12-20261123-0000001"_s);
    CHECK(answer.value(u"slip"_s).isNull());
    CHECK(answer.value(u"fault"_s).toObject().value(u"code"_s) == u"io.write"_s);
    CHECK(run.err.contains("Hồ sơ đã được lưu"));
    CHECK(store.dossiers() == 1);
    CHECK(print(store, code, store.path(u"o.pdf"_s)).json().value(u"print"_s) == 1);
}

TEST_CASE("a print that failed is not counted") {
    const CliStore store;
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    CHECK(print(store, code, store.path(u"no/folder/o.pdf"_s)).exit == 3);
    CHECK(print(store, code, store.path(QString())).exit == 3);
    CHECK(print(store, code, store.path(u"o.pdf"_s)).json().value(u"print"_s) == 1);
}

TEST_CASE("control slip and register are printed and each counts its own prints") {
    const CliStore store;
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    const QString file = store.path(u"o.pdf"_s);
    CHECK(print(store, code, file, u"control"_s).json().value(u"print"_s) == 1);
    CHECK(textOfPdf(file).contains(u"Mẫu số 06"_s));
    CHECK(textOfPdf(file).contains(code));
    CHECK_FALSE(textOfPdf(file).contains(u"in lại"_s));
    CHECK(print(store, code, file, u"register"_s).json().value(u"print"_s) == 1);
    CHECK(textOfPdf(file).contains(u"Mẫu số 07"_s));
    CHECK(textOfPdf(file).contains(u"Nguyễn Thị Đào"_s));
    CHECK(print(store, code, file, u"control"_s).json().value(u"print"_s) == 2);
    CHECK(textOfPdf(file).contains(u"in lại"_s));
    CHECK(store.broken().isEmpty());
}

TEST_CASE("an unknown form and an unknown dossier are refused") {
    const CliStore store;
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    const CliRun form = store.in({u"slip"_s, code, u"--form"_s, u"frob"_s, u"--out"_s, u"o.pdf"_s});
    CHECK(form.exit == 1);
    CHECK(form.refusals() == QStringList{u"form.unknown"_s});
    CHECK((form.out + form.err).contains("receipt, supplement, refusal, extension, stop, control, register"));
    CHECK(print(store, u"H17.12-20261123-0000099"_s, u"o.pdf"_s).refusals() ==
          QStringList{u"dossier.unknown"_s});
    CHECK_FALSE(store.files().contains(u"o.pdf"_s));
}
