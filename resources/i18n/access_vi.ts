<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>Thời gian vắng mặt kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Correct one of the two half days.</source>
        <translation>Sửa lại một trong hai buổi.</translation>
    </message>
    <message>
        <source>This absence is over already.</source>
        <translation>Thời gian vắng mặt này đã qua.</translation>
    </message>
    <message>
        <source>Choose half days that are still to come.</source>
        <translation>Chọn buổi chưa qua.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3 already.</source>
        <translation>%1 đã được báo vắng từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Cancel that absence first, or choose other half days.</source>
        <translation>Hủy lần báo vắng đó trước, hoặc chọn buổi khác.</translation>
    </message>
    <message>
        <source>Nobody is his own deputy.</source>
        <translation>Không ai tự làm thay chính mình.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Chọn một đồng nghiệp.</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Tài khoản của %1 đã khóa.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Chọn người khác.</translation>
    </message>
    <message>
        <source>%1 holds none of the roles of %2 in the same unit.</source>
        <translation>%1 không giữ vai trò nào của %2 tại cùng đơn vị.</translation>
    </message>
    <message>
        <source>Choose a colleague who does the same work, or leave the deputy open: the head of the unit then sees what lies there.</source>
        <translation>Chọn đồng nghiệp làm cùng việc, hoặc để trống người làm thay: khi đó lãnh đạo đơn vị thấy ngay hồ sơ nằm ở đó.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 vắng mặt từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Choose somebody who is there.</source>
        <translation>Chọn người có mặt.</translation>
    </message>
    <message>
        <source>The delegation ends before it begins.</source>
        <translation>Ủy quyền kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Sửa lại một trong hai ngày.</translation>
    </message>
    <message>
        <source>This delegation is over already.</source>
        <translation>Ủy quyền này đã hết hiệu lực.</translation>
    </message>
    <message>
        <source>Enter one that still holds.</source>
        <translation>Nhập ủy quyền còn hiệu lực.</translation>
    </message>
    <message>
        <source>The decision that delegates the authority is missing.</source>
        <translation>Chưa có quyết định phân cấp, ủy quyền.</translation>
    </message>
    <message>
        <source>Enter its number and its day.</source>
        <translation>Nhập số và ngày của quyết định.</translation>
    </message>
    <message>
        <source>The decision of %1 cannot delegate from %2 on.</source>
        <translation>Quyết định ngày %1 không thể ủy quyền từ ngày %2.</translation>
    </message>
    <message>
        <source>Let the delegation begin on the day of its decision at the earliest.</source>
        <translation>Cho ủy quyền bắt đầu sớm nhất vào ngày ký quyết định.</translation>
    </message>
    <message>
        <source>A title above the signature is missing.</source>
        <translation>Chưa có chức vụ ghi trên chữ ký.</translation>
    </message>
    <message>
        <source>Enter the titles of both, such as Chủ tịch and Phó Chủ tịch.</source>
        <translation>Nhập chức vụ của cả hai người, ví dụ Chủ tịch và Phó Chủ tịch.</translation>
    </message>
    <message>
        <source>Nobody signs for himself on another&apos;s behalf.</source>
        <translation>Không ai ký thay chính mình.</translation>
    </message>
    <message>
        <source>%1 signs for some of these procedures on these days already, by %2.</source>
        <translation>%1 đã được ký một số thủ tục này trong những ngày này, theo %2.</translation>
    </message>
    <message>
        <source>End that delegation first, or choose other days or procedures.</source>
        <translation>Kết thúc ủy quyền đó trước, hoặc chọn ngày hay thủ tục khác.</translation>
    </message>
    <message>
        <source>the afternoon of %1</source>
        <translation>chiều %1</translation>
    </message>
    <message>
        <source>the morning of %1</source>
        <translation>sáng %1</translation>
    </message>
    <message>
        <source>Whoever administers the accounts may not lead, decide, supervise or take money as well.</source>
        <translation>Người quản trị tài khoản không được đồng thời lãnh đạo, ký duyệt, kiểm soát hay thu tiền.</translation>
    </message>
    <message>
        <source>Give one of the roles to somebody else.</source>
        <translation>Giao một trong các vai trò cho người khác.</translation>
    </message>
    <message>
        <source>This is the last administrator of the centre.</source>
        <translation>Đây là quản trị viên cuối cùng của trung tâm.</translation>
    </message>
    <message>
        <source>Let somebody else become administrator first.</source>
        <translation>Giao vai trò quản trị cho người khác trước.</translation>
    </message>
    <message>
        <source>This is the last supervisor of the centre.</source>
        <translation>Đây là người kiểm soát cuối cùng của trung tâm.</translation>
    </message>
    <message>
        <source>Let somebody else become supervisor first.</source>
        <translation>Giao vai trò kiểm soát cho người khác trước.</translation>
    </message>
    <message>
        <source>A password cannot hold this sign.</source>
        <translation>Mật khẩu không được chứa ký tự này.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and signs of the keyboard.</source>
        <translation>Dùng chữ, số, dấu cách và dấu trên bàn phím.</translation>
    </message>
    <message>
        <source>The password has %1 characters; it needs %2.</source>
        <translation>Mật khẩu có %1 ký tự; cần ít nhất %2.</translation>
    </message>
    <message>
        <source>Take several words that have nothing to do with each other.</source>
        <translation>Ghép vài từ không liên quan đến nhau.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>Mật khẩu dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>Take a shorter one.</source>
        <translation>Chọn mật khẩu ngắn hơn.</translation>
    </message>
    <message>
        <source>The password has no letter; dates, telephone and identity numbers are guessed first.</source>
        <translation>Mật khẩu không có chữ nào; ngày tháng, số điện thoại, số định danh bị đoán đầu tiên.</translation>
    </message>
    <message>
        <source>This password is guessed easily: it is made of common words, names, places, years or rows of keys.</source>
        <translation>Mật khẩu này dễ đoán: ghép từ từ thông dụng, tên người, địa danh, năm hoặc dãy phím.</translation>
    </message>
</context>
</TS>
