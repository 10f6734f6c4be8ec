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
    <message>
        <source>not used for 45 days</source>
        <translation>45 ngày không dùng</translation>
    </message>
    <message>
        <source>, code until %1</source>
        <translation>, mã đến %1</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>thực hành</translation>
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
<context>
    <name>motcua::ui::AccountsPage</name>
    <message>
        <source>This page is for the administrator and supervisors</source>
        <translation>Trang này dành cho quản trị viên và người kiểm soát</translation>
    </message>
    <message>
        <source>Ask the administrator for a new password or another role</source>
        <translation>Cần mật khẩu mới hoặc vai trò khác: hỏi quản trị viên</translation>
    </message>
    <message>
        <source>Filter by name, login, unit or role</source>
        <translation>Lọc theo tên, tên đăng nhập, đơn vị hoặc vai trò</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>Lọc tài khoản</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Chưa có mật khẩu</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bị khóa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã nghỉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
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
        <source>Signed in last</source>
        <translation>Đăng nhập lần cuối</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Proposed roles</source>
        <translation>Vai trò được đề nghị</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Người đề nghị</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>Chờ người kiểm soát duyệt</translation>
    </message>
    <message>
        <source>Propose a role…</source>
        <translation>Đề nghị vai trò…</translation>
    </message>
    <message>
        <source>New one-time code…</source>
        <translation>Cấp mã mới…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>Đóng tài khoản…</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Mở lại tài khoản</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Take the role away…</source>
        <translation>Thu hồi vai trò…</translation>
    </message>
    <message>
        <source>Turn the role down…</source>
        <translation>Từ chối vai trò…</translation>
    </message>
    <message>
        <source>Enter an officer…</source>
        <translation>Thêm cán bộ…</translation>
    </message>
    <message>
        <source>Give the role…</source>
        <translation>Duyệt vai trò…</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ chọn</translation>
    </message>
    <message>
        <source>Enter proposes a role</source>
        <translation>Enter đề nghị vai trò</translation>
    </message>
    <message>
        <source>F9 gives a role</source>
        <translation>F9 duyệt vai trò</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Không có tài khoản nào như vậy</translation>
    </message>
    <message>
        <source>Drop the filter (Esc)</source>
        <translation>Bỏ lọc (Esc)</translation>
    </message>
    <message>
        <source>account(s)</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Vai trò của %1</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Chưa có vai trò</translation>
    </message>
    <message>
        <source>F7 proposes one</source>
        <translation>F7 đề nghị vai trò</translation>
    </message>
    <message>
        <source>No role waits</source>
        <translation>Không có đề nghị nào chờ duyệt</translation>
    </message>
    <message>
        <source>Choose somebody first.</source>
        <translation>Chọn một người trước.</translation>
    </message>
    <message>
        <source>Nobody does this for himself.</source>
        <translation>Không ai tự làm việc này cho mình.</translation>
    </message>
    <message>
        <source>He does not work here any more.</source>
        <translation>Người này không còn làm việc ở đây.</translation>
    </message>
    <message>
        <source>Nobody gives or takes a role of his own.</source>
        <translation>Không ai tự cấp hoặc tự thu hồi vai trò của mình.</translation>
    </message>
    <message>
        <source>No role waits.</source>
        <translation>Không có đề nghị nào chờ duyệt.</translation>
    </message>
    <message>
        <source>Whoever proposed it does not give it.</source>
        <translation>Người đề nghị không tự duyệt.</translation>
    </message>
    <message>
        <source>A new one-time code</source>
        <translation>Cấp mã dùng một lần</translation>
    </message>
    <message>
        <source>%1 gets a code with which he chooses a password himself. The old password holds until then; a code from before does not.</source>
        <translation>%1 nhận một mã để tự đặt mật khẩu. Mật khẩu cũ còn dùng được đến lúc đó; mã cấp trước hết hiệu lực.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Cấp mã</translation>
    </message>
    <message>
        <source>The code of %1 is made.</source>
        <translation>Đã cấp mã cho %1.</translation>
    </message>
    <message>
        <source>The account of %1 is open again.</source>
        <translation>Đã mở lại tài khoản của %1.</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Đóng tài khoản</translation>
    </message>
    <message>
        <source>%1 dossier(s) lie on the desk of %2. They are handed over before the account is closed.</source>
        <translation>%1 hồ sơ đang ở bàn của %2. Bàn giao hồ sơ trước khi đóng tài khoản.</translation>
    </message>
    <message>
        <source>Hand over the desk first</source>
        <translation>Bàn giao hồ sơ trước</translation>
    </message>
    <message>
        <source>Only bar the sign-in, at once: the password may be known</source>
        <translation>Chỉ chặn đăng nhập ngay: mật khẩu có thể đã lộ</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is opened again.</source>
        <translation>%1 không đăng nhập được cho đến khi tài khoản được mở lại.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Đóng tài khoản</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Đã đóng tài khoản của %1.</translation>
    </message>
    <message>
        <source>The account of %1 is unlocked.</source>
        <translation>Đã mở khóa tài khoản của %1.</translation>
    </message>
    <message>
        <source>%1 as %2 of %3, %4.</source>
        <translation>%1 làm %2, %3, %4.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Duyệt vai trò</translation>
    </message>
    <message>
        <source>Turn the role down</source>
        <translation>Từ chối vai trò</translation>
    </message>
    <message>
        <source>The role is given.</source>
        <translation>Đã duyệt vai trò.</translation>
    </message>
    <message>
        <source>The role is turned down.</source>
        <translation>Đã từ chối vai trò.</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>Thu hồi vai trò</translation>
    </message>
    <message>
        <source>%1 is no %2 of %3 any more, from the next act on.</source>
        <translation>%1 thôi làm %2, %3, ngay từ thao tác tiếp theo.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>%1 is no %2 of %3 any more.</source>
        <translation>%1 đã thôi làm %2, %3.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký</translation>
    </message>
