// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_page.h"

#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"
#include "ui/shared/toggle.h"
#include "ui/shell/password_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kFirstLabels = 132;
constexpr int kCodeHeight = 136;  // three rows in the type of numbers

PlainLabel* wrapped(const QString& text, TextRole role = TextRole::Small) {
    auto* label = new PlainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

}  // namespace

FirstRunPage::FirstRunPage(AccountDesk& accounts, RecoverySheet sheet, QString station, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_sheet(std::move(sheet)),
      m_station(std::move(station)),
      m_stack(new QStackedLayout(this)),
      m_notice(new Notice(State::Overdue, {}, this)),
      m_printed(new Notice(State::Ready, {}, this)) {
    setObjectName(QStringLiteral("firstRunPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_notice->hide();
    m_printed->hide();
    m_stack->addWidget(buildForm());
    m_stack->addWidget(buildCode());
}

FirstRunPage::Person FirstRunPage::addPerson(Panel* panel, const QString& key) {
    Person person{new LineField(panel), new LineField(panel), new LineField(panel),
                  new PasswordField(key + QStringLiteral("Password"), panel),
                  new PasswordField(key + QStringLiteral("Again"), panel)};
    person.name->setObjectName(key + QStringLiteral("Name"));
    person.title->setObjectName(key + QStringLiteral("Title"));
    person.login->setObjectName(key + QStringLiteral("Login"));
    const std::pair<const char*, std::pair<QString, QWidget*>> rows[] = {
        {"name", {tr("Name"), person.name}},
        {"title", {tr("Title"), person.title}},
        {"login", {tr("Login"), person.login}},
        {"password", {tr("Password"), person.password}},
        {"again", {tr("Once more"), person.again}}};
    for (const auto& [field, row] : rows) {
        auto* line = new FieldRow(row.first, row.second, panel);
        line->setLabelWidth(kFirstLabels);
        m_rows.insert(key + u'.' + QLatin1String(field), line);
        panel->content()->addWidget(line);
    }
    panel->content()->addStretch();
    return person;
}

QWidget* FirstRunPage::buildForm() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(wrapped(tr("First run: the first two accounts of this store"), TextRole::Title));
    column->addWidget(wrapped(
        tr("There is no default account. Two people enter themselves now: the administrator keeps accounts "
           "and backups and sees no citizen's data; the supervisor gives roles and watches over everything. "
           "A password has 15 characters at least; five words are easier to remember than signs.")));
    auto* both = new QHBoxLayout;
    both->setSpacing(16);
    auto* left = new Panel(tr("1. Technical administrator"), page);
    auto* right = new Panel(tr("2. Supervisor, another person"), page);
    m_administrator = addPerson(left, QStringLiteral("administrator"));
    m_supervisor = addPerson(right, QStringLiteral("supervisor"));
    both->addWidget(left, 1);
    both->addWidget(right, 1);
    column->addLayout(both);
    m_shown = new Toggle(tr("Show what is typed"), page);
    m_shown->setObjectName(QStringLiteral("firstRunShown"));
    connect(m_shown, &Toggle::toggled, this, [this](bool shown) {
        for (PasswordField* field :
             {m_administrator.password, m_administrator.again, m_supervisor.password, m_supervisor.again})
            field->setShown(shown);
    });
    m_notice->setObjectName(QStringLiteral("firstRunNotice"));
    column->addWidget(m_notice);
    m_make = new ShortcutButton(tr("Make both accounts"), QKeySequence(Qt::Key_F9),
                                ShortcutButton::Kind::Primary, page);
    m_make->setObjectName(QStringLiteral("firstRunMake"));
    connect(m_make, &ShortcutButton::clicked, this, &FirstRunPage::make);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_shown);
    foot->addStretch();
    foot->addWidget(m_make);
    column->addLayout(foot);
    column->addStretch();
    return page;
}

QWidget* FirstRunPage::buildCode() {
    auto* page = new QWidget(this);
    auto* panel = new Panel({}, page);
    panel->setFixedWidth(640);
    QVBoxLayout* column = panel->content();
    column->addWidget(wrapped(tr("The recovery code of the accounts"), TextRole::Title));
    column->addWidget(
        wrapped(tr("It is shown now and never again, and is kept nowhere. Print the sheet, seal it in an "
                   "envelope, both sign over the flap, and put it into the safe. With it and a supervisor "
                   "the last administrator gets in again.")));
    m_code = new PlainLabel(QString(), TextRole::Number, panel);
    m_code->setObjectName(QStringLiteral("firstRunCode"));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setMinimumHeight(kCodeHeight);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Recovery code"));
    column->addSpacing(8);
    column->addWidget(m_code);
    column->addSpacing(8);
    m_printed->setObjectName(QStringLiteral("firstRunPrinted"));
    column->addWidget(m_printed);
    auto* print = new ShortcutButton(tr("Print the sheet"), QKeySequence(Qt::CTRL | Qt::Key_P));
    print->setObjectName(QStringLiteral("firstRunPrint"));
    connect(print, &ShortcutButton::clicked, this, [this] {
        if (m_made) m_sheet.print(*m_made);
    });
    m_go = new ShortcutButton(tr("It is sealed: sign in"), QKeySequence(Qt::Key_F9),
                              ShortcutButton::Kind::Primary);
    m_go->setObjectName(QStringLiteral("firstRunGo"));
    connect(m_go, &ShortcutButton::clicked, this, [this] {
        m_code->setText({});
        m_made.reset();
        Q_EMIT done();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(print);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    auto* middle = new QVBoxLayout(page);
    middle->addStretch();
    middle->addWidget(panel, 0, Qt::AlignHCenter);
    middle->addStretch();
    return page;
}

void FirstRunPage::focusInEvent(QFocusEvent*) {
    (m_made ? static_cast<QWidget*>(m_go) : m_administrator.name)->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), colours().window);
}

Refusals FirstRunPage::againstRepeats() const {
    Refusals refusals;
    const std::pair<const Person*, const char*> people[] = {{&m_administrator, "administrator.again"},
                                                            {&m_supervisor, "supervisor.again"}};
    for (const auto& [person, field] : people)
        if (person->password->text() != person->again->text())
            refusals += Refusal{QStringLiteral("password.differs"), tr("The two passwords differ."),
                                tr("Type it once more."), QLatin1String(field)};
    return refusals;
}

void FirstRunPage::make() {
    const Refusals repeats = againstRepeats();
    if (!repeats.isEmpty()) return showRefusals(repeats, m_rows, *m_notice);
    const auto person = [](const Person& of) {
        return FirstPerson{{of.login->text(), of.name->text(), of.title->text()}, of.password->text()};
    };
    m_make->setReason(tr("A moment: what this machine can afford is measured."));
    try {
        const auto made = FirstRun(m_accounts).make(person(m_administrator), person(m_supervisor), m_station);
        m_make->setReason({});
        if (!made) return showRefusals(made.refusals(), m_rows, *m_notice);
        m_made = *made;
        showCode();
    } catch (const Fault& fault) {
        qWarning("the first run failed: %s", fault.what());
        m_make->setReason({});
        showRefusals({Refusal{fault.code(), faultText(fault), {}, {}}}, m_rows, *m_notice);
    }
}

void FirstRunPage::showCode() {
    for (PasswordField* field :
         {m_administrator.password, m_administrator.again, m_supervisor.password, m_supervisor.again})
        field->wipe();
    // In three rows, so that nobody loses his place while writing it down.
    const QStringList groups = m_sheet.code(m_made->recoverySecret).split(u'-');
    QStringList lines;
    for (qsizetype at = 0; at < groups.size(); at += 3)
        lines += groups.mid(at, 3).join(QStringLiteral("  –  "));
    m_code->setText(lines.join(u'\n'));
    m_stack->setCurrentIndex(1);
    m_go->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::showPrinted(State state, const QString& sentence) {
    m_printed->setState(state);
    m_printed->setText(sentence);
    m_printed->show();
}

}  // namespace motcua::ui
