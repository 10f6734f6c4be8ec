<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>StoreDialog</name>
    <message>
        <source>Safety of the store</source>
        <translation>An toàn của kho</translation>
    </message>
    <message>
        <source>What the self-check found</source>
        <translation>Kết quả tự kiểm tra</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Thư mục…</translation>
    </message>
    <message>
        <source>Recovery code…</source>
        <translation>Mã khôi phục…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Phục hồi…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Sao lưu lúc</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Last code</source>
        <translation>Mã hồ sơ cuối</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>Make one with F9</source>
        <translation>Bấm F9 để sao lưu</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Mọi mục đều đạt.</translation>
    </message>
    <message>
        <source>Not in order: %1</source>
        <translation>Không đạt: %1</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>Bản sao lưu được ghi vào %1.</translation>
    </message>
    <message>
        <source>That is the same disk as the store: choose one on another disk.</source>
        <translation>Đây là cùng ổ đĩa với kho: hãy chọn thư mục trên ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The recovery code still lies on this machine: print it and remove it.</source>
        <translation>Mã khôi phục còn nằm trên máy này: hãy in ra rồi xóa khỏi máy.</translation>
    </message>
    <message>
        <source>Backed up, opened and verified: %1</source>
        <translation>Đã sao lưu, mở lại và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>The code does not lie on this machine any more. It is on the printed sheet.</source>
        <translation>Mã không còn nằm trên máy này. Mã ở trên tờ giấy đã in.</translation>
    </message>
    <message>
        <source>It lies in the safe: remove it here</source>
        <translation>Đã cất vào két: xóa khỏi máy này</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>The store goes back to %1, with %2 dossiers.</source>
        <translation>Kho trở về lúc %1, với %2 hồ sơ.</translation>
    </message>
    <message>
        <source>The backup is not of the store that is open.</source>
        <translation>Bản sao lưu không phải của kho đang mở.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing has happened since.</source>
        <translation>Không mất gì: từ đó đến nay chưa có thay đổi.</translation>
    </message>
    <message>
        <source>Lost: %1 events since %2.</source>
        <translation>Sẽ mất: %1 sự kiện từ lúc %2.</translation>
    </message>
    <message>
        <source>Among them %1 dossiers received since, from %2 to %3: their citizens hold slips.</source>
        <translation>Trong đó có %1 hồ sơ tiếp nhận sau đó, từ %2 đến %3: người dân đang giữ giấy tiếp nhận.</translation>
    </message>
    <message>
        <source>The store as it is now is laid aside, not deleted.</source>
        <translation>Kho hiện tại được cất sang bên, không bị xóa.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Phục hồi bản sao lưu này?</translation>
    </message>
    <message>
        <source>Prepared; nothing was changed yet. A supervisor signs in here, chooses the same backup and restores it.</source>
        <translation>Đã chuẩn bị; chưa thay đổi gì. Người kiểm soát TTHC đăng nhập ở đây, chọn đúng bản sao lưu này và phục hồi.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Phục hồi</translation>
    </message>
    <message>
        <source>Nine groups of four from the sheet</source>
        <translation>Chín nhóm bốn ký tự trên tờ giấy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Something is under way.</source>
        <translation>Đang thực hiện một việc khác.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Hãy chọn một bản sao lưu trước.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>The store is brought up to date</source>
        <translation>Nâng cấp kho hồ sơ</translation>
    </message>
    <message>
        <source>This version of the program keeps more than the last one. First a copy of the store is laid beside it; please do not switch the computer off.</source>
        <translation>Phiên bản này của chương trình lưu nhiều thông tin hơn phiên bản trước. Trước hết, một bản sao của kho được cất bên cạnh kho; xin đừng tắt máy.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The copy stands beside the store. Now the store itself is brought up to date; this cannot be stopped any more. Please do not switch the computer off.</source>
        <translation>Bản sao đã nằm cạnh kho. Bây giờ kho đang được nâng cấp, không dừng được nữa. Xin đừng tắt máy.</translation>
    </message>
    <message>
        <source>It is being stopped. Nothing was changed in the store.</source>
        <translation>Đang dừng. Kho không bị thay đổi gì.</translation>
    </message>
</context>
</TS>
