// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slips.h"

#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/forms/receipt_of_dossier.h"
#include "ui/print/form_printer.h"

#include <QCoreApplication>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

}  // namespace

Outcome<int> writeReceipt(Session& session, DossierId id, const Actor& actor, const QString& path) {
    Desk& desk = session.desk();
    const auto dossier = desk.dossiers.load(id);
    if (!dossier) throw LogicError(QStringLiteral("a slip of no dossier"));
    const auto printer = print::FormPrinter::withInstalledFont();
    if (!printer) return printer.refusals();
    RecordPrint prints(desk);
    const ReceiptSlip slip = receiptOf(*dossier, desk, prints.next(id, form_meaning::kReceipt));
    const auto pages = printer->writePdf(path, bothCopies(slip));
    if (!pages) return pages.refusals();
    return prints.record(id, form_meaning::kReceipt, actor);
}

Answer printSlip(const Call& call, const QString& code, const QString& form, const QString& out) {
    if (form != form_meaning::kReceipt)
        return refused(Refusal{QStringLiteral("form.unknown"),
                               Say::tr("This version cannot print the form \"%1\".").arg(form),
                               Say::tr("It prints: receipt."), QStringLiteral("form")});
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.dossier(code);
    if (!dossier) return refused(dossier.refusals());
    const auto number = writeReceipt(session, dossier->id, *actor, out);
    if (!number) return refused(number.refusals());
    return {Exit::Done,
            {{QStringLiteral("file"), out}, {QStringLiteral("print"), *number}},
            Say::tr("%1, print %2").arg(out, QString::number(*number))};
}

}  // namespace motcua::cli
