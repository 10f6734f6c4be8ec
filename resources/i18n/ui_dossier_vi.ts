<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>motcua::ui::ClockPanel</name>
    <message>
        <source>Clock ledger</source>
        <translation>Sổ thời hạn</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Đồng hồ pháp lý</translation>
    </message>
    <message>
        <source>Index 766</source>
        <translation>Chỉ số 766</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Stood still</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn hiện tại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>motcua::ui::DossierHead</name>
    <message>
        <source>submitted by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>thay cho %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Due now; the slip says %1</source>
        <translation>Hạn hiện tại; giấy hẹn ghi %1</translation>
    </message>
    <message>
        <source>Promised, provisional</source>
        <translation>Hẹn trả (tạm tính)</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Promised; the clock stands</source>
        <translation>Hẹn trả · đang tạm dừng</translation>
    </message>
</context>
<context>
    <name>motcua::ui::DossierPage</name>
    <message>
        <source>F9 hands it out · Esc leaves</source>
        <translation>F9 trả kết quả · Esc bỏ qua</translation>
    </message>
    <message>
        <source>There is no such dossier</source>
        <translation>Không có hồ sơ này</translation>
    </message>
    <message>
        <source>Go back (Esc) and search it again</source>
        <translation>Quay lại (Esc) rồi tra cứu lại</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước giải quyết</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Used / budget, in working days · process: %1</source>
        <translation>Đã dùng / định mức, tính theo ngày làm việc · %1</translation>
    </message>
    <message>
        <source>%1 event(s) · newest on top</source>
        <translation>%1 sự kiện · mới nhất ở trên</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>In lại giấy hẹn</translation>
    </message>
    <message>
        <source>The process has ended: %1</source>
        <translation>Quy trình đã kết thúc: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Linked dossier…</source>
        <translation>Hồ sơ liên thông…</translation>
    </message>
    <message>
        <source>The outcome of %1 is noted.</source>
        <translation>Đã ghi nhận kết quả của %1.</translation>
    </message>
    <message>
        <source>Correct contact data…</source>
        <translation>Sửa thông tin liên hệ…</translation>
    </message>
</context>
<context>
    <name>motcua::ui::FiledPapers</name>
    <message>
        <source>original · %1</source>
        <translation>Bản chính · %1</translation>
    </message>
    <message>
        <source>certified copy · %1</source>
        <translation>Bản sao chứng thực · %1</translation>
    </message>
    <message>
        <source>photocopy · %1</source>
        <translation>Bản sao · %1</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>người được ủy quyền</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>người nộp hồ sơ</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>tại quầy</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>qua bưu chính</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>Papers and fees</source>
        <translation>Giấy tờ, phí, lệ phí</translation>
    </message>
    <message>
        <source>No papers were handed in</source>
        <translation>Không có giấy tờ kèm theo</translation>
    </message>
    <message>
        <source>Received by %1</source>
        <translation>Người nhận: %1</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>Fees together</source>
        <translation>Tổng phí, lệ phí</translation>
    </message>
    <message>
        <source>%1 paper(s), %2 set(s)</source>
        <translation>%1 bản giấy tờ · %2 bộ</translation>
    </message>
