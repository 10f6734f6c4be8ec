// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/erasure_words.h"

#include "core/dossier/desk.h"
#include "core/dossier/linked_erasures.h"
#include "ui/dossier/ui_dossier_say.h"

namespace motcua::ui {

namespace {

QString withLinked(const QStringList& codes) {
    if (codes.isEmpty()) return {};
    return UiDossierSay::tr("Linked dossiers hold the same person and are erased together: %1.")
        .arg(codes.join(QStringLiteral(", ")));
}

}  // namespace

QString erasureScope(const Desk& desk, DossierId dossier) {
    QStringList codes;
    for (const Dossier& one : linkedBelow(desk, dossier)) codes += one.code;
    QStringList lines{
        UiDossierSay::tr(
            "Goes: names, numbers, addresses and phones, notes, contents of letters, scanned papers, and "
            "reasons of looks."),
        UiDossierSay::tr(
            "Stays: code, procedure, unit, days, results, fees and statistics, and the journal, which "
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
