<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>DossierCard</name>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>%1; still to be set: %2</source>
        <translation>%1; chưa xác định: %2</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
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
        <source>Promised</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Có kết quả</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Open the whole dossier</source>
        <translation>Mở hồ sơ đầy đủ</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n giấy tờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n original(s) among them</source>
        <translation>
            <numerusform>, trong đó %n bản chính</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyModel</name>
    <message>
        <source>today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready since ↑</source>
        <translation>Chờ trả từ ↑</translation>
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
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Filter by code, name or procedure</source>
        <translation>Lọc theo mã, họ tên hoặc thủ tục</translation>
    </message>
    <message>
        <source>Record that it was handed out</source>
        <translation>Ghi nhận đã trả kết quả</translation>
    </message>
    <message>
        <source>Results that are ready</source>
        <translation>Kết quả chờ trả</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ chọn dòng</translation>
    </message>
    <message>
        <source>Enter receiver</source>
        <translation>Enter nhập người nhận</translation>
    </message>
    <message>
        <source>F5 refresh</source>
        <translation>F5 làm mới</translation>
    </message>
    <message>
        <source>No dossier is chosen</source>
        <translation>Chưa chọn hồ sơ</translation>
    </message>
    <message>
        <source>Scan the QR of the slip or an identity card, or choose a line of the list.</source>
        <translation>Quét mã QR trên phiếu hẹn hoặc thẻ căn cước, hoặc chọn một dòng trong danh sách.</translation>
    </message>
    <message>
        <source>After F9 the next slip can be scanned at once</source>
        <translation>Sau F9 quét được ngay phiếu tiếp theo</translation>
    </message>
    <message>
        <source>Return results</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>No result that is ready fits the filter.</source>
        <translation>Không có kết quả nào chờ trả khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>No result waits to be collected.</source>
        <translation>Không có kết quả nào chờ trả.</translation>
    </message>
    <message>
        <source>Esc clears the filter; Ctrl+K searches all dossiers.</source>
        <translation>Esc bỏ lọc; Ctrl+K tìm trong mọi hồ sơ.</translation>
    </message>
    <message>
        <source>Dossiers appear here as soon as their result is ready.</source>
        <translation>Hồ sơ hiện ở đây ngay khi có kết quả.</translation>
    </message>
    <message>
        <source>%1 results wait, the longest first</source>
        <translation>%1 kết quả chờ trả, chờ lâu nhất ở trên</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Hơn %1</translation>
    </message>
    <message>
        <source>No dossier is chosen.</source>
        <translation>Chưa chọn hồ sơ.</translation>
    </message>
    <message>
        <source>Handed back already.</source>
        <translation>Đã trả kết quả.</translation>
    </message>
    <message>
        <source>The result is not ready.</source>
        <translation>Chưa có kết quả.</translation>
    </message>
    <message>
        <source>No result waits for %1 (%2).</source>
        <translation>Không có kết quả nào chờ trả cho %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) wait for %1; the one that waits longest is chosen.</source>
        <translation>
            <numerusform>Có %n kết quả chờ trả cho %1; đã chọn kết quả chờ lâu nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on this act</source>
        <translation>Ý kiến về việc này</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Chọn lý do.</translation>
    </message>
    <message>
        <source>Recorded: the result of dossier %1 was handed to %2 at %3.</source>
        <translation>Đã ghi nhận: trả kết quả hồ sơ %1 cho %2, lúc %3.</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>Dossier %1 is not ready: it is at the step &quot;%2&quot; with %3, %4.</source>
        <translation>Hồ sơ %1 chưa có kết quả: đang ở bước “%2”, người giữ %3, %4.</translation>
    </message>
    <message>
        <source>Dossier %1 is not ready: it is at the step &quot;%2&quot; in %3.</source>
        <translation>Hồ sơ %1 chưa có kết quả: đang ở bước “%2” tại %3.</translation>
    </message>
    <message>
        <source>Its clock is paused (%1); there is no new date yet.</source>
        <translation>Thời hạn đang tạm dừng (%1), chưa có ngày hẹn mới.</translation>
    </message>
    <message>
        <source>It is due at %1.</source>
        <translation>Hạn trả %1.</translation>
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
        <source>%1 (paper number %2)</source>
        <translation>%1 (số giấy tờ %2)</translation>
    </message>
    <message>
        <source>%1, authorised, %2</source>
        <translation>%1, người được ủy quyền, %2</translation>
    </message>
    <message>
        <source>Dossier %1 was handed back at %2 to %3.</source>
        <translation>Hồ sơ %1 đã trả kết quả lúc %2 cho %3.</translation>
    </message>
    <message>
        <source>Dossier %1 has ended: %2.</source>
        <translation>Hồ sơ %1 đã kết thúc: %2.</translation>
    </message>
    <message>
        <source>There is no dossier %1 in this store. Search for the name of the submitter (Ctrl+K).</source>
        <translation>Kho này không có hồ sơ %1. Tìm theo họ tên người nộp (Ctrl+K).</translation>
    </message>
    <message>
        <source>The check characters on the slip do not fit dossier %1: compare the slip with it.</source>
        <translation>Mã kiểm tra trên phiếu không khớp hồ sơ %1: đối chiếu phiếu với hồ sơ.</translation>
    </message>
    <message>
        <source>The card fits the submitter, %1.</source>
        <translation>Thẻ khớp với người nộp, %1.</translation>
    </message>
    <message>
        <source>The card fits the owner, %1.</source>
        <translation>Thẻ khớp với chủ hồ sơ, %1.</translation>
    </message>
    <message>
        <source>The name fits, but the dossier knows no number: compare the photo and the slip.</source>
        <translation>Họ tên khớp nhưng hồ sơ không ghi số định danh: đối chiếu ảnh và phiếu hẹn.</translation>
    </message>
    <message>
        <source>This card belongs to %1, not to %2. Hand out only with a letter of authorisation.</source>
        <translation>Thẻ này của %1, không phải của %2. Chỉ trả khi có giấy ủy quyền.</translation>
    </message>
</context>
</TS>
