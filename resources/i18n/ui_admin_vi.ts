<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>motcua::ui::AbsenceDialog</name>
    <message>
        <source>%1 will be away</source>
        <translation>%1 vắng mặt</translation>
    </message>
    <message>
        <source>Nobody: the head of the unit sees the desk</source>
        <translation>Không có: lãnh đạo đơn vị thấy hồ sơ trên bàn</translation>
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
        <source>&amp;Deputy</source>
        <translation>Người &amp;làm thay</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Lý &amp;do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Báo vắng</translation>
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
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 vắng mặt từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Roles without a deputy: %1. The head of the unit sees what lies there.</source>
        <translation>Vai trò chưa có người làm thay: %1. Lãnh đạo đơn vị thấy hồ sơ ở đó.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
</context>
<context>
    <name>motcua::ui::DelegationDialog</name>
    <message>
        <source>%1 signs for somebody</source>
        <translation>%1 ký thay</translation>
    </message>
    <message>
        <source>KT. (for the head)</source>
        <translation>KT. (ký thay)</translation>
    </message>
    <message>
        <source>TL. (by order)</source>
        <translation>TL. (thừa lệnh)</translation>
    </message>
    <message>
        <source>TUQ. (authorised)</source>
        <translation>TUQ. (thừa ủy quyền)</translation>
    </message>
    <message>
        <source>How he signs</source>
        <translation>Hình thức ký</translation>
    </message>
    <message>
        <source>Codes, divided by commas; empty for all</source>
        <translation>Các mã, cách nhau dấu phẩy; để trống là tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>Cơ &amp;quan</translation>
    </message>
    <message>
        <source>&amp;Title of the giver</source>
        <translation>Chức vụ người &amp;giao</translation>
    </message>
    <message>
        <source>Title of the &amp;signer</source>
        <translation>Chức vụ người &amp;ký</translation>
    </message>
    <message>
        <source>&amp;Procedures</source>
        <translation>&amp;Thủ tục</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Quyết đị&amp;nh</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Ghi nhận</translation>
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
        <source>The last day is none.</source>
        <translation>Ngày cuối không hợp lệ.</translation>
    </message>
    <message>
        <source>%1 signs as %2.</source>
        <translation>%1 ký với tư cách %2.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::HalfDayField</name>
    <message>
        <source>Morning</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Buổi</translation>
    </message>
