// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slips.h"

#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/crash_point.h"
#include "core/base/json.h"
#include "core/dossier/act_data.h"
#include "core/dossier/application_json.h"
#include "core/dossier/counter_slips.h"
#include "core/dossier/letter_to_print.h"
#include "core/forms/control_of_dossier.h"
#include "core/forms/letters_of_dossier.h"
#include "core/forms/receipt_of_dossier.h"
#include "core/forms/register_of_period.h"
#include "core/forms/reminders_of_dossier.h"
#include "ui/print/form_printer.h"

#include <QSaveFile>
#include <utility>

namespace motcua::cli {

namespace {

/// The pages of a form, and what its prints are counted by.
struct Pages {
    QString key;
    QList<FormDocument> pages;
};

using Maker = Outcome<Pages> (*)(const Dossier&, const Desk&, const RecordPrint&);

Outcome<Pages> receiptPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    const QString& form = form_meaning::kReceipt;
    return Pages{form, bothCopies(receiptOf(dossier, desk, prints.next(dossier.id, form)))};
}

Outcome<Pages> controlPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    const QString& form = form_meaning::kControl;
    return Pages{form, {controlSlip(controlOf(dossier, desk, prints.next(dossier.id, form)))}};
}

Outcome<Pages> registerPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    const QString& form = form_meaning::kRegister;
    Pages out{form, {}};
    for (const RegisterVolume& volume : registerUpTo(dossier, desk, prints.next(dossier.id, form)))
        out.pages += registerForm(volume);
    return out;
}

Outcome<Pages> letterOf(const QString& form, const Dossier& dossier, const Desk& desk,
                        const RecordPrint& prints) {
    const auto letter = letterToPrint(dossier, form, desk);
    if (!letter) return letter.refusals();
    const QString key = printKey(desk.letters.of(dossier.id), *letter);
    return Pages{key, letterPages(*letter, dossier, desk, prints.next(dossier.id, key))};
}

Outcome<Pages> supplementPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    return letterOf(form_meaning::kSupplement, dossier, desk, prints);
}

Outcome<Pages> refusalPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    return letterOf(form_meaning::kRefusal, dossier, desk, prints);
}

Outcome<Pages> extensionPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    return letterOf(form_meaning::kExtension, dossier, desk, prints);
}

Outcome<Pages> stopPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    return letterOf(form_meaning::kStop, dossier, desk, prints);
}

Outcome<Pages> remindersPages(const Dossier& dossier, const Desk& desk, const RecordPrint& prints) {
    const auto pages = reminderPages(dossier, desk, prints.next(dossier.id, kReminderForm));
    if (!pages) return pages.refusals();
    return Pages{kReminderForm, *pages};
}

/// The forms that the data of a dossier fill in, by meaning.
const QList<std::pair<QString, Maker>>& printable() {
    static const QList<std::pair<QString, Maker>> forms{
        {form_meaning::kReceipt, receiptPages},   {form_meaning::kSupplement, supplementPages},
        {form_meaning::kRefusal, refusalPages},   {form_meaning::kExtension, extensionPages},
        {form_meaning::kStop, stopPages},         {form_meaning::kControl, controlPages},
        {form_meaning::kRegister, registerPages}, {kReminderForm, remindersPages}};
    return forms;
}

std::optional<Maker> makerOf(const QString& form) {
    for (const auto& [meaning, maker] : printable())
        if (meaning == form) return maker;
    return std::nullopt;
}

Refusal unknownForm(const QString& form) {
    QStringList names;
    for (const auto& entry : printable()) names += entry.first;
    return {QStringLiteral("form.unknown"),
            CliSay::tr("This version cannot print the form \"%1\".").arg(form),
            CliSay::tr("It prints: %1.").arg(names.join(QStringLiteral(", "))), QStringLiteral("form")};
}

