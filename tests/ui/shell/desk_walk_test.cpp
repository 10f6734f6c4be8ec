// SPDX-License-Identifier: GPL-3.0-or-later
// Thirty people wait: the whole desk walked as an officer walks it, by keys and the scanner alone.
#include "app/translations.h"
#include "core/forms/slip_code.h"
#include "core/forms/slip_reading.h"
#include "ui/dossier/dossier_page.h"
#include "ui/reception/reception_page.h"
#include "ui/returns/returns_page.h"
#include "ui/search/search_page.h"
#include "ui/shared/scanner.h"
#include "ui/shared/theme.h"
#include "ui/shell/main_window.h"
#include "ui/work/work_page.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/work/desk_scene.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;

namespace {

const QString kCounter = QStringLiteral("haichau.quay4");
constexpr int kWaiting = 30;

/// The four pages of the counter in the window of the desk, put together as the program puts them.
class Walk {
public:
    Walk() {
        installTranslations();
        applyTheme(*qApp, Scheme::Light);
        m_scene.seat(kCounter);
        m_reception = new ReceptionPage(m_scene.place());
        m_work = new WorkPage(m_scene.place());
        m_search = new SearchPage(m_scene.place());
        m_returns = new ReturnsPage(m_scene.place());
        for (Page* page : std::initializer_list<Page*>{m_reception, m_work, m_search, m_returns})
            m_window.addPage(page);
        qApp->installEventFilter(&m_scanner);
        QObject::connect(&m_scanner, &ScannerFilter::scanned, &m_window, &MainWindow::handleScan);
        QObject::connect(&m_window, &MainWindow::dossierRequested, &m_window, [this](DossierId id) {
            auto* page = new motcua::ui::DossierPage(m_scene.place());
            page->open(id);
            m_window.openPage(page);
        });
        QObject::connect(&m_window, &MainWindow::searchRequested, &m_window, [this](const QString& text) {
            if (m_window.showPage(m_search)) m_search->searchFor(text);
        });
        test::showAt(m_window, 1366, 768);
        m_reception->focusFirst();
    }
    ~Walk() { qApp->removeEventFilter(&m_scanner); }

    [[nodiscard]] DeskScene& scene() { return m_scene; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] Page* front() { return m_window.currentPage(); }
    [[nodiscard]] int keys() const { return m_keys; }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        m_now += 200;
        ++m_keys;
        QTest::keyClick(at(), key, with);
    }
    /// At the pace of a person, letter by letter, wherever the focus is.
    void type(const QString& text) {
        m_now += 200;
        test::typeText(*at(), text);
    }
    /// As a scanner types it, wherever the focus is.
    void scan(const QString& text) {
        m_now += 200;
        for (const QChar letter : text) send(letter.toUpper().unicode(), QString(letter));
        send(Qt::Key_Return, QStringLiteral("\r"));
    }
    [[nodiscard]] qint64 dossiers() { return m_scene.desk().list.count({}); }
    [[nodiscard]] Dossier newest() {
        DossierFilter every;
        every.onlyOpen = false;
        QList<DossierRow> rows = m_scene.desk().list.page(every, std::nullopt, 100).rows;
        const auto last = std::max_element(rows.begin(), rows.end(),
                                           [](const auto& a, const auto& b) { return a.id < b.id; });
        REQUIRE(last != rows.end());
        return m_scene.load(last->id);
    }
    /// What a scanner reads from its slip.
    [[nodiscard]] QString slipOf(DossierId id) {
        return toPayload({m_scene.load(id).code, slipChecksOf(id, m_scene.desk())});
    }
    /// Somebody else sits down before the list of work.
    void seat(const QString& login) {
        m_scene.seat(login);
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F5);
    }

private:
    QWidget* at() { return m_window.focusWidget() ? m_window.focusWidget() : &m_window; }
    void send(int key, const QString& text) {
        m_now += 3;
        QWidget* target = at();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &up);
    }

    DeskScene m_scene;
    MainWindow m_window{m_scene.desk().clock, m_scene.place().settings};
    qint64 m_now = 1000;
    int m_keys = 0;
    ScannerFilter m_scanner{[this] { return m_now; }};
    ReceptionPage* m_reception = nullptr;
    WorkPage* m_work = nullptr;
    SearchPage* m_search = nullptr;
    ReturnsPage* m_returns = nullptr;
};

