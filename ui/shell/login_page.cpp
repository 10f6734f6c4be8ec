// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/login_page.h"

#include "core/dossier/sign_in.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"
#include "ui/shared/toggle.h"
#include "ui/shell/password_field.h"
#include "ui/shell/session_settings.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <chrono>

namespace motcua::ui {

namespace {

constexpr int kLoginLabels = 148;

}  // namespace

LoginPage::LoginPage(AccountDesk& accounts, Settings& settings, QString station, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_settings(settings),
      m_station(std::move(station)),
      m_title(new PlainLabel(QString(), TextRole::Title, this)),
      m_hint(new PlainLabel(QString(), TextRole::Small, this)),
      m_login(new LineField(this)),
      m_password(new PasswordField(QStringLiteral("loginPassword"), this)),
      m_code(new LineField(this)),
      m_fresh(new PasswordField(QStringLiteral("loginFresh"), this)),
      m_again(new PasswordField(QStringLiteral("loginAgain"), this)),
      m_shown(new Toggle(tr("Show what is typed"), this)),
      m_counter(new ChoiceBox({}, this)),
      m_notice(new Notice(State::Overdue, {}, this)),
      m_enter(new ShortcutButton(tr("Sign in"), QKeySequence(Qt::Key_Return), ShortcutButton::Kind::Primary,
                                 this)),
      m_way(new ShortcutButton(QString(), QKeySequence(Qt::Key_F6), ShortcutButton::Kind::Secondary, this)),
      m_suggest(new ShortcutButton(tr("Suggest a password"), QKeySequence(Qt::Key_F7),
                                   ShortcutButton::Kind::Secondary, this)) {
    setObjectName(QStringLiteral("loginPage"));
    build();
    setFocusPolicy(Qt::StrongFocus);
    m_login->setText(m_settings.value(setting::kLastLogin));
    connect(m_enter, &ShortcutButton::clicked, this, &LoginPage::enter);
    connect(m_way, &ShortcutButton::clicked, this, [this] {
        m_byCode = !m_byCode;
        showWays();
        (m_byCode ? m_code : m_password)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_suggest, &ShortcutButton::clicked, this, [this] {
        const QString phrase = newPassphrase();
        m_shown->setChecked(true);
        m_fresh->setText(phrase);
        m_again->setText(phrase);
    });
    connect(m_shown, &Toggle::toggled, this, [this](bool shown) {
        for (PasswordField* field : {m_password, m_fresh, m_again}) field->setShown(shown);
    });
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &LoginPage::countDown);
    setLocked(false);
    showWays();
}

void LoginPage::build() {
    auto* panel = new Panel({}, this);
    panel->setFixedWidth(660);
    QVBoxLayout* column = panel->content();
    column->addWidget(m_title);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_login->setObjectName(QStringLiteral("loginName"));
    m_code->setObjectName(QStringLiteral("loginCode"));
    m_counter->setObjectName(QStringLiteral("loginCounter"));
    m_shown->setObjectName(QStringLiteral("loginShown"));
    m_enter->setObjectName(QStringLiteral("loginEnter"));
    m_way->setObjectName(QStringLiteral("loginWay"));
    m_suggest->setObjectName(QStringLiteral("loginSuggest"));
    m_notice->setObjectName(QStringLiteral("loginNotice"));
    const std::pair<const char*, std::pair<QString, QWidget*>> rows[] = {
        {"login", {tr("&Login"), m_login}},       {"oldPassword", {tr("&Password"), m_password}},
        {"code", {tr("One-time &code"), m_code}}, {"password", {tr("&New password"), m_fresh}},
        {"again", {tr("&Once more"), m_again}},   {"counter", {tr("Co&unter"), m_counter}}};
    for (const auto& [key, row] : rows) {
        auto* line = new FieldRow(row.first, row.second, panel);
        line->setLabelWidth(kLoginLabels);
        m_rows.insert(QLatin1String(key), line);
        column->addWidget(line);
    }
    column->addWidget(m_shown);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* recover = new ShortcutButton(tr("Sealed code…"), QKeySequence(Qt::Key_F8));
    recover->setObjectName(QStringLiteral("loginRecover"));
    connect(recover, &ShortcutButton::clicked, this, &LoginPage::recoveryRequested);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_way);
    buttons->addWidget(recover);
    buttons->addWidget(m_suggest);
    buttons->addStretch();
    buttons->addWidget(m_enter);
    column->addSpacing(8);
    column->addLayout(buttons);
    auto* middle = new QVBoxLayout(this);
    middle->addStretch();
    middle->addWidget(panel, 0, Qt::AlignHCenter);
    middle->addStretch();
}

void LoginPage::setCounters(const QList<CounterEntry>& counters) {
    m_counter->clear();
    for (const CounterEntry& counter : counters) {
        m_counter->addItem(counter.name, counter.id.value());
        if (counter.id.value() == m_settings.value(setting::kLastCounter))
            m_counter->setCurrentIndex(m_counter->count() - 1);
    }
    m_rows.value(QStringLiteral("counter"))->setVisible(!counters.isEmpty());
}

void LoginPage::setLogin(const QString& login) {
    m_login->setText(login);
}

void LoginPage::setLocked(bool locked) {
    m_title->setText(locked ? tr("The desk is locked") : tr("Sign in"));
    m_hint->setText(locked ? tr("Your half-typed form is kept for you. Another officer may sign in as well "
                                "and take the counter over.")
                           : tr("With your own login; every act is kept under your name."));
    m_byCode = false;
    wipe();
    showWays();
}

void LoginPage::showWays() {
    for (const char* row : {"code", "password", "again"})
        m_rows.value(QLatin1String(row))->setVisible(m_byCode);
    m_rows.value(QStringLiteral("oldPassword"))->setVisible(!m_byCode);
    m_suggest->setVisible(m_byCode);
    m_way->setText(m_byCode ? tr("With password") : tr("One-time code"));
    m_way->setAccessibleName(m_way->text());
    m_way->updateGeometry();
    showRefusals({}, m_rows, *m_notice);
}

void LoginPage::focusInEvent(QFocusEvent*) {
    const bool known = !m_login->text().isEmpty();
    QWidget* first = !known     ? static_cast<QWidget*>(m_login)
                     : m_byCode ? static_cast<QWidget*>(m_code)
                                : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void LoginPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), colours().window);
}

