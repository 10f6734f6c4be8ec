// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/erasures_page.h"

#include "app/translations.h"
#include "tests/store/an_archive.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/shell/a_machine.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include <QTest>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kArchivist = u"haichau.vanthu"_s;
constexpr int kRetention = 0;  ///< among the grounds
constexpr int kFiveYears = 1;  ///< among the classes

/// The page of erasures over an archive, with somebody before it.
class ErasureOffice {
public:
    explicit ErasureOffice(const QString& login = kArchivist) { seat(login); }

    void seat(const QString& login) {
        m_actor = archive.actor(login);
        m_page = std::make_unique<ErasuresPage>(m_place);
        showAt(*m_page, 1182, 664);
        m_page->activated();
        QObject::connect(m_page.get(), &ErasuresPage::noticeRequested, m_page.get(),
                         [this](State, const QString& text) { notice = text; });
    }
    void propose(const Dossier& dossier) {
        prompt.answer(dossier.code.toLower());
        prompt.answer(kRetention);
        prompt.answer(kFiveYears);
        press("proposeErasure");
    }
    void agree(const char* button) {
        prompt.answer(true);
        press(button);
    }
    void press(const char* button) { find<ShortcutButton>(button)->click(); }
    template <class T>
    T* find(const char* name) {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString cell(int row, int column) {
        return find<TableView>("erasures")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() { return find<TableView>("erasures")->model()->rowCount(); }
    [[nodiscard]] ErasuresPage& page() { return *m_page; }

    AnArchive archive;
    AMachine machine;
    ScriptedPrompt prompt;
    QString notice;

private:
    MemoryDrafts m_drafts;
    Actor m_actor{{OfficerId(0), {}, {}, {}, false, {}}, std::nullopt, {}};
    SlipOutput m_slips{archive.desk(), machine.settings, nullptr, AMachine::none()};
    Workplace m_place{archive.desk(), m_actor, prompt, machine.settings, m_drafts, m_slips};
    std::unique_ptr<ErasuresPage> m_page;
};

}  // namespace

TEST_CASE("an erasure goes its way on the page: proposed, approved by two others, done") {
    ErasureOffice office;
    const Dossier dossier = office.archive.endedWithEvent();
    office.propose(dossier);
    REQUIRE(office.rows() == 1);
    CHECK(office.cell(0, 0) == dossier.code);
    CHECK(office.cell(0, 3).contains(u"0/2"_s));
    CHECK_FALSE(office.find<ShortcutButton>("runErasures")->reason().isEmpty());
    office.seat(u"haichau.giamdoc"_s);
    office.agree("approveErasure");
    CHECK(office.cell(0, 3).contains(u"1/2"_s));
    office.seat(u"haichau.chutich"_s);
    office.agree("approveErasure");
    office.seat(kArchivist);
    office.agree("runErasures");
    CHECK(office.prompt.texts().last().contains(dossier.code));
    CHECK(office.archive.desk().dossiers.load(dossier.id)->submitter.name.isEmpty());
    CHECK(office.archive.desk().erasures.all().first().state == ErasureState::Cleaned);
}

TEST_CASE("nobody approves twice and the page says so") {
    ErasureOffice office;
    office.propose(office.archive.endedWithEvent());
    office.seat(u"haichau.giamdoc"_s);
    office.agree("approveErasure");
    CHECK_FALSE(office.find<ShortcutButton>("approveErasure")->isEnabled());
    CHECK_FALSE(office.find<ShortcutButton>("approveErasure")->reason().isEmpty());
}

TEST_CASE("what goes and what stays is said before anybody agrees") {
    ErasureOffice office;
    office.propose(office.archive.endedWithEvent());
    CHECK(office.prompt.texts().at(1).contains(u"Giữ lại"_s));
    CHECK(office.find<PlainLabel>("erasureScope")->text().contains(u"Giữ lại"_s));
    office.seat(u"haichau.giamdoc"_s);
    office.agree("approveErasure");
    CHECK(office.prompt.texts().last().contains(u"Xóa"_s));
    CHECK(office.prompt.texts().last().contains(u"Giữ lại"_s));
}

TEST_CASE("a linked dossier is named where the one above is to be erased") {
    ErasureOffice office;
    const Dossier parent = office.archive.endedWithEvent();
    const Dossier child = office.archive.endedWithEvent();
    {
        const auto work = office.archive.desk().work.begin();
        SubLink link;
        link.child = child.id;
        link.parent = parent.id;
        link.step = u"s1"_s;
        link.outcome = SubOutcome::Finished;
        office.archive.desk().subs.add(link);
        work->commit();
    }
    office.propose(parent);
    CHECK(office.prompt.texts().at(1).contains(child.code));
    CHECK(office.rows() == 2);
    CHECK(office.notice.contains(child.code));
}

TEST_CASE("a code that is none is said and nothing is proposed") {
    ErasureOffice office;
    office.prompt.answer(u"H17.99-20200101-1"_s);
    office.press("proposeErasure");
    CHECK(office.rows() == 0);
    CHECK(office.notice.contains(u"H17.99-20200101-1"_s));
}

TEST_CASE("the page is for archivists and supervisors, and for who approves erasures once there is one") {
    ErasureOffice office;
    Desk& desk = office.archive.desk();
    CHECK(ErasuresPage::isFor(desk, office.archive.actor(kArchivist)));
    CHECK(ErasuresPage::isFor(desk, office.archive.actor(u"haichau.giamdoc"_s)));
    CHECK_FALSE(ErasuresPage::isFor(desk, office.archive.actor(u"haichau.chutich"_s)));
    CHECK_FALSE(ErasuresPage::isFor(desk, office.archive.actor(u"haichau.quay1"_s)));
    office.propose(office.archive.endedWithEvent());
    CHECK(ErasuresPage::isFor(desk, office.archive.actor(u"haichau.chutich"_s)));
    CHECK_FALSE(ErasuresPage::isFor(desk, office.archive.actor(u"haichau.quay1"_s)));
}

TEST_CASE("the page of erasures is sound, empty and full") {
    ErasureOffice office;
    showAt(office.page(), 1182, 664);
    shoot(office.page(), u"erasures-empty"_s);
    CHECK(faultsOf(office.page()) == QStringList());
    office.propose(office.archive.endedWithEvent());
    showAt(office.page(), 1182, 664);
    shoot(office.page(), u"erasures"_s);
    CHECK(faultsOf(office.page()) == QStringList());
}