</context>
<context>
    <name>ui_dossier</name>
    <message>
        <source>%1: %2. It is now at: %3.</source>
        <translation>%1: %2. Hồ sơ đang ở: %3.</translation>
    </message>
    <message>
        <source>Nobody else is %1 in %2. Ask the administrator to give somebody this role.</source>
        <translation>Không còn ai giữ vai trò %1 tại %2. Đề nghị quản trị phân vai trò này cho người khác.</translation>
    </message>
    <message>
        <source>%1: dossier %2</source>
        <translation>%1: hồ sơ %2</translation>
    </message>
    <message>
        <source>Who is to have it?</source>
        <translation>Giao cho ai?</translation>
    </message>
    <message>
        <source>For what reason?</source>
        <translation>Vì lý do nào?</translation>
    </message>
    <message>
        <source>Comment for the colleagues and the history:</source>
        <translation>Ý kiến, ghi vào diễn biến hồ sơ:</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>Xong quá hạn</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>Xong trước hạn</translation>
    </message>
    <message>
        <source>Finished on time</source>
        <translation>Xong đúng hạn</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>the applicant answers for it</source>
        <translation>người nộp chịu trách nhiệm</translation>
    </message>
    <message>
        <source>another agency answers for it</source>
        <translation>cơ quan khác chịu trách nhiệm</translation>
    </message>
    <message>
        <source>the centre answers for it</source>
        <translation>Trung tâm chịu trách nhiệm</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>không ai chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>đang kéo dài</translation>
    </message>
    <message>
        <source>Both clocks agree</source>
        <translation>Hai đồng hồ khớp nhau</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Hai đồng hồ khác nhau</translation>
    </message>
    <message>
        <source>Taken from the pile</source>
        <translation>Nhận từ hàng chờ</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Nhận lại từ đồng nghiệp</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>%1 has it, at the step &quot;%2&quot;</source>
        <translation>%1 giữ hồ sơ, ở bước “%2”</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Hẹn trả %1</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>In giấy hẹn</translation>
    </message>
    <message>
        <source>Slip printed again</source>
        <translation>In lại giấy hẹn</translation>
    </message>
    <message>
        <source>Print number %1</source>
        <translation>Bản in thứ %1</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>trong ngày</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Không định mức</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Định mức %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>ngày lịch</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1/%2</translation>
    </message>
    <message>
        <source>For another role</source>
        <translation>Việc của vai trò khác</translation>
    </message>
    <message>
        <source>Put back into the pile</source>
        <translation>Đưa về hàng chờ chung</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Giao lại</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Papers given back</source>
        <translation>Trả lại giấy tờ</translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>Nhận bàn giao giấy tờ</translation>
    </message>
    <message>
        <source>To the applicant</source>
        <translation>Trả người nộp</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, thay mặt %2</translation>
    </message>
    <message>
        <source>Cause of the delay: %1</source>
        <translation>Nguyên nhân chậm: %1</translation>
    </message>
    <message>
        <source>document no. %1</source>
        <translation>văn bản số %1</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 số %2</translation>
    </message>
    <message>
        <source>new date %1</source>
        <translation>hẹn lại %1</translation>
    </message>
    <message>
        <source>%1 paper(s)</source>
        <translation>%1 giấy tờ</translation>
    </message>
    <message>
        <source>after the days of the law</source>
        <translation>muộn so với quy định</translation>
    </message>
    <message>
        <source>allowed by a supervisor</source>
        <translation>lãnh đạo giám sát cho phép</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>It stands again at &quot;%1&quot;</source>
        <translation>Hồ sơ trở lại bước &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Print again: %1</source>
        <translation>In lại: %1</translation>
    </message>
    <message>
        <source>receipt slip</source>
        <translation>giấy tiếp nhận và hẹn trả</translation>
    </message>
    <message>
        <source>supplement slip</source>
        <translation>phiếu yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>refusal slip</source>
        <translation>phiếu từ chối</translation>
    </message>
    <message>
        <source>apology and extension</source>
        <translation>văn bản xin lỗi và gia hạn</translation>
    </message>
    <message>
        <source>stop notice</source>
        <translation>thông báo dừng giải quyết</translation>
    </message>
    <message>
        <source>control slip</source>
        <translation>phiếu kiểm soát</translation>
    </message>
    <message>
        <source>register</source>
        <translation>sổ theo dõi</translation>
    </message>
    <message>
        <source>Scanned paper attached</source>
        <translation>Đính kèm giấy tờ đã quét</translation>
    </message>
    <message>
        <source>Keeps its promised date</source>
        <translation>Giữ ngày đã hẹn</translation>
    </message>
    <message>
        <source>Date moved by a change of the calendar</source>
        <translation>Dời hạn do thay đổi lịch làm việc</translation>
    </message>
    <message>
        <source>A change of the calendar without legal basis moves no promise later</source>
        <translation>Thay đổi lịch không có căn cứ pháp lý không lùi hạn đã hẹn</translation>
    </message>
    <message>
        <source>Only the date of its step moved</source>
        <translation>Chỉ dời hạn của bước</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>đợt %1</translation>
    </message>
    <message>
        <source>It has its result</source>
        <translation>Đã có kết quả</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Đã dừng giải quyết</translation>
    </message>
    <message>
        <source>It was withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Linked dossier opened</source>
        <translation>Mở hồ sơ liên thông</translation>
    </message>
    <message>
        <source>The dossier waits for it</source>
        <translation>Hồ sơ chờ kết quả</translation>
    </message>
    <message>
        <source>The dossier goes on without it</source>
        <translation>Hồ sơ tiếp tục, không phải chờ</translation>
    </message>
    <message>
        <source>Linked dossier ended</source>
        <translation>Hồ sơ liên thông kết thúc</translation>
    </message>
    <message>
        <source>Linked dossier is being handled again</source>
        <translation>Hồ sơ liên thông được giải quyết lại</translation>
    </message>
    <message>
        <source>Outcome of the linked dossier noted</source>
        <translation>Ghi nhận kết quả hồ sơ liên thông</translation>
    </message>
    <message>
        <source>The dossier that it was opened for has ended</source>
        <translation>Hồ sơ gốc đã kết thúc</translation>
    </message>
    <message>
        <source>Stopped with the dossier that it was opened for</source>
        <translation>Dừng theo hồ sơ gốc</translation>
    </message>
    <message>
        <source>Show the full numbers…</source>
        <translation>Xem đầy đủ số định danh, số điện thoại…</translation>
    </message>
    <message>
        <source>Print who looked at this dossier</source>
        <translation>In trích lục ai đã xem hồ sơ này</translation>
    </message>
    <message>
        <source>Show the full numbers</source>
        <translation>Xem đầy đủ số định danh, số điện thoại</translation>
    </message>
    <message>
        <source>For what do you need them? Your name, the time and the purpose are kept; the person concerned may ask for them.</source>
        <translation>Bạn cần xem để làm gì? Tên bạn, thời điểm và mục đích được ghi lại; người có thông tin có thể yêu cầu xem.</translation>
    </message>
    <message>
        <source>More about the reason, where needed</source>
        <translation>Nêu rõ thêm lý do, nếu cần</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Nhắc xử lý</translation>
    </message>
    <message>
        <source>%1 is to see to it, at the step &quot;%2&quot;</source>
        <translation>Nhắc %1, ở bước &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % của %2</translation>
    </message>
    <message>
        <source>Of %1 earlier dossiers of this procedure that were at this step as long and had about as much time left, %2 % became late.</source>
        <translation>Trong %1 hồ sơ trước của thủ tục này đã ở bước này lâu như vậy và còn chừng ấy thời gian, %2 % bị quá hạn.</translation>
    </message>
    <message>
        <source>Risk to be late: %1</source>
        <translation>Nguy cơ quá hạn: %1</translation>
    </message>
    <message>
        <source>Take fees: %1 owed</source>
        <translation>Thu phí, lệ phí: còn %1</translation>
    </message>
    <message>
        <source>Take fees</source>
        <translation>Thu phí, lệ phí</translation>
    </message>
    <message>
        <source>Amount in đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>How was it paid?</source>
        <translation>Nộp bằng cách nào?</translation>
    </message>
    <message>
        <source>Receipt %1: %2 taken</source>
        <translation>Biên lai %1: đã thu %2</translation>
    </message>
    <message>
        <source>Cancel a receipt</source>
        <translation>Hủy biên lai</translation>
    </message>
    <message>
        <source>Receipt %1 over %2 is cancelled</source>
        <translation>Đã hủy biên lai %1, số tiền %2</translation>
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
        <source>%1, receipt %2</source>
        <translation>%1, biên lai %2</translation>
    </message>
    <message>
        <source>late, kept as a note</source>
        <translation>trễ hạn, lưu làm ghi chú</translation>
    </message>
    <message>
        <source>No opinion by its due date</source>
        <translation>Không có ý kiến đúng hạn</translation>
    </message>
    <message>
        <source>Propose to erase the personal data…</source>
        <translation>Đề xuất xóa dữ liệu cá nhân…</translation>
    </message>
    <message>
        <source>Approve or reject the erasure of the personal data (%1 of 2)…</source>
        <translation>Duyệt hoặc không duyệt việc xóa dữ liệu cá nhân (%1 trên 2)…</translation>
    </message>
    <message>
        <source>Erase the personal data now…</source>
        <translation>Xóa dữ liệu cá nhân ngay…</translation>
    </message>
    <message>
        <source>The personal data were erased</source>
        <translation>Dữ liệu cá nhân đã được xóa</translation>
    </message>
    <message>
        <source>Propose an erasure</source>
        <translation>Đề xuất xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>On what ground?</source>
        <translation>Căn cứ xóa là gì?</translation>
    </message>
    <message>
        <source>How long are dossiers of this kind kept?</source>
        <translation>Hồ sơ loại này có thời hạn lưu trữ bao lâu?</translation>
    </message>
    <message>
        <source>%1: %2 (%3). Legal basis: %4.</source>
        <translation>%1: %2 (%3). Căn cứ pháp lý: %4.</translation>
    </message>
    <message>
        <source>Erasure of personal data</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Không duyệt</translation>
    </message>
    <message>
        <source>Erase the personal data?</source>
        <translation>Xóa dữ liệu cá nhân?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The personal data of %1 dossier(s) were erased.</source>
        <translation>Đã xóa dữ liệu cá nhân của %1 hồ sơ.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>reminder for an overdue opinion</source>
        <translation>công văn đôn đốc cho ý kiến</translation>
    </message>
    <message>
        <source>Contact data corrected</source>
        <translation>Đã sửa thông tin liên hệ</translation>
    </message>
    <message>
        <source>of the owner</source>
        <translation>của chủ hồ sơ</translation>
    </message>
    <message>
        <source>of the submitter</source>
        <translation>của người nộp</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>Linked dossiers hold the same person and are erased together: %1.</source>
        <translation>Hồ sơ liên thông của cùng người này được xóa cùng: %1.</translation>
    </message>
    <message>
        <source>Goes: names, numbers, addresses and phones, notes, contents of letters, scanned papers, and reasons of looks.</source>
        <translation>Xóa: họ tên, số định danh, địa chỉ, điện thoại, ghi chú, nội dung văn bản, bản quét và lý do xem.</translation>
    </message>
    <message>
        <source>Stays: code, procedure, unit, days, results, fees and statistics, and the journal, which holds no personal data.</source>
        <translation>Giữ lại: mã hồ sơ, thủ tục, đơn vị, các mốc ngày, kết quả, lệ phí, số liệu thống kê và nhật ký (không có dữ liệu cá nhân).</translation>
    </message>
    <message>
        <source>Approve the erasure</source>
        <translation>Duyệt xóa dữ liệu</translation>
    </message>
    <message>
        <source>Reject the erasure</source>
        <translation>Từ chối xóa dữ liệu</translation>
    </message>
    <message>
        <source>Erased is everything that two others approved: %1. It cannot be brought back. Backups from before keep it until they expire. The whole store is written anew, which takes a while; nobody can work in it meanwhile.</source>
        <translation>Xóa mọi đề nghị đã được hai người khác duyệt: %1. Không khôi phục được. Bản sao lưu trước đó còn giữ đến khi hết hạn. Toàn bộ kho được ghi lại, mất một lúc; trong lúc đó không ai làm việc được.</translation>
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
        <source>Decide about cancelling receipt %1</source>
        <translation>Quyết định việc hủy biên lai %1</translation>
    </message>
    <message>
        <source>Propose to cancel receipt %1</source>
        <translation>Đề nghị hủy biên lai %1</translation>
    </message>
    <message>
        <source>Why is receipt %1 of %2 to be cancelled? The supervisor decides about it; until then it holds.</source>
        <translation>Vì sao cần hủy biên lai %1, số tiền %2? Người kiểm soát sẽ quyết định; từ nay đến lúc đó biên lai vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Proposed to cancel receipt %1 over %2; the supervisor decides</source>
        <translation>Đã đề nghị hủy biên lai %1, số tiền %2; chờ người kiểm soát quyết định</translation>
    </message>
    <message>
        <source>Take the proposal back: the receipt holds</source>
        <translation>Rút đề nghị: biên lai vẫn có giá trị</translation>
    </message>
    <message>
        <source>Decline: the receipt holds</source>
        <translation>Không đồng ý: biên lai vẫn có giá trị</translation>
    </message>
    <message>
        <source>Cancel the receipt: its number is not used again</source>
        <translation>Hủy biên lai: số này không dùng lại</translation>
    </message>
    <message>
        <source>%1 proposes to cancel receipt %2 of %3. Reason: %4.</source>
        <translation>%1 đề nghị hủy biên lai %2, số tiền %3. Lý do: %4.</translation>
    </message>
    <message>
        <source>Receipt %1 over %2 holds</source>
        <translation>Biên lai %1, số tiền %2 vẫn có giá trị</translation>
    </message>
    <message>
        <source>Take the proposal to void the number back…</source>
        <translation>Rút đề nghị hủy số…</translation>
    </message>
    <message>
        <source>Decide about voiding the number…</source>
        <translation>Quyết định việc hủy số…</translation>
    </message>
    <message>
        <source>Propose to void the number…</source>
        <translation>Đề nghị hủy số…</translation>
    </message>
    <message>
        <source>Void a number</source>
        <translation>Hủy số hồ sơ</translation>
    </message>
    <message>
        <source>Why should dossier %1 never have been received? The supervisor decides about it; until then it is handled as before.</source>
        <translation>Vì sao hồ sơ %1 lẽ ra không được tiếp nhận? Người kiểm soát sẽ quyết định; từ nay đến lúc đó hồ sơ vẫn được giải quyết như thường.</translation>
    </message>
    <message>
        <source>Proposed to void the number of %1; the supervisor decides</source>
        <translation>Đã đề nghị hủy số %1; chờ người kiểm soát quyết định</translation>
    </message>
    <message>
        <source>Take the proposal back: the number holds</source>
        <translation>Rút đề nghị: giữ nguyên số</translation>
    </message>
    <message>
        <source>Decline: the number holds</source>
        <translation>Không đồng ý: giữ nguyên số</translation>
    </message>
    <message>
        <source>Void the number: the dossier ends and is counted nowhere</source>
        <translation>Hủy số: hồ sơ kết thúc và không tính vào thống kê</translation>
    </message>
    <message>
        <source>%1 proposes to void the number of %2. Reason: %3.</source>
        <translation>%1 đề nghị hủy số %2. Lý do: %3.</translation>
    </message>
    <message>
        <source>The number of %1 is void</source>
        <translation>Đã hủy số %1</translation>
    </message>
    <message>
        <source>The number of %1 holds</source>
        <translation>Giữ nguyên số %1</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Đã hủy số</translation>
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
        <source>Date corrected</source>
        <translation>Đã sửa ngày</translation>
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
        <source>%1 proposes to correct a date.</source>
        <translation>%1 đề xuất sửa ngày đã ghi.</translation>
    </message>
    <message>
        <source>%1: now %2, to be %3.</source>
        <translation>%1: đang ghi %2, đề nghị sửa thành %3.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Lý do: %1.</translation>
    </message>
    <message>
        <source>Propose to correct a recorded date…</source>
        <translation>Đề xuất sửa ngày đã ghi…</translation>
    </message>
    <message>
        <source>Take the proposal to correct a date back…</source>
        <translation>Rút đề xuất sửa ngày đã ghi…</translation>
    </message>
    <message>
        <source>Decide about correcting a date…</source>
        <translation>Duyệt đề xuất sửa ngày đã ghi…</translation>
    </message>
    <message>
        <source>Take the proposal back: the date stays</source>
        <translation>Rút đề xuất: giữ nguyên ngày</translation>
    </message>
    <message>
        <source>Decline: the date stays</source>
        <translation>Từ chối: giữ nguyên ngày</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Duyệt: sửa ngày</translation>
    </message>
    <message>
        <source>Correct a recorded date · %1</source>
        <translation>Sửa ngày đã ghi · %1</translation>
    </message>
    <message>
        <source>The date of %1 is corrected</source>
        <translation>Đã sửa ngày của hồ sơ %1</translation>
    </message>
    <message>
        <source>The date of %1 stays</source>
        <translation>Giữ nguyên ngày đã ghi của hồ sơ %1</translation>
    </message>
