<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>FoundModel</name>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước / tình trạng</translation>
    </message>
    <message>
        <source>Received ↓</source>
        <translation>Tiếp nhận ↓</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Dossier code, name, number, phone or procedure</source>
        <translation>Mã hồ sơ, họ tên, số định danh, điện thoại hoặc thủ tục</translation>
    </message>
    <message>
        <source>Dossiers found</source>
        <translation>Hồ sơ tìm thấy</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ chọn dòng</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter mở hồ sơ</translation>
    </message>
    <message>
        <source>Esc clear the box</source>
        <translation>Esc xóa ô tìm</translation>
    </message>
    <message>
        <source>F5 refresh</source>
        <translation>F5 làm mới</translation>
    </message>
    <message>
        <source>A slip or an identity card can be scanned from every page</source>
        <translation>Ở trang nào cũng quét được phiếu hẹn hoặc thẻ căn cước</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>The check characters on the slip do not fit dossier %1. Compare the slip with the dossier before you trust it.</source>
        <translation>Mã kiểm tra trên phiếu không khớp hồ sơ %1. Đối chiếu phiếu với hồ sơ trước khi tin phiếu.</translation>
    </message>
    <message>
        <source>Open the dossier all the same</source>
        <translation>Vẫn mở hồ sơ</translation>
    </message>
    <message>
        <source>No dossier is found for &quot;%1&quot;.</source>
        <translation>Không tìm thấy hồ sơ nào với “%1”.</translation>
    </message>
    <message>
        <source>Try fewer words, a part of the code, the phone, or the whole personal number. Esc clears the box.</source>
        <translation>Thử bớt từ, một phần mã hồ sơ, số điện thoại, hoặc số định danh đủ chữ số. Esc xóa ô tìm.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation><numerusform>%n kết quả</numerusform></translation>
    </message>
    <message>
        <source>Found %1 dossiers, newest first</source>
        <translation>Tìm thấy %1 hồ sơ, mới nhất ở trên</translation>
    </message>
    <message>
        <source>Found %1 dossiers; the newest %2 are shown</source>
        <translation>Tìm thấy %1 hồ sơ, đang hiện %2 hồ sơ mới nhất</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
</context>
<context>
    <name>SearchTips</name>
    <message>
        <source>Type anything that you know of the dossier</source>
        <translation>Gõ bất cứ điều gì biết về hồ sơ</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Phiếu hẹn</translation>
    </message>
    <message>
        <source>Scan the QR of the slip, wherever you are: the dossier opens at once.</source>
        <translation>Quét mã QR trên phiếu, ở trang nào cũng được: hồ sơ mở ngay.</translation>
    </message>
    <message>
        <source>Dossier code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>The whole code, or any part of it: day, or the last digits.</source>
        <translation>Cả mã hoặc một phần bất kỳ: ngày nhận, các số cuối.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Of the submitter or the owner, with or without diacritics.</source>
        <translation>Của người nộp hoặc chủ hồ sơ, có dấu hay không dấu.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Any part from three digits on.</source>
        <translation>Một phần bất kỳ, từ ba chữ số.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Personal number or tax code, whole; or scan the identity card.</source>
        <translation>Số định danh hoặc mã số thuế, đủ chữ số; hoặc quét thẻ căn cước.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Words of its name, or its code.</source>
        <translation>Từ trong tên thủ tục, hoặc mã thủ tục.</translation>
    </message>
    <message>
        <source>Several words narrow it down: &quot;chi khai sinh&quot; finds dossiers with all three.</source>
        <translation>Gõ nhiều từ để thu hẹp: “chi khai sinh” chỉ tìm hồ sơ có cả ba từ.</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Early</source>
        <translation>Sớm hạn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation><numerusform>Quá hạn %n ngày</numerusform></translation>
    </message>
    <message>
        <source>Late by hours</source>
        <translation>Quá hạn trong ngày</translation>
    </message>
</context>
</TS>
