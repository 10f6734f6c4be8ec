<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>BoardFilters</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh tiếp nhận</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Every channel</source>
        <translation>Mọi kênh</translation>
    </message>
    <message>
        <source>Every officer</source>
        <translation>Mọi cán bộ</translation>
    </message>
    <message>
        <source>In nobody&apos;s hands</source>
        <translation>Chưa ai nhận</translation>
    </message>
    <message>
        <source>Every procedure</source>
        <translation>Mọi thủ tục</translation>
    </message>
</context>
<context>
    <name>BreakdownPanel</name>
    <message>
        <source>%1 day(s)</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>Where it is late</source>
        <translation>Chậm ở đâu</translation>
    </message>
    <message>
        <source>Overdue by unit</source>
        <translation>Quá hạn theo đơn vị</translation>
    </message>
    <message>
        <source>Overdue by sector</source>
        <translation>Quá hạn theo lĩnh vực</translation>
    </message>
    <message>
        <source>Overdue by officer</source>
        <translation>Quá hạn theo cán bộ</translation>
    </message>
    <message>
        <source>Overdue by age</source>
        <translation>Quá hạn theo số ngày</translation>
    </message>
    <message>
        <source>Ended late by whose delay</source>
        <translation>Xong trễ hạn do ai</translation>
    </message>
    <message>
        <source>Paused for whom</source>
        <translation>Tạm dừng chờ ai</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Cách chia</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Không có hồ sơ nào</translation>
    </message>
    <message>
        <source>Choose another breakdown, or another period</source>
        <translation>Chọn cách chia khác hoặc kỳ khác</translation>
    </message>
    <message>
        <source>%1 dossier(s)</source>
        <translation>%1 hồ sơ</translation>
    </message>
    <message>
        <source>up to 3 days</source>
        <translation>đến 3 ngày</translation>
    </message>
    <message>
        <source>4 to 10 days</source>
        <translation>4–10 ngày</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>trên 10 ngày</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Board</source>
        <translation>Bảng theo dõi</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Tiếp nhận hôm nay</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>In bảng</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>Bản tin sáng</translation>
    </message>
    <message>
        <source>not finished now</source>
        <translation>chưa giải quyết xong</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>từ 0 giờ</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>trong hôm nay</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>results ready</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>%1 of those open</source>
        <translation>%1 đang giải quyết</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Số liệu lúc %1</translation>
    </message>
    <message>
        <source>Still counting: %1 of %2 dossiers</source>
        <translation>Đang đếm: %1 / %2 hồ sơ</translation>
    </message>
