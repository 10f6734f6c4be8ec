// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_view.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/settings.h"
#include "ui/shared/state.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using Kind = ColumnFit::Kind;

namespace {

struct Table {
    QStandardItemModel model{0, 3};
    TableView view;

    Table() {
        add(QStringLiteral("H17.12-261109-0012"), QStringLiteral("Võ Ngọc Trâm Anh"));
        add(QStringLiteral("H17.12-261109-0013"), QStringLiteral("Huỳnh Đăng Khoa"));
        view.setAccessibleName(QStringLiteral("Hồ sơ"));
        view.setModel(&model);
        view.setColumns({{Kind::Whole, 40}, {Kind::Fixed, 60}, {Kind::Stretch, 50}});
        test::showAt(view, 500, 200);
        view.setFocus();
    }
    void add(const QString& code, const QString& name) {
        auto* first = new QStandardItem(code);
        first->setData(static_cast<int>(State::DueSoon), StateRole);
        model.appendRow({first, new QStandardItem(name), new QStandardItem(QStringLiteral("Tách thửa"))});
    }
};

}  // namespace

TEST_CASE("enter opens the row and space marks it") {
    Table table;
    QSignalSpy opened(&table.view, &TableView::openRequested);
    QSignalSpy marked(&table.view, &TableView::markRequested);
    QTest::keyClick(&table.view, Qt::Key_Down);
    QTest::keyClick(&table.view, Qt::Key_Return);
    QTest::keyClick(&table.view, Qt::Key_Space);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toModelIndex().row() == 1);
    CHECK(marked.size() == 1);
}

TEST_CASE("a column of codes is never narrower than its codes and the last takes what is left") {
    Table table;
    const int before = table.view.columnWidth(0);
    table.add(QStringLiteral("H17.12-261109-0014-và-rất-dài"), QStringLiteral("x"));
    CHECK(table.view.columnWidth(0) > before);
    CHECK(table.view.columnWidth(0) + 60 + table.view.columnWidth(2) == table.view.viewport()->width());
}

TEST_CASE("a width that somebody dragged comes back") {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("desk.ini")));
    {
        Table table;
        table.view.rememberWidths(settings, QStringLiteral("work"));
        table.view.horizontalHeader()->resizeSection(1, 123);
    }
    Table table;
    table.view.rememberWidths(settings, QStringLiteral("work"));
    CHECK(table.view.columnWidth(1) == 123);
}

TEST_CASE("an empty table says what is absent") {
    Table table;
    table.view.setEmptyTexts(QStringLiteral("Không có hồ sơ quá hạn"), QStringLiteral("Bỏ lọc (Esc)"));
    auto* empty = table.view.findChild<EmptyState*>();
    CHECK_FALSE(empty->isVisible());
    table.model.removeRows(0, 2);
    CHECK(empty->isVisible());
}

TEST_CASE("hostile text in a cell is drawn as letters and does not hang") {
    Table table;
    table.add(QString(1'000'000, QLatin1Char('x')),
              QStringLiteral("<img src='file:///etc/passwd'>\n\u202Eabc"));
    CHECK_FALSE(table.view.grab().isNull());
}
