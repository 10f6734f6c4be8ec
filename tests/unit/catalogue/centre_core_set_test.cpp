// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/centre.h"
#include "core/catalogue/procedure_file.h"
#include "tests/support/catch2.h"

#include <algorithm>

using namespace motcua;

namespace {
ProcedureFile coreSet() {
    return readProcedureFile(shippedCoreSet()).value();
}
}  // namespace

TEST_CASE("the catalogue takes all 43 procedures of the core set") {
    const ProcedureFile file = coreSet();
    for (const RejectedProcedure& each : file.rejected) UNSCOPED_INFO(each.code.toStdString());
    CHECK(file.rejected.isEmpty());
    CHECK(file.procedures.size() == 43);
}

TEST_CASE("every procedure of the core set names its law") {
    for (const Procedure& procedure : coreSet().procedures) {
        CAPTURE(procedure.name);
        CHECK(!procedure.legalBasis.isEmpty());
    }
}

TEST_CASE("every procedure of the core set finds a competent unit at the opening counter") {
    for (const QString& key : shippedCentreKeys()) {
        const Centre centre = shippedCentre(key).value();
        for (const Procedure& procedure : coreSet().procedures) {
            CAPTURE(key, procedure.name);
            CHECK(centre.competentUnit(centre.defaultUnitKey, procedure.levels, procedure.sector, {})
                      .has_value());
        }
    }
}

TEST_CASE("what counters receive most has its limit and its papers") {
    int known = 0;
    for (const Procedure& procedure : coreSet().procedures) {
        CAPTURE(procedure.name);
        const auto limit = procedure.limit();
        if (limit) ++known;
        const bool isVital =
            procedure.sector == QStringLiteral("Hộ tịch") || procedure.sector == QStringLiteral("Chứng thực");
        if (!isVital) continue;
        CHECK(limit.has_value());
        CHECK(std::any_of(procedure.papers.begin(), procedure.papers.end(),
                          [](const RequiredPaper& paper) { return paper.required; }));
    }
    CHECK(known >= 38);
}
