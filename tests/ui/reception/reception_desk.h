// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_desk.h"
#include "app/translations.h"
#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/file_drafts.h"
#include "core/workflow/default_process.h"
#include "ui/reception/reception_page.h"
#include "ui/shared/notice.h"
#include "ui/shared/settings.h"
#include "ui/shared/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/waiting_drafts.h"
#include "ui/shell/workplace.h"

#include "tests/support/catch2.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/ui_checks.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace motcua::test {

/// A counter of a real practice store, on a Monday morning, with its reception page in a window.
class ReceptionDesk {
public:
    /// \param saver what the desk saves through, where it is not to stand still meanwhile.
    explicit ReceptionDesk(ui::Saver* saver = nullptr)
        : m_store(made(m_folder.filePath(QStringLiteral("hai-chau.motcua"))),
                  std::make_unique<ManualClock>(kMorning)),
          m_actor{m_store.desk().directory.officerByLogin(QStringLiteral("haichau.quay3")).value(),
                  std::nullopt, QStringLiteral("QUAY-03")},
          m_settings(m_folder.filePath(QStringLiteral("motcua.ini"))),
          m_drafts(m_folder.filePath(QStringLiteral("drafts"))) {
        if (saver) m_waiting = std::make_unique<ui::WaitingDrafts>(m_drafts, *saver);
        if (saver) m_store.database().setWaiter(*saver);
        m_settings.set(ui::setting::kPrintFolder, m_folder.filePath(QStringLiteral("slips")));
        m_slips = std::make_unique<ui::SlipOutput>(m_store.desk(), m_settings);
        if (saver) m_slips->setSaver(*saver);
        Drafts& kept = m_waiting ? static_cast<Drafts&>(*m_waiting) : m_drafts;
        m_workplace.reset(new ui::Workplace{m_store.desk(), m_actor, m_prompt, m_settings, kept, *m_slips});
        open();
    }

    /// As the program starts: a page of its own, what was kept comes back.
    void open(int width = 1182, int height = 720) {
        m_window = std::make_unique<QWidget>();
        m_window->setObjectName(QStringLiteral("desk"));
        m_page = new ui::ReceptionPage(*m_workplace);
        auto* column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_page, 1);
        column->addWidget(m_page->actionBar());
        m_page->activated();
        showAt(*m_window, width, height);
        m_page->focusFirst();
    }
    /// In the frame of the whole program.
    void openInDesk(int width, int height) {
        auto window = std::make_unique<ui::MainWindow>(m_store.desk().clock, m_settings);
        m_page = new ui::ReceptionPage(*m_workplace);
        window->addPage(m_page);
        window->setOfficer(m_actor.officer.name, QStringLiteral("Quầy 3"));
        m_window = std::move(window);
        showAt(*m_window, width, height);
        m_page->focusFirst();
    }
    /// As a power cut ends it: nothing is asked, nothing is saved.
    void crash() { m_window.reset(); }

    [[nodiscard]] ui::ReceptionPage& page() { return *m_page; }
    [[nodiscard]] QWidget& window() { return *m_window; }
    [[nodiscard]] OpenDesk& store() { return m_store; }
    [[nodiscard]] Desk& desk() { return m_store.desk(); }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] Drafts& drafts() { return m_drafts; }
    [[nodiscard]] ui::SlipOutput& slips() { return *m_slips; }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) {
        auto* found = m_window->findChild<Widget*>(QLatin1String(name));
        CAPTURE(name);
        REQUIRE(found != nullptr);
        return found;
    }
    /// A key to wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* at = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
        QTest::keyClick(at, key, with);
    }
    void type(const QString& text) { typeText(*m_window->focusWidget(), text); }
    void typeInto(const char* name, const QString& text) {
        auto* field = find<QWidget>(name);
        field->setFocus();
        typeText(*field, text);
    }
    [[nodiscard]] QString focus() const {
        return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString();
    }
    void choose(const QString& typed) {
        m_page->focusFirst();
        type(typed);
        press(Qt::Key_Return);
    }
    /// Somebody complete, and every required paper.
    void fill() {
        choose(QStringLiteral("khai sinh"));
        typeInto("submitter.number", QStringLiteral("048185001234"));
        typeInto("submitter.name", QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
        typeInto("submitter.birthDate", QStringLiteral("07031985"));
        typeInto("submitter.address", QStringLiteral("K45/12 Lê Đình Dương, phường Hải Châu"));
        typeInto("submitter.phone", QStringLiteral("0905000123"));
        press(Qt::Key_A, Qt::AltModifier);
    }
    /// Publishes the usual process of so many working days as an approved one of a procedure.
    WorkflowVersionId approve(const QString& key, const QString& name, const QString& code, int days) {
        WorkflowDefinition process = defaultProcess(TimeLimit::workingDays(days));
        process.key = key;
        process.name = name;
        process.procedureCodes = {code};
        const auto work = m_store.desk().work.begin();
        const WorkflowVersionId id = m_store.desk().workflows.publish(process, QDate(2026, 1, 1));
        work->commit();
        return id;
    }
    /// Lets timers of a pause run out.
    void settle() { QTest::qWait(300); }

private:
    /// Copied from one that is made once: making a store waits for the disk many times.
    static QString made(const QString& path) {
        static const QTemporaryDir folder;
        static const QString first = [] {
            installTranslations();
            ui::applyTheme(*qApp, ui::Scheme::Light);
            const QString given = qEnvironmentVariable("MOTCUA_FIRST_STORE");
            if (!given.isEmpty()) return given;
            const QString at = folder.filePath(QStringLiteral("first.motcua"));
            REQUIRE(makeDesk(at, QStringLiteral("da-nang-2026"), true, ManualClock(kMorning)).isDone());
            return at;
        }();
        REQUIRE(QFile::copy(first, path));
        return path;
    }

    inline static const Instant kMorning = fromLocal(QDate(2026, 11, 23), QTime(9, 42));
    QTemporaryDir m_folder;
    OpenDesk m_store;
    Actor m_actor;
    ScriptedPrompt m_prompt;
    ui::Settings m_settings;
    store::FileDrafts m_drafts;
    std::unique_ptr<ui::WaitingDrafts> m_waiting;
    std::unique_ptr<ui::SlipOutput> m_slips;
    std::unique_ptr<ui::Workplace> m_workplace;
    std::unique_ptr<QWidget> m_window;
    ui::ReceptionPage* m_page = nullptr;
};

[[nodiscard]] inline qint64 dossiersOf(ReceptionDesk& desk) {
    return desk.desk().list.count({});
}

/// What stands above the form; empty where nothing does.
[[nodiscard]] inline QString noticeOf(ReceptionDesk& desk) {
    auto* notice = desk.find<ui::Notice>("receptionNotice");
    return notice->isVisible() ? notice->text() : QString();
}

}  // namespace motcua::test
