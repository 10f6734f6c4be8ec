// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/required_paper.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace motcua {

namespace {

/// A heading that only says "these are the papers", not "in this case".
bool isNeutralHeading(const QString& group) {
    if (group.isEmpty()) return true;
    static const QRegularExpression heading(QStringLiteral("ho so|thanh phan"));
    static const QRegularExpression oneCase(
        QStringLiteral("truong hop|doi voi|\\bneu\\b|\\bhoac\\b|luu y|xuat trinh|uy quyen|mot trong"));
    const QString plain = unmarked(group);
    return heading.match(plain).hasMatch() && !oneCase.match(plain).hasMatch();
}

/// Whether the name itself says that the paper is not always needed at a counter. Only its first sentence
/// counts: what follows tells how to hand it in.
bool isConditional(const QString& name) {
    static const QRegularExpression inPerson(QStringLiteral("\\(neu [^()]*truc tiep[^()]*\\)"));
    static const QRegularExpression condition(QStringLiteral(
        "truong hop|\\bneu\\b|doi voi|uy quyen|dien tu tuong tac|truc tuyen|cong dich vu cong"));
    const QString plain = unmarked(name).remove(inPerson);
    return condition.match(plain.section(QStringLiteral(". "), 0, 0)).hasMatch();
}

}  // namespace

bool isRequired(const RequiredPaper& paper, bool countKnown) {
    if (paper.noteRow || (countKnown && paper.originals + paper.copies == 0)) return false;
    return isNeutralHeading(paper.group) && !isConditional(paper.name);
}

}  // namespace motcua
