<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>store</name>
    <message>
        <source>SQLite %1, one copy.</source>
        <translation>SQLite %1, chỉ một bản.</translation>
    </message>
    <message>
        <source>Every setting of the connection holds.</source>
        <translation>Mọi thiết lập của kết nối đều có hiệu lực.</translation>
    </message>
    <message>
        <source>These settings do not hold: %1.</source>
        <translation>Các thiết lập sau không có hiệu lực: %1.</translation>
    </message>
    <message>
        <source>The store lies on a disk of this machine (%1).</source>
        <translation>Kho hồ sơ nằm trên ổ đĩa của máy này (%1).</translation>
    </message>
    <message>
        <source>The store lies on a network drive (%1). Move it to a disk of this machine.</source>
        <translation>Kho hồ sơ nằm trên ổ đĩa mạng (%1). Hãy chuyển kho về ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>%1 MB are free, %2 MB are needed.</source>
        <translation>Còn trống %1 MB, cần %2 MB.</translation>
    </message>
    <message>
        <source>Only %1 MB are free, %2 MB are needed. Make room on this disk.</source>
        <translation>Chỉ còn trống %1 MB, cần %2 MB. Hãy giải phóng chỗ trên ổ đĩa này.</translation>
    </message>
    <message>
        <source>Only the owner may open the file of the store.</source>
        <translation>Chỉ chủ sở hữu được mở tệp của kho hồ sơ.</translation>
    </message>
    <message>
        <source>Others may open the file of the store. Take their rights away (mode 0600).</source>
        <translation>Người khác có thể mở tệp của kho hồ sơ. Hãy bỏ quyền của họ (chế độ 0600).</translation>
    </message>
    <message>
        <source>Only the owner may enter the directory of the store, or it is for practice.</source>
        <translation>Chỉ chủ sở hữu vào được thư mục của kho hồ sơ, hoặc đây là kho thực hành.</translation>
    </message>
    <message>
        <source>Others may enter the directory of the store. Take their rights away (mode 0700).</source>
        <translation>Người khác có thể vào thư mục của kho hồ sơ. Hãy bỏ quyền của họ (chế độ 0700).</translation>
    </message>
    <message>
        <source>The file of the store has one name.</source>
        <translation>Tệp của kho hồ sơ chỉ có một tên.</translation>
    </message>
    <message>
        <source>The file of the store has a second name. Remove the other hard link.</source>
        <translation>Tệp của kho hồ sơ có tên thứ hai. Hãy xóa liên kết cứng còn lại.</translation>
    </message>
    <message>
        <source>The store can only be read. Give the owner the right to write.</source>
        <translation>Kho hồ sơ chỉ đọc được. Hãy cấp quyền ghi cho chủ sở hữu.</translation>
    </message>
    <message>
        <source>The store can be written.</source>
        <translation>Kho hồ sơ ghi được.</translation>
    </message>
    <message>
        <source>The store has schema %1, this program %2.</source>
        <translation>Kho hồ sơ có cấu trúc số %1, chương trình này dùng số %2.</translation>
    </message>
    <message>
        <source>The pages of the store are whole.</source>
        <translation>Các trang của kho hồ sơ còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The file of the store is damaged (%1). Restore the last copy.</source>
        <translation>Tệp của kho hồ sơ bị hỏng (%1). Hãy khôi phục bản sao gần nhất.</translation>
    </message>
    <message>
        <source>Every reference leads to a row.</source>
        <translation>Mọi tham chiếu đều dẫn tới một dòng.</translation>
    </message>
    <message>
        <source>Rows of the table %1 refer to rows that are missing.</source>
        <translation>Có dòng của bảng %1 tham chiếu tới dòng không còn tồn tại.</translation>
    </message>
    <message>
        <source>A rollback journal with content lies beside the store: somebody writes at this moment, or the disk may not be written.</source>
        <translation>Cạnh kho hồ sơ có tệp hoàn tác chưa rỗng: đang có người ghi, hoặc ổ đĩa không ghi được.</translation>
    </message>
    <message>
        <source>No rollback journal waits beside the store.</source>
        <translation>Không có tệp hoàn tác nào chờ cạnh kho hồ sơ.</translation>
    </message>
    <message>
        <source>The journal of %1 events is unbroken.</source>
        <translation>Nhật ký gồm %1 sự kiện liền mạch.</translation>
    </message>
    <message>
        <source>The journal does not fit from event %1 on. Tell the supervisor and keep the file.</source>
        <translation>Nhật ký không khớp kể từ sự kiện số %1. Hãy báo người kiểm soát và giữ nguyên tệp.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>Đồng hồ chỉ %1.</translation>
    </message>
    <message>
        <source>The clock shows %1, but the last event is of %2. Set the clock of this machine.</source>
        <translation>Đồng hồ chỉ %1, nhưng sự kiện cuối cùng là lúc %2. Hãy chỉnh đồng hồ của máy này.</translation>
    </message>
    <message>
        <source>This could not be looked at (%1).</source>
        <translation>Không kiểm tra được mục này (%1).</translation>
    </message>
    <message>
        <source>This is no ordinary file, or it may not be read.</source>
        <translation>Đây không phải là tệp thông thường, hoặc không được quyền đọc.</translation>
    </message>
    <message>
        <source>Choose the scanned file itself; links, folders and devices are not followed.</source>
        <translation>Hãy chọn chính tệp đã quét; không nhận liên kết, thư mục hay thiết bị.</translation>
    </message>
    <message>
        <source>What comes out of the backup is not what its head says (%1).</source>
        <translation>Nội dung lấy ra từ bản sao lưu không khớp với phần đầu của nó (%1).</translation>
    </message>
    <message>
        <source>Take the backup before it, or the copy on the other disk.</source>
        <translation>Hãy dùng bản sao lưu trước đó, hoặc bản trên ổ đĩa khác.</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>nhật ký</translation>
    </message>
    <message>
        <source>number of dossiers</source>
        <translation>số hồ sơ</translation>
    </message>
    <message>
        <source>This is no backup of MotCua, or its head is damaged.</source>
        <translation>Đây không phải là bản sao lưu của MotCua, hoặc phần đầu đã hỏng.</translation>
    </message>
    <message>
        <source>Take another backup of the folder.</source>
        <translation>Hãy dùng một bản sao lưu khác trong thư mục.</translation>
    </message>
    <message>
        <source>The backup is damaged: it was changed or cut off.</source>
        <translation>Bản sao lưu đã hỏng: bị sửa hoặc bị cắt bớt.</translation>
    </message>
    <message>
        <source>This recovery code does not open this backup.</source>
        <translation>Mã khôi phục này không mở được bản sao lưu này.</translation>
    </message>
    <message>
        <source>Use the sheet of the store and the time when the backup was made.</source>
        <translation>Hãy dùng tờ mã của đúng kho này, vào lúc bản sao lưu được tạo.</translation>
    </message>
    <message>
        <source>Hashes and seals come out as they must.</source>
        <translation>Hàm băm và mã hóa cho kết quả đúng.</translation>
    </message>
    <message>
        <source>Hashes or seals do not come out as they must.</source>
        <translation>Hàm băm hoặc mã hóa cho kết quả sai.</translation>
    </message>
    <message>
        <source>The clock jumped from %1 to %2, and nobody has confirmed it.</source>
        <translation>Đồng hồ nhảy từ %1 sang %2 mà chưa ai xác nhận.</translation>
    </message>
    <message>
        <source>The time zone of this machine (%1) is that of Viet Nam.</source>
        <translation>Múi giờ của máy này (%1) là giờ Việt Nam.</translation>
    </message>
    <message>
        <source>The time zone of this machine is %1; the desk reckons in that of Viet Nam all the same.</source>
        <translation>Múi giờ của máy này là %1; chương trình vẫn tính theo giờ Việt Nam.</translation>
    </message>
    <message>
        <source>Whether the disk is encrypted cannot be told here.</source>
        <translation>Không xác định được ổ đĩa có được mã hóa hay không.</translation>
    </message>
    <message>
        <source>The disk of the store is encrypted.</source>
        <translation>Ổ đĩa của kho đã được mã hóa.</translation>
    </message>
    <message>
        <source>The disk of the store is not encrypted (LUKS).</source>
        <translation>Ổ đĩa của kho chưa được mã hóa (LUKS).</translation>
    </message>
    <message>
        <source>%1 MB lie in reserve for the day on which the disk is full.</source>
        <translation>Có %1 MB dự phòng cho lúc ổ đĩa đầy.</translation>
    </message>
    <message>
        <source>Nothing lies in reserve; it is laid down once there is room.</source>
        <translation>Chưa có chỗ dự phòng; chương trình sẽ giữ chỗ khi ổ đĩa đủ trống.</translation>
    </message>
    <message>
        <source>There is no room for the file on the disk of the store.</source>
        <translation>Ổ đĩa của kho không còn chỗ cho tệp này.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Hãy giải phóng bớt ổ đĩa.</translation>
    </message>
</context>
</TS>
