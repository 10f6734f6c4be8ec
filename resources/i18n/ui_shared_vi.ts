<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>DateField</name>
    <message>
        <source>no date</source>
        <translation>không phải ngày</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar of the counted days; the table beside it says the same in words</source>
        <translation>Lịch các ngày được tính; bảng bên cạnh nói cùng nội dung bằng lời</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nghỉ</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ReceiverForm</name>
    <message>
        <source>Who takes the result</source>
        <translation>Người nhận kết quả</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Chính người nộp</translation>
    </message>
    <message>
        <source>Somebody authorised</source>
        <translation>Người được ủy quyền</translation>
    </message>
    <message>
        <source>The letter of authorisation was shown</source>
        <translation>Đã xem giấy ủy quyền</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bưu chính</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Ủy quyền</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Cách trả kết quả</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cách trả</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Enter who takes the result.</source>
        <translation>Nhập người nhận kết quả.</translation>
    </message>
    <message>
        <source>Enter the number of the identity paper that was shown.</source>
        <translation>Nhập số giấy tờ tùy thân đã xuất trình.</translation>
    </message>
    <message>
        <source>Tick this when you have seen the letter of authorisation.</source>
        <translation>Đánh dấu khi đã xem giấy ủy quyền.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1/%2: %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why %1?</source>
        <translation>Vì sao hẹn ngày %1?</translation>
    </message>
    <message>
        <source>Working calendar, version %1</source>
        <translation>Lịch làm việc phiên bản %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Tính từ</translation>
    </message>
    <message>
        <source>Due, provisional</source>
        <translation>Hẹn trả (tạm tính)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Đếm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (tạm tính)</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Từng ngày</translation>
    </message>
    <message>
        <source>Time limit: %1</source>
        <translation>Thời hạn: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Hẹn trả: %1</translation>
    </message>
</context>
<context>
    <name>ui/shared</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Another counter is writing just now. Nothing was saved; try again in a moment.</source>
        <translation>Quầy khác đang ghi dữ liệu. Chưa lưu gì; hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space, then try again.</source>
        <translation>Ổ đĩa đã đầy. Chưa lưu gì; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The store is damaged. Stop working in it and tell the administrator, who can restore the last backup.</source>
        <translation>Kho dữ liệu bị hỏng. Hãy ngừng làm việc và báo quản trị hệ thống để phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The store gave back something else than was written. Nothing was saved; tell the administrator to check the disk.</source>
        <translation>Dữ liệu đọc lại khác dữ liệu đã ghi. Chưa lưu gì; hãy báo quản trị hệ thống kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was saved; check that it is connected, then try again.</source>
        <translation>Ổ đĩa không phản hồi. Chưa lưu gì; hãy kiểm tra kết nối rồi thử lại.</translation>
    </message>
    <message>
        <source>The store can only be read. Ask the administrator for the right to write to its folder.</source>
        <translation>Kho dữ liệu chỉ đọc được. Hãy đề nghị quản trị hệ thống cấp quyền ghi vào thư mục chứa kho.</translation>
    </message>
    <message>
        <source>This user of the computer may not open the store. Ask the administrator for access to its folder.</source>
        <translation>Người dùng máy tính này không được mở kho dữ liệu. Hãy đề nghị quản trị hệ thống cấp quyền vào thư mục chứa kho.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program. Update this computer, then open it again.</source>
        <translation>Kho dữ liệu do phiên bản mới hơn của chương trình ghi. Hãy cập nhật chương trình trên máy này rồi mở lại.</translation>
    </message>
    <message>
        <source>The store was written by an older version of the program. Ask the administrator to bring it up to date.</source>
        <translation>Kho dữ liệu do phiên bản cũ hơn của chương trình ghi. Hãy đề nghị quản trị hệ thống nâng cấp kho.</translation>
    </message>
    <message>
        <source>The file of the store was moved or replaced while the program was open. Nothing was saved; close the program and open it again.</source>
        <translation>Tệp kho dữ liệu đã bị di chuyển hoặc thay thế khi chương trình đang mở. Chưa lưu gì; hãy đóng chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>There is no store at this place. Check the disk, or ask the administrator where the store lies.</source>
        <translation>Không có kho dữ liệu ở vị trí này. Hãy kiểm tra ổ đĩa hoặc hỏi quản trị hệ thống nơi đặt kho.</translation>
    </message>
    <message>
        <source>This file is not a store of this program. Choose another file.</source>
        <translation>Tệp này không phải kho dữ liệu của chương trình. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Đã có tệp mang tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The store lies on a network folder, where data can be lost. Move it to a disk of this computer.</source>
        <translation>Kho dữ liệu nằm trên thư mục mạng, có thể mất dữ liệu. Hãy chuyển kho về ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>The file of the store has a second name, which can damage it. Ask the administrator to remove the link.</source>
        <translation>Tệp kho dữ liệu có thêm một tên khác (liên kết cứng), dễ gây hỏng. Hãy đề nghị quản trị hệ thống gỡ liên kết.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be stored. Nothing was saved; type it again.</source>
        <translation>Nội dung có ký tự không lưu được. Chưa lưu gì; hãy nhập lại.</translation>
    </message>
    <message>
        <source>Somebody else changed this dossier meanwhile. Nothing was saved; press F5 and look again.</source>
        <translation>Người khác vừa thay đổi hồ sơ này. Chưa lưu gì; hãy nhấn F5 và xem lại.</translation>
    </message>
    <message>
        <source>The printer does not answer. What was saved stays saved; check the printer, then print again.</source>
        <translation>Máy in không phản hồi. Dữ liệu đã lưu vẫn còn; hãy kiểm tra máy in rồi in lại.</translation>
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
        <source>Within the limit</source>
        <translation>Trong hạn</translation>
    </message>
    <message>
        <source>Waiting for a supplement</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Ready to hand back</source>
        <translation>Chờ trả</translation>
    </message>
    <message>
        <source>This could not be done (%1). Look whether it was saved before you try again, and tell the administrator if it happens twice.</source>
        <translation>Không thực hiện được (%1). Hãy kiểm tra xem đã lưu chưa trước khi thử lại; nếu lặp lại, hãy báo quản trị hệ thống.</translation>
    </message>
    <message>
        <source>The folder for backups is not there or cannot be written. Connect its disk, or choose another folder.</source>
        <translation>Không có thư mục sao lưu hoặc không ghi được. Hãy cắm ổ đĩa, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The disk of the backups gives back something else than was written. Use another disk.</source>
        <translation>Ổ đĩa sao lưu trả về nội dung khác với nội dung đã ghi. Hãy dùng ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space, then try again.</source>
        <translation>Không ghi được tệp. Hãy kiểm tra thư mục và dung lượng trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that its disk is connected.</source>
        <translation>Không đọc được tệp. Hãy kiểm tra ổ đĩa đã được cắm chưa.</translation>
    </message>
    <message>
        <source>There is not enough memory to look at a password. Close other programs, then try again.</source>
        <translation>Không đủ bộ nhớ để kiểm tra mật khẩu. Đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
</context>
</TS>
