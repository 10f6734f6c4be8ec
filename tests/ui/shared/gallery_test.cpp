// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget of the desk on one sheet: checked for names, tab order and room, and drawn where
// MOTCUA_SHOTS names a folder.
#include "core/base/clock.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/date_field.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field_row.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/link_button.h"
#include "ui/shared/notice.h"
#include "ui/shared/panel.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/search_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/state_tag.h"
#include "ui/shared/step_track.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shared/timeline.h"
#include "ui/shared/toggle.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStandardItemModel>

using namespace motcua;
using namespace motcua::ui;

namespace {

template <class T>
T* named(T* widget, const char* name) {
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QStandardItemModel* rows(QObject* parent) {
    auto* model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Hạn ↑"), QStringLiteral("Mã hồ sơ"),
                                      QStringLiteral("Người nộp"), QStringLiteral("Thủ tục"),
                                      QStringLiteral("Ở đây từ")});
    const QList<std::pair<State, QString>> states{{State::Overdue, QStringLiteral("Quá hạn 2 ngày")},
                                                  {State::DueSoon, QStringLiteral("Còn 3 giờ")},
                                                  {State::Within, QStringLiteral("Còn 4 ngày")},
                                                  {State::Paused, QStringLiteral("Chờ bổ sung")},
                                                  {State::Ready, QStringLiteral("Chờ trả")}};
    for (const auto& [state, text] : states) {
        auto* due = new QStandardItem(text);
        due->setData(static_cast<int>(state), StateRole);
        auto* code = new QStandardItem(QStringLiteral("H17.12-261109-0012"));
        code->setData(true, BoldWhenSelectedRole);
        auto* since = new QStandardItem(QStringLiteral("3 ngày"));
        since->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        model->appendRow(
            {due, code, new QStandardItem(QStringLiteral("Võ Ngọc Trâm Anh")),
             new QStandardItem(QStringLiteral("Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ")), since});
    }
    return model;
}

Panel* formPanel(const Clock& clock) {
    auto* panel = new Panel(QStringLiteral("Người nộp hồ sơ"));
    panel->setJumpKey(QKeySequence(Qt::ALT | Qt::Key_N));
    auto* number = named(new LineField, "number");
    number->setText(QStringLiteral("049185001234"));
    number->setStrong(true);
    number->setMark(Mark::Valid, QStringLiteral("hợp lệ"));
    auto* name = named(new LineField, "name");
    name->setMark(Mark::Missing, QStringLiteral("còn thiếu"), QStringLiteral("Nhập họ và tên người nộp."));
    auto* phone = named(new LineField, "phone");
    phone->setText(QStringLiteral("09050001"));
    phone->setMark(Mark::Wrong, QStringLiteral("chưa đúng"),
                   QStringLiteral("Số điện thoại phải có 10 chữ số."));
    auto* birth = named(new DateField(clock), "birth");
    birth->setDate(QDate(1985, 3, 7));
    auto* gender = named(new QComboBox, "gender");
    gender->addItems({QStringLiteral("Nữ"), QStringLiteral("Nam")});
    auto* address = named(new QPlainTextEdit(QStringLiteral("K45/12 Lê Đình Dương, tổ 14")), "address");
    address->setFixedHeight(56);
    address->setTabChangesFocus(true);
    panel->content()->addWidget(new FieldRow(QStringLiteral("Số định danh"), number));
    panel->content()->addWidget(new FieldRow(QStringLiteral("Họ và tên"), name));
    panel->content()->addWidget(new FieldRow(QStringLiteral("Ngày sinh"), birth));
    panel->content()->addWidget(new FieldRow(QStringLiteral("Giới tính"), gender));
    panel->content()->addWidget(new FieldRow(QStringLiteral("Địa chỉ"), address));
    panel->content()->addWidget(new FieldRow(QStringLiteral("Số điện thoại"), phone));
    auto* owner = named(new Toggle(QStringLiteral("Chủ hồ sơ: chính người nộp")), "owner");
    owner->setChecked(true);
    panel->content()->addWidget(owner);
    auto* notice = new Notice(State::DueSoon);
    notice->setSpans({{QStringLiteral("Người này có ")},
                      {.text = QStringLiteral("1 hồ sơ đang giải quyết"), .bold = true}});
    notice->setAction(QStringLiteral("Xem hồ sơ"), QKeySequence(Qt::ALT | Qt::Key_X));
    panel->content()->addWidget(notice);
    panel->content()->addStretch();
    return panel;
}

