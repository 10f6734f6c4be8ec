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
    <name>motcua::ui::ReceiverForm</name>
    <message>
        <source>Who takes the result</source>
        <translation>Người nhận kết quả</translation>
    </message>
    <message>
        <source>Authorised by the submitter, with a paper</source>
        <translation>Được người nộp ủy quyền bằng văn bản</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Bưu chính</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>F9 hands it out · Esc leaves</source>
        <translation>F9 trả kết quả · Esc bỏ qua</translation>
    </message>
    <message>
        <source>Leave empty where the slip was shown</source>
        <translation>Bỏ trống nếu đã xuất trình giấy hẹn</translation>
    </message>
    <message>
        <source>How the result leaves</source>
        <translation>Hình thức trả kết quả</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>Người &amp;nhận</translation>
    </message>
    <message>
        <source>&amp;Identity no.</source>
        <translation>&amp;Số giấy tờ</translation>
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
        <source>Attaching %1</source>
        <translation>Đang đính kèm %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopped. Nothing was attached.</source>
        <translation>Đã dừng. Chưa đính kèm gì.</translation>
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
        <source>Scanned paper attached</source>
        <translation>Đính kèm giấy tờ đã quét</translation>
    </message>
</context>
</TS>
