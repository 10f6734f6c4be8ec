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
        <source>fills a practice store with dossiers made by chance</source>
        <translation>đưa hồ sơ ngẫu nhiên vào kho thực hành</translation>
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
        <source>lets a file in that the administrator prepared; by a supervisor</source>
        <translation>cho nhận tệp mà quản trị viên đã chuẩn bị; do người kiểm soát TTHC làm</translation>
    </message>
    <message>
        <source>This store lets files in without a second person.</source>
        <translation>Kho này nhận tệp mà không cần người thứ hai.</translation>
    </message>
    <message>
        <source>Import it: catalogue import FILE.</source>
        <translation>Nhập luôn bằng: catalogue import TỆP.</translation>
    </message>
    <message>
        <source>Nothing was changed yet: a supervisor lets the file in with: catalogue approve FILE.</source>
        <translation>Chưa thay đổi gì: người kiểm soát TTHC cho nhận tệp bằng: catalogue approve TỆP.</translation>
    </message>
    <message>
        <source>Nothing was changed yet: a supervisor lets the file in with: workflow approve FILE.</source>
        <translation>Chưa thay đổi gì: người kiểm soát TTHC cho nhận tệp bằng: workflow approve TỆP.</translation>
    </message>
    <message>
        <source>Import it: workflow import FILE.</source>
        <translation>Nhập luôn bằng: workflow import TỆP.</translation>
    </message>
    <message>
        <source>Backup of %1: %2 dossiers, last code %3. Nothing was changed yet: a supervisor restores it with the same command and --as.</source>
        <translation>Bản sao lưu lúc %1: %2 hồ sơ, mã cuối %3. Chưa thay đổi gì: người kiểm soát TTHC phục hồi bằng chính lệnh này với --as.</translation>
    </message>
    <message>
        <source>%1 versions of procedures and processes are older than the events that vouch for them: whether their texts and hashes were exchanged together cannot be told. The next closing of a day vouches for them from then on.</source>
        <translation>%1 phiên bản thủ tục và quy trình có trước khi nhật ký ghi dấu của chúng: không thể biết nội dung và mã băm có bị thay cùng lúc hay không. Lần chốt sổ tới sẽ ghi dấu để từ đó kiểm tra được.</translation>
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
        <source>There is no store %1: checked without one.</source>
        <translation>Không có kho %1: đã kiểm tra mà không đối chiếu với kho.</translation>
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
        <source>one of several approved processes</source>
        <translation>một trong các quy trình đã phê duyệt</translation>
    </message>
    <message>
        <source>Process %1: %2</source>
        <translation>Quy trình %1: %2</translation>
    </message>
    <message>
        <source>The applicant has the papers of %1 since %2.</source>
        <translation>Người nộp đã nhận lại giấy tờ của %1 lúc %2.</translation>
    </message>
    <message>
        <source>The papers of %1 lie with %2 (%3) since %4.</source>
        <translation>Giấy tờ của %1 ở %2 (%3) từ %4.</translation>
    </message>
    <message>
        <source>Nothing is to be handed over.</source>
        <translation>Không có hồ sơ chờ bàn giao.</translation>
    </message>
    <message>
        <source>There is no such handover list.</source>
        <translation>Không có phiếu bàn giao này.</translation>
    </message>
    <message>
        <source>Look its number up with: handover list</source>
        <translation>Tra số hiệu bằng lệnh: handover list</translation>
    </message>
    <message>
        <source>Dossier %1 came without papers.</source>
        <translation>Hồ sơ %1 không kèm giấy tờ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no half day.</source>
        <translation>&quot;%1&quot; không phải là một buổi.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23, 2026-11-23am or 2026-11-23pm.</source>
        <translation>Viết dạng 2026-11-23, 2026-11-23am hoặc 2026-11-23pm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>&quot;%1&quot; không phải là ngày.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>Viết dạng 2026-11-23.</translation>
    </message>
    <message>
        <source>What lies in %1 of his roles comes to the head of the unit.</source>
        <translation>Hồ sơ thuộc %1 vai trò còn lại được chuyển lên danh sách của lãnh đạo đơn vị.</translation>
    </message>
    <message>
        <source>The absence is cancelled.</source>
        <translation>Đã hủy báo vắng.</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>Không ai vắng mặt.</translation>
    </message>
    <message>
        <source>It is one of KT, TL and TUQ.</source>
        <translation>Chỉ dùng KT, TL hoặc TUQ.</translation>
    </message>
    <message>
        <source>Nobody signs for anybody.</source>
        <translation>Không có ai ký thay ai.</translation>
    </message>
    <message>
        <source>%1 dossier(s), batch %2.</source>
        <translation>%1 hồ sơ, đợt %2.</translation>
    </message>
    <message>
        <source>The desk of %1 is empty.</source>
        <translation>Bàn của %1 không còn hồ sơ.</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Đã khóa tài khoản của %1.</translation>
    </message>
    <message>
        <source>There is no officer &quot;%1&quot; in this store.</source>
        <translation>Kho này không có cán bộ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1. %2 is away from %3 to %4.</source>
        <translation>%1. %2 vắng mặt từ %3 đến %4.</translation>
    </message>
    <message>
        <source>Nobody stands in.</source>
        <translation>Không có người làm thay.</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>%1 làm thay.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1. %2 signs %3 for %4, %5 (%6).</source>
        <translation>%1. %2 ký %3 của %4, %5 (%6).</translation>
    </message>
    <message>
        <source>%1, %2: %3 dossier(s)</source>
        <translation>%1, %2: %3 hồ sơ</translation>
    </message>
    <message>
        <source>%1 to %2: %3 dossier(s)</source>
        <translation>%1 giao %2: %3 hồ sơ</translation>
    </message>
    <message>
        <source>To be handed over: %1</source>
        <translation>Chờ bàn giao: %1</translation>
    </message>
    <message>
        <source>List %1 (batch %2/%3), %4: %5</source>
        <translation>Phiếu %1 (đợt %2/%3), %4: %5</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>confirmed by %1 at %2</source>
        <translation>%1 xác nhận lúc %2</translation>
    </message>
    <message>
        <source>who is away and who stands in</source>
        <translation>ai vắng mặt và ai làm thay</translation>
    </message>
    <message>
        <source>announces an absence</source>
        <translation>báo vắng mặt</translation>
    </message>
    <message>
        <source>login of the officer</source>
        <translation>tên đăng nhập của cán bộ</translation>
    </message>
    <message>
        <source>first half day: 2026-11-23, 2026-11-23am or 2026-11-23pm</source>
        <translation>buổi đầu: 2026-11-23, 2026-11-23am (sáng) hoặc 2026-11-23pm (chiều)</translation>
    </message>
    <message>
        <source>last half day</source>
        <translation>buổi cuối</translation>
    </message>
    <message>
        <source>login of the colleague who stands in</source>
        <translation>tên đăng nhập của người làm thay</translation>
    </message>
    <message>
        <source>cancels an absence</source>
        <translation>hủy một lần báo vắng</translation>
    </message>
    <message>
        <source>number of the absence</source>
        <translation>số của lần báo vắng</translation>
    </message>
    <message>
        <source>absences that are not over</source>
        <translation>các lần vắng mặt chưa qua</translation>
    </message>
    <message>
        <source>of this officer only</source>
        <translation>chỉ của cán bộ này</translation>
    </message>
    <message>
        <source>who signs for whom</source>
        <translation>ai ký thay ai</translation>
    </message>
    <message>
        <source>enters a delegation</source>
        <translation>nhập phân cấp, ủy quyền</translation>
    </message>
    <message>
        <source>login of who signs</source>
        <translation>tên đăng nhập của người ký</translation>
    </message>
    <message>
        <source>key of the agency whose papers are signed</source>
        <translation>khóa của cơ quan có văn bản được ký</translation>
    </message>
    <message>
        <source>title of who is signed for</source>
        <translation>chức vụ của người được ký thay</translation>
    </message>
    <message>
        <source>title of who signs</source>
        <translation>chức vụ của người ký</translation>
    </message>
    <message>
        <source>login of who is signed for</source>
        <translation>tên đăng nhập của người được ký thay</translation>
    </message>
    <message>
        <source>code of a procedure; without any: all</source>
        <translation>mã thủ tục; không ghi: mọi thủ tục</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ngày đầu</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ngày cuối</translation>
    </message>
    <message>
        <source>number of the decision</source>
        <translation>số quyết định</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>ngày quyết định</translation>
    </message>
    <message>
        <source>ends a delegation</source>
        <translation>kết thúc một ủy quyền</translation>
    </message>
    <message>
        <source>number of the delegation</source>
        <translation>số của ủy quyền</translation>
    </message>
    <message>
        <source>last day; default: today</source>
        <translation>ngày cuối; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>delegations that hold or will hold</source>
        <translation>các ủy quyền còn hoặc sẽ có hiệu lực</translation>
    </message>
    <message>
        <source>gives dossiers to another officer, in one batch</source>
        <translation>giao lại hồ sơ cho cán bộ khác, trong một đợt</translation>
    </message>
    <message>
        <source>codes of the dossiers</source>
        <translation>mã các hồ sơ</translation>
    </message>
    <message>
        <source>login of the colleague; without: the pile of the unit</source>
        <translation>tên đăng nhập của đồng nghiệp; không ghi: hàng chờ chung của đơn vị</translation>
    </message>
    <message>
        <source>officers and their desks</source>
        <translation>cán bộ và bàn làm việc</translation>
    </message>
    <message>
        <source>what lies on a desk</source>
        <translation>hồ sơ nằm trên bàn</translation>
    </message>
    <message>
        <source>empties a desk, whole or by role</source>
        <translation>bàn giao hồ sơ trên bàn, toàn bộ hoặc theo vai trò</translation>
    </message>
    <message>
        <source>only what lies there in this unit</source>
        <translation>chỉ hồ sơ ở đơn vị này</translation>
    </message>
    <message>
        <source>only what lies there in this role</source>
        <translation>chỉ hồ sơ ở vai trò này</translation>
    </message>
    <message>
        <source>closes the account of an officer whose desk is empty</source>
        <translation>khóa tài khoản của cán bộ đã bàn giao hết hồ sơ</translation>
    </message>
    <message>
        <source>papers on their way between units</source>
        <translation>giấy tờ luân chuyển giữa các đơn vị</translation>
    </message>
    <message>
        <source>what is to be handed over, and the lists of a unit</source>
        <translation>hồ sơ chờ bàn giao và các phiếu của đơn vị</translation>
    </message>
    <message>
        <source>key of the unit; default: the centre&apos;s own</source>
        <translation>khóa đơn vị; mặc định: đơn vị của trung tâm</translation>
    </message>
    <message>
        <source>only lists that are not confirmed</source>
        <translation>chỉ các phiếu chưa xác nhận</translation>
    </message>
    <message>
        <source>makes the list of a batch</source>
        <translation>lập phiếu của một đợt</translation>
    </message>
    <message>
        <source>key of the unit that gives; default: the centre&apos;s own</source>
        <translation>khóa đơn vị giao; mặc định: đơn vị của trung tâm</translation>
    </message>
    <message>
        <source>key of the unit that receives</source>
        <translation>khóa đơn vị nhận</translation>
    </message>
    <message>
        <source>writes the slip as PDF</source>
        <translation>ghi phiếu ra tệp PDF</translation>
    </message>
    <message>
        <source>the receiver has the papers</source>
        <translation>người nhận đã nhận giấy tờ</translation>
    </message>
    <message>
        <source>id of the list</source>
        <translation>số hiệu của phiếu</translation>
    </message>
    <message>
        <source>code of a dossier that was not there</source>
        <translation>mã hồ sơ bị thiếu</translation>
    </message>
    <message>
        <source>prints the slip of a list</source>
        <translation>in phiếu bàn giao</translation>
    </message>
    <message>
        <source>who has the papers of a dossier</source>
        <translation>ai đang giữ giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>papers go back</source>
        <translation>trả lại giấy tờ</translation>
    </message>
    <message>
        <source>key of a unit; without: the applicant</source>
        <translation>khóa đơn vị; không ghi: người nộp</translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>Nhận bàn giao giấy tờ</translation>
    </message>
    <message>
        <source>Papers given back</source>
        <translation>Trả lại giấy tờ</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Giao lại</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 thay mặt %2</translation>
    </message>
    <message>
        <source>The folder lies on the same disk as the store: if the disk dies or the PC is stolen, both are gone. Take a folder on another disk with: backup --to FOLDER --remember</source>
        <translation>Thư mục nằm cùng ổ đĩa với kho: hỏng ổ đĩa hoặc mất máy là mất cả hai. Hãy dùng thư mục trên ổ đĩa khác bằng lệnh: backup --to THƯ_MỤC --remember</translation>
    </message>
    <message>
        <source>The recovery code still lies on this machine. Print it, put it into the safe, then: recovery-key --forget</source>
        <translation>Mã khôi phục vẫn còn nằm trên máy này. Hãy in ra, cất vào két, rồi chạy: recovery-key --forget</translation>
    </message>
    <message>
        <source>A backup opens only with its recovery code.</source>
        <translation>Bản sao lưu chỉ mở được bằng mã khôi phục của nó.</translation>
    </message>
    <message>
        <source>Give the code of the sheet, or the file that holds it, with --key.</source>
        <translation>Hãy nhập mã trên tờ giấy, hoặc tệp chứa mã, bằng --key.</translation>
    </message>
    <message>
        <source>Backup of %1: %2 dossiers, %3 events, last code %4. Took %5 s.</source>
        <translation>Bản sao lưu lúc %1: %2 hồ sơ, %3 sự kiện, mã hồ sơ cuối %4. Mất %5 giây.</translation>
    </message>
    <message>
        <source>The journal is unbroken and the tables agree with it.</source>
        <translation>Nhật ký liền mạch và các bảng khớp với nhật ký.</translation>
    </message>
    <message>
        <source>The store does not agree with its journal. Look with verify.</source>
        <translation>Kho không khớp với nhật ký. Hãy kiểm tra bằng lệnh verify.</translation>
    </message>
    <message>
        <source>%1 scanned papers are missing in the folder of the backup.</source>
        <translation>Thiếu %1 giấy tờ đã quét trong thư mục sao lưu.</translation>
    </message>
    <message>
        <source>The drill succeeded: this backup can be restored.</source>
        <translation>Diễn tập thành công: bản sao lưu này khôi phục được.</translation>
    </message>
    <message>
        <source>The drill failed.</source>
        <translation>Diễn tập không đạt.</translation>
    </message>
    <message>
        <source>There is something at %1 already.</source>
        <translation>Tại %1 đã có sẵn nội dung.</translation>
    </message>
    <message>
        <source>Name another place with --to, or lay it aside with --replace.</source>
        <translation>Hãy chọn nơi khác bằng --to, hoặc cất kho cũ sang bên bằng --replace.</translation>
    </message>
    <message>
        <source>Backup %1, opened and verified: %2 dossiers, %3 events, last code %4.</source>
        <translation>Bản sao lưu %1, đã mở và kiểm tra: %2 hồ sơ, %3 sự kiện, mã hồ sơ cuối %4.</translation>
    </message>
    <message>
        <source>The store %1 was restored.</source>
        <translation>Đã khôi phục kho %1.</translation>
    </message>
    <message>
        <source>What was there lies at %1.</source>
        <translation>Kho cũ được cất tại %1.</translation>
    </message>
    <message>
        <source>The recovery code does not lie on this machine.</source>
        <translation>Mã khôi phục không nằm trên máy này.</translation>
    </message>
    <message>
        <source>It is on the printed sheet. For a new one: recovery-key --new; older backups keep their old code.</source>
        <translation>Mã nằm trên tờ giấy đã in. Tạo mã mới: recovery-key --new; các bản sao lưu cũ vẫn dùng mã cũ.</translation>
    </message>
    <message>
        <source>%1 dossiers with %2 events.</source>
        <translation>%1 hồ sơ với %2 sự kiện.</translation>
    </message>
    <message>
        <source>The checkpoint was taken of another store.</source>
        <translation>Mốc chốt sổ này là của một kho khác.</translation>
    </message>
    <message>
        <source>Either the file belongs to another centre, or another store lies in the place of yours.</source>
        <translation>Hoặc tệp thuộc trung tâm khác, hoặc có kho khác nằm vào chỗ kho của bạn.</translation>
    </message>
    <message>
        <source>The journal is sound in itself, but event %1 is another one than was kept elsewhere: it was rewritten.</source>
        <translation>Bản thân nhật ký liền mạch, nhưng sự kiện %1 khác với mốc được giữ ở nơi khác: nhật ký đã bị viết lại.</translation>
    </message>
    <message>
        <source>The store was changed behind the back of the program or is damaged: %1 findings.</source>
        <translation>Kho đã bị sửa ngoài chương trình hoặc bị hỏng: %1 điểm không khớp.</translation>
    </message>
    <message>
        <source>The store is older than the last known head: %1 events are missing at its end.</source>
        <translation>Kho cũ hơn mốc cuối đã biết: thiếu %1 sự kiện ở cuối.</translation>
    </message>
    <message>
        <source>The journal of %1 events is unbroken and the tables agree with it.</source>
        <translation>Nhật ký gồm %1 sự kiện liền mạch và các bảng khớp với nhật ký.</translation>
    </message>
    <message>
        <source>No anchor was given: whether events were cut off at the end, or the whole journal was written anew, cannot be told. Compare with the last closing report, or give it with --anchor FILE.</source>
        <translation>Không có mốc đối chiếu: không thể biết phần cuối có bị cắt hay toàn bộ nhật ký có bị viết lại hay không. Hãy so với báo cáo chốt sổ gần nhất, hoặc đưa tệp mốc bằng --anchor TỆP.</translation>
    </message>
    <message>
        <source>the checkpoint file</source>
        <translation>tệp mốc chốt sổ</translation>
    </message>
    <message>
        <source>the memory of this machine</source>
        <translation>trí nhớ của máy này</translation>
    </message>
    <message>
        <source>Held against %1 up to event %2. Whether events after it were cut off or rewritten cannot be told.</source>
        <translation>Đã đối chiếu với %1 đến sự kiện %2. Các sự kiện sau đó có bị cắt hay viết lại hay không thì không thể biết.</translation>
    </message>
    <message>
        <source>Head: event %1, %2</source>
        <translation>Đầu nhật ký: sự kiện %1, %2</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Đã có tệp %1.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Hãy đặt tên khác.</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>giấy tờ số %1</translation>
    </message>
    <message>
        <source>whole dossier</source>
        <translation>toàn hồ sơ</translation>
    </message>
    <message>
        <source>Nothing is attached to dossier %1.</source>
        <translation>Hồ sơ %1 chưa có giấy tờ đính kèm.</translation>
    </message>
    <message>
        <source>whether the journal and the store are unchanged</source>
        <translation>kiểm tra nhật ký và kho có bị sửa không</translation>
    </message>
    <message>
        <source>only what came after the last checkpoint</source>
        <translation>chỉ phần sau mốc chốt sổ cuối</translation>
    </message>
    <message>
        <source>checkpoint file that was kept elsewhere</source>
        <translation>tệp mốc chốt sổ được giữ ở nơi khác</translation>
    </message>
    <message>
        <source>closes the journal of the day</source>
        <translation>chốt nhật ký trong ngày</translation>
    </message>
    <message>
        <source>writes the checkpoint into a new file</source>
        <translation>ghi mốc chốt sổ vào tệp mới</translation>
    </message>
    <message>
        <source>makes a backup that was verified</source>
        <translation>tạo bản sao lưu có kiểm tra</translation>
    </message>
    <message>
        <source>into this folder</source>
        <translation>vào thư mục này</translation>
    </message>
    <message>
        <source>from now on always into this folder</source>
        <translation>từ nay luôn dùng thư mục này</translation>
    </message>
    <message>
        <source>makes a store from a backup</source>
        <translation>khôi phục kho từ bản sao lưu</translation>
    </message>
    <message>
        <source>backup file</source>
        <translation>tệp sao lưu</translation>
    </message>
    <message>
        <source>store that is made</source>
        <translation>kho được tạo ra</translation>
    </message>
    <message>
        <source>recovery code, or the file that holds it</source>
        <translation>mã khôi phục, hoặc tệp chứa mã</translation>
    </message>
    <message>
        <source>lays a store that is there aside</source>
        <translation>cất kho đang có sang bên</translation>
    </message>
    <message>
        <source>only tries: restores elsewhere, verifies, counts</source>
        <translation>chỉ diễn tập: khôi phục ở nơi khác, kiểm tra, đếm</translation>
    </message>
    <message>
        <source>the code that opens the backups</source>
        <translation>mã mở các bản sao lưu</translation>
    </message>
    <message>
        <source>writes the sheet to be printed into a new file</source>
        <translation>ghi tờ mã để in vào tệp mới</translation>
    </message>
    <message>
        <source>removes the code from this machine</source>
        <translation>xóa mã khỏi máy này</translation>
    </message>
    <message>
        <source>makes a new code for the backups to come</source>
        <translation>tạo mã mới cho các bản sao lưu sau này</translation>
    </message>
    <message>
        <source>attaches a scanned paper to a dossier</source>
        <translation>đính kèm giấy tờ đã quét vào hồ sơ</translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG or TIFF</source>
        <translation>PDF, PNG, JPEG hoặc TIFF</translation>
    </message>
    <message>
        <source>number of the paper that it shows</source>
        <translation>số thứ tự của giấy tờ được quét</translation>
    </message>
    <message>
        <source>the scanned papers of a dossier</source>
        <translation>giấy tờ đã quét của hồ sơ</translation>
    </message>
    <message>
        <source>Attention: this machine has seen %1 events of this store, now it has %2. An old copy may have been put in its place; look with verify and tell the supervisor.</source>
        <translation>Chú ý: máy này từng thấy %1 sự kiện của kho, nay chỉ còn %2. Có thể một bản cũ đã bị đặt vào chỗ của kho; hãy kiểm tra bằng verify và báo người kiểm soát.</translation>
    </message>
    <message>
        <source>Attention: event %1 of this store is another one than this machine has seen. Look with verify and tell the supervisor.</source>
        <translation>Chú ý: sự kiện %1 của kho khác với sự kiện máy này từng thấy. Hãy kiểm tra bằng verify và báo người kiểm soát.</translation>
    </message>
    <message>
        <source>reports and statistics</source>
        <translation>báo cáo, thống kê</translation>
    </message>
    <message>
        <source>a report, list, or again NUMBER</source>
        <translation>tên báo cáo, list, hoặc again SỐ</translation>
    </message>
    <message>
        <source>of a kept report, for again</source>
        <translation>số của báo cáo đã lưu, dùng với again</translation>
    </message>
    <message>
        <source>the state of that moment</source>
        <translation>số liệu tại thời điểm đó</translation>
    </message>
    <message>
        <source>of a summary: unit, sector or officer</source>
        <translation>tổng hợp theo: unit, sector hoặc officer</translation>
    </message>
    <message>
        <source>keeps it for the record, to be run again</source>
        <translation>lưu lại để có thể lập lại</translation>
    </message>
    <message>
        <source>the figures of the board</source>
        <translation>số liệu của bảng theo dõi</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>ngày đầu của kỳ</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>ngày cuối của kỳ</translation>
    </message>
    <message>
        <source>of this unit and those below it</source>
        <translation>của đơn vị này và các đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>of this sector of the catalogue</source>
        <translation>thuộc lĩnh vực này của danh mục</translation>
    </message>
    <message>
        <source>of the procedure with this code</source>
        <translation>của thủ tục có mã này</translation>
    </message>
    <message>
        <source>in the hands of this officer (login), or of nobody: what lies in a pile</source>
        <translation>do cán bộ này giữ (tên đăng nhập), hoặc nobody: hồ sơ chưa có người nhận</translation>
    </message>
    <message>
        <source>that came by counter, post, online or kiosk</source>
        <translation>nộp qua kênh counter (tại quầy), post (bưu chính), online (trực tuyến) hoặc kiosk</translation>
    </message>
    <message>
        <source>The catalogue has no sector &quot;%1&quot;.</source>
        <translation>Danh mục không có lĩnh vực &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The sectors stand in catalogue list.</source>
        <translation>Xem các lĩnh vực bằng: catalogue list.</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot;.</source>
        <translation>Không có kênh tiếp nhận &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose counter, post, online or kiosk.</source>
        <translation>Chọn counter, post, online hoặc kiosk.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation>Không có báo cáo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Có các báo cáo: %1.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;.</source>
        <translation>Không có đơn vị &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write it as 2026-09-30T17:00.</source>
        <translation>Viết theo mẫu 2026-09-30T17:00.</translation>
    </message>
    <message>
        <source>A summary cannot be made by &quot;%1&quot;.</source>
        <translation>Không tổng hợp được theo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose unit, sector or officer.</source>
        <translation>Chọn unit, sector hoặc officer.</translation>
    </message>
    <message>
        <source>Kept for the record as number %1.</source>
        <translation>Đã lưu báo cáo số %1.</translation>
    </message>
    <message>
        <source>No report was kept yet.</source>
        <translation>Chưa lưu báo cáo nào.</translation>
    </message>
    <message>
        <source>The figures are those that were kept.</source>
        <translation>Số liệu khớp với số liệu đã lưu.</translation>
    </message>
    <message>
        <source>The figures differ from those that were kept.</source>
        <translation>Số liệu khác với số liệu đã lưu.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>DOES NOT HOLD</source>
        <translation>KHÔNG ĐÚNG</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Tiếp nhận hôm nay</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Đang giải quyết</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Ready and not collected</source>
        <translation>Có kết quả chưa nhận</translation>
    </message>
    <message>
        <source>Ended on time in the period</source>
        <translation>Tỷ lệ đúng hạn trong kỳ</translation>
    </message>
    <message>
        <source>Ended on time in the period before</source>
        <translation>Tỷ lệ đúng hạn kỳ trước</translation>
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
    <message>
        <source>The folder for backups cannot be made or written. Connect its disk, or name another folder.</source>
        <translation>Không tạo được hoặc không ghi được thư mục sao lưu. Hãy cắm ổ đĩa, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space, then try again.</source>
        <translation>Ổ đĩa đã đầy. Chưa lưu gì; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The store is damaged. Keep the file, and restore the last backup with: restore FILE --replace</source>
        <translation>Kho đã hỏng. Giữ nguyên tệp và phục hồi bản sao lưu gần nhất: restore TỆP --replace</translation>
    </message>
    <message>
        <source>This file is not a store, or nothing is left of it. Keep it, and restore the last backup with: restore FILE --replace</source>
        <translation>Tệp này không phải là kho, hoặc đã mất hết nội dung. Giữ nguyên tệp và phục hồi bản sao lưu gần nhất: restore TỆP --replace</translation>
    </message>
    <message>
        <source>The store can only be read. Give its owner the right to write to the folder.</source>
        <translation>Kho chỉ đọc được. Hãy cấp quyền ghi vào thư mục cho chủ sở hữu.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of the program. Install that version.</source>
        <translation>Kho được ghi bởi phiên bản mới hơn của chương trình. Hãy cài phiên bản đó.</translation>
    </message>
    <message>
        <source>days that are worked otherwise than published</source>
        <translation>các ngày làm việc khác lịch đã công bố</translation>
    </message>
    <message>
        <source>drafts a change; several days are divided by semicolons</source>
        <translation>soạn một thay đổi; nhiều ngày cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>key of a unit, with those below it; without: the whole centre</source>
        <translation>khóa đơn vị, gồm các đơn vị trực thuộc; bỏ trống: toàn trung tâm</translation>
    </message>
    <message>
        <source>days off: 2026-11-23;2026-11-25</source>
        <translation>ngày nghỉ: 2026-11-23;2026-11-25</translation>
    </message>
    <message>
        <source>worked days, with the hours of a weekday: 2026-11-28=mon</source>
        <translation>ngày làm việc, theo giờ của một thứ: 2026-11-28=mon</translation>
    </message>
    <message>
        <source>days with hours of their own: 2026-11-27=07:30-11:30,13:00-15:00</source>
        <translation>ngày có giờ riêng: 2026-11-27=07:30-11:30,13:00-15:00</translation>
    </message>
    <message>
        <source>why, as explanations show it</source>
        <translation>lý do, như phần giải thích hiển thị</translation>
    </message>
    <message>
        <source>decision that it rests on; without one no date moves back</source>
        <translation>quyết định làm căn cứ; không có thì không hạn nào lùi lại</translation>
    </message>
    <message>
        <source>number of the change</source>
        <translation>số của thay đổi</translation>
    </message>
    <message>
        <source>which open dossiers would move, from when to when</source>
        <translation>hồ sơ nào sẽ dời hạn, từ lúc nào sang lúc nào</translation>
    </message>
    <message>
        <source>a second person approves</source>
        <translation>người thứ hai phê duyệt</translation>
    </message>
    <message>
        <source>applies an approved change as one batch</source>
        <translation>áp dụng thay đổi đã duyệt thành một đợt</translation>
    </message>
    <message>
        <source>takes a change back that is not applied</source>
        <translation>hủy thay đổi chưa áp dụng</translation>
    </message>
    <message>
        <source>the changes, the newest first</source>
        <translation>các thay đổi, mới nhất trước</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>bản soạn</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>đã áp dụng</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>sớm hơn</translation>
    </message>
    <message>
        <source>later, by the decision</source>
        <translation>muộn hơn, theo quyết định</translation>
    </message>
    <message>
        <source>keeps its promised date</source>
        <translation>giữ ngày đã hẹn</translation>
    </message>
    <message>
        <source>only its step moves</source>
        <translation>chỉ dời hạn bước</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>nghỉ %1</translation>
    </message>
    <message>
        <source>%1 worked</source>
        <translation>làm việc %1</translation>
    </message>
    <message>
        <source>%1 with hours of its own</source>
        <translation>%1 theo giờ riêng</translation>
    </message>
    <message>
        <source>the whole centre</source>
        <translation>toàn trung tâm</translation>
    </message>
    <message>
        <source>%1. %2 (%3): %4; %5</source>
        <translation>%1. %2 (%3): %4; %5</translation>
    </message>
    <message>
        <source>without decision</source>
        <translation>không có quyết định</translation>
    </message>
    <message>
        <source>No open dossier moves.</source>
        <translation>Không hồ sơ nào dời hạn.</translation>
    </message>
    <message>
        <source>The calendar was never changed.</source>
        <translation>Lịch chưa từng thay đổi.</translation>
    </message>
    <message>
        <source>dossiers linked beneath others (liên thông)</source>
        <translation>hồ sơ liên thông</translation>
    </message>
    <message>
        <source>opens a linked dossier in another unit</source>
        <translation>mở hồ sơ liên thông ở đơn vị khác</translation>
    </message>
    <message>
        <source>code of the dossier that it is opened for</source>
        <translation>mã hồ sơ gốc</translation>
    </message>
    <message>
        <source>code of the procedure that is asked for</source>
        <translation>mã thủ tục đề nghị giải quyết</translation>
    </message>
    <message>
        <source>key of the unit that receives it</source>
        <translation>khóa đơn vị tiếp nhận</translation>
    </message>
    <message>
        <source>number or name of a paper that goes along; without any: all</source>
        <translation>số hoặc tên giấy tờ gửi kèm; bỏ trống: tất cả</translation>
    </message>
    <message>
        <source>only where the procedure has none</source>
        <translation>chỉ khi thủ tục không có thời hạn</translation>
    </message>
    <message>
        <source>what is asked; default: as in the dossier</source>
        <translation>nội dung đề nghị; mặc định: như hồ sơ gốc</translation>
    </message>
    <message>
        <source>stop (default) or keep</source>
        <translation>stop (mặc định) hoặc keep</translation>
    </message>
    <message>
        <source>the dossier goes on without its outcome</source>
        <translation>hồ sơ gốc không phải chờ kết quả</translation>
    </message>
    <message>
        <source>takes note of how a linked dossier ended</source>
        <translation>ghi nhận kết quả hồ sơ liên thông</translation>
    </message>
    <message>
        <source>code of the linked dossier</source>
        <translation>mã hồ sơ liên thông</translation>
    </message>
    <message>
        <source>what is linked to a dossier, above and beneath</source>
        <translation>hồ sơ gốc và hồ sơ liên thông của một hồ sơ</translation>
    </message>
    <message>
        <source>It is one of stop and keep.</source>
        <translation>Là stop hoặc keep.</translation>
    </message>
    <message>
        <source>the dossier waits for it</source>
        <translation>hồ sơ gốc đang chờ</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>chưa ghi nhận</translation>
    </message>
    <message>
        <source>Opened for dossier %1.</source>
        <translation>Mở cho hồ sơ %1.</translation>
    </message>
    <message>
        <source>Nothing is linked to it.</source>
        <translation>Không có hồ sơ liên thông.</translation>
    </message>
    <message>
        <source>whose linked dossiers have ended, not yet noted</source>
        <translation>có hồ sơ liên thông đã kết thúc, chưa ghi nhận</translation>
    </message>
    <message>
        <source>The clock shows %1 and has not jumped.</source>
        <translation>Đồng hồ chỉ %1 và không bị nhảy.</translation>
    </message>
    <message>
        <source>Confirmed; dossiers are received again.</source>
        <translation>Đã xác nhận; được tiếp nhận hồ sơ trở lại.</translation>
    </message>
    <message>
        <source>the clock of this machine</source>
        <translation>đồng hồ của máy này</translation>
    </message>
    <message>
        <source>whether it has jumped since the last event</source>
        <translation>đồng hồ có bị nhảy so với sự kiện cuối không</translation>
    </message>
    <message>
        <source>a supervisor says that the clock is right as it is</source>
        <translation>người kiểm soát xác nhận đồng hồ đúng</translation>
    </message>
    <message>
        <source>who looked at a dossier, for the person concerned</source>
        <translation>trích lục ai đã xem hồ sơ, cho người có thông tin</translation>
    </message>
    <message>
        <source>all dossiers of the person with this whole number</source>
        <translation>mọi hồ sơ của người có số định danh này</translation>
    </message>
    <message>
        <source>writes the extract as PDF</source>
        <translation>ghi trích lục thành tệp PDF</translation>
    </message>
    <message>
        <source>by the archivist</source>
        <translation>do cán bộ lưu trữ đề xuất</translation>
    </message>
    <message>
        <source>personal data of ended dossiers: proposed by one, approved by two others</source>
        <translation>xóa dữ liệu cá nhân của hồ sơ đã kết thúc: một người đề xuất, hai người khác duyệt</translation>
    </message>
    <message>
        <source>by a leader or the supervisor</source>
        <translation>do lãnh đạo hoặc người giám sát</translation>
    </message>
    <message>
        <source>erases everything that is approved</source>
        <translation>xóa mọi đề xuất đã được duyệt</translation>
    </message>
    <message>
        <source>what was proposed and erased, and which files still hold it</source>
        <translation>đã đề xuất, đã xóa những gì, và tệp nào còn giữ</translation>
    </message>
    <message>
        <source>whether one person may receive and decide, marked in the daily report</source>
        <translation>đơn vị ít người: một người vừa tiếp nhận vừa ký duyệt, có đánh dấu trong biên bản ngày</translation>
    </message>
    <message>
        <source>Nobody saw the full numbers.</source>
        <translation>Chưa ai xem đầy đủ số.</translation>
    </message>
    <message>
        <source>  still in %1, until somebody removes it</source>
        <translation>  còn trong %1, đến khi có người xóa tệp này</translation>
    </message>
    <message>
        <source>  still in %1, until %2 at the latest</source>
        <translation>  còn trong %1, muộn nhất đến %2</translation>
    </message>
    <message>
        <source>No erasure was proposed.</source>
        <translation>Chưa có đề xuất xóa nào.</translation>
    </message>
    <message>
        <source>One person may receive and decide, or take a fee and cancel it: such acts are marked and stand in the daily closing report.</source>
        <translation>Một người được vừa tiếp nhận vừa ký duyệt, vừa thu phí vừa hủy biên lai: các việc này được đánh dấu và ghi trong biên bản khóa sổ ngày.</translation>
    </message>
    <message>
        <source>Who received a dossier does not decide it, who took a fee does not cancel it.</source>
        <translation>Người tiếp nhận không ký duyệt hồ sơ đó, người thu phí không hủy biên lai đó.</translation>
    </message>
    <message>
        <source>shows numbers in full; recorded with this purpose: %1</source>
        <translation>hiện đầy đủ số, có ghi lại mục đích: %1</translation>
    </message>
    <message>
        <source>the reason in words</source>
        <translation>lý do bằng lời</translation>
    </message>
    <message>
        <source>There is not enough memory to look at a password. Close other programs, then try again.</source>
        <translation>Không đủ bộ nhớ để kiểm tra mật khẩu. Đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The sheet cannot be written there.</source>
        <translation>Không ghi được tờ mã vào chỗ đó.</translation>
    </message>
    <message>
        <source>Name a new file in a folder that can be written.</source>
        <translation>Nêu một tệp mới trong thư mục ghi được.</translation>
    </message>
    <message>
        <source>Recovery code of the accounts; it is shown once and kept nowhere:

   %1

