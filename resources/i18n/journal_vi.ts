<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>This is no checkpoint of a journal, or it was changed.</source>
        <translation>Đây không phải là mốc chốt sổ của nhật ký, hoặc đã bị sửa.</translation>
    </message>
    <message>
        <source>Take the file that the checkpoint command wrote, as it was.</source>
        <translation>Hãy dùng đúng tệp mà lệnh checkpoint đã ghi, giữ nguyên nội dung.</translation>
    </message>
</context>
</TS>
