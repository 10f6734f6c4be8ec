// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/linked_panel.h"

#include "app/translations.h"
#include "core/dossier/open_sub_dossier.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/prepared.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/dossier/dossier_page.h"
#include "ui/dossier/sub_dossier_dialog.h"
#include "ui/shared/line_field.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QTest>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;

namespace {

/// The page of a dossier that the expert has.
class Linked : public DeskScene {
public:
    Linked() {
        test::prepare();
        m_dossier = receive(QStringLiteral("Nguyễn Thị Đào"));
        bringToExperts(m_dossier);
        act(m_dossier, kExpert, staffing::kClaim);
        m_page = std::make_unique<ui::DossierPage>(place());
        m_page->open(m_dossier);
        showAt(*m_page, 1182, 664);
    }

    ui::DossierPage& page() { return *m_page; }
    [[nodiscard]] DossierId dossier() const { return m_dossier; }
    template <class T>
    T* find(const char* name) {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    SubDossierDialog* dialog() {
        for (SubDossierDialog* one : m_page->findChildren<SubDossierDialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    void open() {
        SubWish wish;
        wish.procedureCode = QStringLiteral("1.001193");
        wish.receivingUnit = QStringLiteral("tt-tp");
        REQUIRE(OpenSubDossier(desk()).open(m_dossier, wish, store().actor(kExpert)));
        m_page->activated();
    }

private:
    DossierId m_dossier{0};
    std::unique_ptr<ui::DossierPage> m_page;
};

}  // namespace

TEST_CASE("the panel of linked dossiers shows only where there are some") {
    Linked scene;
    CHECK_FALSE(scene.find<LinkedPanel>("linkedPanel")->isVisible());
    scene.open();
    CHECK(scene.find<LinkedPanel>("linkedPanel")->isVisible());
    CHECK(scene.find<TableView>("linked")->model()->rowCount() == 1);
    CHECK(faultsOf(*scene.find<LinkedPanel>("linkedPanel")) == QStringList());
    shoot(scene.page(), QStringLiteral("dossier-linked"));
}

TEST_CASE("Enter opens a linked dossier from the one that it was opened for") {
    Linked scene;
    scene.open();
    std::optional<DossierId> opened;
    QObject::connect(&scene.page(), &ui::DossierPage::openDossierRequested, &scene.page(),
                     [&opened](DossierId id) { opened = id; });
    auto* table = scene.find<TableView>("linked");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened == scene.desk().subs.of(scene.dossier()).first().child);
}

TEST_CASE("the expert opens a linked dossier from the keyboard") {
    Linked scene;
    auto* button = scene.find<ShortcutButton>("openLinked");
    REQUIRE(button);
    button->click();
    REQUIRE(scene.dialog());
    CHECK(faultsOf(*scene.dialog()).isEmpty());
    shoot(*scene.dialog(), QStringLiteral("sub-dossier-dialog"));
    auto* words = scene.dialog()->findChild<LineField*>(QStringLiteral("subWords"));
    QTest::keyClicks(words, QStringLiteral("1.001193"));
    scene.dialog()->findChild<ShortcutButton*>(QStringLiteral("agree"))->click();
    CHECK_FALSE(scene.dialog());
    REQUIRE(scene.desk().subs.of(scene.dossier()).size() == 1);
    CHECK(scene.desk().subs.of(scene.dossier()).first().awaited);
}