</context>
<context>
    <name>motcua::ui::ActForm</name>
    <message>
        <source>F9 does it · Esc leaves</source>
        <translation>F9 thực hiện · Esc thoát</translation>
    </message>
    <message>
        <source>Proposed: %1. Reason: %2</source>
        <translation>Đề nghị hẹn lại: %1. Lý do: %2</translation>
    </message>
    <message>
        <source>Mark everything that is missing or not right, at once</source>
        <translation>Đánh dấu tất cả giấy tờ còn thiếu hoặc chưa đúng trong một lần</translation>
    </message>
    <message>
        <source>Tick what was handed in</source>
        <translation>Đánh dấu giấy tờ đã nộp bổ sung</translation>
    </message>
    <message>
        <source>Originals that are given back</source>
        <translation>Bản chính trả lại</translation>
    </message>
    <message>
        <source>Another reason, in the words below</source>
        <translation>Lý do khác, ghi ở dưới</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Legal ground</source>
        <translation>&amp;Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>&amp;New due date</source>
        <translation>Ngày hẹn &amp;mới</translation>
    </message>
    <message>
        <source>later than %1</source>
        <translation>muộn hơn %1</translation>
    </message>
    <message>
        <source>Number of the &amp;document</source>
        <translation>&amp;Số văn bản</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>The applicant asked &amp;on</source>
        <translation>Ngày người nộp đề n&amp;ghị</translation>
    </message>
    <message>
        <source>&amp;Fees paid are</source>
        <translation>Xử lý &amp;phí, lệ phí</translation>
    </message>
    <message>
        <source>Why the &amp;supervisor allows it</source>
        <translation>Lý do lãnh đạo cho phép</translation>
    </message>
    <message>
        <source>R&amp;eason for the applicant</source>
        <translation>&amp;Lý do ghi cho người nộp</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Amount in đồng</source>
        <translation>&amp;Số tiền (đồng)</translation>
    </message>
    <message>
        <source>as the notice says</source>
        <translation>theo thông báo</translation>
    </message>
    <message>
        <source>To be paid &amp;by</source>
        <translation>Hạn &amp;nộp</translation>
    </message>
    <message>
        <source>as the notice says, else %1 days from today</source>
        <translation>theo thông báo, nếu không ghi thì %1 ngày</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Nội dung hỏi</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>Ý &amp;kiến</translation>
    </message>
