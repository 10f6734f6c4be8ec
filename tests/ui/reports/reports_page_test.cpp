// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "app/translations.h"
#include "tests/ui/prepared.h"
#include "ui/reports/report_export.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include "tests/support/catch2.h"
#include "tests/support/report_builder.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/dashboard/busy_scene.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::BusyScene;

namespace {

class ReportScreen {
public:
    explicit ReportScreen(BusyScene& scene)
        : m_page(new ReportsPage(scene.place(), scene.reports(), &m_window,
                                 [this](QWidget*, const QString& suggested) {
                                     suggestions << suggested;
                                     return file.isEmpty() ? QString() : m_folder.filePath(file);
                                 })) {
        auto* column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page, 1);
        column->addWidget(m_page->actionBar());
        QObject::connect(m_page, &Page::noticeRequested, m_page,
                         [this](State, const QString& text) { notices << text; });
        QObject::connect(m_page, &Page::openDossierRequested, m_page,
                         [this](DossierId dossier) { opened << dossier; });
        m_page->activated();
        test::showAt(m_window, 1182, 720);
        m_window.activateWindow();
        m_page->focusFirst();
    }
    ReportsPage& page() { return *m_page; }
    QWidget& window() { return m_window; }
    template <class T>
    T& part(const char* name) {
        return *m_window.findChild<T*>(QLatin1String(name));
    }
    TableView& report() { return part<TableView>("report"); }
    int rows() { return report().model()->rowCount(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    void choose(const char* box, int option) {
        auto& choice = part<QComboBox>(box);
        choice.setCurrentIndex(option);
        Q_EMIT choice.activated(option);
    }
    void chooseKind(ReportKind kind) { choose("kind", int(reportKinds().indexOf(kind))); }
    /// The column of the report on the screen whose key this is.
    QModelIndex cell(int row, const QString& title) {
        for (int column = 0; column < report().model()->columnCount(); ++column)
            if (report().model()->headerData(column, Qt::Horizontal).toString().endsWith(title))
                return report().model()->index(row, column);
        return {};
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList notices;
    QStringList suggestions;
    QList<DossierId> opened;
    QString file;

private:
    QTemporaryDir m_folder;
    QWidget m_window;
    ReportsPage* m_page;
};

}  // namespace

TEST_CASE("a report is chosen and made by keys alone") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    CHECK(screen.part<QComboBox>("kind").hasFocus());
    CHECK_FALSE(screen.part<ShortcutButton>("export").isEnabled());
    CHECK_FALSE(screen.report().horizontalHeader()->isVisible());
    screen.press(Qt::Key_F9);
    CHECK(screen.report().horizontalHeader()->isVisible());
    CHECK(screen.rows() >= 2);
    CHECK(screen.report().hasFocus());
    CHECK(screen.part<QWidget>("checks").isVisible());
    CHECK(screen.part<ShortcutButton>("export").isEnabled());
    CHECK(screen.notices.isEmpty());
    test::shoot(screen.window(), QStringLiteral("reports"));
}

TEST_CASE("every kind of report can be made") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    for (const ReportKind kind : reportKinds()) {
        CAPTURE(keyOf(kind));
        screen.chooseKind(kind);
        screen.press(Qt::Key_F9);
        CHECK(screen.report().model()->columnCount() > 1);
        CHECK(screen.notices.isEmpty());
        test::shoot(screen.window(), QStringLiteral("report-") + keyOf(kind));
    }
}

TEST_CASE("Enter on a number shows its dossiers and Enter again opens one") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    screen.press(Qt::Key_F9);
    QAbstractItemModel& model = *screen.report().model();
    int found = 0;
    for (int column = 0; column < model.columnCount() && found == 0; ++column) {
        screen.report().setCurrentIndex(model.index(0, column));
        const int count = model.index(0, column).data().toString().toInt();
        if (count < 2) continue;
        screen.press(Qt::Key_Return);
        auto& behind = screen.part<TableView>("behind");
        if (!behind.isVisible()) continue;
        found = count;
        CHECK(behind.model()->rowCount() == count);
        CHECK(behind.hasFocus());
        screen.press(Qt::Key_Return);
        CHECK(screen.opened.size() == 1);
        test::shoot(screen.window(), QStringLiteral("report-behind"));
        CHECK(screen.page().goBack());
        CHECK(screen.report().hasFocus());
    }
    CHECK(found > 0);
}

TEST_CASE("every number of a report that is shown as a link opens as many dossiers and no other does") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    for (const ReportKind kind :
         {ReportKind::Ii06a, ReportKind::Summary, ReportKind::Index766, ReportKind::Fees,
          ReportKind::Uncollected, ReportKind::Requests, ReportKind::Apologies}) {
        CAPTURE(keyOf(kind));
        screen.chooseKind(kind);
        screen.press(Qt::Key_F9);
        QAbstractItemModel& model = *screen.report().model();
        auto& behind = screen.part<TableView>("behind");
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                const bool isLink = cell.data(LinkRole).toBool();
                screen.report().setCurrentIndex(cell);
                screen.press(Qt::Key_Return);
                if (isLink) CHECK(behind.isVisible());
                const bool isMoney = cell.data().toString().contains(QLatin1Char('.'));
                if (isLink && !isMoney)
                    CHECK(QString::number(behind.model()->rowCount()) == cell.data().toString());
                if (behind.isVisible()) CHECK(screen.page().goBack());
            }
    }
    CHECK(screen.notices.isEmpty());
}

