// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/paper_model.h"

#include "ui/shared/cell_delegate.h"

#include "tests/support/catch2.h"

#include <QAbstractItemModelTester>

using namespace motcua;
using namespace motcua::ui;

namespace {

RequiredPaper paper(int index, const QString& name, bool required, int originals = 1, int copies = 0) {
    RequiredPaper out;
    out.index = index;
    out.name = name;
    out.required = required;
    out.originals = originals;
    out.copies = copies;
    return out;
}

QList<RequiredPaper> papers() {
    RequiredPaper remark = paper(3, QStringLiteral("Ghi chú"), false);
    remark.noteRow = true;
    return {paper(1, QStringLiteral("Tờ khai"), true), paper(2, QStringLiteral("Bản sao"), true, 0, 2),
            remark, paper(4, QStringLiteral("Giấy ủy quyền"), false, 0, 0)};
}

}  // namespace

TEST_CASE("a ticked paper has the counts that the catalogue asks for and at least one original") {
    PaperModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setRequired(papers());
    model.tick(1, true);
    model.tick(3, true);
    REQUIRE(model.submitted().size() == 2);
    CHECK(model.submitted().at(0).photocopies == 2);
    CHECK(model.submitted().at(0).originals == 0);
    CHECK(model.submitted().at(1).originals == 1);
}

TEST_CASE("a row is ticked exactly while it has a count") {
    PaperModel model;
    model.setRequired(papers());
    model.setCount(0, PaperModel::Certified, 3);
    CHECK(model.index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    model.setCount(0, PaperModel::Certified, 0);
    CHECK(model.index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    model.setCount(0, PaperModel::Originals, 5000);
    CHECK(model.count(0, PaperModel::Originals) == PaperModel::kMostCopies);
}

TEST_CASE("a remark of the catalogue can neither be ticked nor counted") {
    PaperModel model;
    model.setRequired(papers());
    model.tick(2, true);
    model.setCount(2, PaperModel::Originals, 1);
    CHECK(model.submitted().isEmpty());
    CHECK_FALSE(model.index(2, 0).data(Qt::CheckStateRole).isValid());
    CHECK(model.papers() == 3);
}

TEST_CASE("missing papers say so until they are ticked") {
    PaperModel model;
    model.setRequired(papers());
    model.tick(0, true);
    CHECK(model.markMissing() == 1);
    CHECK(model.index(1, 0).data(PaperModel::kMissingRole).toBool());
    model.tickRequired();
    CHECK_FALSE(model.index(1, 0).data(PaperModel::kMissingRole).toBool());
    CHECK(model.missing() == 0);
    CHECK(model.markMissing() == -1);
}

TEST_CASE("the draft of papers comes back onto the same list and onto a shorter one") {
    PaperModel model;
    model.setRequired(papers());
    model.setCount(0, PaperModel::Copies, 4);
    REQUIRE(model.addPaper(QStringLiteral("  Giấy khám   sức khỏe ")) == 4);
    CHECK(model.addPaper(QStringLiteral("  ")) == -1);
    PaperModel again;
    again.setRequired(papers());
    again.restore(model.draft());
    CHECK(again.submitted() == model.submitted());
    CHECK(again.submitted().last().name == QStringLiteral("Giấy khám sức khỏe"));
    PaperModel shorter;
    shorter.setRequired({});
    shorter.restore(model.draft());
    CHECK(shorter.submitted().size() == 1);
}
