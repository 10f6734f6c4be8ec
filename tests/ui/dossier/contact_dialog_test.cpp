// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/contact_dialog.h"

#include "app/translations.h"
#include "core/dossier/look_closer.h"
#include "tests/ui/prepared.h"
#include "ui/shared/line_field.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/work/desk_scene.h"

#include <QApplication>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;

namespace {

/// The dialog over a dossier that lies at the counter of its receiver.
class ContactScreen {
public:
    explicit ContactScreen(DeskScene& scene)
        : dossier(scene.receive(QStringLiteral("Lý Thị Hoài Thương"))),
          m_dialog(scene.place(), masked(scene.load(dossier)), &m_window) {
        QObject::connect(&m_dialog, &ContactDialog::corrected, &m_dialog,
                         [this](const QString& sentence) { told = sentence; });
        test::showAt(m_window, 1182, 720);
        m_dialog.open();
        QApplication::setActiveWindow(&m_dialog);
    }
    ContactDialog& dialog() { return m_dialog; }
    LineField& field(const char* name) { return *m_dialog.findChild<LineField*>(QLatin1String(name)); }

    DossierId dossier;
    QString told;

private:
    QWidget m_window;
    ContactDialog m_dialog;
};

}  // namespace

TEST_CASE("a telephone number is typed anew and F9 corrects it") {
    test::prepare();
    DeskScene scene(DeskScene::kReceiver);
    ContactScreen screen(scene);
    const QString address = scene.load(screen.dossier).submitter.address;
    CHECK(screen.field("phone").text().isEmpty());
    CHECK(screen.field("address").text() == address);
    QTest::keyClicks(&screen.field("phone"), QStringLiteral("0912 345 678"));
    QTest::keyClick(&screen.field("phone"), Qt::Key_F9);
    CHECK_FALSE(screen.told.isEmpty());
    CHECK_FALSE(screen.dialog().isVisible());
    CHECK(scene.load(screen.dossier).submitter.phone == QStringLiteral("0912345678"));
    CHECK(scene.load(screen.dossier).submitter.address == address);
}

TEST_CASE("a number that is none is said below its field and the dialog stays") {
    test::prepare();
    DeskScene scene(DeskScene::kReceiver);
    ContactScreen screen(scene);
    QTest::keyClicks(&screen.field("phone"), QStringLiteral("12"));
    QTest::keyClick(&screen.field("phone"), Qt::Key_F9);
    CHECK(screen.dialog().isVisible());
    CHECK(screen.told.isEmpty());
    CHECK(scene.load(screen.dossier).version == 1);
}

TEST_CASE("the dialog of contact data is sound") {
    test::prepare();
    DeskScene scene(DeskScene::kReceiver);
    ContactScreen screen(scene);
    test::shoot(screen.dialog(), QStringLiteral("contact"));
    CHECK(test::faultsOf(screen.dialog()) == QStringList());
}
