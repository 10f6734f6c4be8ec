// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/role_mapping.h"

#include "core/workflow/workflow_words.h"
#include "tests/support/catch2.h"

#include <QFile>
#include <QStringList>

using namespace motcua;

TEST_CASE("every role of the approved processes is placed as reviewed") {
    QFile file(QStringLiteral(MOTCUA_GOLDEN "/workflow/roles.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(QLatin1Char('\n'));
    CHECK(lines.size() == 234);
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        const std::optional<Lane> lane = laneFromRoleText(cells.at(2));
        CAPTURE(line);
        CHECK((lane ? lane->role : QStringLiteral("-")) == cells.at(0));
        CHECK((lane ? word(lane->unit) : QStringLiteral("-")) == cells.at(1));
    }
}

TEST_CASE("hostile role texts have no place") {
    CHECK_FALSE(laneFromRoleText(QString()));
    CHECK_FALSE(laneFromRoleText(QString(1'000'000, QLatin1Char('x'))));
    CHECK_FALSE(laneFromRoleText(QStringLiteral("<b>?</b>")));
}