Print or write it down, seal it in an envelope, both sign over the flap, and put it into the safe.</source>
        <translation>Mã khôi phục tài khoản; chỉ hiện một lần và không được lưu ở đâu:

   %1

In hoặc chép lại, cho vào phong bì dán kín, hai người ký đè lên mép dán, cất vào két.</translation>
    </message>
    <message>
        <source>%1 chooses a password:</source>
        <translation>%1 đặt mật khẩu:</translation>
    </message>
    <message>
        <source>%1 administers, %2 supervises.</source>
        <translation>%1 quản trị, %2 kiểm soát.</translation>
    </message>
    <message>
        <source>%1 may enter.</source>
        <translation>%1 đăng nhập được.</translation>
    </message>
    <message>
        <source>Name yourself with --as.</source>
        <translation>Nêu tên đăng nhập bằng --as.</translation>
    </message>
    <message>
        <source>Old password of %1:</source>
        <translation>Mật khẩu cũ của %1:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Mật khẩu mới:</translation>
    </message>
    <message>
        <source>The new password holds.</source>
        <translation>Mật khẩu mới đã có hiệu lực.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mật khẩu của %1:</translation>
    </message>
    <message>
        <source>One-time code of %1, for 24 hours: %2. The recovery code that was used is void; this is the new one.</source>
        <translation>Mã dùng một lần của %1, trong 24 giờ: %2. Mã khôi phục vừa dùng hết hiệu lực; dưới đây là mã mới.</translation>
    </message>
    <message>
        <source>Proposal %1: %2 as %3 of %4, proposed by %5.</source>
        <translation>Đề nghị số %1: %2 giữ vai trò %3 tại %4, người đề nghị %5.</translation>
    </message>
    <message>
        <source>One-time code of %1, for 24 hours: %2
