// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/more_menu.h"

#include "core/base/text.h"
#include "core/catalogue/centre_forms.h"
#include "core/forms/reminders_of_dossier.h"

#include <QCoreApplication>

namespace motcua::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ui_dossier)
};

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
        const QString words = form == kReminderForm ? Say::tr("Print: %1") : Say::tr("Print again: %1");
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
    if (meaning == form_meaning::kReceipt) return Say::tr("receipt slip");
    if (meaning == form_meaning::kSupplement) return Say::tr("supplement slip");
    if (meaning == form_meaning::kRefusal) return Say::tr("refusal slip");
    if (meaning == form_meaning::kExtension) return Say::tr("apology and extension");
    if (meaning == form_meaning::kStop) return Say::tr("stop notice");
    if (meaning == form_meaning::kControl) return Say::tr("control slip");
    if (meaning == form_meaning::kRegister) return Say::tr("register");
    if (meaning == kReminderForm) return Say::tr("reminder for an overdue opinion");
    return form;
}

}  // namespace motcua::ui
