<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>BehindModel</name>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người giữ</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Report %1 – %2</source>
        <translation>Kỳ BC %1 – %2</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Chọn ngày khác…</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ngày cuối trước ngày đầu.</translation>
    </message>
</context>
<context>
    <name>ReportChoice</name>
    <message>
        <source>By unit</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>Theo cán bộ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Toàn trung tâm</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>%1 row(s) are written to %2</source>
        <translation>Đã ghi %1 dòng vào %2</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>%1 row(s) so far</source>
        <translation>Đã đếm %1 dòng</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Đang lập báo cáo…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>dossier(s); the first %1 are shown</source>
        <translation>hồ sơ; hiện %1 hồ sơ đầu</translation>
    </message>
    <message>
        <source>dossier(s)</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Only the first rows are on the screen. Write the report to a PDF file and print that.</source>
        <translation>Màn hình chỉ có những dòng đầu. Hãy xuất báo cáo ra tệp PDF rồi in.</translation>
    </message>
    <message>
        <source>The report is kept with the figures of %1.</source>
        <translation>Đã lưu báo cáo với số liệu lúc %1.</translation>
    </message>
    <message>
        <source>The report is being made again…</source>
        <translation>Đang lập lại báo cáo…</translation>
    </message>
    <message>
        <source>Made again: the figures are those that were kept at %1.</source>
        <translation>Đã lập lại: số liệu đúng như bản lưu lúc %1.</translation>
    </message>
    <message>
        <source>Made again, the figures differ from those that were kept at %1. Tell the administrator before you use them.</source>
        <translation>Lập lại thì số liệu khác bản lưu lúc %1. Hãy báo quản trị hệ thống trước khi dùng.</translation>
    </message>
    <message>
        <source>Write the report to a file</source>
        <translation>Xuất báo cáo ra tệp</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Bảng tính (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>No report has been made yet</source>
        <translation>Chưa lập báo cáo nào</translation>
    </message>
    <message>
        <source>Choose one above, then F9</source>
        <translation>Chọn báo cáo ở trên rồi nhấn F9</translation>
    </message>
    <message>
        <source>Enter shows the dossiers behind a number</source>
        <translation>Enter xem hồ sơ sau con số</translation>
    </message>
    <message>
        <source>F9 makes the report</source>
        <translation>F9 lập báo cáo</translation>
    </message>
    <message>
        <source>Dossiers behind a number</source>
        <translation>Hồ sơ sau con số</translation>
    </message>
    <message>
        <source>There is no dossier behind this number</source>
        <translation>Không có hồ sơ nào sau con số này</translation>
    </message>
    <message>
        <source>Back to the report (Esc)</source>
        <translation>Về báo cáo (Esc)</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter mở hồ sơ</translation>
    </message>
    <message>
        <source>Esc goes back to the report</source>
        <translation>Esc về báo cáo</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>Báo cáo đã lưu</translation>
    </message>
    <message>
        <source>No report was kept yet</source>
        <translation>Chưa lưu báo cáo nào</translation>
    </message>
    <message>
        <source>Make one and keep it (Ctrl+S)</source>
        <translation>Lập báo cáo rồi lưu (Ctrl+S)</translation>
    </message>
    <message>
        <source>Enter makes it again</source>
        <translation>Enter lập lại</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>Xuất tệp</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>%1 row(s) written</source>
        <translation>Đã ghi %1 dòng</translation>
    </message>
    <message>
        <source>Given up; no file was written.</source>
        <translation>Đã thôi, không ghi tệp nào.</translation>
    </message>
    <message>
        <source>A report is under way</source>
        <translation>Đang lập hoặc ghi báo cáo</translation>
    </message>
    <message>
        <source>The period is not complete</source>
        <translation>Kỳ báo cáo chưa đủ ngày</translation>
    </message>
    <message>
        <source>Make a report first</source>
        <translation>Hãy lập báo cáo trước</translation>
    </message>
    <message>
        <source>All %1 checks hold</source>
        <translation>Cả %1 phép kiểm tra đều khớp</translation>
    </message>
    <message>
        <source>These checks do not hold: %1. Tell the administrator.</source>
        <translation>Phép kiểm tra không khớp: %1. Hãy báo quản trị hệ thống.</translation>
    </message>
    <message>
        <source>row(s)</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>first rows; the file has all</source>
        <translation>dòng đầu; tệp xuất ra có đủ</translation>
    </message>
    <message>
        <source>first rows of %1; the file has all</source>
        <translation>dòng đầu trên %1; tệp xuất ra có đủ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký</translation>
    </message>
</context>
<context>
    <name>StoredModel</name>
    <message>
        <source>The whole centre</source>
        <translation>Toàn trung tâm</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Số liệu lúc</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người lập</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>The program itself</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, thay mặt %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Hủy lúc</translation>
    </message>
    <message>
        <source>Voided number</source>
        <translation>Số đã hủy</translation>
    </message>
    <message>
        <source>Proposed by; decided by</source>
        <translation>Người đề xuất; người duyệt</translation>
    </message>
    <message>
        <source>Received again as</source>
        <translation>Tiếp nhận lại thành</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Khi nào, ai tiếp nhận</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Đã xem gì</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Để làm gì</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 hồ sơ khác</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All officers</source>
        <translation>Mọi cán bộ</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ chọn</translation>
    </message>
    <message>
        <source>Enter opens the dossier</source>
        <translation>Enter mở hồ sơ</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc quay lại</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Voided, then received again</source>
        <translation>Hủy số rồi nhận lại</translation>
    </message>
    <message>
        <source>Looked at without handling</source>
        <translation>Xem mà không xử lý</translation>
    </message>
    <message>
        <source>Choose another period above</source>
        <translation>Hãy chọn kỳ khác ở trên</translation>
    </message>
    <message>
        <source>Nothing was received again within three days of a void</source>
        <translation>Không có hồ sơ nào được nhận lại trong ba ngày quanh lúc hủy số</translation>
    </message>
    <message>
        <source>Nobody saw full numbers of a dossier that he did not handle</source>
        <translation>Không ai xem đầy đủ số giấy tờ của hồ sơ mình không xử lý</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Không có việc nào như vậy</translation>
    </message>
    <message>
        <source>row(s)</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>, and it goes on below</source>
        <translation>, còn nữa ở dưới</translation>
    </message>
    <message>
        <source>This line is about no dossier.</source>
        <translation>Dòng này không gắn với hồ sơ nào.</translation>
    </message>
</context>
</TS>
