<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>shortDate</name>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Không có ngày này trong lịch.</translation>
    </message>
    <message>
        <source>Check day, month and year.</source>
        <translation>Hãy kiểm tra ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Không đọc được ngày.</translation>
    </message>
    <message>
        <source>Write it as 31/12/2026 or 31122026; 0 is today, +3 three days from today.</source>
        <translation>Hãy ghi như 31/12/2026 hoặc 31122026; 0 là hôm nay, +3 là ba ngày sau hôm nay.</translation>
    </message>
    <message>
        <source>The year has two digits.</source>
        <translation>Năm chỉ có hai chữ số.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Hãy ghi năm đủ bốn chữ số.</translation>
    </message>
</context>
<context>
    <name>shortTime</name>
    <message>
        <source>The time of day cannot be read.</source>
        <translation>Không đọc được giờ này.</translation>
    </message>
    <message>
        <source>Write it as 8:30, 830 or 8h.</source>
        <translation>Viết như 8:30, 830 hoặc 8h.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Không có giờ này trong ngày.</translation>
    </message>
    <message>
        <source>Hours go from 0 to 23, minutes to 59.</source>
        <translation>Giờ từ 0 đến 23, phút đến 59.</translation>
    </message>
</context>
</TS>
