<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>print</name>
    <message>
        <source>No font with all Vietnamese letters is installed for forms.</source>
        <translation>Máy chưa cài phông chữ có đủ chữ cái tiếng Việt để in biểu mẫu.</translation>
    </message>
    <message>
        <source>Install the font Tinos (package fonts-croscore).</source>
        <translation>Hãy cài phông Tinos (gói fonts-croscore).</translation>
    </message>
    <message>
        <source>The form&apos;s font %1 has no letter for %2.</source>
        <translation>Phông chữ %1 của biểu mẫu không có ký tự %2.</translation>
    </message>
    <message>
        <source>Correct the text that holds it, then print again.</source>
        <translation>Hãy sửa nội dung có ký tự này rồi in lại.</translation>
    </message>
    <message>
        <source>The form has more text than any form can have.</source>
        <translation>Nội dung biểu mẫu dài quá mức cho phép.</translation>
    </message>
    <message>
        <source>Shorten its entries.</source>
        <translation>Hãy rút ngắn các mục đã nhập.</translation>
    </message>
    <message>
        <source>The dossier&apos;s code is too long for a QR code.</source>
        <translation>Mã hồ sơ quá dài để tạo mã QR.</translation>
    </message>
    <message>
        <source>Check the pattern of codes in the centre&apos;s settings.</source>
        <translation>Hãy kiểm tra mẫu mã hồ sơ trong cấu hình của trung tâm.</translation>
    </message>
    <message>
        <source>The print system did not take the pages. Choose another printer (Ctrl+Shift+P) or save PDFs instead.</source>
        <translation>Hệ thống in không nhận bản in. Hãy chọn máy in khác (Ctrl+Shift+P) hoặc lưu thành tệp PDF.</translation>
    </message>
    <message>
        <source>This computer has no print system. Choose to save PDFs (Ctrl+Shift+P) and print them elsewhere.</source>
        <translation>Máy này chưa có hệ thống in. Hãy chọn lưu thành tệp PDF (Ctrl+Shift+P) và in ở máy khác.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on and connected.</source>
        <translation>Máy in không phản hồi. Hãy kiểm tra nguồn và kết nối.</translation>
    </message>
    <message>
        <source>This computer has no print system. Slips can be saved as PDF.</source>
        <translation>Máy này chưa có hệ thống in. Có thể lưu giấy thành tệp PDF.</translation>
    </message>
    <message>
        <source>The print system does not answer. Check the printer, or save slips as PDF.</source>
        <translation>Hệ thống in không phản hồi. Hãy kiểm tra máy in hoặc lưu giấy thành tệp PDF.</translation>
    </message>
</context>
</TS>
