// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/use_cases.h"

#include "core/dossier/act_on_dossier.h"
#include "core/dossier/attachments.h"
#include "core/dossier/counter_slips.h"
#include "core/dossier/hand_over.h"
#include "core/dossier/keep_absences.h"
#include "core/dossier/printing.h"
#include "core/dossier/reassign_dossiers.h"
#include "core/dossier/receive_dossier.h"
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
};

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
    return {QString::fromLatin1(name), [=](Desk& desk) { prepare(desk, *scene); },
            [=](Desk& desk) { act(desk, *scene); }};
}

}  // namespace

QList<FaultedUse> faultedUses(const ADesk& file) {
    const Step nothing = [](Desk&, Scene&) {};
    return {
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
}

}  // namespace motcua::test