QString cardOf(int person) {
    return QStringLiteral("0481900%1||NGƯỜI THỨ %2|07031990|Nam|%2 Bạch Đằng, phường Hải Châu|15042021")
        .arg(QString::number(10'000 + person), QString::number(person));
}

void receive(Walk& walk, int person) {
    walk.type(QStringLiteral("tach thua"));
    walk.press(Qt::Key_Return);
    walk.scan(cardOf(person));
    walk.press(Qt::Key_A, Qt::AltModifier);
    walk.press(Qt::Key_F9);
}

}  // namespace

TEST_CASE("thirty people are received with three keys and a scan each") {
    Walk walk;
    for (int person = 1; person <= kWaiting; ++person) receive(walk, person);
    CHECK(walk.dossiers() == kWaiting);
    CHECK(walk.keys() == 3 * kWaiting);
    const Dossier last = walk.newest();
    CHECK(last.submitter.name == QStringLiteral("NGƯỜI THỨ 30"));
    CHECK(last.code.endsWith(QStringLiteral("0030")));
    CHECK(walk.window().findChild<QLineEdit*>(QStringLiteral("submitter.name"))->text().isEmpty());
    CHECK(walk.window().focusWidget()->objectName() == QStringLiteral("procedureSearch"));
}

TEST_CASE(
    "a card that is scanned with the focus anywhere fills the form and no field of the window takes it") {
    Walk walk;
    const auto place =
        GENERATE(as<std::string>{}, "submitter.phone", "note", "procedureSearch", "deskSearch");
    CAPTURE(place);
    auto* field = walk.window().findChild<QLineEdit*>(QString::fromStdString(place));
    REQUIRE(field != nullptr);
    field->setFocus();
    walk.scan(cardOf(7));
    CHECK(field->text().isEmpty());
    CHECK(walk.window().findChild<QLineEdit*>(QStringLiteral("submitter.name"))->text() ==
          QStringLiteral("NGƯỜI THỨ 7"));
}

TEST_CASE("a dossier goes from the counter to the hand of who asked for it by keys and scans alone") {
    Walk walk;
    receive(walk, 1);
    const DossierId id = walk.newest().id;
    const auto step = [&] { return walk.scene().load(id).stepName; };
    walk.press(Qt::Key_2, Qt::ControlModifier);
    QString before = step();
    walk.press(Qt::Key_F9);
    for (const QString& login :
         {DeskScene::kHead, DeskScene::kExpert, DeskScene::kHead, DeskScene::kLeader, DeskScene::kClerk}) {
        CAPTURE(login);
        CHECK(step() != before);
        before = step();
        walk.seat(login);
        walk.press(Qt::Key_F9);
    }
    CHECK(walk.scene().load(id).status == PublicStatus::Finished);

    walk.seat(kCounter);
    walk.press(Qt::Key_4, Qt::ControlModifier);
    walk.scan(walk.slipOf(id));
    walk.press(Qt::Key_F9);
    CHECK(walk.scene().load(id).status == PublicStatus::Returned);
    CHECK(walk.scene().load(id).receiver->name == QStringLiteral("NGƯỜI THỨ 1"));
}

TEST_CASE("what somebody asks at the counter is answered in two keys from any page") {
    Walk walk;
    receive(walk, 1);
    const QString code = walk.newest().code;
    const auto page = GENERATE(Qt::Key_1, Qt::Key_2, Qt::Key_4);
    walk.press(page, Qt::ControlModifier);
    walk.press(Qt::Key_K, Qt::ControlModifier);
    walk.type(QStringLiteral("nguoi thu 1"));
    walk.press(Qt::Key_Return);
    walk.press(Qt::Key_Return);
    auto* opened = walk.window().findChild<QWidget*>(QStringLiteral("dossierPage"));
    REQUIRE(opened != nullptr);
    CHECK(opened->findChild<QLabel*>(QStringLiteral("code"))->text() == code);
}

TEST_CASE(
    "a slip that is scanned on the page of reception opens its dossier and the half-typed form is kept") {
    Walk walk;
    receive(walk, 1);
    const QString slip = walk.slipOf(walk.newest().id);
    walk.type(QStringLiteral("tach thua"));
    walk.press(Qt::Key_Return);
    walk.scan(cardOf(2));
    walk.scan(slip);
    CHECK(walk.front()->objectName() == QStringLiteral("dossierPage"));
    walk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(walk.window().findChild<QLineEdit*>(QStringLiteral("submitter.name"))->text() ==
          QStringLiteral("NGƯỜI THỨ 2"));
}