</context>
<context>
    <name>motcua::ui::LeaveDialog</name>
    <message>
        <source>Hand over the desk of %1</source>
        <translation>Bàn giao hồ sơ trên bàn của %1</translation>
    </message>
    <message>
        <source>Then close the account</source>
        <translation>Sau đó khóa tài khoản</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Nothing lies on this desk: the account can be closed.</source>
        <translation>Trên bàn không còn hồ sơ: có thể khóa tài khoản.</translation>
    </message>
    <message>
        <source>Everything that lies on this desk, role by role. Only who has it changes; steps and clocks stay.</source>
        <translation>Toàn bộ hồ sơ trên bàn, theo từng vai trò. Chỉ đổi người giữ; bước xử lý và thời hạn giữ nguyên.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Lý &amp;do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>The pile of the unit</source>
        <translation>Hàng chờ chung của đơn vị</translation>
    </message>
    <message>
        <source>Nobody else holds this role</source>
        <translation>Không ai khác giữ vai trò này</translation>
    </message>
    <message>
        <source>%1 · %2: %3 dossier(s)</source>
        <translation>%1 · %2: %3 hồ sơ</translation>
    </message>
    <message>
        <source>Give the role to a colleague first, or pass these on one by one.</source>
        <translation>Giao vai trò cho đồng nghiệp trước, hoặc giao lại từng hồ sơ.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Không có gì để bàn giao.</translation>
    </message>
    <message>
        <source>The account cannot be closed before the desk is empty.</source>
        <translation>Chưa bàn giao hết hồ sơ thì chưa khóa được tài khoản.</translation>
    </message>
    <message>
        <source>%1 dossier(s) of %2 were handed over in one batch.</source>
        <translation>Đã bàn giao %1 hồ sơ của %2 trong một đợt.</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Đã khóa tài khoản của %1.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::PeoplePage</name>
    <message>
        <source>This page is for heads of units, supervisors and the administrator</source>
        <translation>Trang này dành cho lãnh đạo đơn vị, giám sát và quản trị hệ thống</translation>
    </message>
    <message>
        <source>Ask one of them to announce your absence</source>
        <translation>Nhờ một trong những người đó báo vắng cho bạn</translation>
    </message>
    <message>
        <source>Filter the people</source>
        <translation>Lọc cán bộ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ chọn</translation>
    </message>
    <message>
        <source>Enter announces an absence</source>
        <translation>Enter báo vắng</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Người vắng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Làm thay</translation>
    </message>
    <message>
        <source>Nobody is away</source>
        <translation>Không ai vắng mặt</translation>
    </message>
    <message>
        <source>F9 announces an absence of who is chosen</source>
        <translation>F9 báo vắng cho người đang chọn</translation>
    </message>
    <message>
        <source>Delegated authority</source>
        <translation>Phân cấp, ủy quyền</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Ký với tư cách</translation>
    </message>
    <message>
        <source>Nobody signs for anybody</source>
        <translation>Không có ai ký thay ai</translation>
    </message>
    <message>
        <source>F7 enters a delegation</source>
        <translation>F7 ghi nhận ủy quyền</translation>
    </message>
    <message>
        <source>Absences from today on</source>
        <translation>Vắng mặt từ hôm nay</translation>
    </message>
    <message>
        <source>Delegate signing…</source>
        <translation>Ủy quyền ký…</translation>
    </message>
    <message>
        <source>Hand over the desk…</source>
        <translation>Bàn giao, khóa tài khoản…</translation>
    </message>
    <message>
        <source>Cancel the absence</source>
        <translation>Hủy báo vắng</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>Kết thúc ủy quyền</translation>
    </message>
    <message>
        <source>Announce an absence…</source>
        <translation>Báo vắng…</translation>
    </message>
    <message>
        <source>Nobody has these words</source>
        <translation>Không có cán bộ nào khớp</translation>
    </message>
    <message>
        <source>Drop the filter (Esc)</source>
        <translation>Bỏ lọc (Esc)</translation>
    </message>
    <message>
        <source>officer(s)</source>
        <translation>cán bộ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Chọn một cán bộ trước.</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>Tài khoản này đã khóa.</translation>
    </message>
    <message>
        <source>%1 is there after all: %2?</source>
        <translation>%1 vẫn có mặt: %2?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>The absence of %1 is cancelled.</source>
        <translation>Đã hủy báo vắng của %1.</translation>
    </message>
    <message>
        <source>%1 holds up to and with today.</source>
        <translation>%1 còn hiệu lực đến hết hôm nay.</translation>
    </message>
    <message>
        <source>The delegation ends today.</source>
        <translation>Ủy quyền kết thúc hôm nay.</translation>
    </message>
</context>
<context>
    <name>ui_admin</name>
    <message>
        <source>No role</source>
        <translation>Chưa có vai trò</translation>
    </message>
    <message numerus="yes">
        <source> and %n more unit(s)</source>
        <translation>
            <numerusform> và %n đơn vị khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Away; %1 stands in</source>
        <translation>Vắng; %1 làm thay</translation>
    </message>
    <message>
        <source>Away; nobody stands in</source>
        <translation>Vắng; chưa có người làm thay</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Off %1</source>
        <translation>Nghỉ %1</translation>
    </message>
    <message>
        <source>Worked %1</source>
        <translation>Làm việc %1</translation>
    </message>
    <message>
        <source>Hours of its own %1</source>
        <translation>Giờ riêng %1</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Toàn trung tâm</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản soạn</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Đã áp dụng</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Later, by the decision</source>
        <translation>Muộn hơn, theo quyết định</translation>
    </message>
    <message>
        <source>Keeps its promised date</source>
        <translation>Giữ ngày đã hẹn</translation>
    </message>
    <message>
        <source>Only its step</source>
        <translation>Chỉ hạn của bước</translation>
    </message>
