<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Practice store: %1</source>
        <translation>Kho thực hành: %1</translation>
    </message>
    <message>
        <source>Your password was confirmed: repeat the act.</source>
        <translation>Đã xác nhận mật khẩu: hãy làm lại.</translation>
    </message>
</context>
<context>
    <name>StoreKeeper</name>
    <message>
        <source>%1 The store is only read from now on; see Ctrl+Shift+B.</source>
        <translation>%1 Từ giờ kho chỉ được đọc; xem Ctrl+Shift+B.</translation>
    </message>
    <message>
        <source>Self-check, %1 to be mended: %2 See Ctrl+Shift+B.</source>
        <translation>Tự kiểm tra, cần xử lý %1 mục: %2 Xem Ctrl+Shift+B.</translation>
    </message>
    <message>
        <source>The backup was not made. %1</source>
        <translation>Chưa sao lưu được. %1</translation>
    </message>
    <message>
        <source>%1 · backed up %2</source>
        <translation>%1 · đã sao lưu %2</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>The store is backed up before the program ends.</source>
        <translation>Kho được sao lưu trước khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>End without backup</source>
        <translation>Thoát không sao lưu</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Chưa sao lưu được</translation>
    </message>
    <message>
        <source>The store was restored</source>
        <translation>Đã phục hồi kho</translation>
    </message>
    <message>
        <source>What was there lies at %1. The program opens the restored store now.</source>
        <translation>Kho cũ được cất tại %1. Chương trình sẽ mở kho đã phục hồi.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>There is no such officer.</source>
        <translation>Không có cán bộ này.</translation>
    </message>
    <message>
        <source>There is no store yet</source>
        <translation>Chưa có kho hồ sơ</translation>
    </message>
    <message>
        <source>The store was restored; what was there lies at %1.</source>
        <translation>Đã phục hồi kho; kho cũ được cất tại %1.</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>Đồng hồ có đúng không?</translation>
    </message>
    <message>
        <source>The clock of this machine jumped from %1 to %2. Now it shows %3.

Nothing is received until you confirm that date and time are right. If they are wrong, set them first. Your confirmation stands in the journal.</source>
        <translation>Đồng hồ của máy này nhảy từ %1 sang %2. Bây giờ đồng hồ chỉ %3.

Chưa tiếp nhận được cho đến khi ông/bà xác nhận ngày giờ đúng. Nếu sai, hãy chỉnh đồng hồ trước. Việc xác nhận được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Đồng hồ đúng</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Confirmed; dossiers are received again.</source>
        <translation>Đã xác nhận; được tiếp nhận hồ sơ trở lại.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Thực hành: %1</translation>
    </message>
    <message>
        <source>Real work: %1</source>
        <translation>Làm việc thật: %1</translation>
    </message>
    <message>
        <source>%1 does not exist. Make a store? One for practice has demonstration officers and marks every slip; one for real work begins with its first two accounts.</source>
        <translation>%1 chưa có. Tạo kho? Kho thực hành có cán bộ mẫu và đánh dấu mọi giấy tờ; kho làm việc thật bắt đầu bằng hai tài khoản đầu tiên.</translation>
    </message>
</context>
</TS>
