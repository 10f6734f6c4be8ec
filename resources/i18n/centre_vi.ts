<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>centre</name>
    <message>
        <source>%1 has no rules for %2.</source>
        <translation>%1 không có quy định cho ngày %2.</translation>
    </message>
    <message>
        <source>Choose a day from %1 on.</source>
        <translation>Hãy chọn một ngày từ %1 trở đi.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; stands here for the second time.</source>
        <translation>%1: “%2” xuất hiện lần thứ hai.</translation>
    </message>
    <message>
        <source>Give it a key of its own.</source>
        <translation>Hãy đặt cho mục này một khóa riêng.</translation>
    </message>
    <message>
        <source>%1: there is no unit &quot;%2&quot;.</source>
        <translation>%1: không có đơn vị “%2”.</translation>
    </message>
    <message>
        <source>Name a unit of this file, or add it.</source>
        <translation>Hãy ghi một đơn vị có trong tệp này, hoặc thêm đơn vị đó.</translation>
    </message>
    <message>
        <source>%1: no unit &quot;%2&quot; stands above it.</source>
        <translation>%1: không có đơn vị “%2” đứng trước nó.</translation>
    </message>
    <message>
        <source>Write the parent unit before its children.</source>
        <translation>Hãy ghi đơn vị cấp trên trước các đơn vị trực thuộc.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no code of an agency.</source>
        <translation>%1: “%2” không phải mã định danh cơ quan.</translation>
    </message>
    <message>
        <source>Write it as in &quot;000.00.01.H47&quot; or as in &quot;H17.12&quot;.</source>
        <translation>Hãy ghi như “000.00.01.H47” hoặc như “H17.12”.</translation>
    </message>
    <message>
        <source>%1 holds on days on which another one holds already.</source>
        <translation>%1 có hiệu lực vào những ngày mà một mục khác đã có hiệu lực.</translation>
    </message>
    <message>
        <source>Let one end on the day before the other begins.</source>
        <translation>Hãy để mục này hết hiệu lực vào ngày trước khi mục kia có hiệu lực.</translation>
    </message>
    <message>
        <source>%1: there is no role &quot;%2&quot;.</source>
        <translation>%1: không có vai trò “%2”.</translation>
    </message>
    <message>
        <source>Roles of this file are: %1.</source>
        <translation>Các vai trò trong tệp này là: %1.</translation>
    </message>
    <message>
        <source>%1: there is no rule &quot;%2&quot;.</source>
        <translation>%1: không có quy định “%2”.</translation>
    </message>
    <message>
        <source>Known rules are: %1.</source>
        <translation>Các quy định được biết là: %1.</translation>
    </message>
    <message>
        <source>%1: the rule %2 cannot have this value.</source>
        <translation>%1: quy định %2 không thể có giá trị này.</translation>
    </message>
    <message>
        <source>On %1 no rule %2 holds.</source>
        <translation>Ngày %1 không có quy định %2 nào có hiệu lực.</translation>
    </message>
    <message>
        <source>Add a rule %1 that holds from that day on, with its legal basis.</source>
        <translation>Hãy thêm quy định %1 có hiệu lực từ ngày đó, kèm căn cứ pháp lý.</translation>
    </message>
    <message>
        <source>%1: neither &quot;%2&quot; nor a unit above it has an agency code.</source>
        <translation>%1: cả “%2” lẫn các đơn vị cấp trên của nó đều chưa có mã định danh cơ quan.</translation>
    </message>
    <message>
        <source>Give one that holds from the first day of the centre on.</source>
        <translation>Hãy ghi một mã có hiệu lực từ ngày đầu tiên của trung tâm.</translation>
    </message>
    <message>
        <source>Write it as in &quot;{agency}-{yyMMdd}-{n:4}&quot;.</source>
        <translation>Hãy ghi như “{agency}-{yyMMdd}-{n:4}”.</translation>
    </message>
    <message>
        <source>Write &quot;receiving&quot; or &quot;competent&quot;.</source>
        <translation>Hãy ghi “receiving” (nơi tiếp nhận) hoặc “competent” (cơ quan có thẩm quyền).</translation>
    </message>
    <message>
        <source>Name one of the form sets of this file.</source>
        <translation>Hãy ghi một trong các bộ mẫu của tệp này.</translation>
    </message>
    <message>
        <source>Write a time as in &quot;15:00&quot;.</source>
        <translation>Hãy ghi giờ như “15:00”.</translation>
    </message>
    <message>
        <source>Write a limit as in &quot;3wd&quot;.</source>
        <translation>Hãy ghi thời hạn như “3wd”.</translation>
    </message>
    <message>
        <source>Write &quot;year&quot;.</source>
        <translation>Hãy ghi “year”.</translation>
    </message>
    <message>
        <source>Write a text of at most 80 characters.</source>
        <translation>Hãy ghi một dòng chữ không quá 80 ký tự.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 on.</source>
        <translation>Hãy ghi một số nguyên từ %1 trở lên.</translation>
    </message>
    <message>
        <source>The value of %1 has the wrong form.</source>
        <translation>Giá trị của %1 không đúng dạng.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>Add it; nothing is assumed in its place.</source>
        <translation>Hãy bổ sung; chương trình không tự đặt giá trị thay thế.</translation>
    </message>
    <message>
        <source>Write a text that is not empty.</source>
        <translation>Hãy ghi một dòng chữ không để trống.</translation>
    </message>
    <message>
        <source>Write a text in quotation marks.</source>
        <translation>Hãy ghi một dòng chữ trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Use small letters a-z, digits, hyphens and dots, as in &quot;hai-chau&quot;.</source>
        <translation>Chỉ dùng chữ thường a-z, chữ số, gạch nối và dấu chấm, như “hai-chau”.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Hãy ghi một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Hãy ghi một số nguyên từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Hãy ghi true hoặc false.</translation>
    </message>
    <message>
        <source>Write a date as in &quot;2025-07-01&quot;.</source>
        <translation>Hãy ghi ngày như “2025-07-01”.</translation>
    </message>
    <message>
        <source>%1 lies before the first day.</source>
        <translation>%1 đứng trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Write the last day on which it holds, or null.</source>
        <translation>Hãy ghi ngày cuối cùng còn hiệu lực, hoặc null.</translation>
    </message>
    <message>
        <source>Write a list of texts.</source>
        <translation>Hãy ghi một danh sách các dòng chữ.</translation>
    </message>
    <message>
        <source>Write an object in curly brackets.</source>
        <translation>Hãy ghi một đối tượng trong dấu ngoặc nhọn.</translation>
    </message>
    <message>
        <source>Write a list of objects.</source>
        <translation>Hãy ghi một danh sách các đối tượng.</translation>
    </message>
    <message>
        <source>A centre file knows no %1.</source>
        <translation>Tệp trung tâm không có mục %1.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Ở đây chỉ có các mục: %1.</translation>
    </message>
    <message>
        <source>%1: no form set &quot;%2&quot; ships with the program.</source>
        <translation>%1: chương trình không kèm bộ mẫu “%2”.</translation>
    </message>
    <message>
        <source>Name a shipped one, or write the set out here.</source>
        <translation>Hãy ghi tên một bộ mẫu có sẵn, hoặc ghi đầy đủ bộ mẫu tại đây.</translation>
    </message>
    <message>
        <source>This is no centre file.</source>
        <translation>Đây không phải tệp trung tâm.</translation>
    </message>
    <message>
        <source>Choose a file that says &quot;format&quot;: &quot;%1&quot;.</source>
        <translation>Hãy chọn tệp có ghi &quot;format&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No centre &quot;%1&quot; ships with the program.</source>
        <translation>Chương trình không kèm trung tâm “%1”.</translation>
    </message>
    <message>
        <source>Choose one of: %1; or name a centre file.</source>
        <translation>Hãy chọn một trong: %1; hoặc chỉ ra một tệp trung tâm.</translation>
    </message>
</context>
</TS>