Panel* workPanel() {
    auto* panel = new Panel;
    panel->setFlush(true);
    auto* table = named(new TableView, "table");
    table->setAccessibleName(QStringLiteral("Hồ sơ"));
    table->setModel(rows(table));
    using Kind = ColumnFit::Kind;
    table->setColumns({{Kind::Whole, 132},
                       {Kind::Whole, 140},
                       {Kind::Whole, 132},
                       {Kind::Stretch, 100},
                       {Kind::Fixed, 70}});
    table->selectRow(2);
    panel->content()->addWidget(table, 1);
    auto* footer = new FooterBar;
    footer->setCount({{.text = QStringLiteral("Đang hiện 1–5 trong "), .quiet = true},
                      {.text = QStringLiteral("42"), .bold = true},
                      {.text = QStringLiteral(" hồ sơ"), .quiet = true}});
    footer->setKeys({QStringLiteral("↑ ↓ chọn dòng"), QStringLiteral("Enter mở hồ sơ")});
    panel->content()->addWidget(footer);
    return panel;
}

Panel* stepsPanel() {
    auto* panel = new Panel(QStringLiteral("Các bước giải quyết"));
    panel->setNote(QStringLiteral("Đã dùng / định mức, tính theo ngày làm việc"));
    using Phase = StepMark::Phase;
    const QList<StepMark> steps{
        {Phase::Done, QStringLiteral("Tiếp nhận"), QStringLiteral("Trung tâm PVHCC"), QStringLiteral("0,3"),
         QStringLiteral("/ 0,5 ngày"), 0.6},
        {Phase::Done, QStringLiteral("Đo đạc"), QStringLiteral("CN VP đăng ký đất đai"),
         QStringLiteral("4,2"), QStringLiteral("/ 4 ngày"), 1.05, true},
        {Phase::Current, QStringLiteral("Soạn kết quả"), QStringLiteral("Phòng KT-HT-ĐT"),
         QStringLiteral("0,7"), QStringLiteral("/ 2 ngày"), 0.35},
        {Phase::ToCome,
         QStringLiteral("Ký duyệt"),
         QStringLiteral("Lãnh đạo UBND"),
         {},
         QStringLiteral("Định mức 1,5 ngày"),
         0}};
    auto* track = new StepTrack;
    track->setSteps(steps);
    panel->content()->addWidget(track);
    auto* mini = new StepTrack(StepTrack::Size::Mini);
    mini->setSteps(steps);
    panel->content()->addWidget(mini);
    return panel;
}

Panel* timelinePanel() {
    auto* panel = new Panel(QStringLiteral("Diễn biến"));
    panel->setNote(QStringLiteral("3 sự kiện · mới nhất ở trên"));
    panel->setFlush(true, false);
    auto* timeline = named(new Timeline, "timeline");
    timeline->setAccessibleName(QStringLiteral("Diễn biến"));
    timeline->setEntries(
        {{QStringLiteral("23/11"), QStringLiteral("08:20"), QStringLiteral("Ghi chú"),
          QStringLiteral("Đã có kết quả đo đạc <b>không đậm</b>"), QStringLiteral("Trần Thị Thu Hà"),
          TimelineEntry::Mark::Hollow},
         {QStringLiteral("10/11"), QStringLiteral("16:20"), QStringLiteral("Yêu cầu bổ sung"),
          QStringLiteral("Phiếu số 41/YCBS"), QStringLiteral("Lê Minh Quân"), TimelineEntry::Mark::State,
          State::Paused},
         {QStringLiteral("05/11"), QStringLiteral("14:10"), QStringLiteral("Tiếp nhận, in giấy hẹn"),
          QStringLiteral("Hẹn trả ban đầu 17:00 23/11/2026"), QStringLiteral("Trần Thị Thu Hà")}});
    panel->content()->addWidget(timeline);
    return panel;
}