</context>
<context>
    <name>motcua::ui::PaperCheckModel</name>
    <message>
        <source>Not right</source>
        <translation>Chưa đúng</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Chưa đúng ở điểm nào</translation>
    </message>
</context>
<context>
    <name>motcua::ui::PaperChecks</name>
    <message>
        <source>Papers that are missing or not right</source>
        <translation>Giấy tờ còn thiếu hoặc chưa đúng</translation>
    </message>
    <message>
        <source>Papers to tick</source>
        <translation>Giấy tờ cần đánh dấu</translation>
    </message>
    <message>
        <source>Up and Down walk, Space marks.</source>
        <translation>Phím lên, xuống để đi; phím cách để đánh dấu.</translation>
    </message>
    <message>
        <source>There is no paper to tick</source>
        <translation>Không có giấy tờ nào để đánh dấu</translation>
    </message>
    <message>
        <source>Go on with F9</source>
        <translation>Tiếp tục bằng F9</translation>
    </message>
    <message>
        <source>Another paper, Enter adds it</source>
        <translation>Giấy tờ khác, Enter để thêm</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>Chưa đún&amp;g ở</translation>
    </message>
    <message>
        <source>A&amp;nother paper</source>
        <translation>Giấy tờ &amp;khác</translation>
    </message>
    <message>
        <source>There is nobody to tick</source>
        <translation>Chưa có ai để chọn</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 kết quả</translation>
    </message>
