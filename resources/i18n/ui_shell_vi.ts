<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>NavBar</name>
    <message>
        <source>Change officer</source>
        <translation>Đổi cán bộ</translation>
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
    <name>SlipOutput</name>
    <message>
        <source>There is no printer and the folder for slips cannot be written. Free the disk or set another folder, then print again.</source>
        <translation>Không có máy in và không ghi được vào thư mục lưu phiếu. Hãy giải phóng ổ đĩa hoặc chọn thư mục khác, rồi in lại.</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>đã lưu vào %1</translation>
    </message>
    <message>
        <source>sent to the printer</source>
        <translation>đã gửi tới máy in</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Esc to go back</source>
        <translation>Esc quay lại</translation>
    </message>
    <message>
        <source>Search dossiers, submitters, procedures…</source>
        <translation>Tra cứu hồ sơ, người nộp, thủ tục…</translation>
    </message>
</context>
</TS>
