<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>In person</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Public post</source>
        <translation>Dịch vụ bưu chính công ích</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>Ki-ốt tự phục vụ</translation>
    </message>
    <message>
        <source>Correct the entry in the file and import it again.</source>
        <translation>Hãy sửa mục này trong tệp rồi nhập lại.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 không phải là văn bản.</translation>
    </message>
    <message>
        <source>%1 is not a list.</source>
        <translation>%1 không phải là danh sách.</translation>
    </message>
    <message>
        <source>%1 has %2 rows where %3 fit.</source>
        <translation>%1 có %2 dòng, chỉ được tối đa %3 dòng.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 không phải là đối tượng.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from 0 to 999.</source>
        <translation>%1 không phải là số nguyên từ 0 đến 999.</translation>
    </message>
    <message>
        <source>%1 is not true or false.</source>
        <translation>%1 không phải là giá trị đúng hoặc sai.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was kept.</source>
        <translation>Việc nhập đã bị hủy; không có gì được lưu.</translation>
    </message>
    <message>
        <source>The catalogue names no time limit.</source>
        <translation>Danh mục không nêu thời hạn giải quyết.</translation>
    </message>
    <message>
        <source>The time limit has no unit: days, working days or hours?</source>
        <translation>Thời hạn giải quyết thiếu đơn vị: ngày, ngày làm việc hay giờ?</translation>
    </message>
    <message>
        <source>The time limit is zero.</source>
        <translation>Thời hạn giải quyết bằng không.</translation>
    </message>
    <message>
        <source>The time limit has several values for several cases.</source>
        <translation>Thời hạn giải quyết có nhiều giá trị cho nhiều trường hợp.</translation>
    </message>
    <message>
        <source>Several ways of filing over one channel have different time limits.</source>
        <translation>Nhiều cách nộp qua cùng một kênh tiếp nhận có thời hạn giải quyết khác nhau.</translation>
    </message>
    <message>
        <source>The time limit cannot be understood.</source>
        <translation>Không hiểu được thời hạn giải quyết.</translation>
    </message>
    <message>
        <source>The catalogue does not say what the fee is.</source>
        <translation>Danh mục không nêu mức phí, lệ phí.</translation>
    </message>
    <message>
        <source>The amount of the fee is set by another document.</source>
        <translation>Mức phí, lệ phí được quy định ở văn bản khác.</translation>
    </message>
    <message>
        <source>The fee says &quot;free&quot;, but its text refers to a document that sets it.</source>
        <translation>Ghi &quot;Miễn phí&quot; nhưng mô tả dẫn đến văn bản quy định mức thu.</translation>
    </message>
    <message>
        <source>The fee says &quot;free&quot;, but its text names an amount.</source>
        <translation>Ghi &quot;Miễn phí&quot; nhưng mô tả có nêu số tiền.</translation>
    </message>
    <message>
        <source>The fee says &quot;free&quot;, but its text has a condition.</source>
        <translation>Ghi &quot;Miễn phí&quot; nhưng mô tả có kèm điều kiện.</translation>
    </message>
    <message>
        <source>The fee has several amounts for several cases.</source>
        <translation>Phí, lệ phí có nhiều mức cho nhiều trường hợp.</translation>
    </message>
    <message>
        <source>The amount of the fee contradicts its text.</source>
        <translation>Mức phí, lệ phí mâu thuẫn với mô tả.</translation>
    </message>
    <message>
        <source>The fee is a share of another amount.</source>
        <translation>Phí, lệ phí tính theo tỷ lệ của một mức thu khác.</translation>
    </message>
    <message>
        <source>The amount of the fee seems to have lost its thousands.</source>
        <translation>Mức phí, lệ phí dường như bị mất hàng nghìn.</translation>
    </message>
    <message>
        <source>The fee is not in đồng.</source>
        <translation>Phí, lệ phí không tính bằng đồng.</translation>
    </message>
    <message>
        <source>The fee holds only for a period; outside it nothing is known.</source>
        <translation>Phí, lệ phí chỉ áp dụng trong một khoảng thời gian; ngoài khoảng đó chưa rõ mức thu.</translation>
    </message>
    <message>
        <source>The fee cannot be understood.</source>
        <translation>Không hiểu được mức phí, lệ phí.</translation>
    </message>
    <message>
        <source>The procedure code does not have the form 1.001193 or 1.001193.000.00.00.H47.</source>
        <translation>Mã thủ tục hành chính không đúng dạng 1.001193 hoặc 1.001193.000.00.00.H47.</translation>
    </message>
    <message>
        <source>The entry has neither a procedure code nor a usable id.</source>
        <translation>Mục này không có mã thủ tục hành chính cũng không có id dùng được.</translation>
    </message>
    <message>
        <source>The file names a way of filing that is not known.</source>
        <translation>Tệp nêu một hình thức nộp không có trong danh sách.</translation>
    </message>
    <message>
        <source>A way of filing names no channel.</source>
        <translation>Có cách thức thực hiện không nêu kênh tiếp nhận.</translation>
    </message>
    <message>
        <source>Choose the file of the procedure catalogue.</source>
        <translation>Hãy chọn tệp danh mục thủ tục hành chính.</translation>
    </message>
    <message>
        <source>The file names this procedure code twice.</source>
        <translation>Tệp nêu mã thủ tục hành chính này hai lần.</translation>
    </message>
    <message>
        <source>Keep one of the two entries.</source>
        <translation>Hãy giữ lại một trong hai mục.</translation>
    </message>
    <message>
        <source>The entry is not a procedure.</source>
        <translation>Mục này không phải là thủ tục hành chính.</translation>
    </message>
    <message>
        <source>This file is not a catalogue of procedures.</source>
        <translation>Tệp này không phải là danh mục thủ tục hành chính.</translation>
    </message>
    <message>
        <source>This catalogue names no procedure.</source>
        <translation>Danh mục này không có thủ tục hành chính nào.</translation>
    </message>
    <message>
        <source>This catalogue has more than %1 procedures.</source>
        <translation>Danh mục này có hơn %1 thủ tục hành chính.</translation>
    </message>
</context>
</TS>