</context>
<context>
    <name>ScansPanel</name>
    <message>
        <source>Scanned papers</source>
        <translation>Giấy tờ đã quét</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Đính kèm…</translation>
    </message>
    <message>
        <source>%1 · %2 kB</source>
        <translation>%1 · %2 kB</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Đã đính kèm: %1</translation>
    </message>
    <message>
        <source>Scanned papers to attach</source>
        <translation>Chọn giấy tờ đã quét</translation>
    </message>
    <message>
        <source>Scanned papers (%1)</source>
        <translation>Giấy tờ đã quét (%1)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Tên tệp:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>The file of this paper is missing. Tell the administrator.</source>
        <translation>Thiếu tệp của giấy tờ này. Hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>No program of this machine shows files of this type.</source>
        <translation>Máy này không có chương trình mở loại tệp này.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::LinkedPanel</name>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>has its result</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>%1 · not noted yet</source>
        <translation>%1 · chưa ghi nhận</translation>
    </message>
    <message>
        <source>Linked dossiers</source>
        <translation>Hồ sơ liên thông</translation>
    </message>
    <message>
        <source>Enter opens · Space takes note</source>
        <translation>Enter mở · Space ghi nhận</translation>
    </message>
    <message>
        <source>It was opened for this dossier</source>
        <translation>Hồ sơ gốc</translation>
    </message>
    <message>
        <source>Awaited, due %2 · %1</source>
        <translation>Chờ, hạn %2 · %1</translation>
    </message>
    <message>
        <source>Due %2 · %1</source>
        <translation>Hạn %2 · %1</translation>
    </message>