void LoginPage::enter() {
    const QString login = m_login->text().trimmed();
    if (m_byCode && m_fresh->text() != m_again->text())
        return refuse({Refusal{QStringLiteral("password.differs"), tr("The two passwords differ."),
                               tr("Type it once more."), QStringLiteral("again")}});
    m_enter->setReason(tr("The password is looked at."));
    try {
        SignIn door(m_accounts);
        const auto officer = m_byCode ? door.enterWithCode(login, m_code->text(), m_fresh->text(), m_station)
                                      : door.enter(login, m_password->text(), m_station);
        m_enter->setReason({});
        if (!officer) return refuse(officer.refusals());
        m_settings.set(setting::kLastLogin, officer->login);
        std::optional<CounterId> counter;
        if (m_counter->currentIndex() >= 0) counter = CounterId(m_counter->currentData().toLongLong());
        if (counter) m_settings.set(setting::kLastCounter, counter->value());
        setLocked(false);
        Q_EMIT entered(officer->id, counter);
    } catch (const Fault& fault) {
        qWarning("signing in failed: %s", fault.what());
        m_enter->setReason({});
        refuse({Refusal{fault.code(), faultText(fault), {}, {}}});
    }
}

void LoginPage::refuse(const Refusals& refusals) {
    Refusals shown = refusals;
    // One place for what is wrong with login and password together: which of them is nobody's business.
    for (Refusal& refusal : shown)
        if (refusal.key.startsWith(QLatin1String("login."))) refusal.field.clear();
    showRefusals(shown, m_rows, *m_notice);
    if (!m_byCode) {
        m_password->wipe();
        m_password->setFocus(Qt::OtherFocusReason);
    }
    countDown();
}

void LoginPage::countDown() {
    qint64 left = 0;
    try {
        left = SignIn(m_accounts).pauseLeft(m_login->text(), m_station);
    } catch (const Fault& fault) {
        qWarning("the pause is unknown: %s", fault.what());
    }
    m_enter->setReason(left > 0 ? tr("Possible again in %1 s.").arg((left + 999) / 1000) : QString());
    if (left > 0) {
        m_notice->setState(State::DueSoon);
        m_notice->setText(
            tr("Too many wrong tries: the next one is possible in %1 s.").arg((left + 999) / 1000));
        m_notice->show();
        m_countdown.start();
    } else if (m_countdown.isActive()) {
        m_countdown.stop();
        m_notice->hide();
    }
}

void LoginPage::wipe() {
    for (PasswordField* field : {m_password, m_fresh, m_again}) field->wipe();
    m_code->clear();
    m_shown->setChecked(false);
}

}  // namespace motcua::ui
