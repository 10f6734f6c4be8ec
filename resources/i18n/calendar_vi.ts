<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>calendar</name>
    <message>
        <source>%1: the session ends before it begins.</source>
        <translation>%1: phiên làm việc kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Write beginning and end between 00:00 and 24:00, the earlier one first.</source>
        <translation>Ghi giờ bắt đầu và giờ kết thúc trong khoảng 00:00 đến 24:00, giờ sớm hơn ghi trước.</translation>
    </message>
    <message>
        <source>%1: the session begins before the one above it ends.</source>
        <translation>%1: phiên làm việc bắt đầu khi phiên ghi trước nó chưa kết thúc.</translation>
    </message>
    <message>
        <source>List the sessions of a day in order and without overlap.</source>
        <translation>Ghi các phiên làm việc trong ngày theo thứ tự, không chồng lên nhau.</translation>
    </message>
    <message>
        <source>%1: the period ends before it begins.</source>
        <translation>%1: giai đoạn kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Correct &quot;from&quot; and &quot;to&quot;, or write null for no end.</source>
        <translation>Sửa &quot;from&quot; và &quot;to&quot;, hoặc ghi null nếu không có ngày kết thúc.</translation>
    </message>
    <message>
        <source>%1: this is not a date.</source>
        <translation>%1: đây không phải là ngày hợp lệ.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, e.g. 2026-11-24.</source>
        <translation>Ghi ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-24.</translation>
    </message>
    <message>
        <source>%1: this weekday is not known.</source>
        <translation>%1: không có thứ này trong tuần.</translation>
    </message>
    <message>
        <source>Write mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>Ghi mon, tue, wed, thu, fri, sat hoặc sun.</translation>
    </message>
    <message>
        <source>%1: the day %2 is ruled twice.</source>
        <translation>%1: ngày %2 được quy định hai lần.</translation>
    </message>
    <message>
        <source>Keep one entry for each date.</source>
        <translation>Mỗi ngày chỉ giữ lại một mục.</translation>
    </message>
    <message>
        <source>&quot;knownUntil&quot; is earlier than &quot;knownFrom&quot;.</source>
        <translation>&quot;knownUntil&quot; sớm hơn &quot;knownFrom&quot;.</translation>
    </message>
    <message>
        <source>Write the last day whose days off are announced.</source>
        <translation>Ghi ngày cuối cùng đã có thông báo lịch nghỉ.</translation>
    </message>
    <message>
        <source>The calendar has no weekly working time that lasts.</source>
        <translation>Lịch không có giờ làm việc hằng tuần nào còn hiệu lực về sau.</translation>
    </message>
    <message>
        <source>Give the last period of &quot;weeks&quot; at least one session, e.g. &quot;mon&quot;: [[&quot;07:30&quot;, &quot;11:30&quot;]].</source>
        <translation>Ghi ít nhất một phiên làm việc cho giai đoạn cuối của &quot;weeks&quot;, ví dụ &quot;mon&quot;: [[&quot;07:30&quot;, &quot;11:30&quot;]].</translation>
    </message>
    <message>
        <source>The file is not a calendar.</source>
        <translation>Tệp này không phải là lịch làm việc.</translation>
    </message>
    <message>
        <source>Write an object with &quot;version&quot;, &quot;knownUntil&quot;, &quot;weeks&quot; and &quot;days&quot;.</source>
        <translation>Ghi một đối tượng có &quot;version&quot;, &quot;knownUntil&quot;, &quot;weeks&quot; và &quot;days&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a text.</source>
        <translation>&quot;%1&quot; phải là một dòng chữ.</translation>
    </message>
    <message>
        <source>Write one line between quotation marks.</source>
        <translation>Ghi một dòng chữ trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list.</source>
        <translation>&quot;%1&quot; không phải là danh sách.</translation>
    </message>
    <message>
        <source>Write a list between square brackets.</source>
        <translation>Ghi danh sách trong dấu ngoặc vuông.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date.</source>
        <translation>%1: &quot;%2&quot; không phải là ngày hợp lệ.</translation>
    </message>
    <message>
        <source>%1: this is not a pair of times of day.</source>
        <translation>%1: đây không phải là một cặp giờ trong ngày.</translation>
    </message>
    <message>
        <source>Write beginning and end, e.g. [&quot;07:30&quot;, &quot;11:30&quot;].</source>
        <translation>Ghi giờ bắt đầu và giờ kết thúc, ví dụ [&quot;07:30&quot;, &quot;11:30&quot;].</translation>
    </message>
    <message>
        <source>%1: it is not clear whether the day is worked.</source>
        <translation>%1: không rõ ngày này làm việc hay nghỉ.</translation>
    </message>
    <message>
        <source>Write exactly one of &quot;off&quot;, &quot;worksAs&quot; and &quot;sessions&quot;.</source>
        <translation>Ghi đúng một trong ba mục &quot;off&quot;, &quot;worksAs&quot;, &quot;sessions&quot;.</translation>
    </message>
    <message>
        <source>%1: the period begins before another one ends.</source>
        <translation>%1: giai đoạn này bắt đầu khi một giai đoạn khác chưa kết thúc.</translation>
    </message>
    <message>
        <source>End the earlier period the day before the next begins.</source>
        <translation>Cho giai đoạn trước kết thúc vào ngày liền trước ngày bắt đầu giai đoạn sau.</translation>
    </message>
    <message>
        <source>complete dossier received</source>
        <translation>đã nhận đủ hồ sơ</translation>
    </message>
    <message>
        <source>supplement of the dossier</source>
        <translation>bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>financial obligation</source>
        <translation>thực hiện nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>waiting for another agency</source>
        <translation>chờ cơ quan khác</translation>
    </message>
    <message>
        <source>at the applicant&apos;s request</source>
        <translation>theo yêu cầu của người nộp hồ sơ</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>sự kiện bất khả kháng</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <translation>chưa giải quyết xong đúng hạn</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối giải quyết</translation>
    </message>
    <message>
        <source>no supplement in time</source>
        <translation>quá thời hạn mà không bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>no reason stated</source>
        <translation>không ghi lý do</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Weekly rest day</source>
        <translation>Ngày nghỉ hằng tuần</translation>
    </message>
    <message>
        <source>The month is not complete yet</source>
        <translation>Chưa đủ tháng</translation>
    </message>
    <message>
        <source>Not counted: the limit began again at %1</source>
        <translation>Không tính: thời hạn được tính lại từ đầu lúc %1</translation>
    </message>
    <message>
        <source>Received after working hours</source>
        <translation>Tiếp nhận ngoài giờ làm việc</translation>
    </message>
    <message>
        <source>The limit begins again: the day itself is not counted</source>
        <translation>Thời hạn tính lại từ đầu: không tính ngày này</translation>
    </message>
    <message>
        <source>Day of receipt: not counted</source>
        <translation>Ngày tiếp nhận: không tính</translation>
    </message>
    <message>
        <source>The month is complete</source>
        <translation>Đủ tháng</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>Tính theo ngày lịch</translation>
    </message>
    <message>
        <source>Clock paused: %1</source>
        <translation>Tạm dừng tính thời hạn: %1</translation>
    </message>
    <message>
        <source>Clock paused: %1, document %2</source>
        <translation>Tạm dừng tính thời hạn: %1, văn bản %2</translation>
    </message>
    <message>
        <source>The last day was not worked: moved to the next working day</source>
        <translation>Ngày cuối là ngày nghỉ: dời đến đây</translation>
    </message>
    <message>
        <source>New due date fixed by decision</source>
        <translation>Ngày hẹn trả mới khi gia hạn</translation>
    </message>
    <message>
        <source>Working day by decision</source>
        <translation>Ngày làm việc theo quyết định</translation>
    </message>
    <message>
        <source>Working day: %1</source>
        <translation>Ngày làm việc: %1</translation>
    </message>
    <message>
        <source>Day off: %1</source>
        <translation>Ngày nghỉ: %1</translation>
    </message>
    <message>
        <source>Public holiday by law, not announced yet: %1</source>
        <translation>Ngày nghỉ lễ theo luật, chưa có thông báo (tạm tính): %1</translation>
    </message>
    <message>
        <source>%1: the clock has been stopped before.</source>
        <translation>%1: trước đó đã dừng tính thời hạn.</translation>
    </message>
    <message>
        <source>Nothing follows a stop; correct the instants.</source>
        <translation>Sau khi dừng không được ghi thêm sự kiện; hãy sửa lại thời điểm.</translation>
    </message>
    <message>
        <source>%1: this is before the clock started.</source>
        <translation>%1: thời điểm này trước lúc bắt đầu tính thời hạn.</translation>
    </message>
    <message>
        <source>Correct the instant, or that of the start.</source>
        <translation>Sửa thời điểm này hoặc thời điểm bắt đầu.</translation>
    </message>
    <message>
        <source>%1: the pause ends before it begins.</source>
        <translation>%1: thời gian tạm dừng kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Correct &quot;at&quot; or &quot;until&quot;.</source>
        <translation>Sửa &quot;at&quot; hoặc &quot;until&quot;.</translation>
    </message>
    <message>
        <source>%1: the clock was not paused.</source>
        <translation>%1: thời hạn không ở trạng thái tạm dừng.</translation>
    </message>
    <message>
        <source>Add the pause, or leave the resume out.</source>
        <translation>Ghi thêm lần tạm dừng, hoặc bỏ sự kiện tiếp tục.</translation>
    </message>
    <message>
        <source>%1: the due date has been extended before.</source>
        <translation>%1: ngày hẹn trả đã được gia hạn trước đó.</translation>
    </message>
    <message>
        <source>A due date may be extended once only.</source>
        <translation>Ngày hẹn trả chỉ được gia hạn một lần.</translation>
    </message>
    <message>
        <source>%1: the extension names no new due date.</source>
        <translation>%1: lần gia hạn không ghi ngày hẹn trả mới.</translation>
    </message>
    <message>
        <source>Write the new due date as &quot;until&quot;.</source>
        <translation>Ghi ngày hẹn trả mới vào &quot;until&quot;.</translation>
    </message>
    <message>
        <source>%1: the new due date is not later than the present one, %2.</source>
        <translation>%1: ngày hẹn trả mới không muộn hơn ngày hẹn trả hiện tại, %2.</translation>
    </message>
    <message>
        <source>Write a later date as &quot;until&quot;.</source>
        <translation>Ghi một ngày muộn hơn vào &quot;until&quot;.</translation>
    </message>
    <message>
        <source>%1: the clock was started before.</source>
        <translation>%1: thời hạn đã bắt đầu tính trước đó.</translation>
    </message>
    <message>
        <source>Write a restart instead.</source>
        <translation>Hãy ghi là tính lại từ đầu (restart).</translation>
    </message>
    <message>
        <source>The ledger never starts the clock.</source>
        <translation>Sổ thời hạn không có sự kiện bắt đầu.</translation>
    </message>
    <message>
        <source>Add an event of the kind &quot;start&quot;.</source>
        <translation>Thêm một sự kiện loại &quot;start&quot;.</translation>
    </message>
    <message>
        <source>%1: this kind of event is not known.</source>
        <translation>%1: không có loại sự kiện này.</translation>
    </message>
    <message>
        <source>Write start, pause, resume, restart, extend or stop.</source>
        <translation>Ghi start, pause, resume, restart, extend hoặc stop.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date and time.</source>
        <translation>%1: &quot;%2&quot; không phải là ngày giờ hợp lệ.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-19T10:00 or with +07:00.</source>
        <translation>Ghi theo dạng 2026-11-19T10:00, có thể kèm +07:00.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the list of what may stand here.</source>
        <translation>%1: &quot;%2&quot; không có trong danh mục cho phép.</translation>
    </message>
    <message>
        <source>Use a key of the closed list, or leave it out.</source>
        <translation>Dùng một khóa trong danh mục, hoặc bỏ trống mục này.</translation>
    </message>
    <message>
        <source>&quot;limit&quot; is not a time limit.</source>
        <translation>&quot;limit&quot; không phải là thời hạn hợp lệ.</translation>
    </message>
    <message>
        <source>Write it like 3wd, 8wh, 5cd, 1mo or now.</source>
        <translation>Ghi theo dạng 3wd, 8wh, 5cd, 1mo hoặc now.</translation>
    </message>
    <message>
        <source>&quot;events&quot; is not a list.</source>
        <translation>&quot;events&quot; không phải là danh sách.</translation>
    </message>
    <message>
        <source>Write a list of events between square brackets.</source>
        <translation>Ghi danh sách sự kiện trong dấu ngoặc vuông.</translation>
    </message>
</context>
</TS>
