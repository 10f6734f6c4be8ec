<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>safety</name>
    <message>
        <source>This is no backup of MotCua, or its head is damaged.</source>
        <translation>Đây không phải là bản sao lưu của MotCua, hoặc phần đầu đã hỏng.</translation>
    </message>
    <message>
        <source>Take another backup of the folder.</source>
        <translation>Hãy dùng một bản sao lưu khác trong thư mục.</translation>
    </message>
    <message>
        <source>This is no recovery code, or a letter of it is wrong.</source>
        <translation>Đây không phải là mã khôi phục, hoặc có một ký tự sai.</translation>
    </message>
    <message>
        <source>Type the nine groups of four from the sheet once more.</source>
        <translation>Hãy nhập lại chín nhóm bốn ký tự trên tờ giấy.</translation>
    </message>
    <message>
        <source>Hashes or seals of this installation do not come out as they must.</source>
        <translation>Hàm băm hoặc mã hóa của bản cài đặt này cho kết quả sai.</translation>
    </message>
    <message>
        <source>Do not work on this machine. Install the program again.</source>
        <translation>Không làm việc trên máy này. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>Two copies of SQLite in one program can damage the store.</source>
        <translation>Hai bản SQLite trong một chương trình có thể làm hỏng kho.</translation>
    </message>
    <message>
        <source>Install the program again from its packages.</source>
        <translation>Hãy cài lại chương trình từ gói cài đặt.</translation>
    </message>
    <message>
        <source>A power cut could take back what was promised.</source>
        <translation>Khi mất điện, điều đã hẹn với người dân có thể bị mất.</translation>
    </message>
    <message>
        <source>Locks cannot be trusted over a network; two desks could damage the store.</source>
        <translation>Khóa tệp qua mạng không đáng tin; hai quầy có thể làm hỏng kho.</translation>
    </message>
    <message>
        <source>Move the store to a disk of this machine.</source>
        <translation>Hãy chuyển kho về ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>Soon nothing more can be received, and no backup be made.</source>
        <translation>Sắp tới sẽ không tiếp nhận thêm được và không sao lưu được.</translation>
    </message>
    <message>
        <source>Make room on this disk; never by deleting what lies beside the store.</source>
        <translation>Hãy giải phóng ổ đĩa; tuyệt đối không xóa các tệp nằm cạnh kho.</translation>
    </message>
    <message>
        <source>Other users of this machine can read every citizen&apos;s data.</source>
        <translation>Người dùng khác trên máy này đọc được dữ liệu của mọi người dân.</translation>
    </message>
    <message>
        <source>Let the administrator set mode 0600 on the file.</source>
        <translation>Nhờ quản trị viên đặt quyền 0600 cho tệp.</translation>
    </message>
    <message>
        <source>Other users of this machine can see or replace the store.</source>
        <translation>Người dùng khác trên máy này thấy hoặc thay được kho.</translation>
    </message>
    <message>
        <source>Let the administrator set mode 0700 on the folder.</source>
        <translation>Nhờ quản trị viên đặt quyền 0700 cho thư mục.</translation>
    </message>
    <message>
        <source>Under two names the store has two locks, or it is no longer where it was opened.</source>
        <translation>Kho có hai tên thì có hai khóa, hoặc kho không còn ở nơi đã mở.</translation>
    </message>
    <message>
        <source>Remove the second name, close the program and open it again.</source>
        <translation>Hãy bỏ tên thứ hai, đóng chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>Everything can be read, nothing can be received or changed.</source>
        <translation>Xem được tất cả, nhưng không tiếp nhận hay thay đổi được gì.</translation>
    </message>
    <message>
        <source>Give the owner the right to write, then open the program again.</source>
        <translation>Hãy cấp quyền ghi cho chủ sở hữu, rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Store and program are of different age.</source>
        <translation>Kho và chương trình khác phiên bản.</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Hãy cài phiên bản chương trình mới hơn.</translation>
    </message>
    <message>
        <source>The disk has damaged the file; what is shown may be wrong.</source>
        <translation>Ổ đĩa đã làm hỏng tệp; nội dung hiển thị có thể sai.</translation>
    </message>
    <message>
        <source>Stop working, keep the file, restore the last backup, and have the disk looked at.</source>
        <translation>Ngừng làm việc, giữ nguyên tệp, phục hồi bản sao lưu gần nhất và cho kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>Rows are missing; the store was changed by another program.</source>
        <translation>Thiếu dữ liệu; kho đã bị chương trình khác sửa.</translation>
    </message>
    <message>
        <source>Tell the supervisor, keep the file, restore the last backup.</source>
        <translation>Báo người kiểm soát, giữ nguyên tệp, phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>An act is being written, or could not be finished.</source>
        <translation>Một thao tác đang được ghi, hoặc chưa ghi xong được.</translation>
    </message>
    <message>
        <source>Look again in a minute; if it stays, let the administrator look at the disk.</source>
        <translation>Kiểm tra lại sau một phút; nếu vẫn còn, nhờ quản trị viên xem ổ đĩa.</translation>
    </message>
    <message>
        <source>What happened was changed behind the back of the program.</source>
        <translation>Diễn biến đã ghi bị sửa ngoài chương trình.</translation>
    </message>
    <message>
        <source>Tell the supervisor, keep the file, compare with the last closing report.</source>
        <translation>Báo người kiểm soát, giữ nguyên tệp, so với báo cáo chốt sổ gần nhất.</translation>
    </message>
    <message>
        <source>An old copy of the store was put in its place, or its journal was rewritten: later promises to citizens are missing.</source>
        <translation>Bản cũ của kho đã bị đặt vào chỗ kho, hoặc nhật ký bị viết lại: thiếu các giấy hẹn về sau.</translation>
    </message>
    <message>
        <source>Do not receive. Tell the supervisor; find the newer store or the newest backup.</source>
        <translation>Không tiếp nhận. Báo người kiểm soát; tìm kho mới hơn hoặc bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>Dates and times of reception would be wrong, and with them what is promised.</source>
        <translation>Ngày giờ tiếp nhận sẽ sai, kéo theo ngày hẹn sai.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine before anything is received.</source>
        <translation>Hãy chỉnh ngày, giờ và múi giờ của máy trước khi tiếp nhận.</translation>
    </message>
    <message>
        <source>If this disk dies now, everything since then is lost.</source>
        <translation>Nếu ổ đĩa hỏng lúc này, mọi việc từ đó đến nay sẽ mất.</translation>
    </message>
    <message>
        <source>Make a backup now, and see why the nightly one was not made.</source>
        <translation>Hãy sao lưu ngay, và xem vì sao bản sao lưu hằng đêm không được tạo.</translation>
    </message>
    <message>
        <source>If the disk dies or the machine is stolen, store and backups are gone together.</source>
        <translation>Nếu hỏng ổ đĩa hoặc mất máy, kho và bản sao lưu mất cùng nhau.</translation>
    </message>
    <message>
        <source>Choose a backup folder on another disk.</source>
        <translation>Hãy chọn thư mục sao lưu trên ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Whoever takes the machine opens the backups, and if it burns nobody does.</source>
        <translation>Ai lấy được máy thì mở được bản sao lưu; máy cháy thì không ai mở được.</translation>
    </message>
    <message>
        <source>Print the recovery code, put it into the safe, then remove it from this machine.</source>
        <translation>Hãy in mã khôi phục, cất vào két, rồi xóa mã khỏi máy này.</translation>
    </message>
    <message>
        <source>The store does not keep one of its rules.</source>
        <translation>Kho không giữ đúng một quy tắc của nó.</translation>
    </message>
    <message>
        <source>Tell the administrator, and look with verify.</source>
        <translation>Báo quản trị viên và kiểm tra bằng lệnh verify.</translation>
    </message>
    <message>
        <source>Whoever takes the disk away can read every citizen&apos;s data.</source>
        <translation>Ai lấy được ổ đĩa thì đọc được dữ liệu của mọi người dân.</translation>
    </message>
    <message>
        <source>Install this machine with an encrypted disk (LUKS); the program does not encrypt the store.</source>
        <translation>Hãy cài máy với ổ đĩa mã hóa (LUKS); chương trình không mã hóa kho.</translation>
    </message>
    <message>
        <source>Nobody can enter officers or start a reset of a password.</source>
        <translation>Không ai thêm được cán bộ hay cấp lại mật khẩu.</translation>
    </message>
    <message>
        <source>A new store: make the first run. Else use the sealed recovery code with a supervisor.</source>
        <translation>Kho mới: chạy lần đầu (first-run). Nếu không: dùng mã khôi phục niêm phong cùng người kiểm soát.</translation>
    </message>
    <message>
        <source>Nobody can give roles or watch over what is done.</source>
        <translation>Không ai giao được vai trò hay kiểm soát công việc.</translation>
    </message>
    <message>
        <source>Let the administrator start a reset for the supervisor.</source>
        <translation>Nhờ quản trị viên cấp mã đặt lại mật khẩu cho người kiểm soát.</translation>
    </message>
    <message>
        <source>These officers cannot sign in yet; a code that lies about could be misused.</source>
        <translation>Những cán bộ này chưa đăng nhập được; mã dùng một lần để lộ có thể bị lạm dụng.</translation>
    </message>
    <message>
        <source>Let them choose a password with their one-time code, or close the accounts.</source>
        <translation>Để họ đặt mật khẩu bằng mã dùng một lần, hoặc đóng tài khoản.</translation>
    </message>
    <message>
        <source>Somebody tried twenty wrong passwords; perhaps not the officer himself.</source>
        <translation>Có người đã gõ sai mật khẩu hai mươi lần, có thể không phải chính cán bộ đó.</translation>
    </message>
    <message>
        <source>Ask the officer, then unlock the account or start a reset.</source>
        <translation>Hỏi cán bộ đó, rồi mở khóa tài khoản hoặc cấp mã đặt lại mật khẩu.</translation>
    </message>
    <message>
        <source>The sealed envelope was opened within the last 30 days.</source>
        <translation>Phong bì niêm phong đã được mở trong 30 ngày qua.</translation>
    </message>
    <message>
        <source>Make sure that it was right, and that the new code lies sealed in the safe.</source>
        <translation>Xác minh việc đó là đúng, và mã mới đã niêm phong trong két.</translation>
    </message>
</context>
</TS>
