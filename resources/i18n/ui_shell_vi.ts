<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>NavBar</name>
    <message>
        <source>Change officer</source>
        <translation>Đổi cán bộ</translation>
    </message>
    <message>
        <source>Printer…</source>
        <translation>Máy in…</translation>
    </message>
    <message>
        <source>Store…</source>
        <translation>Kho…</translation>
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
    <name>PdfOutput</name>
    <message>
        <source>The folder %1 cannot be written. Free the disk or choose another folder (Ctrl+Shift+P).</source>
        <translation>Không ghi được vào thư mục %1. Hãy giải phóng ổ đĩa hoặc chọn thư mục khác (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi tới máy in.</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Printer of this machine</source>
        <translation>Máy in của máy này</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>In trang thử</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>The print system has no printer yet. Slips can be kept as PDF.</source>
        <translation>Hệ thống in chưa có máy in nào. Có thể lưu giấy thành tệp PDF.</translation>
    </message>
    <message>
        <source>Asking the print system…</source>
        <translation>Đang hỏi hệ thống in…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Folder for PDF</source>
        <translation>Thư mục PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Print the test page, measure from the edges of the sheet and enter what is missing to 20 mm; a minus moves to the left or upwards.</source>
        <translation>In trang thử, đo từ mép giấy đến vạch đậm rồi nhập số còn thiếu so với 20 mm; số âm dịch sang trái hoặc lên trên.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Holds for this machine only</source>
        <translation>Chỉ áp dụng cho máy này</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Mặc định của hệ thống</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (không tìm thấy)</translation>
    </message>
    <message>
        <source>Keep as PDF files</source>
        <translation>Lưu thành tệp PDF</translation>
    </message>
    <message>
        <source>Enter a number from -20 to 20, as in 1,5 or -0,5.</source>
        <translation>Hãy nhập số từ -20 đến 20, ví dụ 1,5 hoặc -0,5.</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, or leave it empty.</source>
        <translation>Hãy nhập đường dẫn đầy đủ của thư mục, hoặc để trống.</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Hãy sửa các ô được đánh dấu trước.</translation>
    </message>
    <message>
        <source>The test page is being printed.</source>
        <translation>Đang in trang thử.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Sang phải</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Xuống dưới</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Độ lệch</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Tìm trong</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
</context>
<context>
    <name>SlipOutput</name>
    <message>
        <source>The store has no such dossier any more.</source>
        <translation>Kho dữ liệu không còn hồ sơ này.</translation>
    </message>
    <message>
        <source>%1 The slip has come out, but that could not be written down: the dossier is safe and stays among those without a printed slip.</source>
        <translation>%1 Giấy đã được in nhưng chưa ghi nhận được việc in: hồ sơ vẫn an toàn và còn nằm trong danh sách chưa in giấy.</translation>
    </message>
    <message>
        <source>%1 The dossier is received and safe; to print its slip again, open it and press Ctrl+P. A slip that was sent before counts: the next one is a reprint.</source>
        <translation>%1 Hồ sơ đã được tiếp nhận và lưu an toàn; để in lại giấy, hãy mở hồ sơ và nhấn Ctrl+P. Lần đã gửi in được tính: giấy tiếp theo là bản in lại.</translation>
    </message>
    <message>
        <source>%1 The act is recorded; print its letter again from the page of the dossier (F10).</source>
        <translation>%1 Thao tác đã được ghi nhận; hãy in lại văn bản từ trang hồ sơ (F10).</translation>
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
<context>
    <name>UnprintedDialog</name>
    <message>
        <source>Dossiers without a printed slip</source>
        <translation>Hồ sơ chưa in giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Print this slip</source>
        <translation>In giấy này</translation>
    </message>
    <message>
        <source>These dossiers were received at this machine, but no slip is known to have come out. Where the citizen has the paper already, do not hand out a second one.</source>
        <translation>Các hồ sơ này đã được tiếp nhận tại máy này nhưng chưa ghi nhận việc in giấy. Nếu người nộp đã có giấy thì không giao thêm giấy thứ hai.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận lúc</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>A slip is being printed.</source>
        <translation>Đang in giấy.</translation>
    </message>
    <message>
        <source>Choose a dossier first.</source>
        <translation>Hãy chọn hồ sơ trước.</translation>
    </message>
    <message>
        <source>Printing, %1 left…</source>
        <translation>Đang in, còn %1 giấy…</translation>
    </message>
    <message>
        <source>Dossiers: %1</source>
        <translation>%1 hồ sơ</translation>
    </message>
</context>
<context>
    <name>UnprintedSlips</name>
    <message>
        <source>Show and print</source>
        <translation>Xem và in</translation>
    </message>
    <message>
        <source>Dossiers received without a printed slip: %1.</source>
        <translation>%1 hồ sơ đã tiếp nhận nhưng chưa in giấy.</translation>
    </message>
</context>
</TS>
