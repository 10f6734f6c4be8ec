// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/erasure_words.h"

#include "core/dossier/desk.h"
#include "core/dossier/linked_erasures.h"

#include <QCoreApplication>

namespace motcua::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ui_dossier)
};

QString withLinked(const QStringList& codes) {
    if (codes.isEmpty()) return {};
    return Say::tr("Linked dossiers hold the same person and are erased together: %1.")
        .arg(codes.join(QStringLiteral(", ")));
}

}  // namespace

QString erasureScope(const Desk& desk, DossierId dossier) {
    QStringList codes;
    for (const Dossier& one : linkedBelow(desk, dossier)) codes += one.code;
    QStringList lines{
        Say::tr("Goes: names, numbers, addresses and phones, notes, contents of letters, scanned papers, and "
                "reasons of looks."),
        Say::tr("Stays: code, procedure, unit, days, results, fees and statistics, and the journal, which "
                "holds no personal data.")};
    if (!codes.isEmpty()) lines += withLinked(codes);
    return lines.join(u'\n');
}

QString linkedCodes(const Desk& desk, const Erasure& erasure) {
    QStringList codes;
    for (const Erasure& one : erasedWith(desk, erasure)) codes += one.code;
    return withLinked(codes);
}

}  // namespace motcua::ui
