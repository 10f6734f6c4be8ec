<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>reports</name>
    <message>
        <source>Nobody has taken it in hand.</source>
        <translation>Chưa có người nhận xử lý.</translation>
    </message>
    <message>
        <source>The step should have been done by %1.</source>
        <translation>Bước này lẽ ra phải xong trước %1.</translation>
    </message>
    <message>
        <source>Overdue since today</source>
        <translation>Quá hạn từ hôm nay</translation>
    </message>
    <message>
        <source>Overdue by %1 working days</source>
        <translation>Quá hạn %1 ngày làm việc</translation>
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
        <source>The period ends before it begins.</source>
        <translation>Kỳ báo cáo kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Give its first day and its last day.</source>
        <translation>Nhập ngày đầu và ngày cuối của kỳ.</translation>
    </message>
    <message>
        <source>The state can be shown from the first day of the period up to now.</source>
        <translation>Chỉ xem được số liệu từ ngày đầu của kỳ đến nay.</translation>
    </message>
    <message>
        <source>Choose a moment between them.</source>
        <translation>Chọn một thời điểm trong khoảng đó.</translation>
    </message>
    <message>
        <source>The period has not begun.</source>
        <translation>Kỳ báo cáo chưa bắt đầu.</translation>
    </message>
    <message>
        <source>Choose a period that has begun.</source>
        <translation>Chọn kỳ đã bắt đầu.</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>Không có đơn vị này.</translation>
    </message>
    <message>
        <source>Choose one of the units of the centre.</source>
        <translation>Chọn một đơn vị của trung tâm.</translation>
    </message>
    <message>
        <source>This number is no count of dossiers.</source>
        <translation>Con số này không phải là số hồ sơ.</translation>
    </message>
    <message>
        <source>Open one of the counted columns.</source>
        <translation>Mở một cột có số hồ sơ.</translation>
    </message>
    <message>
        <source>Form II.06a/VPCP/KSTT</source>
        <translation>Biểu II.06a/VPCP/KSTT</translation>
    </message>
    <message>
        <source>Register of dossiers</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>Overdue dossiers</source>
        <translation>Hồ sơ quá hạn</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Index 766: progress</source>
        <translation>Bộ chỉ số 766: tiến độ</translation>
    </message>
    <message>
        <source>Uncollected results</source>
        <translation>Kết quả chưa có người nhận</translation>
    </message>
    <message>
        <source>Supplements and refusals</source>
        <translation>Yêu cầu bổ sung và từ chối</translation>
    </message>
    <message>
        <source>Letters of apology</source>
        <translation>Phiếu xin lỗi</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>Hồ sơ cần chú ý đầu ngày</translation>
    </message>
    <message>
        <source>The report was given up.</source>
        <translation>Đã dừng lập báo cáo.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Lập lại báo cáo.</translation>
    </message>
    <message>
        <source>This report is not kept for the record.</source>
        <translation>Báo cáo này không được lưu lại.</translation>
    </message>
    <message>
        <source>Export it instead.</source>
        <translation>Hãy xuất báo cáo ra tệp.</translation>
    </message>
    <message>
        <source>There is no kept report with the number %1.</source>
        <translation>Không có báo cáo đã lưu số %1.</translation>
    </message>
    <message>
        <source>The kept reports are told by: report list</source>
        <translation>Xem các báo cáo đã lưu bằng: report list</translation>
    </message>
    <message>
        <source>Fees due and taken</source>
        <translation>Phí, lệ phí phải thu, đã thu</translation>
    </message>
    <message>
        <source>The applicant has no letter with a new date.</source>
        <translation>Người nộp chưa có phiếu hẹn lại.</translation>
    </message>
    <message>
        <source>Reminded at %1.</source>
        <translation>Đã nhắc lúc %1.</translation>
    </message>
    <message>
        <source>The dossiers of this store are still being counted: %1 % are done.</source>
        <translation>Hồ sơ của kho này đang được đếm: đã xong %1 %.</translation>
    </message>
    <message>
        <source>Wait until the count is finished; the desk works meanwhile.</source>
        <translation>Hãy chờ đến khi đếm xong; quầy vẫn làm việc bình thường.</translation>
    </message>
    <message>
        <source>In a store for real work figures are told to officers only.</source>
        <translation>Trong kho dùng thật, số liệu chỉ cho cán bộ đã đăng nhập xem.</translation>
    </message>
    <message>
        <source>Sign in, and ask again.</source>
        <translation>Đăng nhập rồi xem lại.</translation>
    </message>
    <message>
        <source>The figures of this unit are for its own people.</source>
        <translation>Số liệu của đơn vị này chỉ người của đơn vị được xem.</translation>
    </message>
    <message>
        <source>Choose a unit of yours, or ask the supervisor.</source>
        <translation>Chọn đơn vị của bạn, hoặc nhờ người kiểm soát.</translation>
    </message>
    <message>
        <source>You see how many dossiers there are, not which.</source>
        <translation>Bạn chỉ được xem số lượng hồ sơ, không xem danh sách.</translation>
    </message>
    <message>
        <source>Ask a leader of the unit or the supervisor for the list.</source>
        <translation>Nhờ lãnh đạo đơn vị hoặc người kiểm soát xem danh sách.</translation>
    </message>
    <message>
        <source>What you see of the whole centre is not kept for the record.</source>
        <translation>Phần số liệu bạn thấy của toàn trung tâm không được lưu.</translation>
    </message>
    <message>
        <source>Choose one of your units.</source>
        <translation>Chọn một đơn vị của bạn.</translation>
    </message>
    <message>
        <source>This report is of more than you may see.</source>
        <translation>Báo cáo này có số liệu ngoài phạm vi bạn được xem.</translation>
    </message>
    <message>
        <source>Ask the supervisor for it.</source>
        <translation>Nhờ người kiểm soát xem giúp.</translation>
    </message>
</context>
</TS>
