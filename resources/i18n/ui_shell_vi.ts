<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>NavBar</name>
    <message>
        <source>Change officer</source>
        <translation>Đổi cán bộ</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Máy in…</translation>
    </message>
    <message>
        <source>Store…</source>
        <translation>Kho…</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Mật khẩu…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L locks the desk.</source>
        <translation>Ctrl+Alt+L khóa bàn làm việc.</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Khóa máy</translation>
    </message>
</context>
<context>
    <name>OfficerChooser</name>
    <message>
        <source>Name of the officer</source>
        <translation>Tên cán bộ</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Vào làm việc</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>Ai làm việc tại bàn này?</translation>
    </message>
    <message>
        <source>Type a name or its first letters, choose with the arrow keys, press Enter.</source>
        <translation>Gõ tên hoặc các chữ cái đầu, chọn bằng phím mũi tên, nhấn Enter.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Danh sách cán bộ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>No officer is entered yet</source>
        <translation>Chưa có cán bộ nào</translation>
    </message>
    <message>
        <source>Ask the administrator to enter the officers.</source>
        <translation>Đề nghị quản trị hệ thống nhập danh sách cán bộ.</translation>
    </message>
    <message>
        <source>No officer has this name</source>
        <translation>Không có cán bộ nào tên như vậy</translation>
    </message>
    <message>
        <source>Esc clears the search</source>
        <translation>Xóa tìm kiếm (Esc)</translation>
    </message>
    <message>
        <source>Choose an officer first.</source>
        <translation>Hãy chọn cán bộ trước.</translation>
    </message>
