<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Say</name>
    <message>
        <source>The clock of a production store cannot be set.</source>
        <translation>Không đặt được đồng hồ của kho chính thức.</translation>
    </message>
    <message>
        <source>Leave --at away, or use a practice store.</source>
        <translation>Hãy bỏ --at, hoặc dùng kho thực hành.</translation>
    </message>
    <message>
        <source>There is no active officer &quot;%1&quot; in this store.</source>
        <translation>Kho này không có cán bộ đang hoạt động &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name one of its officers with --as.</source>
        <translation>Hãy nêu một cán bộ của kho bằng --as.</translation>
    </message>
    <message>
        <source>There is no dossier with the code %1.</source>
        <translation>Không có hồ sơ mang mã %1.</translation>
    </message>
    <message>
        <source>Search it with: search TEXT</source>
        <translation>Hãy tìm bằng: search TỪ</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The file cannot be read. Check its name and your right to read it.</source>
        <translation>Không đọc được tệp. Hãy kiểm tra tên tệp và quyền đọc.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Tệp quá lớn.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space.</source>
        <translation>Không ghi được tệp. Hãy kiểm tra thư mục và dung lượng trống.</translation>
    </message>
    <message>
        <source>There is no store at this place. Make one with init, or name another with --store.</source>
        <translation>Không có kho hồ sơ ở đây. Hãy tạo bằng init, hoặc nêu kho khác bằng --store.</translation>
    </message>
    <message>
        <source>The store or the disk reports a fault (%1). Nothing was changed.</source>
        <translation>Kho hồ sơ hoặc ổ đĩa báo lỗi (%1). Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The program has met an error of its own. Nothing was changed.</source>
        <translation>Chương trình gặp lỗi nội bộ. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Hẹn trả: %1</translation>
    </message>
    <message>
        <source>(provisional)</source>
        <translation>(tạm tính)</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Lịch làm việc: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date and time.</source>
        <translation>&quot;%1&quot; không phải ngày giờ.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-19T10:00.</source>
        <translation>Viết theo dạng 2026-11-19T10:00.</translation>
    </message>
    <message>
        <source>Due by index 766: %1</source>
        <translation>Hẹn trả theo chỉ số 766: %1</translation>
    </message>
    <message>
        <source>Give --limit and --start, or --ledger.</source>
        <translation>Cần --limit và --start, hoặc --ledger.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time limit.</source>
        <translation>&quot;%1&quot; không phải thời hạn.</translation>
    </message>
    <message>
        <source>Write it as 3wd, 8wh, 5cd, 1mo, now or in words such as &quot;03 ngày làm việc&quot;.</source>
        <translation>Viết 3wd, 8wh, 5cd, 1mo, now hoặc bằng chữ như &quot;03 ngày làm việc&quot;.</translation>
    </message>
    <message>
        <source>%1 working hours, %2 working days</source>
        <translation>%1 giờ làm việc, %2 ngày làm việc</translation>
    </message>
    <message>
        <source>Added %1, changed %2, unchanged %3, rejected %4, needing attention %5.</source>
        <translation>Thêm %1, thay đổi %2, giữ nguyên %3, từ chối %4, cần xem lại %5.</translation>
    </message>
    <message>
        <source>limit to be entered</source>
        <translation>thời hạn cần nhập</translation>
    </message>
    <message>
        <source>No procedure fits. Search with fewer or shorter words.</source>
        <translation>Không có thủ tục phù hợp. Hãy tìm bằng ít từ hơn hoặc từ ngắn hơn.</translation>
    </message>
    <message>
        <source>The catalogue has no procedure %1.</source>
        <translation>Danh mục không có thủ tục %1.</translation>
    </message>
    <message>
        <source>Search it with: catalogue list --search TEXT</source>
        <translation>Hãy tìm bằng: catalogue list --search TỪ</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn giải quyết</translation>
    </message>
    <message>
        <source>The file does not hold one JSON object.</source>
        <translation>Tệp không chứa một đối tượng JSON.</translation>
    </message>
    <message>
        <source>See the manual for its form.</source>
        <translation>Xem hướng dẫn về dạng tệp.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Đã tiếp nhận: %1</translation>
    </message>
    <message>
        <source>It had been received before; nothing new was made.</source>
        <translation>Hồ sơ này đã được tiếp nhận trước đó; không tạo hồ sơ mới.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Bước: %1</translation>
    </message>
    <message>
        <source>The result is returned by counter, post or online.</source>
        <translation>Kết quả được trả bằng counter, post hoặc online.</translation>
    </message>
    <message>
        <source>Correct the data file.</source>
        <translation>Hãy sửa lại tệp dữ liệu.</translation>
    </message>
    <message>
        <source>There is no active officer &quot;%1&quot; in this store.</source>
        <translation>Kho này không có cán bộ đang hoạt động &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Slip: %1</source>
        <translation>Giấy tiếp nhận: %1</translation>
    </message>
    <message>
        <source>The process of this dossier has ended: %1.</source>
        <translation>Quá trình xử lý hồ sơ này đã kết thúc: %1.</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;.</source>
        <translation>Không có &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Hãy kiểm tra lại cách viết.</translation>
    </message>
    <message>
        <source>The clock of a production store cannot be set.</source>
        <translation>Không đặt được đồng hồ của kho chính thức.</translation>
    </message>
    <message>
        <source>Leave --at away, or use a practice store.</source>
        <translation>Hãy bỏ --at, hoặc dùng kho thực hành.</translation>
    </message>
    <message>
        <source>Store %1 of centre %2 with %3 procedures.</source>
        <translation>Đã tạo kho %1 của trung tâm %2 với %3 thủ tục.</translation>
    </message>
    <message>
        <source>Every slip was printed.</source>
        <translation>Mọi giấy tiếp nhận đã được in.</translation>
    </message>
    <message>
        <source>Received, but the slip was not printed: %1</source>
        <translation>Đã tiếp nhận nhưng chưa in giấy: %1</translation>
    </message>
    <message>
        <source>%1 processes, %2 problems</source>
        <translation>%1 quy trình, %2 vấn đề</translation>
    </message>
    <message>
        <source>Added %1, changed %2, unchanged %3.</source>
        <translation>Thêm %1, thay đổi %2, giữ nguyên %3.</translation>
    </message>
    <message>
        <source>No dossier.</source>
        <translation>Không có hồ sơ.</translation>
    </message>
    <message>
        <source>%1 dossiers</source>
        <translation>%1 hồ sơ</translation>
    </message>
    <message>
        <source>This version cannot print the form &quot;%1&quot;.</source>
        <translation>Phiên bản này không in được biểu mẫu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It prints: receipt.</source>
        <translation>Chương trình in được: receipt.</translation>
    </message>
    <message>
        <source>%1, print %2</source>
        <translation>%1, lần in %2</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>There is no centre &quot;%1&quot;.</source>
        <translation>Không có trung tâm &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use one of %1, or the path of a centre file.</source>
        <translation>Hãy dùng một trong %1, hoặc đường dẫn tệp trung tâm.</translation>
    </message>
</context>
</TS>
