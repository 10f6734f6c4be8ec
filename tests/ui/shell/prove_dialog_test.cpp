// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prove_dialog.h"

#include "app/translations.h"
#include "tests/support/an_office.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"
#include "ui/shell/password_field.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The supervisor of an office, who signed in a while ago.
class ASupervisor {
public:
    ASupervisor() {
        static const bool once = (installTranslations(), applyTheme(*qApp, Scheme::Light), true);
        Q_UNUSED(once)
        office.firstRun();
        actor = office.actor(u"kiemsoat"_s);
    }
    AnOffice office;
    Actor actor{{OfficerId(0), {}, {}, {}, false, {}}, std::nullopt, {}};
};

class Answering final : public Prover {
public:
    explicit Answering(bool answer) : m_answer(answer) {}
    bool prove() override {
        ++asked;
        return m_answer;
    }
    int asked = 0;

private:
    bool m_answer;
};

Refusal needsProof() {
    return *Reauthentication{false}.objection(Actor{{OfficerId(1), {}, {}, {}, true, {}}, std::nullopt, {}},
                                              Instant{0});
}

}  // namespace

TEST_CASE("an act that only lacks a fresh proof is done once the password was given") {
    Answering prover(true);
    int times = 0;
    const auto outcome = proven(&prover, [&times]() -> Outcome<int> {
        if (++times == 1) return needsProof();
        return 7;
    });
    CHECK(outcome.value() == 7);
    CHECK(prover.asked == 1);
}

TEST_CASE("an act that is refused for another reason asks for no password") {
    Answering prover(true);
    const Refusal other{u"right.role"_s, {}, {}, {}};
    const auto both = proven(&prover, [&]() -> Outcome<int> { return Refusals{needsProof(), other}; });
    CHECK(both.refusals().size() == 2);
    CHECK(prover.asked == 0);
}

TEST_CASE("an act whose question for the password was left stays undone") {
    Answering prover(false);
    int times = 0;
    const auto outcome = proven(&prover, [&times]() -> Outcome<int> {
        ++times;
        return needsProof();
    });
    CHECK(asksForProofOnly(outcome.refusals()));
    CHECK(times == 1);
}

TEST_CASE("the right password makes the actor fresh, by keys alone") {
    ASupervisor who;
    QWidget window;
    showAt(window, 800, 600);
    DialogProver prover(who.office.accounts(), who.actor, window);
    QTimer::singleShot(0, &window, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        auto* field = dialog->findChild<PasswordField*>(u"provePassword"_s);
        typeText(*field, kSupervisorsPassword);
        QTest::keyClick(field, Qt::Key_Return);
    });
    CHECK(prover.prove());
    CHECK(Reauthentication{false}.isFresh(who.actor, who.office.clock().now()));
}

TEST_CASE("a wrong password is counted, said, and can be left") {
    ASupervisor who;
    QWidget window;
    showAt(window, 800, 600);
    DialogProver prover(who.office.accounts(), who.actor, window);
    int tries = 0;
    QTimer::singleShot(0, &window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        auto* field = dialog->findChild<PasswordField*>(u"provePassword"_s);
        typeText(*field, u"sai mat khau"_s);
        QTest::keyClick(field, Qt::Key_Return);
        tries = who.office.account(u"kiemsoat"_s).tries.count;
        CHECK(field->text().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    CHECK_FALSE(prover.prove());
    CHECK(tries == 1);
    CHECK_FALSE(who.actor.provenAt.has_value());
}

TEST_CASE("the dialog that asks for the password is sound") {
    ASupervisor who;
    QWidget window;
    showAt(window, 1366, 768);
    ProveDialog dialog(who.office.accounts(), who.actor, &window);
    dialog.show();
    shoot(dialog, u"prove"_s);
    CHECK(faultsOf(dialog) == QStringList());
}
