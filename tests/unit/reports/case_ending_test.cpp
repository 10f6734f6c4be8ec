// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/case_ending.h"

#include "tests/support/catch2.h"
#include "tests/unit/reports/a_case.h"

using namespace motcua;
using namespace motcua::test;

namespace {

Dossier received(Instant due) {
    Dossier dossier;
    dossier.receivedAt = at(1, 9);
    dossier.clockStartAt = dossier.receivedAt;
    dossier.promisedDue = due;
    dossier.due = due;
    dossier.ledger = {{ClockEventKind::Start, at(1, 9), {}, ClockReason::Receipt, {}, {}, {}}};
    return dossier;
}

Dossier finished(Instant due, Instant when) {
    Dossier dossier = received(due);
    dossier.status = PublicStatus::Finished;
    dossier.finishedAt = when;
    return dossier;
}

Dossier withdrawn(std::optional<Instant> due, Instant when) {
    Dossier dossier = received(at(8, 17));
    dossier.status = PublicStatus::Withdrawn;
    dossier.due = due;
    dossier.ledger += moved(ClockEventKind::Stop, when, ClockReason::ApplicantRequest);
    return dossier;
}

Timeliness how(const Dossier& dossier) {
    return endedHow(dossier, endedAt(dossier).value(), nationalCalendar());
}

}  // namespace

TEST_CASE("a result in an earlier session is early and in the session of the due date on time") {
    CHECK(how(finished(at(8, 17), at(8, 11, 30))) == Timeliness::Early);
    CHECK(how(finished(at(8, 17), at(8, 13))) == Timeliness::OnTime);
    CHECK(how(finished(at(8, 17), at(8, 17))) == Timeliness::OnTime);
    CHECK(how(finished(at(8, 17), at(9, 8))) == Timeliness::Overdue);
}

TEST_CASE("what ended without result is never early and late only after its due date") {
    CHECK(how(withdrawn(at(8, 17), at(2, 9))) == Timeliness::OnTime);
    CHECK(how(withdrawn(at(8, 17), at(9, 9))) == Timeliness::Overdue);
    CHECK(how(withdrawn(std::nullopt, at(30, 9))) == Timeliness::OnTime);
}

TEST_CASE("a dossier ends when its result is ready and not when it is handed out") {
    Dossier dossier = finished(at(8, 17), at(7, 9));
    dossier.status = PublicStatus::Returned;
    dossier.returnedAt = at(20, 9);
    CHECK(endedAt(dossier) == at(7, 9));
    CHECK_FALSE(endedAt(received(at(8, 17))));
    CHECK(endedAt(withdrawn(at(8, 17), at(3, 10))) == at(3, 10));
}

TEST_CASE("it ended in the hands of whoever had the step that was left last by then") {
    Dossier dossier = finished(at(8, 17), at(7, 9));
    const auto visit = [](int no, Instant from, Instant to, std::optional<OfficerId> who) {
        return Token{no, QStringLiteral("s"), TokenState::Done,          1,   from,
                     to, UnitId(1),           QStringLiteral("handler"), who, {},
                     {}};
    };
    dossier.process.tokens = {visit(1, at(1, 9), at(2, 9), OfficerId(4)),
                              visit(2, at(2, 9), at(7, 9), OfficerId(5)),
                              visit(3, at(7, 9), at(20, 9), OfficerId(6))};
    CHECK(endedBy(dossier, at(7, 9)) == OfficerId(5));
    dossier.process.tokens[1].assignee.reset();
    CHECK_FALSE(endedBy(dossier, at(7, 9)));
}

TEST_CASE("a paused dossier waits for whom its pause names") {
    Dossier dossier = received(at(8, 17));
    CHECK_FALSE(waitsFor(dossier));
    dossier.ledger += moved(ClockEventKind::Pause, at(2, 9), ClockReason::OtherAgency);
    dossier.due.reset();
    CHECK(waitsFor(dossier) == Responsible::OtherAgency);
    dossier.ledger.last().responsible = Responsible::Nobody;
    CHECK(waitsFor(dossier) == Responsible::Nobody);
}

TEST_CASE("a delay is the centre's where nobody else had the greater part of it") {
    Dossier dossier = finished(at(9, 17), at(16, 17));
    dossier.promisedDue = at(8, 17);
    CHECK(delayedBy(dossier, at(16, 17), nationalCalendar()) == Responsible::Centre);
    dossier.ledger += moved(ClockEventKind::Pause, at(7, 9), ClockReason::Supplement);
    dossier.ledger += moved(ClockEventKind::Restart, at(14, 17), ClockReason::Supplement);
    CHECK(delayedBy(dossier, at(16, 17), nationalCalendar()) == Responsible::Applicant);
    dossier.ledger.last().at = at(9, 17);
    CHECK(delayedBy(dossier, at(16, 17), nationalCalendar()) == Responsible::Centre);
    dossier.ledger = {moved(ClockEventKind::Extend, at(8, 9), ClockReason::ForceMajeure)};
    dossier.ledger.last().until = at(15, 17);
    CHECK(delayedBy(dossier, at(16, 17), nationalCalendar()) == Responsible::Nobody);
}

TEST_CASE("a due date is told as it stood whatever happened since") {
    const ACentre centre;
    CaseFact fact = aCase(at(1, 9), at(8, 17));
    CHECK(dueAt(fact, at(5, 9), centre) == at(8, 17));
    fact.moves = {moved(ClockEventKind::Pause, at(6, 9)), moved(ClockEventKind::Restart, at(20, 9))};
    fact.due = at(27, 17);
    CHECK(dueAt(fact, at(5, 9), centre) == at(8, 17));
    CHECK_FALSE(dueAt(fact, at(12, 9), centre));
    CHECK(dueAt(fact, at(21, 9), centre) == at(27, 17));
}

TEST_CASE("a due date is told as it stood before the calendar changed") {
    const ACentre centre;
    CaseFact fact = aCase(at(1, 9), at(8, 17));
    fact.redated = {{at(5, 9), at(8, 17), at(9, 17), false}, {at(7, 9), at(9, 17), at(12, 17), true}};
    fact.due = at(9, 17);
    CHECK(dueAt(fact, at(4, 9), centre) == at(8, 17));
    CHECK(dueAt(fact, at(6, 9), centre) == at(9, 17));
    CHECK(dueAt(fact, at(8, 9), centre) == at(9, 17));
    fact.moves = {moved(ClockEventKind::Pause, at(8, 10)), moved(ClockEventKind::Restart, at(20, 9))};
    fact.due = at(27, 17);
    CHECK(dueAt(fact, at(4, 9), centre) == at(8, 17));
    CHECK(dueAt(fact, at(8, 9), centre) == at(9, 17));
    CHECK_FALSE(dueAt(fact, at(9, 9), centre));
    CHECK(dueAt(fact, at(21, 9), centre) == at(27, 17));
}
