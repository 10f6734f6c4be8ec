// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

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
[[nodiscard]] Answer listCatalogue(const Call& call, const QString& search, const QString& sector, int limit);
[[nodiscard]] Answer showProcedure(const Call& call, const QString& code);

[[nodiscard]] Answer checkWorkflowFile(const Call& call, const QString& file);
[[nodiscard]] Answer importWorkflowFile(const Call& call, const QString& file);
[[nodiscard]] Answer showWorkflow(const Call& call, const QString& code);

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
[[nodiscard]] Answer show(const Call& call, const QString& code);
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
};
[[nodiscard]] Answer list(const Call& call, const ListArguments& arguments);

struct SlipArguments {
    QString code;
    QString form;
    QString out;
    QString application;  ///< of a slip given at the counter instead of receiving
    QString data;
};
[[nodiscard]] Answer printSlip(const Call& call, const SlipArguments& arguments);

}  // namespace motcua::cli