He chooses his password with it on the login page, or with: motcua-cli --as %1 user password --code CODE</source>
        <translation>Mã dùng một lần của %1, trong 24 giờ: %2
Cán bộ tự đặt mật khẩu bằng mã này ở màn hình đăng nhập, hoặc bằng lệnh: motcua-cli --as %1 user password --code MÃ</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Không có vai trò &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Là một trong: %1.</translation>
    </message>
    <message>
        <source>A supervisor gives the roles with: user approve NUMBER</source>
        <translation>Người kiểm soát giao vai trò bằng: user approve SỐ</translation>
    </message>
    <message>
        <source>The account of %1 is open again.</source>
        <translation>Tài khoản của %1 đã mở lại.</translation>
    </message>
    <message>
        <source>The account of %1 is unlocked.</source>
        <translation>Tài khoản của %1 đã mở khóa.</translation>
    </message>
    <message>
        <source>The role is given.</source>
        <translation>Đã giao vai trò.</translation>
    </message>
    <message>
        <source>The proposal is turned down.</source>
        <translation>Đã bác đề nghị.</translation>
    </message>
    <message>
        <source>%1 does not hold the role any more.</source>
        <translation>%1 không còn giữ vai trò đó.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Chưa có mật khẩu.</translation>
    </message>
    <message>
        <source>Give it in the environment variable %1, or at the terminal.</source>
        <translation>Đặt trong biến môi trường %1, hoặc gõ tại dòng lệnh.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Gõ lại:</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai lần gõ mật khẩu khác nhau.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Gõ lại lần nữa.</translation>
    </message>
    <message>
        <source>In a store for real work somebody must sign in for this.</source>
        <translation>Với kho làm việc thật, việc này cần có người đăng nhập.</translation>
    </message>
    <message>
        <source>Name yourself with --as; the password comes from MOTCUA_PASSWORD or the terminal.</source>
        <translation>Nêu tên đăng nhập bằng --as; mật khẩu lấy từ biến MOTCUA_PASSWORD hoặc gõ tại dòng lệnh.</translation>
    </message>
    <message>
        <source>the first two accounts of a store for real work</source>
        <translation>hai tài khoản đầu tiên của kho làm việc thật</translation>
    </message>
    <message>
        <source>login of the technical administrator</source>
        <translation>tên đăng nhập của quản trị viên kỹ thuật</translation>
    </message>
    <message>
        <source>login of the supervisor, another person</source>
        <translation>tên đăng nhập của người kiểm soát, một người khác</translation>
    </message>
    <message>
        <source>writes the sheet with the recovery code as PDF</source>
        <translation>ghi tờ mã khôi phục thành PDF</translation>
    </message>
    <message>
        <source>after a loss: recovery code of the backups, or the file that holds it</source>
        <translation>sau khi mất hết: mã khôi phục bản sao lưu, hoặc tệp chứa mã</translation>
    </message>
    <message>
        <source>administrator, supervisor and recovery code are lost</source>
        <translation>mất cả quản trị viên, người kiểm soát và mã khôi phục</translation>
    </message>
    <message>
        <source>checks whether the officer of --as may enter</source>
        <translation>kiểm tra cán bộ nêu ở --as đăng nhập được không</translation>
    </message>
    <message>
        <source>enters an officer and prints his one-time code</source>
        <translation>thêm một cán bộ và in mã dùng một lần</translation>
    </message>
    <message>
        <source>proposes a role, as ROLE or ROLE@UNIT; may stand several times</source>
        <translation>đề nghị vai trò, dạng VAI_TRÒ hoặc VAI_TRÒ@ĐƠN_VỊ; dùng được nhiều lần</translation>
    </message>
    <message>
        <source>officers, their accounts and roles, and proposed roles</source>
        <translation>cán bộ, tài khoản, vai trò và các đề nghị</translation>
    </message>
    <message>
        <source>a one-time code, with which the officer chooses a new password</source>
        <translation>cấp mã dùng một lần để cán bộ tự đặt mật khẩu mới</translation>
    </message>
    <message>
        <source>closes an account for the time being</source>
        <translation>tạm đóng một tài khoản</translation>
    </message>
    <message>
        <source>opens an account again</source>
        <translation>mở lại tài khoản</translation>
    </message>
    <message>
        <source>takes back the lock after too many wrong passwords</source>
        <translation>mở khóa sau quá nhiều lần sai mật khẩu</translation>
    </message>
    <message>
        <source>proposes a role; a supervisor gives it</source>
        <translation>đề nghị vai trò; người kiểm soát giao</translation>
    </message>
    <message>
        <source>first day; default: today</source>
        <translation>ngày đầu; mặc định: hôm nay</translation>
    </message>
    <message>
        <source>gives a proposed role</source>
        <translation>giao vai trò được đề nghị</translation>
    </message>
    <message>
        <source>turns a proposed role down</source>
        <translation>bác đề nghị vai trò</translation>
    </message>
    <message>
        <source>number of the proposal</source>
        <translation>số của đề nghị</translation>
    </message>
    <message>
        <source>takes a role away at once</source>
        <translation>thu vai trò ngay</translation>
    </message>
    <message>
        <source>the officer of --as chooses a password (MOTCUA_NEW_PASSWORD)</source>
        <translation>cán bộ nêu ở --as đặt mật khẩu (MOTCUA_NEW_PASSWORD)</translation>
    </message>
    <message>
        <source>with this one-time code instead of the old password</source>
        <translation>bằng mã dùng một lần này thay cho mật khẩu cũ</translation>
    </message>
    <message>
        <source>suggests a password</source>
        <translation>gợi ý một mật khẩu</translation>
    </message>
    <message>
        <source>the last administrator cannot enter: recovery code, and a supervisor</source>
        <translation>quản trị viên cuối cùng không vào được: mã khôi phục và người kiểm soát</translation>
    </message>
    <message>
        <source>login of the administrator</source>
        <translation>tên đăng nhập của quản trị viên</translation>
    </message>
    <message>
        <source>login of the supervisor who is there</source>
        <translation>tên đăng nhập của người kiểm soát có mặt</translation>
    </message>
    <message>
        <source>recovery code of the accounts, or the file that holds it</source>
        <translation>mã khôi phục tài khoản, hoặc tệp chứa mã</translation>
    </message>
    <message>
        <source>writes the sheet with the new recovery code as PDF</source>
        <translation>ghi tờ mã khôi phục mới thành PDF</translation>
    </message>
    <message>
        <source>accounts, roles and passwords</source>
        <translation>tài khoản, vai trò và mật khẩu</translation>
    </message>
    <message>
        <source>there is no option or argument %1 here</source>
        <translation>ở đây không có tùy chọn hay tham số %1</translation>
    </message>
    <message>
        <source>%1 takes %3 to %4, not %2</source>
        <translation>%1 nhận giá trị từ %3 đến %4, không nhận %2</translation>
    </message>
    <message>
        <source>%1 wants a value</source>
        <translation>%1 thiếu giá trị</translation>
    </message>
    <message>
        <source>%1 may stand only once</source>
        <translation>%1 chỉ được ghi một lần</translation>
    </message>
    <message>
        <source>%1 goes only with %2</source>
        <translation>%1 phải đi cùng %2</translation>
    </message>
    <message>
        <source>%1 does not go with %2</source>
        <translation>%1 không đi cùng %2</translation>
    </message>
    <message>
        <source>the command wants one more word</source>
        <translation>lệnh này cần thêm một từ</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>The command was carried out, but its answer could not be written.</source>
        <translation>Lệnh đã thực hiện xong nhưng không ghi ra được kết quả.</translation>
    </message>
    <message>
        <source>The export was given up; no file was written.</source>
        <translation>Đã dừng xuất báo cáo; không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Hãy chạy lại lệnh.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 hàng</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 hàng</translation>
    </message>
    <message>
        <source>%1 dossiers counted</source>
        <translation>Đã đếm %1 hồ sơ</translation>
    </message>
    <message>
        <source>writes it to FILE.xlsx, .csv or .pdf</source>
        <translation>ghi ra TỆP.xlsx, .csv hoặc .pdf</translation>
    </message>
    <message>
        <source>asks whoever has dossiers in hand to see to them</source>
        <translation>nhắc người đang giữ hồ sơ</translation>
    </message>
    <message>
        <source>%1 reminded.</source>
        <translation>Đã nhắc %1 hồ sơ.</translation>
    </message>
    <message>
        <source>Holder reminded</source>
        <translation>Đã nhắc người giữ</translation>
    </message>
    <message>
        <source>%1 dossiers of this store are counted once</source>
        <translation>Đếm hồ sơ của kho, một lần: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>%1: due %2, taken %3, owed %4</source>
        <translation>%1: phải thu %2, đã thu %3, còn %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount.</source>
        <translation>&quot;%1&quot; không phải là số tiền.</translation>
    </message>
    <message>
        <source>Write it in đồng, or as: all.</source>
        <translation>Hãy viết bằng đồng, hoặc: all.</translation>
    </message>
    <message>
        <source>A fee cannot be paid by &quot;%1&quot;.</source>
        <translation>Không có cách nộp phí &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose cash, transfer or online.</source>
        <translation>Hãy chọn cash, transfer hoặc online.</translation>
    </message>
    <message>
        <source>what a dossier owes and has paid</source>
        <translation>phí, lệ phí phải nộp và đã nộp của hồ sơ</translation>
    </message>
    <message>
        <source>code of the dossier</source>
        <translation>mã hồ sơ</translation>
    </message>
    <message>
        <source>takes so many đồng, or all</source>
        <translation>thu số đồng này, hoặc all</translation>
    </message>
    <message>
        <source>Fees taken</source>
        <translation>Thu phí, lệ phí</translation>
    </message>
    <message>
        <source>Receipt cancelled</source>
        <translation>Hủy biên lai</translation>
    </message>
    <message>
        <source>%1/%2 opinions</source>
        <translation>%1/%2 ý kiến</translation>
    </message>
    <message>
        <source>no answer by %1</source>
        <translation>chưa trả lời, hạn %1</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>đang hỏi, hạn %1</translation>
    </message>
    <message>
        <source>(late, kept as a note)</source>
        <translation>(trễ hạn, lưu làm ghi chú)</translation>
    </message>
    <message>
        <source>Financial obligation %1, until %2</source>
        <translation>Nghĩa vụ tài chính %1, hạn %2</translation>
    </message>
    <message>
        <source>paid, receipt %1</source>
        <translation>đã nộp, biên lai %1</translation>
    </message>
    <message>
        <source>No opinion by its due date</source>
        <translation>Không có ý kiến đúng hạn</translation>
    </message>
    <message>
        <source>Opinions that were not given in time were noted on %1 dossiers.</source>
        <translation>Đã ghi nhận ý kiến quá hạn trên %1 hồ sơ.</translation>
    </message>
    <message>
        <source>Whose opinion is asked for must be said.</source>
        <translation>Phải nêu lấy ý kiến của ai.</translation>
    </message>
    <message>
        <source>Name the officer: --officer LOGIN.</source>
        <translation>Nêu cán bộ: --officer TÊN.</translation>
    </message>
    <message>
        <source>waits for the opinion of the officer of --officer</source>
        <translation>chờ ý kiến của cán bộ nêu ở --officer</translation>
    </message>
    <message>
        <source>waits for an opinion past its due date</source>
        <translation>chờ ý kiến đã quá hạn</translation>
    </message>
    <message>
        <source>opinions that are asked for</source>
        <translation>các yêu cầu lấy ý kiến</translation>
    </message>
    <message>
        <source>notes who has not answered in time; nightly</source>
        <translation>ghi nhận nơi chưa trả lời đúng hạn; chạy hằng đêm</translation>
    </message>
    <message>
        <source>Opened the linked dossier %1.</source>
        <translation>Đã mở hồ sơ liên thông %1.</translation>
    </message>
    <message>
        <source>Contact data corrected</source>
        <translation>Đã sửa thông tin liên hệ</translation>
    </message>
    <message>
        <source>The contact data of %1 are corrected; the journal says by whom.</source>
        <translation>Đã sửa thông tin liên hệ của %1; nhật ký ghi người sửa.</translation>
    </message>
    <message>
        <source>puts right what was written down wrongly</source>
        <translation>sửa nội dung đã ghi sai</translation>
    </message>
    <message>
        <source>how submitter or owner are reached</source>
        <translation>thông tin liên hệ của người nộp hoặc chủ hồ sơ</translation>
    </message>
    <message>
        <source>of the owner, not the submitter</source>
        <translation>của chủ hồ sơ, không phải người nộp</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>địa chỉ thư điện tử</translation>
    </message>
    <message>
        <source>Made by the program itself: nobody was named.</source>
        <translation>Do chính chương trình sao lưu: không ai đứng tên.</translation>
    </message>
    <message>
        <source>to be cancelled: %1</source>
        <translation>đang đề nghị hủy: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reason to cancel a receipt.</source>
        <translation>&quot;%1&quot; không phải lý do hủy biên lai.</translation>
    </message>
    <message>
        <source>Choose amount, dossier, twice or notPaid.</source>
        <translation>Chọn amount, dossier, twice hoặc notPaid.</translation>
    </message>
    <message>
        <source>proposes to cancel the receipt of that number; of a supervisor: cancels it</source>
        <translation>đề nghị hủy biên lai có số này; người kiểm soát: hủy</translation>
    </message>
    <message>
        <source>declines to cancel the receipt of that number, or takes that back</source>
        <translation>không đồng ý hủy biên lai có số này, hoặc rút đề nghị</translation>
    </message>
    <message>
        <source>Cancelling a receipt proposed</source>
        <translation>Đề nghị hủy biên lai</translation>
    </message>
    <message>
        <source>The receipt holds</source>
        <translation>Giữ nguyên biên lai</translation>
    </message>
    <message>
        <source>%1 proposes to void its number: %2</source>
        <translation>%1 đề nghị hủy số: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reason to void a number.</source>
        <translation>&quot;%1&quot; không phải là lý do hủy số.</translation>
    </message>
    <message>
        <source>Choose twice, person, procedure or other.</source>
        <translation>Hãy chọn twice, person, procedure hoặc other.</translation>
    </message>
    <message>
        <source>No number is to be voided.</source>
        <translation>Không có số nào đang được đề nghị hủy.</translation>
    </message>
    <message>
        <source>voids the number of a dossier that should never have been received: proposed by one, approved by another</source>
        <translation>hủy số của hồ sơ lẽ ra không được tiếp nhận: một người đề nghị, người khác duyệt</translation>
    </message>
    <message>
        <source>proposes it, by the counter that received the dossier</source>
        <translation>đề nghị hủy, do bộ phận đã tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>voids it, by a supervisor</source>
        <translation>hủy số, do người kiểm soát</translation>
    </message>
    <message>
        <source>the number holds; also takes an own proposal back</source>
        <translation>giữ nguyên số; cũng dùng để rút đề nghị của mình</translation>
    </message>
    <message>
        <source>what is proposed and waits for a supervisor</source>
        <translation>các đề nghị đang chờ người kiểm soát</translation>
    </message>
    <message>
        <source>Voiding the number proposed</source>
        <translation>Đề nghị hủy số</translation>
    </message>
    <message>
        <source>The number holds</source>
        <translation>Giữ nguyên số</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Đã hủy số</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Không có đề xuất nào chờ quyết định.</translation>
    </message>
    <message>
        <source>The audit log has no part &quot;%1&quot;.</source>
        <translation>Nhật ký không có phần &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose dossiers, office, accounts, store or refused.</source>
        <translation>Hãy chọn dossiers, office, accounts, store hoặc refused.</translation>
    </message>
    <message>
        <source>The audit log shows 1 to %1 lines at once.</source>
        <translation>Nhật ký hiện mỗi lần từ 1 đến %1 dòng.</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>Không có việc nào như vậy.</translation>
    </message>
    <message>
        <source>%1, void since %2, was received again as %3 on %4 by %5</source>
        <translation>%1, đã hủy số lúc %2, được tiếp nhận lại thành %3 lúc %4, cán bộ %5</translation>
    </message>
    <message>
        <source>Nothing was received again within three days of a void.</source>
        <translation>Không có hồ sơ nào được tiếp nhận lại trong ba ngày quanh lúc hủy số.</translation>
    </message>
    <message>
        <source>Nobody saw the full numbers of a dossier that he did not handle.</source>
        <translation>Không ai xem đầy đủ số giấy tờ của hồ sơ mà mình không xử lý.</translation>
    </message>
    <message>
        <source>what somebody proposed and the officer has to decide about</source>
        <translation>những đề xuất chờ cán bộ quyết định</translation>
    </message>
    <message>
        <source>what happened, for who watches over it</source>
        <translation>nhật ký, dành cho người giám sát</translation>
    </message>
    <message>
        <source>first day, inclusive</source>
        <translation>ngày đầu, tính cả ngày này</translation>
    </message>
    <message>
        <source>last day, inclusive</source>
        <translation>ngày cuối, tính cả ngày này</translation>
    </message>
    <message>
        <source>the events of the journal, newest first</source>
        <translation>các sự kiện của nhật ký, mới nhất trước</translation>
    </message>
    <message>
        <source>login of who acted</source>
        <translation>tên đăng nhập của người thực hiện</translation>
    </message>
    <message>
        <source>at most that many lines; default 100</source>
        <translation>nhiều nhất từng ấy dòng; mặc định 100</translation>
    </message>
    <message>
        <source>only events before this number</source>
        <translation>chỉ các sự kiện trước số này</translation>
    </message>
    <message>
        <source>voided numbers whose person and procedure were received again within three days</source>
        <translation>số đã hủy mà cùng người, cùng thủ tục được tiếp nhận lại trong ba ngày</translation>
    </message>
    <message>
        <source>who saw full numbers of dossiers that he did not handle</source>
        <translation>ai đã xem đầy đủ số giấy tờ của hồ sơ mà mình không xử lý</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nộp lưu chậm nhất %1</translation>
    </message>
    <message>
        <source>%1 dossier(s) put into the archive</source>
        <translation>Đã đưa %1 hồ sơ vào lưu trữ</translation>
    </message>
    <message>
        <source>The retention list knows no state &quot;%1&quot;.</source>
        <translation>Danh mục lưu trữ không có tình trạng &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose toArchive, late, archived, retentionEnded or erased.</source>
        <translation>Hãy chọn toArchive, late, archived, retentionEnded hoặc erased.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year.</source>
        <translation>&quot;%1&quot; không phải là năm.</translation>
    </message>
    <message>
        <source>Write it as 2026.</source>
        <translation>Hãy viết như 2026.</translation>
    </message>
    <message>
        <source>The retention list shows 1 to %1 lines at once.</source>
        <translation>Danh mục lưu trữ hiện mỗi lần từ 1 đến %1 dòng.</translation>
    </message>
    <message>
        <source>No dossier stands so with the archive.</source>
        <translation>Không có hồ sơ nào như vậy.</translation>
    </message>
    <message>
        <source>the archive and the retention list</source>
        <translation>lưu trữ và danh mục lưu trữ</translation>
    </message>
    <message>
        <source>puts dossiers that have ended into the archive, by the archivist</source>
        <translation>cán bộ lưu trữ đưa hồ sơ đã kết thúc vào lưu trữ</translation>
    </message>
    <message>
        <source>where the papers lie: box, shelf</source>
        <translation>nơi để giấy tờ: hộp, giá</translation>
    </message>
    <message>
        <source>the retention list, oldest first</source>
        <translation>danh mục lưu trữ, cũ nhất trước</translation>
    </message>
    <message>
        <source>in which they ended</source>
        <translation>năm kết thúc</translation>
    </message>
    <message>
        <source>beginning of the code</source>
        <translation>phần đầu của mã</translation>
    </message>
    <message>
        <source>%1 proposes it: %2</source>
        <translation>%1 đề xuất: %2</translation>
    </message>
    <message>
        <source>"%1" is no date that can be corrected.</source>
        <translation>"%1" không phải là ngày có thể sửa.</translation>
    </message>
    <message>
        <source>Choose clockStart, payBy, document or requested.</source>
        <translation>Chọn clockStart, payBy, document hoặc requested.</translation>
    </message>
    <message>
        <source>"%1" is no such date.</source>
        <translation>"%1" không phải là ngày hợp lệ.</translation>
    </message>
    <message>
        <source>Write 2026-11-24, and of the start of the clock 2026-11-24T08:00.</source>
        <translation>Viết 2026-11-24; riêng thời điểm bắt đầu tính hạn viết 2026-11-24T08:00.</translation>
    </message>
    <message>
        <source>"%1" is no reason to correct a date.</source>
        <translation>"%1" không phải là lý do sửa ngày.</translation>
    </message>
    <message>
        <source>Choose typing, paper, told or other.</source>
        <translation>Chọn typing, paper, told hoặc other.</translation>
    </message>
    <message>
        <source>No date is to be corrected.</source>
        <translation>Không có ngày nào đang chờ sửa.</translation>
    </message>
    <message>
        <source>corrects a date that was typed wrongly: proposed by one, approved by another</source>
        <translation>sửa ngày đã ghi sai: một người đề xuất, người khác duyệt</translation>
    </message>
    <message>
        <source>proposes it, by the counter or the handler</source>
        <translation>đề xuất, do cán bộ tiếp nhận hoặc người thụ lý thực hiện</translation>
    </message>
    <message>
        <source>the right date: 2026-11-24, or 2026-11-24T08:00</source>
        <translation>ngày đúng: 2026-11-24 hoặc 2026-11-24T08:00</translation>
    </message>
    <message>
        <source>the letter that is meant, by its form; else the latest</source>
        <translation>văn bản cần sửa, theo tên mẫu; nếu không nêu thì là văn bản mới nhất</translation>
    </message>
    <message>
        <source>corrects it, by a leader of the unit or a supervisor</source>
        <translation>duyệt sửa, do lãnh đạo đơn vị hoặc người kiểm soát thực hiện</translation>
    </message>
    <message>
        <source>the date stays; also takes an own proposal back</source>
        <translation>giữ nguyên ngày; cũng dùng để rút đề xuất của mình</translation>
    </message>
    <message>
        <source>what is proposed and waits for a leader or a supervisor</source>
        <translation>các đề xuất đang chờ lãnh đạo hoặc người kiểm soát</translation>
    </message>
    <message>
        <source>Correction of a date proposed</source>
        <translation>Đề xuất sửa ngày đã ghi</translation>
    </message>
    <message>
        <source>The date stays</source>
        <translation>Giữ nguyên ngày đã ghi</translation>
    </message>
    <message>
        <source>Date corrected</source>
        <translation>Đã sửa ngày</translation>
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
    <message>
        <source>This machine has seen %1 events of this store, now it has %2.</source>
        <translation>Máy này từng thấy %1 sự kiện của kho, nay chỉ còn %2.</translation>
    </message>
    <message>
        <source>Event %1 is another one than this machine has seen.</source>
        <translation>Sự kiện %1 khác với sự kiện máy này từng thấy.</translation>
    </message>
    <message>
        <source>The store is as this machine has seen it, or further.</source>
        <translation>Kho đúng như máy này từng thấy, hoặc dài hơn.</translation>
    </message>
    <message>
        <source>This machine sees the store for the first time.</source>
        <translation>Máy này thấy kho lần đầu.</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>Chưa có bản sao lưu nào trong %1.</translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <translation>Bản sao lưu đã kiểm tra gần nhất lúc %1.</translation>
    </message>
    <message>
        <source>The backups lie on the same disk as the store.</source>
        <translation>Bản sao lưu nằm cùng ổ đĩa với kho.</translation>
    </message>
    <message>
        <source>The backups lie on another disk than the store.</source>
        <translation>Bản sao lưu nằm trên ổ đĩa khác với kho.</translation>
    </message>
    <message>
        <source>The recovery code lies on this machine.</source>
        <translation>Mã khôi phục còn nằm trên máy này.</translation>
    </message>
    <message>
        <source>The recovery code does not lie on this machine.</source>
        <translation>Mã khôi phục không nằm trên máy này.</translation>
    </message>
    <message>
        <source>Every slip was printed.</source>
        <translation>Mọi giấy tiếp nhận đã được in.</translation>
    </message>
    <message>
        <source>and earlier ones</source>
        <translation>và những hồ sơ trước đó</translation>
    </message>
    <message>
        <source>Received, but the slip was not printed: %1</source>
        <translation>Đã tiếp nhận nhưng chưa in giấy: %1</translation>
    </message>
    <message>
        <source>Printers are asked only when something is printed.</source>
        <translation>Chỉ hỏi máy in khi cần in.</translation>
    </message>
    <message>
        <source>This is not the code of this store&apos;s backups.</source>
        <translation>Đây không phải mã của bản sao lưu kho này.</translation>
    </message>
    <message>
        <source>Take the sheet that belongs to the backups of this store.</source>
        <translation>Lấy đúng tờ mã thuộc bản sao lưu của kho này.</translation>
    </message>
    <message>
        <source>No administrator can sign in.</source>
        <translation>Không có quản trị viên nào đăng nhập được.</translation>
    </message>
    <message>
        <source>These administer the accounts: %1.</source>
        <translation>Quản trị tài khoản: %1.</translation>
    </message>
    <message>
        <source>No supervisor can sign in.</source>
        <translation>Không có người kiểm soát nào đăng nhập được.</translation>
    </message>
    <message>
        <source>These supervise: %1.</source>
        <translation>Kiểm soát: %1.</translation>
    </message>
    <message>
        <source>Every officer of a practice store is open.</source>
        <translation>Trong kho thực hành mọi cán bộ đều mở.</translation>
    </message>
    <message>
        <source>Everybody has chosen a password.</source>
        <translation>Mọi người đều đã đặt mật khẩu.</translation>
    </message>
    <message>
        <source>These have not chosen a password: %1.</source>
        <translation>Chưa đặt mật khẩu: %1.</translation>
    </message>
    <message>
        <source>No account is locked.</source>
        <translation>Không có tài khoản nào bị khóa.</translation>
    </message>
    <message>
        <source>Locked after too many wrong passwords: %1.</source>
        <translation>Bị khóa vì sai mật khẩu quá nhiều lần: %1.</translation>
    </message>
    <message>
        <source>The recovery code was used last on %1.</source>
        <translation>Mã khôi phục được dùng lần cuối lúc %1.</translation>
    </message>
    <message>
        <source>The recovery code was never used.</source>
        <translation>Mã khôi phục chưa từng được dùng.</translation>
    </message>
</context>
</TS>
