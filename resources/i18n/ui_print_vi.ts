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
    <message>
        <source>There is no room for the file in %1.</source>
        <translation>Không đủ chỗ ghi tệp trong %1.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Giải phóng bớt dung lượng ở đó hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Nothing may be written into %1.</source>
        <translation>Không được phép ghi vào %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>The file %1 is open in another program.</source>
        <translation>Tệp %1 đang mở trong chương trình khác.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Đóng tệp ở đó hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>The file %1 is neither XLSX nor CSV nor PDF by its name.</source>
        <translation>Theo tên, tệp %1 không phải XLSX, CSV hay PDF.</translation>
    </message>
    <message>
        <source>Let its name end with .xlsx, .csv or .pdf.</source>
        <translation>Đặt tên kết thúc bằng .xlsx, .csv hoặc .pdf.</translation>
    </message>
    <message>
        <source>A workbook holds at most %1 rows.</source>
        <translation>Một bảng tính chứa nhiều nhất %1 dòng.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or write a CSV file.</source>
        <translation>Chọn kỳ ngắn hơn hoặc ghi tệp CSV.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>%1 text(s) are longer than the %2 characters that a cell of a workbook holds; their ends are missing here and marked […]. CSV and PDF hold them whole.</source>
        <translation>%1 đoạn văn bản dài hơn %2 ký tự mà một ô bảng tính chứa được; phần cuối không có ở đây và được đánh dấu […]. Tệp CSV và PDF giữ đủ.</translation>
    </message>
</context>
</TS>
