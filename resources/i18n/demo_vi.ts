<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>%1 dossiers with %2 events.</source>
        <translation>%1 hồ sơ với %2 sự kiện.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Nobody in this centre can receive anything in that time.</source>
        <translation>Trong thời gian đó không ai ở trung tâm này tiếp nhận được hồ sơ nào.</translation>
    </message>
    <message>
        <source>Ask for more months, or check units, officers and catalogue.</source>
        <translation>Hãy chọn nhiều tháng hơn, hoặc kiểm tra đơn vị, công chức và danh mục thủ tục.</translation>
    </message>
    <message>
        <source>A production store is never filled with invented dossiers.</source>
        <translation>Kho hồ sơ chính thức không bao giờ được điền hồ sơ giả lập.</translation>
    </message>
    <message>
        <source>Make a practice store with: init --practice</source>
        <translation>Hãy tạo kho thực hành bằng lệnh: init --practice</translation>
    </message>
</context>
</TS>
