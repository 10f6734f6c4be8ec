// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/dossier_file.h"
#include "ui/dossier/offer_plan.h"

#include <QMenu>

namespace motcua::ui {

/// Turns that are rarely taken, what of them cannot be done now and why not, and the letters that can be
/// printed again.
class MoreMenu : public QMenu {
    Q_OBJECT
public:
    /// `forms`: the meanings of the letters that were issued.
    MoreMenu(const QList<PlannedAct>& acts, const QStringList& forms, QWidget* parent);

    /// An entry at the end; a reason disables it and is printed behind it.
    QAction* addOther(const char* name, const QString& label, const QString& reason = {});

Q_SIGNALS:
    void actChosen(const motcua::ActionOffer& offer);
    void printChosen(const QString& form);
};

/// The letters of a dossier that can be printed: those that were issued, again, and the reminder of whoever
/// has let the deadline for an opinion pass.
[[nodiscard]] QStringList printableLetters(const DossierFile& file, const Desk& desk);

/// The name of a form for people, translated: "supplement slip".
[[nodiscard]] QString formName(const QString& form);

}  // namespace motcua::ui