TEST_CASE("a row of a list of dossiers opens its dossier") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    screen.chooseKind(ReportKind::Overdue);
    screen.press(Qt::Key_F9);
    REQUIRE(screen.rows() == 2);
    screen.report().setCurrentIndex(
        screen.report().model()->index(0, screen.report().model()->columnCount() - 1));
    screen.press(Qt::Key_Return);
    CHECK(screen.opened == QList<DossierId>{scene.overdue});
    CHECK(screen.notices.isEmpty());
}

TEST_CASE("a report is written to each kind of file") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    screen.press(Qt::Key_F9);
    for (const QString& name : {QStringLiteral("a.xlsx"), QStringLiteral("a.csv"), QStringLiteral("a.pdf")}) {
        CAPTURE(name);
        screen.notices.clear();
        screen.file = name;
        screen.press(Qt::Key_E, Qt::ControlModifier);
        const bool told = QTest::qWaitFor([&] { return !screen.notices.isEmpty(); }, 20'000);
        REQUIRE(told);
        CHECK(screen.notices.first().contains(name));
        CHECK(QFile::exists(screen.path(name)));
    }
    CHECK(screen.suggestions.first() == QStringLiteral("ii06a-2026-11-01-2026-11-30.xlsx"));
}

TEST_CASE("an export that nobody names or that cannot be written leaves the report as it is") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    screen.press(Qt::Key_F9);
    screen.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(screen.notices.isEmpty());
    screen.file = QStringLiteral("nowhere/a.csv");
    screen.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(screen.notices.size() == 1);
    CHECK(screen.notices.first().contains(QStringLiteral("Không có thư mục")));
    CHECK(screen.part<ShortcutButton>("export").isEnabled());
}

TEST_CASE("a kept report is found again with the same figures after later events") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    screen.press(Qt::Key_F9);
    const auto figures = [&] {
        QStringList out;
        for (int column = 0; column < screen.report().model()->columnCount(); ++column)
            out << screen.report().model()->index(0, column).data().toString();
        return out;
    };
    const QStringList kept = figures();
    screen.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(screen.notices.size() == 1);
    scene.setTime(QDate(2026, 11, 25), QTime(10, 0));
    (void)scene.receive(QStringLiteral("Tạ Minh Đạt"));
    scene.bringToReturns(scene.today);
    screen.press(Qt::Key_F9);
    CHECK(figures() != kept);
    screen.press(Qt::Key_O, Qt::ControlModifier);
    CHECK(screen.part<TableView>("stored").hasFocus());
    test::shoot(screen.window(), QStringLiteral("reports-stored"));
    screen.press(Qt::Key_Return);
    CHECK(figures() == kept);
    CHECK(screen.notices.last().contains(QStringLiteral("đúng như bản lưu")));
}

TEST_CASE("a report is printed into the folder of this machine") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    screen.press(Qt::Key_F9);
    screen.press(Qt::Key_P, Qt::ControlModifier);
    const bool told = QTest::qWaitFor([&] { return !screen.notices.isEmpty(); }, 20'000);
    REQUIRE(told);
    const QDir folder(scene.place().settings.value(setting::kPrintFolder));
    CHECK(folder.exists(QStringLiteral("ii06a-2026-11-01-2026-11-30.pdf")));
}

TEST_CASE("own days are taken and days in the wrong order are not") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    screen.choose("period", 8);
    auto& from = screen.part<QLineEdit>("from");
    auto& to = screen.part<QLineEdit>("to");
    CHECK(from.hasFocus());
    const auto type = [&](QLineEdit& field, const char* text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QLatin1String(text));
        QTest::keyClick(&field, Qt::Key_Return);
    };
    type(from, "25/11/2026");
    type(to, "3/11/2026");
    CHECK(screen.part<ShortcutButton>("make").isEnabled() == false);
    CHECK(screen.part<ShortcutButton>("make").reason() == QStringLiteral("Kỳ báo cáo chưa đủ ngày"));
    type(from, "1/11/2026");
    CHECK(screen.part<ShortcutButton>("make").isEnabled());
    screen.press(Qt::Key_F9);
    CHECK(screen.rows() >= 2);
}

TEST_CASE("the page of reports is sound for keyboard and screen reader") {
    test::prepare();
    BusyScene scene;
    ReportScreen screen(scene);
    CHECK(test::faultsOf(screen.window()) == QStringList());
    screen.chooseKind(ReportKind::Summary);
    screen.choose("period", 8);
    screen.press(Qt::Key_F9);
    test::showAt(screen.window(), 1182, 720);
    CHECK(test::faultsOf(screen.window()) == QStringList());
}

TEST_CASE("an export that is given up leaves no file and lets the window live") {
    test::prepare();
    const QTemporaryDir folder;
    ReportExport job;
    QSignalSpy cancelled(&job, &ReportExport::cancelled);
    QSignalSpy progressed(&job, &ReportExport::progressed);
    Report report;
    report.head = test::aReportHead();
    report.rows = [] { return std::optional(test::aReportRow(QStringLiteral("Hộ tịch"))); };
    job.start(std::move(report), folder.filePath(QStringLiteral("a.xlsx")), {});
    const bool moves = QTest::qWaitFor([&] { return progressed.size() > 2; }, 20'000);
    REQUIRE(moves);
    job.cancel();
    CHECK(cancelled.size() == 1);
    CHECK_FALSE(job.isRunning());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