</context>
<context>
    <name>motcua::ui::SubDossierDialog</name>
    <message>
        <source>Linked dossier for %1</source>
        <translation>Hồ sơ liên thông cho %1</translation>
    </message>
    <message>
        <source>All papers of the dossier go along</source>
        <translation>Gửi kèm toàn bộ giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>The dossier waits for its outcome</source>
        <translation>Hồ sơ chờ kết quả</translation>
    </message>
    <message>
        <source>It is stopped when the dossier ends first</source>
        <translation>Dừng theo khi hồ sơ gốc kết thúc trước</translation>
    </message>
    <message>
        <source>Code or words of the procedure</source>
        <translation>Mã hoặc từ trong tên thủ tục</translation>
    </message>
    <message>
        <source>Empty: as in the dossier</source>
        <translation>Bỏ trống: như hồ sơ gốc</translation>
    </message>
    <message>
        <source>Only where the procedure has none: 3wd, 8wh</source>
        <translation>Chỉ khi thủ tục không có thời hạn: 3wd, 8wh</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>Thủ t&amp;ục</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>Thời &amp;hạn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>No procedure was chosen.</source>
        <translation>Chưa chọn thủ tục.</translation>
    </message>
    <message>
        <source>Type some of its words.</source>
        <translation>Gõ vài từ trong tên thủ tục.</translation>
    </message>
    <message>
        <source>This is no time limit.</source>
        <translation>Đây không phải thời hạn.</translation>
    </message>
    <message>
        <source>Write it as 3wd, 8wh or 5cd.</source>
        <translation>Ghi như 3wd, 8wh hoặc 5cd.</translation>
    </message>
    <message>
        <source>Linked dossier %1 is opened: %2.</source>
        <translation>Đã mở hồ sơ liên thông %1: %2.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::ConsultForm</name>
    <message>
        <source>Units and officers to ask</source>
        <translation>Đơn vị, cán bộ cần lấy ý kiến</translation>
    </message>
    <message>
        <source>&amp;Waited for</source>
        <translation>&amp;Chờ ý kiến</translation>
    </message>
    <message>
        <source>How &amp;many are enough</source>
        <translation>&amp;Số ý kiến cần có</translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>Khi &amp;không trả lời</translation>
    </message>
    <message>
        <source>&amp;Time for each</source>
        <translation>&amp;Thời hạn mỗi nơi</translation>
    </message>
    <message>
        <source>Tick whose opinion is asked for</source>
        <translation>Đánh dấu nơi cần lấy ý kiến</translation>
    </message>
    <message>
        <source>Name of a unit or an officer</source>
        <translation>Tên đơn vị hoặc cán bộ</translation>
    </message>