</context>
<context>
    <name>motcua::ui::CalendarDialog</name>
    <message>
        <source>Days that are worked otherwise</source>
        <translation>Ngày làm việc khác lịch</translation>
    </message>
    <message>
        <source>Empty: no promised date moves back</source>
        <translation>Bỏ trống: không hạn trả đã hẹn nào lùi lại</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Toàn trung tâm</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Nơi áp dụng</translation>
    </message>
    <message>
        <source>Day &amp;off</source>
        <translation>Ngày n&amp;ghỉ</translation>
    </message>
    <message>
        <source>Wor&amp;ked instead</source>
        <translation>Làm &amp;bù ngày</translation>
    </message>
    <message>
        <source>Day with &amp;hours of its own</source>
        <translation>Ngày có giờ &amp;riêng</translation>
    </message>
    <message>
        <source>&amp;Its hours</source>
        <translation>Giờ &amp;làm việc</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Quyết định</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Lưu bản soạn</translation>
    </message>
    <message>
        <source>These hours cannot be read.</source>
        <translation>Không đọc được giờ này.</translation>
    </message>
    <message>
        <source>Write them as 07:30-11:30, 13:00-15:00.</source>
        <translation>Ghi như 07:30-11:30, 13:00-15:00.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Đây không phải ngày.</translation>
    </message>
    <message>
        <source>Enter a day such as 23/11/2026.</source>
        <translation>Nhập ngày, ví dụ 23/11/2026.</translation>
    </message>
    <message>
        <source>Why is missing.</source>
        <translation>Thiếu lý do.</translation>
    </message>
    <message>
        <source>Explanations show it.</source>
        <translation>Phần giải thích hạn trả sẽ hiển thị.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::CalendarPage</name>
    <message>
        <source>This page is for heads of units, supervisors and the administrator</source>
        <translation>Trang này dành cho lãnh đạo đơn vị, giám sát viên và quản trị</translation>
    </message>
    <message>
        <source>Ask one of them for a change of the calendar</source>
        <translation>Đề nghị một trong những người này thay đổi lịch</translation>
    </message>
    <message>
        <source>Dossiers that it moves</source>
        <translation>Hồ sơ dời hạn</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Changes of the calendar</source>
        <translation>Thay đổi lịch làm việc</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi áp dụng</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>The calendar was never changed</source>
        <translation>Lịch chưa từng thay đổi</translation>
    </message>
    <message>
        <source>F7 drafts a change</source>
        <translation>F7 soạn thay đổi</translation>
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
        <source>Promised so far</source>
        <translation>Hạn hiện tại</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Hạn mới</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>No open dossier moves</source>
        <translation>Không hồ sơ nào dời hạn</translation>
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
        <source>Draft a change…</source>
        <translation>Soạn thay đổi…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Hủy thay đổi</translation>
    </message>
    <message>
        <source>Apply to the dossiers</source>
        <translation>Áp dụng cho hồ sơ</translation>
    </message>
    <message>
        <source>Own arrangement</source>
        <translation>Cơ quan tự bố trí</translation>
    </message>
    <message>
        <source>dossier(s): %1 earlier, %2 later, %3 keep their date</source>
        <translation>hồ sơ: %1 sớm hơn, %2 muộn hơn, %3 giữ ngày hẹn</translation>
    </message>
    <message>
        <source>This change is settled.</source>
        <translation>Thay đổi này đã xong.</translation>
    </message>
    <message>
        <source>Draft a change first.</source>
        <translation>Soạn thay đổi trước.</translation>
    </message>
    <message>
        <source>A second person approves it first.</source>
        <translation>Cần người thứ hai phê duyệt trước.</translation>
    </message>
    <message>
        <source>Who drafted it does not approve it.</source>
        <translation>Người soạn không tự phê duyệt.</translation>
    </message>
    <message>
        <source>A leader or supervisor approves it.</source>
        <translation>Lãnh đạo hoặc giám sát viên phê duyệt.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Đã được phê duyệt.</translation>
    </message>
    <message>
        <source>The draft is kept. Nothing has moved yet.</source>
        <translation>Đã lưu bản soạn. Chưa hồ sơ nào dời hạn.</translation>
    </message>
    <message>
        <source>%1: %2 dossier(s) are touched when it is applied.</source>
        <translation>%1: khi áp dụng có %2 hồ sơ liên quan.</translation>
    </message>
    <message>
        <source>Approve the change</source>
        <translation>Phê duyệt thay đổi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>The change is approved. Applying it moves the dossiers.</source>
        <translation>Đã phê duyệt. Áp dụng thì hồ sơ mới dời hạn.</translation>
    </message>
    <message>
        <source>%1: %2 dossier(s) are touched. This cannot be undone.</source>
        <translation>%1: %2 hồ sơ liên quan. Không hoàn tác được.</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>Áp dụng thay đổi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>The calendar is changed: %1 dossier(s), batch %2.</source>
        <translation>Đã đổi lịch: %1 hồ sơ, đợt %2.</translation>
    </message>
    <message>
        <source>Withdraw the change</source>
        <translation>Hủy thay đổi</translation>
    </message>
    <message>
        <source>The change is withdrawn. Nothing has moved.</source>
        <translation>Đã hủy thay đổi. Không hồ sơ nào dời hạn.</translation>
    </message>
</context>
</TS>
