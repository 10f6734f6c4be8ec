// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slips.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/forms/control_of_dossier.h"
#include "core/forms/receipt_of_dossier.h"
#include "core/forms/register_of_period.h"
#include "ui/print/form_printer.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <utility>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

using Maker = QList<FormDocument> (*)(const Dossier&, const Desk&, int printNumber);

QList<FormDocument> receiptPages(const Dossier& dossier, const Desk& desk, int printNumber) {
    return bothCopies(receiptOf(dossier, desk, printNumber));
}

QList<FormDocument> controlPages(const Dossier& dossier, const Desk& desk, int printNumber) {
    return {controlSlip(controlOf(dossier, desk, printNumber))};
}

QList<FormDocument> registerPages(const Dossier& dossier, const Desk& desk, int printNumber) {
    QList<FormDocument> volumes;
    for (const RegisterVolume& volume : registerUpTo(dossier, desk, printNumber))
        volumes += registerForm(volume);
    return volumes;
}

/// The forms that the data of a dossier fill in, by meaning.
const QList<std::pair<QString, Maker>>& printable() {
    static const QList<std::pair<QString, Maker>> forms{{form_meaning::kReceipt, receiptPages},
                                                        {form_meaning::kControl, controlPages},
                                                        {form_meaning::kRegister, registerPages}};
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
    return {QStringLiteral("form.unknown"), Say::tr("This version cannot print the form \"%1\".").arg(form),
            Say::tr("It prints: %1.").arg(names.join(QStringLiteral(", "))), QStringLiteral("form")};
}

/// Writes a form and counts the print: what cannot be written is not counted, and nobody can open the file
/// before it is.
Outcome<int> writeForm(Session& session, DossierId id, const QString& form, Maker maker, const Actor& actor,
                       const QString& path) {
    Desk& desk = session.desk();
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) throw LogicError(QStringLiteral("a slip of no dossier"));
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) return printer.refusals();
    RecordPrint prints(desk);
    const auto pdf = printer->toPdf(maker(*dossier, desk, prints.next(id, form)));
    if (!pdf) return pdf.refusals();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() && file.flush();
    if (!written) throw IoError(QStringLiteral("io.write"), file.errorString());
    const int number = prints.record(id, form, actor);
    if (!file.commit()) throw IoError(QStringLiteral("io.write"), file.errorString());
    return number;
}

}  // namespace

Outcome<int> writeReceipt(Session& session, DossierId id, const Actor& actor, const QString& path) {
    return writeForm(session, id, form_meaning::kReceipt, receiptPages, actor, path);
}

Answer printSlip(const Call& call, const QString& code, const QString& form, const QString& out) {
    const auto maker = makerOf(form);
    if (!maker) return refused(unknownForm(form));
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.dossier(code);
    if (!dossier) return refused(dossier.refusals());
    const auto number = writeForm(session, dossier->id, form, *maker, *actor, out);
    if (!number) return refused(number.refusals());
    return {Exit::Done,
            {{QStringLiteral("file"), out}, {QStringLiteral("print"), *number}},
            Say::tr("%1, print %2").arg(out, QString::number(*number))};
}

}  // namespace motcua::cli