</context>
<context>
    <name>FigureListModel</name>
    <message>
        <source>In the pile</source>
        <translation>Chưa ai nhận</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Đã giữ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Risk to be late</source>
        <translation>Nguy cơ quá hạn</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Needs attention now</source>
        <translation>Cần xử lý ngay</translation>
    </message>
    <message>
        <source>Back to what needs attention</source>
        <translation>Về hồ sơ cần xử lý ngay</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Xem cả trang</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter mở hồ sơ</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc quay lại</translation>
    </message>
    <message>
        <source>most urgent dossiers</source>
        <translation>hồ sơ gấp nhất</translation>
    </message>
    <message>
        <source>dossier(s)</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>There is no dossier behind this number</source>
        <translation>Không có hồ sơ nào sau con số này</translation>
    </message>
    <message>
        <source>Back to what needs attention (Esc)</source>
        <translation>Về hồ sơ cần xử lý ngay (Esc)</translation>
    </message>
    <message>
        <source>Nothing is overdue or due soon</source>
        <translation>Không có hồ sơ quá hạn hay sắp đến hạn</translation>
    </message>
    <message>
        <source>F5 looks again</source>
        <translation>F5 xem lại</translation>
    </message>
    <message>
        <source>Beside the figures</source>
        <translation>Xem cùng số liệu</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Finished on time</source>
        <translation>Giải quyết đúng hạn</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Trước hạn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>of %1 finished dossier(s)</source>
        <translation>trên %1 hồ sơ đã giải quyết</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>%1 · %2 visit(s), %3 over the budget</source>
        <translation>%1 · %2 lượt, %3 lượt vượt định mức</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vượt</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Where time goes</source>
        <translation>Thời gian mất ở đâu</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Where time goes, by step</source>
        <translation>Thời gian mất ở đâu, theo bước</translation>
    </message>
    <message>
        <source>No step was left in this period</source>
        <translation>Trong kỳ chưa bước nào làm xong</translation>
    </message>
    <message>
        <source>Choose a longer period</source>
        <translation>Chọn kỳ dài hơn</translation>
    </message>
    <message>
        <source>At the step %1</source>
        <translation>Đang ở bước %1</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>%1, week from %2: %3</source>
        <translation>%1, tuần từ %2: %3</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Received and finished per week</source>
        <translation>Hồ sơ vào, ra theo tuần</translation>
    </message>
    <message>
        <source>The period has no week yet</source>
        <translation>Kỳ này chưa có tuần nào</translation>
    </message>
    <message>
        <source>Choose another period</source>
        <translation>Chọn kỳ khác</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Received and finished per week; the numbers stand in the table below</source>
        <translation>Hồ sơ vào, ra theo tuần; số liệu ở bảng bên dưới</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Tiếp nhận hôm nay</translation>
    </message>
    <message>
        <source>Finished in</source>
        <translation>Giải quyết trong</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Trước hạn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Share on time</source>
        <translation>Tỷ lệ đúng hạn</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tuần từ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Overdue by unit</source>
        <translation>Quá hạn theo đơn vị</translation>
    </message>
    <message>
        <source>Overdue by sector</source>
        <translation>Quá hạn theo lĩnh vực</translation>
    </message>
    <message>
        <source>Overdue by officer</source>
        <translation>Quá hạn theo cán bộ</translation>
    </message>
    <message>
        <source>Overdue by working days</source>
        <translation>Quá hạn theo ngày làm việc</translation>
    </message>
    <message>
        <source>Ended late by</source>
        <translation>Xong trễ hạn do</translation>
    </message>
    <message>
        <source>Where time goes: step</source>
        <translation>Thời gian mất ở đâu: bước</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Số lượt</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>9/10 lượt trong</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>Vượt định mức</translation>
    </message>
    <message>
        <source>DOSSIER BOARD</source>
        <translation>BẢNG THEO DÕI HỒ SƠ</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Số liệu lúc %1</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Giải quyết trước hạn</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Giải quyết đúng hạn</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Giải quyết quá hạn</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Đang giải quyết</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>To be collected</source>
        <translation>Chờ trả kết quả</translation>
    </message>
    <message>
        <source>Resolving agency</source>
        <translation>Cơ quan giải quyết</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người nộp hồ sơ</translation>
    </message>
    <message>
        <source>Another agency</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Bất khả kháng</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>Nothing is overdue or due soon: there is no digest to print.</source>
        <translation>Không có hồ sơ quá hạn hay sắp đến hạn nên không có bản tin để in.</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>Bản tin sáng</translation>
    </message>
    <message>
        <source>%1 units have dossiers that need attention. A sheet is printed for each.</source>
        <translation>%1 đơn vị có hồ sơ cần xử lý. Mỗi đơn vị được in một bản.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Remind</source>
        <translation>Nhắc người giữ</translation>
    </message>
    <message>
        <source>Change the holder</source>
        <translation>Đổi người xử lý</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>No dossier is chosen</source>
        <translation>Chưa chọn hồ sơ</translation>
    </message>
    <message>
        <source>Not for your role now</source>
        <translation>Không thuộc quyền của bạn</translation>
    </message>
    <message>
        <source>It is not at a step</source>
        <translation>Không ở bước nào</translation>
    </message>
    <message>
        <source>There is no extension at this step</source>
        <translation>Bước này không gia hạn</translation>
    </message>
    <message>
        <source>%1 is reminded of dossier %2</source>
        <translation>Đã nhắc %1 về hồ sơ %2</translation>
    </message>
</context>
<context>
    <name>BarModel</name>
    <message>
        <source>%1: up to 3 days %2, 4 to 10 days %3, longer %4</source>
        <translation>%1: đến 3 ngày %2, 4–10 ngày %3, trên 10 ngày %4</translation>
    </message>
</context>
</TS>
