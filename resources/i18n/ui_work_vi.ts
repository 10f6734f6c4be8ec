<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>motcua::ui::WorkModel</name>
    <message>
        <source>Due</source>
        <translation>Hạn ↑</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Bước hiện tại</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation>Ở đây từ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>In the pile</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Tôi</translation>
    </message>
</context>
<context>
    <name>motcua::ui::WorkPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Lọc trong danh sách</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Việc của tôi</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ chọn dòng</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter mở hồ sơ</translation>
    </message>
    <message>
        <source>F9 acts</source>
        <translation>F9 xử lý</translation>
    </message>
    <message>
        <source>F5 reads again</source>
        <translation>F5 làm mới</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Pile of the unit</source>
        <translation>Hàng chờ của đơn vị</translation>
    </message>
    <message>
        <source>To be collected</source>
        <translation>Chờ trả</translation>
    </message>
    <message>
        <source>%1 hit(s)</source>
        <translation>%1 kết quả</translation>
    </message>
    <message>
        <source>dossier(s), most urgent first</source>
        <translation>hồ sơ, gấp nhất ở trên</translation>
    </message>
    <message>
        <source>No dossier has these words</source>
        <translation>Không có hồ sơ nào khớp từ lọc</translation>
    </message>
    <message>
        <source>Drop the filter (Esc)</source>
        <translation>Bỏ lọc (Esc)</translation>
    </message>
    <message>
        <source>Show all (Esc)</source>
        <translation>Xem tất cả (Esc)</translation>
    </message>
    <message>
        <source>Nothing lies on your desk</source>
        <translation>Không có hồ sơ nào chờ bạn</translation>
    </message>
    <message>
        <source>New dossiers appear here by themselves; F5 looks at once</source>
        <translation>Hồ sơ mới tự hiện ở đây; F5 để xem ngay</translation>
    </message>
    <message>
        <source>No dossier is overdue</source>
        <translation>Không có hồ sơ quá hạn</translation>
    </message>
    <message>
        <source>No dossier is due soon</source>
        <translation>Không có hồ sơ sắp đến hạn</translation>
    </message>
    <message>
        <source>No dossier waits for an applicant</source>
        <translation>Không có hồ sơ chờ bổ sung</translation>
    </message>
    <message>
        <source>The pile of your unit is empty</source>
        <translation>Hàng chờ của đơn vị trống</translation>
    </message>
    <message>
        <source>No result waits to be collected</source>
        <translation>Không có kết quả chờ trả</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>Cần đóng</translation>
    </message>
    <message>
        <source>Letter due today</source>
        <translation>Phải xin lỗi hôm nay</translation>
    </message>
    <message>
        <source>No applicant has been silent for too long</source>
        <translation>Không có hồ sơ nào quá hạn chờ bổ sung</translation>
    </message>
    <message>
        <source>Nothing expires on the next working day without a letter</source>
        <translation>Không có hồ sơ nào hết hạn trong ngày làm việc kế tiếp mà chưa có văn bản gia hạn</translation>
    </message>
</context>
<context>
    <name>motcua::ui::WorkPanel</name>
    <message>
        <source>No dossier is chosen</source>
        <translation>Chưa chọn hồ sơ</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys</source>
        <translation>Chọn bằng phím ↑ ↓</translation>
    </message>
    <message>
        <source>Open the whole dossier</source>
        <translation>Mở hồ sơ đầy đủ</translation>
    </message>
    <message>
        <source>Next acts</source>
        <translation>Việc làm tiếp</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Ghi chú gần nhất</translation>
    </message>
    <message>
        <source>Nothing more is to be done</source>
        <translation>Không còn việc phải làm</translation>
    </message>
</context>
</TS>
