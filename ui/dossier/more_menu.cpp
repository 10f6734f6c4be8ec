// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/more_menu.h"

#include "core/base/text.h"
#include "core/catalogue/centre_forms.h"
#include "core/forms/reminders_of_dossier.h"
#include "ui/dossier/ui_dossier_say.h"

namespace motcua::ui {

namespace {

constexpr qsizetype kLongest = 110;

/// Exactly these letters on one line: an ampersand is none of the menu's.
QString menuLine(QString text) {
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return shortened(text, kLongest).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

MoreMenu::MoreMenu(const QList<PlannedAct>& acts, const QStringList& forms, QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("moreMenu"));
    for (const PlannedAct& act : acts) {
        QString words = act.offer.label;
        if (!act.reason.isEmpty()) words += QStringLiteral(" – ") + act.reason;
        QAction* entry = addAction(menuLine(words));
        entry->setObjectName(act.offer.key);
        entry->setEnabled(act.offer.enabled);
        if (act.offer.enabled) entry->setShortcut(act.keys);
        connect(entry, &QAction::triggered, this, [this, offer = act.offer] { Q_EMIT actChosen(offer); });
    }
    if (!forms.isEmpty() && !acts.isEmpty()) addSeparator();
    for (const QString& form : forms) {
        const QString words =
            form == kReminderForm ? UiDossierSay::tr("Print: %1") : UiDossierSay::tr("Print again: %1");
        QAction* entry = addAction(menuLine(words.arg(formName(form))));
        entry->setObjectName(QStringLiteral("print-") + form);
        connect(entry, &QAction::triggered, this, [this, form] { Q_EMIT printChosen(form); });
    }
}

QAction* MoreMenu::addOther(const char* name, const QString& label, const QString& reason) {
    QAction* entry = addAction(menuLine(reason.isEmpty() ? label : label + QStringLiteral(" – ") + reason));
    entry->setObjectName(QLatin1String(name));
    entry->setEnabled(reason.isEmpty());
    return entry;
}

QStringList printableLetters(const DossierFile& file, const Desk& desk) {
    QStringList forms;
    for (const Letter& letter : file.letters)
        if (letter.state == LetterState::Issued && !forms.contains(letter.form)) forms << letter.form;
    if (!remindersOf(file.dossier, desk, 1).isEmpty()) forms << kReminderForm;
    return forms;
}

QString formName(const QString& form) {
    const QString meaning = form.section(QLatin1Char('/'), 0, 0);
    if (meaning == form_meaning::kReceipt) return UiDossierSay::tr("receipt slip");
    if (meaning == form_meaning::kSupplement) return UiDossierSay::tr("supplement slip");
    if (meaning == form_meaning::kRefusal) return UiDossierSay::tr("refusal slip");
    if (meaning == form_meaning::kExtension) return UiDossierSay::tr("apology and extension");
    if (meaning == form_meaning::kStop) return UiDossierSay::tr("stop notice");
    if (meaning == form_meaning::kControl) return UiDossierSay::tr("control slip");
    if (meaning == form_meaning::kRegister) return UiDossierSay::tr("register");
    if (meaning == kReminderForm) return UiDossierSay::tr("reminder for an overdue opinion");
    return form;
}

}  // namespace motcua::ui
