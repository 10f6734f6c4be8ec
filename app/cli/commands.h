// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/dossier/view_log.h"

#include <QStringList>

/// One function a command of the contract. Refusals are answers; faults are thrown.
namespace motcua::cli {

struct DueArguments {
    QString limit;
    QString start;
    QString ledger;
    QString calendar;
};
[[nodiscard]] Answer due(const Call& call, const DueArguments& arguments);
[[nodiscard]] Answer elapsed(const Call& call, const QString& from, const QString& to,
                             const QString& calendar);

[[nodiscard]] Answer parseIdentity(const Call& call, const QString& text);

[[nodiscard]] Answer initStore(const Call& call, const QString& centre, bool practice);
[[nodiscard]] Answer selfcheck(const Call& call);
struct DemoArguments {
    qint64 dossiers = 0;
    qint64 seed = 1;
    int months = 12;
};
[[nodiscard]] Answer demo(const Call& call, const DemoArguments& arguments);

[[nodiscard]] Answer importCatalogueFile(const Call& call, const QString& file);
/// Lets a file in that somebody else prepared; stores for real work alone (FileByTwo).
[[nodiscard]] Answer approveCatalogueFile(const Call& call, const QString& file);
[[nodiscard]] Answer listCatalogue(const Call& call, const QString& search, const QString& sector, int limit);
[[nodiscard]] Answer showProcedure(const Call& call, const QString& code);

/// Against the store too, where one is named.
[[nodiscard]] Answer checkWorkflowFile(const Call& call, const QString& file);
[[nodiscard]] Answer importWorkflowFile(const Call& call, const QString& file);
/// As approveCatalogueFile().
[[nodiscard]] Answer approveWorkflowFile(const Call& call, const QString& file);
/// `key` is one of the approved processes of the procedure; empty = the one that fits its limit.
[[nodiscard]] Answer showWorkflow(const Call& call, const QString& code, const QString& key);

[[nodiscard]] Answer receive(const Call& call, const QString& file, const QString& slip, const QString& key);
[[nodiscard]] Answer actionsOf(const Call& call, const QString& code);
struct ActArguments {
    QString note;
    QString reason;
    QString data;
    std::optional<int> seen;  ///< the version that the caller looked at
};
[[nodiscard]] Answer act(const Call& call, const QString& code, const QString& action,
                         const ActArguments& arguments);
/// With a purpose the numbers are shown in full, and that is recorded.
[[nodiscard]] Answer show(const Call& call, const QString& code, const ViewReason& reveal);
/// The nightly look: notes on every dossier who has not given an opinion by its due date.
[[nodiscard]] Answer recordSilence(const Call& call);
[[nodiscard]] Answer history(const Call& call, const QString& code);

[[nodiscard]] Answer search(const Call& call, const QString& text, int limit);
struct ListArguments {
    QString status;
    bool overdue = false;
    QString dueWithin;
    QString unit;
    QString officer;
    int limit = 100;
    bool closable = false;
    bool expiringWithoutLetter = false;
    bool supplementedAgain = false;
    bool linkedOutcomes = false;
    bool asked = false;   ///< waits for the opinion of the officer
    bool silent = false;  ///< waits for an opinion past its due date
};
[[nodiscard]] Answer list(const Call& call, const ListArguments& arguments);

struct AbsenceArguments {
    QString login;
    QString from;
    QString to;
    QString deputy;
    QString reason;
};
[[nodiscard]] Answer addAbsence(const Call& call, const AbsenceArguments& arguments);
[[nodiscard]] Answer cancelAbsence(const Call& call, qint64 id);
[[nodiscard]] Answer listAbsences(const Call& call, const QString& login);

struct DelegateArguments {
    QString signer;
    QString unit;
    QString form;
    QString giver;
    QString giverTitle;
    QString signerTitle;
    QStringList procedures;
    QString from;
    QString to;
    QString decision;
    QString decidedOn;
};
[[nodiscard]] Answer addDelegation(const Call& call, const DelegateArguments& arguments);
[[nodiscard]] Answer endDelegation(const Call& call, qint64 id, const QString& lastDay);
[[nodiscard]] Answer listDelegations(const Call& call);

/// `to` is a login, or empty for the pile of the unit.
[[nodiscard]] Answer remindHolders(const Call& call, const QStringList& codes);
[[nodiscard]] Answer reassign(const Call& call, const QStringList& codes, const QString& to,
                              const QString& reason);
[[nodiscard]] Answer showDesk(const Call& call, const QString& login);
struct DeskArguments {
    QString login;
    QString unit;  ///< empty: all
    QString role;  ///< empty: all
    QString to;    ///< empty: the pile
    QString reason;
};
[[nodiscard]] Answer handOverDesk(const Call& call, const DeskArguments& arguments);
[[nodiscard]] Answer deactivateOfficer(const Call& call, const QString& login);

[[nodiscard]] Answer listHandovers(const Call& call, const QString& unit, bool open);
/// Writes the slip where `out` is not empty.
[[nodiscard]] Answer makeHandover(const Call& call, const QString& from, const QString& to,
                                  const QString& note, const QString& out);
[[nodiscard]] Answer confirmHandover(const Call& call, qint64 id, const QStringList& missing);
[[nodiscard]] Answer printHandover(const Call& call, qint64 id, const QString& out);
[[nodiscard]] Answer showCustody(const Call& call, const QString& code);
/// `to` is the key of a unit, or empty for the applicant.
[[nodiscard]] Answer returnPapers(const Call& call, const QString& code, const QString& to,
                                  const QString& note);
struct ReportArguments {
    QString kind;
    QString from;
    QString to;
    QString unit;
    QString asOf;
    QString by;
    bool keep = false;
    QString out;  ///< a file instead of rows on stdout; empty: none
};
[[nodiscard]] Answer makeReport(const Call& call, const ReportArguments& arguments);
[[nodiscard]] Answer listReports(const Call& call);
[[nodiscard]] Answer againReport(const Call& call, qint64 id, const QString& out);
struct DashboardArguments {
    QString from;
    QString to;
    QString unit;
    QString sector;
    QString procedure;
    QString officer;  ///< a login, or "nobody" for what lies in a pile
    QString channel;
};
[[nodiscard]] Answer dashboard(const Call& call, const DashboardArguments& arguments);

struct FeeArguments {
    QString code;
    QString take;  ///< an amount or "all"; empty: only told
    QString by;
    QString reason;                ///< why a receipt is to be cancelled
    std::optional<qint64> cancel;  ///< a cashier proposes it, a supervisor does it
    std::optional<qint64> keep;    ///< the proposal is declined or taken back
};
[[nodiscard]] Answer fees(const Call& call, const FeeArguments& arguments);

struct SlipArguments {
    QString code;
    QString form;
    QString out;
    QString application;  ///< of a slip given at the counter instead of receiving
    QString data;
};
[[nodiscard]] Answer printSlip(const Call& call, const SlipArguments& arguments);

}  // namespace motcua::cli
