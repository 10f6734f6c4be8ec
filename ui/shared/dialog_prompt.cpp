// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialog_prompt.h"

#include "core/base/text.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

using Kind = ShortcutButton::Kind;

constexpr int kNarrowList = 420;
constexpr int kWideList = 720;
constexpr int kHighestList = 320;
constexpr int kListEdge = 32;
constexpr int kOption = 36;

QString say(const char* text) {
    return QCoreApplication::translate("ui/shared", text);
}

ShortcutButton* button(DialogFrame& dialog, const QString& label, const QKeySequence& keys, Kind kind,
                       int result, const QString& name) {
    auto* made = new ShortcutButton(label, keys, kind, &dialog);
    made->setObjectName(name);
    QObject::connect(made, &ShortcutButton::clicked, &dialog, [&dialog, result] { dialog.done(result); });
    dialog.addButton(made);
    return made;
}

ShortcutButton* cancelButton(DialogFrame& dialog, const QString& label = {}) {
    // Esc is the dialog's own key; a second shortcut for it would be ambiguous.
    const QString text = label.isEmpty() ? say(QT_TRANSLATE_NOOP("ui/shared", "Cancel")) : label;
    return button(dialog, text, {}, Kind::Secondary, QDialog::Rejected, QStringLiteral("cancel"));
}

PlainLabel* sentence(const QString& text) {
    auto* label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    label->setMaximumWidth(640);
    return label;
}

}  // namespace

bool DialogPrompt::confirm(const Question& question) {
    DialogFrame dialog(question.title, &m_parent);
    dialog.content()->addWidget(sentence(question.text));
    ShortcutButton* leave = cancelButton(dialog, question.leaveIt);
    ShortcutButton* agree =
        button(dialog, question.doIt, {}, question.destructive ? Kind::Destructive : Kind::Primary,
               QDialog::Accepted, QStringLiteral("agree"));
    ShortcutButton* first = question.destructive ? leave : agree;
    first->setDefault(true);
    first->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

std::optional<int> DialogPrompt::choose(const QString& title, const QString& text,
                                        const QStringList& options) {
    DialogFrame dialog(title, &m_parent);
    dialog.content()->addWidget(sentence(text));
    auto* list = new QListWidget(&dialog);
    list->setObjectName(QStringLiteral("options"));
    list->setAccessibleName(title);
    list->addItems(options);
    list->setCurrentRow(0);
    list->setWordWrap(true);
    list->setSpacing(4);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumWidth(qBound(kNarrowList, list->sizeHintForColumn(0) + kListEdge, kWideList));
    list->setMinimumHeight(qMin(kHighestList, int(options.size()) * kOption));
    dialog.content()->addWidget(list);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, [&dialog] { dialog.accept(); });
    cancelButton(dialog);
    button(dialog, say(QT_TRANSLATE_NOOP("ui/shared", "Choose")), {}, Kind::Primary, QDialog::Accepted,
           QStringLiteral("agree"))
        ->setDefault(true);
    list->setFocus();
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0) return std::nullopt;
    return list->currentRow();
}

std::optional<QString> DialogPrompt::askText(const TextQuestion& question) {
    DialogFrame dialog(question.title, &m_parent);
    auto* label = new PlainLabel(question.label, TextRole::Secondary);
    auto* edit = new QPlainTextEdit(question.initial, &dialog);
    edit->setObjectName(QStringLiteral("text"));
    edit->setAccessibleName(question.label);
    edit->setTabChangesFocus(true);
    edit->setMinimumSize(480, 96);
    label->setBuddy(edit);
    dialog.content()->addWidget(label);
    dialog.content()->addWidget(edit);
    cancelButton(dialog);
    ShortcutButton* agree = button(dialog, question.doIt, QKeySequence(Qt::CTRL | Qt::Key_Return),
                                   Kind::Primary, QDialog::Accepted, QStringLiteral("agree"));
    const auto judge = [&] {
        const TextRule rule{QStringLiteral("text"), question.label, question.maxLength, true,
                            question.required};
        const Outcome<QString> outcome = acceptedText(edit->toPlainText(), rule);
        const QString reason = outcome.isDone() ? QString() : outcome.refusals().first().message;
        agree->setReason(reason);
        dialog.setFooterNote(reason);
    };
    QObject::connect(edit, &QPlainTextEdit::textChanged, &dialog, judge);
    judge();
    edit->setFocus();
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return tidied(edit->toPlainText());
}

void DialogPrompt::inform(const QString& title, const QString& text) {
    DialogFrame dialog(title, &m_parent);
    dialog.content()->addWidget(sentence(text));
    ShortcutButton* close = button(dialog, say(QT_TRANSLATE_NOOP("ui/shared", "Close")), {}, Kind::Primary,
                                   QDialog::Accepted, QStringLiteral("agree"));
    close->setDefault(true);
    close->setFocus();
    dialog.exec();
}

}  // namespace motcua::ui