/// Writes a form and counts the print: what cannot be written is not counted, and nobody can open the file
/// before it is.
Outcome<int> writeForm(Session& session, DossierId id, Maker maker, const Actor& actor, const QString& path) {
    Desk& desk = session.desk();
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) throw LogicError(QStringLiteral("a slip of no dossier"));
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) return printer.refusals();
    RecordPrint prints(desk);
    const auto pages = maker(*dossier, desk, prints);
    if (!pages) return pages.refusals();
    const Refusals refusals = prints.objections(id, pages->key, actor);
    if (!refusals.isEmpty()) return refusals;
    const auto pdf = printer->toPdf(pages->pages);
    if (!pdf) return pdf.refusals();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() && file.flush();
    if (!written) throw IoError(QStringLiteral("io.write"), file.errorString());
    crashPoint("before the print is counted");
    const int number = prints.record(id, pages->key, actor);
    crashPoint("print counted");
    if (!file.commit()) throw IoError(QStringLiteral("io.write"), file.errorString());
    crashPoint("slip named");
    return number;
}

Outcome<QJsonObject> objectIn(const QString& file) {
    const auto json = parsedJson(fileBytes(file, 4 * 1024 * 1024));
    if (!json) return json.refusals();
    return json->toObject();
}

/// What a counter slip is about and says.
struct CounterWish {
    Application application;
    ActInput input;
};

Outcome<CounterWish> wishFrom(const SlipArguments& arguments, const Desk& desk) {
    const auto file = objectIn(arguments.application);
    if (!file) return file.refusals();
    const auto application = applicationFromJson(*file);
    if (!application) return application.refusals();
    if (arguments.data.isEmpty()) return CounterWish{*application, {}};
    const auto data = objectIn(arguments.data);
    if (!data) return data.refusals();
    const auto input = actInputFromJson(*data, desk.directory);
    if (!input) return input.refusals();
    return CounterWish{*application, *input};
}

/// A supplement or refusal slip instead of receiving. Its number is taken before it is written: a number
/// without paper can be explained, two papers with one number cannot.
Answer printCounterSlip(Session& session, const SlipArguments& arguments, const Actor& actor) {
    const QStringList forms{form_meaning::kSupplement, form_meaning::kRefusal};
    if (!forms.contains(arguments.form))
        return refused(Refusal{QStringLiteral("form.counter"),
                               CliSay::tr("Without a dossier only supplement and refusal slips are given."),
                               CliSay::tr("Name a dossier, or one of these forms."), QStringLiteral("form")});
    Desk& desk = session.desk();
    const auto wish = wishFrom(arguments, desk);
    if (!wish) return refused(wish.refusals());
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) return refused(printer.refusals());
    const auto letter = CounterSlips(desk).issue(arguments.form, wish->application, wish->input, actor);
    if (!letter) return refused(letter.refusals());
    const auto stored = findProcedure(desk.catalogue, wish->application.procedureCode);
    if (!stored) throw LogicError(QStringLiteral("a slip of no procedure"));
    const auto pages =
        printer->writePdf(arguments.out, counterPages(*letter, wish->application, stored->procedure, desk));
    if (!pages) return refused(pages.refusals());
    return {Exit::Done,
            {{QStringLiteral("file"), arguments.out},
             {QStringLiteral("number"), letter->number},
             {QStringLiteral("print"), 1}},
            CliSay::tr("%1, number %2").arg(arguments.out, QString::number(letter->number))};
}

}  // namespace

Outcome<int> writeReceipt(Session& session, DossierId id, const Actor& actor, const QString& path) {
    return writeForm(session, id, receiptPages, actor, path);
}

Answer printSlip(const Call& call, const SlipArguments& arguments) {
    const auto maker = makerOf(arguments.form);
    if (!maker) return refused(unknownForm(arguments.form));
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    if (!arguments.application.isEmpty()) return printCounterSlip(session, arguments, *actor);
    const auto dossier = session.dossier(arguments.code);
    if (!dossier) return refused(dossier.refusals());
    const auto number = writeForm(session, dossier->id, *maker, *actor, arguments.out);
    if (!number) return refused(number.refusals());
    return {Exit::Done,
            {{QStringLiteral("file"), arguments.out}, {QStringLiteral("print"), *number}},
            CliSay::tr("%1, print %2").arg(arguments.out, QString::number(*number))};
}

}  // namespace motcua::cli
