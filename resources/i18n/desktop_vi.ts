<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Practice store: %1</source>
        <translation>Kho thực hành: %1</translation>
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
        <source>%1 does not exist. Make a practice store? It has demonstration officers and marks every slip. A store for real work is made with motcua-cli init.</source>
        <translation>%1 chưa có. Tạo kho thực hành? Kho này có sẵn cán bộ mẫu và mọi giấy in ra đều ghi THỰC HÀNH. Kho chính thức được tạo bằng motcua-cli init.</translation>
    </message>
</context>
</TS>
