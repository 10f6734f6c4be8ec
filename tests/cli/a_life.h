// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QMap>

namespace motcua::test {

using namespace Qt::Literals::StringLiterals;

/// A dossier of 1.004837 and the officers of the ward who carry it.
class ALife : public CliStore {
public:
    ALife() : m_code(receive(anApplication()).value(u"code"_s).toString()) {}

    [[nodiscard]] const QString& code() const { return m_code; }
    CliRun act(const QString& login, const QString& action, const QStringList& options = {}) {
        as(login);
        return in(QStringList{u"act"_s, m_code, action} + options);
    }
    QJsonObject action(const QString& login, const QString& key) {
        as(login);
        for (const QJsonValue offer : in({u"actions"_s, m_code}).json().value(u"actions"_s).toArray())
            if (offer.toObject().value(u"key"_s) == key) return offer.toObject();
        return {};
    }
    QJsonObject show() { return in({u"show"_s, m_code}).json(); }
    /// Forward until the result is ready, each time by who holds the role of the step.
    void finish() {
        const QMap<QString, QString> holders{{u"receivingOfficer"_s, u"haichau.quay1"_s},
                                             {u"divisionHead"_s, u"haichau.vp.truong"_s},
                                             {u"handler"_s, u"haichau.vp.chuyenvien1"_s},
                                             {u"agencyLeader"_s, u"haichau.chutich"_s},
                                             {u"clerk"_s, u"haichau.vanthu"_s}};
        QJsonObject dossier = show();
        for (int turn = 0; turn < 12 && dossier.value(u"status"_s) != u"finished"_s; ++turn) {
            const QString role = dossier.value(u"step"_s).toObject().value(u"role"_s).toString();
            CAPTURE(role);
            REQUIRE(act(holders.value(role), u"forward"_s).exit == 0);
            dossier = show();
        }
        REQUIRE(dossier.value(u"status"_s) == u"finished"_s);
    }
    CliRun giveBack(const char* data) {
        return act(u"haichau.traketqua"_s, u"return"_s, {u"--data"_s, file(u"d.json"_s, object(data))});
    }

private:
    QString m_code;
};

}  // namespace motcua::test
