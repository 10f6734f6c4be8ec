// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_audit.h"

#include "core/base/json.h"
#include "core/dossier/account_events.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/sqlite_accounts.h"

#include <QMap>
#include <QSet>

namespace motcua::store {

namespace {

/// How an account stands by its events.
struct ToldAccount {
    bool isCreated = false;
    bool isEntered = false;  ///< the officer himself came with the account
    QString password;
    QString reset;
    qint64 resetFrom = 0;
    qint64 resetUntil = 0;
    Instant since;
    QString closed;
    int tries = 0;
    QSet<QString> grants;
};

QString grantText(qint64 unit, const QString& role, const QString& from, const QString& to) {
    return QStringLiteral("%1 %2 %3 %4").arg(QString::number(unit), role, from, to);
}

/// The events of accounts, told again.
class Retelling {
public:
    void hear(Instant at, const QString& kind, const QJsonObject& body) {
        if (kind == account_event::kRecoveryMade) recovery = text(body, "proof");
        if (!body.contains(QLatin1String("officer"))) return;
        ToldAccount& of = accounts[body.value(QLatin1String("officer")).toInteger()];
        if (kind.startsWith(QLatin1String("role.")))
            hearRole(of, kind, body);
        else
            hearAccount(of, at, kind, body);
    }

    QMap<qint64, ToldAccount> accounts;
    QString recovery;

private:
    static QString text(const QJsonObject& body, const char* key) {
        return body.value(QLatin1String(key)).toString();
    }

    static void hearAccount(ToldAccount& of, Instant at, const QString& kind, const QJsonObject& body) {
        if (kind == account_event::kCreated) {
            of.isCreated = true;
            of.isEntered = body.value(QLatin1String("entered")).toBool();
            of.since = at;
        } else if (kind == account_event::kTried) {
            ++of.tries;
        } else if (kind == account_event::kEntered) {
            of.tries = 0;
            of.since = at;
        } else if (kind == account_event::kPasswordSet) {
            of.password = text(body, "proof");
            if (text(body, "how") != QLatin1String("rehash")) of.reset.clear();
        } else if (kind == account_event::kResetStarted) {
            of.reset = text(body, "proof");
            of.resetFrom = body.value(QLatin1String("from")).toInteger();
            of.resetUntil = body.value(QLatin1String("until")).toInteger();
        } else if (kind == account_event::kClosed) {
            of.closed = text(body, "why");
            if (of.closed == QLatin1String("administrator")) of.reset.clear();
        } else if (kind == account_event::kOpened) {
            of.closed.clear();
            of.since = at;
        } else if (kind == account_event::kUnlocked) {
            of.tries = 0;
        }
    }

    static void hearRole(ToldAccount& of, const QString& kind, const QJsonObject& body) {
        const qint64 unit = body.value(QLatin1String("unit")).toInteger();
        const QString role = text(body, "role");
        if (kind == account_event::kRoleGranted)
            of.grants.insert(grantText(unit, role, text(body, "from"), text(body, "to")));
        if (kind != account_event::kRoleEnded) return;
        const QString last = text(body, "to");
        QSet<QString> after;
        for (const QString& grant : std::as_const(of.grants)) {
            const QStringList parts = grant.split(u' ');
            const bool ends = parts.at(0).toLongLong() == unit && parts.at(1) == role &&
                              (parts.at(3).isEmpty() || parts.at(3) > last);
            after.insert(ends ? grantText(unit, role, parts.at(2), last) : grant);
        }
        of.grants = after;
    }
};

Retelling retold(Database& database) {
    Retelling out;
    Query query(database,
                QStringLiteral("SELECT at_ms, kind, body FROM event WHERE dossier IS NULL ORDER BY seq"));
    for (query.run(); query.next();) {
        const QString kind = query.at<QString>(1);
        if (!kind.startsWith(QLatin1String("account.")) && !kind.startsWith(QLatin1String("role."))) continue;
        const auto body = parsedJson(query.at<QByteArray>(2));
        if (body) out.hear(query.at<Instant>(0), kind, body->toObject());
    }
    return out;
}

QString proofOrNothing(const QString& hash) {
    return hash.isEmpty() ? QString() : secretProof(hash);
}

QStringList differences(const Account& row, const ToldAccount& told) {
    QStringList out;
    if (!told.isCreated) return {QStringLiteral("account")};
    if (proofOrNothing(row.password) != told.password) out += QStringLiteral("password");
    const bool sameCode = row.reset ? secretProof(row.reset->hash) == told.reset &&
                                          row.reset->from.ms == told.resetFrom &&
                                          row.reset->until.ms == told.resetUntil
                                    : told.reset.isEmpty();
    if (!sameCode) out += QStringLiteral("code");
    if (row.since != told.since) out += QStringLiteral("since");
    const QString closed = !row.closed                         ? QString()
                           : *row.closed == Closed::ByIdleness ? QStringLiteral("idle")
                                                               : QStringLiteral("administrator");
    if (closed != told.closed) out += QStringLiteral("closed");
    if (row.tries.count != told.tries) out += QStringLiteral("tries");
    return out;
}

QSet<QString> grantsOf(Database& database, qint64 officer) {
    QSet<QString> grants;
    Query query(database, QStringLiteral("SELECT unit, role, valid_from, valid_to FROM role_grant "
                                         "WHERE officer = ? ORDER BY id"));
    for (query.run(officer); query.next();) {
        const auto to = query.at<std::optional<QDate>>(3);
        grants.insert(grantText(query.at<qint64>(0), query.at<QString>(1),
                                query.at<QDate>(2).toString(Qt::ISODate),
                                to ? to->toString(Qt::ISODate) : QString()));
    }
    return grants;
}

QList<qint64> officersOf(Database& database) {
    QList<qint64> officers;
    Query query(database, QStringLiteral("SELECT id FROM officer ORDER BY id"));
    for (query.run(); query.next();) officers += query.at<qint64>(0);
    return officers;
}

}  // namespace

QStringList accountContradictions(Database& database) {
    const Retelling told = retold(database);
    const SqliteAccounts accounts(database);
    QStringList out;
    QSet<qint64> seen;
    for (const Account& row : accounts.all()) {
        const qint64 officer = row.officer.value();
        seen.insert(officer);
        for (const QString& field : differences(row, told.accounts.value(officer)))
            out += QStringLiteral("officer %1: %2").arg(QString::number(officer), field);
    }
    for (auto of = told.accounts.cbegin(); of != told.accounts.cend(); ++of) {
        if (!of->isCreated) continue;
        if (!seen.contains(of.key())) out += QStringLiteral("officer %1: account").arg(of.key());
        if (of->isEntered && grantsOf(database, of.key()) != of->grants)
            out += QStringLiteral("officer %1: role").arg(of.key());
    }
    if (!readMeta(database).practice)
        for (const qint64 officer : officersOf(database))
            if (!told.accounts.value(officer).isEntered)
                out += QStringLiteral("officer %1: officer").arg(officer);
    const auto book = accounts.book();
    if (proofOrNothing(book ? book->recovery : QString()) != told.recovery)
        out += QStringLiteral("recovery code");
    return out;
}

}  // namespace motcua::store
