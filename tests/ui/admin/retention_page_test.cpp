// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/retention_page.h"

#include "tests/store/an_archive.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/prepared.h"
#include "tests/ui/shell/a_machine.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include <QAbstractButton>
#include <QTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTenYears = 2;  ///< among the classes
constexpr int kStanding = 4;  ///< the column

/// The retention list over an archive, with somebody before it.
class RetentionOffice {
public:
    void seat(const QString& login) {
        test::prepare();
        m_actor = archive.actor(login);
        m_page = new RetentionPage(m_place, &m_window);
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(m_page, 1);
        column->addWidget(m_page->actionBar());
        m_page->actionBar()->show();
        QObject::connect(m_page, &RetentionPage::noticeRequested, m_page,
                         [this](State, const QString& text) { notice = text; });
        m_page->activated();
        showAt(m_window, 1182, 704);
        m_window.activateWindow();
        m_page->focusFirst();
    }
    TableView& table() { return *m_window.findChild<TableView*>(u"retention"_s); }
    QAbstractButton& button(const char* name) {
        auto* found = m_window.findChild<QAbstractButton*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    int rows() { return table().model()->rowCount(); }
    QString standing(int row) { return table().model()->index(row, kStanding).data().toString(); }
    QWidget& window() { return m_window; }

    AnArchive archive;
    AMachine machine;
    ScriptedPrompt prompt;
    QString notice;

private:
    MemoryDrafts m_drafts;
    Actor m_actor{{OfficerId(0), {}, {}, {}, false, {}}, std::nullopt, {}};
    SlipOutput m_slips{archive.desk(), machine.settings, nullptr, AMachine::none()};
    Workplace m_place{archive.desk(), m_actor, prompt, machine.settings, m_drafts, m_slips};
    QWidget m_window;
    RetentionPage* m_page = nullptr;
};

}  // namespace

TEST_CASE("an archivist ticks what has ended, and puts it into the archive with class and place") {
    RetentionOffice office;
    const Dossier first = office.archive.endedWithEvent();
    const Dossier second = office.archive.endedWithEvent();
    office.seat(u"haichau.vanthu"_s);
    REQUIRE(office.rows() == 2);
    CHECK(office.standing(0) == labelOf(ArchiveState::Late));
    QTest::keyClick(&office.table(), Qt::Key_Space);
    QTest::keyClick(&office.table(), Qt::Key_Down);
    QTest::keyClick(&office.table(), Qt::Key_Space);
    office.prompt.answer(kTenYears);
    office.prompt.answer(u"Kho 2, hộp 17"_s);
    office.button("archive").click();
    CHECK(office.archive.desk().archive.of(first.id)->retention == u"10y"_s);
    CHECK(office.archive.desk().archive.of(second.id)->place == u"Kho 2, hộp 17"_s);
    CHECK(office.standing(0) == labelOf(ArchiveState::Archived));
    shoot(office.window(), u"retention"_s);
}

TEST_CASE("a chip narrows the retention list, and an empty one says so") {
    RetentionOffice office;
    (void)office.archive.endedWithEvent();
    office.seat(u"haichau.vanthu"_s);
    office.button("archive_archived").click();
    CHECK(office.rows() == 0);
    office.button("archive_late").click();
    CHECK(office.rows() == 1);
    CHECK(office.notice.isEmpty());
}

TEST_CASE("a supervisor looks at the retention list and changes nothing in it") {
    RetentionOffice office;
    (void)office.archive.endedWithEvent();
    office.seat(u"haichau.giamdoc"_s);
    CHECK(office.rows() == 1);
    CHECK(office.button("archive").isHidden());
    CHECK(office.button("proposeErasure").isHidden());
    QTest::keyClick(&office.table(), Qt::Key_Space);
    CHECK_FALSE(office.table().model()->index(0, 0).data(Qt::CheckStateRole).isValid());
}