Panel* buttonsPanel() {
    using Kind = ShortcutButton::Kind;
    auto* panel = new Panel(QStringLiteral("Việc làm tiếp"));
    auto* tag = new StateTag(State::Within, QStringLiteral("Còn 4 ngày"));
    panel->setHeadWidget(tag);
    auto* spread =
        named(new ShortcutButton(QStringLiteral("Trình ký duyệt"), QKeySequence(Qt::Key_F9), Kind::Primary),
              "submit");
    spread->setSpread(true);
    panel->content()->addWidget(spread);
    auto* second =
        named(new ShortcutButton(QStringLiteral("Yêu cầu bổ sung"), QKeySequence(Qt::Key_F7)), "ask");
    second->setSpread(true);
    panel->content()->addWidget(second);
    auto* off = named(new ShortcutButton(QStringLiteral("Trả kết quả"), QKeySequence(Qt::CTRL | Qt::Key_R)),
                      "return");
    off->setSpread(true);
    off->setReason(QStringLiteral("Chưa được: bước 6 “Ký duyệt” chưa hoàn thành"));
    panel->content()->addWidget(off);
    auto* why = new PlainLabel(off->reason(), TextRole::Small);
    why->setWordWrap(true);
    panel->content()->addWidget(why);
    auto* segmented = named(new Segmented({QStringLiteral("Tại quầy"), QStringLiteral("Bưu chính"),
                                           QStringLiteral("Trực tuyến")}),
                            "how");
    segmented->choose(0);
    panel->content()->addWidget(segmented);
    panel->content()->addWidget(
        new PlainLabel(QStringLiteral("17:00 thứ Năm 10/12/2026"), TextRole::Promise));
    panel->content()->addWidget(
        named(new LinkButton(QStringLiteral("Vì sao?"), QKeySequence(Qt::Key_F1)), "why"));
    panel->content()->addWidget(
        new EmptyState(QStringLiteral("Không có hồ sơ quá hạn"), QStringLiteral("Bỏ lọc (Esc)")), 1);
    return panel;
}

QLayout* chips() {
    auto* row = new FlowLayout(8);
    const auto add = [&](const char* name, const QString& label, std::optional<State> state,
                         const QString& count) {
        auto* chip = named(new FilterChip(label, state), name);
        chip->setCount(count);
        row->addWidget(chip);
        return chip;
    };
    add("all", QStringLiteral("Tất cả"), std::nullopt, QStringLiteral("42"))->setChecked(true);
    add("overdue", QStringLiteral("Quá hạn"), State::Overdue, QStringLiteral("2"));
    add("soon", QStringLiteral("Sắp đến hạn"), State::DueSoon, QStringLiteral("5"));
    add("paused", QStringLiteral("Chờ bổ sung"), State::Paused, QStringLiteral("6"));
    auto* filter = named(
        new SearchBox(QStringLiteral("Lọc trong danh sách"), QKeySequence(Qt::CTRL | Qt::Key_F)), "filter");
    filter->setMinimumWidth(216);
    row->addWidget(filter);
    return row;
}

ActionBar* actionBar() {
    using Kind = ShortcutButton::Kind;
    auto* bar = new ActionBar;
    bar->addAction(named(
        new ShortcutButton(QStringLiteral("Phiếu bổ sung"), QKeySequence(Qt::SHIFT | Qt::Key_F7)), "slip"));
    bar->addAction(
        named(new ShortcutButton(QStringLiteral("Từ chối"), QKeySequence(Qt::Key_F8), Kind::Destructive),
              "refuse"));
    bar->setNote(QStringLiteral("Lưu nháp tự động 09:41:58"));
    bar->setWarning(State::DueSoon, QStringLiteral("Còn thiếu 1 giấy tờ bắt buộc – F9 sẽ hỏi lại"));
    auto* main = named(
        new ShortcutButton(QStringLiteral("Tiếp nhận và in"), QKeySequence(Qt::SHIFT | Qt::Key_F9)), "main");
    main->setIconShape(Icon::Print);
    bar->setMainAction(main);
    return bar;
}

struct Gallery : QWidget {
    explicit Gallery(const Clock& clock) {
        setProperty("surface", QStringLiteral("window"));
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        auto* page = new QVBoxLayout;
        page->setContentsMargins(16, 16, 16, 8);
        page->setSpacing(8);
        page->addLayout(chips());
        auto* columns = new QHBoxLayout;
        columns->setSpacing(8);
        columns->addWidget(formPanel(clock), 3);
        auto* middle = new QVBoxLayout;
        middle->setSpacing(8);
        middle->addWidget(workPanel(), 3);
        middle->addWidget(stepsPanel());
        middle->addWidget(timelinePanel(), 2);
        columns->addLayout(middle, 6);
        columns->addWidget(buttonsPanel(), 3);
        page->addLayout(columns, 1);
        whole->addLayout(page, 1);
        whole->addWidget(actionBar());
    }
};

}  // namespace

TEST_CASE("the widgets of the desk have names a tab order and room in both schemes") {
    const ManualClock clock(fromLocal(QDate(2026, 11, 23), QTime(9, 42)));
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
    Gallery gallery(clock);
    test::showAt(gallery, 1366, 768);
    CHECK(test::faultsOf(gallery) == QStringList());
    gallery.findChild<TableView*>()->setFocus();
    test::shoot(gallery, dark ? QStringLiteral("gallery-dark") : QStringLiteral("gallery-light"));
    applyTheme(*qApp, Scheme::Light);
}
