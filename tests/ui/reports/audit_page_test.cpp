// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/audit_page.h"

#include "core/dossier/look_closer.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/dashboard/busy_scene.h"
#include "tests/ui/prepared.h"
#include "ui/reports/audit_model.h"
#include "ui/reports/reports_page.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include <QAbstractButton>
#include <QTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::BusyScene;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page as it stands over the reports.
class AuditScreen {
public:
    explicit AuditScreen(BusyScene& scene) : m_page(new AuditPage(scene.place(), &m_window)) {
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(m_page, 1);
        column->addWidget(m_page->actionBar());
        m_page->actionBar()->show();
        QObject::connect(m_page, &Page::openDossierRequested, m_page,
                         [this](DossierId dossier) { opened << dossier; });
        QObject::connect(m_page, &Page::noticeRequested, m_page,
                         [this](State, const QString& text) { notices << text; });
        m_page->activated();
        test::showAt(m_window, 1182, 720);
        m_window.activateWindow();
        m_page->focusFirst();
    }
    TableView& table() { return *m_window.findChild<TableView*>(u"auditLog"_s); }
    AuditModel& model() { return *m_window.findChild<AuditModel*>(); }
    QString text(int row, int column) { return model().index(row, column).data().toString(); }
    bool has(const char* name) { return m_window.findChild<QAbstractButton*>(QLatin1String(name)); }
    void press(const char* name) { m_window.findChild<QAbstractButton*>(QLatin1String(name))->click(); }
    QWidget& window() { return m_window; }

    QList<DossierId> opened;
    QStringList notices;

private:
    QWidget m_window;
    AuditPage* m_page;
};

}  // namespace

TEST_CASE("the audit log shows what happened this month, newest first, and Enter opens the dossier") {
    test::prepare();
    BusyScene scene;
    AuditScreen screen(scene);
    REQUIRE(screen.model().rowCount() > 10);
    CHECK(screen.text(0, 3) == scene.desk().dossiers.load(scene.today)->code);
    CHECK(screen.table().hasFocus());
    QTest::keyClick(&screen.table(), Qt::Key_Return);
    CHECK(screen.opened == QList{scene.today});
    CHECK(screen.notices.isEmpty());
    test::shoot(screen.window(), u"audit"_s);
}

TEST_CASE("a part without events says so, and a line about no dossier opens none") {
    test::prepare();
    BusyScene scene;
    AuditScreen screen(scene);
    screen.press("audit_refused");
    CHECK(screen.model().rowCount() == 0);
    screen.press("openAudited");
    CHECK(screen.opened.isEmpty());
    CHECK(screen.notices.size() == 1);
}

TEST_CASE("a look without any work on the dossier is found in the audit log") {
    test::prepare();
    BusyScene scene;
    REQUIRE(LookCloser(scene.desk())
                .reveal(scene.today, {u"inspection"_s, u"theo đơn"_s}, scene.store().actor(test::kDirector)));
    AuditScreen screen(scene);
    screen.press("auditIdle");
    REQUIRE(screen.model().rowCount() == 1);
    CHECK(screen.text(0, 4).contains(u"theo đơn"_s));
    screen.press("auditAgain");
    CHECK(screen.model().rowCount() == 0);
    CHECK(screen.notices.isEmpty());
}

TEST_CASE("the audit log opens over the reports") {
    test::prepare();
    BusyScene scene;
    ReportsPage reports(scene.place(), scene.reports());
    Page* over = nullptr;
    QObject::connect(&reports, &Page::openPageRequested, &reports, [&over](Page* page) { over = page; });
    reports.activated();
    reports.actionBar()->findChild<ShortcutButton*>(u"showAudit"_s)->click();
    REQUIRE(over);
    CHECK(over->objectName() == u"auditPage"_s);
    delete over;
}
