// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// What the law makes of people in a one-stop shop. The keys of roles are the centre's own data; these seven
/// are what permissions are written for.
enum class Duty {
    Counter,        ///< CO, tiếp nhận và trả kết quả
    Specialist,     ///< SP, thụ lý
    Leader,         ///< LD, ký, duyệt
    Cashier,        ///< CA, thu phí, lệ phí
    Archivist,      ///< AR, lưu trữ
    Supervisor,     ///< SV, kiểm soát thủ tục hành chính
    Administrator,  ///< AD, quản trị kỹ thuật
};

/// Everything that asks for a permission.
enum class Function {
    Receive,         ///< receive, print the slip, reprint it (marked)
    AskOrRefuse,     ///< refusal, request for more papers
    EditContact,     ///< contact data of the citizen before the dossier is sent on
    CorrectContact,  ///< the same afterwards, by an event
    Transfer,        ///< send on, take over, give back to the step before
    ProposeResult,   ///< propose a result, pause the clock on a legal ground
    Decide,          ///< approve, sign off a pause or an extension
    CorrectDate,     ///< one that is recorded already
    VoidNumber,
    TakeFee,
    CancelFee,
    ReturnResult,
    View,            ///< one dossier, masked
    Reveal,          ///< full numbers and scans, recorded with a reason
    SearchByNumber,  ///< exact only, recorded
    Lists,           ///< lists, overdue, statistics without names
    ExportWithNames,
    CloseDay,  ///< daily closing report with the head of the journal
    Verify,
    Import,
    Archive,    ///< archive, retention list
    Erase,      ///< personal data
    Catalogue,  ///< procedures, forms, fees, holidays
    Accounts,   ///< users, roles, units
    BackUp,
    Restore,
    ReleaseClock,  ///< after an anomaly of the clock
    ReadAudit,
};

/// How far a right reaches.
enum class Reach { Never, Own, Unit, All };
/// What the holder of a right has of the function.
enum class Way { Does, Proposes, Approves, Prepares, Looks };
/// What part of the matter a right covers, where it is not the whole.
enum class Part { Whole, Fees, Closed, Counts, Cash, RoleGrants, Technical };

/// One cell of the matrix.
struct Right {
    Reach reach = Reach::Never;
    Way way = Way::Does;
    Part part = Part::Whole;
    bool twoPersons = false;       ///< proposer and approver are different people
    bool reauthenticates = false;  ///< who acts shows again who he is

    friend bool operator==(const Right&, const Right&) = default;
};

/// What a permission is asked about. Without units: the centre as a whole.
struct Subject {
    QList<UnitId> units;         ///< that receive, decide or handle it
    QList<OfficerId> owners;     ///< whose it is: who received it, on whose desk it lies or lay
    QList<RoleGrant> pile = {};  ///< where it waits for anybody of a role, as unit and role
    bool isClosed = false;
};

[[nodiscard]] QList<Duty> allDuties();
[[nodiscard]] QList<Function> allFunctions();
/// "CO", "SP", "LD", "CA", "AR", "SV", "AD".
[[nodiscard]] QString keyOf(Duty duty);
/// "receive", "decide", …: stable and English.
[[nodiscard]] QString keyOf(Function function);
/// What people call it, for sentences.
[[nodiscard]] QString label(Function function);

/// What a role of the centre is in the eyes of the matrix. In code, not in data: a centre may name as many
/// roles as it likes, but which of them may decide or see everything is no setting that somebody could
/// loosen. A role that is not known here works on steps like a specialist, and nothing else.
[[nodiscard]] QList<Duty> dutiesOf(const QString& role);

/// The matrix of functions and duties.
[[nodiscard]] Right rightOf(Function function, Duty duty);

/// The right by which the actor may do it now: the widest of those that his roles give for this subject.
/// Refused with "right.role" (none of his roles has it at all), "right.unit", "right.own", "right.open" (only
/// what is closed), each with who could. Separations of duty are asked for besides (separation.h).
[[nodiscard]] Outcome<Right> permitted(const Actor& actor, Function function, const Subject& subject,
                                       QDate day, Way way = Way::Does);

/// The units in which the actor may have a function of that kind; nothing for all of them.
[[nodiscard]] std::optional<QList<UnitId>> unitsFor(const Actor& actor, Function function, QDate day);

}  // namespace motcua