</context>
<context>
    <name>motcua::ui::OpinionsPanel</name>
    <message>
        <source>Opinions</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Financial obligation</source>
        <translation>Nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>%1/%2 opinions</source>
        <translation>%1/%2 ý kiến</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>còn thiếu %1</translation>
    </message>
    <message>
        <source>No answer by %1</source>
        <translation>Chưa trả lời, hạn %1</translation>
    </message>
    <message>
        <source>Asked until %1</source>
        <translation>Đang hỏi, hạn %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ hạn</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>Thông báo %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hạn nộp %1</translation>
    </message>
    <message>
        <source>Paid, receipt %1</source>
        <translation>Đã nộp, biên lai %1</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Chưa nộp</translation>
    </message>
</context>
<context>
    <name>motcua::ui::ContactDialog</name>
    <message>
        <source>Correct contact data · %1</source>
        <translation>Sửa thông tin liên hệ · %1</translation>
    </message>
    <message>
        <source>Submitter</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Lưu sửa</translation>
    </message>
    <message>
        <source>The name and the numbers of the identity paper stay. The journal keeps who corrected which field, not its words.</source>
        <translation>Họ tên và số giấy tờ giữ nguyên. Nhật ký ghi ai sửa mục nào, không ghi nội dung.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>none until now</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>%1 · empty: stays</source>
        <translation>%1 · để trống: giữ nguyên</translation>
    </message>
    <message>
        <source>The contact data of %1 are corrected.</source>
        <translation>Đã sửa thông tin liên hệ của %1.</translation>
    </message>
