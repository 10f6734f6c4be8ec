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
    const auto receipt = ReceiveDossier(desk).receive(anApplication(scene.no), counterOfficer(desk),
                                                      QString::number(scene.no));
    REQUIRE(receipt);
    scene.dossier = receipt->dossier;
}

void forward(Desk& desk, const Scene& scene) {
    ActInput input;
    input.note = QStringLiteral("Đã đối chiếu bản chính.");
    REQUIRE(ActOnDossier(desk).act(scene.dossier, QStringLiteral("forward"), input, counterOfficer(desk), 1));
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
    REQUIRE(KeepAbsences(desk).announce(absence, counterOfficer(desk)));
}

void giveCounterSlip(Desk& desk) {
    Application application = anApplication(1);
    application.papers.clear();
    REQUIRE(CounterSlips(desk).issue(QStringLiteral("supplement"), application, ActInput(),
                                     counterOfficer(desk)));
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
                REQUIRE(ActOnDossier(desk).act(scene.dossier, kUndo, {}, counterOfficer(desk), 2));
            }),
        use(file, "print", receive,
            [](Desk& desk, Scene& scene) {
                RecordPrint(desk).record(scene.dossier, QStringLiteral("receipt"), counterOfficer(desk));
            }),
        use(file, "attach", receive,
            [](Desk& desk, Scene& scene) {
                REQUIRE(AttachPaper(desk).attach(scene.dossier, scanOf(scene), 1, counterOfficer(desk)));
            }),
        use(file, "reassign", receive,
            [](Desk& desk, Scene& scene) {
                const QList<DeskMove> moves{DeskMove{{scene.dossier}, std::nullopt}};
                REQUIRE(
                    ReassignDossiers(desk).reassign(moves, QStringLiteral("Quá tải"), counterOfficer(desk)));
            }),
        use(file, "absence", nothing, announceAbsence),
        use(file, "counter slip", nothing, [](Desk& desk, Scene&) { giveCounterSlip(desk); }),
    };
}

}  // namespace motcua::test