</context>
<context>
    <name>motcua::ui::OfficerDialog</name>
    <message>
        <source>A new officer</source>
        <translation>Thêm cán bộ</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Chưa có vai trò</translation>
    </message>
    <message>
        <source>Enter him</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>haichau.quay5</source>
        <translation>haichau.quay5</translation>
    </message>
    <message>
        <source>He gets a one-time code and chooses his password with it. Nobody else ever knows it. The role waits for a supervisor.</source>
        <translation>Cán bộ nhận mã dùng một lần và tự đặt mật khẩu; không ai khác biết mật khẩu. Vai trò chờ người kiểm soát duyệt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Họ và t&amp;ên</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Tên đăng &amp;nhập</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Chức danh</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Vai trò</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn v&amp;ị</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>%1 is entered and holds no role yet.</source>
        <translation>Đã thêm %1, chưa có vai trò.</translation>
    </message>
    <message>
        <source>%1 is entered, without the role:</source>
        <translation>Đã thêm %1, chưa có vai trò:</translation>
    </message>
    <message>
        <source>%1 is entered. A supervisor gives the role: %2.</source>
        <translation>Đã thêm %1. Vai trò chờ người kiểm soát duyệt: %2.</translation>
    </message>
    <message>
        <source>The code is made.</source>
        <translation>Đang tạo mã.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::RoleDialog</name>
    <message>
        <source>A role for %1</source>
        <translation>Vai trò cho %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>A supervisor gives the role; until then nothing changes. Nobody gives a role to himself.</source>
        <translation>Người kiểm soát duyệt vai trò; trước đó chưa có gì thay đổi. Không ai tự cấp vai trò cho mình.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Vai trò</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn v&amp;ị</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Enter a day such as 23/11/2026.</source>
        <translation>Nhập ngày, ví dụ 23/11/2026.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Thiếu ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The last day is none.</source>
        <translation>Ngày kết thúc không hợp lệ.</translation>
    </message>
    <message>
        <source>%1 as %2 of %3: proposed. A supervisor gives the role.</source>
        <translation>Đã đề nghị %1 làm %2, %3. Chờ người kiểm soát duyệt.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::CodeDialog</name>
    <message>
        <source>One-time code of %1</source>
        <translation>Mã dùng một lần của %1</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>One-time code: %1</source>
        <translation>Mã dùng một lần: %1</translation>
    </message>
    <message>
        <source>Login %1 · good for one use, until %2. With it the officer chooses a password on the login page; the old one holds until then.</source>
        <translation>Tên đăng nhập %1 · dùng một lần, đến %2. Cán bộ tự đặt mật khẩu bằng mã này trên màn hình đăng nhập; mật khẩu cũ còn dùng được đến lúc đó.</translation>
    </message>
    <message>
        <source>The code is shown this once and kept nowhere. Print the slip, seal it, and hand it over in person; a code that got lost is replaced by a new one.</source>
        <translation>Mã chỉ hiện một lần và không được lưu ở đâu. In phiếu, niêm phong và giao tận tay; mất mã thì cấp mã khác.</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>Đã ghi nhận</translation>
    </message>