</context>
<context>
    <name>motcua::ui::DateDialog</name>
    <message>
        <source>Propose to correct a recorded date · %1</source>
        <translation>Đề xuất sửa ngày đã ghi · %1</translation>
    </message>
    <message>
        <source>Right &amp;time</source>
        <translation>&amp;Giờ đúng</translation>
    </message>
    <message>
        <source>A leader of the unit or a supervisor decides about it; until then the old date holds. What the citizen's slip promises stays.</source>
        <translation>Lãnh đạo đơn vị hoặc người kiểm soát sẽ duyệt; trước đó ngày cũ vẫn có hiệu lực. Ngày hẹn trên giấy đã giao cho công dân giữ nguyên.</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>ngày/tháng</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>giờ:phút</translation>
    </message>
    <message>
        <source>&amp;Wrong date</source>
        <translation>Ngày ghi &amp;sai</translation>
    </message>
    <message>
        <source>Right &amp;date</source>
        <translation>&amp;Ngày đúng</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Enter the right date.</source>
        <translation>Nhập ngày đúng.</translation>
    </message>
    <message>
        <source>Enter the right time.</source>
        <translation>Nhập giờ đúng.</translation>
    </message>
    <message>
        <source>The correction is proposed; somebody else decides about %1.</source>
        <translation>Đã đề xuất sửa ngày; hồ sơ %1 chờ người khác duyệt.</translation>
    </message>
</context>
</TS>
