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
</context>
</TS>