</context>
<context>
    <name>motcua::ui::ErasuresPage</name>
    <message>
        <source>This page is for archivists, leaders and supervisors</source>
        <translation>Trang này dành cho cán bộ lưu trữ, lãnh đạo và người kiểm soát</translation>
    </message>
    <message>
        <source>Whoever wants his data erased asks the archive</source>
        <translation>Yêu cầu xóa dữ liệu cá nhân gửi cán bộ lưu trữ</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Xóa dữ liệu</translation>
    </message>
    <message>
        <source>Erasures of personal data</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề nghị lúc</translation>
    </message>
    <message>
        <source>No erasure was proposed</source>
        <translation>Chưa có đề nghị xóa nào</translation>
    </message>
    <message>
        <source>F7 proposes one, for a dossier that has ended</source>
        <translation>F7 đề nghị xóa dữ liệu của một hồ sơ đã kết thúc</translation>
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
        <source>What goes and what stays</source>
        <translation>Xóa gì, giữ gì</translation>
    </message>
    <message>
        <source>Propose an erasure…</source>
        <translation>Đề nghị xóa…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Từ chối…</translation>
    </message>
    <message>
        <source>Erase what is approved…</source>
        <translation>Xóa những gì đã duyệt…</translation>
    </message>
    <message>
        <source>%1 of 2 approvals</source>
        <translation>%1/2 người duyệt</translation>
    </message>
    <message>
        <source>erasure(s)</source>
        <translation>đề nghị</translation>
    </message>
    <message>
        <source>Proposed by %1.</source>
        <translation>Người đề nghị: %1.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Người duyệt: %1.</translation>
    </message>
    <message>
        <source>Erased on %1.</source>
        <translation>Đã xóa lúc %1.</translation>
    </message>
    <message>
        <source>It goes together with dossier %1.</source>
        <translation>Đi cùng hồ sơ %1.</translation>
    </message>
    <message>
        <source>Personal data are erased once a dossier has ended and its retention is over, or the law asks for it: proposed by the archivist, approved by two others.</source>
        <translation>Dữ liệu cá nhân được xóa khi hồ sơ đã kết thúc và hết thời hạn lưu, hoặc khi pháp luật yêu cầu: cán bộ lưu trữ đề nghị, hai người khác duyệt.</translation>
    </message>
    <message>
        <source>It stands as: %1.</source>
        <translation>Tình trạng: %1.</translation>
    </message>
    <message>
        <source>No erasure was proposed.</source>
        <translation>Chưa có đề nghị xóa nào.</translation>
    </message>
    <message>
        <source>Nothing is approved by two others yet.</source>
        <translation>Chưa có đề nghị nào được hai người khác duyệt.</translation>
    </message>
    <message>
        <source>Propose an erasure</source>
        <translation>Đề nghị xóa dữ liệu</translation>
    </message>
    <message>
        <source>Code of the dossier, which has ended:</source>
        <translation>Mã hồ sơ đã kết thúc:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>There is no dossier %1.</source>
        <translation>Không có hồ sơ %1.</translation>
    </message>
    <message>
        <source>Legal basis: %1.</source>
        <translation>Căn cứ pháp lý: %1.</translation>
    </message>
    <message>
        <source>Retention list</source>
        <translation>Danh mục lưu trữ</translation>
    </message>
</context>
<context>
    <name>motcua::ui::ArchiveModel</name>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Đơn vị giải quyết</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi để</translation>
    </message>
    <message>
        <source>to be handed over by %1</source>
        <translation>chậm nhất %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
</context>
<context>
    <name>motcua::ui::RetentionPage</name>
    <message>
        <source>Beginning of the code</source>
        <translation>Phần đầu mã hồ sơ</translation>
    </message>
    <message>
        <source>Put into the archive…</source>
        <translation>Đưa vào lưu trữ…</translation>
    </message>
    <message>
        <source>Propose an erasure…</source>
        <translation>Đề nghị xóa…</translation>
    </message>
    <message>
        <source>Retention list</source>
        <translation>Danh mục lưu trữ</translation>
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
        <source>Space ticks</source>
        <translation>Space đánh dấu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No dossier stands so</source>
        <translation>Không có hồ sơ nào như vậy</translation>
    </message>
    <message>
        <source>No dossier has ended yet</source>
        <translation>Chưa có hồ sơ nào kết thúc</translation>
    </message>
    <message>
        <source>Choose another standing above</source>
        <translation>Hãy chọn tình trạng khác ở trên</translation>
    </message>
    <message>
        <source>What is returned or closed comes here</source>
        <translation>Hồ sơ đã trả kết quả hoặc đã đóng sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>dossier(s)</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>There is no dossier in the list.</source>
        <translation>Danh sách không có hồ sơ nào.</translation>
    </message>
    <message>
        <source>Its retention is not over.</source>
        <translation>Chưa hết thời hạn lưu trữ.</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Đưa vào lưu trữ</translation>
    </message>
    <message>
        <source>For how long are these %1 dossier(s) kept?</source>
        <translation>Lưu trữ %1 hồ sơ này trong bao lâu?</translation>
    </message>
    <message>
        <source>Where their papers lie (box, shelf):</source>
        <translation>Nơi để giấy tờ (hộp, giá):</translation>
    </message>
    <message>
        <source>%1 dossier(s) put into the archive</source>
        <translation>Đã đưa %1 hồ sơ vào lưu trữ</translation>
    </message>
</context>
</TS>
