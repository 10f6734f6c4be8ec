// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/use_cases.h"

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/attachments.h"
#include "core/dossier/cancel_fees.h"
#include "core/dossier/correct_contact.h"
#include "core/dossier/correct_date.h"
#include "core/dossier/counter_slips.h"
#include "core/dossier/hand_over.h"
#include "core/dossier/keep_absences.h"
#include "core/dossier/keep_accounts.h"
#include "core/dossier/keep_grants.h"
#include "core/dossier/look_closer.h"
#include "core/dossier/printing.h"
#include "core/dossier/reassign_dossiers.h"
#include "core/dossier/receive_dossier.h"
#include "core/dossier/take_fees.h"
#include "core/dossier/void_number.h"
#include "tests/support/quick_hasher.h"
#include "tests/support/scans.h"

#include <QFile>
#include <memory>

namespace motcua::test {

namespace {

/// What the rounds of one use case have in common.
struct Scene {
    QString folder;
    int no = 0;
    DossierId dossier{0};
    HalfDay away{QDate(2026, 12, 1), false};
    qint64 receipt = 0;
    OfficerId officer{0};
    qint64 proposal = 0;
};

const QString kOtherCashier = QStringLiteral("haichau.traketqua");
const QString kAdministrator = QStringLiteral("quantri");
const QString kSupervisor = QStringLiteral("haichau.giamdoc");

Actor counterOfficer(Desk& desk) {
    return officer(desk, kCounterOfficer);
}

void receive(Desk& desk, Scene& scene) {
    ++scene.no;
    const auto receipt = ReceiveDossier(desk).receive(anApplication(scene.no), counterOfficer(desk), {});
    REQUIRE(receipt);
    scene.dossier = receipt->dossier;
}

void forward(Desk& desk, const Scene& scene) {
    ActInput input;
    input.note = QStringLiteral("Đã đối chiếu bản chính.");
    const auto done =
        ActOnDossier(desk).act(scene.dossier, QStringLiteral("forward"), input, counterOfficer(desk), 1);
    REQUIRE(done);
}

QString scanOf(const Scene& scene) {
    const QString path = scene.folder + QStringLiteral("/scan.pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(aPdf() + QByteArray::number(scene.no));
    return path;
}

void announceAbsence(Desk& desk, Scene& scene) {
    scene.away.day = scene.away.day.addDays(1);
    Absence absence;
    absence.officer = counterOfficer(desk).officer.id;
    absence.from = scene.away;
    absence.to = scene.away;
    const auto done = KeepAbsences(desk).announce(absence, counterOfficer(desk));
    REQUIRE(done);
}

void giveCounterSlip(Desk& desk) {
    Application application = anApplication(1);
    application.papers.clear();
    const auto done =
        CounterSlips(desk).issue(QStringLiteral("supplement"), application, ActInput(), counterOfficer(desk));
    REQUIRE(done);
}

using Step = std::function<void(Desk&, Scene&)>;

FaultedUse use(const ADesk& file, const char* name, const Step& prepare, const Step& act) {
    const auto scene = std::make_shared<Scene>();
    scene->folder = file.file({});
    return {QString::fromLatin1(name), [=](OpenDesk& open) { prepare(open.desk(), *scene); },
            [=](OpenDesk& open) { act(open.desk(), *scene); }};
}

using AccountStep = std::function<void(AccountDesk&, Scene&)>;

/// The same for accounts: with a hasher that is quick, or each round would take a second.
FaultedUse useAccounts(const char* name, const AccountStep& prepare, const AccountStep& act) {
    const auto scene = std::make_shared<Scene>();
    const auto hasher = std::make_shared<QuickHasher>();
    const auto run = [=](const AccountStep& step, OpenDesk& open) {
        AccountDesk desk{open.desk(), open.accounts().accounts, *hasher, open.accounts().uptime};
        step(desk, *scene);
    };
    return {QString::fromLatin1(name), [=](OpenDesk& open) { run(prepare, open); },
            [=](OpenDesk& open) { run(act, open); }};
}

void takeFee(Desk& desk, Scene& scene, const QString& login) {
    const auto done = TakeFees(desk).take(scene.dossier, Dong{1'000}, PayBy::Cash, officer(desk, login));
    REQUIRE(done);
    scene.receipt = done->number;
}

void correctContact(Desk& desk, Scene& scene) {
    ++scene.no;
    const QString phone = QStringLiteral("0912%1").arg(scene.no, 6, 10, QLatin1Char('0'));
    const auto done =
        CorrectContact(desk).correct(scene.dossier, Whose::Submitter, {phone, {}, {}}, counterOfficer(desk));
    REQUIRE(done);
}

/// A new officer each time, whichever use case asks for him: logins are given once.
void enterOfficer(AccountDesk& desk, Scene& scene) {
    static int entered = 0;
    ++entered;
    const auto done =
        KeepAccounts(desk).add({QStringLiteral("moi%1").arg(entered), QStringLiteral("Cán bộ mới"), {}},
                               officer(desk.desk, kAdministrator));
    REQUIRE(done);
    scene.officer = done->officer.id;
}

void proposeRole(AccountDesk& desk, Scene& scene) {
    const auto unit = desk.desk.directory.unitByKey(QStringLiteral("tt-hai-chau"));
    GrantProposal wanted;
    wanted.officer = scene.officer;
    wanted.grant = {unit->id, role::kReceivingOfficer, localDate(kMorning), {}};
    const auto done = KeepGrants(desk).propose(wanted, officer(desk.desk, kAdministrator));
    REQUIRE(done);
    scene.proposal = done->id;
}

void giveRole(AccountDesk& desk, Scene& scene) {
    const auto done = KeepGrants(desk).settle(scene.proposal, true, officer(desk.desk, kSupervisor));
    REQUIRE(done);
}

QList<FaultedUse> usesOfAccounts() {
    const AccountStep nothing = [](AccountDesk&, Scene&) {};
    return {useAccounts("officer entered", nothing, enterOfficer),
            useAccounts("reset started", enterOfficer,
                        [](AccountDesk& desk, Scene& scene) {
                            const auto done = KeepAccounts(desk).startReset(
                                scene.officer, officer(desk.desk, kAdministrator));
                            REQUIRE(done);
                        }),
            useAccounts("role proposed", enterOfficer, proposeRole),
            useAccounts(
                "role given",
                [](AccountDesk& desk, Scene& scene) {
                    enterOfficer(desk, scene);
                    proposeRole(desk, scene);
                },
                giveRole)};
}

void proposeCancelling(Desk& desk, Scene& scene) {
    const auto done = CancelFees(desk).propose(scene.dossier, scene.receipt, CancelReason::WrongAmount,
                                               officer(desk, kOtherCashier));
    REQUIRE(done);
}

void proposeVoid(Desk& desk, Scene& scene) {
    const auto done =
        VoidNumber(desk).propose(scene.dossier, VoidReason::ReceivedTwice, counterOfficer(desk));
    REQUIRE(done);
}

/// A dossier for another agency, that is said to receive it a day later.
void receiveForOther(Desk& desk, Scene& scene) {
    ++scene.no;
    Application application = anApplication(scene.no);
    application.nonBoundary = NonBoundary{QStringLiteral("so-tu-phap"), desk.clock.now().plusSeconds(86'400)};
    const auto receipt = ReceiveDossier(desk).receive(application, counterOfficer(desk), {});
    REQUIRE(receipt);
    scene.dossier = receipt->dossier;
}

void proposeDate(Desk& desk, Scene& scene) {
    const DateWish wish{WhichDate::ClockStart, {}, DateValue::of(desk.clock.now()), DateReason::Typing};
    const auto done = CorrectDate(desk).propose(scene.dossier, wish, counterOfficer(desk));
    REQUIRE(done);
}

/// Money, what should never have been received, and what personal data may be looked at and put right.
QList<FaultedUse> usesOfRights(const ADesk& file) {
    return {use(file, "fee taken", receive,
                [](Desk& desk, Scene& scene) { takeFee(desk, scene, kCounterOfficer); }),
            use(
                file, "receipt proposed for cancelling",
                [](Desk& desk, Scene& scene) {
                    receive(desk, scene);
                    takeFee(desk, scene, kCounterOfficer);
                },
                proposeCancelling),
            use(
                file, "receipt cancelled",
                [](Desk& desk, Scene& scene) {
                    receive(desk, scene);
                    takeFee(desk, scene, kCounterOfficer);
                    proposeCancelling(desk, scene);
                },
                [](Desk& desk, Scene& scene) {
                    const auto done =
                        CancelFees(desk).approve(scene.dossier, scene.receipt, officer(desk, kSupervisor));
                    REQUIRE(done);
                }),
            use(file, "voiding proposed", receive, proposeVoid),
            use(
                file, "number voided",
                [](Desk& desk, Scene& scene) {
                    receive(desk, scene);
                    forward(desk, scene);
                    proposeVoid(desk, scene);
                },
                [](Desk& desk, Scene& scene) {
                    const auto done = VoidNumber(desk).approve(scene.dossier, officer(desk, kSupervisor));
                    REQUIRE(done);
                }),
            use(file, "correction of a date proposed", receiveForOther, proposeDate),
            use(
                file, "date corrected",
                [](Desk& desk, Scene& scene) {
                    receiveForOther(desk, scene);
                    proposeDate(desk, scene);
                },
                [](Desk& desk, Scene& scene) {
                    const auto done = CorrectDate(desk).approve(scene.dossier, officer(desk, kSupervisor));
                    REQUIRE(done);
                }),
            use(file, "contact corrected", receive, correctContact),
            use(file, "numbers revealed", receive, [](Desk& desk, Scene& scene) {
                const auto done = LookCloser(desk).reveal(scene.dossier, {QStringLiteral("contact"), {}},
                                                          counterOfficer(desk));
                REQUIRE(done);
            })};
}

}  // namespace

QList<FaultedUse> faultedUses(const ADesk& file) {
    const Step nothing = [](Desk&, Scene&) {};
    const QList<FaultedUse> uses{
        use(file, "receive", nothing, receive),
        use(file, "act", receive, forward),
        use(
            file, "undo",
            [](Desk& desk, Scene& scene) {
                receive(desk, scene);
                forward(desk, scene);
            },
            [](Desk& desk, Scene& scene) {
                const auto done = ActOnDossier(desk).act(scene.dossier, kUndo, {}, counterOfficer(desk), 2);
                REQUIRE(done);
            }),
        use(file, "print", receive,
            [](Desk& desk, Scene& scene) {
                RecordPrint(desk).record(scene.dossier, QStringLiteral("receipt"), counterOfficer(desk));
            }),
        use(file, "attach", receive,
            [](Desk& desk, Scene& scene) {
                const auto done =
                    AttachPaper(desk).attach(scene.dossier, scanOf(scene), 1, counterOfficer(desk));
                REQUIRE(done);
            }),
        use(file, "reassign", receive,
            [](Desk& desk, Scene& scene) {
                const QList<DeskMove> moves{DeskMove{{scene.dossier}, std::nullopt}};
                const auto done =
                    ReassignDossiers(desk).reassign(moves, QStringLiteral("Quá tải"), counterOfficer(desk));
                REQUIRE(done);
            }),
        use(file, "absence", nothing, announceAbsence),
        use(file, "counter slip", nothing, [](Desk& desk, Scene&) { giveCounterSlip(desk); }),
    };
    return uses + usesOfRights(file) + usesOfAccounts();
}

}  // namespace motcua::test
