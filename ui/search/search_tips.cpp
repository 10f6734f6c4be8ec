// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_tips.h"

#include "ui/shared/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

void addTip(QGridLayout* grid, const QString& what, const QString& how, const QString& example) {
    const int row = grid->rowCount();
    grid->addWidget(new PlainLabel(what, TextRole::Strong), row, 0, Qt::AlignTop);
    grid->addWidget(new PlainLabel(how), row, 1, Qt::AlignTop);
    grid->addWidget(new PlainLabel(example, TextRole::Secondary), row, 2, Qt::AlignTop);
}

}  // namespace

SearchTips::SearchTips(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(new PlainLabel(tr("Type anything that you know of the dossier"), TextRole::Section));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(3, 1);
    addTip(grid, tr("Slip"), tr("Scan the QR of the slip, wherever you are: the dossier opens at once."), {});
    addTip(grid, tr("Dossier code"), tr("The whole code, or any part of it: day, or the last digits."),
           QStringLiteral("1105-0018"));
    addTip(grid, tr("Name"), tr("Of the submitter or the owner, with or without diacritics."),
           QStringLiteral("lan chi"));
    addTip(grid, tr("Phone"), tr("Any part from three digits on."), QStringLiteral("000118"));
    addTip(grid, tr("Number"), tr("Personal number or tax code, whole; or scan the identity card."),
           QStringLiteral("049185001234"));
    addTip(grid, tr("Procedure"), tr("Words of its name, or its code."), QStringLiteral("khai sinh"));
    column->addLayout(grid);
    column->addWidget(
        new PlainLabel(tr("Several words narrow it down: \"chi khai sinh\" finds dossiers with all three."),
                       TextRole::Small));
    column->addStretch();
}

}  // namespace motcua::ui
