<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
        <source>There is no active officer &quot;%1&quot; in this store.</source>
        <translation>Kho hồ sơ này không có cán bộ &quot;%1&quot; đang hoạt động.</translation>
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
        <source>It prints: %1.</source>
        <translation>Chương trình in được: %1.</translation>
    </message>
    <message>
        <source>%1, print %2</source>
        <translation>%1, lần in %2</translation>
    </message>
    <message>
        <source>MotCua: the desk of a one-stop-shop centre</source>
        <translation>MotCua: bàn làm việc của bộ phận một cửa</translation>
    </message>
    <message>
        <source>store file; default: the desktop&apos;s own</source>
        <translation>tệp kho hồ sơ; mặc định là kho của chương trình trên máy</translation>
    </message>
    <message>
        <source>act as this officer</source>
        <translation>làm với tư cách cán bộ này</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>in một tài liệu JSON ra stdout</translation>
    </message>
    <message>
        <source>set the clock; practice stores only</source>
        <translation>đặt đồng hồ; chỉ với kho thực hành</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>phiên bản của chương trình</translation>
    </message>
    <message>
        <source>this page, and of every command its own</source>
        <translation>trang này; mỗi lệnh có trang riêng</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>TÙY CHỌN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Đối số</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>CHỮ</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(bắt buộc)</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>cần có</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>không dùng cùng</translation>
    </message>
    <message>
        <source>due date, and why</source>
        <translation>ngày hẹn trả và cách tính</translation>
    </message>
    <message>
        <source>3wd, 8wh, 5cd, 1mo, now, or in Vietnamese</source>
        <translation>3wd, 8wh, 5cd, 1mo, now, hoặc viết bằng tiếng Việt</translation>
    </message>
    <message>
        <source>when the clock starts</source>
        <translation>thời điểm bắt đầu tính thời hạn</translation>
    </message>
    <message>
        <source>clock ledger file</source>
        <translation>tệp sổ thời hạn</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>tệp lịch làm việc</translation>
    </message>
    <message>
        <source>working time between two instants</source>
        <translation>thời gian làm việc giữa hai thời điểm</translation>
    </message>
    <message>
        <source>identity cards and numbers</source>
        <translation>thẻ căn cước và số định danh</translation>
    </message>
    <message>
        <source>reads a card&apos;s QR or a number</source>
        <translation>đọc mã QR trên thẻ hoặc một số định danh</translation>
    </message>
    <message>
        <source>makes a store</source>
        <translation>tạo kho hồ sơ</translation>
    </message>
    <message>
        <source>shipped centre or centre file</source>
        <translation>trung tâm có sẵn hoặc tệp trung tâm</translation>
    </message>
    <message>
        <source>open demonstration officers, movable clock</source>
        <translation>cán bộ mẫu không cần mật khẩu, đồng hồ đặt được</translation>
    </message>
    <message>
        <source>what start-up checks</source>
        <translation>những gì được kiểm tra khi khởi động</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>thủ tục hành chính</translation>
    </message>
    <message>
        <source>imports procedures</source>
        <translation>nhập thủ tục</translation>
    </message>
    <message>
        <source>looks procedures up</source>
        <translation>tra cứu thủ tục</translation>
    </message>
    <message>
        <source>one procedure</source>
        <translation>xem một thủ tục</translation>
    </message>
    <message>
        <source>internal processes</source>
        <translation>quy trình nội bộ</translation>
    </message>
    <message>
        <source>static check</source>
        <translation>kiểm tra quy trình</translation>
    </message>
    <message>
        <source>publishes processes</source>
        <translation>ban hành quy trình</translation>
    </message>
    <message>
        <source>the process of a procedure</source>
        <translation>quy trình của một thủ tục</translation>
    </message>
    <message>
        <source>receives one dossier</source>
        <translation>tiếp nhận một hồ sơ</translation>
    </message>
    <message>
        <source>application file</source>
        <translation>tệp hồ sơ nộp</translation>
    </message>
    <message>
        <source>writes the receipt slip as PDF</source>
        <translation>ghi giấy tiếp nhận ra tệp PDF</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>khóa của lần nộp; gửi lại cùng khóa không tạo hồ sơ thứ hai</translation>
    </message>
    <message>
        <source>what may be done now, and why not</source>
        <translation>các thao tác được làm lúc này và lý do chưa được làm</translation>
    </message>
    <message>
        <source>performs one action</source>
        <translation>thực hiện một thao tác</translation>
    </message>
    <message>
        <source>what the action needs, as a JSON file</source>
        <translation>tệp JSON chứa thông tin mà thao tác cần</translation>
    </message>
    <message>
        <source>one dossier</source>
        <translation>xem một hồ sơ</translation>
    </message>
    <message>
        <source>events and clock ledger of a dossier</source>
        <translation>diễn biến và sổ thời hạn của hồ sơ</translation>
    </message>
    <message>
        <source>prints a form of a dossier</source>
        <translation>in một biểu mẫu của hồ sơ</translation>
    </message>
    <message>
        <source>finds dossiers</source>
        <translation>tìm hồ sơ</translation>
    </message>
    <message>
        <source>work lists</source>
        <translation>danh sách công việc</translation>
    </message>
    <message>
        <source>The command line is not understood: %1. Its form is told by motcua-cli --help.</source>
        <translation>Câu lệnh không đúng: %1. Xem cách viết bằng motcua-cli --help.</translation>
    </message>
    <message>
        <source>--at takes a date and time such as 2026-11-23T09:00.</source>
        <translation>--at cần ngày và giờ, ví dụ 2026-11-23T09:00.</translation>
    </message>
    <message>
        <source>The dossier is kept; only its slip is missing. Write it with: slip %1 --form receipt --out FILE.pdf</source>
        <translation>Hồ sơ đã được lưu, chỉ chưa có giấy tiếp nhận. Hãy in lại bằng: slip %1 --form receipt --out TỆP.pdf</translation>
    </message>
    <message>
        <source>Dossier received</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>Form printed: %1, print %2</source>
        <translation>In biểu mẫu: %1, lần in %2</translation>
    </message>
    <message>
        <source>No officer receives dossiers at the centre&apos;s own unit today.</source>
        <translation>Hôm nay không có cán bộ nào tiếp nhận hồ sơ tại đơn vị của trung tâm.</translation>
    </message>
    <message>
        <source>Name one of its officers with --as.</source>
        <translation>Hãy nêu một cán bộ của kho bằng --as.</translation>
    </message>
    <message>
        <source>The officers of a production store cannot act from the command line yet.</source>
        <translation>Cán bộ của kho chính thức chưa thao tác được từ dòng lệnh.</translation>
    </message>
    <message>
        <source>Use a practice store.</source>
        <translation>Hãy dùng kho thực hành.</translation>
    </message>
    <message>
        <source>There is no dossier with the code %1.</source>
        <translation>Không có hồ sơ mang mã %1.</translation>
    </message>
    <message>
        <source>Search it with: search TEXT</source>
        <translation>Hãy tìm bằng: search TỪ</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. The commands are told by motcua-cli --help.</source>
        <translation>Không có lệnh &quot;%1&quot;. Xem các lệnh bằng motcua-cli --help.</translation>
    </message>
    <message>
        <source>Name a command. The commands are told by motcua-cli --help.</source>
        <translation>Chưa có lệnh. Xem các lệnh bằng motcua-cli --help.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Thẻ căn cước</translation>
    </message>
    <message>
        <source>Old identity card number</source>
        <translation>Số CMND cũ</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Số cũ</translation>
    </message>
    <message>
        <source>By law: %1 · index 766: %2 · promised: %3</source>
        <translation>Theo luật: %1 · chỉ số 766: %2 · đã hẹn: %3</translation>
    </message>
    <message>
        <source>Waited: %1 – %2, %3 (%4)</source>
        <translation>Chờ: %1 – %2, %3 (%4)</translation>
    </message>
    <message>
        <source>The applicant has until %1 to answer.</source>
        <translation>Người nộp có thời hạn bổ sung đến hết ngày %1.</translation>
    </message>
    <message>
        <source>Cause of the delay: %1</source>
        <translation>Nguyên nhân chậm: %1</translation>
    </message>
    <message>
        <source>version that was looked at; refused where it has changed</source>
        <translation>bản hồ sơ đã xem; từ chối nếu hồ sơ đã thay đổi</translation>
    </message>
    <message>
        <source>supplement or refusal at the counter, without a dossier: the application file</source>
        <translation>phiếu yêu cầu bổ sung hoặc từ chối tại quầy, chưa có hồ sơ: tệp đơn nộp</translation>
    </message>
    <message>
        <source>what such a slip says, as a JSON file: missingPapers, reason, note, legalBasis</source>
        <translation>nội dung phiếu đó, tệp JSON: missingPapers, reason, note, legalBasis</translation>
    </message>
    <message>
        <source>asked to supplement and silent for too long</source>
        <translation>đã yêu cầu bổ sung và quá hạn không trả lời</translation>
    </message>
    <message>
        <source>due by the next working day, without an extension</source>
        <translation>đến hạn trong ngày làm việc kế tiếp, chưa có văn bản gia hạn</translation>
    </message>
    <message>
        <source>asked to supplement again, let through by a supervisor</source>
        <translation>yêu cầu bổ sung lần nữa, do lãnh đạo giám sát cho phép</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Without a dossier only supplement and refusal slips are given.</source>
        <translation>Chưa có hồ sơ thì chỉ cấp phiếu yêu cầu bổ sung hoặc phiếu từ chối.</translation>
    </message>
    <message>
        <source>Name a dossier, or one of these forms.</source>
        <translation>Hãy ghi mã hồ sơ, hoặc chọn một trong hai mẫu này.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, số %2</translation>
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
    <message>
        <source>There is something at %1 already.</source>
        <translation>%1 đã có rồi.</translation>
    </message>
    <message>
        <source>Choose another place for the new store.</source>
        <translation>Hãy chọn nơi khác cho kho hồ sơ mới.</translation>
    </message>
</context>
</TS>