</context>
<context>
    <name>PdfOutput</name>
    <message>
        <source>The folder %1 cannot be written. Free the disk or choose another folder (Ctrl+Shift+P).</source>
        <translation>Không ghi được vào thư mục %1. Hãy giải phóng ổ đĩa hoặc chọn thư mục khác (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi tới máy in.</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Printer of this machine</source>
        <translation>Máy in của máy này</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>In trang thử</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>The print system has no printer yet. Slips can be kept as PDF.</source>
        <translation>Hệ thống in chưa có máy in nào. Có thể lưu giấy thành tệp PDF.</translation>
    </message>
    <message>
        <source>Asking the print system…</source>
        <translation>Đang hỏi hệ thống in…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Folder for PDF</source>
        <translation>Thư mục PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Print the test page, measure from the edges of the sheet and enter what is missing to 20 mm; a minus moves to the left or upwards.</source>
        <translation>In trang thử, đo từ mép giấy đến vạch đậm rồi nhập số còn thiếu so với 20 mm; số âm dịch sang trái hoặc lên trên.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Holds for this machine only</source>
        <translation>Chỉ áp dụng cho máy này</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Mặc định của hệ thống</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (không tìm thấy)</translation>
    </message>
    <message>
        <source>Keep as PDF files</source>
        <translation>Lưu thành tệp PDF</translation>
    </message>
    <message>
        <source>Enter a number from -20 to 20, as in 1,5 or -0,5.</source>
        <translation>Hãy nhập số từ -20 đến 20, ví dụ 1,5 hoặc -0,5.</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, or leave it empty.</source>
        <translation>Hãy nhập đường dẫn đầy đủ của thư mục, hoặc để trống.</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Hãy sửa các ô được đánh dấu trước.</translation>
    </message>
    <message>
        <source>The test page is being printed.</source>
        <translation>Đang in trang thử.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Sang phải</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Xuống dưới</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Độ lệch</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Tìm trong</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
</context>
<context>
    <name>SlipOutput</name>
    <message>
        <source>The store has no such dossier any more.</source>
        <translation>Kho dữ liệu không còn hồ sơ này.</translation>
    </message>
    <message>
        <source>%1 The slip has come out, but that could not be written down: the dossier is safe and stays among those without a printed slip.</source>
        <translation>%1 Giấy đã được in nhưng chưa ghi nhận được việc in: hồ sơ vẫn an toàn và còn nằm trong danh sách chưa in giấy.</translation>
    </message>
    <message>
        <source>%1 The dossier is received and safe; to print its slip again, open it and press Ctrl+P. A slip that was sent before counts: the next one is a reprint.</source>
        <translation>%1 Hồ sơ đã được tiếp nhận và lưu an toàn; để in lại giấy, hãy mở hồ sơ và nhấn Ctrl+P. Lần đã gửi in được tính: giấy tiếp theo là bản in lại.</translation>
    </message>
    <message>
        <source>%1 The act is recorded; print its letter again from the page of the dossier (F10).</source>
        <translation>%1 Thao tác đã được ghi nhận; hãy in lại văn bản từ trang hồ sơ (F10).</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Esc to go back</source>
        <translation>Esc quay lại</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Search dossiers, submitters, procedures…</source>
        <translation>Tra cứu hồ sơ, người nộp, thủ tục…</translation>
    </message>
</context>
<context>
    <name>UnprintedDialog</name>
    <message>
        <source>Dossiers without a printed slip</source>
        <translation>Hồ sơ chưa in giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Print this slip</source>
        <translation>In giấy này</translation>
    </message>
    <message>
        <source>These dossiers were received at this machine, but no slip is known to have come out. Where the citizen has the paper already, do not hand out a second one.</source>
        <translation>Các hồ sơ này đã được tiếp nhận tại máy này nhưng chưa ghi nhận việc in giấy. Nếu người nộp đã có giấy thì không giao thêm giấy thứ hai.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận lúc</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>A slip is being printed.</source>
        <translation>Đang in giấy.</translation>
    </message>
    <message>
        <source>Choose a dossier first.</source>
        <translation>Hãy chọn hồ sơ trước.</translation>
    </message>
    <message>
        <source>Printing, %1 left…</source>
        <translation>Đang in, còn %1 giấy…</translation>
    </message>
    <message>
        <source>Dossiers: %1</source>
        <translation>%1 hồ sơ</translation>
    </message>
</context>
<context>
    <name>UnprintedSlips</name>
    <message>
        <source>Show and print</source>
        <translation>Xem và in</translation>
    </message>
    <message>
        <source>Dossiers received without a printed slip: %1.</source>
        <translation>%1 hồ sơ đã tiếp nhận nhưng chưa in giấy.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Gõ lại</translation>
    </message>
    <message>
        <source>First run: the first two accounts of this store</source>
        <translation>Lần đầu: hai tài khoản đầu tiên của kho</translation>
    </message>
    <message>
        <source>There is no default account. Two people enter themselves now: the administrator keeps accounts and backups and sees no citizen&apos;s data; the supervisor gives roles and watches over everything. A password has 15 characters at least; five words are easier to remember than signs.</source>
        <translation>Không có tài khoản mặc định. Hai người tự nhập bây giờ: quản trị viên giữ tài khoản và bản sao lưu, không xem dữ liệu công dân; người kiểm soát giao vai trò và theo dõi mọi việc. Mật khẩu có ít nhất 15 ký tự; năm từ dễ nhớ hơn ký tự lạ.</translation>
    </message>
    <message>
        <source>1. Technical administrator</source>
        <translation>1. Quản trị viên kỹ thuật</translation>
    </message>
    <message>
        <source>2. Supervisor, another person</source>
        <translation>2. Người kiểm soát, một người khác</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>Make both accounts</source>
        <translation>Tạo hai tài khoản</translation>
    </message>
    <message>
        <source>The recovery code of the accounts</source>
        <translation>Mã khôi phục tài khoản</translation>
    </message>
    <message>
        <source>It is shown now and never again, and is kept nowhere. Print the sheet, seal it in an envelope, both sign over the flap, and put it into the safe. With it and a supervisor the last administrator gets in again.</source>
        <translation>Mã chỉ hiện lúc này, không hiện lại và không được lưu ở đâu. In tờ mã, cho vào phong bì dán kín, hai người ký đè lên mép dán, cất vào két. Có mã này và người kiểm soát thì quản trị viên cuối cùng vào lại được.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>In tờ mã</translation>
    </message>
    <message>
        <source>It is sealed: sign in</source>
        <translation>Đã niêm phong: đăng nhập</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai lần gõ mật khẩu khác nhau.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Gõ lại lần nữa.</translation>
    </message>
    <message>
        <source>A moment: what this machine can afford is measured.</source>
        <translation>Xin chờ: đang đo sức của máy này.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Suggest a password</source>
        <translation>Gợi ý mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Tên đăng nhập</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>One-time &amp;code</source>
        <translation>Mã &amp;dùng một lần</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Mật khẩu mớ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Gõ lại</translation>
    </message>
    <message>
        <source>Co&amp;unter</source>
        <translation>&amp;Quầy</translation>
    </message>
    <message>
        <source>Sealed code…</source>
        <translation>Mã niêm phong…</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Máy đang khóa</translation>
    </message>
    <message>
        <source>Your half-typed form is kept for you. Another officer may sign in as well and take the counter over.</source>
        <translation>Phiếu đang nhập dở được giữ cho bạn. Cán bộ khác cũng có thể đăng nhập và nhận quầy.</translation>
    </message>
    <message>
        <source>With your own login; every act is kept under your name.</source>
        <translation>Bằng tên đăng nhập của chính mình; mọi việc được ghi dưới tên của bạn.</translation>
    </message>
    <message>
        <source>With password</source>
        <translation>Dùng mật khẩu</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Mã dùng một lần</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai lần gõ mật khẩu khác nhau.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Gõ lại lần nữa.</translation>
    </message>
    <message>
        <source>The password is looked at.</source>
        <translation>Đang kiểm tra mật khẩu.</translation>
    </message>
    <message>
        <source>Possible again in %1 s.</source>
        <translation>Thử lại được sau %1 giây.</translation>
    </message>
    <message>
        <source>Too many wrong tries: the next one is possible in %1 s.</source>
        <translation>Sai quá nhiều lần: %1 giây nữa mới thử lại được.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice store: nothing here is real.</source>
        <translation>Kho thực hành: không có gì ở đây là thật.</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <translation>không có gì ở đây là thật</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Several words that have nothing to do with each other are easy to remember and hard to guess. Digits and signs are not needed; it does not expire.</source>
        <translation>Vài từ không liên quan đến nhau thì dễ nhớ và khó đoán. Không bắt buộc số hay ký tự lạ; mật khẩu không hết hạn.</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>Mật khẩu &amp;cũ</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Mật khẩu mớ&amp;i</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Gõ lại</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>Suggest a password</source>
        <translation>Gợi ý mật khẩu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai lần gõ mật khẩu khác nhau.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Gõ lại lần nữa.</translation>
    </message>
    <message>
        <source>The password is looked at.</source>
        <translation>Đang kiểm tra mật khẩu.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>Mật khẩu mới có hiệu lực từ bây giờ.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Only confirm the old one</source>
        <translation>Chỉ xác nhận mật khẩu cũ</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>letters with marks</source>
        <translation>đang gõ chữ có dấu</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock đang bật</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>The sealed recovery code</source>
        <translation>Mã khôi phục niêm phong</translation>
    </message>
    <message>
        <source>For an administrator who cannot sign in any more. A supervisor must be there and shows it by his password. The journal keeps it for good, and the desk says so for 30 days.</source>
        <translation>Dành cho quản trị viên không đăng nhập được nữa. Người kiểm soát phải có mặt và xác nhận bằng mật khẩu của mình. Nhật ký ghi vĩnh viễn, chương trình nhắc trong 30 ngày.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Mã &amp;khôi phục</translation>
    </message>
    <message>
        <source>&amp;Administrator&apos;s login</source>
        <translation>Tên đăng nhập &amp;quản trị viên</translation>
    </message>
    <message>
        <source>&amp;Supervisor&apos;s login</source>
        <translation>Tên đăng nhập &amp;người kiểm soát</translation>
    </message>
    <message>
        <source>Supervisor&apos;s &amp;password</source>
        <translation>&amp;Mật khẩu người kiểm soát</translation>
    </message>
    <message>
        <source>The new codes</source>
        <translation>Các mã mới</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Print the new sheet</source>
        <translation>In tờ mã mới</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Dùng mã</translation>
    </message>
    <message>
        <source>The codes are looked at.</source>
        <translation>Đang kiểm tra mã.</translation>
    </message>
    <message>
        <source>One-time code of %1, for 24 hours:
%2

The new recovery code; the one that was used is void. Print it, seal it, put it into the safe:
%3</source>
        <translation>Mã dùng một lần của %1, trong 24 giờ:
%2

Mã khôi phục mới; mã vừa dùng hết hiệu lực. In, niêm phong, cất vào két:
%3</translation>
    </message>
</context>
<context>
    <name>motcua::ui::ProveDialog</name>
    <message>
        <source>Confirm your password</source>
        <translation>Xác nhận mật khẩu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>This act asks once more for the password of %1. Nothing is lost: the act goes on at once, and for %2 minutes it is not asked again.</source>
        <translation>Việc này cần xác nhận lại mật khẩu của %1. Xác nhận xong việc được làm tiếp ngay; trong %2 phút không hỏi lại.</translation>
    </message>
    <message>
        <source>The password is looked at.</source>
        <translation>Đang kiểm tra mật khẩu.</translation>
    </message>
</context>
</TS>
