// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_delegations.h"

#include "core/store/columns.h"
#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua::store {

namespace {

const QString kSelectDelegation = QStringLiteral(
    "SELECT id, unit, signer, giver, giver_title, signer_title, form, procedures, valid_from, valid_to, "
    "decision, decided_on FROM delegation WHERE ");

QStringList codesFrom(const QString& text) {
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& code : array) codes += code.toString();
    return codes;
}

QString codesText(const QStringList& codes) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

Delegation delegationFrom(const Query& query) {
    Columns row(query);
    Delegation delegation;
    delegation.id = row.next<DelegationId>();
    delegation.unit = row.next<UnitId>();
    delegation.signer = row.next<OfficerId>();
    delegation.giver = row.next<std::optional<OfficerId>>();
    delegation.giverTitle = row.next<QString>();
    delegation.signerTitle = row.next<QString>();
    delegation.form = understood(signingFormFromKey(row.next<QString>()), "how somebody signs");
    delegation.procedures = codesFrom(row.next<QString>());
    delegation.validity.from = row.next<QDate>();
    delegation.validity.to = row.next<std::optional<QDate>>();
    delegation.decision = row.next<QString>();
    delegation.decidedOn = row.next<QDate>();
    return delegation;
}

}  // namespace

QList<Delegation> SqliteDelegations::standing(QDate from) const {
    static const QString sql =
        kSelectDelegation + QStringLiteral("valid_to IS NULL OR valid_to >= ? ORDER BY valid_from, id");
    QList<Delegation> delegations;
    Query query(m_database, sql);
    for (query.run(from); query.next();) delegations += delegationFrom(query);
    return delegations;
}

std::optional<Delegation> SqliteDelegations::find(DelegationId id) const {
    static const QString sql = kSelectDelegation + QStringLiteral("id = ?");
    Query query(m_database, sql);
    if (!query.run(id).next()) return std::nullopt;
    return delegationFrom(query);
}

std::optional<Delegation> SqliteDelegations::of(OfficerId signer, UnitId unit, const QString& procedure,
                                                QDate day) const {
    static const QString sql =
        kSelectDelegation + QStringLiteral(
                                "signer = ? AND unit = ? AND valid_from <= ? "
                                "AND (valid_to IS NULL OR valid_to >= ?) ORDER BY valid_from DESC, id DESC");
    Query query(m_database, sql);
    for (query.run(signer, unit, day, day); query.next();) {
        const Delegation delegation = delegationFrom(query);
        if (delegation.covers(procedure, day)) return delegation;
    }
    return std::nullopt;
}

DelegationId SqliteDelegations::add(const Delegation& delegation) {
    m_database.requireWork(QStringLiteral("add a delegation"));
    return Query(m_database,
                 QStringLiteral("INSERT INTO delegation (unit, signer, giver, giver_title, signer_title, "
                                "form, procedures, valid_from, valid_to, decision, decided_on) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        .run(delegation.unit, delegation.signer, delegation.giver, delegation.giverTitle,
             delegation.signerTitle, toKey(delegation.form), codesText(delegation.procedures),
             delegation.validity.from, delegation.validity.to, delegation.decision, delegation.decidedOn)
        .row()
        .at<DelegationId>(0);
}

void SqliteDelegations::end(DelegationId id, QDate lastDay) {
    if (execute(m_database, QStringLiteral("UPDATE delegation SET valid_to = ? WHERE id = ?"), lastDay, id) !=
        1)
        throw LogicError(QStringLiteral("an unknown delegation cannot end"));
}

}  // namespace motcua::store
