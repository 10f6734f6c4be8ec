<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>motcua::ui::HandoverDialog</name>
    <message>
        <source>Handover of papers</source>
        <translation>Bàn giao hồ sơ giấy</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Make the list and print it</source>
        <translation>Lập và in phiếu</translation>
    </message>
    <message>
        <source>Handover lists</source>
        <translation>Các phiếu bàn giao</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bên giao</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bên nhận</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>No papers wait to be handed over</source>
        <translation>Không có hồ sơ giấy chờ bàn giao</translation>
    </message>
    <message>
        <source>Lists appear here once dossiers were sent to other units</source>
        <translation>Danh sách hiện ở đây khi hồ sơ được chuyển sang đơn vị khác</translation>
    </message>
    <message>
        <source>Dossiers on the list</source>
        <translation>Hồ sơ trong phiếu</translation>
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
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1: tick what did not come</source>
        <translation>%1: đánh dấu nếu chưa nhận</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>chưa nhận</translation>
    </message>
    <message>
        <source>Choose a list that was made.</source>
        <translation>Chọn phiếu đã lập.</translation>
    </message>
    <message>
        <source>Confirm the receipt</source>
        <translation>Xác nhận đã nhận</translation>
    </message>
    <message>
        <source>Nothing is to be done with this list.</source>
        <translation>Phiếu này không còn việc gì.</translation>
    </message>
    <message>
        <source>Space ticks what did not come; it stays with the giver</source>
        <translation>Space đánh dấu hồ sơ chưa nhận; hồ sơ đó vẫn ở bên giao</translation>
    </message>
    <message>
        <source>Note of the batch:</source>
        <translation>Ghi chú của đợt:</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Lập phiếu</translation>
    </message>
    <message>
        <source>List %1 was made, with %2 dossier(s).</source>
        <translation>Đã lập phiếu %1, gồm %2 hồ sơ.</translation>
    </message>
    <message>
        <source>Received: %1 dossier(s); %2 did not come.</source>
        <translation>Đã nhận %1 hồ sơ; %2 hồ sơ chưa nhận.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::RegisterDialog</name>
    <message>
        <source>Print the register</source>
        <translation>In sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>You work in no unit that keeps a register.</source>
        <translation>Bạn không làm việc ở đơn vị nào có sổ theo dõi.</translation>
    </message>
    <message>
        <source>Enter a day such as 23/11/2026.</source>
        <translation>Nhập ngày, ví dụ 23/11/2026.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Chưa có ngày đầu.</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Chưa có ngày cuối.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kỳ in kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>A register runs through one year.</source>
        <translation>Sổ theo dõi lập theo từng năm.</translation>
    </message>
    <message>
        <source>Print each year by itself.</source>
        <translation>In riêng từng năm.</translation>
    </message>
</context>
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
    <message>
        <source>for %1</source>
        <translation>thay mặt %1</translation>
    </message>
    <message>
        <source>linked dossier ended</source>
        <translation>hồ sơ liên thông đã kết thúc</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liên thông</translation>
    </message>
    <message numerus="yes">
        <source>%n linked dossier(s)</source>
        <translation>
            <numerusform>%n hồ sơ liên thông</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminded · %1</source>
        <translation>Được nhắc · %1</translation>
    </message>
    <message>
        <source>Reminded at %1</source>
        <translation>Được nhắc lúc %1</translation>
    </message>
    <message>
        <source>%1/%2 opinions</source>
        <translation>%1/%2 ý kiến</translation>
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
        <translation>Hàng chờ</translation>
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
        <source>Give to somebody else…</source>
        <translation>Giao lại…</translation>
    </message>
    <message>
        <source>Nobody sees it</source>
        <translation>Không ai thấy</translation>
    </message>
    <message>
        <source>Handover of papers…</source>
        <translation>Bàn giao hồ sơ giấy…</translation>
    </message>
    <message>
        <source>Choose a dossier first.</source>
        <translation>Chọn một hồ sơ trước.</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>Đã chọn %1</translation>
    </message>
    <message>
        <source>Space ticks several dossiers</source>
        <translation>Space chọn nhiều hồ sơ</translation>
    </message>
    <message>
        <source>Somebody sees every dossier</source>
        <translation>Hồ sơ nào cũng có người thấy</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Sổ theo dõi…</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>Cần đóng</translation>
    </message>
    <message>
        <source>Letter due today</source>
        <translation>Xin lỗi hôm nay</translation>
    </message>
    <message>
        <source>No applicant has been silent for too long</source>
        <translation>Không có hồ sơ nào quá hạn chờ bổ sung</translation>
    </message>
    <message>
        <source>Nothing expires on the next working day without a letter</source>
        <translation>Không có hồ sơ nào hết hạn trong ngày làm việc kế tiếp mà chưa có văn bản gia hạn</translation>
    </message>
    <message>
        <source>Opinion asked</source>
        <translation>Xin ý kiến</translation>
    </message>
    <message>
        <source>Nobody asks for your opinion</source>
        <translation>Không có hồ sơ nào xin ý kiến</translation>
    </message>
    <message>
        <source>Linked dossier ended</source>
        <translation>Liên thông đã kết thúc</translation>
    </message>
    <message>
        <source>The outcome of every linked dossier is noted</source>
        <translation>Kết quả của mọi hồ sơ liên thông đã được ghi nhận</translation>
    </message>
    <message>
        <source>Proposals to decide…</source>
        <translation>Đề xuất chờ duyệt…</translation>
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
    <message>
        <source>You act for %1</source>
        <translation>Bạn làm thay %1</translation>
    </message>
    <message>
        <source>Risk to be late</source>
        <translation>Nguy cơ</translation>
    </message>
</context>
<context>
    <name>ui_work</name>
    <message>
        <source>To be handed over</source>
        <translation>Chờ bàn giao</translation>
    </message>
    <message>
        <source>Made %1, not confirmed</source>
        <translation>Lập %1, chưa xác nhận</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Đã nhận %1</translation>
    </message>
    <message>
        <source>Nobody else holds the roles of all these dossiers. Choose dossiers of one step, or ask the administrator to give somebody the role.</source>
        <translation>Không ai khác giữ đủ vai trò của các hồ sơ này. Chọn hồ sơ cùng một bước, hoặc nhờ quản trị giao vai trò.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n dossier(s) to somebody else</source>
        <translation>
            <numerusform>Giao lại %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is to have them?</source>
        <translation>Giao cho ai?</translation>
    </message>
    <message>
        <source>Reason, kept beside every dossier:</source>
        <translation>Lý do, lưu cùng từng hồ sơ:</translation>
    </message>
    <message>
        <source>Give them</source>
        <translation>Giao lại</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n dossier(s) more. Steps and clocks stay as they were.</source>
        <translation>
            <numerusform>%1 nhận thêm %n hồ sơ. Bước xử lý và thời hạn giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3 (%4)</source>
        <translation>%1: %2. %3 (%4)</translation>
    </message>
    <message>
        <source>Proposals to decide about</source>
        <translation>Đề xuất chờ duyệt</translation>
    </message>
    <message>
        <source>Open the dossier to look at it; there you decide under More (F10).</source>
        <translation>Mở hồ sơ để xem; ở đó quyết định trong mục Khác (F10).</translation>
    </message>
</context>
</TS>
